import type { CommitteeKind } from '../bodies.ts';
import { isExecutive } from '../bodies.ts';
import type { CallInSettings, GovernanceForm } from '../settings.ts';
import type { IsoDate } from '../../language/dates.ts';
import { addDays, formatDate } from '../../language/dates.ts';
import { asSentence } from '../../language/sentence.ts';
import type { WorkingCalendar } from '../working-days.ts';
import { addWorkingDays } from '../working-days.ts';
import { inShort, inWords } from './in-words.ts';
import type { CallInBar, CallInState, CallInWindow } from './states.ts';

/**
 * Scrutiny may review a decision that is made but not carried out: of an executive (LGA 2000 s.9F(2)(a)), of a council with
 * a committee system (SI 2012/1020 reg 4(4)), of a combined authority (SI 2017/68 art 7(4)). Which body's decisions can be
 * called in, for how long and by whom is the council's constitution's to say, and pages name its rule alone.
 */
export function canBeCalledIn(
  kind: CommitteeKind,
  { bodies }: Pick<CallInSettings, 'bodies'>,
  form: GovernanceForm | undefined,
): boolean {
  if (bodies !== undefined) return bodies.includes(kind);
  if (isExecutive(kind) || kind === 'combined-authority') return true;
  return form === 'committee-system' && kind !== 'scrutiny' && kind !== 'licensing-hearing';
}

/** A decision, as far as call-in goes. */
export type CallInFacts = {
  /** Whether decisions of the body that took it can be called in at all. */
  readonly open: boolean;
  /** Why the constitution lets it be carried out at once. */
  readonly urgent?: { readonly reason: string };
  /** A decision can be called in once: this one comes back from scrutiny. */
  readonly alreadyCalledIn?: true;
  /** The threshold of the constitution that it falls below, in words: "a decision under £100,000". */
  readonly belowThreshold?: { readonly rule: string };
  /** When the decision was published; without it the window has not opened. */
  readonly published?: IsoDate;
  /** When it was called in, and when scrutiny let it go again. */
  readonly calledIn?: { readonly on: IsoDate; readonly released?: IsoDate };
  readonly implemented?: IsoDate;
};

export type CallInEligibility =
  { readonly eligible: true } | { readonly eligible: false; readonly bars: readonly CallInBar[] };

export type CallIn = CallInState & {
  /** For the public page. */
  readonly sentence: string;
  /** The same in a few words, for lists: "Open for call-in until 18 May 2022". */
  readonly label: string;
  /** What in the dates is against the rules, in the officer's words. */
  readonly problems: readonly string[];
};

/** Whether a decision can be called in, and every reason why not. */
export function callInEligibility(facts: CallInFacts): CallInEligibility {
  const bars: CallInBar[] = [];
  if (!facts.open) {
    bars.push({
      code: 'not-of-this-body',
      sentence: 'By the council’s rules, decisions of this body can’t be called in.',
    });
  }
  if (facts.urgent) {
    bars.push({
      code: 'urgent',
      sentence: `It is urgent, and exempt from call-in: ${asSentence(facts.urgent.reason)}`,
    });
  }
  if (facts.alreadyCalledIn) {
    bars.push({
      code: 'already-called-in',
      sentence: 'It has been called in already.',
    });
  }
  if (facts.belowThreshold) {
    bars.push({
      code: 'below-threshold',
      sentence: `The council’s rules exempt it from call-in: ${asSentence(facts.belowThreshold.rule)}`,
    });
  }
  return bars.length === 0 ? { eligible: true } : { eligible: false, bars };
}

/**
 * The working days after publication in which a decision can be called in; undefined where the council hasn't stated
 * how many. Their number is the council's constitution's, not the law's; the day of publication doesn't count.
 */
export function callInWindow(
  published: IsoDate,
  rules: CallInSettings,
  calendar: WorkingCalendar,
): CallInWindow | undefined {
  if (rules.workingDays === undefined) return undefined;
  const until = addWorkingDays(published, rules.workingDays, calendar);
  return { published, until, effectiveFrom: addDays(until, 1) };
}

/** The state of a decision's call-in on a day. Throws a RangeError for a text that isn't a date. */
export function callInOf(
  facts: CallInFacts,
  rules: CallInSettings,
  calendar: WorkingCalendar,
  today: IsoDate,
): CallIn {
  const window =
    facts.published === undefined ? undefined : callInWindow(facts.published, rules, calendar);
  const state = stateOf(facts, window, today);
  return {
    ...state,
    sentence: inWords(state, rules),
    label: inShort(state, rules),
    problems: problemsOf(facts, window),
  };
}

/**
 * Why a report can't say `call-in: true`, and where the council would allow it. Nothing where it can, or where it says
 * `false`.
 */
export function callInRefusal(
  callIn: boolean,
  committee: CommitteeKind,
  open: boolean,
): string | undefined {
  if (!callIn || open) return undefined;
  const why =
    committee === 'scrutiny'
      ? 'A scrutiny board takes no executive decisions: it calls them in.'
      : 'By the settings of this council, decisions of such a body can’t be called in.';
  return `${why} Write "call-in: false". If the council’s rules allow it, say so in council.yaml: "governance: committee-system", or bodies: below call-in:.`;
}

function stateOf(
  facts: CallInFacts,
  window: CallInWindow | undefined,
  today: IsoDate,
): CallInState {
  const { implemented, calledIn, published } = facts;
  if (implemented !== undefined && implemented <= today) {
    return { state: 'implemented', on: implemented, ...(window ? { window } : {}) };
  }
  const eligibility = callInEligibility(facts);
  if (!eligibility.eligible) return { state: 'not-eligible', bars: eligibility.bars };
  if (published === undefined || today < published) return { state: 'not-open' };
  if (calledIn && calledIn.on <= today) {
    const { released } = calledIn;
    return {
      state: 'called-in',
      ...(window && { window }),
      on: calledIn.on,
      ...(released !== undefined && released <= today ? { released } : {}),
    };
  }
  if (!window) return { state: 'time-unknown' };
  return today <= window.until ? { state: 'open', window } : { state: 'expired', window };
}

function problemsOf(facts: CallInFacts, window: CallInWindow | undefined): readonly string[] {
  const problems: string[] = [];
  const { calledIn, implemented } = facts;
  const eligibility = callInEligibility(facts);
  if (calledIn && !eligibility.eligible) {
    problems.push(
      'The fields say that the decision was called in, and also that it can’t be. Correct one of the two.',
    );
  }
  if (calledIn && facts.published === undefined) {
    problems.push(
      `The decision can’t have been called in on ${formatDate(calledIn.on)} before it was published.`,
    );
  }
  if (calledIn && window && (calledIn.on < window.published || calledIn.on > window.until)) {
    problems.push(
      `The decision was called in on ${formatDate(calledIn.on)}, outside its call-in: ` +
        `${formatDate(window.published)} to ${formatDate(window.until)}.`,
    );
  }
  if (calledIn?.released !== undefined && calledIn.released < calledIn.on) {
    problems.push(
      `The decision can’t have been released on ${formatDate(calledIn.released)}, before it was called in.`,
    );
  }
  if (implemented !== undefined && eligibility.eligible) {
    const early = tooEarly(implemented, facts, window);
    if (early) problems.push(early);
  }
  return problems;
}

/** Why a decision that is open to call-in could not be carried out on the day on which it was. */
function tooEarly(
  implemented: IsoDate,
  { calledIn, published }: CallInFacts,
  window: CallInWindow | undefined,
): string | undefined {
  const on = `The decision was carried out on ${formatDate(implemented)}`;
  if (published === undefined) return `${on} before it was published for call-in.`;
  if (calledIn) {
    if (calledIn.released === undefined) return `${on} while it was called in.`;
    return implemented < calledIn.released
      ? `${on}, before scrutiny released it on ${formatDate(calledIn.released)}.`
      : undefined;
  }
  return window && implemented < window.effectiveFrom
    ? `${on}, while it could still be called in, until ${formatDate(window.until)}.`
    : undefined;
}
