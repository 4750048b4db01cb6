import { inflected } from '../inflected.js';

/**
 * What a verb of reporting can govern: `bare`: a clause without "that", readily ("said he won"); `clause`: one with "that",
 * or without where its verb shows it; `told`: somebody first ("told reporters he won"); `question`: "asked whether";
 * `order`: "urged voters to stay"; `promise`: "vowed to stay"; `finding`: a clause, where a document or body found it.
 */
export type Government = 'bare' | 'clause' | 'told' | 'question' | 'order' | 'promise' | 'finding';

const GOVERN: Readonly<Record<Government, string>> = {
  bare: 'say tell',
  clause:
    'add announce argue assert claim complain concede conclude confirm confess contend declare deny disclose estimate explain ' +
    'forecast foresee hint imply indicate insist maintain mention note observe pledge predict promise recall reiterate remark ' +
    'repeat reply report respond reveal speculate state stress suggest swear testify tweet underline underscore vow warn write ' +
    'admit acknowledge affirm reaffirm allege advise caution emphasize emphasise boast brag joke quip opine inform assure ' +
    'notify lament recount clarify counter retort concur elaborate caveat',
  told: 'tell inform assure remind warn notify advise promise',
  question: 'ask wonder inquire enquire question',
  order: 'urge ask order tell advise instruct beg command exhort implore warn',
  promise: 'promise vow pledge threaten swear',
  finding: 'find show determine rule',
};

const IRREGULAR: Readonly<Record<string, string>> = {
  said: 'say',
  told: 'tell',
  wrote: 'write',
  written: 'write',
  found: 'find',
  shown: 'show',
  swore: 'swear',
  sworn: 'swear',
  forecast: 'forecast',
  foresaw: 'foresee',
  admitted: 'admit',
  admitting: 'admit',
  begged: 'beg',
  begging: 'beg',
  bragged: 'brag',
  bragging: 'brag',
  quipped: 'quip',
  quipping: 'quip',
};

/** Never a form of these verbs, though the rules of spelling make it. */
const UNREAL = new Set(['sayed', 'telled', 'writed', 'finded', 'sweared', 'foreseed', 'admited', 'admiting', 'quiped']);

/** Every form of every verb of reporting, in lower case, with what it governs. */
export const REPORTING: ReadonlyMap<string, ReadonlySet<Government>> = readForms();

function readForms(): ReadonlyMap<string, ReadonlySet<Government>> {
  const forms = new Map<string, Set<Government>>();
  const add = (form: string, government: Government): void => {
    forms.set(form, (forms.get(form) ?? new Set()).add(government));
  };
  for (const [government, verbs] of Object.entries(GOVERN) as [Government, string][]) {
    for (const verb of verbs.split(' ')) {
      for (const form of inflected(verb)) if (!UNREAL.has(form)) add(form, government);
      for (const [form, base] of Object.entries(IRREGULAR)) if (base === verb) add(form, government);
    }
  }
  return forms;
}

/** Those that find, show and rule by documents and bodies; of a person they tell of deeds. */
export const FINDERS = new Set(
  (
    'study report poll survey review inquiry enquiry investigation audit research analysis data figures statistics court jury judge ' +
    'judges panel commission committee tribunal researchers scientists investigators inspectors auditors experts documents records ' +
    'results letter memo estimate estimates assessment census tests autopsy'
  ).split(' '),
);
