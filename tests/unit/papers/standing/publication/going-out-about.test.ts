import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GitDates } from '../../../../../src/history/git-dates.ts';
import { papersGoingOut } from '../../../../../src/papers/standing/publication/going-out.ts';
import { AGENDA, AGENDA_PATH, BODY, FIELDS, loadCouncil, paper, REPORT } from '../../temporary-council.ts'; // prettier-ignore

const NO_GIT: GitDates = () => ({ kind: 'unknown', why: 'no-repository' });

/** What the register is told that the report of an agenda is about. */
async function aboutOf(fields: string, agenda = AGENDA): Promise<readonly string[] | undefined> {
  const { archive, meetings } = await loadCouncil({
    [AGENDA_PATH]: agenda,
    [REPORT]: paper(fields, BODY),
  });
  assert.ok(archive);
  const { out } = papersGoingOut(archive, meetings, NO_GIT, '2022-05-04', undefined);
  return out.find(({ kind }) => kind === 'report')?.about;
}

const NAMED = AGENDA.replace('- report: one', '- report: one\n    topic: quarry');

describe('what the register is told that a report is about', () => {
  for (const [what, fields, agenda, about] of [
    ['all wards', FIELDS, AGENDA, ['wards/all-wards']],
    ['its ward', FIELDS.replace('wards: all', 'wards: [Armley]'), AGENDA, ['wards/armley']],
    ['its matter', `${FIELDS}topic: quarry\n`, AGENDA, ['wards/all-wards', 'matters/quarry']],
    ['the matter of its item', FIELDS, NAMED, ['wards/all-wards', 'matters/quarry']],
    ['a matter once', `${FIELDS}topic: quarry\n`, NAMED, ['wards/all-wards', 'matters/quarry']],
    [
      'two matters',
      `${FIELDS}topic: bridge\n`,
      NAMED,
      ['wards/all-wards', 'matters/bridge', 'matters/quarry'],
    ],
    ['nothing where it is exempt', FIELDS.replace('exempt: false', 'exempt: { paragraphs: [3], interest: The price is private. }') + 'topic: quarry\n', AGENDA, undefined], // prettier-ignore
  ] as const) {
    it(what, async () => assert.deepEqual(await aboutOf(fields, agenda), about));
  }
});
