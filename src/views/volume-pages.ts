import type { IsoDate } from '../language/dates.ts';
import { ADDRESSES, ofYear } from '../papers/addresses.ts';
import { accessibilityYearView, shortfallsOf } from './about/accessibility-views.ts';
import type { AppendixContents } from './report/appendix-content.ts';
import { indexArchive, type ArchiveIndex } from './archive-index.ts';
import { beingCheckedViews } from './report/being-checked-view.ts';
import { committeeYearParts, committeeYearView } from './committee-views.ts';
import { listParts } from './list-parts.ts';
import { meetingView } from './meeting-views.ts';
import { minutesView } from './minutes/minutes-view.ts';
import { peopleInMinutes, personYearView } from './people/person-year-view.ts';
import { page, type Page } from './pages.ts';
import { appendixView, reportView } from './report/report-views.ts';
import { toFollowParts, toFollowYearView } from './to-follow-views.ts';
import { pillarTopics, reportsByPillar, reportsByWard, wardTopics } from './topics/topics.ts';
import { topicYearView } from './topics/topic-views.ts';
import type { VolumeArchive } from './volume.ts';
import { yearParts, yearView } from './year-views.ts';

/**
 * The pages of one volume, in a fixed order: its meetings, reports and appendices, and what lists them. They
 * follow from the volume, the day and the contents of its files alone.
 */
export function volumePages(
  volume: VolumeArchive,
  today: IsoDate,
  contents: AppendixContents = new Map(),
): readonly Page[] {
  const index = indexArchive(volume);
  const { year, meetings, reports, bodies, minutesBodies, neighbours, packs, printed } = volume;
  const pages: Page[] = [
    ...meetings.map((meeting) =>
      page('meeting', meeting.url, () =>
        meetingView(index, meeting, today, {
          ...neighbours.get(meeting.committee),
          pack: packs?.get(meeting.url),
          printedPack: printed?.get(meeting.url),
        }),
      ),
    ),
    ...meetings.flatMap((meeting) => {
      const minutes = index.minutesOf.get(meeting.url);
      return minutes === undefined
        ? []
        : page('minutes', minutes.url, () =>
            minutesView(index, meeting, minutes, minutesBodies.get(minutes.url)),
          );
    }),
    ...meetings.flatMap((meeting) =>
      beingCheckedViews(index, meeting, today).map((view) =>
        page('reportBeingChecked', view.url, () => view),
      ),
    ),
    ...reports.map((report) =>
      page('report', report.url, () =>
        reportView(
          index,
          report,
          bodies.get(report.url),
          today,
          contents,
          printed?.get(report.meeting),
        ),
      ),
    ),
    ...reports.flatMap((report) =>
      report.appendices.map((appendix) =>
        page('appendix', appendix.url, () =>
          appendixView(index, report, appendix, today, contents, printed?.get(report.meeting)),
        ),
      ),
    ),
    ...yearParts(index, year).map((part) =>
      page('year', part.url, () => yearView(index, year, part)),
    ),
    ...[...index.meetingsOf.keys()]
      .sort()
      .flatMap((slug) =>
        committeeYearParts(index, slug, year).map((part) =>
          page('committeeYear', part.url, () => committeeYearView(index, slug, year, part)),
        ),
      ),
    ...peoplePages(index, volume),
    ...topicPages(index, volume),
    ...toFollowParts(index, year).map((part) =>
      page('toFollowYear', part.url, () => toFollowYearView(index, year, part)),
    ),
    ...accessibilityPages(volume),
  ];
  return pages.map((made) => ({ ...made, volume: year }));
}

function peoplePages(index: ArchiveIndex, { people, year }: VolumeArchive): Page[] {
  const named = peopleInMinutes(index);
  return people
    .filter(({ id }) => named.has(id))
    .map((person) =>
      page('personYear', ofYear(person.url, year), () => personYearView(index, person, year)),
    );
}

function topicPages(index: ArchiveIndex, { year }: VolumeArchive): Page[] {
  const byWard = reportsByWard(index);
  const byPillar = reportsByPillar(index);
  const topics = [
    ...wardTopics(index).map((topic) => ({ topic, reports: byWard.get(topic.slug) ?? [] })),
    ...pillarTopics(index).map((topic) => ({ topic, reports: byPillar.get(topic.slug) ?? [] })),
  ];
  return topics
    .filter(({ reports }) => reports.length > 0)
    .flatMap(({ topic, reports }) =>
      listParts(ofYear(topic.url, year), reports, dateOf).map((part) =>
        page('topicYear', part.url, () => topicYearView(index, topic, year, part)),
      ),
    );
}

function accessibilityPages({ year, reports }: VolumeArchive): Page[] {
  const shortfalls = reports.flatMap(shortfallsOf);
  if (shortfalls.length === 0) return [];
  return listParts(ofYear(ADDRESSES.accessibility, year), shortfalls, dateOf).map((part) =>
    page('accessibilityYear', part.url, () => accessibilityYearView(year, part)),
  );
}

const dateOf = ({ date }: { readonly date: IsoDate }): IsoDate => date;
