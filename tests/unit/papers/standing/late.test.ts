import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pastOf } from '../../../../src/history/register/paper-past.ts';
import {
  AGENDA,
  AGENDA_PATH,
  BODY,
  COMMITTEE,
  COUNCIL,
  FIELDS,
  loadCouncil,
  paper,
  REPORT,
} from '../temporary-council.ts';

const LATE = '\n    late: { reason: The offer ends. }';
const kindOf = (kind: string) => ({
  'committees/scrutiny.md': COMMITTEE.replace('kind: scrutiny', `kind: ${kind}`),
});

async function load(
  files: Record<string, string>,
  today = '2022-05-09',
  past?: ReturnType<typeof pastOf>,
) {
  const { archive, diagnostics } = await loadCouncil(files, { today, ...(past && { past }) });
  const found = diagnostics.filter(({ severity }) => severity !== 'info');
  return {
    found: found.map(({ severity, code, line }) => `${severity} ${code} ${line}`),
    meeting: archive?.meetings[0],
    report: archive?.reports[0],
  };
}

describe('what is late', () => {
  const late = (agenda: string) => ({
    [AGENDA_PATH]: agenda.replace('2022-05-03', '2022-05-06'),
    [REPORT]: paper(FIELDS.replace('2022-05-03', '2022-05-06'), BODY),
  });
  const item = (text: string) => ({ [AGENDA_PATH]: AGENDA.replace('report: one', text) });

  for (const [what, files, found] of [
    [
      'an item added two clear days before',
      item('report: one\n    added: 2022-05-06'),
      ['warning item-late 7'],
    ],
    ['the same, with special circumstances', item(`report: one\n    added: 2022-05-06${LATE}`), []],
    [
      'a report that came late to an item in time',
      { [REPORT]: paper(FIELDS.replace('2022-05-03', '2022-05-06'), BODY) },
      ['warning paper-late 10'],
    ],
    [
      'an item of an executive with late:',
      { ...kindOf('executive'), ...item(`report: one${LATE}`) },
      ['error executive-item-late 7'],
    ],
    [
      'an item of a full council with late:',
      { ...kindOf('council'), ...item(`report: one${LATE}`) },
      ['error council-item-late 7'],
    ],
    [
      'an item of the annual council with late:',
      {
        ...kindOf('council'),
        ...item(`report: one${LATE}`),
        'council.yaml': `${COUNCIL}annual-meetings: [2022-05-11]\n`,
      },
      [],
    ],
    ['an agenda that came late with its report, once', late(AGENDA), ['warning item-late 4']],
    [
      'the same, with special circumstances of its only item',
      late(item(`report: one${LATE}`)[AGENDA_PATH]),
      [],
    ],
    [
      'the same, with an item that has no reason',
      late(item(`report: one${LATE}\n  - title: Parking`)[AGENDA_PATH]),
      ['warning item-late 4'],
    ],
    [
      'a late agenda of a full council that says when it was called: its summons alone',
      {
        ...kindOf('council'),
        ...late(AGENDA.replace('items:', 'convened: { on: 2022-05-06, reason: A flood. }\nitems:')),
      },
      ['error summons-late 5'],
    ],
    [
      'an item added on the day on which the meeting is said to be called, after its agenda',
      {
        [AGENDA_PATH]: AGENDA.replace(
          'items:\n  - report: one',
          'convened: { on: 2022-05-06, reason: A flood. }\nitems:\n  - report: one\n    added: 2022-05-06',
        ),
      },
      ['warning notice-contradictory 5', 'warning item-late 8'],
    ],
    [
      'a full council called two days before',
      {
        ...kindOf('council'),
        [AGENDA_PATH]: AGENDA.replace(
          'items:',
          'convened: { on: 2022-05-09, reason: A flood. }\nitems:',
        ),
      },
      ['error summons-late 5'],
    ],
  ] as const) {
    it(`${what}: ${found.join(', ') || 'nothing is wrong'}`, async () => {
      assert.deepEqual((await load(files)).found, found);
    });

    it(`${what}: nothing stops once the meeting was held`, async () => {
      const after = await load(files, '2022-05-12');
      assert.deepEqual(
        after.found.filter((one) => !one.includes('never-followed')),
        [],
      );
    });
  }

  it('is on record on the page of the meeting', async () => {
    const { meeting } = await load(item(`report: one\n    added: 2022-05-06${LATE}`));
    assert.deepEqual(meeting?.lateItems, {
      0: 'Late item. Published on Friday 6 May 2022, as the council states: 2 clear working days before the meeting. The chair is asked to admit this as an urgent item: The offer ends.',
    });
    const convened = 'convened: { on: 2022-05-06, reason: A flood. }\nitems:';
    const shorter = AGENDA.replace('items:', convened);
    assert.equal(
      (await load({ [AGENDA_PATH]: shorter.replace('2022-05-03', '2022-05-06') })).meeting
        ?.convened,
      'The council says that the meeting was called on Friday 6 May 2022 at shorter notice: A flood.',
    );
    // Its agenda was there before.
    assert.equal((await load({ [AGENDA_PATH]: shorter })).meeting?.convened, undefined);
  });
});

describe('settings of the council', () => {
  it('count no calendar days: the message says what to write instead', async () => {
    const { diagnostics } = await loadCouncil({
      'council.yaml': `${COUNCIL}notice: { days: 5, clear-days: calendar }\n`,
    });
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['field-invalid'],
    );
    assert.match(diagnostics[0]?.message ?? '', /take clear-days: out.*closure-days:/);
  });

  it('leave out days on which the offices are closed, for clear days alone', async () => {
    const closed = { 'council.yaml': `${COUNCIL}closure-days: [2022-05-09]\n` };
    const deadline = `${FIELDS}deadlines: [{ kind: ofsted-publish-report, received: 2022-05-02 }]\n`;
    const { report, meeting } = await load(
      { ...closed, [REPORT]: paper(deadline, BODY) },
      '2022-05-04',
    );
    assert.match(report?.notice?.sentence ?? '', /: 4 clear working days before/);
    // 2 May was a bank holiday, and 30 April a Saturday.
    assert.equal(meeting?.lastDayForPapers, '2022-04-29');
    assert.equal(report?.deadlines?.[0]?.due, '2022-06-15');
  });

  it('let committees be called in where there is a committee system, on the days of its form', async () => {
    const files = (from: string) => ({
      ...kindOf('committee'),
      'council.yaml': `${COUNCIL}governance: [{ form: committee-system, from: ${from} }]\n`,
      [REPORT]: paper(FIELDS.replace('call-in: false', 'call-in: true'), BODY),
    });
    assert.deepEqual((await load(files('2022-05-01'))).found, []);
    assert.match((await load(files('2022-06-01'))).found.join(), /error call-in-not-executive/);
  });

  it('turn the municipal year at the annual meeting', async () => {
    const at = async (day: string) =>
      (await load({ 'council.yaml': `${COUNCIL}annual-meetings: [${day}]\n` })).meeting
        ?.municipalYear;
    assert.equal(await at('2022-05-19'), '2021-22');
    assert.equal(await at('2022-05-05'), '2022-23');
  });
});

describe('a report that stays withheld', () => {
  const exempt =
    'exempt: { paragraphs: [3], reason: Prices., public-interest: Harm., review: 2023-05-11 }';
  const withheld = { [REPORT]: paper(FIELDS.replace('exempt: false', exempt), BODY) };
  const heard = (excluded: string) => ({
    ...withheld,
    [AGENDA_PATH]: AGENDA.replace('report: one', `report: one${excluded}`),
  });

  it('after its item was heard in public is asked to be opened', async () => {
    const found = async (excluded: string, today: string, kind = 'scrutiny') =>
      (await load({ ...heard(excluded), ...kindOf(kind) }, today)).found.filter((one) =>
        one.includes('heard'),
      );
    const open = '\n    public-excluded: false';
    assert.deepEqual(await found(open, '2022-05-12'), ['warning heard-in-public 7']);
    assert.deepEqual(await found(open, '2022-05-11'), []);
    assert.deepEqual(await found('\n    public-excluded: true', '2022-05-12'), []);
    assert.deepEqual(await found(open, '2022-05-12', 'executive'), []);
    // Whoever doesn't say it is asked, for the six years in which what was heard in public is open.
    for (const today of ['2022-05-12', '2028-05-10']) {
      assert.deepEqual(await found('', today), ['warning heard-in-public 6'], today);
    }
    for (const excluded of ['', open]) assert.deepEqual(await found(excluded, '2028-05-11'), []);
    assert.deepEqual(await found('', '2022-05-11'), []);
  });

  it('of a parish or a licensing hearing states no law that is not theirs', async () => {
    for (const kind of ['parish', 'licensing-hearing']) {
      const { found } = await load({ ...withheld, ...kindOf(kind) });
      assert.ok(
        found.some((one) => one.startsWith('error exemption-not-of-this-body')),
        kind,
      );
    }
  });
});

describe('a licensing hearing', () => {
  it('is judged by no rule of notice of other bodies', async () => {
    const files = {
      ...kindOf('licensing-hearing'),
      [AGENDA_PATH]: AGENDA.replace('2022-05-03', '2022-05-10').replace(
        'items:\n',
        'notice-given: 2022-05-10\nitems:\n  - title: Added\n    text: One more.\n    late: { reason: The parties agreed. }\n',
      ),
      [REPORT]: paper(FIELDS.replace('2022-05-03', '2022-05-10'), BODY),
    };
    const { found, meeting } = await load(files, '2022-05-10');
    assert.equal(meeting?.items.length, 2);
    assert.equal(meeting.lastDayForPapers, undefined);
    assert.deepEqual(
      found.filter((one) => /late|notice|convened|follow/.test(one)),
      [],
    );
    const { found: ofCommittee } = await load({ ...files, ...kindOf('committee') }, '2022-05-10');
    assert.ok(ofCommittee.some((one) => one.includes('late')));
  });
});

describe('a day of publication that is stated, where the register has another', () => {
  const past = pastOf(
    (['agenda', 'report'] as const).map((kind, at) => ({
      ...{
        number: at + 1,
        day: '2022-05-03',
        time: '2022-05-03T09:00:00Z',
        what: 'published',
        kind,
      },
      ...{ address: `/meetings/scrutiny/2022-05-11/${at === 0 ? '' : 'one/'}` },
      sha256: String(at).repeat(64),
    })),
  );
  const stated = (day: string) => ({
    [AGENDA_PATH]: AGENDA.replace('2022-05-03', day),
    [REPORT]: paper(FIELDS.replace('2022-05-03', day), BODY),
  });

  for (const [day, today, found] of [
    ['2022-05-06', '2022-05-07', ['notice-contradictory', 'notice-contradictory']],
    ['2022-05-06', '2022-05-04', ['date-in-future', 'date-in-future']],
    ['2022-05-03', '2022-05-04', []],
    ['2022-05-02', '2022-05-04', []],
    ['2022-05-06', '2022-05-12', []],
  ] as const) {
    it(`${day}, on ${today}: ${found.join(', ') || 'nothing'}`, async () => {
      const { found: all, report } = await load(stated(day), today, past);
      const codes = all.map((line) => line.split(' ')[1]);
      assert.deepEqual(
        codes.filter((code) => code === 'notice-contradictory' || code === 'date-in-future'),
        found,
      );
      assert.match(report?.notice?.sentence ?? '', /^Published here on Tuesday 3 May 2022/);
    });
  }
});
