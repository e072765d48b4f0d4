import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { wordsOf } from '../../../../src/papers/minutes/blocks/label-words.ts';
import type { DecisionPart, Vote } from '../../../../src/papers/minutes/minutes.ts';
import {
  blocksOf,
  minutesOf,
  oneMinute,
  type MeetingOf,
  type ReadMinutesOf,
} from './minutes-of.ts';

/** Minutes of an invented council, in the shapes that clerks write them. */
const CASES: Readonly<Record<string, MeetingOf>> = {
  '01-scrutiny-ordinary': {},
  '02-county-recorded-votes': { kind: 'council' },
  '03-votes-that-do-not-add-up': { kind: 'council' },
  '04-casting-vote': {},
  '05-planning-many-in-one-minute': {},
  '06-exempt-minute': { kind: 'executive' },
  '07-corrected-at-approval': {},
  '08-out-of-order': { kind: 'council' },
  '09-inquorate-adjourned': {},
  '10-cabinet-record-of-decisions': { kind: 'executive' },
  '11-call-in-of-a-part': {},
  '14-urgent-decision-reported': { kind: 'council' },
  '18-questions': { kind: 'council' },
  '19-petitions': { kind: 'council' },
  '20-motion-altered-closure': { kind: 'council' },
  '21-annual-meeting': { kind: 'council' },
  '22-recommendations': {},
  '24-budget-meeting': { kind: 'council' },
};

/** Items of no title that any minute has. */
const ITEMS = `[${'alder birch cedar dogwood elm fir gorse hazel ivy juniper kale larch'
  .split(' ')
  .map((tree) => `{ title: ${tree} }`)
  .join(', ')}]`;

const sourceOf = (name: string): string => readFileSync(`tests/fixtures/record/${name}.md`, 'utf8');

const read = new Map<string, ReadMinutesOf>();
const of = (number: string): ReadMinutesOf =>
  [...read].find(([name]) => name.startsWith(`${number}-`))?.[1] as ReadMinutesOf;

before(async () => {
  for (const [name, meeting] of Object.entries(CASES)) {
    read.set(name, await minutesOf(sourceOf(name), { items: ITEMS, ...meeting }));
  }
});

/** What is said of them, without the items that these parts of minutes leave out, and what a passage is asked. */
const faultsOf = ({ said }: ReadMinutesOf): string[] =>
  said
    .filter((one) => !/^(?:item-without-minute|exemption-unanswered)/.test(one))
    .map((one) => one.split(':')[0] ?? '');

/** "9–13–1 lost". */
const inShort = ({
  for: yes,
  against: no,
  abstained,
  notVoting,
  result,
  form,
  casting,
}: Vote): string =>
  [
    [yes, no, abstained, notVoting]
      .filter((side) => side !== undefined)
      .map((side) => side.count ?? side.names?.length)
      .join('–'),
    form === 'recorded' || form === 'figures' ? '' : form,
    casting ? `casting ${casting.option}` : '',
    result,
  ]
    .filter((part) => part !== '' && part !== undefined)
    .join(' ');

describe('minutes as clerks write them', () => {
  it('have no fault but those that are meant', () => {
    for (const name of Object.keys(CASES)) {
      if (name.startsWith('03')) continue;
      assert.deepEqual(faultsOf(read.get(name) as ReadMinutesOf), [], name);
    }
  });

  const VOTES: Readonly<Record<string, readonly string[]>> = {
    '01': [],
    '02': ['9–13–1 lost', 'unanimous'],
    '03': ['9–7–1 carried', '11–4–3 carried'],
    '04': ['4–4 casting against lost', '4–4 casting for carried'],
    '05': ['unanimous', '7–1', '6–0–3'],
    '06': [],
    '09': ['2–0–1'],
    '11': ['6–4 carried'],
    '19': [],
    '20': ['7–11–1 lost', 'fell', '15–6 carried', 'nem-con carried'],
    '21': ['unanimous'],
    '24': ['9–15–0 lost', 'withdrawn', '11–11–2 casting for carried'],
  };
  for (const [number, votes] of Object.entries(VOTES)) {
    it(`votes of case ${number}`, () =>
      assert.deepEqual(blocksOf(of(number), 'vote').map(inShort), votes));
  }

  const PARTS: Readonly<Record<string, readonly string[]>> = {
    '01': ['minute-54-a', 'minute-54-b', 'minute-54-c'],
    '04': ['minute-p61-1'],
    '06': ['minute-c89-1', 'minute-c89-2'],
    '07': ['minute-63-a', 'minute-63-b', 'minute-63-c'],
    '10': [
      'minute-c84-a',
      'minute-c84-b',
      'minute-c84-c',
      'minute-c84-d',
      'minute-c86-1',
      'minute-c86-2',
    ],
    '11': ['minute-66-a', 'minute-66-b'],
    '21': ['minute-3-1', 'minute-3-2', 'minute-3-3'],
    '22': [
      'minute-41-a',
      'minute-41-b',
      'minute-41-b-r1',
      'minute-41-b-r2',
      'minute-41-b-r3',
      'minute-41-c',
    ],
    '24': ['minute-101-1', 'minute-101-2', 'minute-101-3'],
  };
  for (const [number, parts] of Object.entries(PARTS)) {
    it(`parts of decisions of case ${number}`, () => {
      const decisions = blocksOf(of(number), 'decision');
      assert.deepEqual(
        decisions.flatMap((one) => one.parts.map(({ id }) => id)),
        parts,
      );
      for (const { html, parts: own } of decisions)
        for (const { id } of own) assert.ok(html.includes(`id="${id}"`), id);
    });
  }

  it('01: who was there, and a note of the clerk is no part of what was resolved', () => {
    const { minutes } = of('01');
    assert.equal(minutes.present.length, 11);
    assert.deepEqual(minutes.present[0], {
      printed: 'Councillor W Latchford',
      line: 4,
      role: 'Chair',
    });
    assert.equal(minutes.present.find(({ printed }) => printed === 'B Ince')?.until, '54');
    assert.equal(minutes.present.find((one) => one.for)?.for?.printed, 'Councillor T Fennimore');
    assert.equal(minutes.apologies.length, 3);
    assert.doesNotMatch(blocksOf(of('01'), 'decision', '54')[0]?.text ?? '', /Ince left/);
    assert.deepEqual(
      blocksOf(of('01'), 'interest').map(({ name, left }) => [name.printed, left]),
      [['D Pyke', false]],
    );
    assert.equal(blocksOf(of('01'), 'decision').length, 4);
  });
  it('02: honours and a name over two lines, and what is quoted is no decision', () => {
    const [amendment] = blocksOf(of('02'), 'vote');
    assert.equal(amendment?.against?.names?.length, 13);
    assert.ok(amendment.against.names.some(({ printed }) => printed === 'Mrs Nwachukwu-Lamb, MBE'));
    assert.equal(of('02').minutes.present.length, 24);
    const decisions = blocksOf(of('02'), 'decision', '94');
    assert.deepEqual(
      decisions.map(({ text }) => text),
      ['that Council agrees to add £4.2m to the capital programme for the Otter Mills flood wall.'],
    );
    assert.deepEqual(
      blocksOf(of('02'), 'vote')
        .at(-1)
        ?.recorded?.map(({ name, option }) => [name.printed, option]),
      [['Mrs van der Molen', 'not-voting']],
    );
  });
  it('03: the faults of its votes are found, and no others; both are unsettled', () => {
    assert.deepEqual(faultsOf(of('03')), [
      'vote-disagrees 19',
      'vote-disagrees 20',
      'vote-disagrees 27',
    ]);
    assert.ok(blocksOf(of('03'), 'vote').every(({ isUnsettled }) => isUnsettled));
  });
  it('04: the vote that is recorded alone', () => {
    assert.deepEqual(
      blocksOf(of('04'), 'vote').map(({ recorded = [] }) =>
        recorded.map(({ name }) => name.printed),
      ),
      [[], ['Councillor ap Rhydderch']],
    );
    assert.equal(blocksOf(of('04'), 'decision').length, 1);
  });
  it('05: applications of one minute, each with its outcome', () => {
    assert.deepEqual(
      blocksOf(of('05'), 'part').map((one) => one.of),
      Array(5).fill('application'),
    );
    assert.deepEqual(
      blocksOf(of('05'), 'outcome').map(({ words }) => words),
      [
        'granted',
        'authorised until 2026-08-17, else refused',
        'deferred',
        'withdrawn',
        'confirmed',
      ],
    );
  });
  it('06: nothing of what is withheld, and all that is open', () => {
    const { minutes, body, text } = of('06');
    assert.doesNotMatch(
      JSON.stringify([minutes, body, text]),
      /Hallowmarsh|Pettifer|385|340|190|guarantee/,
    );
    assert.match(text, /preferred bidder[^]*returned to the meeting/);
  });
  it('07: corrections, with the meeting and the minute', () => {
    assert.deepEqual(
      blocksOf(of('07'), 'correction').map((one) => `${one.of} ${one.minute ?? ''}`),
      ['2026-01-14 55', '2026-01-14 54(c)', '2026-01-14 49'],
    );
  });
  it('08: minutes in their own order, with what became of each item', () => {
    const { minutes } = of('08');
    assert.deepEqual(
      minutes.minutes.map(({ number, items }) => `${number ?? '-'}: ${items.join()}`),
      ['79: 5', '80: 6', '83: 7', '81: 8', '-: 9', '82: 10', '84: 11a,11b,11c', '85: '],
    );
    assert.deepEqual(
      blocksOf(of('08'), 'fate').map(({ what, items }) => [what, items?.join()]),
      [
        ['taken-after', undefined],
        ['withdrawn', undefined],
        ['deferred', undefined],
        ['not-reached', '11b,11c'],
      ],
    );
  });
  it('09: two sittings, and a minute in two parts', () => {
    const { minutes } = of('09');
    assert.deepEqual(
      minutes.sittings.map(({ on, from, present }) => [on, from, present.length]),
      [['2026-01-17', 'AC13', 3]],
    );
    assert.deepEqual(
      minutes.minutes.map(({ id }) => id),
      ['minute-ac12', 'minute-ac13', 'minute-ac13-2', 'minute-ac14'],
    );
    assert.deepEqual(minutes.inAttendance, [
      'Cllr ap Rhydderch (as an observer)',
      'three residents',
    ]);
  });
  it('10: a record of decisions, with what a part recommends', () => {
    const { minutes } = of('10');
    assert.deepEqual(
      [minutes.status.kind, minutes.decisionsPublished],
      ['decisions', '2026-01-15'],
    );
    assert.equal(minutes.minutes[0]?.matters?.[0], 'bus-shelters');
    assert.deepEqual(to(of('10')), [['c86-2', 'Council']]);
    assert.deepEqual(
      blocksOf(of('10'), 'labelled').map(({ label }) => label),
      [
        'Reasons',
        'Alternatives',
        'Dispensation',
        'Call-in',
        'Reasons',
        'Alternatives',
        'Interests',
      ],
    );
  });
  it('11 and 22: what is recommended, and to whom', () => {
    assert.deepEqual(to(of('11')), [['66-b', 'Cabinet']]);
    assert.deepEqual(to(of('22')), [
      ['41-b', 'Cabinet'],
      ['41-b-r1', 'Cabinet'],
      ['41-b-r2', 'Cabinet'],
      ['41-b-r3', 'Cabinet'],
    ]);
    assert.deepEqual(
      blocksOf(of('22'), 'labelled').map(({ label, of: which, on }) => [label, which ?? on]),
      [
        ['Received', '2025-12-10'],
        ['Answer due', '2026-02-09'],
        ['Answer to', '41 R1'],
        ['Answer to', '41 R3'],
        ['Progress on', '41 R2'],
      ],
    );
  });
  it('18: questions with their answers, one of them later', () => {
    assert.deepEqual(
      blocksOf(of('18'), 'part').map(({ title }) => title),
      ['Question 1', 'Question 2', 'Question 3 – withdrawn', 'Question 4'],
    );
    assert.deepEqual(
      blocksOf(of('18'), 'later').map(({ on }) => on),
      ['2026-01-29'],
    );
  });
  it('20: what is altered by consent is no amendment, and what is quoted no decision', () => {
    assert.deepEqual(
      blocksOf(of('20'), 'part').map((one) => one.of),
      ['amendment', 'amendment', 'heading', 'motion'],
    );
    assert.equal(blocksOf(of('20'), 'decision').length, 1);
  });
  it('figures and then names are one vote', async () => {
    const read_ = await minutesOf(
      oneMinute('Voting: 2 for, 1 against\nFor: Li, Sallis\nAgainst: Ince', 'Li, Sallis, Ince'),
    );
    assert.deepEqual(blocksOf(read_, 'vote').map(inShort), ['2–1']);
    assert.deepEqual(read_.codes, []);
    const wrong = await minutesOf(
      oneMinute(
        'Voting: 3 for, 1 against\nFor: Li, Sallis\nAgainst: Ince',
        'Li, Sallis, Ince, Pyke',
      ),
    );
    assert.deepEqual(wrong.codes, ['vote-disagrees']);
  });
  it('a heading of several minutes is none of them, unless it has a text of its own', async () => {
    const { minutes, text } = await minutesOf(
      '---\nstatus: draft\npresent: [Winifred Latchford]\n---\n\n## UNRESTRICTED ITEMS\n\n## 91. Apologies\n\nThere were none.\n\n## Exempt items\n\n## 92. Leases\n\nWords.\n\n## Exempt items\n\nThere were none.\n',
    );
    assert.deepEqual(
      minutes.minutes.map(({ title }) => title),
      ['Apologies', 'Leases', 'Exempt items'],
    );
    assert.match(text, /UNRESTRICTED ITEMS[^]*Apologies[^]*Exempt items[^]*Leases/);
  });
});

/** Parts with those to whom they recommend. */
function to(read_: ReadMinutesOf): string[][] {
  return blocksOf(read_, 'decision')
    .flatMap((one): readonly DecisionPart[] => one.parts)
    .flatMap(({ id, recommendedTo }) =>
      recommendedTo === undefined ? [] : [[id.replace('minute-', ''), recommendedTo]],
    );
}

/** Words of labels that are printed as something else, or say nothing. */
const LABELS = new Set(
  'item items abstain voting votes voted decision dispensations alternative options considered rejected councillors cllrs and by seconded the was declared amendment councillor to put then motion as altered topic recorded for in of interest room'.split(
    ' ',
  ),
);

describe('no word is lost', () => {
  it('of any case', () => {
    for (const name of Object.keys(CASES)) {
      const body = sourceOf(name)
        .split('\n---\n')
        .slice(1)
        .join('\n---\n')
        .replace(/::: exempt[^]*?\n:::/g, ' ');
      const printed = new Set(wordsOf((read.get(name) as ReadMinutesOf).text.replace(/-\n/g, '')));
      const lost = [...new Set(wordsOf(body))].filter(
        (word) => !printed.has(word) && !LABELS.has(word),
      );
      assert.deepEqual(
        lost.filter((word) => !/^\d{1,2}$|^january$|^[bc]$/.test(word)),
        [],
        name,
      );
    }
  });

  it('of lines in any order', async () => {
    const line = fc.constantFrom(
      'For (2): Quince, Lime', 'Against (1): Sorrel', 'Carried', 'Moved: Quince. Seconded: Lime.', 'RESOLVED – That walnut be noted.', 'Prose of hazel.',
      '> Quoted aspen.', '(a) alder', '(b) birch', '1. cedar', '- cherry', '', '', '### Amendment willow', 'Interest: Plum – of medlar. Left.', 'Reasons: rowan', 'Casting vote: Pear, for',
      'Item: deferred to the olive meeting', 'Later: 2026-01-29 – maple', 'Agianst (3): Spruce', 'Vote: show of hands', '| fir | yew |', '**bold elm**', 'Left: Damson, after beech',
    ); // prettier-ignore
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 14 }), async (lines) => {
        const { text } = await minutesOf(oneMinute(lines.join('\n')));
        const printed = new Set(wordsOf(text));
        const trees = wordsOf(lines.join('\n')).filter((word) => TREES.has(word));
        assert.deepEqual(
          trees.filter((word) => !printed.has(word)),
          [],
        );
      }),
      { numRuns: 25 },
    );
  });
});

const TREES = new Set(
  'quince lime sorrel walnut hazel aspen alder birch cedar cherry willow plum medlar rowan pear olive maple spruce fir yew elm damson beech'.split(
    ' ',
  ),
);

describe('slips that clerks make', () => {
  const decision = (body: string) => minutesOf(oneMinute(body));
  const SLIPS: readonly (readonly [name: string, body: string, parts: readonly string[]])[] = [
    [
      'a part over two lines',
      'RESOLVED –\n(a) That the report, with\nall its figures, be noted.\n(b) That it be kept.',
      ['a: That the report, with all its figures, be noted.', 'b: That it be kept.'],
    ],
    [
      'lists within a list',
      'RESOLVED –\n(a) That:\n(i) one be kept; and\n(ii) another be sold.\n(b) That it be noted.',
      ['a: That:', 'ai: one be kept; and', 'aii: another be sold.', 'b: That it be noted.'],
    ],
    [
      'tabs',
      'RESOLVED –\n\t(a)\tThat one be kept.\n\t(b)\tThat another be sold.',
      ['a: That one be kept.', 'b: That another be sold.'],
    ],
    [
      'an empty line after the label',
      'RESOLVED –\n\n(a) That one be kept.\n\n(b) That another be sold.',
      ['a: That one be kept.', 'b: That another be sold.'],
    ],
    [
      'one bracket',
      'RESOLVED:\na) That one be kept.\nb) That another be sold.',
      ['a: That one be kept.', 'b: That another be sold.'],
    ],
    [
      'numbers in brackets',
      'RESOLVED –\n(1) That one be kept.\n(2) That another be sold.',
      ['1: That one be kept.', '2: That another be sold.'],
    ],
    [
      'letters below numbers',
      'RESOLVED –\n1. That:\n(a) one be kept;\n(b) another be sold.\n2. That it be noted.',
      ['1: That:', '1a: one be kept;', '1b: another be sold.', '2: That it be noted.'],
    ],
    ['a hash', 'RESOLVED – That lot #3 be sold # and kept.', []],
    ['points without marks', 'RESOLVED – That:\n- one be kept;\n- another be sold.', []],
  ];
  for (const [name, body, parts] of SLIPS) {
    it(name, async () => {
      const slip = await decision(body);
      const [made, ...more] = blocksOf(slip, 'decision');
      assert.deepEqual(more, []);
      assert.deepEqual(
        made?.parts.map(({ mark, text }) => `${mark}: ${text}`),
        parts,
      );
      assert.deepEqual(slip.codes, []);
    });
  }
  it('a hash cuts nothing off', async () => {
    const [made] = blocksOf(
      await decision('RESOLVED – That lot #3 be sold # and kept.'),
      'decision',
    );
    assert.equal(made?.text, 'That lot #3 be sold # and kept.');
  });
  it('two lists of one minute that both begin with (a) have addresses of their own', async () => {
    const slip = await decision(
      'RESOLVED –\n(a) one\n(b) two\n\n**Finance**\n\n(a) three\n(b) four',
    );
    assert.deepEqual(
      blocksOf(slip, 'decision')[0]?.parts.map(({ id }) => id),
      ['minute-54-a', 'minute-54-b', 'minute-54-a-2', 'minute-54-b-2'],
    );
  });
  it('a vote directly below a quotation isn’t a part of it', async () => {
    const slip = await decision('> That it be noted.\nFor (2): Ince, Li\nAgainst (0):\nCarried');
    assert.deepEqual(blocksOf(slip, 'vote').map(inShort), ['2–0 carried']);
  });
  it('names one below the other, with points or without', async () => {
    for (const list of ['- Ince\n- Li', 'Ince\nLi', '\nIncetown\nLi']) {
      const slip = await minutesOf(
        oneMinute(`For (2):\n${list}\nAgainst (0):\nCarried`, 'Ince, Li'),
      );
      assert.equal(blocksOf(slip, 'vote')[0]?.for?.names?.length, 2, list);
      assert.deepEqual(slip.codes, []);
    }
  });
  it('what is said below the names of a vote is none of them', async () => {
    for (const line of [
      'There being an equality of votes the Mayor spoke',
      'Absent (2): Pyke, Sallis',
      '(Councillor Pyke left the room)',
    ]) {
      const slip = await decision(`For (2): Ince, Li\n${line}\nAgainst (0):`);
      assert.deepEqual(
        blocksOf(slip, 'vote')[0]?.for?.names?.map(({ printed }) => printed),
        ['Ince', 'Li'],
      );
      assert.match(slip.text, new RegExp(line.slice(1, 12).replace(/[()]/g, '.')));
    }
  });
  it('four honest spellings of names', async () => {
    const honest = await minutesOf(
      '---\nstatus: draft\npresent:\n  - Sir Godfrey Mallinder, KBE\n  - Cllrs Ince, Li and\n    Sallis\n---\n\n## 54 School Places {1}\n\nFor (4): Sir Godfrey Mallinder, KBE, Cllrs Ince,\nLi and Sallis\nAgainst (0): none\n',
    );
    const names = ['Sir Godfrey Mallinder, KBE', 'Ince', 'Li', 'Sallis'];
    assert.deepEqual(
      honest.minutes.present.map(({ printed }) => printed),
      names,
    );
    assert.deepEqual(
      blocksOf(honest, 'vote')[0]?.for?.names?.map(({ printed }) => printed.replace(/^Cllrs /, '')),
      names,
    );
    assert.deepEqual(honest.codes, []);
  });
  it('HTML is never read as HTML', async () => {
    const hostile = await decision(
      '<script>alert(1)</script>\n\nRESOLVED – That <b>it</b> be noted.\n\nReasons: <img src=x onerror=alert(1)>',
    );
    assert.doesNotMatch(
      JSON.stringify([hostile.body, hostile.minutes], (name, value: unknown) =>
        name === 'text' ? '' : value,
      ),
      /<script|<img|<b>/,
    );
  });
});
