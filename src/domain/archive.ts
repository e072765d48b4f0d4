import type { Committee } from './committee.ts';
import type { Council } from './council.ts';
import type { Meeting } from './meeting.ts';
import type { Report, ReportBody } from './report.ts';

/**
 * All papers of a council, in a fixed order: committees by name, meetings by date then committee,
 * reports by the order of their agenda. What is not for publication is not in it.
 */
export type Archive = {
  readonly council: Council;
  readonly committees: readonly Committee[];
  readonly meetings: readonly Meeting[];
  readonly reports: readonly Report[];
  /** By the report's site path. */
  readonly bodies: ReadonlyMap<string, ReportBody>;
};
