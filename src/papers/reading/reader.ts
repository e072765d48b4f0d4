import type { Received } from '../../law/received.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../rules/diagnostic.ts';
import { diagnose, type Place } from '../../rules/rules.ts';
import type { GitDates } from '../../history/git-dates.ts';
import type { PastContents } from '../../history/past-contents.ts';
import { textDigest } from '../../source/text-digest.ts';
import {
  findGarbled,
  readMarkdownFile,
  readYamlFile,
  type SourceFile,
} from '../../source/source-file.ts';

const ANY_DATE = /\d{4}-\d{2}-\d{2}/g;

/**
 * The folder of the content while it is read: hands out files, and gathers what is wrong with them
 * and what in them is not for publication.
 */
export class ContentReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly withheld: WithheldMaterial[] = [];
  /** Files, as shown, of which no word is for publication. */
  readonly whollyWithheld: string[] = [];
  /** What of withheld papers the public is told. */
  readonly openStatements: OpenStatement[] = [];
  /** Exempt words that may stand in open papers too, on record. */
  readonly openWords: OpenWords[] = [];
  readonly #input: string;
  readonly #dates: GitDates;
  /** Hash of each paper as it was read, by its path below the folder. */
  readonly digests = new Map<string, string>();
  /** The latest day that any of them names as fields name days; "" where none does. */
  newestDate = '';
  readonly #read = new Set<string>();

  constructor(input: string, dates: GitDates) {
    this.#input = input;
    this.#dates = dates;
  }

  /** The path as the officer knows it. */
  shown(path: string): string {
    return join(this.#input, path).replaceAll('\\', '/');
  }

  absolute(path: string): string {
    return join(this.#input, path);
  }

  /** What files held before; none where there is no repository. */
  get history(): PastContents | undefined {
    return this.#dates.history;
  }

  received(path: string): Received {
    return this.#dates(path);
  }

  /** When a paper became open: what its front matter says, else the commit that added it. */
  published(path: string, stated: string | undefined): Received {
    return stated === undefined ? this.#dates(path) : { kind: 'recorded', date: stated };
  }

  markdown(path: string): SourceFile {
    return this.#checked(readMarkdownFile(this.shown(path), this.#text(path)));
  }

  yaml(path: string): SourceFile {
    return this.#checked(readYamlFile(this.shown(path), this.#text(path)));
  }

  #text(path: string): string {
    const text = readFileSync(join(this.#input, path), 'utf8');
    this.digests.set(path, textDigest(text));
    for (const [date] of text.matchAll(ANY_DATE)) {
      if (date > this.newestDate) this.newestDate = date;
    }
    return text;
  }

  #checked(file: SourceFile): SourceFile {
    if (!this.#read.has(file.path)) this.diagnostics.push(...findGarbled(file));
    this.#read.add(file.path);
    return file;
  }

  /** Reports at the beginning of a file or folder. */
  report(code: Parameters<typeof diagnose>[0], path: string, message: string): void {
    this.diagnostics.push(diagnose(code, this.startOf(path), message));
  }

  startOf(path: string): Place {
    return { file: this.shown(path), line: 1, column: 1 };
  }
}

/** Something that must not reach a published byte. */
export type WithheldMaterial =
  | {
      readonly kind: 'text' | 'title' | 'background-paper';
      readonly text: string;
      readonly place: Place;
    }
  /** The place is that of its announcement: the name of an exempt file stands in no log. */
  | { readonly kind: 'file'; readonly path: string; readonly place: Place }
  /** An earlier version that was public once, and whose hash still is; the place is that of its withdrawal. */
  | {
      readonly kind: 'withdrawn-version';
      /** Wherever it was taken out of git to. */
      readonly source: string;
      /** The words that the file in its place hasn't must stand nowhere either. */
      readonly exempt: boolean;
      /** Path of the file in its place. */
      readonly current: string;
      readonly place: Place;
    };

/** A public title, or a reason that the public reads, of a paper that is withheld. */
export type OpenStatement = {
  readonly kind: 'title' | 'reason';
  readonly text: string;
  readonly place: Place;
};

/** `also-open:` of an exemption. */
export type OpenWords = { readonly what: string; readonly reason: string; readonly place: Place };
