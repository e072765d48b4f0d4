import type { OpenBefore } from '../../history/register/open-before.ts';
import type { RecordKind } from './record-file.ts';
import type { TextReference } from '../../source/markdown/problem.ts';
import type { Diagnostic } from '../../rules/diagnostic.ts';
import type { StatedCallIn } from '../call-in/call-in.ts';
import type { Decision, StatedDecision } from '../decision/decision.ts';
import type { Notice, StatedNotice } from '../notice/notice.ts';
import type { KnownPlaces } from '../reading/places.ts';
import type { Anchors } from '../report/read-types.ts';
import type { StatedChange } from '../../source/fields.ts';

/** What such a paper states, by its kind. */
export type StatedRecord =
  | { readonly kind: 'decision'; readonly stated: StatedDecision }
  | { readonly kind: 'call-in'; readonly stated: StatedCallIn }
  | { readonly kind: 'notice'; readonly stated: StatedNotice };

/**
 * A paper of the record as it was read: plain data that depends on its bytes, the council and the committees alone. Nothing in
 * it knows the day or other papers, and nothing that is withheld is in it.
 */
export type RecordFacts = {
  readonly kind: RecordKind;
  /** Path of its file, below the content. */
  readonly path: string;
  /** Site path; none of a paper that is on the pages of others alone. */
  readonly url: string;
  /** None where its fields can't be read. */
  readonly record?: StatedRecord;
  /** The number of a notice whose fields can't be read. */
  readonly unreadId?: string;
  /** Of what it says to the public; none of a call-in. */
  readonly textSha256?: string;
  readonly anchors: Anchors;
  readonly references: readonly TextReference[];
  /** As shown to the officer. */
  readonly file: string;
  readonly bodyLine: number;
  readonly places: KnownPlaces;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether something in it is not for publication: it is read again for what that is. */
  readonly withholds: boolean;
  /** Nobody knows what of it is exempt, and its words can't be looked for: nothing may be published. */
  readonly isUnsure?: true;
  /** Nobody knows what of it is exempt: all its words are looked for. */
  readonly takenAsExempt?: true;
};

/** Why such a paper was changed since it went out, as it says; a call-in has no page, and says nothing of that. */
export const changeOfRecord = (record: StatedRecord | undefined): StatedChange | undefined =>
  record === undefined || record.kind === 'call-in' ? undefined : record.stated.changed;

/** The record on a day. */
export type CouncilRecord = {
  /** The oldest first. */
  readonly decisions: readonly Decision[];
  readonly notices: readonly Notice[];
  /** Papers that are being checked, and keep their addresses. */
  readonly checked: readonly RecordInChecking[];
};

/** A paper that can't be shown for now. */
export type RecordInChecking = {
  readonly kind: RecordKind;
  readonly url: string;
  readonly source: string;
  /** It was published, and was taken off to be checked. */
  readonly wasOpen?: OpenBefore;
};

export const NO_RECORD: CouncilRecord = { decisions: [], notices: [], checked: [] };
