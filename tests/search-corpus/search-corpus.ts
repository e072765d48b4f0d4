import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import matter from 'gray-matter';
import MarkdownIt from 'markdown-it';
import { appendixRecords } from '../../src/outputs/search/appendix-records.ts';
import type { SearchRecord } from '../../src/outputs/search/search-record.ts';
import { searchMarks, type SearchFacts } from '../../src/views/search-facts.ts';

const FOLDER = import.meta.dirname;

type CorpusPaper = {
  readonly id: string;
  readonly title: string;
  readonly committee: string;
  readonly date: string;
  readonly wards: 'all' | readonly string[];
  /** Of an appendix: the id of its report. */
  readonly parts?: string;
  readonly text: string;
};

export type Question = {
  readonly question: string;
  readonly category: string;
  /** Ids of the papers that answer. */
  readonly papers: readonly string[];
};

export type Corpus = {
  readonly papers: readonly CorpusPaper[];
  /** By which the search was tuned, and those that it never saw. */
  readonly questions: readonly Question[];
  readonly keptApart: readonly Question[];
  /** Questions of which no paper has the telling word. */
  readonly absent: readonly { readonly question: string; readonly absent: string }[];
  /** As a site gives them to the search. */
  readonly records: readonly SearchRecord[];
  /** The address of the paper that a paper of the corpus is found as: an appendix is found with its report. */
  readonly addressOf: (id: string) => string;
};

/** Reads the corpus: see its README. */
export function readCorpus(): Corpus {
  const folder = path.join(FOLDER, 'papers');
  const papers = readdirSync(folder).map((name): CorpusPaper => {
    const { data, content } = matter(readFileSync(path.join(folder, name), 'utf8'));
    const { date, ...fields } = data as Omit<CorpusPaper, 'date' | 'text'> & {
      date: Date | string;
    };
    const day = typeof date === 'string' ? date : date.toISOString().slice(0, 10);
    return { ...fields, date: day, text: content };
  });
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  const addressOf = (id: string): string => {
    const paper = byId.get(id);
    if (!paper) throw new Error(`The corpus has no paper ${id}`);
    const report = paper.parts === undefined ? paper : (byId.get(paper.parts) ?? paper);
    return `/meetings/${slugOf(report.committee)}/${report.date}/${report.id}/`;
  };
  return {
    papers,
    addressOf,
    records: papers.flatMap((paper) => recordsOf(paper, addressOf(paper.id))),
    questions: readList('questions.json'),
    keptApart: readList('questions-kept-apart.json'),
    absent: readList('absent.json'),
  };
}

function readList<T>(name: string): T {
  return JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8')) as T;
}

const slugOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

const markdown = new MarkdownIt();

function recordsOf(paper: CorpusPaper, address: string): readonly SearchRecord[] {
  const { id, title, committee, date, wards, parts, text } = paper;
  const year = Number(date.slice(0, 4)) - (date.slice(5) < '05-15' ? 1 : 0);
  const facts: SearchFacts = {
    kind: parts === undefined ? 'Report' : 'Appendix',
    committee,
    year: `${year}/${String(year + 1).slice(2)}`,
    wards: wards === 'all' ? [] : wards,
    pillars: [],
    date,
  };
  if (parts !== undefined) {
    const pages = text.split(/^## Page \d+$/m).slice(1);
    const url = `${address}${id}.pdf`;
    return appendixRecords({ url, title, of: 'appendix', facts, pages });
  }
  const metas = searchMarks(facts).map(
    ({ content, attributes }) =>
      `<meta content="${escape(content)}" ${Object.entries(attributes)
        .map(([name, value]) => `${name}="${escape(value)}"`)
        .join(' ')}>`,
  );
  let section = 0;
  const body = markdown.render(text).replace(/<h2>/g, () => `<h2 id="section-${(section += 1)}">`);
  const html = `<!doctype html><html lang="en-GB"><head>${metas.join('')}</head><body><main data-pagefind-body><h1>${escape(title)}</h1>${body}</main></body></html>`;
  return [{ url: address, date, html }];
}

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
