import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decisionsOfWard } from '../../../../src/views/decisions/register.ts';
import { recordListsIn, recordLinks } from '../../../../src/views/record-links.ts';
import {
  AGENDA,
  BUS,
  CABINET,
  CALL_IN,
  DECISIONS,
  OUTCOME,
  SCRUTINY,
  load,
  statesOf,
} from './cabinet-decisions.ts';

describe('decisions of meetings in the register', () => {
  it('have a state a part, and are closed by what scrutiny minutes', async () => {
    const files = { [`${CABINET}/minutes.md`]: DECISIONS(BUS), 'call-ins/bus.md': CALL_IN };
    const before = await load(files, '2026-02-13');
    assert.deepEqual(statesOf(before), [
      'a No call-in is recorded',
      'b Called in on 10 February 2026',
      'c Called in on 10 February 2026',
      'd No call-in is recorded',
    ]);
    const after = await load({ ...files, [`${SCRUTINY}/minutes.md`]: OUTCOME }, '2026-02-20');
    assert.deepEqual(statesOf(after).slice(1, 3), [
      'b Called in, and referred back on 16 February 2026: to be decided again',
      'c Called in, and released on 16 February 2026',
    ]);
    assert.deepEqual(after.said, []);
    const [shown] = after.minutes?.callIns?.['minute-c84-decision']?.callIns ?? [];
    assert.equal(shown?.meeting?.url, '/meetings/scrutiny/2026-02-16/');
    assert.deepEqual(
      shown.outcomes.map(({ parts, what }) => [parts?.join(), what]),
      [
        ['c', 'released'],
        ['b', 'referred-back'],
      ],
    );
  });

  it('say nothing of call-in where nothing was published, or the body’s can’t be', async () => {
    const { minutes, register } = await load(
      {
        [`${CABINET}/minutes.md`]: DECISIONS(BUS, ''),
        [`${SCRUTINY}/minutes.md`]: OUTCOME.replace(/Call-in outcome.*/, ''),
      },
      '2026-02-20',
    );
    assert.equal(minutes?.callIns, undefined);
    assert.deepEqual(
      register.latest.map(({ state }) => state),
      [undefined, undefined],
    );
  });

  it('leave out of call-in the parts that the minutes except, and what goes to another body', async () => {
    const minutes = `## C86 Capital {1}\n\nDECIDED –\n(1) That the position be noted.\n(2) That Council be RECOMMENDED to add £4.2m.\n(3) That the grant be used.\n\nCall-in: part (3) is not subject to call-in\n`;
    const loaded = await load({ [`${CABINET}/minutes.md`]: DECISIONS(minutes) }, '2026-02-09');
    assert.deepEqual(
      statesOf(loaded).map((one) => one.replace(/until.*/, 'until')),
      ['1 Open for call-in until', '2 A recommendation to Council', '3 Can’t be called in'],
    );
  });

  it('ask where some are said to be open and others not', async () => {
    const minutes = `${BUS}Call-in: until 5.00 pm on 12 February 2026\n\n## C85 Depot\n\nDECIDED – That the depot be kept.\n`;
    const { said, register } = await load(
      { [`${CABINET}/minutes.md`]: DECISIONS(minutes) },
      '2026-02-09',
    );
    assert.equal(register.latest.find(({ title }) => title === 'Depot')?.state, undefined);
    assert.equal(said.filter((one) => one.startsWith('call-in-facts')).length, 2);
    assert.match(said.join('\n'), /closes on 12 February 2026.*closes on 11 February 2026/);
    assert.match(said.join('\n'), /whether C85 can be called in/);
  });

  it('are confirmed where those who decided them take them again, in whatever month', async () => {
    const again = (said: string): Record<string, string> => ({
      [`${CABINET}/minutes.md`]: DECISIONS(BUS),
      [`${SCRUTINY}/minutes.md`]: OUTCOME,
      'call-ins/bus.md': CALL_IN,
      'meetings/cabinet/2026-03-03/agenda.md': AGENDA.replace('2026-02-06', '2026-02-23'),
      'meetings/cabinet/2026-03-03/minutes.md': DECISIONS(
        `## C90 Bus Shelter Contract {1}\n\nDECIDED – That the decision be confirmed.\n\nCall-in outcome: ${said}\n`,
        '',
      ),
    });
    const found = await load(again('C84(b) confirmed'), '2026-03-09');
    assert.deepEqual(found.said, []);
    assert.equal(statesOf(found)[1], 'b Called in, and confirmed on 3 March 2026');
    const wrong = await load(again('C94(b) confirmed'), '2026-03-09');
    assert.match(wrong.said.join(), /No minutes before these, .* have a decision C94/);
  });

  it('are open until their stated day where it isn’t said when they were published, which is asked for', async () => {
    const text = `${BUS}Call-in: open until 11 February 2026\n`;
    const now = await load({ [`${CABINET}/minutes.md`]: DECISIONS(text, '') }, '2026-02-09');
    assert.equal(now.register.open[0]?.openUntil, '2026-02-11');
    assert.match(now.said.join(), /^call-in-facts: .*decisions-published: /);
    const later = await load({ [`${CABINET}/minutes.md`]: DECISIONS(text, '') }, '2026-02-19');
    assert.deepEqual([later.register.open, later.said], [[], []]);
  });

  it('never say that call-in is still to open where some part was called in', async () => {
    const found = await load(
      { [`${CABINET}/minutes.md`]: DECISIONS(BUS, ''), 'call-ins/bus.md': CALL_IN },
      '2026-02-13',
    );
    assert.match(statesOf(found)[1] ?? '', /^b Called in on/);
    assert.doesNotMatch(statesOf(found).join(), /opens when/);
  });

  it('name parts in what to write only where there are some', async () => {
    const text = '## C85 Depot {1}\n\nDECIDED – That it be kept.\n\nCall-in: LINE\n';
    const unclear = 'not open to call-in, save for the second';
    const write = (line: string): string => DECISIONS(text.replace('LINE', line));
    const { said } = await load({ [`${CABINET}/minutes.md`]: write(unclear) }, '2026-02-09');
    assert.doesNotMatch(said.join(), /\([a-z]\)/);
    const line = /“Call-in: ([^”]+)”/.exec(said.join())?.[1] ?? '';
    const put = await load({ [`${CABINET}/minutes.md`]: write(line) }, '2026-02-09');
    assert.deepEqual([put.said, statesOf(put)], [[], ['Can’t be called in']]);
  });

  const wrong: readonly (readonly [string, string, RegExp])[] = [
    [
      'a minute that isn’t there',
      'of: cabinet/2026-02-03#C99',
      /record-link: .*no minute C99.*C84/,
    ],
    ['no minute', 'of: cabinet/2026-02-03', /record-link: .*#C84/],
    [
      'a part that isn’t there',
      'of: cabinet/2026-02-03#C84\nparts: [x]',
      /record-link: .*no part "x"/,
    ],
    ['a meeting without minutes', 'of: scrutiny/2026-02-16#1', /call-in-facts: .*no minutes here/],
  ];
  for (const [what, of, expected] of wrong) {
    it(`tell the officer of a call-in of ${what}`, async () => {
      const callIn = CALL_IN.replace(/of:.*\nparts:.*/, of);
      const loaded = await load(
        { [`${CABINET}/minutes.md`]: DECISIONS(BUS), 'call-ins/bus.md': callIn },
        '2026-02-13',
      );
      const { said } = loaded;
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0] ?? '', expected);
      // Which decision it is of isn’t known: of none is it said that no call-in is recorded.
      if (what !== 'a part that isn’t there') {
        assert.ok(
          statesOf(loaded).every((one) => /is being checked/.test(one)),
          statesOf(loaded).join(),
        );
      } else assert.equal(loaded.minutes?.callIns?.['minute-c84-decision']?.callIns.length, 1);
    });
  }

  it('are in the register where a report is noted, and not where a meeting speaks of itself', async () => {
    const minutes = `## C1 Minutes of 6 January 2026\n\nRESOLVED – That the minutes of 6 January 2026 be approved as a correct record.\n\n## C2 Exempt Information\n\nRESOLVED – That there be no exempt items.\n\n## C3 Winter Gritting\n\nRESOLVED – That the report be noted.\n\n## C4 Date of Next Meeting\n\nNoted as 3 March.\n`;
    const { register } = await load(
      { [`${CABINET}/minutes.md`]: DECISIONS(minutes) },
      '2026-03-09',
    );
    assert.deepEqual(
      register.latest.map(({ title }) => title),
      ['Winter Gritting'],
    );
    assert.equal(register.latest[0]?.state, 'No call-in is recorded');
    assert.match(register.description, /at meetings/);
  });

  it('are on the page of the ward that their report names', async () => {
    const { index } = await load(
      {
        [`${CABINET}/agenda.md`]: AGENDA.replace(
          '{ title: Call-in }',
          '{ title: Shelters, report: shelters }',
        ),
        [`${CABINET}/shelters.md`]:
          '---\ntitle: Shelters\nreport-of: Head of Transport\ncall-in: true\nexempt: false\nwards: [Hob Lane]\nward-members-consulted: false\nbackground-papers: []\n---\n\n## Recommendations\n\n1. That the contract be awarded.\n',
        [`${CABINET}/minutes.md`]: DECISIONS(BUS),
      },
      '2026-02-09',
    );
    const found = decisionsOfWard(index, 'hob-lane');
    assert.deepEqual(
      found.map(({ title, wards }) => [title, wards]),
      [['Bus Shelter Contract', ['Hob Lane']]],
    );
    assert.deepEqual(decisionsOfWard(index, 'alder-bank'), []);
  });

  it('are no part of a site that has none', async () => {
    const { index } = await load({}, '2026-02-09');
    assert.deepEqual(recordLinks(recordListsIn(index)), []);
  });
});
