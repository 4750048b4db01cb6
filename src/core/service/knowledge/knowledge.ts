import { IGNORE_FILE, ignoredWords } from '../../sidecar/corpus/ignoreFile.js';
import { fileChanged } from '../fileChanged.js';
import { short } from '../saving/counted.js';
import { pathBelow } from '../uris.js';
import { corpusFileProblems } from './corpusFiles.js';
import { corpusFileUri, type MakeItems, writeCorpusFile } from './corpusFileWriter.js';
import { createEntityKnowledge } from './entityKnowledge.js';
import { folderFor, GONE, type KnowledgeInit, pointedAt } from './knowledgeTools.js';
import type { CorpusKnowledge } from './knowledgeTypes.js';
import { createStoryKnowledge } from './storyKnowledge.js';

export function createKnowledge(init: KnowledgeInit): CorpusKnowledge {
  const { store, files, hand, record } = init;
  return {
    ...createEntityKnowledge(init),
    ...createStoryKnowledge(init),
    corpusFileProblems: (uri) => corpusFileProblems(uri, files),
    async ignore(ref, where) {
      const pointed = pointedAt(ref, init);
      if (!pointed) return GONE;
      const { article, annotation } = pointed;
      const folder = await folderFor([article.uri], store);
      const { type } = annotation;
      const { exact } = annotation.record;
      const file = where === 'article' ? pathBelow(article.uri, folder) : undefined;
      const make: MakeItems = (items) => {
        const isThere = items.some(
          ({ fields }) =>
            ignoredWords(String(fields.exact)) === ignoredWords(exact) &&
            (fields.type === undefined || fields.type === type) &&
            (fields.file === undefined || fields.file === file),
        );
        return isThere ? [] : [{ kind: 'add', fields: { exact, type, file, ...hand() } }];
      };
      const stays = annotation.status === 'accepted' ? ' What was accepted stays.' : '';
      const done = `“${short(exact)}” is never marked as ${type} again${file ? ' in this article' : ''}.${stays}`;
      return record(async (through) => {
        const result = await writeCorpusFile(through, folder, IGNORE_FILE, make, done);
        await fileChanged(corpusFileUri(folder, IGNORE_FILE), store);
        return result;
      });
    },
  };
}
