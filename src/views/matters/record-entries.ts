import { formatDate, type IsoDate } from '../../language/dates.ts';
import { asSentence, listInWords } from '../../language/sentence.ts';
import type { OutcomeKind } from '../../law/call-in/requests.ts';
import type { CallIn } from '../../papers/call-in/call-in.ts';
import type { Decision } from '../../papers/decision/decision.ts';
import type { Notice } from '../../papers/notice/notice.ts';
import { takerInWords } from '../../papers/record/taker.ts';
import { together, type MatterEntry, type MatterSaid } from './matter-entry.ts';

/**
 * What a notice says: when it came out, and when something is to be decided.
 * @param isDecided whether a paper of the matter says that it was decided
 */
export function saidByNotice(
  notice: Notice,
  today: IsoDate,
  isDecided: boolean,
): Partial<MatterSaid> {
  const { id, url, matter: title, published, secondNotice, moved, withdrawn, by, when } = notice;
  const of = { title, url };
  const what = notice.ofKeyDecision ? 'Notice of a key decision' : 'Notice of business in private';
  const days: (MatterEntry | undefined)[] = [
    published === undefined ? undefined : { on: published, what, ...of, notes: [`Notice ${id}.`] },
    secondNotice && {
      on: secondNotice.on,
      what: 'Further notice of business in private',
      ...{ ...of, notes: [] },
    },
    ...moved.map(({ on, from, to, why }) =>
      on === undefined
        ? undefined
        : {
            on,
            what: 'Another day for the decision',
            ...of,
            notes: [
              `Before: ${asSentence(from)}`,
              ...(to === undefined ? [] : [`Then: ${asSentence(to)}`]),
              ...(why === undefined ? [] : [asSentence(why)]),
            ],
          },
    ),
    withdrawn && {
      on: withdrawn.on,
      what: 'Notice withdrawn',
      ...{ ...of, notes: [asSentence(withdrawn.why)] },
    },
  ];
  const entries = days.filter((one) => one !== undefined).filter(({ on }) => on <= today);
  if (withdrawn || isDecided || notice.state === 'decided') return { entries };
  const first = when.kind === 'day' ? when.on : when.from;
  const last = when.kind === 'period' ? when.to : first;
  const step = {
    ...{ ...of, what: `To be decided by ${takerInWords(by)}` },
    on: notice.state === 'to-come' ? first : last,
  };
  if (notice.state === 'to-come') {
    const notes =
      when.kind === 'period'
        ? [`Between ${formatDate(when.from)} and ${formatDate(when.to)}, as notice ${id} says.`]
        : when.kind === 'not-before'
          ? [`Not before ${formatDate(when.from)}, as notice ${id} says.`]
          : [`As notice ${id} says.`];
    return { entries, toCome: [{ ...step, notes }] };
  }
  const notes = [
    `Notice ${id} says that it was to be decided ${when.kind === 'period' ? 'by' : 'on'} ${formatDate(last)}. Nothing here says whether it was.`,
  ];
  return { entries, notKnown: [{ ...step, notes }] };
}

/** What the record of a decision without a meeting says: that it was taken, called in and carried out. */
export function saidByDecision(decision: Decision, today: IsoDate): MatterSaid {
  const { title, url, taken, by, summary, parts, callInState, implemented, callIns } = decision;
  const of = { title, url };
  const state = callInState?.label;
  const until = callInState?.isOpen === true ? callInState.until : undefined;
  return together([
    {
      entries: [
        {
          on: taken,
          what: `Decision of ${takerInWords(by)}`,
          ...of,
          notes: [
            ...(parts.length > 0
              ? parts.map(({ mark, text }) => `(${mark}) ${text}`)
              : summary === ''
                ? []
                : [summary]),
            ...(state === undefined ? [] : [`Call-in: ${asSentence(state)}`]),
          ],
        },
        ...(implemented !== undefined && implemented <= today
          ? [{ on: implemented, what: 'Decision carried out', ...of, notes: [] }]
          : []),
      ],
      toCome:
        until === undefined
          ? []
          : [{ on: until, what: 'Last day for a call-in', ...of, notes: [] }],
    },
    { entries: callIns.flatMap((one) => saidByCallIn(one, of)).filter(({ on }) => on <= today) },
  ]);
}

const OUTCOMES: Readonly<Record<OutcomeKind, string>> = {
  released: 'Call-in: released',
  'referred-back': 'Call-in: referred back, to be decided again',
  'referred-to-council': 'Call-in: referred to the council',
  comments: 'Call-in: comments made',
  confirmed: 'Call-in: decision confirmed',
};

function saidByCallIn(
  { received, parts, meeting, outcomes, shortfall }: CallIn,
  of: { readonly title: string; readonly url: string },
): MatterEntry[] {
  const url = `${of.url}#call-in`;
  return [
    {
      on: received.slice(0, 'YYYY-MM-DD'.length),
      what: shortfall ? 'Call-in received' : 'Called in',
      ...{ ...of, url },
      notes: [
        partsInWords(parts),
        ...(shortfall ? [shortfall.sentence] : []),
        ...(meeting ? [`Considered at: ${asSentence(meeting.text)}`] : []),
      ],
    },
    ...outcomes.map(({ parts: own, what, on, words }) => ({
      ...{ ...of, url, on, what: OUTCOMES[what] },
      notes: [partsInWords(own ?? parts), ...(words === undefined ? [] : [asSentence(words)])],
    })),
  ];
}

function partsInWords(parts: readonly string[] | undefined): string {
  if (!parts) return 'The whole decision.';
  return `${parts.length === 1 ? 'Part' : 'Parts'} ${listInWords(parts.map((mark) => `(${mark})`))}.`;
}
