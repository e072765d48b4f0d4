import { canBeCalledIn } from '../../../law/call-in/call-in.ts';
import { formatDate } from '../../../language/dates.ts';
import { governanceOn } from '../../../law/settings.ts';
import { diagnose } from '../../../rules/rules.ts';
import type { StatedCallInOfDecision } from '../../decision/decision.ts';
import {
  callInInText,
  callInSaid,
  wordsOfLabel,
  type CallInInText,
  type CallInSaid,
} from '../../minutes/call-in-said.ts';
import type { CallInOfMinuted, MinutesOnDay } from '../../minutes/minutes-on-day.ts';
import type { Minute, MinutedDecision } from '../../minutes/minutes.ts';
import { isStandingBusiness } from '../../minutes/standing-business.ts';
import type { ContentReader } from '../../reading/reader.ts';
import { callInsOnDay, heldAgainstRule, withOutcomes } from './call-in-outcomes.ts';
import { callInStateOf } from './call-in-state.ts';
import type { RecordDay } from './record-day.ts';

type Said = CallInSaid | CallInInText;

type DecisionBlock = Extract<Minute['blocks'][number], { kind: 'decision' }>;

/** Gives minutes what can be said of the call-in of what they decided, decision by decision. */
export function withCallIns(
  reader: ContentReader,
  minutes: readonly MinutesOnDay[],
  day: RecordDay,
): MinutesOnDay[] {
  return minutes.map((one) => {
    const callIns = callInsOf(reader, one, day);
    return Object.keys(callIns).length === 0 ? one : { ...one, callIns };
  });
}

function callInsOf(
  reader: ContentReader,
  minutes: MinutesOnDay,
  day: RecordDay,
): Record<string, CallInOfMinuted> {
  const kind = day.committees.get(minutes.committee)?.kind;
  const form = governanceOn(day.council.governance, minutes.date);
  const isCallable = kind !== undefined && canBeCalledIn(kind, day.council.callIn, form);
  const decided = minutes.minutes.flatMap((minute) =>
    minute.blocks.flatMap((block, at) =>
      block.kind === 'decision' ? [{ minute, block, said: saidOf(minute, at, isCallable) }] : [],
    ),
  );
  // Where some are marked as open to call-in, nobody knows of one that isn't.
  const saysWhich = decided.some(({ said }) => said?.kind === 'open');
  // An asterisk marks what is open to call-in, or what isn't. Where the text says the latter, nothing is said of any.
  const hasStars = minutes.minutes.some(({ isStarred }) => isStarred);
  const isSaidOfAll = minutes.opening.some(
    (block) => block.kind === 'text' && block.callIn !== undefined,
  );
  const found: Record<string, CallInOfMinuted> = {};
  for (const { minute, block, said } of decided) {
    const find = (message: string): void => {
      const place = { file: reader.shown(minutes.source), line: block.line, column: 1 };
      reader.diagnostics.push(diagnose('call-in-facts', place, message));
    };
    const url = `${minutes.url}#${block.id}`;
    const published = minutes.decisionsPublished;
    const requests = heldAgainstRule(day.callInsOf.get(url) ?? [], published, day);
    const outcomes = day.outcomesOf.get(url) ?? [];
    const isCalledIn = requests.length + outcomes.length > 0;
    const canBe =
      isCalledIn ||
      said !== undefined ||
      (isCallable &&
        block.verb !== 'recommended' &&
        !isStandingBusiness(minute, block) &&
        !isRecommendationAlone(block));
    if (!canBe) continue;
    if (said?.kind === 'unclear') {
      find(
        `What is said of call-in below this decision isn’t clear: “${said.sentence.slice(0, 80)}”. ${clearLines(block)}`,
      );
      if (!isCalledIn) continue;
    }
    if (saysWhich && said === undefined && !isCalledIn) {
      find(
        `It isn’t said whether ${minute.number === undefined ? 'this' : minute.number} can be called in, and of others it is. Write “Call-in:” below the decision, with the last day, or “not open to call-in: urgent”, with why after the colon.`,
      );
      continue;
    }
    if (isSaidOfAll && isCallable && said === undefined && !isCalledIn) {
      find(
        `Above the first minute something is said of call-in, and it isn’t clear what of ${minute.number ?? 'this'}. Write “Call-in:” below the decision, with the last day, or “not open to call-in: urgent”, with why after the colon.`,
      );
      continue;
    }
    if (hasStars && minute.isStarred === undefined && said === undefined && !isCalledIn) {
      find(
        `${minute.number ?? 'This'} has no asterisk, and others have, so nothing is said of its call-in. Write “Call-in:” below the decision, with the last day, or “not open to call-in: urgent”, with why after the colon.`,
      );
      continue;
    }
    const callIn = statedIn(said);
    const last = callIn.kind === 'open' ? callIn.until : undefined;
    if (published === undefined && last !== undefined && last >= day.today) {
      find(
        `Below the decision it is said to be open to call-in until ${formatDate(last)}, and not when it was published. Write the day above, such as decisions-published: ${minutes.date}`,
      );
    }
    const state =
      published === undefined && callIn.kind === 'open' && last === undefined && !isCalledIn
        ? undefined
        : callInStateOf(
            {
              ...{ callIn, parts: block.parts.map(({ mark }) => mark) },
              ...(published !== undefined && { published }),
              closedParts: closedPartsOf(block, said),
              find: (_code, _field, message) => find(message),
            },
            withOutcomes(requests, outcomes),
            day,
          );
    if (!state && !isCalledIn) continue;
    found[block.id] = {
      ...(state && { state }),
      callIns: callInsOnDay(requests, outcomes, day.papers),
    };
  }
  return found;
}

/** What to write below a decision instead of what isn’t clear; parts only where it has some. */
function clearLines({ parts }: DecisionBlock): string {
  const whole = '“Call-in: not open to call-in: urgent”, with why after the colon';
  const mark = parts.at(-1)?.mark;
  return mark === undefined
    ? `Write ${whole}, on a line below the decision.`
    : `Write “Call-in: (${mark}) not open to call-in” on a line below the decision, with the mark of each part in brackets; or, of all parts, ${whole}.`;
}

/** What is said between a decision and the next one. */
function saidOf({ blocks }: Minute, at: number, isCallable: boolean): Said | undefined {
  const { parts = [] } = blocks[at] as Partial<MinutedDecision>;
  const rest = blocks.slice(at + 1);
  let inText: Said | undefined;
  const end = rest.findIndex(({ kind }) => kind === 'decision');
  for (const block of rest.slice(0, end < 0 ? rest.length : end)) {
    if (block.kind === 'text' && isCallable)
      inText ??= block.callIn && ofParts(block.callIn, parts);
    if (block.kind !== 'labelled') continue;
    if (block.label !== 'Call-in') {
      // "Call-in does not apply: Rule 15(j)." directly below the reasons.
      const below = isCallable ? callInInText(wordsOfLabel(block.words)) : undefined;
      inText ??= below && ofParts(below, parts);
      continue;
    }
    const said = callInSaid(wordsOfLabel(block.words));
    if (said) return said.kind === 'open' ? said : ofParts(said, parts);
  }
  if (inText || !isCallable) return inText;
  // Below the last decision of a minute it may be said of all of them.
  const later = rest.find((block) => block.kind === 'text' && block.callIn !== undefined);
  if (later?.kind !== 'text' || !later.callIn) return undefined;
  const { callIn } = later;
  return callIn.kind === 'unclear'
    ? callIn
    : { kind: 'unclear', sentence: 'a sentence below the last decision of this minute' };
}

/** What a text says, where the decision has the parts that the text names. */
const ofParts = (said: CallInInText, parts: readonly { readonly mark: string }[]): Said =>
  said.kind === 'closed' &&
  !said.parts.every((part) => parts.some(({ mark }) => mark.toLowerCase() === part.toLowerCase()))
    ? { kind: 'unclear', sentence: said.parts.map((part) => `(${part})`).join(', ') }
    : said;

function statedIn(said: Said | undefined): StatedCallInOfDecision {
  if (said?.kind === 'closed' && said.parts.length === 0) return { kind: 'closed' };
  return {
    kind: 'open',
    ...(said?.kind === 'open' && said.until !== undefined && { until: said.until }),
  };
}

const isRecommendationAlone = ({ parts, to }: DecisionBlock): boolean =>
  (parts.length === 0 && to !== undefined) ||
  (parts.length > 0 && parts.every(({ recommendedTo }) => recommendedTo !== undefined));

function closedPartsOf(
  { parts }: MinutedDecision,
  said: Said | undefined,
): ReadonlyMap<string, string> {
  const closed = said?.kind === 'closed' ? said.parts.map((part) => part.toLowerCase()) : [];
  return new Map(
    parts.flatMap(({ mark, recommendedTo }) => {
      if (recommendedTo !== undefined) return [[mark, `A recommendation to ${recommendedTo}`]];
      return closed.includes(mark.toLowerCase()) ? [[mark, 'Can’t be called in']] : [];
    }),
  );
}
