import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

type Found = {
  readonly facts: {
    readonly paper: string;
    readonly date: string;
    readonly filters: Readonly<Record<string, readonly string[]>>;
  };
  readonly scores: readonly number[];
};
type Paper = { readonly url: string; readonly answers: boolean };
type Ranking = {
  readonly AWAITED: string;
  readonly gathered: (
    records: readonly Found[],
    parts: readonly object[],
    rarities?: readonly number[],
    telling?: readonly number[],
  ) => Paper[];
  readonly inOrder: (papers: Paper[], sort: string, latest?: boolean, name?: string) => Paper[];
  readonly nameIn: (question: string) => string;
};

const source = new URL('../../../../layouts/browser/search/ranking.js', import.meta.url);
const names = new URL('../../../../layouts/browser/search/named.js', import.meta.url);
const { AWAITED, gathered, inOrder, nameIn } = Object.assign(
  {},
  (await import(source.href)) as object,
  (await import(names.href)) as object,
) as Ranking;

/** A record that answers the only part of a question by so many points. */
function record(
  kind: string,
  paper: string,
  points: number,
  date = '2026-05-06',
  more: Found['facts']['filters'] = {},
): Found {
  return {
    facts: { paper, date, filters: { 'Kind of paper': [kind], ...more } },
    scores: [points],
  };
}

const PARTS = [{ required: false }];

const orderOf = (...records: Found[]): string[] =>
  inOrder(gathered(records, PARTS), '').map(({ url }) => url);

describe('the hit of a report', () => {
  const firstOf = (report: readonly number[], appendix: readonly number[], kind = 'Appendix') => {
    const parts = report.map(() => ({ required: false }));
    const records = [
      { ...record(kind, '/report/', 0), scores: appendix, of: 'appendix' },
      { ...record('Report', '/report/', 0), scores: report, of: 'report' },
    ];
    const [found] = gathered(records, parts) as unknown as { records: { of: string }[] }[];
    return found?.records[0]?.of;
  };

  for (const [what, report, appendix, expected] of [
    ['begins with the report, where a short appendix has a little more', [6], [10], 'report'],
    ['begins with the report, where it has more', [10], [6], 'report'],
    ['begins with an appendix that has far more', [2], [10], 'appendix'],
    ['begins with an appendix that has more of the words', [6, 0], [3, 3], 'appendix'],
    ['begins with the report, where it has more of the words', [2, 2], [20, 0], 'report'],
    ['begins with the appendix that alone has the word', [0], [1], 'appendix'],
  ] as const) {
    it(what, () => assert.equal(firstOf(report, appendix), expected));
  }

  it('begins with the page of the report as a PDF that has most', () => {
    assert.equal(firstOf([6], [10], 'Report'), 'appendix');
  });
});

describe('papers that answer as well as one another', () => {
  for (const kind of ['Decision', 'Agenda', 'Minutes', 'Committee', 'Person']) {
    it(`begin with a report, before a newer page of the kind ${kind}`, () => {
      const other = record(kind, '/other/', 10, '2026-11-01');
      assert.deepEqual(orderOf(other, record('Report', '/report/', 10)), ['/report/', '/other/']);
    });
  }

  it('are the newest first', () => {
    const old = record('Report', '/a/', 10, '2006-04-04');
    assert.deepEqual(orderOf(old, record('Report', '/b/', 10)), ['/b/', '/a/']);
  });

  it('are the best first where a year is asked for', () => {
    const old = record('Report', '/old/', 10.1, '2022-04-04');
    const parts = [{ said: '2022/23', required: false }];
    const papers = inOrder(gathered([old, record('Report', '/new/', 10)], parts), '');
    assert.equal(papers[0]?.url, '/old/');
  });

  for (const [points, first] of [
    [10.1, '/new/'],
    [11, '/old/'],
    [15, '/old/'],
  ] as const) {
    it(`are the newest first where points differ by chance alone: ${points} and 10`, () => {
      const old = record('Report', '/old/', points, '2006-04-04');
      assert.equal(orderOf(old, record('Report', '/new/', 10))[0], first);
    });
  }
});

describe('papers that have only some of what is asked', () => {
  const some = (paper: string, scores: number[]): Found => ({
    ...record('Report', paper, 0),
    scores,
  });
  for (const [what, records, first] of [
    [
      'the rare word before a common one in a title',
      [
        [14, 0],
        [0, 20],
      ],
      '/0/',
    ],
    [
      'the better one of two with the same word',
      [
        [0, 12],
        [0, 20],
      ],
      '/1/',
    ],
    [
      'all of it before some',
      [
        [14, 0],
        [2, 3],
      ],
      '/1/',
    ],
  ] as const) {
    it(`begin with those that have ${what}`, () => {
      const all = records.map((scores, at) => some(`/${at}/`, [...scores]));
      const papers = gathered(all, [{ required: false }, { required: false }], [], [5, 1.5]);
      assert.equal(inOrder(papers, '')[0]?.url, first);
    });
  }
});

describe('a paper that lacks a word, however little that says,', () => {
  const paper = (url: string, scores: readonly number[], kin: readonly number[] = []) => ({
    ...record('Report', url, 0),
    ...{ scores, kin },
  });
  for (const [what, other, all, first] of [
    ['comes after one that has all', paper('/other/', [40, 60, 0]), [9, 9, 0.1], '/all/'],
    [
      'so does one with a word of the same stem',
      paper('/other/', [40, 60, 1], [2]),
      [9, 9, 2],
      '/all/',
    ],
    // Twins: of two that have all the better is first, and of two that lack what no paper has.
    ['twin: both have all', paper('/other/', [40, 60, 1]), [9, 9, 0.1], '/other/'],
    ['twin: no paper has it', paper('/other/', [40, 60, 0]), [9, 9, 0], '/other/'],
  ] as const) {
    it(what, () => {
      const parts = [0, 1, 2].map(() => ({ required: false }));
      const papers = inOrder(gathered([other, paper('/all/', all)], parts), '');
      assert.equal(papers[0]?.url, first);
    });
  }
});

it('a paper of the month that is asked for comes before one that names it, and not for the month alone', () => {
  const month = { required: false, month: '2026-11' };
  const both = (paper: string, points: number, date: string): Found => ({
    ...record('Report', paper, 0, date),
    scores: [points, points],
  });
  const orderOfParts = (parts: readonly object[]): string[] =>
    inOrder(
      gathered([both('/named/', 12, '2024-04-10'), both('/of/', 10, '2026-11-12')], parts),
      '',
    ).map(({ url }) => url);
  assert.deepEqual(orderOfParts([{ required: false }, month]), ['/of/', '/named/']);
  assert.deepEqual(orderOfParts([{ required: false }, { required: false }]), ['/named/', '/of/']);
});

it('a decision whose words are few comes after the report that it decides', () => {
  assert.deepEqual(
    orderOf(record('Decision', '/decision/', 12), record('Report', '/report/', 10)),
    ['/report/', '/decision/'],
  );
});

it('a decision that says much more of what is asked comes before a report', () => {
  assert.deepEqual(orderOf(record('Report', '/report/', 6), record('Decision', '/decision/', 10)), [
    '/decision/',
    '/report/',
  ]);
});

it('an appendix that never came is after what says less', () => {
  const awaited = record('Appendix', '/awaited/', 10, '2026-05-06', { [AWAITED]: ['yes'] });
  assert.deepEqual(orderOf(awaited, record('Report', '/report/', 6)), ['/report/', '/awaited/']);
});

it('a day that is asked for has the agenda of its meeting first, then its reports, then what only mentions it', () => {
  const day = [{ required: false, day: '2005-04-27' }];
  const records = [
    record('Minutes', '/mentions/', 20, '2006-04-26'),
    record('Committee', '/committee/', 20, '2005-04-27'),
    record('Report', '/report/', 3, '2005-04-27'),
    record('Agenda', '/agenda/', 2, '2005-04-27'),
  ];
  assert.deepEqual(
    inOrder(gathered(records, day), '').map(({ url }) => url),
    ['/agenda/', '/report/', '/mentions/', '/committee/'],
  );
});

it('what has only another word of the same stem is after what has the word itself', () => {
  const other = { ...record('Report', '/park/', 20), kin: [0] };
  assert.deepEqual(orderOf(other, record('Report', '/parking/', 1)), ['/parking/', '/park/']);
});

it('of a long question of which no paper has much, those are found that have most', () => {
  const records = [0, 1, 2, 3].map((at) => ({
    ...record('Report', `/${at}/`, 0),
    scores: [0, 1, 2, 3].map((part) => (part === at ? 10 : 0)),
  }));
  const parts = records.map(() => ({ required: false }));
  assert.equal(gathered(records, parts).length, 4);
});

describe('a paper that has only what says less of a question', () => {
  const parts = [{ required: false }, { required: false }];
  const paper = (url: string, scores: readonly number[]) => ({
    ...record('Report', url, 0),
    scores,
  });
  const many = Array.from({ length: 10 }, (_, at) => paper(`/both/${at}/`, [3, 8]));
  const one = paper('/one/', [3, 0]);
  for (const [what, records, found] of [
    ['is found where one paper alone has more', [paper('/rare/', [0, 8]), one], true],
    ['is found where nine papers have more', [...many.slice(1), one], true],
    ['isn’t found where ten papers have more', [...many, one], false],
    ['isn’t found where it says next to nothing', [paper('/rare/', [0, 40]), one], false],
  ] as const) {
    it(what, () => {
      const urls = gathered(records, parts).map(({ url }) => url);
      assert.equal(urls.includes('/one/'), found);
    });
  }

  it('comes after those that have more', () => {
    const all = inOrder(gathered([one, paper('/both/', [1, 8])], parts), '');
    assert.deepEqual(
      all.map(({ url }) => url),
      ['/both/', '/one/'],
    );
  });
});

describe('a paper of recent years, where a word is only in older ones,', () => {
  const paper = (scores: readonly number[]) => ({ ...record('Report', '/a/', 0), scores });
  for (const [what, scores, rarities, answers] of [
    ['answers without it where it says little', [5, 5, 5, 0], [5, 5, 5, 2], true],
    ['doesn’t answer without the rarest word', [5, 5, 0], [5, 5, 9], false],
    ['doesn’t answer without it among many common words', [2, 2, 4, 5, 0], [2, 2, 4, 5, 9], false],
    ['answers where no paper at all has it', [5, 5, 0], [5, 5, 0], true],
    ['answers where all papers were asked', [5, 5, 0], [], true],
  ] as const) {
    it(what, () => {
      const parts = scores.map(() => ({ required: false }));
      const [found] = gathered([paper(scores)], parts, rarities);
      assert.equal(found?.answers, answers);
    });
  }
});

describe('a paper answers', () => {
  for (const [what, scores, kin, answers] of [
    ['with both of two words', [5, 5], [], true],
    ['not with one of two words', [5, 0], [], false],
    ['with most of four words', [5, 5, 5, 0], [], true],
    ['not with half of four words', [5, 5, 0, 0], [], false],
    ['with a word and another of the same stem', [5, 2], [1], true],
    ['not with words of the same stem alone', [2, 2], [0, 1], false],
  ] as const) {
    it(what, () => {
      const found = { ...record('Report', '/a/', 0), scores, kin };
      const whole = { ...record('Report', '/b/', 0), scores: scores.map(() => 5) };
      const parts = scores.map(() => ({ required: false }));
      const papers = gathered([found, whole], parts);
      assert.equal(papers.find(({ url }) => url === '/a/')?.answers, answers);
    });
  }
});

describe('the page of a person who is asked for by name is first', () => {
  for (const [question, page, isFirst] of [
    ['M Chiselmere', '/people/m-chiselmere/', true],
    ['Cllr M. Chiselmere', '/people/m-chiselmere/', true],
    ['who is Councillor M Chiselmere?', '/people/m-chiselmere/', true],
    ['Chiselmere, M', '/people/m-chiselmere/', true],
    ['M Chiselmere', '/people/m-chiselmere-2/', true],
    ['A Chiselmere', '/people/a-chiselmere/', true],
    ['Cllr Ann O’Brien', '/people/ann-obrien/', true],
    ['Ann O’Brien', '/people/ann-o-brien/', true],
    ['Jo Smith-Brown', '/people/jo-smith-brown/', true],
    ['O Chiselmere', '/people/m-chiselmere/', false],
    ['Chiselmere', '/people/m-chiselmere/', false],
    ['M Chiselmere decisions', '/people/m-chiselmere/', false],
  ] as const) {
    it(`${question}: ${page}`, () => {
      const papers = gathered([record('Committee', '/c/', 60), record('Person', page, 50)], PARTS);
      const [first] = inOrder(papers, '', false, nameIn(question));
      assert.equal(first?.url, isFirst ? page : '/c/');
    });
  }

  it('but a report with such an address isn’t', () => {
    const papers = gathered([record('Report', '/r/m-bell/', 5), record('Report', '/b/', 9)], PARTS);
    assert.equal(inOrder(papers, '', false, nameIn('M Bell'))[0]?.url, '/b/');
  });
});

describe('the pages of those who represent a ward are first where they are asked for', () => {
  /** Somebody of a ward, who last sat on a day. */
  const person = (name: string, ward: string, date: string) => {
    const { facts, ...rest } = record('Person', `/people/${name}/`, 1);
    return { ...rest, facts: { ...facts, date, filters: { ...facts.filters, Ward: [ward] } } };
  };
  const PEOPLE = [
    person('a-former', 'Mill and Tarn', '2014-01-01'),
    person('a-present', 'Mill and Tarn', '2026-11-11'),
    person('another', 'Hill', '2026-11-12'),
    person('of-fiddlers', "Fiddler's Tarn", '2010-11-12'),
    person('of-pauls', 'St Pauls', '2010-11-12'),
    person('of-kings', 'Kingston', '2010-11-12'),
    record('Report', '/r/', 60),
  ];
  for (const [question, ...pages] of [
    ['councillor Tarn', 'a-present', 'a-former'],
    ['Mill and Tarn councillors', 'a-present', 'a-former'],
    ["Tarn's councillors", 'a-present', 'a-former'],
    ['who is my local councillor in Hill ward?', 'another'],
    ['members for Hill', 'another'],
    ['Cllr HILL', 'another'],
    // The sign of an owner may be a part of the name.
    ["Fiddler's Tarn councillors", 'of-fiddlers'],
    ['Fiddlers Tarn councillors', 'of-fiddlers'],
    ['councillors for Fiddler’s Tarn', 'of-fiddlers'],
    ["Fiddler's Tarn's councillors", 'of-fiddlers'],
    ["St Paul's councillors", 'of-pauls'],
    ['St Pauls councillor', 'of-pauls'],
    ["King's councillors"],
    ["Paul's Hill councillors"],
    // Something else is asked for.
    ['Tarn'],
    ['Mill and Tarn parking'],
    ['councillors'],
    ['councillor Riverside'],
    ['councillor allowances Hill'],
  ] as const) {
    it(question, () => {
      const papers = inOrder(gathered(PEOPLE, PARTS), '', false, nameIn(question));
      const first = papers.slice(0, pages.length || 1).map(({ url }) => url);
      assert.deepEqual(first, pages.length > 0 ? pages.map((one) => `/people/${one}/`) : ['/r/']);
    });
  }
});
