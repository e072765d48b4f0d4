import { municipalYearOf } from '../../law/municipal-year.ts';
import type { Access } from '../../law/access.ts';
import { committeeUrl, pillarUrl, wardUrl } from '../../papers/addresses.ts';
import { objectUrl } from '../../papers/data-addresses.ts';
import type { Appendix } from '../../papers/appendix/appendix.ts';
import { mediaTypeOf } from '../../papers/media-types.ts';
import { paperFilesOf, type PaperFile } from '../../papers/paper-files.ts';
import { isAsked } from '../../papers/report/own-fields.ts';
import type { Report } from '../../papers/report/report.ts';
import { closedParts } from '../../papers/withheld/closed-parts.ts';
import type { ArchiveIndex } from '../../views/archive-index.ts';
import { reportWithMeeting } from '../../views/ledger.ts';
import {
  bodyId,
  daysIn,
  fileId,
  receivedIn,
  typeOf,
  whole,
  type DataSite,
  type OparlObject,
} from './oparl-object.ts';

/**
 * A report as a Paper of OParl 1.1, with its files.
 * @param given the report as its archive has it.
 * @param gone files of it that were taken off.
 */
export function paperObject(
  site: DataSite,
  index: ArchiveIndex,
  given: Report,
  gone: readonly OparlObject[],
): OparlObject {
  const report = reportWithMeeting(given);
  const { council } = index.archive;
  const id = whole(site, objectUrl(report.url));
  const files = paperFilesOf(report).map((paper) => fileObject(site, paper));
  const isMain = (file: OparlObject): boolean => file.id === `${id}#report`;
  const main = files.find(isMain);
  const others = [...files.filter((file) => !isMain(file)), ...gone];
  return {
    id,
    type: typeOf('Paper'),
    body: bodyId(site),
    name: report.title,
    paperType: 'Report',
    ...receivedIn(report.published),
    ...(main && { mainFile: main }),
    ...(others.length > 0 && { auxiliaryFile: others }),
    consultation: [
      {
        id: `${id}#consultation`,
        type: typeOf('Consultation'),
        paper: id,
        meeting: whole(site, objectUrl(report.meeting)),
        organization: [whole(site, objectUrl(committeeUrl(report.committee)))],
      },
    ],
    web: whole(site, report.url),
    ...daysIn(site.daysOf(report.url)),
    'moothall:municipalYear': municipalYearOf(report.date, council.annualMeetings),
    'moothall:reportOf': report.reportOf,
    'moothall:access': accessIn(report.access),
    'moothall:notOpen': closedParts(report).map(({ access, part }) => ({
      ...(part !== undefined && { part }),
      ...accessIn(access),
    })),
    'moothall:allWards': report.wards === 'all',
    'moothall:wards': (report.wards === 'all' ? [] : report.wards).map(({ name, slug }) => ({
      ...{ name, web: whole(site, wardUrl(slug)) },
    })),
    'moothall:pillars': report.pillars.map(({ name, slug }) => ({
      ...{ name, web: whole(site, pillarUrl(slug)) },
    })),
    ...(isAsked(report, 'call-in') && { 'moothall:callIn': report.callIn }),
    ...(report.callInState && {
      'moothall:callInState': report.callInState.label,
      'moothall:callInSentence': report.callInState.sentence,
    }),
    ...(report.keyDecision && { 'moothall:keyDecision': report.keyDecision.sentence }),
    ...(report.notice && { 'moothall:notice': report.notice.sentence }),
    'moothall:appendices': report.appendices.map((appendix) => appendixIn(site, appendix)),
  };
}

/** A published file as a File of OParl 1.1. */
export function fileObject(site: DataSite, { report, url, title, file }: PaperFile): OparlObject {
  const address = whole(site, file.url);
  const type = mediaTypeOf(file.extension);
  return {
    id: fileId(site, report.url, url),
    type: typeOf('File'),
    name: title,
    fileName: file.url.split('/').at(-1),
    ...(type !== undefined && { mimeType: type }),
    size: file.bytes,
    accessUrl: address,
    downloadUrl: address,
    paper: [whole(site, objectUrl(report.url))],
    web: whole(site, url),
    ...receivedIn(file.received),
    ...daysIn(site.daysOf(file.url)),
    ...(file.corrected && { 'moothall:corrected': file.corrected }),
    ...(file.pages !== undefined && { 'moothall:pages': file.pages }),
    'moothall:sha256': file.sha256,
  };
}

/** Whether a paper is open, and by which paragraphs it isn't. The reason is on its page. */
function accessIn(access: Access): Readonly<Record<string, unknown>> {
  return {
    kind: access.kind,
    ...(access.kind === 'exempt' && { paragraphs: access.paragraphs }),
  };
}

function appendixIn(site: DataSite, appendix: Appendix): Readonly<Record<string, unknown>> {
  const { number, title, access, state, expected, url, notice } = appendix;
  const isChecked = state.kind === 'to-follow' && state.beingChecked === true;
  return {
    number,
    name: title,
    access: accessIn(access),
    state: isChecked ? 'being-checked' : state.kind,
    ...(expected !== undefined && { expected }),
    ...(notice && { notice: notice.sentence }),
    web: whole(site, url),
  };
}
