import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AGENDA, AGENDA_PATH, paper } from '../../papers/temporary-council.ts';
import {
  DECISION,
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
});
