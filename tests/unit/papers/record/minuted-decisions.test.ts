import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import {
  callInInText,
  callInSaid,
  outcomesSaid,
} from '../../../../src/papers/minutes/call-in-said.ts';
import { isStandingBusiness } from '../../../../src/papers/minutes/standing-business.ts';
import { indexArchive } from '../../../../src/views/archive-index.ts';
import { decisionsView } from '../../../../src/views/decisions/decision-views.ts';
import { decisionsOfWard } from '../../../../src/views/decisions/register.ts';
import { recordLinks } from '../../../../src/views/record-pages.ts';
import { loadArchive } from '../../../support/load-archive.ts';
import { NO_INSPECTOR } from '../temporary-council.ts';

const RECORD = join(import.meta.dirname, '../../../fixtures/record-papers');
const CABINET = 'meetings/cabinet/2026-02-03';
const SCRUTINY = 'meetings/scrutiny/2026-02-16';
const AGENDA = `---\ntime: "10:00"\nplace: Assembly Rooms\npublished: 2026-02-06\nitems: [{ title: Call-in }]\n---\n`;
const BUS = `## C84 Bus Shelter Contract {1}

DECIDED –
(a) That the contract be awarded.
(b) That the shelters in Appendix 2 be removed.
(c) That no shelter be removed without the agreement of ward members.
(d) That £60,000 be met from the highways reserve.
Reasons: The contract ends.
`;
const DECISIONS = (minutes: string, more = 'decisions-published: 2026-02-04'): string =>
  `---\nstatus: decisions\npresent: [Ottoline Varga]\n${more}\n---\n\n${minutes}`;
const CALL_IN = `---
of: cabinet/2026-02-03#C84
parts: [b, c]
received: 2026-02-10 16:58
by: [Siân ap Rhydderch, Pat Holloway, Jane Tarrow, Petra van der Molen]
---

Nobody asked those who use the shelters.
`;
const OUTCOME = `---\nstatus: draft\npresent: [Winifred Latchford]\n---\n\n## 66 Outcome of Call In {1}\n\nRESOLVED –\n(a) That part (c) of the decision be released.\n(b) That part (b) be referred back.\n\nCall-in outcome: C84(c) released; C84(b) referred back\n`;

const work = mkdtempSync(join(tmpdir(), 'moothall-decided-'));
after(() => rmSync(work, { recursive: true, force: true }));

async function load(files: Readonly<Record<string, string>>, today: string) {
  const input = mkdtempSync(join(work, 'council-'));
  for (const one of ['council.yaml', 'committees', 'meetings']) {
    cpSync(join(RECORD, one), join(input, one), { recursive: true });
  }
  const all: Readonly<Record<string, string>> = {
    'committees/scrutiny.md': '---\nname: Scrutiny Board\nkind: scrutiny\n---\n',
    [`${SCRUTINY}/agenda.md`]: AGENDA,
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(input, path)), { recursive: true });
    writeFileSync(join(input, path), text);
  }
  const { archive, diagnostics } = await loadArchive({
    ...{ input, today, inspector: NO_INSPECTOR },
    dates: () => ({ kind: 'unknown', why: 'no-repository' }),
  });
  assert.ok(archive);
  const index = indexArchive(archive);
  return {
    index,
    register: decisionsView(index),
    minutes: archive.minutes.find(({ committee }) => committee === 'cabinet'),
    said: diagnostics
      .filter(({ file }) => /minutes|call-ins/.test(file))
      .map(({ code, message }) => `${code}: ${message}`),
  };
}

const statesOf = ({ minutes }: Awaited<ReturnType<typeof load>>): string[] =>
  Object.values(minutes?.callIns ?? {}).flatMap(({ state }) =>
    (state?.parts ?? []).map(({ part = '', label }) => `${part} ${label}`.trim()),
  );

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
    assert.deepEqual(recordLinks(index), []);
  });
});

describe('what minutes say of call-in', () => {
  const said: readonly (readonly [string, unknown])[] = [
    ['until 5.00 pm on 22 January 2026', { kind: 'open', until: '2026-01-22' }],
    ['yes', { kind: 'open' }],
    ['not open to call-in: urgent', { kind: 'closed', parts: [] }],
    ['parts (b) and (2a) aren’t subject to call-in', { kind: 'closed', parts: ['b', '2a'] }],
    ['This decision is exempt under rule 15', { kind: 'closed', parts: [] }],
    ['parts (b) and (c) were called in on 10 February 2026.', undefined],
    ['No call-in was received.', undefined],
    ['does not apply: Procedure Rule 15(b)', { kind: 'closed', parts: [] }],
    ['not open, under Standing Orders 12 (3) and (4)', { kind: 'closed', parts: [] }],
    ['not open (regulation 10(3)(b))', { kind: 'closed', parts: [] }],
    ['not open under section 9(b) of the Act', { kind: 'closed', parts: [] }],
    ['(b) is exempt under paragraph 14(a) of the Rules', { kind: 'closed', parts: ['b'] }],
    ['paragraph (b) is not open to call-in', { kind: 'closed', parts: ['b'] }],
    ['(a) open until 11 February 2026; (b) not open', { kind: 'closed', parts: ['b'] }],
    ['not open to call-in: exceptional urgency', { kind: 'closed', parts: [] }],
    ['not open to call-in; urgent, agreed by the Chair', { kind: 'closed', parts: [] }],
    [
      'not open to call-in; agreed by the Chair of Scrutiny on 5 October 2026 as urgent.',
      { kind: 'closed', parts: [] },
    ],
    [
      'not open to call-in. The offer of the grant closes on 9 October 2026.',
      { kind: 'closed', parts: [] },
    ],
    [
      'not open to call-in: the grant is subject to a deadline; works must begin by 12 October.',
      { kind: 'closed', parts: [] },
    ],
    ['by 5.00 pm on 22 January 2026', { kind: 'open', until: '2026-01-22' }],
    ['requested by Councillor Tarrow', undefined],
    [
      'not open to call-in; (a) is open until 11 February 2026',
      { kind: 'unclear', sentence: 'not open to call-in; (a) is open until 11 February 2026' },
    ],
    [
      'not open; the rest can be called in by noon on 11 February 2026',
      {
        kind: 'unclear',
        sentence: 'not open; the rest can be called in by noon on 11 February 2026',
      },
    ],
    [
      'until 11 February 2026; the recommendation is not open',
      { kind: 'unclear', sentence: 'until 11 February 2026; the recommendation is not open' },
    ],
  ];
  for (const [words, expected] of said) {
    it(`reads “${words}”`, () => assert.deepEqual(callInSaid(words), expected));
  }

  it('reads outcomes, and says which it can’t', () => {
    assert.deepEqual(
      outcomesSaid('C84(a), (b) referred to Council; CMD/2026/12 – released; C9 thought about.'),
      {
        outcomes: [
          { of: 'C84', parts: ['a', 'b'], what: 'referred-to-council' },
          { of: 'CMD/2026/12', parts: [], what: 'released' },
        ],
        unclear: ['C9 thought about'],
      },
    );
  });

  const business: readonly (readonly [string, string, boolean])[] = [
    ['Exclusion of the public', 'That the public be excluded for the next item.', true],
    ['Lease', 'That under section 100A(4) the press and public be excluded.', true],
    ['Minutes', 'That the minutes be confirmed.', true],
    ['Minutes of the task group', 'That the recommendations of the group be adopted.', false],
    ['Budget', 'That the report be noted.', false],
    ['Date of next meeting', 'That the date of the next meeting be 3 March.', true],
  ];
  for (const [title, text, expected] of business) {
    it(`${expected ? 'leaves out' : 'keeps'} “${title}: ${text}”`, () => {
      assert.equal(isStandingBusiness({ title }, { text }), expected);
    });
  }
});
