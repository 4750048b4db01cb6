import type { EntityMention, Mention } from '../../mention/mention.js';
import { FEMALE, MALE } from '../../text/sexOfWords.js';
import { firstEndingAfter } from '../../text/span.js';
import type { Text } from '../../text/text.js';
import { CONTINUING } from '../cueLexicon.js';

import type { Candidate, SpeechWords } from './speechWords.js';

/** The name behind a speaker as written; `sure` scales the speaker's confidence. */
export interface Behind {
  readonly name?: string;
  readonly why?: string;
  readonly sure: number;
}

type Gender = 'male' | 'female' | undefined;
const LOOK_BACK = 14;

/**
 * Finds the person or group behind a pronoun, a role or a short name: the last fitting named one, the speaker before
 * first where the cue carries on (`he added`), the sex by title and first name where they tell it.
 */
export function createPersonBehind(text: Text, { candidates }: SpeechWords, known: readonly Mention[]) {
  const names = candidates.filter((c) => c.kind === 'name');
  const people = names.filter((c) => !c.entity || c.entity.type === 'person');
  const bodies = names.filter((c) => c.entity?.type === 'organization');
  const fullNames = fullNamesOf(names);
  const titled = known.filter((m): m is EntityMention => m.kind === 'entity' && m.type === 'person' && m.title !== undefined);
  const titledSpans = titled.map((m) => m.span);
  const resolved = new Map<Candidate, string | undefined>();
  const nameOf = (c: Candidate): string => c.entity?.canonicalName ?? fullNames.get(lastPart(c.text).toLowerCase()) ?? c.text;

  const before = (list: readonly Candidate[], offset: number): readonly Candidate[] => {
    const to = firstEndingAfter(list, offset);
    return list.slice(Math.max(0, to - LOOK_BACK), to).filter((c) => c.end <= offset);
  };

  const pronoun = (c: Candidate, cue: string | undefined, carried: Candidate | undefined): Behind => {
    const word = c.text.toLowerCase();
    if (word === 'they' || word === 'it') {
      const body = before(bodies, c.start).at(-1);
      return body && c.start - body.end < 300
        ? { name: nameOf(body), why: `the last named group is ${nameOf(body)}`, sure: 0.6 }
        : { sure: 0.7 };
    }
    const gender: Gender = word === 'she' ? 'female' : 'male';
    const lastName = carried && (resolved.get(carried) ?? (carried.kind === 'name' ? nameOf(carried) : undefined));
    const pool = before(people, c.start);
    const fits = pool.filter((p) => (genderOf(text, p, nameOf(p)) ?? gender) === gender);
    const scored = fits.map((p) => ({ p, score: salience(text, p, c, cue, nameOf(p) === lastName) }));
    const best = scored.reduce<{ p: Candidate; score: number } | undefined>(
      (a, b) => (!a || b.score >= a.score ? b : a),
      undefined,
    );
    if (!best) return { sure: 0.6 };
    const name = nameOf(best.p);
    const man = gender === 'female' ? 'woman' : 'man';
    return {
      name,
      why: name === lastName ? `${name} spoke before` : `the last named ${man} is ${name}`,
      sure: best.score > 0 ? 0.9 : 0.7,
    };
  };

  const role = (c: Candidate): Behind => {
    const noun = lastPart(c.text).toLowerCase();
    if (!/^(?:the|his|her|their|its)\s/i.test(c.text)) return { sure: 1 };
    const holder = titled
      .slice(0, firstEndingAfter(titledSpans, c.start))
      .slice(-LOOK_BACK)
      .filter((m) => m.title?.toLowerCase().split(/\s+/).includes(noun))
      .at(-1);
    return holder ? { name: holder.canonicalName, why: `“${holder.title}” is ${holder.canonicalName}`, sure: 0.9 } : { sure: 1 };
  };

  return (c: Candidate, cue: string | undefined, carried: Candidate | undefined): Behind => {
    const behind =
      c.kind === 'name' ? { name: nameOf(c), sure: 1 } : c.kind === 'pronoun' ? pronoun(c, cue?.toLowerCase(), carried) : role(c);
    if (resolved.has(c)) return { ...behind, ...(resolved.get(c) ? { name: resolved.get(c) as string } : {}) };
    resolved.set(c, behind.name);
    return behind;
  };
}

const lastPart = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** Last name, folded to lower case, to the longest name that ends with it: whom a name is short for that no entities room found. */
function fullNamesOf(names: readonly Candidate[]): ReadonlyMap<string, string> {
  const full = new Map<string, string>();
  for (const { text, entity } of names) {
    const name = entity ? entity.canonicalName : text;
    const last = lastPart(name).toLowerCase();
    if (entity && entity.type !== 'person') continue;
    if (name.length > (full.get(last)?.length ?? 0)) full.set(last, name);
  }
  return full;
}

function genderOf(text: Text, { start }: Candidate, name: string): Gender {
  const first = name.split(/\s+/, 1)[0]?.toLowerCase().replace(/\.$/, '') ?? '';
  if (MALE.has(first)) return 'male';
  if (FEMALE.has(first)) return 'female';
  const title = /([\p{L}]+)\.?\s$/u.exec(text.source.slice(Math.max(0, start - 16), start))?.[1]?.toLowerCase() ?? '';
  return MALE.has(title) ? 'male' : FEMALE.has(title) ? 'female' : undefined;
}

/** Near and in subject's place counts; who spoke before counts more where the cue carries on. */
function salience(text: Text, person: Candidate, pronoun: Candidate, cue: string | undefined, spokeBefore: boolean): number {
  const away = pronoun.start - person.end;
  const sentence = text.sentenceAt(person.start);
  const early = sentence ? person.start - sentence.start < 50 : false;
  const carries = cue !== undefined && CONTINUING.has(cue);
  return 3 - away / 150 + (person.oblique ? -1 : 0.5) + (early ? 1 : 0) + (spokeBefore ? (carries ? 4 : 1.5) : 0);
}
