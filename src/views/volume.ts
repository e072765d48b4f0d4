import { NO_RECORD } from '../papers/record/record-facts.ts';
import { municipalYearOf, type MunicipalYear } from '../law/municipal-year.ts';
import type { MinutesBody } from '../papers/minutes/minutes.ts';
import type { Meeting } from '../papers/agenda/meeting.ts';
import type { ReportBody } from '../source/markdown/report-body.ts';
import { groupBy, type Papers } from './archive-index.ts';
import type { PrintedPackFacts } from './pack/printed-pack-facts.ts';
import type { PackLink } from './pack/printed-links.ts';
import type { MeetingLink } from './views.ts';

/**
 * One municipal year of papers with all that its pages are made from: they can be made where no other year
 * is at hand.
 */
export type VolumeArchive = Papers & {
  /** By the report's site path. */
  readonly bodies: Pick<ReadonlyMap<string, ReportBody>, 'get'>;
  /** By the site path of the minutes. */
  readonly minutesBodies: Pick<ReadonlyMap<string, MinutesBody>, 'get'>;
  readonly year: MunicipalYear;
  /** By the slug of each committee that meets in the year. */
  readonly neighbours: ReadonlyMap<string, Neighbours>;
  /** By the site path of the meeting: its papers in one file. */
  readonly packs?: ReadonlyMap<string, PackLink>;
  /** By the site path of the meeting: its printed pack. */
  readonly printed?: ReadonlyMap<string, PrintedPackFacts> | undefined;
};

/** The meetings of a committee just before and just after a volume. */
export type Neighbours = { readonly before?: MeetingLink; readonly after?: MeetingLink };

/** A meeting as far as the volumes beside it know it. */
export type HeldMeeting = Pick<Meeting, 'committee' | 'date' | 'sitting' | 'url' | 'municipalYear'>;

/**
 * The volumes of an archive, the oldest first.
 * @param held all meetings of the council, in date order, where the archive has those of one volume alone.
 */
export function volumesOf(
  archive: Papers & Pick<VolumeArchive, 'bodies' | 'minutesBodies'>,
  held: readonly HeldMeeting[] = archive.meetings,
): VolumeArchive[] {
  const { council, committees, people, matters } = archive;
  const meetings = groupBy(archive.meetings, (meeting) => meeting.municipalYear);
  const reports = groupBy(archive.reports, (report) =>
    municipalYearOf(report.date, council.annualMeetings),
  );
  const minutes = groupBy(archive.minutes, ({ municipalYear }) => municipalYear);
  const neighbours = neighboursOf(held);
  return [...meetings].map(([year, own]) => {
    return {
      council,
      committees,
      // They belong to no volume.
      pages: [],
      people,
      record: NO_RECORD,
      matters,
      year,
      meetings: own,
      reports: reports.get(year) ?? [],
      minutes: minutes.get(year) ?? [],
      bodies: archive.bodies,
      minutesBodies: archive.minutesBodies,
      neighbours: neighbours.get(year) ?? new Map(),
    };
  });
}

/**
 * By municipal year, the neighbours of each committee that meets in it.
 * @param meetings all meetings, in date order.
 */
export function neighboursOf(
  meetings: readonly HeldMeeting[],
): Map<MunicipalYear, Map<string, Neighbours>> {
  const years = new Map<MunicipalYear, Map<string, Neighbours>>();
  for (const [committee, held] of groupBy(meetings, (meeting) => meeting.committee)) {
    let before: MeetingLink | undefined;
    const volumes = [...groupBy(held, (meeting) => meeting.municipalYear)];
    for (const [at, [year, list]] of volumes.entries()) {
      const after = volumes[at + 1]?.[1][0];
      const found = years.get(year) ?? new Map<string, Neighbours>();
      years.set(year, found);
      found.set(committee, {
        ...(before && { before }),
        ...(after && { after: linkTo(after) }),
      });
      const last = list.at(-1);
      if (last) before = linkTo(last);
    }
  }
  return years;
}

const linkTo = ({ url, date }: MeetingLink): MeetingLink => ({ url, date });
