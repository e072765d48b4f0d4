import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentTree } from './content-tree.ts';
import { openTextOf } from '../../source/open-text.ts';
import type { WithheldFacts } from './reader.ts';
import { readMarkdownFile } from '../../source/source-file.ts';

/** What an officer wrote to be read by everyone. Lines count from the first of its file. */
export type OpenSource = {
  readonly text: string;
  /** As shown to the officer. */
  readonly source: string;
  readonly line: number;
  /** `own-title` is the public title of a paper that is itself withheld: it opens nothing but its own words. */
  readonly kind: 'paper' | 'own-title';
};

/**
 * All open texts of the papers, from the sources: whole files, but for the exempt parts of those that
 * have any, of which only the public statements count. Read anew, and only when asked for.
 */
export function readOpenSources(
  input: string,
  tree: ContentTree,
  { withheld, whollyWithheld, openStatements }: WithheldFacts,
  shown: (path: string) => string,
): OpenSource[] {
  const withheldIn = new Set(
    withheld.flatMap(({ kind, place }) => (kind === 'withdrawn-version' ? [] : [place.file])),
  );
  const hidden = new Set(withheld.flatMap((item) => ('text' in item ? [item.text] : [])));
  const wholly = new Set(whollyWithheld);
  const paths = [
    ...(tree.council === undefined ? [] : [tree.council]),
    ...tree.committees,
    ...tree.meetings.flatMap(({ agenda, reports }) => [
      ...(agenda === undefined ? [] : [agenda]),
      ...reports.map(({ path }) => path),
    ]),
  ];
  const sources: OpenSource[] = openStatements.map(({ kind, text, place }) => ({
    text,
    source: place.file,
    line: place.line,
    kind: kind === 'title' ? 'own-title' : 'paper',
  }));
  for (const path of paths) {
    const source = shown(path);
    if (wholly.has(source)) continue;
    const text = readFileSync(join(input, path), 'utf8');
    if (!withheldIn.has(source)) {
      sources.push({ text, source, line: 1, kind: 'paper' });
      continue;
    }
    const file = readMarkdownFile(source, text);
    const fields = stringsIn(file.data, hidden).join('\n');
    sources.push({ text: fields, source, line: 1, kind: 'paper' });
    sources.push({ text: openTextOf(file.body), source, line: file.bodyLine, kind: 'paper' });
  }
  return sources;
}

/** The texts of front matter but those that are withheld; what may be repeated is on record, and said nowhere. */
function stringsIn(value: unknown, hidden: ReadonlySet<string>): string[] {
  if (typeof value === 'string') return hidden.has(value) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'also-open' ? [] : stringsIn(inner, hidden),
  );
}
