import type { Meeting } from '../agenda/meeting.ts';
import type { Report } from '../report/report.ts';

/** The papers of a meeting as they are on a day. */
export type MeetingOnDay = {
  /** None where its agenda can't be read. */
  readonly meeting?: Meeting;
  /** Those of which every field can be read. */
  readonly reports: readonly Report[];
};
