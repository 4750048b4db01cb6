import type { YAMLMap } from 'yaml';
import type { ArticleFacts } from '../article/facts.js';
import { fieldsOf } from './parse/plain.js';

const NAMES = ['title', 'outlet', 'source', 'author', 'published', 'date', 'url', 'timezone', 'language'] as const;
const DAY = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/** Article facts of a map that a person or another tool wrote: `source` stands for outlet, `date` for published. A wrong value is no fact. */
export function factsOfMap(map: YAMLMap): ArticleFacts {
  const fields = fieldsOf(map, NAMES);
  const text = (...names: readonly (typeof NAMES)[number][]): string | undefined => {
    for (const name of names) {
      const value = fields[name];
      if (typeof value === 'string' && value.trim()) return value.trim();
    }
    return undefined;
  };
  const published = text('published', 'date');
  const url = text('url');
  const facts = {
    outlet: text('outlet', 'source'),
    title: text('title'),
    author: text('author'),
    timezone: text('timezone'),
    language: text('language'),
    url: url && /^https?:\/\//.test(url) ? url : undefined,
    ...(published && DAY.test(published) ? { published: published.replace(' ', 'T'), publishedFrom: 'stated' as const } : {}),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as ArticleFacts;
}
