import type { ReportSection } from '../../source/markdown/report-body.ts';
import type { TextReference } from '../../source/markdown/problem.ts';
import type { Anchors } from '../report/read-types.ts';
import type { PagePlace } from './page-schema.ts';

/** A page of the council's own: how to attend, petitions, whom to ask. */
export type OwnPage = {
  /** The name of its file, and the last part of its address. */
  readonly slug: string;
  /** Site path. */
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly shownIn: PagePlace;
  readonly order: number;
  /** Its text, with the notes as the last section; none while it is being checked. */
  readonly sections?: readonly ReportSection[];
  /** Path of its file, below the content. */
  readonly source: string;
};

/** A page as it was read, with what its text refers to. */
export type OwnPageFacts = {
  readonly page: OwnPage;
  readonly anchors: Anchors;
  readonly references: readonly TextReference[];
  /** As shown to the officer. */
  readonly file: string;
  /** 1-based line of the file on which its text begins. */
  readonly bodyLine: number;
  /** Pictures of the text: site path to path of the source. */
  readonly pictures: Readonly<Record<string, string>>;
  /** Nobody knows what of it was meant to be exempt: all its words are looked for. */
  readonly takenAsExempt?: true;
};

/** A page that can't be shown for now: it keeps its address. */
export function beingChecked(page: OwnPage): OwnPage {
  const { slug, url, title, summary, shownIn, order, source } = page;
  return { slug, url, title, summary, shownIn, order, source };
}
