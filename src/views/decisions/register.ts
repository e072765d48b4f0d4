import type { Report } from '../../papers/report/report.ts';
import { municipalYearOf, type MunicipalYear } from '../../law/municipal-year.ts';
import type { MinutesOnDay } from '../../papers/minutes/minutes-on-day.ts';
import { dayOfMinute } from '../../papers/minutes/day-of-minute.ts';
import type { Minute, MinutedDecision } from '../../papers/minutes/minutes.ts';
import { firstWords } from '../../papers/minutes/quoted-words.ts';
import { isStandingBusiness } from '../../papers/minutes/standing-business.ts';
import { compareText } from '../../rules/diagnostic.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { committeeName } from '../cards.ts';
import { entryOf, MOST_DECIDED, type DecisionEntry, type Fate } from './decision-entry.ts';

/** A decision in the register, in its municipal year. */
export type RegisterEntry = DecisionEntry & { readonly year: MunicipalYear };

const registers = new WeakMap<ArchiveIndex, readonly RegisterEntry[]>();

/** All decisions, at meetings and without one, the oldest first. */
export function registerOf(index: ArchiveIndex): readonly RegisterEntry[] {
  const known = registers.get(index);
  if (known) return known;
  const { record, minutes } = index.archive;
  const register = [
    ...record.decisions.map((one) => ({ ...entryOf(one), year: one.municipalYear })),
    ...minutes.flatMap((one) => minutedEntries(index, one)),
  ].toSorted((a, b) => compareText(a.taken, b.taken));
  registers.set(index, register);
  return register;
}

const byWard = new WeakMap<ArchiveIndex, ReadonlyMap<string, readonly RegisterEntry[]>>();

/** The decisions that name a ward, by its slug, the oldest first; those of all wards are none. */
export function decisionsOfWard(index: ArchiveIndex, slug: string): readonly RegisterEntry[] {
  let known = byWard.get(index);
  if (!known) {
    const slugs = new Map(index.archive.council.wards.map((ward) => [ward.name, ward.slug]));
    const found = new Map<string, RegisterEntry[]>();
    for (const entry of registerOf(index)) {
      if (entry.wards === 'all') continue;
      for (const one of new Set(entry.wards.map((name) => slugs.get(name) ?? ''))) {
        const own = found.get(one);
        if (own) own.push(entry);
        else found.set(one, [entry]);
      }
    }
    known = found;
    byWard.set(index, known);
  }
  return known.get(slug) ?? [];
}

/** Whether some minutes decide something. */
export function hasMinutedDecisions({ archive }: Pick<ArchiveIndex, 'archive'>): boolean {
  return archive.minutes.some(({ minutes }) => minutes.some(hasDecisionsOf));
}

/** Whether a minute decides something. */
export const hasDecisionsOf = (minute: Minute): boolean => decisionsOf(minute).length > 0;

/** The title of what a decision of a minute is on: that of the application or petition that it is under, else the minute's. */
export function titleOfDecision({ blocks, title }: Minute, at: number): string {
  const part = blocks.slice(0, at).findLast(({ kind }) => kind === 'part');
  const isOwn = part?.kind === 'part' && (part.of === 'application' || part.of === 'petition');
  return isOwn ? part.title : title;
}

type Decided = {
  readonly decision: MinutedDecision;
  readonly under?: string;
  readonly fate?: Fate;
};

/** What a minute decides, without what every meeting resolves about itself. */
function decisionsOf(minute: Minute): Decided[] {
  let under: string | undefined;
  return minute.blocks.flatMap((block, at): Decided[] => {
    if (block.kind === 'part') {
      under = block.of === 'application' || block.of === 'petition' ? block.title : undefined;
    }
    if (block.kind !== 'decision' || isStandingBusiness(minute, block)) return [];
    const fate = fateBeside(minute.blocks, at);
    return [{ decision: block, ...(under !== undefined && { under }), ...(fate && { fate }) }];
  });
}

/** What the minutes say became of what a decision is on: in the same part of the minute as the decision, whose place among its blocks is given, and of no item alone. */
function fateBeside(blocks: Minute['blocks'], at: number): Fate | undefined {
  const begins = blocks.slice(0, at).findLastIndex(({ kind }) => kind === 'part') + 1;
  const ends = blocks.findIndex(({ kind }, place) => kind === 'part' && place > at);
  for (const block of blocks.slice(begins, ends < 0 ? undefined : ends)) {
    if (block.kind === 'outcome')
      return { words: asOwnWords(block.words), kind: kindOf(block.words) };
    if (block.kind === 'fate' && block.what !== 'taken-after' && block.items === undefined) {
      return { words: FATES[block.what], kind: block.what === 'withdrawn' ? 'settled' : 'wait' };
    }
  }
  return undefined;
}

const FATES = { withdrawn: 'Withdrawn', deferred: 'Deferred', 'not-reached': 'Not reached' };

/** As many letters as a tag has room for: what is longer is part of what was decided. */
const MOST_FATE = 30;

function asOwnWords(words: string): string {
  const short = firstWords(words.replace(/[.;]+$/, ''), MOST_FATE);
  return short.charAt(0).toUpperCase() + short.slice(1).toLowerCase();
}

/** Of the words of an outcome: "refused", "deferred" and "not granted" allow nothing. */
function kindOf(words: string): Fate['kind'] {
  if (/\b(?:defer|adjourn|postpone)/i.test(words)) return 'wait';
  if (/\b(?:refus|reject|dismiss|not|withdrawn|declin)/i.test(words)) return 'settled';
  return /\b(?:grant|approv|permit|allow|agree)/i.test(words) ? 'yes' : 'settled';
}

function minutedEntries(index: ArchiveIndex, minutes: MinutesOnDay): RegisterEntry[] {
  const { url, callIns, committee, status } = minutes;
  const taker = committeeName(index, committee);
  return minutes.minutes.flatMap((minute, at) => {
    const decided = decisionsOf(minute);
    if (decided.length === 0) return [];
    const taken = dayOfMinute(minutes, at);
    const reports = reportsOfMinute(index, minutes, minute);
    const wards = wardsOf(reports);
    const isKey = isKeyDecision(reports) || isNoticedAsKey(minutes, minute);
    return decided.map(({ decision, under, fate }): RegisterEntry => {
      const state = callIns?.[decision.id]?.state;
      return {
        ...{ title: under ?? minute.title, url: `${url}#${decision.id}`, taken, taker, wards },
        ...(decision.text !== '' && {
          decided: { verb: decision.verb, text: firstWords(decision.text, MOST_DECIDED) },
        }),
        ...(fate && { fate }),
        ...(state && { state: state.label }),
        parts: state?.parts ?? [],
        ...(state?.isOpen === true && state.until !== undefined && { openUntil: state.until }),
        ...(minute.number !== undefined && { reference: `minute ${minute.number}` }),
        ...((decision.verb === 'recommended' || decision.to !== undefined) && {
          recommendedTo: decision.to ?? '',
        }),
        ...(status.kind === 'draft' && { isDraft: true }),
        ...{
          isKey,
          source: 'meeting',
          year: municipalYearOf(taken, index.archive.council.annualMeetings),
        },
      };
    });
  });
}

/** Whether one of the reports on which a minute decides says that its decision is key. */
export const isKeyDecision = (reports: readonly Report[]): boolean =>
  reports.some(({ keyDecision }) => keyDecision !== undefined);

/** Whether a minute names the notice of a key decision. */
export const isNoticedAsKey = ({ noticed }: MinutesOnDay, { id }: Minute): boolean =>
  noticed?.[id]?.some(({ isKey }) => isKey) === true;

/** The reports on which a minute decides. */
export function reportsOfMinute(
  index: ArchiveIndex,
  minutes: MinutesOnDay,
  { id }: Minute,
): readonly Report[] {
  const url = `${minutes.url}#${id}`;
  return (index.reportsOf.get(minutes.meeting) ?? []).filter(({ minuted }) =>
    minuted?.some((one) => one.url === url),
  );
}

/** The wards of the reports on which a minute decides. */
function wardsOf(reports: readonly Report[]): DecisionEntry['wards'] {
  if (reports.some(({ wards }) => wards === 'all')) return 'all';
  return [
    ...new Set(
      reports.flatMap(({ wards }) => (wards === 'all' ? [] : wards.map(({ name }) => name))),
    ),
  ];
}
