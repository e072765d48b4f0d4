import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { kindOfDocument } from '../../../src/import/minutes/looks-like-minutes.ts';
import type { ImportedMinutes } from '../../../src/import/minutes/import-minutes.ts';
import type { MinutedDecision, Vote } from '../../../src/papers/minutes/minutes.ts';
import { asMinutes, plainText, recordText, wordOf } from '../../support/record-cases.ts';
import {
  blocksOf,
  minutesOf,
  type MeetingOf,
  type ReadMinutesOf,
} from '../papers/minutes/minutes-of.ts';

/** Minutes as a clerk has them, with the meeting that they name. */
const CASES: Readonly<Record<string, { readonly of: string; readonly kind: string }>> = {
  '01-scrutiny-ordinary': { of: 'Overview and Scrutiny Committee 2026-01-14', kind: 'scrutiny' },
  '02-county-recorded-votes': { of: 'Council 2026-02-26', kind: 'council' },
  '03-votes-that-do-not-add-up': { of: 'Council 2026-01-22', kind: 'council' },
  '04-casting-vote': { of: 'Planning Committee 2026-01-20', kind: 'regulatory' },
  '05-planning-many-in-one-minute': { of: 'Planning Committee 2026-02-17', kind: 'regulatory' },
  '06-exempt-minute': { of: 'Cabinet 2026-02-03', kind: 'executive' },
  '07-corrected-at-approval': {
    of: 'Overview and Scrutiny Committee 2026-02-11',
    kind: 'scrutiny',
  },
  '08-out-of-order': { of: 'Council 2026-01-22', kind: 'council' },
  '09-inquorate-adjourned': {
    of: 'Netherwick and Wick Area Committee 2025-11-24',
    kind: 'scrutiny',
  },
  '10-cabinet-record-of-decisions': { of: 'Cabinet 2026-02-03', kind: 'executive' },
  '18-questions': { of: 'Council 2026-01-22', kind: 'council' },
  '19-petitions': { of: 'Council 2026-01-22', kind: 'council' },
  '20-motion-altered-closure': { of: 'Council 2026-04-23', kind: 'council' },
  '21-annual-meeting': { of: 'Council 2025-05-15', kind: 'council' },
  '24-budget-meeting': { of: 'Council 2026-03-05', kind: 'council' },
};

/** Items of no title that any minute has. */
const ITEMS = `[${'alder birch cedar dogwood elm fir gorse hazel ivy juniper kale larch'
  .split(' ')
  .map((tree) => `{ title: ${tree} }`)
  .join(', ')}]`;

const imported = new Map<string, ImportedMinutes>();
/** What the reader of minutes makes of what was brought in, and of the same minutes as they were typed. */
const read = new Map<string, ReadMinutesOf>();
const typed = new Map<string, ReadMinutesOf>();
const of = (number: string, from = read): ReadMinutesOf =>
  [...from].find(([name]) => name.startsWith(`${number}-`))?.[1] as ReadMinutesOf;
const importOf = (number: string): ImportedMinutes =>
  [...imported].find(([name]) => name.startsWith(`${number}-`))?.[1] as ImportedMinutes;

/** The test’s meeting is of another day; extracts have no list of those who were there. */
const readable = (markdown: string, fixture: string): string =>
  markdown
    .replace(/^# present: .*$/m, /^present:(?:.*\n)(?: .*\n)*/m.exec(fixture)?.[0].trim() ?? '')
    .replace(/^decisions-published: .*$/m, 'decisions-published: 2026-01-15')
    .replace(/^( +- on:) 2025-11-27$/m, '$1 2026-01-17')
    .replace('# reason: ?', 'reason: It describes the terms that were offered.')
    .replace('# public-interest: ?', 'public-interest: It would weaken the council.')
    .replace('# review: ?', 'review: 2027-02-03');

before(async () => {
  for (const [name, { kind }] of Object.entries(CASES)) {
    const minutes = asMinutes(plainText(recordText(name)));
    const meeting: MeetingOf = { kind, items: ITEMS };
    imported.set(name, minutes);
    const fixture = readFileSync(`tests/fixtures/record/${name}.md`, 'utf8');
    read.set(name, await minutesOf(readable(minutes.markdown, fixture), meeting));
    typed.set(name, await minutesOf(fixture, meeting));
  }
});

/** "9–13–1 lost". */
const inShort = (vote: Vote): string =>
  [
    [vote.for, vote.against, vote.abstained, vote.notVoting]
      .filter((side) => side !== undefined)
      .map((side) => side.count ?? side.names?.length)
      .join('–'),
    vote.form === 'recorded' || vote.form === 'figures' ? '' : vote.form,
    vote.casting ? `casting ${vote.casting.option}` : '',
    vote.result,
  ]
    .filter((part) => part !== '' && part !== undefined)
    .join(' ');

const sidesOf = (vote: Vote) =>
  [vote.for, vote.against, vote.abstained].map((side) =>
    (side?.names ?? []).map(({ printed }) => printed),
  );
const passingsIn = ({ minutes }: ReadMinutesOf) =>
  minutes.minutes.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'left' || block.kind === 'joined' ? [block] : [])),
  );
const decisionOf = ({ verb, text, parts }: MinutedDecision) => ({
  verb,
  text,
  parts: parts.map(({ mark }) => mark),
});

describe('minutes that are brought in', () => {
  for (const name of Object.keys(CASES)) {
    it(`${name}: are known for minutes, of their meeting, and no word is lost`, () => {
      const minutes = imported.get(name) as ImportedMinutes;
      assert.equal(kindOfDocument(plainText(recordText(name)).document), 'minutes');
      assert.deepEqual(minutes.proof.lost, []);
      assert.equal(`${minutes.committee ?? ''} ${minutes.date ?? ''}`, CASES[name]?.of);
    });

    it(`${name}: are the same from a Word document`, async () => {
      const source = await wordOf(recordText(name));
      assert.equal(kindOfDocument(source.document), 'minutes');
      const minutes = asMinutes(source);
      assert.deepEqual(minutes.proof.lost, []);
      assert.equal(minutes.markdown, imported.get(name)?.markdown);
    });

    it(`${name}: have the people, votes and decisions of the same minutes as typed`, () => {
      const own = read.get(name) as ReadMinutesOf;
      const other = typed.get(name) as ReadMinutesOf;
      if (!imported.get(name)?.markdown.includes('# present:')) {
        const printed = ({ minutes }: ReadMinutesOf) =>
          minutes.present.map((one) => [one.printed, one.for?.printed]);
        assert.deepEqual(printed(own), printed(other));
        assert.deepEqual(
          own.minutes.apologies.map((one) => one.printed),
          other.minutes.apologies.map((one) => one.printed),
        );
      }
      // What a document puts off is typed where it belongs.
      const votesIn = (minutes: ReadMinutesOf) =>
        blocksOf(minutes, 'vote')
          .map((vote) => [inShort(vote), ...sidesOf(vote)])
          .toSorted(([a], [b]) => String(a).localeCompare(String(b)));
      assert.deepEqual(votesIn(own), votesIn(other));
      // Some of the typed ones leave minutes out, or words.
      for (const { number, title } of other.minutes.minutes) {
        const named = own.minutes.minutes.filter(
          (one) => one.number === number && (number !== undefined || one.title === title),
        );
        assert.ok(named.length > 0, `${number ?? ''} ${title}`);
        if (number === undefined) continue;
        assert.deepEqual(
          blocksOf(own, 'decision', number).map((one) => decisionOf(one).parts),
          blocksOf(other, 'decision', number).map((one) => decisionOf(one).parts),
        );
      }
    });
  }

  it('have no fault for their reader but those that are meant, and what only an officer can say', () => {
    for (const [name, { said }] of read) {
      const faults = said.filter(
        (one) => !/^(?:item-without-minute|exemption-unanswered)/.test(one),
      );
      if (name.startsWith('03')) {
        assert.deepEqual(
          faults.map((one) => one.split(' ')[0]),
          Array(3).fill('vote-disagrees'),
        );
      } else assert.deepEqual(faults, [], name);
    }
  });

  it('01: who left, an interest and an end are what they are in typed minutes', () => {
    const { minutes } = of('01');
    assert.deepEqual(
      minutes.minutes.map(({ number }) => Number(number)),
      Array.from({ length: 11 }, (_, at) => 47 + at),
    );
    assert.deepEqual(
      passingsIn(of('01')).map(({ name, note }) => [name.printed, note]),
      [['Councillor Ince', 'at 11.40 a.m. at the conclusion of this item']],
    );
    const [interest] = blocksOf(of('01'), 'interest');
    assert.equal(interest?.name.printed, 'Councillor Pyke');
    assert.equal(interest.left, false);
    assert.match(interest.nature, /^Agenda Item 8 .* governor of Alder Bank Primary School$/);
    assert.equal(minutes.ended, '12:05');
    assert.equal(
      minutes.present.find(({ printed }) => /Dunmoor/.test(printed))?.role,
      'Church Representative (Diocese of Wickminster)',
    );
  });
  it('02: numbers of paragraphs are kept, since other paragraphs name them', () => {
    assert.match(
      importOf('02').markdown,
      /### Amendment\n\n\(2\)\n\nProposed: Dr Rasmusdottir\. Seconded: Ms Straith\./,
    );
    assert.deepEqual(
      blocksOf(of('02'), 'vote')
        .at(-1)
        ?.recorded?.map(({ name, option }) => [name.printed, option]),
      [['Mrs van der Molen', 'not-voting']],
    );
    assert.deepEqual(
      blocksOf(of('02'), 'interest').map(({ left }) => left),
      [true],
    );
  });
  it('03: what doesn’t add up is said', () => {
    const said = importOf('03').confirm.join('\n');
    assert.match(said, /line \d+: "For" has the figure 9 and 8 names/);
    assert.match(said, /Straith is named under "For" and "Against"/);
    assert.match(said, /This vote has 18 members, and 16 were present/);
    assert.match(
      importOf('03').understood.join('\n'),
      /83: Amendment: 9–7–1, carried; .*11–4–3, carried; .*resolved/,
    );
  });
  it('04: a casting vote is that of who is listed in the chair, to be confirmed', () => {
    assert.deepEqual(
      blocksOf(of('04'), 'vote').map(({ casting }) => casting?.by.printed),
      ['Councillor Ince', 'Councillor Ince'],
    );
    assert.match(
      importOf('04').confirm.join('\n'),
      /the casting vote of “The Chair” is written as that of Councillor Ince/,
    );
    assert.deepEqual(
      blocksOf(of('04'), 'outcome').map(({ words }) => words),
      ['refused'],
    );
  });
  it('05: each application has its outcome, and what is authorised is not granted', () => {
    assert.deepEqual(
      blocksOf(of('05'), 'part').map((one) => one.of),
      Array(5).fill('application'),
    );
    assert.deepEqual(
      blocksOf(of('05'), 'outcome').map(({ words }) => words),
      ['granted', 'authorised', 'deferred', 'withdrawn', 'confirmed'],
    );
    assert.match(importOf('05').confirm.join('\n'), /an officer is authorised: write until when/);
    assert.deepEqual(
      blocksOf(of('05'), 'interest').map(({ left }) => left),
      [true],
    );
  });
  it('06: what is not for publication is a passage, and nothing open has its words', () => {
    const { minutes, body, text, withheld } = of('06');
    assert.doesNotMatch(
      JSON.stringify([minutes, body, text]),
      /Hallowmarsh|Pettifer|385|340|190|guarantee/,
    );
    assert.match(text, /preferred bidder[^]*returned to the meeting/);
    assert.ok(withheld.some((one) => JSON.stringify(one).includes('Hallowmarsh')));
    assert.match(importOf('06').markdown, /::: exempt\nparagraphs: \[3\]\n# reason: \?/);
    assert.doesNotMatch(importOf('06').confirm.join(), /Hallowmarsh|Pettifer/);
    assert.equal(importOf('06').passages, 1);
  });
  it('07: corrections, with the meeting and the minute', () => {
    assert.deepEqual(
      blocksOf(of('07'), 'correction').map((one) => `${one.of} ${one.minute ?? ''}`),
      ['2026-01-14 55', '2026-01-14 54(c)', '2026-01-14 49'],
    );
  });
  it('08: what became of each item, in the order of the minutes', () => {
    assert.deepEqual(
      of('08').minutes.minutes.map(({ number, items }) => `${number ?? '-'}: ${items.join()}`),
      ['79: 5', '80: 6', '83: 7', '81: 8', '-: 9', '82: 10', '84: 11a,11b,11c', '85: '],
    );
    assert.deepEqual(
      blocksOf(of('08'), 'fate').map(({ what, items }) => [what, items?.join()]),
      [
        ['taken-after', undefined],
        ['withdrawn', undefined],
        ['not-reached', '11b,11c'],
      ],
    );
  });
  it('09: a further sitting has its own lists', () => {
    assert.match(
      importOf('09').markdown,
      /sittings:\n {2}- on: 2025-11-27\n {4}from: AC13\n {4}present: .*O'Dwyerson\n {4}apologies: Cllr Skerritt\n/,
    );
    assert.deepEqual(
      of('09').minutes.minutes.map(({ id }) => id),
      ['minute-ac12', 'minute-ac13', 'minute-ac13-2', 'minute-ac14'],
    );
    assert.deepEqual(
      passingsIn(of('09')).map(({ name }) => name.printed),
      ['Cllr Skerritt'],
    );
  });
  it('10: a record of decisions has the day of its publication, and what the regulations ask for', () => {
    assert.match(
      importOf('10').markdown,
      /^---\nstatus: decisions\ndecisions-published: 2026-02-04\n/,
    );
    assert.deepEqual(
      blocksOf(of('10'), 'labelled', 'C84').map(({ label }) => label),
      ['Reasons', 'Alternatives', 'Dispensation'],
    );
    assert.deepEqual(
      blocksOf(of('10'), 'labelled', 'C85').map(({ label }) => label),
      ['Reasons', 'Alternatives', 'Interests'],
    );
    assert.deepEqual(
      blocksOf(of('10'), 'interest').map(({ name }) => name.printed),
      ['Councillor Osei-Treadwell'],
    );
  });
  it('18: questions have who asks whom, and an answer that came later its day', () => {
    assert.deepEqual(
      blocksOf(of('18'), 'part')
        .filter((one) => one.of === 'question')
        .map(({ title }) => title),
      ['Question 1', 'Question 2', 'Question 3 – withdrawn', 'Question 4'],
    );
    assert.deepEqual(
      blocksOf(of('18'), 'labelled').map(({ label }) => label),
      ['From', 'To', 'Question', 'Answer', 'Supplementary', 'Answer', 'From', 'To', 'From', 'To'],
    );
    assert.deepEqual(
      blocksOf(of('18'), 'later').map(({ on }) => on),
      ['2026-01-29'],
    );
  });
  it('19: petitions have who they are from, and their signatures', () => {
    assert.deepEqual(
      blocksOf(of('19'), 'part').map((one) => one.of),
      ['petition', 'petition'],
    );
    assert.deepEqual(
      blocksOf(of('19'), 'labelled').map(({ label }) => label),
      ['From', 'Signatures', 'Signatures'],
    );
  });
  it('20: what is altered by consent is no amendment, and each vote is of what it was put on', () => {
    assert.deepEqual(
      blocksOf(of('20'), 'part').map(({ title }) => title),
      [
        'Amendment',
        'Second amendment',
        'Motion',
        'Amendment of Councillor D’Arcy-Quennell'.replace('’', "'"),
        'Motion, as altered',
      ],
    );
    assert.equal(blocksOf(of('20'), 'decision').length, 1);
    assert.match(of('20').text, /Altered:/);
  });
  it('24: amendments with a number or a group are headed by it', () => {
    assert.deepEqual(
      blocksOf(of('24'), 'part').map(({ title }) => title),
      ["Amendment 1 (Ratepayers' Group)", 'Amendment 2 (Fellside Greens)', 'Substantive motion'],
    );
  });
});
