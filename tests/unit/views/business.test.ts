import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AgendaItem, Meeting } from '../../../src/papers/agenda/meeting.ts';
import type { MinuteBlock } from '../../../src/papers/minutes/minutes.ts';
import { NO_RECORD } from '../../../src/papers/record/record-facts.ts';
import type { SafeHtml } from '../../../src/source/safe-html.ts';
import { indexArchive } from '../../../src/views/archive-index.ts';
import { businessIn } from '../../../src/views/business/business.ts';
import type { BusinessKind } from '../../../src/views/business/business-kinds.ts';
import { businessKindsIn, businessLink } from '../../../src/views/business/business-views.ts';
import { council } from '../layouts/example-views.ts';
import {
  known,
  namedVote,
  resolved,
  someMinute,
  someMinutesOnDay,
} from '../papers/minutes/some-minutes.ts';

const part = (of: Extract<MinuteBlock, { kind: 'part' }>['of'], title: string): MinuteBlock => ({
  ...{ kind: 'part', of, title, line: 1 },
  id: title.toLowerCase().replace(/\W+/g, '-'),
});
const labelled = (
  label: Extract<MinuteBlock, { kind: 'labelled' }>['label'],
  words: string,
): MinuteBlock => ({
  ...{ kind: 'labelled', label, line: 1 },
  words: `<p>${words}</p>` as SafeHtml,
});
const item = (number: string, title: string, business: AgendaItem['business']): AgendaItem => ({
  ...{ number, title, text: '' as SafeHtml, paper: { kind: 'none' } },
  ...(business && { business }),
});

function entriesOf(
  kind: BusinessKind,
  blocks: readonly MinuteBlock[],
  items: readonly AgendaItem[] = [],
  title?: string,
) {
  const minutes = someMinutesOnDay(
    { minutes: [{ ...someMinute('54', blocks, title), items: ['7'] }] },
    { people: { ann: { name: 'Ann', url: '/people/ann/' } } },
  );
  const meeting = {
    ...{ committee: 'planning', date: '2026-01-20', url: minutes.meeting, items },
    municipalYear: '2025-26',
  } as unknown as Meeting;
  const index = indexArchive({
    ...{ council, committees: [], pages: [], people: [], matters: [], reports: [] },
    ...{ meetings: items.length > 0 ? [meeting] : [], minutes: [minutes], record: NO_RECORD },
  });
  return {
    links: businessKindsIn(index).map((kind) => businessLink(kind).url),
    entries: (businessIn(index).get(kind) ?? []).map((one) => ({
      ...{ title: one.title, said: one.said, name: one.name?.printed },
      became: one.became.map(({ text }) => text),
    })),
  };
}

describe('registers of what members and the public bring to meetings', () => {
  it('petitions have their signatures and what became of them, and nobody who signed', () => {
    const { entries, links } = entriesOf('petitions', [
      part('petition', 'Petition: Hob Lane from Mrs A Resident'),
      labelled('From', 'Mrs A Resident'),
      labelled('Signatures', '1,107'),
      resolved('That it be referred.'),
    ]);
    assert.deepEqual(entries, [
      {
        ...{ title: 'Petition: Hob Lane', said: ['Signatures: 1,107'], name: undefined },
        became: ['That it be referred.'],
      },
    ]);
    assert.deepEqual(links, ['/petitions/']);
  });

  it('questions have to whom they were, and whether an answer is there', () => {
    const { entries } = entriesOf('questions', [
      part('question', 'Question 1 from Mr B Resident'),
      labelled('From', 'Mr B Resident'),
      labelled('To', 'Executive Member for Transport'),
      labelled('Answer', 'In March.'),
    ]);
    assert.deepEqual(entries[0]?.said, ['To Executive Member for Transport']);
    assert.deepEqual([entries[0]?.title, entries[0]?.became], ['Question 1', ['Answered']]);
  });

  for (const [title, isThere] of [
    ['Motion: School Streets', true],
    ['Motion', false],
    ['Substantive motion', false],
    ['Motion, as altered', false],
  ] as const)
    it(`${title} is ${isThere ? '' : 'no '}entry of the register of motions`, () => {
      const { entries } = entriesOf('motions', [
        part('motion', title),
        namedVote(['Ann'], [], { result: 'carried' }),
      ]);
      assert.deepEqual(
        entries.map((one) => [one.title, one.became]),
        isThere ? [[title, ['Carried']]] : [],
      );
    });

  it('outside bodies have the members who were appointed, and nobody else', () => {
    const part = (id: string, text: string) => ({ id, text, mark: id, html: '' as SafeHtml });
    const decision = resolved('That these be appointed:', {
      parts: [
        part('a', 'Wick Almshouses – Councillor Latchford, until May 2029;'),
        part('b', 'Mill Race Trust: Cllrs Li and Pyke; and'),
        part('c', 'River Board – Mrs A Resident.'),
        part('d', 'That the list be published.'),
      ] as never,
    });
    const { entries, links } = entriesOf(
      'outside-bodies',
      [decision],
      [item('7', 'Appointments to Outside Bodies', undefined)],
      'Appointments to Outside Bodies',
    );
    assert.deepEqual(
      entries.map((one) => [one.title, one.said]),
      [
        ['Wick Almshouses', ['Councillor Latchford, until May 2029']],
        ['Mill Race Trust', ['Cllrs Li and Pyke']],
        ['River Board', []],
      ],
    );
    assert.deepEqual(links, ['/outside-bodies/']);
  });

  it('outside bodies are read from the lines and points below a decision too', () => {
    const decision = resolved('That these be appointed:', {
      html: '<p>That these be appointed:</p>\n<ul>\n<li>Wick Almshouses – Councillor Latchford</li>\n<li>Councillor Li: Mill Race Trust</li>\n<li>Mrs A Resident – River Board</li>\n</ul>\n' as SafeHtml,
    });
    const { entries } = entriesOf('outside-bodies', [decision], [], 'Outside Bodies');
    assert.deepEqual(
      entries.map((one) => [one.title, one.said]),
      [
        ['Wick Almshouses', ['Councillor Latchford']],
        ['Mill Race Trust', ['Councillor Li']],
        ['River Board', []],
      ],
    );
  });

  it('a petition is called by what it asks for, and by nobody who brought it', () => {
    const titles = ['Petition: the closure of Mill Road', 'Petition: Mill Road of Mrs A Resident'];
    const { entries } = entriesOf(
      'petitions',
      titles.map((title) => part('petition', title)),
    );
    assert.deepEqual(
      entries.map(({ title }) => title),
      ['Petition: the closure of Mill Road', 'Petition: Mill Road'],
    );
  });

  it('outside bodies have a decision without parts, and an item before its minutes', () => {
    const decision = resolved('That Councillor Latchford be appointed to Wick Almshouses.');
    const { entries } = entriesOf('outside-bodies', [decision], [], 'Outside Bodies');
    assert.deepEqual(entries[0]?.became, [
      'That Councillor Latchford be appointed to Wick Almshouses.',
    ]);
    const before = entriesOf('outside-bodies', [], [item('9', 'Outside Bodies', undefined)]);
    assert.deepEqual(
      before.entries.map((one) => one.title),
      ['Outside Bodies'],
    );
  });

  it('interests have who declared them, and whether they left', () => {
    const { entries } = entriesOf('declarations', [
      { kind: 'interest', line: 1, name: known('Ann'), nature: 'a governor', left: true },
      { kind: 'interest', line: 1, name: known('Zoe'), nature: 'a neighbour' },
    ]);
    assert.deepEqual(
      entries.map(({ name, said, became }) => [name, said, became]),
      [
        ['Ann', ['a governor'], ['Left for the item']],
        ['Zoe', ['a neighbour'], []],
      ],
    );
  });

  describe('an item of the agenda', () => {
    const petition = item('7', 'Petition on parking', { kind: 'petition', signatures: 1482 });

    it('is there with what its minute says', () => {
      assert.deepEqual(
        entriesOf('petitions', [resolved('That it be noted.')], [petition]).entries,
        [
          {
            ...{ title: 'Petition on parking', said: ['Signatures: 1,482'], name: undefined },
            became: ['That it be noted.'],
          },
        ],
      );
    });

    it('is not there twice where its minute has a part for it', () => {
      const blocks = [part('petition', 'Petition: Parking'), resolved('That it be noted.')];
      assert.deepEqual(
        entriesOf('petitions', blocks, [petition]).entries.map(({ title }) => title),
        ['Petition: Parking'],
      );
    });
  });

  it('a council without any has none', () => {
    assert.deepEqual(entriesOf('petitions', [resolved('That it be noted.')]).links, []);
  });
});

describe('what became of a motion', () => {
  const lostOn = (id: string, on?: 'amendment'): MinuteBlock => ({
    ...{ kind: 'vote', line: 1, id, result: 'lost' },
    ...(on && { on }),
  });
  const CASES: readonly (readonly [why: string, blocks: readonly MinuteBlock[]])[] = [
    [
      'is without what was voted below the heading of an amendment',
      [
        part('amendment', 'Amendment'),
        lostOn('one'),
        namedVote(['ann'], [], { result: 'carried' }),
        resolved('That it be so.'),
      ],
    ],
    [
      'is without a vote whose result names the amendment',
      [
        lostOn('one', 'amendment'),
        namedVote(['ann'], [], { result: 'carried' }),
        resolved('That it be so.'),
      ],
    ],
  ];
  for (const [why, blocks] of CASES) {
    it(why, () => {
      const { entries } = entriesOf('motions', blocks, [
        item('7', 'Motion on trees', { kind: 'motion', proposer: 'Ann' } as AgendaItem['business']),
      ]);
      assert.deepEqual(
        entries.map(({ became }) => became),
        [['Carried', 'That it be so.']],
      );
    });
  }
});
