import { hashOf } from '../article/hash.js';
import type { AnnotationRef } from '../card/card.js';

const REF = /^([0-9a-f]{8})#([a-z]-[A-Za-z0-9-]{4,40})$/;

/** Makes and reads the ids that links and commands carry: eight hex digits of a uri, `#`, the annotation's id. */
export interface Refs {
  refOf(uri: string, annotationId: string): AnnotationRef;
  /** Undefined for what is no ref, and for a uri that was never seen: such an argument reaches nothing. */
  read(ref: AnnotationRef): { readonly uri: string; readonly id: string } | undefined;
}

export function createRefs(): Refs {
  const uriOf = new Map<string, string>();
  const keyOf = new Map<string, string>();
  return {
    refOf(uri, annotationId) {
      const key = keyOf.get(uri) ?? hashOf(uri).slice('sha256:'.length, 'sha256:'.length + 8);
      keyOf.set(uri, key);
      uriOf.set(key, uri);
      return `${key}#${annotationId}`;
    },
    read(ref) {
      const [, key, id] = (typeof ref === 'string' && REF.exec(ref)) || [];
      const uri = key && uriOf.get(key);
      return uri && id ? { uri, id } : undefined;
    },
  };
}
