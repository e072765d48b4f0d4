import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { titleOfMatter, withoutWhatIsSaid } from '../../../../src/papers/matter/matter.ts';
import { AGENDA_PATH, BODY, FIELDS, paper, REPORT } from '../../papers/temporary-council.ts';
import {
  MATTER,
  MINUTES,
  NAMED,
  REPORT_OF,
  linesOf,
  siteOf,
  stepsOf,
  type Files,
} from './site-of-matters.ts';

describe('a matter', () => {
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
