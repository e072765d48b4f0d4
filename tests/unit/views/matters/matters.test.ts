import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderPage } from '../../../../layouts/pages.ts';
import { indexArchive } from '../../../../src/views/archive-index.ts';
import type { MatterView } from '../../../../src/views/matters/matter-views.ts';
import { titleOfMatter, withoutWhatIsSaid } from '../../../../src/papers/matter/matter.ts';
import type { Page } from '../../../../src/views/pages.ts';
import { recordLinks } from '../../../../src/views/record-pages.ts';
import { createSite } from '../../../../src/views/site.ts';
import {
  AGENDA,
  AGENDA_PATH,
  BODY,
  COUNCIL,
  FIELDS,
  loadCouncil,
  paper,
  REPORT,
} from '../../papers/temporary-council.ts';

type Files = Readonly<Record<string, string>>;

const MATTER = '/matters/corn-exchange/';

/** The pages of a council, its links and what is said of its papers, on a day. */
async function siteOf(files: Files, today: string) {
  const { archive, diagnostics } = await loadCouncil(
    { 'council.yaml': COUNCIL, ...files },
    { today },
  );
  assert.ok(archive);
  const pages = createSite(archive, today);
  const pageAt = (url: string): Page => {
    const found = pages.find((one) => one.url === url);
    assert.ok(found, `there is no ${url}`);
    return found;
  };
  return {
    pages,
    matters: archive.matters,
    links: recordLinks(indexArchive(archive)),
    html: (url: string) =>
      renderPage(
        {
          ...{ council: archive.council, searchScript: '/s.js', fonts: [], ownPages: [] },
          ...{ hasPeople: false, recordLinks: recordLinks(indexArchive(archive)) },
        },
        pageAt(url),
      ),
    matter: (url = MATTER): MatterView => {
      const found = pageAt(url);
      assert.ok(found.kind === 'matter');
      return found.view();
    },
    said: diagnostics.map(({ code, line, message }) => `${line} ${code}: ${message}`),
    codes: diagnostics.map(({ code }) => code),
  };
}

/** What a timeline says, a line for each entry. */
const linesOf = ({ entries }: MatterView): string[] =>
  entries.map(({ on, what, title }) =>
    [on, what, ...(title === undefined ? [] : [title])].join(' | '),
  );

const stepsOf = (steps: MatterView['toCome']): string[] =>
  steps.map(({ on, what, notes }) => [on ?? 'no day', what, ...notes].join(' | '));

const REPORT_OF = (topic: string, more = ''): Files => ({
  [REPORT]: paper(
    `${FIELDS.replace('title: One', 'title: The Corn Exchange')}${topic}${more}`,
    BODY,
  ),
});
const NAMED = REPORT_OF('topic: corn-exchange\n');

const MINUTES = (text: string, fields = 'status: draft\npresent: []\n'): Files => ({
  [AGENDA_PATH.replace('agenda', 'minutes')]: paper(fields, text),
});

const DECISION = (fields: string, key = 'false'): Files => ({
  'decisions/2022/lease.md': paper(
    [
      'title: Lease of the Corn Exchange\ntaken: 2022-06-13\npublished: 2022-06-14',
      'by: { officer: Head of Property, under: "Scheme 4.7" }\nfunction: executive',
      `key: ${key}\ncall-in: true\nreasons: It is empty.\nalternatives: none\ninterests: []\n${fields}`,
    ].join('\n'),
    'DECIDED –\n\n(a) That the lease be granted.\n(b) That the market move.\n',
  ),
});

describe('a matter', () => {
  it('is on the page of each paper that names it, and of what these lead to', async () => {
    const { html, matter } = await siteOf(
      { ...NAMED, ...MINUTES('## 54 The Corn Exchange {1}\n\nRESOLVED – That it be let.\n') },
      '2022-06-01',
    );
    for (const url of [
      '/meetings/scrutiny/2022-05-11/one/',
      '/meetings/scrutiny/2022-05-11/minutes/',
    ]) {
      assert.match(html(url), /Part of:\s*<a href="\/matters\/corn-exchange\/">Corn exchange<\/a>/);
    }
    const view = matter();
    assert.deepEqual(linesOf(view), [
      '2022-05-11 | Decided by Scrutiny Board (Children and Families) | Minute 54: The Corn Exchange',
      '2022-05-11 | Report to Scrutiny Board (Children and Families) | The Corn Exchange',
    ]);
    assert.equal(view.entries[0]?.isDraft, true);
    assert.match(html(MATTER), /Resolved<\/a>: That it be let/);
    assert.match(
      html(MATTER),
      /content="Matter"\s+data-pagefind-filter="Kind of paper\[content\]"/,
    );
  });

  it('is named by a minute alone, whose item has no paper, and by its item', async () => {
    const item = (topic: string): Files => ({
      [AGENDA_PATH]: AGENDA.replace(
        '  - report: one\n',
        `  - report: one\n  - title: The market\n${topic}`,
      ),
    });
    const of = '2022-05-11 | On the agenda of Scrutiny Board (Children and Families) | The market';
    const minute =
      '2022-05-11 | Considered by Scrutiny Board (Children and Families) | Minute 54: The market';
    const byMinute = await siteOf(
      {
        ...{ ...REPORT_OF(''), ...item('') },
        ...MINUTES(
          '## 54 The market {2} {topic: corn-exchange, market-hall}\n\nIt was discussed.\n',
        ),
      },
      '2022-06-01',
    );
    assert.deepEqual(linesOf(byMinute.matter()), [minute, of]);
    assert.deepEqual(linesOf(byMinute.matter('/matters/market-hall/')), [minute, of]);
    const byItem = await siteOf(
      {
        ...{ ...REPORT_OF(''), ...item('    topic: corn-exchange\n') },
        ...MINUTES('## 54 The market {2}\n\nIt was discussed.\n\n## 55 One {1}\n\nIt was noted.\n'),
      },
      '2022-06-01',
    );
    assert.deepEqual(linesOf(byItem.matter()), [minute, of]);
    assert.match(byItem.html('/meetings/scrutiny/2022-05-11/'), /Part of:\s*<a href="\/matters/);
  });

  it('isn’t that of another item in the same minute', async () => {
    const { matter } = await siteOf(
      {
        ...NAMED,
        [AGENDA_PATH]: AGENDA.replace(
          '  - report: one\n',
          '  - report: one\n  - title: The market\n',
        ),
        ...MINUTES('## 54 Both {1, 2}\n\nThey were discussed.\n'),
      },
      '2022-06-01',
    );
    assert.ok(!linesOf(matter()).some((line) => line.includes('On the agenda')));
  });

  it('follows from a decision without a meeting to its report and its call-ins, part by part', async () => {
    const { matter, html } = await siteOf(
      {
        ...REPORT_OF(''),
        ...DECISION('topic: [corn-exchange]\nreport: scrutiny/2022-05-11/one\n'),
        'call-ins/lease.md': paper(
          'of: 2022/lease\nparts: [b]\nreceived: 2022-06-15 10:00\nby: [Ann Lee]\noutcome: [{ what: released, on: 2022-06-20 }]\n',
          'Nobody was asked.\n',
        ),
      },
      '2022-07-01',
    );
    assert.deepEqual(linesOf(matter()), [
      '2022-06-20 | Call-in: released | Lease of the Corn Exchange',
      '2022-06-15 | Called in | Lease of the Corn Exchange',
      '2022-06-13 | Decision of Head of Property | Lease of the Corn Exchange',
      '2022-05-11 | Report to Scrutiny Board (Children and Families) | The Corn Exchange',
    ]);
    assert.deepEqual(matter().entries[1]?.notes, ['Part (b).']);
    assert.match(html('/meetings/scrutiny/2022-05-11/one/'), /Part of:/);
    assert.match(html('/decisions/2022/lease/'), /Part of:/);
  });

  it('says what is next, and of what was to be decided only what is known', async () => {
    const notice: Files = {
      ...REPORT_OF(''),
      'notices/kd1.md': paper(
        'id: KD1\nmatter: Lease\nby: Cabinet\nmembers: [Ann Lee]\nwhen: 2022-06-20\ndocuments: []\npublished: 2022-05-02\nwards: all\ntopic: corn-exchange\n',
        '',
      ),
    };
    const before = (await siteOf(notice, '2022-05-04')).matter();
    assert.deepEqual(stepsOf(before.toCome), [
      '2022-06-20 | To be decided by Cabinet | As notice KD1 says.',
    ]);
    assert.deepEqual(linesOf(before), ['2022-05-02 | Notice of a key decision | Lease']);
    const after = (await siteOf(notice, '2022-07-04')).matter();
    assert.deepEqual(after.toCome, []);
    assert.deepEqual(stepsOf(after.notKnown), [
      '2022-06-20 | To be decided by Cabinet | Notice KD1 says that it was to be decided on 20 June 2022. Nothing here says whether it was.',
    ]);
    const decided = await siteOf({ ...notice, ...DECISION('', 'KD1') }, '2022-07-04');
    assert.deepEqual(decided.matter().notKnown, []);
    assert.match(linesOf(decided.matter()).join('\n'), /2022-06-13 \| Decision of/);
    assert.match(decided.html('/notices/kd1/'), /Part of:/);
  });

  it('has the deadlines of its reports, whether they are done or not', async () => {
    const deadlines = (met: string): Files =>
      REPORT_OF(
        'topic: corn-exchange\n',
        `deadlines: [{ kind: ofsted-publish-action-statement, received: 2022-05-09${met} }]\n`,
      );
    const what = 'Publish the written statement of proposed action';
    const open = (await siteOf(deadlines(''), '2022-05-04')).matter();
    assert.deepEqual(
      open.toCome.map((one) => [one.on, one.what]),
      [
        ['2022-05-11', 'Report to Scrutiny Board (Children and Families)'],
        ['2022-08-17', what],
      ],
    );
    const passed = (await siteOf(deadlines(''), '2022-09-01')).matter();
    assert.match(
      stepsOf(passed.notKnown).join(),
      /was due on .*17 August 2022, and isn’t recorded as done/,
    );
    assert.doesNotMatch(JSON.stringify(passed), /missed|overdue/);
    const met = (await siteOf(deadlines(', met: 2022-08-10'), '2022-09-01')).matter();
    assert.deepEqual(met.notKnown, []);
    assert.equal(met.entries[0]?.on, '2022-08-10');
  });

  const TOPIC = 'title: The Corn Exchange\nsummary: What becomes of it.\n';
  const file = (fields: string, text = ''): Files => ({
    ...REPORT_OF(''),
    'topics/corn-exchange.md': paper(`${TOPIC}${fields}`, text),
  });

  it('has what its file says: outside days with their sources, what is due, and its text', async () => {
    const { matter, html, links } = await siteOf(
      file(
        [
          'happened: [{ on: 2022-04-01, what: The tenant left, source: The Post, url: https://post.example/ }]',
          'due:',
          '  - { on: 2022-05-01, what: Survey, source: The fund }',
          '  - { on: 2022-06-30, what: Grant ends, source: The fund }',
          '  - { when: within 70 working days of receipt, what: Plan, source: The fund }',
          '  - { on: 2022-04-20, what: Bid, source: The fund, done: { on: 2022-04-19, source: The fund’s letter } }',
          '',
        ].join('\n'),
        '## The building\n\nIt was built in 1870.\n',
      ),
      '2022-05-04',
    );
    const view = matter();
    assert.deepEqual(linesOf(view), [
      '2022-05-01 | Due: Survey',
      '2022-04-19 | Bid',
      '2022-04-01 | The tenant left',
    ]);
    assert.deepEqual(stepsOf(view.toCome), ['2022-06-30 | Grant ends']);
    assert.deepEqual(stepsOf(view.notKnown), [
      '2022-05-01 | Survey | Was due on 1 May 2022. Nothing here says whether it was done.',
      'no day | Plan | Due within 70 working days of receipt. No paper here states that day, or says whether it was done.',
    ]);
    assert.match(html(MATTER), /<a href="https:\/\/post.example\/">The Post.<\/a>/);
    assert.match(html(MATTER), /<h2 id="the-building">The building<\/h2>/);
    assert.match(html('/matters/'), /<a href="\/matters\/corn-exchange\/">The Corn Exchange<\/a>/);
    assert.deepEqual(
      links.map(({ url }) => url),
      ['/matters/'],
    );
  });

  it('is held back alone where something is wrong with its file, and keeps what papers say', async () => {
    const { matters, said } = await siteOf(
      {
        ...NAMED,
        'topics/corn-exchange.md': paper(
          `${TOPIC}happened: [{ on: 2022-06-01, what: Sold, source: The Post }]\n`,
          '',
        ),
      },
      '2022-05-04',
    );
    assert.match(
      said.join(),
      /4 topic-date: 1 June 2022 is still to come, and this is said to have happened/,
    );
    assert.equal(matters[0]?.slug, 'corn-exchange');
    const [held] = matters.map(withoutWhatIsSaid);
    assert.equal(titleOfMatter('corn-exchange', held ? [held] : []), 'Corn exchange');
  });

  it('is as it was where a word of a report is another', async () => {
    const viewOf = async (body: string) => {
      const { matter } = await siteOf(
        { [REPORT]: paper(`${FIELDS}topic: corn-exchange\n`, body) },
        '2022-05-04',
      );
      return JSON.stringify(matter());
    };
    assert.equal(await viewOf(BODY), await viewOf(BODY.replace('It is due.', 'It is overdue.')));
  });

  it('has its timeline in parts where it is long, the newest at its own address', async () => {
    const happened = Array.from(
      { length: 130 },
      (_, at) =>
        `  - { on: 2021-01-${String((at % 28) + 1).padStart(2, '0')}, what: Step ${at}, source: The Post }\n`,
    ).join('');
    const { matter, pages } = await siteOf(file(`happened:\n${happened}`), '2022-05-04');
    const parts = pages.filter(({ url }) => url.startsWith(MATTER));
    assert.deepEqual(
      parts.map(({ url }) => url),
      [MATTER, `${MATTER}1/`],
    );
    assert.equal(matter().entries.length + matter(`${MATTER}1/`).entries.length, 130);
    assert.equal(matter(`${MATTER}1/`).search, undefined);
  });

  it('isn’t there, nor a way to matters, for a council that names none', async () => {
    const { pages, links, html } = await siteOf(REPORT_OF(''), '2022-05-04');
    assert.ok(!pages.some(({ url }) => url.startsWith('/matters/')));
    assert.deepEqual(links, []);
    assert.doesNotMatch(html('/'), /\/matters\//);
  });

  it('asks for no answer to words that only lead to a list of recommendations', async () => {
    const minutes = MINUTES(
      '## 41 The Corn Exchange {1}\n\nRESOLVED –\n(a)\tThat it be noted.\n(b)\tThat the Cabinet be RECOMMENDED:\n\tR1\tto let it;\n\tR2\tto keep the market.\n\nAnswer due: 2022-07-11\n',
    );
    const { toCome } = (await siteOf({ ...NAMED, ...minutes }, '2022-06-01')).matter();
    assert.deepEqual(stepsOf(toCome), [
      '2022-07-11 | Answer to recommendations | No answer to R1 and R2 is recorded here.',
    ]);
  });

  it('shows the recommendations of its minutes, when an answer is due, and the answer', async () => {
    const later = AGENDA_PATH.replace('2022-05-11', '2022-06-08');
    const first: Files = {
      ...NAMED,
      ...MINUTES(
        '## 41 The Corn Exchange {1}\n\nRECOMMENDED to Cabinet –\n\nR1. That it be let.\nR2. That the market stay.\n\nReceived: 2022-05-12\n\nAnswer due: 2022-07-11\n',
      ),
      [later]: '---\ntime: "10:00"\nplace: Civic Hall\nitems: [{ title: Recommendations }]\n---\n',
    };
    const open = (await siteOf(first, '2022-06-01')).matter();
    assert.deepEqual(stepsOf(open.toCome), [
      '2022-07-11 | Answer to recommendations | No answer to R1 and R2 is recorded here.',
    ]);
    assert.equal(
      open.entries.at(-2)?.what,
      'Recommended by Scrutiny Board (Children and Families)',
    );
    const passed = (await siteOf(first, '2022-08-01')).matter();
    assert.match(
      stepsOf(passed.notKnown).join(),
      /Was due on 11 July 2022. No answer to R1 and R2 is recorded here/,
    );
    const answered = async (answer: string) => {
      const minutes = paper(
        'status: draft\npresent: []\n',
        `## 50 Recommendations {1}\n\n${answer}\n`,
      );
      const { matter } = await siteOf(
        { ...first, [later.replace('agenda', 'minutes')]: minutes },
        '2022-08-01',
      );
      return matter();
    };
    const one = await answered('Answer to 41 R1: accepted in part.');
    assert.match(stepsOf(one.notKnown).join(), /No answer to R2 is recorded here/);
    assert.ok(
      linesOf(one).some((line) => line.startsWith('2022-06-08 | Answer to recommendation 41 R1')),
    );
    const both = await answered('Answer to 41 R1: accepted.\n\nAnswer to 41 R2: not accepted.');
    assert.deepEqual(both.notKnown, []);
  });

  it('shows what its minutes say later, and what scrutiny made of a call-in', async () => {
    const { matter } = await siteOf(
      {
        ...NAMED,
        ...MINUTES(
          '## 54 The Corn Exchange {1}\n\nCall-in outcome: C84(c) released.\n\nLater: 2022-05-20 – The survey was sent.\n\nProgress on 12 R1: done.\n',
        ),
      },
      '2022-06-01',
    );
    assert.deepEqual(
      matter().entries.map(({ on, what }) => `${on} ${what}`),
      [
        '2022-05-20 Added to the minutes after the meeting',
        '2022-05-11 Call-in outcome',
        '2022-05-11 Progress on recommendation 12 R1',
        '2022-05-11 Considered by Scrutiny Board (Children and Families)',
        '2022-05-11 Report to Scrutiny Board (Children and Families)',
      ],
    );
  });
});

describe('the name of a matter', () => {
  const two = (one: string, other: string): Files => ({
    ...REPORT_OF(`topic: ${one}\n`),
    ...DECISION(`topic: ${other}\n`),
  });
  const topics = (codes: readonly string[]) => codes.filter((code) => code.startsWith('topic-'));

  it('may be used once without a file', async () => {
    assert.deepEqual(topics((await siteOf(NAMED, '2022-07-01')).codes), []);
  });

  for (const [what, files, found] of [
    ['of another paper', two('corn-exchange', 'corn-exchagne'), 1],
    [
      'that has a file',
      {
        ...REPORT_OF('topic: corn-exchagne\n'),
        'topics/corn-exchange.md': paper('title: A\nsummary: B.\n', ''),
      },
      1,
    ],
    ['with another year', two('budget-2022', 'budget-2023'), 0],
    ['that is another', two('corn-exchange', 'depot'), 0],
  ] as const) {
    it(`is ${found === 0 ? 'not ' : ''}taken for a slip of one ${what}`, async () => {
      const { said } = await siteOf(files, '2022-07-01');
      const slips = said.filter((line) => line.includes('topic-misspelt'));
      assert.equal(slips.length, found);
      if (found > 0) assert.match(slips.join(), /Did you mean "corn-exch/);
    });
  }

  for (const [what, topic, refused] of [
    ['capitals and blanks', 'Corn Exchange', /^11 field-invalid: .*corn-exchange/m],
    ['figures alone, as parts of lists have', '"2022"', /^11 field-invalid: .*a word in it too/m],
  ] as const) {
    it(`is refused with ${what}`, async () => {
      const { said } = await siteOf(REPORT_OF(`topic: ${topic}\n`), '2022-05-04');
      assert.match(said.join('\n'), refused);
    });
  }

  it('is refused as the name of a file that can’t be an address', async () => {
    const { said, pages } = await siteOf(
      { ...REPORT_OF(''), 'topics/Corn Exchange.md': paper('title: A\nsummary: B.\n', '') },
      '2022-05-04',
    );
    assert.match(said.join('\n'), /address-invalid: .*such as corn-exchange.md/);
    assert.ok(!pages.some(({ url }) => url.startsWith('/matters/')));
  });

  it('can be linked to from a text', async () => {
    const files = (to: string): Files => ({
      [REPORT]: paper(
        `${FIELDS}topic: corn-exchange\n`,
        BODY.replace('It is due.', `See [it](${to}).`),
      ),
    });
    assert.ok(
      !(await siteOf(files('/matters/corn-exchange/'), '2022-05-04')).codes.includes('link-broken'),
    );
    assert.match(
      (await siteOf(files('/matters/corn-exchang/'), '2022-05-04')).said.join(),
      /link-broken: .*Did you mean \/matters\/corn-exchange\//,
    );
  });
});
