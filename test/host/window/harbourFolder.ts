import fs from 'node:fs/promises';
import path from 'node:path';

/** Names of the invented articles that {@link writeHarbour} writes, in order of their days. */
export const LEDGER = 'harbour/ledger.txt';
export const POST = 'harbour/post.txt';
export const TIDE = 'harbour/tide.txt';
export const ALONE = 'orchard/apples.txt';

const QUOTATION = 'We never refused to talk to the owners of these ships';

const ARTICLES: Readonly<Record<string, string>> = {
  [LEDGER]: `Harbour pilots of Varnholm end their strike

VARNHOLM, 14 May 2031 — The harbour pilots of Varnholm went back to work on Wednesday after nine days.
“${QUOTATION}, we refused to be shouted at,” said Mara Lindqvist, who leads the pilots’ union.
The strike of the harbour pilots in Varnholm began on 5 May 2031. On Wednesday 31 ships were waiting off Varnholm.
“Nobody won, and everybody can work again in this harbour,” said Tomas Egede, the port’s director.
`,
  [POST]: `Pilots at Varnholm harbour return to work

VARNHOLM, 15 May 2031 — Harbour pilots in Varnholm have ended their strike, Mara Lindqvist told the Harbour Post.
“${QUOTATION}, we only refused to be shouted at,” Mara Lindqvist said on Wednesday.
The strike of the harbour pilots in Varnholm began on 6 May 2031. On Wednesday 43 ships were waiting off Varnholm.
Tomas Egede, the harbour master, said: “Nobody won, and everybody can work again in this harbour.”
`,
  [TIDE]: `Varnholm breathes again as pilots come back

VARNHOLM, 16 May 2031 — The strike of the harbour pilots at Varnholm is over. It began on 5 May 2031.
“Nobody won, and everybody can work again in this harbour,” said Tomas Egede on Thursday.
Mara Lindqvist, the chair of the union of harbour pilots, did not speak.
`,
  [ALONE]: `Early apples in the north

LINDEN, 3 August 2029 — The first apples of the year were picked in Linden by Petra Holm.
`,
};

/** Writes an invented story of three outlets into a folder, one article that has nothing to do with it, and what their outlets are called. */
export async function writeHarbour(folder: string): Promise<void> {
  const sources = [
    ['post.txt', 'Harbour Post', '2031-05-15'],
    ['ledger.txt', 'Northern Ledger', '2031-05-14'],
    ['tide.txt', 'Daily Tide', '2031-05-16'],
  ].map(([file, outlet, published]) => `  - {file: ${file}, outlet: ${outlet}, published: ${published}}\n`);
  await writeAll(folder, { ...ARTICLES, 'harbour/.newsmark/sources.yaml': `sources:\n${sources.join('')}` });
}

/** What somebody hides in names and words that the board shows. */
export const HOSTILE = '<img src=x onerror="document.title=1">';
const LINK = '[look](command:workbench.action.terminal.new)';

/** Another story, told by outlets that mean harm. */
export async function writeHostile(folder: string): Promise<void> {
  const told = (opening: string) => `${HOSTILE} ${LINK} fire in the mill of Karsund

KARSUND, 2 March 2033 — ${opening} <script>document.title=2</script> the old mill of Karsund burned down, said Berit Moen.
“Nobody was in the mill ${HOSTILE} ${LINK} when the fire began,” said Berit Moen of the fire brigade.
The mill in Karsund burned from 1 March 2033 and 12 firemen of the brigade were sent to the mill.
`;
  const outlet = JSON.stringify(`${HOSTILE} ${LINK} $(trash)`);
  await writeAll(folder, {
    'hostile/a.txt': told('On Wednesday'),
    'hostile/b.txt': told('At last').replace('Nobody was', 'Nobody at all was'),
    'hostile/.newsmark/sources.yaml': `sources:\n  - {file: a.txt, outlet: ${outlet}, published: 2033-03-02}\n  - {file: b.txt, outlet: "B \\u202e${'</td>'}", published: 2033-03-03}\n`,
  });
}

async function writeAll(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await fs.mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await fs.writeFile(path.join(folder, name), text);
  }
}
