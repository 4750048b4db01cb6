import { bCubed } from './bCubed.js';
import { ceafPhi4 } from './ceafPhi4.js';
import { type Chains, f1Of, type Scored } from './chains.js';
import { muc } from './muc.js';

/** The three metrics of the CoNLL-2012 shared task and the mean of their F1 (Pradhan et al. 2014), as shares. */
export interface ConllScore {
  readonly muc: Scored;
  readonly bCubed: Scored;
  readonly ceafPhi4: Scored;
  readonly average: number;
}

export function conllScore(gold: Chains, found: Chains): ConllScore {
  const scores = { muc: muc(gold, found), bCubed: bCubed(gold, found), ceafPhi4: ceafPhi4(gold, found) };
  const f1s = Object.values(scores).map(f1Of);
  return { ...scores, average: f1s.reduce((sum, f1) => sum + f1, 0) / f1s.length };
}
