import { formatDate } from '../../../language/dates.ts';
import { listInWords } from '../../../language/sentence.ts';
import type { StatedCallIn } from '../../call-in/call-in.ts';
import type { StatedDecision } from '../../decision/decision.ts';
import { dayOfMinute } from '../../minutes/day-of-minute.ts';
import { outcomesSaid, wordsOfLabel } from '../../minutes/call-in-said.ts';
import type { Minute, MinutedDecision, Minutes } from '../../minutes/minutes.ts';
import { compareText } from '../../../rules/diagnostic.ts';
import { diagnose } from '../../../rules/rules.ts';
import type { ContentReader } from '../../reading/reader.ts';
import type { MinutedOutcome } from './call-in-outcomes.ts';
import type { MeetingPapers, Paper } from './record-papers.ts';

/** Call-ins, and what scrutiny made of them, by the site path of the decision: its page, or its place in minutes. */
export type CallInsByDecision = {
  readonly callInsOf: ReadonlyMap<string, readonly StatedCallIn[]>;
  readonly outcomesOf: ReadonlyMap<string, readonly MinutedOutcome[]>;
};

/** A decision that can be named: its address and the marks of its parts. */
type Named = { readonly url: string; readonly marks: ReadonlySet<string> };

/** "cabinet/2026-02-03#C84": a minute of a meeting. */
const MINUTE = /^([a-z0-9-]+\/\d{4}-\d\d-\d\d(?:-\d+)?)(?:#(\S{1,60}))?$/;

/** Which decision each call-in is of, and each outcome that minutes state; and whether one is of a decision that isn’t found. */
export function callInsByDecision(
  reader: ContentReader,
  callIns: readonly Paper<StatedCallIn>[],
  decisions: readonly Paper<StatedDecision>[],
  minutes: readonly Minutes[],
  {
    papers,
    today,
    isCallable = () => false,
    unread = NONE,
  }: {
    readonly papers: MeetingPapers;
    readonly today: string;
    /** Whether what a meeting decides can be called in; scrutiny’s can’t. */
    readonly isCallable?: (minutes: Minutes) => boolean;
    /** Ids of the decisions whose fields can't be read: nobody knows their references. */
    readonly unread?: ReadonlySet<string>;
  },
): CallInsByDecision & { readonly isUnsure: boolean } {
  const byName = new Map<string, Named>();
  for (const { stated } of decisions) {
    const named = { url: stated.url, marks: marksOf(stated.parts) };
    const { id, reference } = stated;
    for (const name of [id, `decisions/${id}`, ...(reference === undefined ? [] : [reference])]) {
      byName.set(name.toLowerCase(), named);
    }
  }
  const byMeeting = new Map(minutes.map((one) => [one.meeting, one]));
  const callInsOf = new Map<string, StatedCallIn[]>();
  let isUnsure = false;
  for (const { stated, find } of callIns) {
    if (stated.received.slice(0, 10) > today) {
      find(
        'record-date',
        'received',
        'This call-in is said to be received on a day that is still to come. Correct received:.',
      );
    }
    const decision = byName.get(stated.of.toLowerCase());
    const found = decision ? [decision] : minutedOf(stated.of, byMeeting, papers);
    if (!Array.isArray(found) && mayBeUnread(stated.of, unread)) {
      isUnsure = true;
      continue;
    }
    if (!Array.isArray(found)) {
      find(found.code, 'of', found.message);
      isUnsure = true;
      continue;
    }
    for (const part of stated.parts ?? []) {
      const having = found.filter(({ marks }) => marks.has(part.toLowerCase()));
      if (having.length === 1) continue;
      find(
        'record-link',
        'parts',
        having.length === 0
          ? `The decision has no part "${part}". Correct parts:.`
          : `The minute has several decisions with a part "${part}". Write which one it is of, such as of: ${stated.of.replace(/#.*$/, '')}#${having[0]?.url.replace(/^.*#/, '') ?? ''}`,
      );
    }
    const hasSome = stated.parts?.some((part) =>
      found.some(({ marks }) => marks.has(part.toLowerCase())),
    );
    for (const one of found) {
      const parts = stated.parts?.filter((part) => one.marks.has(part.toLowerCase()));
      // One whose parts aren’t found is held back, and nobody knows which it is of.
      const isElsewhere = parts?.length === 0 && hasSome;
      if (!isElsewhere) add(callInsOf, one.url, { ...stated, ...(parts?.length && { parts }) });
    }
  }
  const outcomesOf = outcomesByDecision(reader, minutes, byName, callInsOf, isCallable);
  return { callInsOf, outcomesOf, isUnsure };
}

const NONE: ReadonlySet<string> = new Set();

/** Whether a name may be that of a decision whose fields can't be read; a minute is named otherwise. */
const mayBeUnread = (of: string, unread: ReadonlySet<string>): boolean =>
  unread.size > 0 && !MINUTE.test(of);

const marksOf = (parts: readonly { readonly mark: string }[]): Set<string> =>
  new Set(parts.map(({ mark }) => mark.toLowerCase()));

function add<T>(map: Map<string, T[]>, key: string, one: T): void {
  const own = map.get(key);
  if (own) own.push(one);
  else map.set(key, [one]);
}

type NotFound = {
  readonly code: 'record-link' | 'call-in-facts';
  readonly message: string;
};

/** The decisions of the minute that a call-in names, or what is wrong with the name. */
function minutedOf(
  of: string,
  byMeeting: ReadonlyMap<string, Minutes>,
  { meetings }: MeetingPapers,
): Named[] | NotFound {
  const [, meeting, number] = MINUTE.exec(of) ?? [];
  const url = `/meetings/${meeting ?? ''}/`;
  if (meeting === undefined || !meetings.has(url)) {
    return {
      code: 'record-link',
      message: `There is no decision "${of}". Write the year and the name of its file, such as of: 2026/hob-lane-zone, its reference, or its meeting and minute.`,
    };
  }
  const minutes = byMeeting.get(url);
  if (!minutes) {
    return {
      code: 'call-in-facts',
      message:
        'The meeting has no minutes here, so that no page shows this call-in. Add minutes.md with status: decisions beside its agenda.',
    };
  }
  const deciding = minutes.minutes.filter((one) => decisionsOf(one).length > 0);
  const numbers = deciding.flatMap((one) => one.number ?? []);
  const example = `${meeting}#${numbers[0] ?? deciding[0]?.id ?? ''}`;
  if (number === undefined) {
    return {
      code: 'record-link',
      message: `It isn’t said which minute is called in. Write its number too, such as of: ${example}`,
    };
  }
  const found = namedIn(minutes, number);
  if (found.length > 0) return found;
  const isThere = minutes.minutes.some((one) => isCalled(one, number));
  const those =
    numbers.length > 0 ? ` Those that decide are ${listInWords(numbers.slice(0, 12))}.` : '';
  return {
    code: 'record-link',
    message: isThere
      ? `Minute ${number} of that meeting decides nothing.${those} Correct of:.`
      : `The minutes of that meeting have no minute ${number}.${those} Correct of:.`,
  };
}

const isCalled = ({ number, id }: Minute, name: string): boolean =>
  number?.toLowerCase() === name.toLowerCase() || id === name;

const decisionsOf = ({ blocks }: Minute): MinutedDecision[] =>
  blocks.flatMap((block) => (block.kind === 'decision' ? [block] : []));

/** The decisions of a minute by its number, or one by its place on the page. */
function namedIn(minutes: Minutes, name: string): Named[] {
  return minutes.minutes.flatMap((minute) => {
    const all = decisionsOf(minute);
    const own = isCalled(minute, name) ? all : all.filter(({ id }) => id === name);
    return own.map(({ id, parts }) => ({ url: `${minutes.url}#${id}`, marks: marksOf(parts) }));
  });
}

/** What "Call-in outcome:" of minutes says, by the decision that it is of. */
function outcomesByDecision(
  reader: ContentReader,
  minutes: readonly Minutes[],
  byName: ReadonlyMap<string, Named>,
  callInsOf: ReadonlyMap<string, readonly StatedCallIn[]>,
  isCallable: (minutes: Minutes) => boolean,
): Map<string, MinutedOutcome[]> {
  const found = new Map<string, MinutedOutcome[]>();
  const isCalledIn = (url: string): boolean => callInsOf.has(url) || found.has(url);
  // What scrutiny referred back is decided again later.
  for (const one of minutes.toSorted((a, b) => compareText(a.date, b.date))) {
    for (const [at, { blocks }] of one.minutes.entries()) {
      for (const block of blocks) {
        if (block.kind !== 'labelled' || block.label !== 'Call-in outcome') continue;
        const say = (message: string): void => {
          const place = { file: reader.shown(one.source), line: block.line, column: 1 };
          reader.diagnostics.push(diagnose('call-in-facts', place, message));
        };
        const { outcomes, unclear } = outcomesSaid(wordsOfLabel(block.words));
        for (const words of unclear) {
          say(
            `“${words.slice(0, 80)}” isn’t read as an outcome. Write the minute, the part and what became of it, such as “C84(b) referred back”, “released”, “referred to Council” or “comments”.`,
          );
        }
        for (const { of, parts, what } of outcomes) {
          const isOwn = isCallable(one);
          const decision =
            byName.get(of.toLowerCase()) ??
            minutedBefore(of, parts, { by: one, minutes, isOwn, isCalled: isCalledIn });
          if (!decision) {
            say(
              `No minutes before these, up to ${formatDate(one.date)}, have a decision ${of}. Write the number of its minute, or the reference of the decision.`,
            );
            continue;
          }
          for (const part of parts) {
            if (decision.marks.has(part.toLowerCase())) continue;
            say(`Decision ${of} has no part (${part}). Correct the part.`);
          }
          add(found, decision.url, {
            ...(parts.length > 0 && { parts }),
            // Those who decided it don’t release it: they confirm it.
            what: isOwn && what === 'released' ? 'confirmed' : what,
            ...{ on: dayOfMinute(one, at), meeting: one.meeting },
          });
        }
      }
    }
  }
  return found;
}

/**
 * The decision of a minute with a number: the last one that is called in, else the last one before the meeting. Scrutiny speaks of
 * what others decided; those whose decisions can be called in decide their own again.
 */
function minutedBefore(
  number: string,
  parts: readonly string[],
  {
    by,
    minutes,
    isOwn,
    isCalled,
  }: {
    readonly by: Minutes;
    readonly minutes: readonly Minutes[];
    readonly isOwn: boolean;
    readonly isCalled: (url: string) => boolean;
  },
): Named | undefined {
  const before = minutes.filter(({ url, date }) => url !== by.url && date <= by.date);
  const known = [
    before.filter(({ committee }) => (committee === by.committee) === isOwn),
    before.filter(({ committee }) => (committee === by.committee) !== isOwn),
  ].map((all) => all.flatMap((one) => namedIn(one, number)));
  const candidates =
    known.map((all) => all.filter(({ url }) => isCalled(url))).find((all) => all.length > 0) ??
    known.find((all) => all.length > 0) ??
    [];
  return (
    candidates.findLast(({ marks }) => parts.every((part) => marks.has(part.toLowerCase()))) ??
    candidates.at(-1)
  );
}
