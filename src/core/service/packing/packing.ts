import type { SidecarReader } from '../../sidecar/sidecarReader.js';
import { createStrings, type Strings } from '../../text/packed/strings.js';
import { createRecent } from '../../text/recent.js';
import type { HeldArticle } from '../heldArticle.js';
import { type Content, PackedArticle, type Unpacking } from './packedArticle.js';
import { writeScan } from './packedScan.js';
import { StoredSource } from './storedSource.js';

/** Packs the articles that nobody has open. */
export interface Packing {
  /** The article in little room; itself where it is open, packed already, or would not come out as it went in. */
  pack(article: HeldArticle): HeldArticle;
}

/** Articles taken out at once: those of a few stories, and those that were read last and are still looked at. */
const TAKEN_OUT = 64;
/** Articles that share their strings. */
const SHARING = 32;

export function createPacking(init: { readonly scanner: string; readonly sidecars: SidecarReader }): Packing {
  const unpacking: Unpacking = { ...init, recent: createRecent<PackedArticle, Content>(TAKEN_OUT) };
  let strings = createStrings();
  let sharing = 0;
  const stringsNow = (): Strings => {
    if (sharing++ % SHARING === 0) {
      strings.close();
      strings = createStrings();
    }
    return strings;
  };
  return {
    pack(article) {
      const { source, sidecarText, lastGood, reading, portable, scan, undated } = article;
      if (article instanceof PackedArticle || !(source instanceof StoredSource)) return article;
      source.takeOut({ text: portable.text, regions: scan.regions, annotations: article.annotations });
      if (article.version !== undefined) return article;
      const text = asBytes(article.original);
      const sidecar = sidecarText === undefined ? undefined : asBytes(sidecarText);
      // What was read last and could be read counts longer than the bytes of now.
      if (!text || lastGood !== reading || (sidecarText !== undefined && !sidecar)) return article;
      const { uri, file, facts, storyDay, places, skipped, hasOpenDay, knowledge, used } = article;
      const scanned = writeScan({ scan, undated }, portable.text, stringsNow());
      const fields = { uri, file, facts, storyDay, places, skipped, hasOpenDay, knowledge, used };
      const packed = new PackedArticle({ ...fields, source, text, scanned, sidecar }, unpacking);
      const { original, plain, annotations } = article;
      unpacking.recent.get(packed, () => ({ original, portable, scan, undated, reading, plain, annotations }));
      source.putAway(packed);
      return packed;
    },
  };
}

const encoder = new TextEncoder();

/** UTF-8; undefined where a half of a pair would be lost in it. */
function asBytes(text: string): Uint8Array | undefined {
  return /\p{Surrogate}/u.test(text) ? undefined : encoder.encode(text);
}
