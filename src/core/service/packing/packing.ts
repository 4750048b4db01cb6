import type { SidecarReader } from '../../sidecar/sidecarReader.js';
import { createStrings, type Strings } from '../../text/packed/strings.js';
import { createRecent } from '../../text/recent.js';
import type { HeldArticle } from '../heldArticle.js';
import { type Content, PackedArticle, type Unpacking } from './packedArticle.js';
import { writeScan } from './packedScan.js';
import type { KnownReading } from './readArticle.js';
import { StoredSource } from './storedSource.js';

/** Packs the articles that nobody has open. */
export interface Packing {
  /** The article in little room; itself where it is open, packed already, or would not come out as it went in. */
  pack(article: HeldArticle): HeldArticle;
  /** An article that was read before: of its text, what was known of it is taken over. Undefined where that cannot be. */
  packed(init: PackedInit, known: KnownReading): HeldArticle | undefined;
}

/** What tells an article from others of one text. */
export type PackedInit = Pick<HeldArticle, 'uri' | 'file' | 'original' | 'knowledge' | 'sidecarText'> & {
  readonly storyDay?: HeldArticle['storyDay'];
};

/** Articles taken out at once: those of a few stories, and those that were read last and are still looked at. */
const TAKEN_OUT = 160;
/** Articles that share their strings. */
const SHARING = 32;

/** `takenOut`: how many articles it keeps as they were before they were packed. */
export function createPacking(
  init: { readonly scanner: string; readonly sidecars: SidecarReader },
  takenOut = TAKEN_OUT,
): Packing {
  const unpacking: Unpacking = { ...init, recent: createRecent<PackedArticle, Content>(takenOut) };
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
      // Asked first: what a packed one says is made when it is asked for.
      if (article instanceof PackedArticle) return article;
      const { source, sidecarText, lastGood, reading, portable, scan, undated } = article;
      if (!(source instanceof StoredSource)) return article;
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
    packed(init, { article: { facts, hasOpenDay, used, scanned: bytes }, strings: shared }) {
      const { uri, file, original, knowledge, sidecarText, storyDay } = init;
      const text = asBytes(original);
      if (!text) return undefined;
      const sidecar = sidecarText === undefined ? undefined : asBytes(sidecarText);
      const source = new StoredSource({ uri, file, facts }, NOTHING);
      const fields = { uri, file, facts, hasOpenDay, used, knowledge, source, text, sidecar, storyDay };
      const scanned = { bytes, strings: shared };
      const packed = new PackedArticle({ ...fields, scanned, places: NOWHERE, skipped: undefined }, unpacking);
      source.putAway(packed);
      return packed;
    },
  };
}

/** Of an article that nobody had open. */
const NOWHERE: PackedArticle['places'] = new Map();
const NOTHING = { text: '', regions: [], annotations: [] } as const;

const encoder = new TextEncoder();

/** UTF-8; undefined where a half of a pair would be lost in it. */
function asBytes(text: string): Uint8Array | undefined {
  // The first look is the quicker one, and hardly any text has pairs.
  return /[\ud800-\udfff]/.test(text) && /\p{Surrogate}/u.test(text) ? undefined : encoder.encode(text);
}
