import {
  isLate,
  momentInWords,
  namesAtClose,
  statesOfParts,
  type CallInRequest,
} from '../../../law/call-in/requests.ts';
import { callInOf, callInWindow, type CallIn } from '../../../law/call-in/call-in.ts';
import { inShort, inWords } from '../../../law/call-in/in-words.ts';
import type { CallInState } from '../../../law/call-in/states.ts';
import type { CallInSettings } from '../../../law/settings.ts';
import { count } from '../../../language/count.ts';
import { addDays, formatDate, formatTime, type IsoDate } from '../../../language/dates.ts';
import { numberOfWord } from '../../minutes/labels/vote-words.ts';
import type { Decision, StatedDecision } from '../../decision/decision.ts';
import type { RecordDay } from './record-day.ts';

/** A decision as far as its call-in goes, at a meeting or without one. */
export type CallableDecision = Pick<
  StatedDecision,
  'callIn' | 'published' | 'implemented' | 'effective'
> & {
  /** The marks of its parts. */
  readonly parts: readonly string[];
  /** Parts that are not open to call-in while the others are, each with why. */
  readonly closedParts?: ReadonlyMap<string, string>;
  readonly find: (code: 'call-in-facts', field: 'call-in' | 'effective', message: string) => void;
};

/** What can be said of the call-in of a decision on a day, part by part; none where nothing is said of it. */
export function callInStateOf(
  stated: CallableDecision,
  requests: readonly (CallInRequest & { readonly source: string })[],
  {
    council,
    calendar,
    today,
    isUnsureOfCallIns,
  }: Pick<RecordDay, 'council' | 'calendar' | 'today' | 'isUnsureOfCallIns'>,
): Decision['callInState'] {
  const { callIn, published, implemented, parts, closedParts, find } = stated;
  if (callIn === undefined) return undefined;
  if (callIn.kind !== 'open') {
    const why =
      callIn.kind === 'closed'
        ? ''
        : ` ${callIn.why === 'urgent' ? 'It is urgent' : 'The council’s rules exempt it'} (rule ${callIn.rule}).${
            callIn.agreed === undefined
              ? ''
              : ` Agreed by: ${callIn.agreed}${callIn.on === undefined ? '' : `, on ${formatDate(callIn.on)}`}.`
          }`;
    const label = 'Can’t be called in';
    return {
      sentence: `The council says that this decision can’t be called in.${why}`,
      ...{ label, isOpen: false },
      parts: statesOfParts(parts, { state: 'not-eligible', label }, requests, today),
    };
  }
  const rules = council.callIn;
  // What was called in, or has a last day, is published, though nobody wrote down when.
  const isOut = published === undefined && (callIn.until !== undefined || requests.length > 0);
  const whole = isOut
    ? callInWithoutDay(callIn.until, rules, today)
    : callInOf(
        {
          open: true,
          ...(published !== undefined && { published }),
          ...(implemented !== undefined && { implemented }),
        },
        rules,
        calendar,
        today,
      );
  // A decision that was called in may be carried out later than its own window says, by what scrutiny made of it.
  if (requests.length === 0)
    for (const problem of whole.problems) find('call-in-facts', 'call-in', problem);
  const window = published === undefined ? undefined : callInWindow(published, rules, calendar);
  if (window) {
    const { until, effectiveFrom } = window;
    const last = `${formatDate(until)}${rules.closes === undefined ? '' : ` at ${formatTime(rules.closes)}`}`;
    if (callIn.until !== undefined && callIn.until !== until) {
      find(
        'call-in-facts',
        'call-in',
        `The record says that call-in closes on ${formatDate(callIn.until)}. By the council’s rule it closes on ${last}, ${rules.workingDays} working days after ${formatDate(window.published)}. Correct one of the two.`,
      );
    }
    const { effective } = stated;
    // Where the time ends at an hour, a decision can be carried out later on that day.
    const isRight =
      effective === undefined ||
      effective === effectiveFrom ||
      (effective === until && rules.closes !== undefined);
    if (!isRight) {
      find(
        'call-in-facts',
        'effective',
        `The record says that the decision can be carried out from ${formatDate(effective)}. By the council’s rule call-in closes on ${last}. Correct one of the two.`,
      );
    }
    for (const request of requests) {
      // Of one that scrutiny minutes alone have, nobody knows when and by whom it was made.
      if (request.by.length === 0) continue;
      if (isLate(request.received, until, rules)) {
        find(
          'call-in-facts',
          'call-in',
          `The call-in in ${request.source} was received on ${momentInWords(request.received)}; the time for it closed on ${last}. Correct received: if that is wrong.`,
        );
      }
      const names = namesAtClose(request, until);
      const said = rules.needs === undefined ? numberAsked(rules.who) : undefined;
      if (said !== undefined && names < said) {
        find(
          'call-in-facts',
          'call-in',
          `The call-in in ${request.source} has ${count(names, 'name')}, and council.yaml says who may call in: “${rules.who ?? ''}” Correct by: if a name is missing; if it is enough, write the fewest names that are into call-in: of council.yaml, such as needs: ${names === 0 ? said : names}.`,
        );
      }
      if (rules.needs !== undefined && names < rules.needs) {
        find(
          'call-in-facts',
          'call-in',
          `The call-in in ${request.source} has ${names === 1 ? 'one name that wasn’t' : `${names} names that weren’t`} withdrawn, and the council’s rule asks for ${rules.needs}. Correct by: or withdrawn: if that is wrong.`,
        );
      }
    }
  }
  const isUnsure = isUnsureOfCallIns && whole.state === 'expired';
  const label = isUnsure ? 'A call-in is being checked' : whole.label;
  const states = statesOfParts(parts, { ...whole, label }, requests, today).map((one) => {
    const why = one.part === undefined ? undefined : closedParts?.get(one.part);
    const isAsDays = one.state === whole.state && one.label === label;
    return why === undefined || !isAsDays
      ? one
      : { ...one, state: 'not-eligible' as const, label: why };
  });
  // A sentence about the whole is true only where no part has a state of its own.
  const isWhole = states.every((one) => one.state === whole.state) && !isUnsure;
  return {
    sentence: isWhole ? whole.sentence : '',
    label: labelOf(states, label),
    ...(window
      ? { until: window.until }
      : isOut && callIn.until !== undefined && { until: callIn.until }),
    isOpen: whole.state === 'open' && states.some(({ state }) => state === 'open'),
    parts: states,
  };
}

/**
 * The state of a decision's call-in where nobody knows when it was published, by the last day that is stated; without one its time isn't
 * on record.
 */
function callInWithoutDay(
  until: IsoDate | undefined,
  rules: CallInSettings,
  today: IsoDate,
): CallIn {
  // Only the last day of these is put into words.
  const window = until && { published: until, until, effectiveFrom: addDays(until, 1) };
  const state: CallInState = window
    ? { state: today <= window.until ? 'open' : 'expired', window }
    : { state: 'time-unknown' };
  return { ...state, sentence: inWords(state, rules), label: inShort(state, rules), problems: [] };
}

const OF_PEOPLE =
  /(?<![\p{L}\d])(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty) (?:\p{L}+(?:-\p{L}+)? ){0,3}?(?:councillors?|members?)\b/giu;

/** How many must ask for a call-in, as the rule says in words: the smallest number of people that it names; none where it names others. */
function numberAsked(who: string | undefined): number | undefined {
  if (who === undefined) return undefined;
  const found = [...who.matchAll(OF_PEOPLE)].flatMap(([, word = '']) => {
    const number = /^\d/.test(word) ? Number(word) : numberOfWord(word);
    return number === undefined || number < 2 ? [] : [number];
  });
  // "Any five councillors, or the chair of scrutiny": the chair alone will do.
  const isAlone = /\bor (?:by )?(?:the|a|an|one|any) (?:vice-)?(?:chair|member|councillor|leader)/i;
  return found.length === 0 || isAlone.test(who) ? undefined : Math.min(...found);
}

/** The state in a list: of a decision whose parts differ, each. */
function labelOf(states: NonNullable<Decision['callInState']>['parts'], whole: string): string {
  const labels = new Set(states.map(({ label }) => label));
  if (labels.size === 1) return [...labels][0] ?? whole;
  return states.map(({ part = '', label }) => `(${part}) ${label}`).join('; ');
}
