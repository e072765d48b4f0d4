import type { AgendaFacts } from '../agenda/read-types.ts';
import type { MeetingFacts } from '../meeting-facts.ts';
import type { Anchors, ReportFacts } from '../report/read-types.ts';
import type { Report } from '../report/report.ts';
import type { Committee } from '../committee/committee.ts';
import { paperFilesOf } from '../paper-files.ts';
import { diagnose } from '../../rules/rules.ts';
import { nearest } from '../../language/suggest.ts';
import type { TextReference } from '../../source/markdown/problem.ts';
import type { ContentReader } from './reader.ts';

/** What a paper's page offers to links, and what its text links to: plain data. */
type PaperLinks = {
  readonly url: string;
  /** As shown to the officer. */
  readonly file: string;
  /** 1-based line of the file on which its text begins. */
  readonly bodyLine: number;
  /** None where they aren't known here, and the built page is checked instead. */
  readonly anchors?: Anchors;
  /** Site paths of what is published with it. */
  readonly others: readonly string[];
  readonly references: readonly TextReference[];
};

function linksOfAgenda({ agenda, file, bodyLine, references }: AgendaFacts): PaperLinks {
  return { url: agenda.url, file, bodyLine, others: [], references };
}

function linksOfReport(
  { anchors, pictures, file, bodyLine, references, report: stated }: ReportFacts,
  report: Report | undefined,
): PaperLinks {
  const files = (report ? paperFilesOf(report) : []).flatMap((paper) => [
    paper.file.url,
    ...paper.earlier.flatMap(({ state }) => (state.kind === 'kept' ? [state.url] : [])),
  ]);
  return {
    url: stated.url,
    file,
    bodyLine,
    ...(stated.access.kind === 'open' && { anchors }),
    others: [...Object.keys(pictures), ...stated.appendices.map(({ url }) => url), ...files],
    references,
  };
}

/** Pages that every site has. */
const FIXED = [
  '/',
  '/committees/',
  '/wards/',
  '/pillars/',
  '/search/',
  '/to-follow/',
  '/retention/',
  '/about/',
  '/accessibility/',
  '/officers/',
];

/** Checks that what the texts refer to on this site is there, down to the paragraph. */
export function checkReferences(
  reader: ContentReader,
  committees: readonly Committee[],
  meetings: readonly MeetingFacts[],
  reports: readonly Report[],
): void {
  const byUrl = new Map(reports.map((report) => [report.url, report]));
  const papers = meetings.flatMap(({ agenda, reports: facts }) => [
    ...(agenda ? [linksOfAgenda(agenda)] : []),
    ...facts.map((report) => linksOfReport(report, byUrl.get(report.report.url))),
  ]);
  // The anchors of a page; none where they aren't known here, and the built page is checked instead.
  const pages = new Map<string, Anchors | undefined>();
  for (const path of FIXED) pages.set(path, undefined);
  for (const committee of committees) pages.set(`/committees/${committee.slug}/`, undefined);
  for (const { url, anchors, others } of papers) {
    pages.set(url, anchors);
    for (const other of others) pages.set(other, undefined);
  }
  for (const paper of papers) {
    for (const reference of paper.references) check(reader, pages, paper, reference);
  }
}

function check(
  reader: ContentReader,
  pages: ReadonlyMap<string, Anchors | undefined>,
  paper: PaperLinks,
  reference: TextReference,
): void {
  const target = reference.href.startsWith('#') ? `${paper.url}${reference.href}` : reference.path;
  if (target === undefined) return;
  const [path = '', anchor = ''] = target.split('#');
  const place = {
    file: paper.file,
    line: reference.line === 0 ? 1 : reference.line + paper.bodyLine - 1,
    column: reference.column,
  };
  const known = pages.has(path) || pages.has(`${path}/`) || pages.has(decodeURI(path));
  if (!known) {
    if (reference.kind === 'image') {
      const message = `There is no picture "${reference.href}". Put the file into the folder that is named after the report.`;
      reader.diagnostics.push(diagnose('image-missing', place, message));
      return;
    }
    const near = nearest(
      path,
      [...pages.keys()].filter((page) => shareFolder(page, path)),
    );
    const advice = near === undefined ? 'Correct the address.' : `Did you mean ${near}?`;
    reader.diagnostics.push(
      diagnose(
        'link-broken',
        place,
        `The link "${reference.href}" leads to no page of this site. ${advice}`,
      ),
    );
    return;
  }
  const anchors = pages.get(path);
  if (anchor !== '' && anchors && !isAnchor(anchor, anchors)) {
    const numbered = Array.from({ length: anchors.paragraphs }, (_, n) => `para-${n + 1}`);
    const near = nearest(anchor, [...numbered, ...anchors.others]);
    const advice = near === undefined ? '' : ` Did you mean #${near}?`;
    reader.diagnostics.push(
      diagnose(
        'link-broken',
        place,
        `The link "${reference.href}" leads to a place that isn’t on the page.${advice}`,
      ),
    );
  }
}

const shareFolder = (a: string, b: string): boolean => a.split('/')[1] === b.split('/')[1];

function isAnchor(anchor: string, { paragraphs, others }: Anchors): boolean {
  const number = /^para-([1-9]\d*)$/.exec(anchor)?.[1];
  return (number !== undefined && Number(number) <= paragraphs) || others.includes(anchor);
}
