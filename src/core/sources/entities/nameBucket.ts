import type { KnownEntity } from '../../article/annotation.js';
import type { Strings } from '../../text/packed/strings.js';
import type { EntityType } from '../../text/vocabulary.js';
import type { IndexedPassage } from '../indexedPassage.js';
import { mentionsUnder, type SourceNames, wordsUnder } from './sourceNames.js';
import { counted, createTally, type Tally } from './tally.js';

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
  /** How often each spelling stands in all sources, and each title that an article gives with it. */
  names(): ReadonlyMap<string, number>;
  titles(): ReadonlyMap<string, number>;
  /** Whom a person wrote down; where folders name two ids, the first by letter. */
  known(): KnownEntity | undefined;
}

/** From so many sources on they are found by a map. */
const MANY = 8;

/** A bucket that is filled and emptied; most names stand in one or two sources, so a list is enough for them. */
export class NameBucket implements Bucket {
  private list: SourceNames[] = [];
  private map: Map<string, SourceNames> | undefined;
  /** Of a bucket of many sources what its mentions come to: a name in every other article is not counted anew at each change. */
  private spelt: Tally | undefined;
  private titled: Tally | undefined;

  constructor(
    readonly key: string,
    readonly type: EntityType,
    private readonly strings: Strings,
  ) {}

  put(names: SourceNames): void {
    this.take(names.source.uri);
    this.list.push(names);
    if (this.list.length <= MANY && !this.map) return;
    this.map ??= new Map();
    this.spelt ??= createTally();
    this.titled ??= createTally();
    for (const one of this.list) {
      this.map.set(one.source.uri, one);
      for (const name of this.namesIn(one)) this.spelt.add(name);
      for (const title of this.titlesIn(one)) this.titled.add(title);
    }
    this.list = [];
  }

  take(uri: string): void {
    if (!this.map) {
      this.list = this.list.filter((one) => one.source.uri !== uri);
      return;
    }
    const held = this.map.get(uri);
    if (!held) return;
    this.map.delete(uri);
    for (const name of this.namesIn(held)) this.spelt?.drop(name);
    for (const title of this.titlesIn(held)) this.titled?.drop(title);
  }

  get size(): number {
    return this.map?.size ?? this.list.length;
  }

  get isKnown(): boolean {
    return this.known() !== undefined;
  }

  known(): KnownEntity | undefined {
    let first: KnownEntity | undefined;
    for (const names of this.held()) {
      if (!names.known) continue;
      for (const { known } of mentionsUnder(names, this.key, this.strings)) {
        if (known && (!first || known.id < first.id)) first = known;
      }
    }
    return first;
  }

  names(): ReadonlyMap<string, number> {
    return this.spelt?.counts() ?? counted(this.list.flatMap((one) => this.namesIn(one)));
  }

  titles(): ReadonlyMap<string, number> {
    return this.titled?.counts() ?? counted(this.list.flatMap((one) => this.titlesIn(one)));
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

  private namesIn(one: SourceNames): readonly string[] {
    return wordsUnder(one, this.key, 'name', this.strings);
  }

  private titlesIn(one: SourceNames): readonly string[] {
    return wordsUnder(one, this.key, 'title', this.strings);
  }

  private held(): readonly SourceNames[] {
    return this.map ? [...this.map.values()] : this.list;
  }

  private find(uri: string): SourceNames | undefined {
    return this.map ? this.map.get(uri) : this.list.find((one) => one.source.uri === uri);
  }
}
