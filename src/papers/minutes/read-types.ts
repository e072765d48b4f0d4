import type { TextReference } from '../../source/markdown/problem.ts';
import type { KnownPlaces } from '../reading/places.ts';
import type { StatedChange } from '../../source/fields.ts';
import type { Minutes, MinutesBody } from './minutes.ts';
import type { NamedMinute } from './named-minute.ts';

type FilePlace = { readonly line: number; readonly column: number };

/** What minutes state, what their text refers to, and what of them is judged on a day: plain data. */
export type MinutesFacts = {
  readonly minutes: Minutes;
  /** As shown to the officer. */
  readonly file: string;
  /** 1-based line of the file on which its text begins. */
  readonly bodyLine: number;
  readonly references: readonly TextReference[];
  /** The minutes that its open text names with a number and a day, with the line and column of each in the file. */
  readonly namedMinutes?: readonly (NamedMinute & FilePlace)[];
  /** Where the text can be linked to. */
  readonly anchors: readonly string[];
  readonly stated: StatedOfMinutes;
  /** Of fields of which something is said on most days. */
  readonly places: KnownPlaces;
  /** How many passages are withheld. */
  readonly passages: number;
  /** Of its body; none where texts are only checked. */
  readonly bodyDigest?: string;
  /** Of what it says to the public, as `minutesText` writes it; none where texts are only checked. */
  readonly textSha256?: string;
};

/** What front matter says of minutes that is judged on a day. */
export type StatedOfMinutes = {
  readonly published?: string;
  /** From where that day is known, as its page says. */
  readonly publishedSource?: string;
  readonly changed?: StatedChange;
};

/** Minutes as they were read: their facts, and their prose. */
export type ReadMinutes = { readonly facts: MinutesFacts; readonly body?: MinutesBody };
