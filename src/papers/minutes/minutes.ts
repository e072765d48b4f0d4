import type { CallInInText } from './call-in-said.ts';
import type { IsoDate } from '../../language/dates.ts';
import type { MunicipalYear } from '../../law/municipal-year.ts';
import type { SafeHtml } from '../../source/safe-html.ts';
import type { Approved } from './approved-minutes.ts';
import type { PrintedName } from '../person/printed-name.ts';

/**
 * The minutes of a meeting as their file states them: plain data. Names are as printed; on a day they have the person who
 * is meant as well. What is withheld is in none of it.
 */
export type Minutes = {
  /** Slug of the committee. */
  readonly committee: string;
  /** Of the meeting. */
  readonly date: IsoDate;
  readonly sitting?: number;
  readonly municipalYear: MunicipalYear;
  /** Site path of the meeting. */
  readonly meeting: string;
  /** Site path of the minutes. */
  readonly url: string;
  /** Path of the file, below the content. */
  readonly source: string;
  readonly status: MinutesStatus;
  /** When the decisions of the meeting were published, which opens the time for call-in. */
  readonly decisionsPublished?: IsoDate;
  /** In the order of the file; nobody is present because nothing says otherwise. */
  readonly present: readonly Attendee[];
  readonly apologies: readonly Attendee[];
  readonly absent: readonly Attendee[];
  /** Posts, guests and members who don't sit on the committee: words, in no list of people. */
  readonly inAttendance: readonly string[];
  /** Of a meeting that was adjourned and gone on with: its further sittings, each with its own lists. */
  readonly sittings: readonly Sitting[];
  /** 24-hour, "12:05". */
  readonly ended?: string;
  /** What the file says before the first minute; mostly nothing. */
  readonly opening: readonly MinuteBlock[];
  /** In the order of the file. */
  readonly minutes: readonly Minute[];
};

export type MinutesStatus =
  /** Of decisions alone, before there are minutes. */
  | { readonly kind: 'decisions' }
  | { readonly kind: 'draft' }
  /** By the meeting of the committee on that day. */
  | { readonly kind: 'approved'; readonly on: IsoDate };

/** Somebody in a list of those present or not. */
export type Attendee = PrintedName & {
  /** "chair", "vice-chair", or as printed. */
  readonly role?: string;
  /** Who is substituted. */
  readonly for?: PrintedName;
  /** Numbers of minutes: the last one for which they were there, the first, and those for which they were out. */
  readonly until?: string;
  readonly from?: string;
  readonly not?: readonly string[];
  readonly virtually?: true;
};

export type Sitting = {
  readonly on: IsoDate;
  /** Number of its first minute. */
  readonly from?: string;
  readonly present: readonly Attendee[];
  readonly apologies: readonly Attendee[];
};

export type Minute = {
  /** "54", "P61", "33.4"; none of an unnumbered one. It isn't the number of the item. */
  readonly number?: string;
  readonly title: string;
  /** Whether its heading has an asterisk: what that says is in the text of the minutes. */
  readonly isStarred?: true;
  /** Its place on the page: "minute-54". */
  readonly id: string;
  /** 1-based line of its heading. */
  readonly line: number;
  /** Numbers of the agenda's items that it is of; none of urgent business. */
  readonly items: readonly string[];
  /** Slugs of the matters that it belongs to, besides those of its reports. */
  readonly matters?: readonly string[];
  /** Ids of the notices that it says what it decides was in. */
  readonly notices?: readonly string[];
  /** The minutes that were approved by it; none where it is about something else. */
  readonly approves?: Approved;
  /** In the order of the file. */
  readonly blocks: readonly MinuteBlock[];
};

/** What a minute is made of, each with the 1-based line on which it begins. */
export type MinuteBlock = { readonly line: number } & (
  | {
      readonly kind: 'text';
      /** Its place among the texts of the body. */
      readonly text: number;
      /** The first words of a quotation in it: what was moved, of a vote that follows. */
      readonly quoted?: string;
      /** It may speak of how something was voted. */
      readonly hintsAtVote?: true;
      /** What it says of a decision above it that can’t be called in. */
      readonly callIn?: CallInInText;
    }
  /** What is below it belongs to one amendment, motion, question, petition or application. */
  | {
      readonly kind: 'part';
      readonly of: 'amendment' | 'motion' | 'question' | 'petition' | 'application' | 'heading';
      readonly title: string;
      readonly id: string;
    }
  | { readonly kind: 'moved'; readonly by: PrintedName; readonly seconder?: PrintedName }
  | ({ readonly kind: 'vote' } & Vote)
  | ({ readonly kind: 'decision' } & MinutedDecision)
  | {
      readonly kind: 'interest';
      readonly name: PrintedName;
      readonly nature: string;
      /** None where the minutes don't say. */
      readonly left?: boolean;
    }
  /** Somebody who comes or goes at this place. */
  | { readonly kind: 'joined' | 'left'; readonly name: PrintedName; readonly note?: string }
  /** What became of the item, or of one of them. */
  | {
      readonly kind: 'fate';
      readonly what: 'withdrawn' | 'deferred' | 'not-reached' | 'taken-after';
      readonly until?: IsoDate;
      /** The item after which it was taken, or as the minutes say it. */
      readonly words?: string;
      /** Those of the minute's items that it is of; none where it is of all. */
      readonly items?: readonly string[];
    }
  /** Of an application or a licence, in the council's own words: "granted", "deferred". */
  | { readonly kind: 'outcome'; readonly words: string }
  | {
      readonly kind: 'correction';
      /** The meeting whose minutes are corrected. */
      readonly of: IsoDate;
      readonly minute?: string;
      readonly words: SafeHtml;
    }
  /** Added after the meeting. */
  | { readonly kind: 'later'; readonly on: IsoDate; readonly words: SafeHtml }
  /** A label that is shown with its words and has no more meaning here: "Reasons", "From", "Answer". */
  | {
      readonly kind: 'labelled';
      readonly label: MinuteLabel;
      /** Of an answer or of progress: to which recommendation, "41 R3". */
      readonly of?: string;
      /** The day that it begins with, if it does. */
      readonly on?: IsoDate;
      readonly words: SafeHtml;
    }
  /** A passage that is not for publication, and the notice in its place. */
  | { readonly kind: 'withheld'; readonly notice: SafeHtml }
);

export type MinuteLabel =
  | 'Reasons'
  | 'Alternatives'
  | 'Interests'
  | 'Dispensation'
  | 'Call-in'
  | 'Call-in outcome'
  | 'Reports urgent'
  | 'Summary'
  | 'From'
  | 'To'
  | 'Question'
  | 'Answer'
  | 'Supplementary'
  | 'Signatures'
  | 'Received'
  | 'Answer due'
  | 'Answer to'
  | 'Progress on'
  | 'Altered';

/** How one question was put and decided. */
export type Vote = {
  /** Its place on the page: "minute-94-vote-1". */
  readonly id: string;
  /** What the minutes say of its form; none where they list names or figures alone. */
  readonly form?:
    'unanimous' | 'nem-con' | 'agreed' | 'show-of-hands' | 'by-ballot' | 'figures' | 'recorded';
  /** What they say of it in words, as printed: "show of hands", "nem. con.", "by 15 votes to 6". */
  readonly said?: string;
  readonly for?: VoteSide;
  readonly against?: VoteSide;
  readonly abstained?: VoteSide;
  readonly notVoting?: VoteSide;
  readonly casting?: { readonly by: PrintedName; readonly option: 'for' | 'against' };
  /** Single members whose vote is minuted at their request. */
  readonly recorded?: readonly {
    readonly name: PrintedName;
    readonly option: 'for' | 'against' | 'abstained' | 'not-voting';
    /** The part of the motion, "2b". */
    readonly part?: string;
  }[];
  readonly result?: 'carried' | 'lost' | 'fell' | 'withdrawn';
  /** Of a vote whose result names what was lost or carried: "The amendment was lost." */
  readonly on?: 'amendment';
  /** Why it is unsettled: somebody has to look at it first, and no person's page shows it. None of one that is settled. */
  readonly doubts?: readonly VoteDoubt[];
};

/**
 * Why a vote is unsettled. "disagrees": its figures, names, words or result don't agree, or its names with who was there. "one-sided": the
 * other side is neither recorded nor said to be nobody. "motion": it may have been on either of two motions. "no-vote": somebody is
 * named who has no vote there. "several": words in the place of a name stand for several people.
 */
export type VoteDoubt = 'disagrees' | 'one-sided' | 'motion' | 'no-vote' | 'several';

export type VoteSide = {
  /** As printed; none where only names are. */
  readonly count?: number;
  /** None where only the figure is printed. */
  readonly names?: readonly PrintedName[];
};

/** What was resolved, decided or recommended. Only these are decisions: a motion is none. */
export type MinutedDecision = {
  readonly verb: 'resolved' | 'decided' | 'recommended' | 'agreed' | 'noted';
  /** To whom something is recommended. */
  readonly to?: string;
  /** Its place on the page: "minute-54-decision"; that of a part is its own. */
  readonly id: string;
  /** All of it, as it is printed, with an anchor for each part. */
  readonly html: SafeHtml;
  /** The same as text, for lists and the search. */
  readonly text: string;
  readonly parts: readonly DecisionPart[];
};

export type DecisionPart = {
  /** As printed, without brackets: "a", "1", "ii", "R1"; nested parts as "2b". */
  readonly mark: string;
  readonly id: string;
  readonly text: string;
  /** Of a recommendation inside a resolution: to whom. */
  readonly recommendedTo?: string;
};

/** The prose of minutes, kept apart from what is stated: each block of text has its place in it. */
export type MinutesBody = { readonly texts: readonly SafeHtml[] };
