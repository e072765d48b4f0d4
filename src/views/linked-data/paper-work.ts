import type { Received } from '../../law/received.ts';
import type { AppendixFile } from '../../papers/appendix/appendix.ts';
import type { Council } from '../../papers/council/council.ts';
import { mediaTypeOf } from '../../papers/media-types.ts';
import type { Changes } from '../../papers/standing/publication/changes.ts';
import { formatDate } from '../../language/dates.ts';
import type { AppendixPageView, ReportView } from '../report/paper-pages.ts';
import type { Link, MeetingLink, PageView } from '../views.ts';
import { committeeIn, councilIn, wholeAddress, type LinkedData } from './linked-data.ts';

type Work = Readonly<Record<string, unknown>>;

/** A report as a Report; none where it is not open, since its page doesn't have it. */
export function reportWork(council: Council, view: ReportView): LinkedData | undefined {
  if (view.access.kind !== 'open') return undefined;
  const here = view.appendices.flatMap(({ appendix }) =>
    appendix.access.kind === 'open' && appendix.state.kind === 'here'
      ? [
          {
            '@type': 'DigitalDocument',
            name: `Appendix ${appendix.number}: ${appendix.title}`,
            url: wholeAddress(council, appendix.url),
          },
        ]
      : [],
  );
  return {
    '@type': 'Report',
    ...common(council, view, view.title),
    ...datesIn(view.published, view.document?.file.corrected, view.changes),
    isPartOf: packIn(council, view.committee, view.meeting),
    ...(here.length > 0 && { hasPart: here }),
    ...(view.document && { encoding: fileIn(council, view.document.file) }),
    sourceOrganization: committeeIn(council, view.committee),
  };
}

/** An appendix as a DigitalDocument; none where it is to follow, withheld or being checked. */
export function appendixWork(council: Council, view: AppendixPageView): LinkedData | undefined {
  const { appendix, paper, report } = view;
  if (appendix.access.kind !== 'open' || !paper) return undefined;
  return {
    '@type': 'DigitalDocument',
    ...common(council, view, appendix.title),
    ...datesIn(paper.file.received, paper.file.corrected),
    isPartOf: {
      '@type': 'Report',
      headline: report.text,
      url: wholeAddress(council, report.url),
      isPartOf: packIn(council, view.committee, view.meeting),
    },
    encoding: fileIn(council, paper.file),
    sourceOrganization: committeeIn(council, view.committee),
  };
}

function common(council: Council, { url, description }: PageView, headline: string): Work {
  return {
    headline,
    description,
    url: wholeAddress(council, url),
    inLanguage: 'en-GB',
    publisher: councilIn(council),
  };
}

/** The agenda of a meeting with its papers. */
function packIn(council: Council, committee: Link, meeting: MeetingLink): LinkedData {
  return {
    '@type': 'CreativeWork',
    name: `Agenda and papers of ${committee.text}, ${formatDate(meeting.date)}`,
    url: wholeAddress(council, meeting.url),
  };
}

/** The days that the register shows, and no other: what git or the council has is no proof of a publication. */
function datesIn(published: Received, corrected: Received | undefined, changes?: Changes): Work {
  const changed = [
    ...(changes ? [changes.changed] : []),
    ...(corrected?.kind === 'published' ? [corrected.date] : []),
  ].sort();
  return {
    ...(published.kind === 'published' && {
      datePublished: published.elsewhere?.since ?? published.first ?? published.date,
    }),
    ...(changed.length > 0 && { dateModified: changed.at(-1) }),
  };
}

function fileIn(council: Council, file: AppendixFile): LinkedData {
  const type = mediaTypeOf(file.extension);
  return {
    '@type': 'MediaObject',
    contentUrl: wholeAddress(council, file.url),
    ...(type !== undefined && { encodingFormat: type }),
    contentSize: `${file.bytes} bytes`,
    sha256: file.sha256,
  };
}
