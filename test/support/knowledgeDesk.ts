import { cardText } from '../../src/core/card/cardText.js';
import type { Mark } from '../../src/core/serviceTypes.js';
import { openTestService } from './openTestService.js';

export const POST = 'mem:/desk/post.txt';
export const WIRE = 'mem:/desk/wire.txt';
export const IGNORE = 'mem:/desk/.newsmark/ignore.yaml';
export const ENTITIES = 'mem:/desk/.newsmark/entities.yaml';
export const STORIES = 'mem:/desk/.newsmark/stories.yaml';
export const TEXTS = {
  [POST]: 'Union leader Jane Doe spoke in Oslo on Sunday. “We have a deal that holds for every ferry in the fjord,” Doe said.\n',
  [WIRE]:
    'Jane Doe, the union leader, met the ministry in Oslo on March 16. “We have a fair deal for every ferry,” Doe told reporters.\n',
};

/** A desk with two articles open. */
export async function knowledgeDesk(texts: Readonly<Record<string, string>> = TEXTS) {
  const opened = openTestService(texts);
  const { service, files } = opened;
  await service.loadCorpus('mem:/desk');
  for (const uri of [POST, WIRE]) if (texts[uri] !== undefined) await service.openArticle({ uri, text: texts[uri], version: 1 });
  const marks = async (uri: string): Promise<readonly Mark[]> => (await service.viewOf(uri))?.marks ?? [];
  const words = async (uri: string) => (await marks(uri)).map(({ text }) => text);
  const mark = async (uri: string, text: string, nth = 0) => {
    const found = (await marks(uri)).filter((known) => known.text === text)[nth];
    if (!found) throw new Error(`“${text}” is not marked: ${(await words(uri)).join(', ')}`);
    return found;
  };
  const edit = async (uri: string, text: string | undefined) => {
    if (text === undefined) files.texts.delete(uri);
    else files.texts.set(uri, text);
    return service.fileChanged(uri);
  };
  const card = async (uri: string, text: string, nth = 0) => {
    const found = await service.cardOf((await mark(uri, text, nth)).ref);
    return found ? cardText(found) : '';
  };
  return { ...opened, marks, words, mark, edit, card };
}
