import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callInInText } from '../../../../src/papers/minutes/call-in-said.ts';
import { AGENDA, BUS, CABINET, DECISIONS, load, statesOf } from './cabinet-decisions.ts';

describe('decisions of meetings in the register', () => {
  it('are open for call-in by the council’s rule, with the hour', async () => {
    const { register, said } = await load(
      { [`${CABINET}/minutes.md`]: DECISIONS(BUS) },
      '2026-02-09',
    );
    const [first] = register.open;
    assert.equal(first?.title, 'Bus Shelter Contract');
    assert.equal(first.openUntil, '2026-02-11');
    assert.match(
      first.state ?? '',
      /Open for call-in until 5(?:\.00|:00)? ?pm on 11 February 2026/,
    );
    assert.equal(first.url, '/meetings/cabinet/2026-02-03/minutes/#minute-c84-decision');
    assert.deepEqual(
      [first.taker, first.reference, first.source],
      ['Cabinet', 'minute C84', 'meeting'],
    );
    assert.deepEqual(said, []);
  });

  it('are closed in the parts that a sentence below says can’t be called in', async () => {
    const text = `${BUS}\nThe decision in (b) is not subject to call-in.\n`;
    const found = await load({ [`${CABINET}/minutes.md`]: DECISIONS(text) }, '2026-02-09');
    const [a = '', b = ''] = statesOf(found);
    assert.match(a, /^a Open for call-in/);
    assert.doesNotMatch(b, /Open for call-in/);
    assert.deepEqual(found.said, []);
  });

  it('say nothing of call-in where a sentence below isn’t clear, and ask', async () => {
    const text = `${BUS}\nThe second decision is not subject to call-in.\n`;
    const found = await load({ [`${CABINET}/minutes.md`]: DECISIONS(text) }, '2026-02-09');
    assert.deepEqual(statesOf(found), []);
    assert.match(found.said.join(), /call-in-facts: What is said of call-in .* isn’t clear/);
  });

  for (const [why, line] of [
    ['has a mark that the decision lacks', 'Call-in: part (j) is not open to call-in'],
    ['is of some and of the rest', 'Call-in: not open to call-in, save for (b)'],
  ] as const) {
    it(`say nothing of call-in where its line ${why}, and ask`, async () => {
      const text = `${BUS}${line}\n`;
      const found = await load({ [`${CABINET}/minutes.md`]: DECISIONS(text) }, '2026-02-09');
      assert.deepEqual(statesOf(found), []);
      assert.match(found.said.join(), /call-in-facts: What is said of call-in .* isn’t clear/);
    });
  }

  it('are closed as a whole by a rule that has a mark as a part has', async () => {
    const line = 'Call-in does not apply: Overview and Scrutiny Procedure Rule 15(b).';
    for (const text of [`${BUS}${line}\n`, `${BUS}\n${line}\n`]) {
      const found = await load({ [`${CABINET}/minutes.md`]: DECISIONS(text) }, '2026-02-09');
      assert.ok(statesOf(found).every((state) => !/open for call-in/i.test(state)));
      assert.deepEqual(found.said, []);
    }
  });

  const TREASURY = '\n## C85 Treasury {2}\n\nDECIDED – That the report be noted.\n';
  const AGENDA_OF_TWO = AGENDA.replace(
    '[{ title: Call-in }]',
    '[{ title: Bus Shelter Contract }, { title: Treasury }]',
  );
  for (const star of ['*', '\\*', ' *']) {
    it(`are open where their numbers have “${star}”, and of others it is asked`, async () => {
      const text = `Decisions marked ${star} come into force on Thursday unless called in.\n\n${BUS.replace('C84', `C84${star}`)}${TREASURY}`;
      const found = await load(
        { [`${CABINET}/agenda.md`]: AGENDA_OF_TWO, [`${CABINET}/minutes.md`]: DECISIONS(text) },
        '2026-02-09',
      );
      assert.deepEqual(Object.keys(found.minutes?.callIns ?? {}), ['minute-c84-decision']);
      assert.match(found.said.join(), /call-in-facts: C85 has no asterisk/);
    });
  }

  it('have nothing said of call-in where a sentence above them says that those with an asterisk are not open', async () => {
    const text = `Decisions marked * are not subject to call-in.\n\n${BUS.replace('C84', 'C84*')}${TREASURY}`;
    const found = await load(
      { [`${CABINET}/agenda.md`]: AGENDA_OF_TWO, [`${CABINET}/minutes.md`]: DECISIONS(text) },
      '2026-02-09',
    );
    assert.deepEqual(found.minutes?.callIns ?? {}, {});
    assert.match(found.said.join(), /Above the first minute something is said of call-in/);
  });

  const IN_TEXT: Readonly<Record<string, ReturnType<typeof callInInText>>> = {
    'The decision in (b) is not subject to call-in.': { kind: 'closed', parts: ['b'] },
    'Decision (a) is subject to call-in, but the decision in (b) is not open to call-in.': {
      kind: 'closed',
      parts: ['b'],
    },
    'This decision is exempt from call-in.': { kind: 'closed', parts: [] },
    'Save for (b), the decisions are not subject to call-in.': {
      kind: 'unclear',
      sentence: 'Save for (b), the decisions are not subject to call-in.',
    },
    'The call-in of the last decision was discussed.': undefined,
    'The report was not available.': undefined,
  };
  for (const [text, said] of Object.entries(IN_TEXT))
    it(`are said in a sentence: ${text}`, () => assert.deepEqual(callInInText(text), said));
});
