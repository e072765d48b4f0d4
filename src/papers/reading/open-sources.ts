import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTextOf } from '../../source/open-text.ts';
import type { WithheldFacts } from './reader.ts';
import { readMarkdownFile } from '../../source/source-file.ts';

/** What an officer wrote to be read by everyone. Lines count from the first of its file. */
export type OpenSource = {
  readonly text: string;
  /** As shown to the officer. */
  readonly source: string;
  readonly line: number;
  /**
   * `own-title` is the public title of a paper that is itself withheld: it opens nothing but its own words.
   * `own-field` is what else it says in public, such as its reason: it opens turns of phrase and no names.
   */
  readonly kind: 'paper' | 'own-title' | 'own-field';
};

/**
 * What a paper that withholds something says openly, from its source: what the public reads of it, and all but its
 * exempt parts where it is not withheld as a whole.
 * @param source its path, as shown to the officer.
 */
export function openPartsOf(
  input: string,
  path: string,
  source: string,
  { withheld, whollyWithheld, openStatements }: WithheldFacts,
): OpenSource[] {
  const stated = openStatements.map(({ kind, text, place }): OpenSource => ({
    text: kind === 'title' ? withNumbers(text) : text,
    source: place.file,
    line: place.line,
    kind: kind === 'title' ? 'own-title' : 'own-field',
  }));
  if (whollyWithheld.includes(source)) return stated;
  const hidden = new Set(withheld.flatMap((item) => ('text' in item ? [item.text] : [])));
  const file = readMarkdownFile(source, readFileSync(join(input, path), 'utf8'));
  const fields = stringsIn(file.data, hidden).join('\n');
  return [
    ...stated,
    { text: fields, source, line: 1, kind: 'paper' },
    { text: openTextOf(file.body), source, line: file.bodyLine, kind: 'paper' },
  ];
}

/** How appendices are numbered. */
const NUMBERS = [...'123456789', ...'ABCDEF'];

/**
 * A title as it is, and as pages and the heads of files have it: "Appendix 1: Tender evaluation", "Annex B – Tender evaluation
 * (exempt)", with any signs between. On one line, which is its own.
 */
const withNumbers = (title: string): string =>
  [
    `${title} · Exempt · Confidential`,
    ...['Appendix', 'Annex'].flatMap((word) =>
      NUMBERS.map((number) => `${word} ${number}: ${title} (exempt)`),
    ),
  ].join(' · ');

/** The texts of front matter but those that are withheld; what may be repeated is on record, and said nowhere. */
function stringsIn(value: unknown, hidden: ReadonlySet<string>): string[] {
  if (typeof value === 'string') return hidden.has(value) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'also-open' ? [] : stringsIn(inner, hidden),
  );
}
