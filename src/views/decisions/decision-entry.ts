import type { IsoDate } from '../../language/dates.ts';
import type { PartState } from '../../law/call-in/requests.ts';
import type { MinutedDecision } from '../../papers/minutes/minutes.ts';
import type { Decision } from '../../papers/decision/decision.ts';
import { firstWords } from '../../papers/minutes/quoted-words.ts';
import { takerInWords } from '../../papers/record/taker.ts';

/** A decision in a list, whoever took it, at a meeting or without one. */
export type DecisionEntry = {
  readonly title: string;
  readonly url: string;
  readonly taken: IsoDate;
  readonly taker: string;
  /** The first words of what was decided. */
  readonly decided?: { readonly verb?: MinutedDecision['verb']; readonly text: string };
  /** What became of what was decided on, where the minutes say it apart: "Granted". */
  readonly fate?: Fate;
  /** Names of the wards. */
  readonly wards: 'all' | readonly string[];
  /** In a few words; of a decision whose parts differ, each. */
  readonly state?: string;
  readonly parts: readonly PartState[];
  /** The last day for a call-in, while it can still be called in. */
  readonly openUntil?: IsoDate;
  readonly reference?: string;
  readonly isKey: boolean;
  /** To whom it is a recommendation, and no more; empty where the minutes don't say. */
  readonly recommendedTo?: string;
  /** The minutes that have it are a draft. */
  readonly isDraft?: true;
  readonly source: 'meeting' | 'officer' | 'member';
};

/** What became of an application or an item, in the words of the minutes, and whether something was allowed, put off, or neither. */
export type Fate = { readonly words: string; readonly kind: 'yes' | 'wait' | 'settled' };

/** As many characters of a decision as a row of a list has room for. */
export const MOST_DECIDED = 180;

const VERBS = {
  resolved: 'resolved',
  decided: 'decided',
  decision: 'decided',
  agreed: 'agreed',
  noted: 'noted',
  recommended: 'recommended',
} as const;

/** What a record says was decided: "DECIDED – To award the contract" begins with how, as a minute does. */
function decidedIn(summary: string): NonNullable<DecisionEntry['decided']> {
  const [all = '', word = ''] = /^\s*(\p{L}+)\s*[:–—-]\s+(?=\S)/u.exec(summary) ?? [];
  const verb = VERBS[word.toLowerCase() as keyof typeof VERBS] as
    MinutedDecision['verb'] | undefined;
  if (verb === undefined) return { text: firstWords(summary, MOST_DECIDED) };
  return { verb, text: firstWords(summary.slice(all.length), MOST_DECIDED) };
}

/** The entry of a decision that was taken without a meeting. */
export function entryOf(decision: Decision): DecisionEntry {
  const { title, url, taken, by, wards, callInState, reference, key, summary } = decision;
  return {
    ...{ title, url, taken, taker: takerInWords(by) },
    ...(summary !== '' && { decided: decidedIn(summary) }),
    wards: wards === 'all' ? 'all' : wards.map(({ name }) => name),
    ...(callInState && { state: callInState.label }),
    parts: callInState?.parts ?? [],
    ...(callInState?.isOpen === true &&
      callInState.until !== undefined && { openUntil: callInState.until }),
    ...(reference !== undefined && { reference }),
    isKey: typeof key === 'string',
    source: by.kind === 'officer' ? 'officer' : 'member',
  };
}
