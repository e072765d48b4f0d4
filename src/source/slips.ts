import type { Diagnostic } from '../rules/diagnostic.ts';
import { diagnose, type Place } from '../rules/rules.ts';
import { openTextOf } from './open-text.ts';

/** The lines with which git begins what is in one version of a file alone, and ends what is in the other. */
const CONFLICT_BEGINS = /^<{7}(?: .*)?$/m;
const CONFLICT_ENDS = /^>{7}(?: .*)?$/m;

/**
 * Where git couldn't put two versions together and wrote both into a file: nothing else in it can be trusted.
 * @returns nothing where there is no such place; a heading that is underlined with = is none.
 */
export function findConflict(path: string, source: string): Diagnostic | undefined {
  const found = CONFLICT_BEGINS.exec(source);
  // Looked for once after the first: a file of such lines alone must not be read anew for each.
  if (!found || !CONFLICT_ENDS.test(source.slice(found.index))) return undefined;
  const message =
    'Two versions of this file were put together here, and git couldn’t decide between them: it wrote both, one above the line of = and one below. Keep the words that are right, and delete the other ones and the three lines of <<<<<<<, ======= and >>>>>>>.';
  return diagnose('merge-conflict', placeOf(path, source, found.index), message);
}

/** What a template, or who began a paper, left in it for whoever was to finish it. No message repeats it. */
export function findSlips(
  file: Readonly<Record<'path' | 'source' | 'body', string>>,
): Diagnostic[] {
  const { source, body, path } = file;
  const isPaper = body !== '';
  const fields = isPaper ? source.slice(0, source.length - body.length) : source;
  const begins = source.length - body.length;
  return [
    ...lostAfterHash(path, fields),
    ...(isPaper ? leftOvers(path, source, openTextOf(body), begins) : []),
    ...(isPaper ? leftOvers(path, source, titleIn(fields), 0) : []),
  ].slice(0, MOST);
}

/** Of one file. */
const MOST = 20;

/** "title: Budget Monitoring #2 of 4": YAML takes what is after the # for a note. A note of the officer's own has a blank after it. */
function lostAfterHash(path: string, fields: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const match of fields.matchAll(HASH)) {
    const hash = match.index + match[0].lastIndexOf('#');
    const message =
      'Everything from here to the end of the line is left out: YAML takes it for a note. If it is part of the text, put quotation marks around the whole text; if it is a note, put a space after the #.';
    found.push(diagnose('text-after-hash', placeOf(path, fields, hash), message));
  }
  return found;
}

const HASH = /^[ \t]*(?:-[ \t]+)?[a-z][a-z-]*:[ \t]+[^\s"'[{|>&*!#][^\n#]*[ \t]#(?=[^\s#])/gm;

/** The title alone: other fields are for the machine, or may be exempt. */
function titleIn(fields: string): string {
  const found = /^title:.*$/m.exec(fields);
  if (!found) return '';
  return `${' '.repeat(found.index)}${found[0]}`;
}

const GUIDANCE =
  'insert|enter|add|type|write|delete|remove|replace|complete|describe|explain|choose|select|click|state|name|date|amount|figure|tbc|to be (?:confirmed|added|completed|inserted)|placeholder|x{2,}';
const LEFT_OVERS: readonly (readonly [pattern: RegExp, severity: 'error' | 'warning'])[] = [
  // Not a link, a footnote or a tick.
  [new RegExp(String.raw`\[(?:${GUIDANCE})(?![\p{L}])[^\]\n]{0,120}\](?![(:[])`, 'giu'), 'error'],
  [new RegExp(String.raw`<(?:${GUIDANCE})(?: [^<>\n]{1,80})>`, 'giu'), 'error'],
  [/\blorem ipsum\b/gi, 'error'],
  [
    /(?<=^ *)title: *["']?(?:report title(?: here)?|title(?: here)?|untitled)["']?[ \t]*$/gim,
    'error',
  ],
  [/[£€$] ?[Xx](?:,?[Xx])*(?![\p{L}\d])|(?<![\p{L}\d])[Xx]{3,}(?![\p{L}\d])/gu, 'error'],
  [/\b(?:TODO|FIXME)\b/g, 'error'],
  [/(?<![\p{L}\d])T\.?B\.?[CA]\.?(?![\p{L}\d])|\?{3,}/gu, 'warning'],
];

function leftOvers(path: string, source: string, text: string, begins: number): Diagnostic[] {
  const found = new Map<number, Diagnostic>();
  for (const [pattern, severity] of LEFT_OVERS) {
    for (const { index } of text.matchAll(pattern)) {
      const place = placeOf(path, source, begins + index);
      if (found.has(place.line)) continue;
      const message =
        severity === 'error'
          ? 'This was left by a template, or to be filled in later. Write what belongs here, or delete it.'
          : 'Something is still to be confirmed here. Write it if it is known now.';
      found.set(place.line, { ...diagnose('left-over', place, message), severity });
    }
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
