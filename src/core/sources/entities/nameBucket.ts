import type { KnownEntity } from '../../article/annotation.js';
import type { Strings } from '../../text/packed/strings.js';
import type { EntityType } from '../../text/vocabulary.js';
import type { IndexedPassage } from '../indexedPassage.js';
import { mentionsUnder, type SourceNames } from './sourceNames.js';

/** A mention with the name it stands for. */
export interface BucketMention {
  readonly passage: IndexedPassage;
  readonly name: string;
  /** Title or role that the article gives with it. */
  readonly title?: string;
  /** Whom a person wrote down. */
  readonly known?: KnownEntity;
  readonly isAccepted: boolean;
}

/** All mentions under one key. They are made when they are asked for: the bucket knows who has any. */
export interface Bucket {
  readonly key: string;
  readonly type: EntityType;
  /** Sources that have the name. */
  readonly size: number;
  uris(): readonly string[];
  has(uri: string): boolean;
  /** Whether a person wrote down whom any of them means. */
  readonly isKnown: boolean;
  in(uri: string): readonly BucketMention[];
  bySource(): readonly (readonly [uri: string, mentions: readonly BucketMention[]])[];
  all(): readonly BucketMention[];
}

/** From so many sources on they are found by a map. */
const MANY = 8;

/** A bucket that is filled and emptied; most names stand in one or two sources, so a list is enough for them. */
export class NameBucket implements Bucket {
  private list: SourceNames[] = [];
  private map: Map<string, SourceNames> | undefined;

  constructor(
    readonly key: string,
    readonly type: EntityType,
    private readonly strings: Strings,
  ) {}

  put(names: SourceNames): void {
    this.take(names.source.uri);
    this.list.push(names);
    if (this.map) this.map.set(names.source.uri, names);
    else if (this.list.length > MANY) this.map = new Map(this.list.map((one) => [one.source.uri, one]));
    if (this.map) this.list = [];
  }

  take(uri: string): void {
    if (this.map) this.map.delete(uri);
    else this.list = this.list.filter((one) => one.source.uri !== uri);
  }

  get size(): number {
    return this.map?.size ?? this.list.length;
  }

  get isKnown(): boolean {
    return this.held().some((names) => names.known && mentionsUnder(names, this.key, this.strings).some(({ known }) => known));
  }

  uris(): readonly string[] {
    return this.map ? [...this.map.keys()] : this.list.map(({ source }) => source.uri);
  }

  has(uri: string): boolean {
    return this.find(uri) !== undefined;
  }

  in(uri: string): readonly BucketMention[] {
    const names = this.find(uri);
    return names ? mentionsUnder(names, this.key, this.strings) : [];
  }

  bySource(): readonly (readonly [string, readonly BucketMention[]])[] {
    return this.held().map((names) => [names.source.uri, mentionsUnder(names, this.key, this.strings)] as const);
  }

  all(): readonly BucketMention[] {
    return this.held().flatMap((names) => mentionsUnder(names, this.key, this.strings));
  }

  private held(): readonly SourceNames[] {
    return this.map ? [...this.map.values()] : this.list;
  }

  private find(uri: string): SourceNames | undefined {
    return this.map ? this.map.get(uri) : this.list.find((one) => one.source.uri === uri);
  }
}
