import type { Received } from '../../law/received.ts';
import type { Changes } from '../../papers/standing/publication/changes.ts';
import type { IsoDate } from '../../language/dates.ts';
import type { SafeHtml } from '../../source/safe-html.ts';
import type { MinuteLabel, MinutedDecision, VoteDoubt } from '../../papers/minutes/minutes.ts';
import type { CallInOfMinuted, LaterCorrection } from '../../papers/minutes/minutes-on-day.ts';
import type { Link, MeetingLink, PageView } from '../views.ts';
import type { MinutesState } from './minutes-state.ts';

/** A name as the minutes print it, and the page of who is meant. */
export type NameView = { readonly printed: string; readonly url?: string };

/** Somebody in a list, and in words when they were there, for whom, and in what way. */
export type AttendeeView = { readonly name: NameView; readonly notes: readonly string[] };

/** A list of people: "Present", "Apologies". */
export type PeopleList = { readonly heading: string; readonly people: readonly AttendeeView[] };

/** Who was there at one sitting; most meetings have one, which needs no day. */
export type SittingView = {
  readonly on?: IsoDate;
  /** The number of its first minute. */
  readonly from?: string;
  readonly lists: readonly PeopleList[];
};

export const VOTE_OPTIONS = ['for', 'against', 'abstained', 'notVoting'] as const;
export type VoteOption = (typeof VOTE_OPTIONS)[number];

/** One side of a vote, as far as the minutes have it. */
export type SideView = {
  readonly option: VoteOption;
  readonly count?: number;
  readonly names: readonly NameView[];
};

export type VoteView = {
  readonly kind: 'vote';
  readonly id: string;
  /** What the vote is of: "Amendment 1", or the title of the minute. */
  readonly of: string;
  /** "Agreed unanimously." */
  readonly form?: string;
  /** Without those of which the minutes say nothing. */
  readonly sides: readonly SideView[];
  readonly casting?: { readonly by: NameView; readonly option: 'for' | 'against' };
  readonly recorded: readonly {
    readonly name: NameView;
    readonly option: string;
    readonly part?: string;
  }[];
  readonly result?: 'carried' | 'lost' | 'fell' | 'withdrawn';
  /** The parties of that day, the largest first; none where not everybody who voted is known. */
  readonly parties?: readonly {
    readonly party: string;
    readonly counts: Readonly<Record<VoteOption, number>>;
  }[];
  /** How many of those present are in none of the lists. */
  readonly notNamed?: number;
  /** Why somebody has to look at it first. */
  readonly doubts?: readonly VoteDoubt[];
};

export type DecisionView = Omit<MinutedDecision, 'text'> & {
  readonly kind: 'decision';
  /** It was decided, and the minutes have no vote on it. */
  readonly noVote?: true;
  /** What can be said of its call-in. */
  readonly callIn?: CallInOfMinuted;
  /** The minute by which it was reported to the council as urgent. */
  readonly reported?: Link;
  /** What officers decided under it since. */
  readonly actedOn?: readonly Link[];
};

export type MinuteBlockView =
  | { readonly kind: 'text'; readonly html: SafeHtml }
  | { readonly kind: 'part'; readonly of: string; readonly title: string; readonly id: string }
  | { readonly kind: 'moved'; readonly by: NameView; readonly seconder?: NameView }
  | VoteView
  | DecisionView
  | {
      readonly kind: 'interest';
      readonly name: NameView;
      readonly nature: string;
      readonly left?: boolean;
    }
  | { readonly kind: 'joined' | 'left'; readonly name: NameView; readonly note?: string }
  | { readonly kind: 'fate'; readonly words: string }
  | { readonly kind: 'outcome'; readonly words: string }
  | {
      readonly kind: 'correction';
      readonly of: IsoDate;
      /** Site path of the minutes that are corrected, where they are on the site. */
      readonly url?: string;
      readonly minute?: string;
      readonly words: SafeHtml;
    }
  | { readonly kind: 'later'; readonly on: IsoDate; readonly words: SafeHtml }
  | {
      readonly kind: 'labelled';
      readonly label: MinuteLabel;
      /** Of an answer or of progress: which recommendation. */
      readonly of?: string;
      readonly words: SafeHtml;
    }
  | { readonly kind: 'withheld'; readonly notice: SafeHtml };

export type MinuteView = {
  readonly id: string;
  readonly number?: string;
  /** Whether its heading has an asterisk, of which the text says what it means. */
  readonly isStarred?: true;
  readonly title: string;
  /** The matters that it belongs to. */
  readonly partOf?: readonly Link[];
  /** The notices that it names. */
  readonly noticedIn?: readonly Link[];
  readonly items: readonly {
    readonly number: string;
    readonly url: string;
    readonly reports: readonly Link[];
  }[];
  readonly blocks: readonly MinuteBlockView[];
};

/** The minutes of a meeting. */
export type MinutesPageView = PageView & {
  readonly committee: Link;
  readonly meeting: MeetingLink;
  readonly state: MinutesState;
  readonly decisionsPublished?: IsoDate;
  /** When they became open to the public. */
  readonly received?: Received;
  readonly changes?: Changes;
  readonly sittings: readonly SittingView[];
  /** Posts and guests, as they are printed. */
  readonly inAttendance: readonly string[];
  /** What they say before the first minute. */
  readonly opening: readonly MinuteBlockView[];
  readonly minutes: readonly MinuteView[];
  readonly corrections: readonly LaterCorrection[];
  /** 24-hour. */
  readonly ended?: string;
};
