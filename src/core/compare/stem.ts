/** Forms that no ending gives away, each under the word it belongs to. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'met:meet meeting:meet held:hold began:begin begun:begin left:leave went:go gone:go came:come took:take taken:take gave:give ' +
    'given:give rose:rise risen:rise fell:fall fallen:fall sank:sink sunk:sink struck:strike lost:lose won:win spoke:speak ' +
    'spoken:speak told:say said:say says:say announced:say announce:say announcement:say interview:say interviewed:say added:say ' +
    'declared:say stated:say statement:say died:die dies:die dead:die death:die deaths:die killed:die killing:die kill:die ' +
    'lives:die fatal:die toll:die injured:injure injuries:injure injury:injure wounded:injure hurt:injure hospital:injure ' +
    'men:person man:person women:person woman:person people:person persons:person children:child bought:buy sold:sell cut:cut ' +
    'votes:vote voted:vote paid:pay built:build broke:break broken:break caught:catch found:find knew:know known:know led:lead ' +
    'resumed:resume agreed:agree agreement:agree signed:sign called:call phoned:call shut:close closed:close closure:close ' +
    'reduction:cut reduced:cut raised:raise lowered:cut sailed:sail departed:leave'
  )
    .split(' ')
    .map((pair): [string, string] => {
      const [form, word] = pair.split(':') as [string, string];
      return [form, regularStem(word)];
    }),
);

/** The word behind a form, roughly (after Porter 1980, step 1): `meetings` and `met` are `meet`. For folded words. */
export function stem(word: string): string {
  const known = IRREGULAR.get(word);
  if (known) return known;
  const bare = word.includes("'") ? word.replace(/'s?$/, '') : word;
  return IRREGULAR.get(bare) ?? regularStem(bare);
}

function regularStem(bare: string): string {
  if (bare.length < 5) return bare.length === 4 && /(?:[^s]s|e)$/.test(bare) ? bare.slice(0, -1) : bare;
  if (bare.endsWith('ies')) return `${bare.slice(0, -3)}y`;
  if (!bare.endsWith('s')) return cutEnding(bare);
  if (/(?:ss|us|is)$/.test(bare)) return bare;
  if (/(?:ch|sh|x|ss)es$/.test(bare)) return bare.slice(0, -2);
  return cutEnding(bare.slice(0, -1));
}

function cutEnding(word: string): string {
  // Of short verbs both forms lose all of it: `ruled` and `rule` are `rul`.
  if (word.length === 5 && word.endsWith('ed')) return word.slice(0, 3);
  const ending = word.length < 6 ? 0 : word.endsWith('ing') ? 3 : word.endsWith('ed') ? 2 : 0;
  if (!ending) return word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word;
  const cut = word.slice(0, -ending);
  return /([bdfgkmnprt])\1$/.test(cut) ? cut.slice(0, -1) : cut;
}
