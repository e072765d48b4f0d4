import type { ReportBody } from '../source/markdown/report-body.ts';
import type { Committee } from './committee/committee.ts';
import type { Council } from './council/council.ts';
import type { CouncilRecord } from './record/record-facts.ts';
import type { OwnPage } from './page/own-page.ts';
import type { Meeting } from './agenda/meeting.ts';
import type { Report } from './report/report.ts';

/**
 * All papers of a council, in a fixed order: committees by name, its own pages as they are linked to, meetings by date then committee,
 * reports by the order of their agenda. What is not for publication is not in it.
 */
export type Archive = {
  readonly council: Council;
  readonly committees: readonly Committee[];
  readonly pages: readonly OwnPage[];
  /** Decisions without a meeting, call-ins and notices. */
  readonly record: CouncilRecord;
  readonly meetings: readonly Meeting[];
  readonly reports: readonly Report[];
  /** By the report's site path. */
  readonly bodies: ReadonlyMap<string, ReportBody>;
};
