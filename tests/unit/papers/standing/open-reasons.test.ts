import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { commitReasons } from '../../../../src/history/commit-reasons.ts';
import type { GitDates } from '../../../../src/history/git-dates.ts';
import { pastOf } from '../../../../src/history/register/paper-past.ts';
import type { RegisterEntry } from '../../../../src/history/register/register-line.ts';
import type { MeetingFacts } from '../../../../src/papers/meeting-facts.ts';
import { withOpenReasons } from '../../../../src/papers/standing/publication/open-reasons.ts';

const FOLDER = 'meetings/plans/2026-12-09';
const NEXT = 'meetings/plans/2026-12-16';
const AGENDA = `${FOLDER}/agenda.md`;

/** What a commit did besides changing the agenda: a path, and the content that it has then; none where it was deleted. */
type Change = readonly [path: string, blob?: string];

const FIRST: readonly Change[] = [
  [AGENDA, 'agenda'],
  [`${FOLDER}/bridge.md`, 'bridge'],
  [`${FOLDER}/deal.md`, 'deal'],
  [`${FOLDER}/bridge/appendix-1.pdf`, 'map'],
  [`${FOLDER}/bridge/appendix-2.pdf`, 'price'],
];

/** `bridge` is open, and its second appendix isn't; `deal` is withheld, as `lease` was until it is opened now. */
const MEETINGS = [FOLDER, NEXT].map((path) => ({
  withholds: [`${path}/deal.md`, `${path}/bridge.md`, `${path}/unread.md`],
  reports: [
    {
      report: {
        source: `${path}/bridge.md`,
        access: { kind: 'open' },
        appendices: [
          { number: 1, access: { kind: 'open' } },
          { number: 2, access: { kind: 'exempt' } },
        ],
      },
    },
    { report: { source: `${path}/deal.md`, access: { kind: 'exempt' }, appendices: [] } },
    { report: { source: `${path}/lease.md`, access: { kind: 'open' }, appendices: [] } },
  ],
})) as unknown as readonly MeetingFacts[];

/** Another meeting, in which a report has a passage that is withheld, as the minutes have, and another had one until now. */
const WITH_PASSAGES = 'meetings/plans/2027-01-13';
const PASSAGES = {
  withholds: [`${WITH_PASSAGES}/passage.md`, `${WITH_PASSAGES}/minutes.md`],
  reports: [{ name: 'passage', passages: [{}] }, { name: 'opened' }].map(({ name, ...more }) => ({
    report: {
      source: `${WITH_PASSAGES}/${name}.md`,
      ...{ access: { kind: 'open' }, appendices: [], ...more },
    },
  })),
} as unknown as MeetingFacts;
const DECISION = 'decisions/2026-12-01-lease.md';

const EVENTS: readonly [RegisterEntry['what'], string][] = [
  ['published', 'bridge'],
  ['published', 'gone'],
  ['withheld', 'sale'],
  ['withheld', 'lease'],
];

const PAST = pastOf([
  ...EVENTS.map(([what, name], at): RegisterEntry => ({
    ...{ number: at + 1, day: '2026-12-01', time: '2026-12-01T09:00:00Z', what },
    ...{ kind: 'report', address: `/${FOLDER}/${name}/`, sha256: '1'.repeat(64) },
  })),
  {
    ...{ number: 9, day: '2026-12-01', time: '2026-12-01T09:00:00Z', what: 'published' },
    ...{ kind: 'report', address: `/${WITH_PASSAGES}/opened/`, sha256: '1'.repeat(64) },
    withheld: 1,
  },
]);

/** [what the commit did that changed the agenda, its changes, whether its reason may be given]. */
const CASES: readonly [string, readonly Change[], boolean][] = [
  ['nothing else', [], true],
  ['an open report', [[`${FOLDER}/bridge.md`, 'bridge, changed']], true],
  ['an open appendix', [[`${FOLDER}/bridge/appendix-1.pdf`, 'map, changed']], true],
  ['a report that was published, deleted', [[`${FOLDER}/gone.md`]], true],
  ['what is outside of the meetings', [['committees/plans.md', 'plans, changed']], true],
  ['the minutes', [[`${FOLDER}/minutes.md`, 'minutes']], true],
  ['a withheld report', [[`${FOLDER}/deal.md`, 'deal, changed']], false],
  ['a withheld report, deleted', [[`${FOLDER}/sale.md`]], false],
  ['a report that nobody ever saw, deleted', [[`${FOLDER}/draft.md`]], false],
  ['a report that can’t be read', [[`${FOLDER}/unread.md`, 'unread']], false],
  ['a report that is open now and was withheld', [[`${FOLDER}/lease.md`, 'lease']], false],
  ['a withheld appendix', [[`${FOLDER}/bridge/appendix-2.pdf`, 'price, changed']], false],
  ['a report with a passage that is withheld', [[`${WITH_PASSAGES}/passage.md`, 'sum']], false],
  ['a report that had such a passage', [[`${WITH_PASSAGES}/opened.md`, 'sum']], false],
  ['minutes with such a passage', [[`${WITH_PASSAGES}/minutes.md`, 'sum']], false],
  ['the agenda of the same meeting', [[`${WITH_PASSAGES}/agenda.md`, 'items']], true],
  ['a decision with such a passage', [[DECISION, 'sum']], false],
  ['a decision without', [['decisions/2026-12-02-lights.md', 'lights']], true],
  ['a file of a withheld report', [[`${FOLDER}/deal/appendix-1.pdf`, 'terms']], false],
  [
    'the day of a meeting with a withheld report, which stays as it is',
    [[`${FOLDER}/deal.md`], [`${NEXT}/deal.md`, 'deal']],
    true,
  ],
  [
    'the day, and the withheld report with it',
    [[`${FOLDER}/deal.md`], [`${NEXT}/deal.md`, 'deal, changed']],
    false,
  ],
];

describe('the reason that a commit gives', () => {
  for (const [name, changes, isGiven] of CASES) {
    it(`is ${isGiven ? '' : 'not '}given of the agenda where the commit changed ${name}`, () => {
      const reason = 'The bidder went bankrupt.';
      const of = (commit: number, all: readonly Change[]) =>
        all.map(([path, blob]) => ({
          ...{ path, commit, date: `2026-12-0${commit + 1}`, boundary: false },
          ...(blob !== undefined && { blob }),
          ...(commit > 0 && { reason }),
        }));
      const reasons = commitReasons({
        commits: ['a', 'b'],
        changed: new Set(),
        changes: [...of(0, FIRST), ...of(1, [[AGENDA, 'agenda, changed'], ...changes])],
      });
      const git: GitDates = Object.assign(() => ({ kind: 'uncommitted' }) as const, { reasons });
      const open = withOpenReasons(git, [...MEETINGS, PASSAGES], PAST, [{ path: DECISION }]);
      const given = open.reasons?.since(AGENDA, { day: '2026-12-01', commit: 'a' });
      assert.equal(given, isGiven ? reason : undefined);
    });
  }
});
