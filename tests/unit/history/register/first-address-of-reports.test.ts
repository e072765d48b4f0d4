import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GoingOut } from '../../../../src/history/register/next-entries.ts';
import { pastOfPapers } from '../../../../src/history/register/first-address.ts';
import {
  MEETING,
  ONE,
  TWO,
  THREE,
  paper,
  titled,
  meetingOn,
  heldOn,
  at,
  ofOther,
  pastAfter,
} from './renamed-papers.ts';

describe('a report whose file got another name is on the site since', () => {
  const address = `${MEETING}new/`;
  for (const [what, exchanges, day] of [
    ['its first day', [[at('old')], [], [at('x', TWO)], [at('old')], [at('new')]], '04'],
    ['its first day, after two new names', [[at('a')], [at('b')], [at('new')]], '01'],
    ['the new day, where another text came', [[at('old')], [at('new', TWO)]], '02'],
    [
      'its first day, where it has another text and the same title',
      [[titled('old', ONE, 'a')], [titled('new', TWO, 'a')]],
      '01',
    ],
    [
      'the new day, where it has another text and another title',
      [[titled('old', ONE, 'a')], [titled('new', TWO, 'b')]],
      '02',
    ],
    [
      'the new day, where two of its title went',
      [[titled('old', ONE, 'a'), titled('x', THREE, 'a')], [titled('new', TWO, 'a')]],
      '02',
    ],
    [
      'its first day, where its meeting was put off and it was written anew',
      [meetingOn('2026-12-08', ONE), meetingOn('2026-12-09', TWO)],
      '01',
    ],
    [
      'its first day, where its meeting was put off, and came back with another text of it',
      [
        meetingOn('2026-12-09', ONE),
        meetingOn('2026-12-10', ONE),
        [...meetingOn('2026-12-09', ONE).slice(0, 1), ...meetingOn('2026-12-09', TWO).slice(1)],
      ],
      '01',
    ],
    [
      'the new day, where its meeting shares no report with the one that went',
      [meetingOn('2026-12-08', ONE, ['other']), meetingOn('2026-12-09', TWO)],
      '02',
    ],
    [
      'the new day, where the meeting that went was past',
      [[], [], meetingOn('2026-12-03', ONE), meetingOn('2026-12-09', TWO)],
      '04',
    ],
    [
      'the new day, where two meetings came in the place of one',
      [
        meetingOn('2026-12-08', ONE),
        [...meetingOn('2026-12-09', TWO), ...meetingOn('2026-12-10', THREE)],
      ],
      '02',
    ],
    ['the new day, where the old one stayed', [[at('old')], [at('old'), at('new')]], '02'],
    [
      'its first day, where a copy of it came beside it',
      [[at('old')], [at('new'), at('newer')]],
      '01',
    ],
    [
      'the new day, where it is the copy that came beside it',
      [[at('old')], [at('a'), at('new')]],
      '02',
    ],
    [
      'its first day, where another meeting has a copy under its old name',
      [
        [at('old', ONE, 'a')],
        [at('new', ONE, 'a'), paper('/meetings/plans/2026-12-16/old/', TWO, 'report', 'a')],
      ],
      '01',
    ],
    ['the new day, where two could be meant', [[at('a'), at('b')], [at('new')]], '02'],
    ['the new day, where it went before', [[at('old')], [], [at('new')]], '03'],
    [
      'the new day, where it is of another meeting and reads otherwise',
      [[ofOther('new', 'b')], [at('new', TWO, 'a')]],
      '02',
    ],
    [
      'its first day, where its meeting is another and its words are the same',
      [[ofOther('new', 'a')], [at('new', TWO, 'a')]],
      '01',
    ],
    [
      'its first day, where two of the same words went to another meeting under their names',
      [
        [ofOther('new', 'a'), ofOther('second', 'a')],
        [at('new', TWO, 'a'), at('second', TWO, 'a')],
      ],
      '01',
    ],
    [
      'the new day, where it is of another body',
      [[paper('/meetings/cabinet/2026-12-09/new/', ONE, 'report', 'a')], [at('new', TWO, 'a')]],
      '02',
    ],
    [
      'its first day, whatever comes to its old address later',
      [[at('old')], [at('new')], [at('new'), at('old', TWO)], [at('new')]],
      '01',
    ],
  ] as const) {
    it(what, () => {
      const found = pastAfter(exchanges).get(address)?.outSince;
      assert.equal(found?.day.slice(-2), day);
      // Before its lines are written, the same is known.
      const out = exchanges.at(-1) ?? [];
      const last = `2026-12-0${exchanges.length}`;
      const before = pastAfter(exchanges.slice(0, -1));
      const isShown = (one: string) => out.some((now) => now.address === one);
      const known = pastOfPapers(before, () => out, isShown, last)(address);
      assert.equal((known?.outSince?.day ?? last).slice(-2), day);
    });
  }
  it('its first day with all its files, where its meeting was put off', () => {
    const past = pastAfter([meetingOn('2026-12-08', ONE), meetingOn('2026-12-09', TWO)]);
    assert.equal(past.get(`${address}appendix-1.pdf`)?.outSince?.day, '2026-12-01');
    assert.equal(past.get('/meetings/plans/2026-12-08/new/')?.movedTo, address);
  });
});

describe('a report that went to another meeting, and is in the place that it left as well', () => {
  const there = '/meetings/plans/2026-12-16/new/';
  const here = `${MEETING}new/`;
  const text = (address: string, sha256: string, title: string) =>
    paper(address, sha256, 'report', undefined, title);
  for (const [what, back, first] of [
    ['is what it was, where it says the same', text(here, ONE, 'a'), '2026-12-01'],
    ['is what it was, where it has its title', text(here, TWO, 'a'), '2026-12-01'],
    ['is another, where nothing is the same', text(here, TWO, 'b'), undefined],
  ] as const) {
    it(what, () => {
      const moved = text(there, ONE, 'a');
      const exchanges = [[text(here, ONE, 'a')], [moved], [moved, back]];
      const past = pastAfter(exchanges);
      assert.equal(past.get(here)?.outSince?.first, first);
      assert.equal(past.get(here)?.movedTo, undefined);
      assert.equal(past.get(there)?.outSince?.day, '2026-12-01');
      const before = pastAfter(exchanges.slice(0, -1));
      const known = pastOfPapers(
        before,
        () => [moved, back],
        () => true,
        '2026-12-03',
      )(here);
      assert.equal(known?.events[0]?.day, first);
    });
  }
});

describe('minutes of a meeting that was held, whose day was put right, are on the site since', () => {
  const NOW = '2026-12-02';
  for (const [what, before, items, day] of [
    ['their first day, with another text', '2026-12-01', undefined, '03'],
    ['their first day, where it was days before', '2026-11-27', undefined, '03'],
    ['the new day, where it was a week before', '2026-11-25', undefined, '04'],
    ['the new day, where it was another year', '2025-12-02', undefined, '04'],
    ['the new day, where the agenda is another', '2026-12-01', ['#2', 'other'], '04'],
  ] as const) {
    it(what, () => {
      const past = pastAfter([[], [], heldOn(before, TWO, [...(items ?? ['#1', 'new'])])]);
      const out = heldOn(NOW, THREE);
      const shown = new Set(out.map(({ address }) => address));
      const since = pastOfPapers(past, () => out, (one) => shown.has(one), '2026-12-04'); // prettier-ignore
      const known = since(`/meetings/plans/${NOW}/minutes/`);
      assert.equal(known?.outSince?.day ?? '2026-12-04', `2026-12-${day}`);
    });
  }
});

describe('a report with another name and another text, of a meeting that is put off, is on the site since', () => {
  const report = (day: string, name: string, sha256: string, title: string): GoingOut =>
    paper(`/meetings/plans/${day}/${name}/`, sha256, 'report', undefined, title);
  const meeting = (day: string, reports: readonly GoingOut[], items = ['stays']): GoingOut[] => [
    { ...paper(`/meetings/plans/${day}/`, ONE, 'agenda'), items },
    report(day, 'stays', ONE, 's'),
    ...reports,
  ];
  const [WAS, IS] = ['2026-12-09', '2026-12-16'] as const;
  for (const [what, went, came, items, day] of [
    ['its first day, where it has its title', ['a'], 'a', ['stays'], '01'],
    ['the new day, where it has another title', ['a'], 'b', ['stays'], '02'],
    ['the new day, where two had its title', ['a', 'a'], 'a', ['stays'], '02'],
    ['the new day, where the other meeting is not its own', ['a'], 'a', ['other'], '02'],
  ] as const) {
    it(what, () => {
      const past = pastAfter([
        meeting(
          WAS,
          went.map((title, n) => report(WAS, `old-${n}`, TWO, title)),
        ),
      ]);
      const out = [
        ...meeting(IS, [report(IS, 'new', THREE, came)], [...items]),
        paper(`/meetings/plans/${IS}/new/appendix-1.pdf`, THREE, 'file'),
      ];
      const shown = new Set(out.map(({ address }) => address));
      const since = pastOfPapers(past, () => out, (one) => shown.has(one), '2026-12-02'); // prettier-ignore
      const known = since(`/meetings/plans/${IS}/new/`);
      assert.equal(known?.outSince?.day ?? '2026-12-02', `2026-12-${day}`);
    });
  }
});
