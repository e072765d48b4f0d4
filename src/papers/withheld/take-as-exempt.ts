import { nearest } from '../../language/suggest.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { splitUnread, unreadReport } from './unread-report.ts';
import { RULES } from '../../rules/rules.ts';
import type { Rule } from '../../rules/rule.ts';
import type { ReportFiles } from '../reading/content-tree.ts';
import type { ContentReader } from '../reading/reader.ts';
import {
  EXEMPTION,
  PUBLIC_PART,
  saysThatItIsExempt,
  withoutPublicFields,
} from './public-fields.ts';
import { mayNameWithdrawn } from './earlier-withdrawn.ts';
import { maySayWhatIsExempt } from './unknown-fields.ts';

/** What of the fields of a paper is known, though not what of it is exempt. */
export type FieldsTaken = {
  /** Fields that say the same to the public of an exempt paper, and only what the council's settings name. */
  readonly choices: ReadonlySet<string>;
  /** Whether its fields may name earlier versions that were withdrawn. */
  readonly namesEarlier: boolean;
};

const OF_REPORT: FieldsTaken = {
  choices: new Set([
    ...['call-in', 'wards', 'ward-members-consulted', 'pillars', 'template'],
    // A post of the council, by which it is asked about the report.
    'report-of',
  ]),
  namesEarlier: true,
};

/** A field at the beginning of a line, and what is on the line after it. */
const FIELD_LINE = /^[ \t]*(?:-[ \t]+){0,3}["']?[\p{L}][\p{L}\d_-]{0,40}["']?[ \t]*:(?:[ \t]|$)/u;

/**
 * Whether something that was reported of a paper leaves it unknown what of it is exempt ({@link Rule.unsureWhatIsExempt}).
 */
export function isUnsureByRules({ diagnostics }: ContentReader, { path }: SourceFile): boolean {
  const rules: Readonly<Record<string, Rule>> = RULES;
  return diagnostics.some(
    ({ file, code }) => file === path && rules[code]?.unsureWhatIsExempt === true,
  );
}

/**
 * The same of a paper that has no field for what is exempt, but passages: a field that isn't known leaves it unknown only where it
 * may be meant for one.
 */
export function isUnsureByPassages(
  reader: Pick<ContentReader, 'diagnostics' | 'textOf'>,
  { path: shown }: Pick<SourceFile, 'path'>,
  path: string,
): boolean {
  const rules: Readonly<Record<string, Rule>> = RULES;
  return reader.diagnostics.some(
    (one) =>
      one.file === shown &&
      rules[one.code]?.unsureWhatIsExempt === true &&
      (one.code !== 'field-unknown' || maySayWhatIsExempt(reader.textOf(path), one)),
  );
}

/**
 * Takes a report, or another paper, as wholly exempt, where its fields don't say what of it is: every word of its file, front matter too, and
 * all that was dropped into its folder. Nothing of that counts as open, so that the other papers can be published without
 * it. Of one that is too large, but says that it is open and nothing else of the kind, nothing is looked for.
 * False where that isn't enough: nobody knows what the file says, or its fields may name earlier versions that were withdrawn.
 */
export function takeAsExempt(
  reader: ContentReader,
  file: SourceFile,
  {
    path,
    dropped,
    unread = [],
    isLink,
  }: Pick<ReportFiles, 'path' | 'dropped' | 'unread' | 'isLink'>,
  { choices, namesEarlier }: FieldsTaken = OF_REPORT,
): boolean {
  const place = { file: file.path, line: 1, column: 1 };
  const isUnread = file.diagnostics.some(({ code }) => UNREAD.has(code));
  // What a link leads to is no part of the papers, and is read by nobody; nor is what may not be opened.
  const instead = isUnread && isLink !== true ? unreadReport(reader.absolute(path)) : undefined;
  if (instead?.kind === 'open') return true;
  const text = isUnread || isLink === true ? undefined : reader.textOf(path);
  const words = text ?? (instead?.kind === 'words' ? instead.text : undefined);
  const isBare = isLink === true || instead?.kind === 'no-permission';
  if (words === undefined && instead?.kind !== 'file' && !isBare) return false;
  if (namesEarlier && words !== undefined && mayNameWithdrawn(file, words)) return false;
  reader.whollyWithheld.push(file.path);
  if (instead?.kind === 'file') {
    reader.withheld.push({ kind: 'file', path, place, isNameOpen: true });
  }
  if (words !== undefined) {
    const split = isUnread ? splitUnread(file.path, words) : undefined;
    withholdWords(reader, split ?? file, words, choices);
  }
  for (const one of [...dropped, ...unread]) {
    if (!reader.withheld.some((item) => item.kind === 'file' && item.path === one)) {
      reader.withheld.push({ kind: 'file', path: one, place });
    }
  }
  return true;
}

/** @param text of the whole file, fields too. */
function withholdWords(
  reader: ContentReader,
  file: SourceFile,
  text: string,
  choices: ReadonlySet<string>,
): void {
  const known = new Set(
    reader.withheld.flatMap((item) =>
      'text' in item && item.place.file === file.path ? [`${item.place.line} ${item.text}`] : [],
    ),
  );
  const isUnmarked = !saysThatItIsExempt(text);
  const withhold = (words: string, line: number): void => {
    if (words.trim() === '' || known.has(`${line} ${words}`)) return;
    known.add(`${line} ${words}`);
    reader.withheld.push({
      kind: 'text',
      text: words,
      place: { file: file.path, line, column: 1 },
      ...(isUnmarked && { isUnmarked }),
    });
  };
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  if (file.diagnostics.length === 0) {
    withhold(file.body, file.bodyLine);
    for (const [words, keys] of wordsIn(file.data, [], choices)) {
      if (keys.length === 1 && choices.has(String(keys[0]))) continue;
      withhold(words, file.placeOf(keys, 'value').line);
    }
    for (const [at, line] of lines.slice(0, file.bodyLine - 1).entries()) {
      withhold(/(?:^|\s)#+(.*)$/.exec(line)?.[1] ?? '', at + 1);
    }
  } else {
    // Nobody knows where the fields end, nor which they are.
    const own = withoutPublicFields(lines, choices);
    withhold(own.join('\n'), 1);
    for (const { words, line } of valuesOf(own)) withhold(words, line);
  }
}

/** Rules by which nothing of a file is read. */
const UNREAD: ReadonlySet<string> = new Set(['paper-too-large', 'file-unreadable']);

/** Of an exemption, what the public reads of it whatever is exempt: also where its field is misspelt. */
const isForThePublic = (keys: Keys): boolean =>
  nearest(String(keys.at(-2)), EXEMPTION) !== undefined && PUBLIC_PART.test(String(keys.at(-1)));

type Keys = readonly PropertyKey[];

/** Every text in the fields, with the way to it; a name of a field that is a sentence, too. */
function* wordsIn(
  value: unknown,
  keys: Keys,
  choices: ReadonlySet<string>,
): Generator<readonly [words: string, keys: Keys]> {
  if (typeof value === 'string' || typeof value === 'number') yield [String(value), keys];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const own = [...keys, Array.isArray(value) ? Number(key) : key];
    if (!Array.isArray(value) && /\s/.test(key)) yield [key, own];
    // The list of a choice is one, too.
    if ((keys.length === 0 && choices.has(key)) || isForThePublic(own)) continue;
    yield* wordsIn(inner, own, choices);
  }
}

/** What fields seem to say, where they can't be read: a value goes on until the next field or an empty line. */
function* valuesOf(lines: readonly string[]): Generator<{ words: string; line: number }> {
  let words: string[] = [];
  let first = 0;
  const ended = function* (): Generator<{ words: string; line: number }> {
    const value = words.join('\n').trim();
    words = [];
    if (value === '') return;
    yield { words: value.replace(/^(["'])(.*)\1$/s, '$2'), line: first };
    // A list or a map on one line: each part of it, too.
    if (!/^[[{]/.test(value)) return;
    for (const part of value.split(/[[\]{}]|[,:][ \t\n]/)) {
      yield { words: part.trim().replace(/^["']|["']$/g, ''), line: first };
    }
  };
  for (const [at, line] of lines.entries()) {
    const name = FIELD_LINE.exec(line)?.[0];
    if (name !== undefined) {
      yield* ended();
      first = at + 1;
      words.push(line.slice(name.length));
    } else if (line.trim() === '' || /^-{3}/.test(line)) {
      yield* ended();
    } else if (words.length > 0) {
      words.push(line.trim().replace(/^-[ \t]+/, ''));
    }
  }
  yield* ended();
}
