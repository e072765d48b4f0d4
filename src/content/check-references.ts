import type { Committee } from '../domain/committee.ts';
import { paperFilesOf } from '../domain/paper-files.ts';
import { diagnose } from '../domain/rules.ts';
import { nearest } from '../domain/suggest.ts';
import type { TextReference } from '../markdown/problem.ts';
import type { ContentReader } from './reader.ts';
import type { ReadMeeting } from './read-meeting.ts';
import type { ReadReport } from './read-report.ts';
import type { SourceFile } from './source-file.ts';

type Papers = {
  readonly committees: readonly Committee[];
  readonly meetings: readonly ReadMeeting[];
  readonly reports: readonly ReadReport[];
};

/** Pages that every site has. */
const FIXED = ['/', '/committees/', '/wards/', '/pillars/', '/search/', '/to-follow/', '/retention/', '/about/', '/accessibility/', '/officers/'];

/** Checks that what the texts refer to on this site is there, down to the paragraph. */
export function checkReferences(reader: ContentReader, papers: Papers): void {
  // The anchors of a page; none where they aren't known here, and the built page is checked instead.
  const pages = new Map<string, ReadonlySet<string> | undefined>();
  for (const path of FIXED) pages.set(path, undefined);
  for (const committee of papers.committees) pages.set(`/committees/${committee.slug}/`, undefined);
  for (const { meeting } of papers.meetings) pages.set(meeting.url, undefined);
  for (const { report, anchors, pictures } of papers.reports) {
    pages.set(report.url, report.access.kind === 'open' ? anchors : undefined);
    for (const picture of pictures.keys()) pages.set(picture, undefined);
    for (const appendix of report.appendices) pages.set(appendix.url, undefined);
    for (const { file, earlier } of paperFilesOf(report)) {
      pages.set(file.url, undefined);
      for (const { state } of earlier) {
        if (state.kind === 'kept') pages.set(state.url, undefined);
      }
    }
  }
  for (const { meeting, file, references } of papers.meetings) {
    for (const reference of references) check(reader, pages, file, meeting.url, reference);
  }
  for (const { report, file, references } of papers.reports) {
    for (const reference of references) check(reader, pages, file, report.url, reference);
  }
}

function check(
  reader: ContentReader,
  pages: ReadonlyMap<string, ReadonlySet<string> | undefined>,
  file: SourceFile,
  ownUrl: string,
  reference: TextReference,
): void {
  const target = reference.href.startsWith('#') ? `${ownUrl}${reference.href}` : reference.path;
  if (target === undefined) return;
  const [path = '', anchor = ''] = target.split('#');
  const place = {
    file: file.path,
    line: reference.line === 0 ? 1 : reference.line + file.bodyLine - 1,
    column: reference.column,
  };
  const known = pages.has(path) || pages.has(`${path}/`) || pages.has(decodeURI(path));
  if (!known) {
    if (reference.kind === 'image') {
      const message = `There is no picture "${reference.href}". Put the file into the folder that is named after the report.`;
      reader.diagnostics.push(diagnose('image-missing', place, message));
      return;
    }
    const near = nearest(path, [...pages.keys()].filter((page) => shareFolder(page, path)));
    const advice = near === undefined ? 'Correct the address.' : `Did you mean ${near}?`;
    reader.diagnostics.push(
      diagnose('link-broken', place, `The link "${reference.href}" leads to no page of this site. ${advice}`),
    );
    return;
  }
  const anchors = pages.get(path);
  if (anchor !== '' && anchors && !anchors.has(anchor)) {
    const near = nearest(anchor, [...anchors]);
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
