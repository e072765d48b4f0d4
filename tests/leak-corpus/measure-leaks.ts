import type { Diagnostic } from '../../src/rules/diagnostic.ts';
import { buildCouncil, type BuiltCouncil } from './build-council.ts';
import { MATTERS_APART, matterOf, type Matter } from './matter.ts';
import { meetingDraft, type MeetingDraft } from './meeting-draft.ts';
import type { Way } from './way.ts';

/** What a build said of one way. */
export type Outcome = {
  readonly way: Way;
  /** Whether it came as it must. */
  readonly isRight: boolean;
  /** What was said of it, by rule. */
  readonly rules: readonly string[];
};

export type LeakFigures = {
  readonly leaks: readonly Outcome[];
  /** The same with the words of another matter, which isn't exempt. */
  readonly twins: readonly Outcome[];
};

/** As many as share no sentence: what one council costs beside its ways is most of it. */
const WAYS_A_COUNCIL = MATTERS_APART;
/** Nothing is found of honest twins, so that it is no matter which share a sentence. */
const TWINS_A_COUNCIL = 60;
/** Of meetings: the first day, and days from one to the next. */
const [FIRST_DAY, DAYS] = ['2025-03-03', 2];
/** Matters of this number and more are exempt nowhere. */
const NOT_EXEMPT = 1000;

/**
 * Builds councils in which each way is a meeting with an exempt report of its own, and in another meeting the same
 * with words that aren't exempt, and says which were found and stopped.
 */
export async function measureLeaks(
  ways: readonly Way[],
  onCouncil: () => void = () => undefined,
): Promise<LeakFigures> {
  const leaks: Outcome[] = [];
  const twins: Outcome[] = [];
  for (const some of inCouncils(ways)) {
    const meetings = await Promise.all(
      some.map(({ way, number }, at) => meetingOf(way, at, matterOf(number))),
    );
    const built = await build(meetings, some[0]?.way.alone === true);
    // Where each is held back by a rule of its own, or warned of, the rest of the council goes out.
    const mayBePublished = some.every(({ way }) => way.by !== undefined || way.must === 'warn');
    if (built.published && !mayBePublished)
      throw new Error('A council was published although there are leaks in it.');
    some.forEach(({ way }, at) => leaks.push(outcomeOf(way, meetings[at] as MeetingDraft, built)));
    onCouncil();
  }
  const allHonest = ways
    .map((way, number) => ({ way, number }))
    .filter(({ way }) => way.noTwin !== true);
  for (const honest of inParts(allHonest, TWINS_A_COUNCIL)) {
    const twinMeetings = await Promise.all(
      honest.map(({ way, number }, at) =>
        meetingOf(way, at, matterOf(number, 'first'), matterOf(NOT_EXEMPT + number, 'second')),
      ),
    );
    const builtTwins = await build(twinMeetings);
    honest.forEach(({ way }, at) =>
      twins.push(twinOf(way, twinMeetings[at] as MeetingDraft, builtTwins)),
    );
    onCouncil();
  }
  return { leaks, twins };
}

type Numbered = { readonly way: Way; readonly number: number };

function inCouncils(ways: readonly Way[]): Numbered[][] {
  const numbered = ways.map((way, number) => ({ way, number }));
  const together = numbered.filter(({ way }) => way.alone !== true);
  const councils = numbered.filter(({ way }) => way.alone === true).map((one) => [one]);
  return [...councils, ...inParts(together, WAYS_A_COUNCIL)];
}

function inParts<T>(all: readonly T[], most: number): T[][] {
  const parts: T[][] = [];
  for (let from = 0; from < all.length; from += most) parts.push(all.slice(from, from + most));
  return parts;
}

/** @throws where the corpus itself is at fault: what is to be measured wasn't looked at, or not all of it was said. */
async function build(meetings: readonly MeetingDraft[], mayStop = false): Promise<BuiltCouncil> {
  const built = await buildCouncil(meetings);
  const errors = built.diagnostics.filter(({ severity }) => severity === 'error');
  if (!built.isProved && !mayStop) {
    const said = errors.map(({ file, code, message }) => `${file} ${code}: ${message}`);
    throw new Error(`A council of the corpus stops before the proof:\n${said.join('\n')}`);
  }
  if (errors.some(({ message }) => /more places?\. Fix those above/.test(message))) {
    throw new Error('A build says more than it lists: fewer ways must be in one council.');
  }
  return built;
}

/** @param said what is said openly, where it is another matter than the exempt one. */
async function meetingOf(
  way: Way,
  at: number,
  exempt: Matter,
  said = exempt,
): Promise<MeetingDraft> {
  const day = new Date(Date.parse(`${FIRST_DAY}T12:00:00Z`) + at * DAYS * 86_400_000);
  const draft = meetingDraft(`meetings/cab/${day.toISOString().slice(0, 10)}`, exempt);
  await way.plant(draft, said);
  return draft;
}

function outcomeOf(way: Way, draft: MeetingDraft, { diagnostics }: BuiltCouncil): Outcome {
  const own = diagnostics.filter((one) => isOf(one, draft));
  const rules = [
    ...new Set(
      own
        .filter(({ severity }) => severity !== 'info')
        .map(({ severity, code }) => `${severity} ${code}`),
    ),
  ];
  const by =
    way.by ?? (way.must === 'stop' ? ['exempt-leaked'] : ['exempt-leaked', 'exempt-hinted']);
  const isRight = own.some(
    (one) =>
      by.includes(one.code) &&
      (way.must === 'warn' || one.severity === 'error') &&
      (!one.code.startsWith('exempt-') || isOfExempt(one, draft, way.exemptIn)),
  );
  return { way, isRight, rules };
}

/** Of an honest paper nothing is said that would stop it. */
function twinOf(way: Way, draft: MeetingDraft, { diagnostics }: BuiltCouncil): Outcome {
  const rules = diagnostics
    .filter((one) => one.severity === 'error' && isOf(one, draft))
    .map(({ code, message }) => `${code}: ${message.slice(0, 160)}`);
  return { way, isRight: rules.length === 0, rules };
}

const isOf = ({ file, message }: Diagnostic, { folder }: MeetingDraft): boolean =>
  `${file} ${message}`.includes(`${folder}/`);

/** It names the paper that is exempt, not only the open one, which may be near to that of another way. */
const isOfExempt = (
  { file, message }: Diagnostic,
  { folder, exemptSlug }: MeetingDraft,
  exemptIn = exemptSlug,
): boolean =>
  new RegExp(`${folder}/(?:${exemptIn}|[^/ ]*•••[^/ ]*)\\.md`).test(`${file} ${message}`);
