import { QUESTIONS } from '../../src/source/markdown/report-template.ts';
import { readDocx } from '../../src/import/sources/read-source.ts';
import type { ImportFrame } from '../../src/import/frame.ts';
import { importReport, type ImportedReport } from '../../src/import/import-report.ts';
import { wordDocument, type WordOptions } from './fixture/word-document.ts';

const section = (heading: string, more: object = {}) => ({
  heading,
  required: false,
  numbered: true,
  ...more,
});

/** A made-up council with a template of its own. */
export const FRAME: ImportFrame = {
  councilName: 'Fenwick Borough Council',
  committees: [{ slug: 'cabinet', name: 'Cabinet' }],
  wards: ['Mill End', 'Over and Nether', 'St Bride’s', 'Quarry'],
  pillars: ['Fair Growth', 'Good Lives'],
  ownFields: [{ key: 'site', label: 'Site' }],
  isPublicRepository: true,
  template: {
    asks: QUESTIONS,
    fields: [
      { key: 'site', label: 'Site', kind: 'text', required: false, onAgenda: false, filter: false },
    ],
    sections: [
      section('Summary', { numbered: false, subheading: 'In two sentences' }),
      section('Background'),
      section('Priorities', { shows: 'pillars' }),
      section('Appendices', { shows: 'appendices' }),
    ],
  },
};

/** What becomes of a document that has this XML in its body. */
export const imported = (
  body: string,
  options: WordOptions = {},
  fileName = 'report.docx',
): ImportedReport =>
  importReport(readDocx(wordDocument(body, options)), { frameOn: () => FRAME, fileName });

/** The Markdown below the front matter. */
export const bodyOf = ({ markdown }: ImportedReport): string =>
  markdown.split('\n---\n').slice(1).join('\n---\n').trim();

/** The front matter, without its lines of hyphens. */
export const frontOf = ({ markdown }: ImportedReport): string[] =>
  (markdown.split('\n---\n')[0] ?? '').split('\n').slice(1);

/** What was found, a line each. */
export const foundIn = ({ found }: ImportedReport): string[] =>
  found.map(({ kind, words }) => `${kind}: ${words}`);
