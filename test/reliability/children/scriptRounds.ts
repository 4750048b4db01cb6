import fs from 'node:fs';

/** What the parent says to the script. `inPlace`: into the file, without looking back; else through a file of its own and a rename, after which it looks whether its entry is there. */
export interface ScriptAsked {
  readonly id: string;
  readonly inPlace: boolean;
  /** How long the script works on what it has read before it writes, in milliseconds. */
  readonly works: number;
}

const [, , file = ''] = process.argv;

/** When a script that looks back does so, in milliseconds after its rename. */
const LOOKS_BACK = 40;

/**
 * A script as people write it: reads the whole sidecar, puts in its entry, writes all of it. It knows of no lock. What is written
 * into the file is always kept; of two programs that rename their own file over it in the same microseconds only one can be
 * the last, and no system call of Node's tells the other: a script that renames has to look back, as ours does. It says `ok: false`
 * where its entry is not there.
 */
process.on('message', ({ id, inPlace, works }: ScriptAsked) => {
  const text = fs.readFileSync(file, 'utf8');
  const others = text.replace(/ {2}- \{id: n-script.*\n/, '');
  const added = `${others}  - {id: ${id}, type: note, exact: "the", note: "by a script"}\n`;
  setTimeout(() => {
    if (inPlace) {
      fs.writeFileSync(file, added);
      process.send?.({ ids: [id], ok: true });
      return;
    }
    fs.writeFileSync(`${file}.tmp`, added);
    fs.renameSync(`${file}.tmp`, file);
    setTimeout(() => process.send?.({ ids: [id], ok: fs.readFileSync(file, 'utf8').includes(id) }), LOOKS_BACK);
  }, works);
});
process.send?.({ ids: [], ok: true });
