import type { Received } from '../../law/received.ts';
import type { IsoDate } from '../../language/dates.ts';
import type { SafeHtml } from '../../source/safe-html.ts';
import type { CallIn } from '../call-in/call-in.ts';
import type { Decision } from '../decision/decision.ts';
import type { RecordLink } from '../notice/notice.ts';
import type { Changes } from '../standing/publication/changes.ts';
import type { Minutes } from './minutes.ts';

/** A person as they were on the day of a meeting: all that its minutes show of them. */
export type PersonThen = {
  /** Site path of their page. */
  readonly url: string;
  readonly name: string;
  /** What the council called their party or group on that day. */
  readonly party?: string;
};

/** What the minutes of a later meeting correct. They are never changed here: a text that no file holds can't be cited. */
export type LaterCorrection = {
  /** Of the minute that corrects, in the minutes of its own meeting. */
  readonly url: string;
  readonly on: IsoDate;
  /** The minute that is corrected, as it is printed there: "54(c)". */
  readonly minute?: string;
  readonly words: SafeHtml;
};

/** What can be said of the call-in of something that minutes decided. */
export type CallInOfMinuted = {
  readonly state?: NonNullable<Decision['callInState']>;
  readonly callIns: readonly CallIn[];
};

/** The way to a notice, and whether it is of a key decision. */
export type NoticeLink = RecordLink & { readonly isKey?: true };

/** Minutes as they are on a day: their names are those of people, where it is known of whom. */
export type MinutesOnDay = Minutes & {
  /** By the ids that names in them have. */
  readonly people: Readonly<Record<string, PersonThen>>;
  /** When they became open to the public. */
  readonly received?: Received;
  /** That they are other than when they went out. */
  readonly changes?: Changes;
  /** Site path of the meeting that approved them, where its papers are on the site. */
  readonly approvedAt?: string;
  /** Site paths of the minutes that these correct, by the days of their meetings. */
  readonly corrects: Readonly<Record<IsoDate, string>>;
  /** In the order of their days. */
  readonly corrections: readonly LaterCorrection[];
  /** By the id of a vote in which everybody is named: how many of those present are in none of its lists. */
  readonly notNamed?: Readonly<Record<string, number>>;
  /** By the id of a minute: the notices that it names, as far as they are here. */
  readonly noticed?: Readonly<Record<string, readonly NoticeLink[]>>;
  /** By the id of an urgent decision: the minute by which it was reported to the council. */
  readonly reported?: Readonly<Record<string, RecordLink>>;
  /** By the id of a decision: what officers decided under it since, with the files of those records. */
  readonly actedOn?: Readonly<
    Record<string, readonly (RecordLink & { readonly source: string })[]>
  >;
  /** By the id of a decision: what can be said of its call-in. Nothing is said of the others. */
  readonly callIns?: Readonly<Record<string, CallInOfMinuted>>;
};
