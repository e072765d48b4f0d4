import type { CallInRequest } from '../../law/call-in/requests.ts';
import type { ReportSection } from '../../source/markdown/report-body.ts';

/** A call-in, as its paper states it. */
export type StatedCallIn = CallInRequest & {
  readonly slug: string;
  /** What is called in, as written. */
  readonly of: string;
  /** The scrutiny meeting that considers it, as written. */
  readonly meeting?: string;
  /** Slugs of the matters that it says it belongs to. */
  readonly matters?: readonly string[];
  /** What it asks, and why. */
  readonly sections: readonly ReportSection[];
  readonly source: string;
};

/** A call-in on a day, for the page of its decision. */
export type CallIn = Omit<StatedCallIn, 'meeting'> & {
  /** Site path of the meeting that considers it; none where the site doesn't have it. */
  readonly meeting?: { readonly url: string; readonly text: string };
};
