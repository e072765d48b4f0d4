import matter from 'gray-matter';
import { LineCounter, parseDocument, type Document, isMap, isScalar } from 'yaml';
import type { Diagnostic } from '../rules/diagnostic.ts';
import { diagnose, type Place } from '../rules/rules.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { beyondFields, beyondLines, type BeyondLimit } from './text-limits.ts';
import { findConflict } from './conflicts.ts';
import { findYamlFaults } from './unread-fields/yaml-faults.ts';
import { swallowedHyphens } from './unread-fields/swallowed-hyphens.ts';
import { strayMarks } from './unread-fields/yaml-marks.ts';

/** A file's fields, with the place of each, and the text below them. */
export type SourceFile = {
  /** As shown to the officer, with forward slashes. */
  readonly path: string;
  /** The fields as plain data; dates and times stay text. */
  readonly data: unknown;
  /** The whole file; lines end in \n. */
  readonly source: string;
  /** Markdown below the front matter; lines end in \n. */
  readonly body: string;
  /** 1-based line of the file on which the body begins. */
  readonly bodyLine: number;
  /** Where a field is: its key, or its value. For a field that isn't there: the nearest one around it. */
  readonly placeOf: (path: readonly PropertyKey[], part: 'key' | 'value') => Place;
  readonly diagnostics: readonly Diagnostic[];
};

/** Those of each kind of machine, and what a transfer between two of them can make of one. */
const LINE_END = /\r{0,2}\n|\r/g;

/** What nobody sees before the front matter: empty lines, blanks, and the byte order marks of two programs. */
const BEFORE = String.raw`[\s\uFEFF\u200B\u2060]*`;
/** The line that begins the front matter, with what nobody sees before it. */
const OPENING = new RegExp(`^${BEFORE}---[ \\t]*\\n`);
const UNSEEN = new RegExp(`^${BEFORE}`);

/** The first line that begins with three hyphens, from the line break before it; what is after them. */
const CLOSING = /\n---[ \t]*(.*)(?:\n|$)/;

const refuse = (): never => {
  throw new Error('front matter is read, never written');
};

/**
 * Splits a Markdown file into fields and text. Dates and times stay text (`18:30` isn't a number), and
 * what is wrong with the YAML is said at its place; `data` is then an empty object.
 */
export function readMarkdownFile(path: string, text: string): SourceFile {
  const source = text.replace(/^\uFEFF/, '').replace(LINE_END, '\n');
  const tooLong = beyondLines(source);
  if (tooLong) return fileBeyond(path, tooLong);
  const conflict = findConflict(path, source);
  if (conflict) return refusedFile(conflict);
  const opening = OPENING.exec(source);
  if (!opening) {
    const { line, column, message } = missingFields(source);
    const place = { file: path, line, column };
    return withoutFields(path, source, [diagnose('front-matter-missing', place, message)]);
  }
  const linesAbove = lineCount(opening[0]) - 2;
  const closing = CLOSING.exec(source.slice(opening[0].length - 1));
  if (!closing) return unclosedFile(path, source);
  const end = opening[0].length + closing.index;
  if (closing[1] !== '') {
    const place = { file: path, line: lineCount(source.slice(0, end)), column: 4 };
    const message =
      'There is something after the three hyphens that end the front matter. Put --- on a line of its own.';
    return withoutFields(path, '', [diagnose('front-matter-unclosed', place, message)]);
  }
  const beyond = beyondFields(source.slice(0, end), 1);
  if (beyond) return fileBeyond(path, beyond);
  // Blanks after the hyphens would be taken for the name of a language, or for text.
  const plain = `---\n${source.slice(opening[0].length, end)}---\n${source.slice(end + closing[0].length - 1)}`;
  const split = matter(plain, { engines: { yaml: { parse: () => ({}), stringify: refuse } } });
  const yaml = split.matter === '' ? '' : `${split.matter.slice(1)}\n`;
  const bodyLine = lineCount(yaml) + 2 + linesAbove;
  const fields = parseFields(path, yaml, 1 + linesAbove);
  // What ended them is a line of the text, such as that of an exempt passage.
  const [fault] = fields.diagnostics;
  if (fault && headingWithin(yaml) + linesAbove < fault.line) return unclosedFile(path, source);
  return { path, source, body: split.content, bodyLine, ...fields };
}

/** The line of a file on which its fields have a heading of the text; none has no line. */
function headingWithin(yaml: string): number {
  const heading = /\n[ \t]*\n#{1,6} \S.*\n/.exec(yaml);
  if (!heading) return Infinity;
  return lineCount(yaml.slice(0, heading.index)) + 3;
}

/** A field as it is written at the beginning of a line. */
const FIELD = /^[a-z][a-z-]{0,40}:(?:\s|$)/i;

/** Why no front matter was found, where it should begin, and what to write there. */
function missingFields(source: string): { line: number; column: number; message: string } {
  const above = lineCount(UNSEEN.exec(source)?.[0] ?? '');
  const [first = '', second = '', ...others] = source.split('\n').slice(above - 1, above + 60);
  const place = { line: above, column: 1 };
  const text = first.replace(UNSEEN, '').trimEnd();
  // What a program of another code page makes of a byte order mark.
  const strange = /^(?:ï»¿|þÿ|ÿþ)(?=-{3}$)/.exec(text)?.[0];
  if (strange !== undefined) {
    const message =
      'The signs before the three hyphens come from another program, and keep the front matter from being read. Take them out, so that the line is ---.';
    return { ...place, message };
  }
  if (FIELD.test(text)) {
    const message =
      'The line above the first field is missing. Put three hyphens, ---, on a line of their own above this one.';
    return { ...place, message };
  }
  if (/^-{3}/.test(text) && FIELD.test(text.replace(/^-+[ \t]*/, ''))) {
    const message =
      'The first field is on the line of the three hyphens. Begin a new line after ---.';
    return { ...place, message };
  }
  if (FIELD.test(second) && /^(?:[\W_]{1,20}|(?:-{3}|`{3}).{0,20})$/u.test(text)) {
    const message =
      'The front matter doesn’t begin with this line. It begins with three hyphens and nothing else. Write --- on this line.';
    return { ...place, message };
  }
  const later = others.findIndex(
    (line, at) => /^---[ \t]*$/.test(line) && FIELD.test(others[at + 1] ?? ''),
  );
  const isSecond = /^---[ \t]*$/.test(second) && FIELD.test(others[0] ?? '');
  if (isSecond || later !== -1) {
    const message =
      'There is text above the front matter, which must be the first thing in the file. Move what is above the three hyphens below the ones that end the fields, or take it out.';
    return { ...place, message };
  }
  const message =
    'This file has no front matter. Begin it with a line of three hyphens (---), the fields, and three hyphens again.';
  return { line: 1, column: 1, message };
}

/** Lines that were meant to end the fields. */
const NEARLY_CLOSING = /^(?:[ \t]+-{3,}|--|[—–_*=~-](?:[ \t]*[—–_*=~-])*)[ \t]*$/;

/** A file whose fields don’t end: that is reported where they should. */
function unclosedFile(path: string, source: string): SourceFile {
  const lines = source.split('\n');
  const nearly = lines.findIndex((line, at) => at > 0 && NEARLY_CLOSING.test(line));
  const heading = lines.findIndex((line) => /^#{1,6} \S/.test(line) || /^#{2,6}\S/.test(line));
  const isNear = nearly !== -1 && (heading === -1 || nearly < heading);
  const end = isNear ? nearly : lines.findIndex((line, at) => at > 0 && line.trim() === '');
  const place = { file: path, line: (end === -1 ? 0 : end) + 1, column: 1 };
  const message = isNear
    ? 'The front matter doesn’t end here. It ends with three hyphens at the beginning of a line. Write --- on this line.'
    : 'The front matter doesn’t end. Put --- on a line of its own below the last field.';
  return withoutFields(path, '', [diagnose('front-matter-unclosed', place, message)]);
}

/** Reads a whole YAML file, as {@link readMarkdownFile} reads front matter. */
export function readYamlFile(path: string, text: string): SourceFile {
  const source = text.replace(/^\uFEFF/, '').replace(LINE_END, '\n');
  const beyond = beyondLines(source) ?? beyondFields(source, 1);
  if (beyond) return fileBeyond(path, beyond);
  const conflict = findConflict(path, source, true);
  if (conflict) return refusedFile(conflict);
  // Hyphens below the fields, as papers have them, end nothing here, and begin nothing.
  const fields = source.replace(/\n---\s*$/, '\n');
  return { path, source, body: '', bodyLine: 1, ...parseFields(path, fields, 0) };
}

type Fields = Pick<SourceFile, 'data' | 'placeOf' | 'diagnostics'>;

function parseFields(path: string, yaml: string, linesBefore: number): Fields {
  let plain: Readonly<Record<string, unknown>> | undefined;
  try {
    plain = readPlainYaml(yaml);
    if (plain === undefined) return parseAll(path, yaml, linesBefore);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return tooDeep(path, linesBefore);
  }
  // Nothing of the parser is kept: few fields are ever asked for their place.
  let all: Fields | undefined;
  return {
    data: plain,
    diagnostics: [],
    placeOf: (keys, part) => {
      all ??= parseAll(path, yaml, linesBefore);
      return all.placeOf(keys, part);
    },
  };
}

/** The parsers go down a level by calling themselves, until there is no room left for it. */
function tooDeep(path: string, linesBefore: number): Fields {
  const place = { file: path, line: 1 + linesBefore, column: 1 };
  const message =
    'The fields can’t be read: there are too many levels or brackets within each other. Write them as in another paper of this kind.';
  return {
    data: {},
    placeOf: () => place,
    diagnostics: [diagnose('yaml-invalid', place, message)],
  };
}

function parseAll(path: string, yaml: string, linesBefore: number): Fields {
  const lineCounter = new LineCounter();
  // maxAliasCount: a few lines of nested aliases would otherwise unfold into gigabytes.
  const document = parseDocument(yaml, {
    lineCounter,
    prettyErrors: false,
    uniqueKeys: true,
    // A warning would write the words of a paper, maybe exempt, to the log of a build.
    logLevel: 'error',
    version: '1.2',
  });
  const at = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file: path, line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1) };
  };
  if (document.errors.some(({ message }) => message.startsWith('Maximum call stack'))) {
    return tooDeep(path, linesBefore);
  }
  const faults = document.errors.length > 0 ? findYamlFaults(yaml, document.errors) : [];
  const diagnostics = faults.map(({ offset, message }) =>
    diagnose('yaml-invalid', at(offset), message),
  );
  if (diagnostics.length === 0) {
    for (const { offset, message } of [
      ...strayMarks(document),
      ...swallowedHyphens(document, yaml),
    ]) {
      diagnostics.push(diagnose('yaml-invalid', at(offset), message));
    }
  }
  let data: unknown = {};
  if (diagnostics.length === 0) {
    try {
      data = document.toJS({ maxAliasCount: 50 }) ?? {};
    } catch {
      diagnostics.push(
        diagnose(
          'yaml-invalid',
          at(0),
          'The fields refer to each other (& and *) in circles, or too often. Write each one out.',
        ),
      );
    }
  }
  return { data, diagnostics, placeOf: (keys, part) => at(offsetOf(document, keys, part)) };
}

function offsetOf(document: Document, keys: readonly PropertyKey[], part: 'key' | 'value'): number {
  for (let length = keys.length; length > 0; length--) {
    const parent: unknown =
      length === 1 ? document.contents : document.getIn(keys.slice(0, length - 1), true);
    const last = keys[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === last);
      const key = pair && isScalar(pair.key) ? pair.key.range?.[0] : undefined;
      const value = (pair?.value as { range?: [number, number, number] } | null | undefined)
        ?.range?.[0];
      const offset = part === 'key' && length === keys.length ? key : (value ?? key);
      if (offset !== undefined) return offset;
    } else {
      const node = document.getIn(keys.slice(0, length), true) as { range?: [number] } | undefined;
      if (node?.range) return node.range[0];
    }
  }
  return document.contents?.range?.[0] ?? 0;
}

/** A file of which nothing is read, since it is beyond a limit. */
function fileBeyond(path: string, beyond: BeyondLimit): SourceFile {
  const { line, column, message } = beyond;
  return refusedFile(diagnose('paper-too-large', { file: path, line, column }, message));
}

/** A file of which nothing is read, with the reason. */
export function refusedFile(reason: Diagnostic): SourceFile {
  return withoutFields(reason.file, '', [reason]);
}

function withoutFields(path: string, body: string, diagnostics: Diagnostic[]): SourceFile {
  const place = { file: path, line: 1, column: 1 };
  return { path, data: {}, source: body, body, bodyLine: 1, placeOf: () => place, diagnostics };
}

function lineCount(text: string): number {
  let lines = 1;
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) lines++;
  return lines;
}
