import { Lexer } from 'yaml';
import type { Diagnostic } from '../rules/diagnostic.ts';
import { diagnose, type Place } from '../rules/rules.ts';
import { leftOverInField, leftOversFor, leftOversIn } from './left-overs/left-overs.ts';
import { openTextOf } from './open-text.ts';

/** A file, as it was read. */
type TextToSearch = Readonly<Record<'path' | 'source' | 'body', string>> & {
  readonly data: unknown;
  readonly placeOf: (path: readonly PropertyKey[], part: 'key' | 'value') => Place;
};

/** What a template, or who began a paper, left in it for whoever was to finish it. No message repeats it. */
export function findSlips(file: TextToSearch): Diagnostic[] {
  const { source, body, path } = file;
  const begins = source.length - body.length;
  return [
    ...lostAfterHash(path, body === '' ? source : source.slice(0, begins)),
    ...(body === ''
      ? []
      : leftOversIn(openTextOf(body), (index) => placeOf(path, source, begins + index))),
    ...leftInFields(file),
  ].slice(0, MOST);
}

/** Of one file. */
const MOST = 20;

/**
 * "title: C# course #2 of 4": YAML takes what is after the second # for a note. A note of the officer's own has a word after
 * a blank, or a line of its own.
 */
function lostAfterHash(path: string, fields: string): Diagnostic[] {
  if (!/[^\s:-][ \t]+#(?:[^\s#]|[ \t]*\d)/.test(fields)) return [];
  const found: Diagnostic[] = [];
  let at = 0;
  for (const token of new Lexer().lex(fields)) {
    // Marks of the lexer's own, which the text doesn't have.
    if (token.length === 1 && token < ' ' && token !== '\n' && token !== '\t') continue;
    if (/^#(?:[^\s#]|[ \t]*\d)/.test(token) && hasValue(fields, at)) {
      const message =
        'Everything from here to the end of the line is left out: YAML takes it for a note. If it is part of the text, put quotation marks around the whole text; if it is a note, put it on a line of its own.';
      found.push(diagnose('text-after-hash', placeOf(path, fields, at), message));
    }
    at += token.length;
  }
  return found;
}

/** Whether there is a text before a # in its line. */
function hasValue(fields: string, hash: number): boolean {
  const before = fields.slice(fields.lastIndexOf('\n', hash - 1) + 1, hash).trim();
  return before !== '' && !/(?:^-|:)$/.test(before);
}

/** In the texts of the fields, wherever they are. Numbers, days and names of the machine can't look like it. */
function leftInFields({ path, source, data, placeOf: fieldPlace }: TextToSearch): Diagnostic[] {
  const start = { file: path, line: 1, column: 1 };
  const texts: { readonly text: string; readonly keys: readonly PropertyKey[] }[] = [];
  const look = (value: unknown, keys: readonly PropertyKey[]): void => {
    if (typeof value === 'string') texts.push({ text: value, keys });
    if (typeof value !== 'object' || value === null) return;
    const inList = Array.isArray(value);
    for (const [key, inner] of Object.entries(value)) {
      look(inner, [...keys, inList ? Number(key) : key]);
    }
  };
  if (source !== '') look(data, []);
  // What none of them has needn't be looked for in each.
  const shapes = leftOversFor(texts.map(({ text }) => text).join('\n'));
  const found = new Map<number, Diagnostic>();
  for (const { text, keys } of texts) {
    const left = leftOverInField(text, keys, start, shapes);
    if (!left) continue;
    const place = fieldPlace(keys, 'value');
    // The place of a text that runs on below is where it begins.
    if (!found.has(place.line)) found.set(place.line, { ...left, ...place });
  }
  return [...found.values()];
}

function placeOf(path: string, text: string, index: number): Place {
  const before = text.slice(0, index);
  return {
    file: path,
    line: before.split('\n').length,
    column: index - before.lastIndexOf('\n'),
  };
}
