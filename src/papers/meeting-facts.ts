import type { Diagnostic } from '../rules/diagnostic.ts';
import type { AgendaFacts } from './agenda/read-types.ts';
import type { MinutesFacts } from './minutes/read-types.ts';
import type { ReportFacts } from './report/read-types.ts';

/**
 * What the papers in the folder of a meeting state: plain data that depends on their bytes, the council and the
 * committees alone. Nothing in it knows the day, git or the rest of the archive, and no withheld text is in it.
 */
export type MeetingFacts = {
  /** Of the folder, below the content. */
  readonly path: string;
  /** Slug of the committee, as the folder names it. */
  readonly committee: string;
  /** None where it can't be read. */
  readonly agenda?: AgendaFacts;
  readonly reports: readonly ReportFacts[];
  /** None where there are none, or where their fields are wrong. */
  readonly minutes?: MinutesFacts;
  /** The file of its minutes, as shown, where nobody knows what of them is exempt: all that they say is looked for. */
  readonly minutesTakenAsExempt?: string;
  /** What is wrong with them, whatever the day. */
  readonly diagnostics: readonly Diagnostic[];
  /** Paths of the papers that withhold something: they are read again for what it is. */
  readonly withholds: readonly string[];
};
