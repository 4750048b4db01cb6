import type { Stance } from '../../text/vocabulary.js';
import { inflected } from '../inflected.js';

/**
 * The verbs that take a stance, by their base form. Verbs that only say that something was said (`say`, `add`, `tell`,
 * `state`, `note`, `explain`, `announce`) have none.
 */
const VERBS: Readonly<Record<Stance, string>> = {
  claims: 'claim allege assert contend maintain insist purport profess boast brag opine',
  admits: 'admit concede acknowledge confess',
  denies: 'deny refute reject rebut repudiate disavow dismiss',
  confirms: 'confirm verify corroborate affirm reaffirm',
  accuses: 'accuse blame fault',
  warns: 'warn caution threaten',
  promises: 'promise pledge vow swear guarantee assure',
  predicts: 'predict forecast foresee project anticipate',
  demands: 'demand urge order instruct command plead beg implore exhort',
  asks: 'ask wonder inquire enquire query request',
  doubts: 'doubt question dispute',
  praises: 'praise hail laud commend applaud congratulate salute',
  condemns:
    'condemn denounce decry criticize criticise slam blast lambast lambaste deride mock ridicule attack deplore censure castigate rebuke slate',
};

/** Forms that no rule makes. */
const IRREGULAR: Readonly<Record<string, string>> = {
  foresaw: 'foresee',
  foreseen: 'foresee',
  forecast: 'forecast',
  forecasted: 'forecast',
  swore: 'swear',
  sworn: 'swear',
  begged: 'beg',
  begging: 'beg',
  bragged: 'brag',
  bragging: 'brag',
  slammed: 'slam',
  slamming: 'slam',
  rebutted: 'rebut',
  rebutting: 'rebut',
  admitted: 'admit',
  admitting: 'admit',
  pled: 'plead',
};

/** Stances that only a particle makes: `called for` demands, `called` does not. */
export const WITH_PARTICLE: readonly (readonly [verb: RegExp, next: RegExp, stance: Stance])[] = [
  [/^call(?:s|ed|ing)?$/, /^\s(?:(?:again|also|repeatedly)\s)?(?:for|on|upon)\b/, 'demands'],
  [/^(?:cast|casts|casting)$/, /^\s(?:[\p{L}]+\s){0,2}doubts?\b/u, 'doubts'],
  [/^(?:hit|hits|lash|lashed|lashes|lashing)$/, /^\s(?:back|out)\b/, 'condemns'],
  [/^(?:own|owned|owns|owning)$/, /^\sup\b/, 'admits'],
  [/^(?:appeal|appeals|appealed|appealing)$/, /^\s(?:for|to)\b/, 'demands'],
];

/** Every form of every verb that takes a stance, in lower case. */
export const STANCE_OF: ReadonlyMap<string, Stance> = formsOf();

function formsOf(): ReadonlyMap<string, Stance> {
  const stances = new Map<string, Stance>();
  for (const [stance, verbs] of Object.entries(VERBS) as [Stance, string][])
    for (const verb of verbs.split(' ')) for (const form of inflected(verb)) stances.set(form, stance);
  for (const [form, verb] of Object.entries(IRREGULAR)) {
    const stance = stances.get(verb);
    if (stance) stances.set(form, stance);
  }
  return stances;
}
