import fs from 'node:fs';

/** What the parent says to the script. `inPlace`: into the file; else through a file of its own and a rename. */
export interface ScriptAsked {
  readonly id: string;
  readonly inPlace: boolean;
  /** How long the script works on what it has read before it writes, in milliseconds. */
  readonly works: number;
}

const [, , file = ''] = process.argv;

/** A script as people write it: reads the whole sidecar, puts in its entry, writes all of it. It knows of no lock and never looks back. */
process.on('message', ({ id, inPlace, works }: ScriptAsked) => {
  const text = fs.readFileSync(file, 'utf8');
  const others = text.replace(/ {2}- \{id: n-script.*\n/, '');
  const added = `${others}  - {id: ${id}, type: note, exact: "the", note: "by a script"}\n`;
  setTimeout(() => {
    if (inPlace) fs.writeFileSync(file, added);
    else {
      fs.writeFileSync(`${file}.tmp`, added);
      fs.renameSync(`${file}.tmp`, file);
    }
    process.send?.({ ids: [id], ok: true });
  }, works);
});
process.send?.({ ids: [], ok: true });
