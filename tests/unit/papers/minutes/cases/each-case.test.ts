import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { blocksOf, minutesOf, oneMinute } from '../minutes-of.ts';
import { CASES, ITEMS, sourceOf, read, of, faultsOf, inShort, to } from './read-cases.ts';

before(async () => {
  for (const [name, meeting] of Object.entries(CASES)) {
    read.set(name, await minutesOf(sourceOf(name), { items: ITEMS, ...meeting }));
  }
});

describe('minutes as clerks write them', () => {
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
    assert.ok(blocksOf(of('03'), 'vote').every(({ doubts }) => doubts !== undefined));
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
