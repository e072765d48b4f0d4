import type { IsoDate } from '../../language/dates.ts';
import type { MatterSource } from '../../papers/matter/matter.ts';
import type { MinutedReport } from '../../papers/minutes/minuted-report.ts';
import type { SafeHtml } from '../../source/safe-html.ts';

/** What happened on a day, in the timeline of a matter. */
export type MatterEntry = {
  readonly on: IsoDate;
  /** What it is: "Report to Cabinet". */
  readonly what: string;
  readonly title?: string;
  /** Site path of what it is about. */
  readonly url?: string;
  /** Sentences. */
  readonly notes: readonly string[];
  /** Of a minute: what was decided. */
  readonly decisions?: MinutedReport['decisions'];
  /** Of an answer or of progress: what the minutes say. */
  readonly words?: SafeHtml;
  /** The minutes that say it aren't approved yet. */
  readonly isDraft?: true;
  readonly source?: MatterSource;
};

/** What is due next, or was due and isn't known to be done. */
export type MatterStep = {
  /** None where nobody knows the day. */
  readonly on?: IsoDate;
  readonly what: string;
  readonly title?: string;
  readonly url?: string;
  readonly notes: readonly string[];
  readonly source?: MatterSource;
};

/** What papers say of a matter: in the past, and what is to come of it. */
export type MatterSaid = {
  readonly entries: readonly MatterEntry[];
  readonly toCome: readonly MatterStep[];
  /** Of days that have gone by. */
  readonly notKnown: readonly MatterStep[];
};

/** What several papers say, together. */
export function together(parts: readonly Partial<MatterSaid>[]): MatterSaid {
  return {
    entries: parts.flatMap(({ entries = [] }) => entries),
    toCome: parts.flatMap(({ toCome = [] }) => toCome),
    notKnown: parts.flatMap(({ notKnown = [] }) => notKnown),
  };
}

/** What can be said of a day that has gone by, where no paper says more. */
export const NOTHING_SAYS = 'Nothing here says whether it was done.';
