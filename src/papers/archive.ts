import type { ReportBody } from '../source/markdown/report-body.ts';
import type { Committee } from './committee/committee.ts';
import type { Council } from './council/council.ts';
import type { Matter } from './matter/matter.ts';
import type { CouncilRecord } from './record/record-facts.ts';
import type { OwnPage } from './page/own-page.ts';
import type { MinutesBody } from './minutes/minutes.ts';
import type { MinutesOnDay } from './minutes/minutes-on-day.ts';
import type { Person } from './person/person.ts';
import type { Meeting } from './agenda/meeting.ts';
import type { Report } from './report/report.ts';

/** The papers of an archive without the texts of reports and minutes. */
export type PapersOfArchive = Omit<Archive, 'bodies' | 'minutesBodies'>;

/**
 * All papers of a council, in a fixed order: committees by name, its own pages as they are linked to, meetings by date then committee,
 * reports by the order of their agenda. What is not for publication is not in it.
 */
export type Archive = {
  readonly council: Council;
  readonly committees: readonly Committee[];
  readonly pages: readonly OwnPage[];
  /** In the order of lists of names; none where the council has no files of people. */
  readonly people: readonly Person[];
  /** Decisions without a meeting, call-ins and notices. */
  readonly record: CouncilRecord;
  /** What files say of matters, in the order of their names. */
  readonly matters: readonly Matter[];
  readonly meetings: readonly Meeting[];
  readonly reports: readonly Report[];
  /** In the order of their meetings. */
  readonly minutes: readonly MinutesOnDay[];
  /** By the report's site path. */
  readonly bodies: ReadonlyMap<string, ReportBody>;
  /** By the site path of the minutes. */
  readonly minutesBodies: ReadonlyMap<string, MinutesBody>;
};
