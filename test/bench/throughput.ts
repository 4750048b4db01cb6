import * as chrono from 'chrono-node';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { tokens } from '../../src/core/entities/token.js';
import { createText } from '../../src/core/text/text.js';
import { scan, tagger } from '../support/scan.js';
import { articleOf, kilobytes } from './articles.js';
import { quickest, row } from './measure.js';
import { roomsOf } from './rooms.js';

const ROUNDS = 5;
/** What the whole scan must reach on one thread, KB/s. */
const FLOOR = 300;
const REFERENCE = new Date('2025-03-17T12:00:00Z');

/** Reads 60 articles of 3 KB with every scanner on, and with the libraries that find a part of the same. */
export async function throughput(): Promise<void> {
  const texts = Array.from({ length: 60 }, (_, number) => articleOf(3000, number));
  const size = kilobytes(texts);
  const wink = winkNlp(model);
  const readers: Readonly<Record<string, (text: string) => unknown>> = {
    'newsmark, every scanner': (text) => scan(text, { dct: '2025-03-17' }),
    'newsmark, tagger alone': (text) => tagger.tag(text, tokens({ text: createText(text), regions: [], known: [] })),
    'compromise, names': (text) => {
      const document = nlp(text);
      return [document.people().out('array'), document.organizations().out('array'), document.places().out('array')];
    },
    'chrono-node, dates': (text) => chrono.parse(text, REFERENCE),
    'wink-nlp, entities': (text) => wink.readDoc(text).entities().out(wink.its.detail),
  };
  console.log(`\nThroughput on ${texts.length} articles of 3 KB, quickest of ${ROUNDS}`);
  console.log(row('', 'KB/s', 'newsmark is'));
  let own = 0;
  const speeds = new Map<string, number>();
  for (const [name, read] of Object.entries(readers)) {
    const ms = await quickest(ROUNDS, () => {
      for (const text of texts) read(text);
    });
    const speed = (size / ms) * 1000;
    own ||= speed;
    speeds.set(name, speed);
    console.log(row(name, speed.toFixed(0), speed === own ? '' : `${(own / speed).toFixed(2)} times`));
  }
  for (const room of ['dates', 'quotes'] as const) {
    const works = texts.map((text) => roomsOf(text, '2025-03-17')[room]);
    const ms = await quickest(ROUNDS, () => {
      for (const work of works) work();
    });
    console.log(row(`newsmark, ${room} alone`, ((size / ms) * 1000).toFixed(0)));
  }
  const names = (speeds.get('newsmark, tagger alone') ?? 0) / (speeds.get('compromise, names') ?? 1);
  console.log(row('tagger alone against compromise', `${names.toFixed(1)} times`));
  console.log(row(`whole scan above ${FLOOR} KB/s`, own > FLOOR ? 'yes' : 'NO'));
}
