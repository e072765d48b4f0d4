import { join } from 'node:path';
import { visibleText } from '../../language/visible-text.ts';
import type { Diagnostic } from '../../rules/diagnostic.ts';
import { diagnose, type Place } from '../../rules/rules.ts';
import {
  readMarkdownFile,
  readYamlFile,
  refusedFile,
  type SourceFile,
} from '../../source/source-file.ts';
import { signsInFields } from '../../source/field-signs.ts';
import { findGarbled } from '../../source/garbled.ts';
import { findSlips } from '../../source/slips.ts';
import { readTextFile } from './text-file.ts';

/**
 * The folder of the content while it is read: hands out files, and gathers what is wrong with them
 * and what in them is not for publication.
 */
export class ContentReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly withheld: WithheldMaterial[] = [];
  /** Files, as shown, of which no word is for publication. */
  readonly whollyWithheld: string[] = [];
  /** What is published about withheld papers. */
  readonly openStatements: OpenStatement[] = [];
  /** Exempt words that may be in open papers too, on record. */
  readonly openWords: OpenWords[] = [];
  readonly #input: string;
  readonly #known = new Set<string>();

  constructor(input: string) {
    this.#input = input;
  }

  /** One of the same folder that has read nothing. */
  anew(): ContentReader {
    return new ContentReader(this.#input);
  }

  /** The path as the officer knows it, in which every character can be seen. */
  shown(path: string): string {
    return visibleText(join(this.#input, path).replaceAll('\\', '/'));
  }

  absolute(path: string): string {
    return join(this.#input, path);
  }

  markdown(path: string): SourceFile {
    return this.#checked(this.again(path));
  }

  /** The whole text of a file; undefined where it can't be read. */
  textOf(path: string): string | undefined {
    const file = readTextFile(this.absolute(path));
    return file.ok ? file.text : undefined;
  }

  yaml(path: string): SourceFile {
    return this.#checked(this.#read(path, readYamlFile));
  }

  /** A paper that was read before, for the places of its fields: nothing is reported of it again. */
  again(path: string): SourceFile {
    return this.#read(path, path.endsWith('.yaml') ? readYamlFile : readMarkdownFile);
  }

  #read(path: string, parse: (shown: string, text: string) => SourceFile): SourceFile {
    const file = readTextFile(this.absolute(path));
    if (file.ok) return parse(this.shown(path), file.text);
    return refusedFile(diagnose(file.code, this.startOf(path), file.message));
  }

  #checked(file: SourceFile): SourceFile {
    if (!this.#known.has(file.path))
      this.diagnostics.push(...findGarbled(file), ...findSlips(file), ...signsInFields(file));
    this.#known.add(file.path);
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

/** What papers withhold, and what they say openly of it: for memory alone, never for the disk. */
export type WithheldFacts = Pick<
  ContentReader,
  'withheld' | 'whollyWithheld' | 'openStatements' | 'openWords'
>;

/** Something that must not reach a published byte. */
export type WithheldMaterial =
  | {
      readonly kind: 'text' | 'title' | 'background-paper';
      readonly text: string;
      readonly place: Place;
      /** Of a paper that is taken as exempt until its fields can be read, though nothing in it says that it is. */
      readonly isUnmarked?: true;
    }
  /** The place is that of its announcement: the name of an exempt file is in no log. */
  | {
      readonly kind: 'file';
      readonly path: string;
      readonly place: Place;
      /** Its name is that of a page, or is asked for by the papers: it tells nobody anything. */
      readonly isNameOpen?: true;
    }
  /** An earlier version that was public once, and whose hash still is; the place is that of its withdrawal. */
  | {
      readonly kind: 'withdrawn-version';
      /** Wherever it was taken out of git to. */
      readonly source: string;
      /** Words that are only in this version must be nowhere either. */
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
