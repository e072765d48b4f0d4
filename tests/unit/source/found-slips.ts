import { readMarkdownFile } from '../../../src/source/source-file.ts';
import { findSlips } from '../../../src/source/slips.ts';

/** What is found in a paper, "line:column severity code". */
export const found = (text: string): string[] => {
  const file = readMarkdownFile('x.md', text);
  return [...file.diagnostics, ...findSlips(file)].map(
    ({ line, column, severity, code }) => `${line}:${column} ${severity} ${code}`,
  );
};
/** A paper with this text. */
export const paper = (body: string, fields = 'title: One'): string =>
  `---\n${fields}\n---\n\n${body}\n`;
