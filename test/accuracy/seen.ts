/** Whether a set's texts taught the shipped model: not at all; they did; they did, but each is read by a model that it did not teach. */
export type Seen = 'unseen' | 'seen' | 'held out';

/** What a reader has to know of a figure; empty where there is nothing to know. */
export const SEEN: Readonly<Record<Seen, string>> = {
  unseen: '',
  seen: 'seen in training',
  'held out': 'each text by a model that was not taught it',
};
