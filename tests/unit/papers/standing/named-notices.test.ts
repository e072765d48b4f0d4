import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AGENDA, AGENDA_PATH, COMMITTEE, paper, REPORT } from '../temporary-council.ts';
import { IN_TIME, NOTICE, load } from './report-with-notice.ts';

const MINUTES = AGENDA_PATH.replace('agenda', 'minutes');
const DECISION = 'decisions/2022/lease.md';
const UNDER = `---\ntitle: Lease\ntaken: 2022-05-03\npublished: 2022-05-03\nby: Cabinet\nfunction: executive\nkey: KD112\nwards: all\ncall-in: true\nalternatives: none\ninterests: []\nreasons: It ends.\n---\n\nDECIDED – To let it.\n`;

describe('a report that names its notice', () => {
  it('is a key decision of which the public had the notice’s own days', async () => {
    const { codes, report, notice } = await load({});
    assert.deepEqual(codes, []);
    assert.match(report?.keyDecision?.sentence ?? '', /1 April 2022: 39 clear days before/);
    assert.deepEqual(report?.noticedIn, [
      { text: 'KD112: Lease of the hall', url: '/notices/kd112-lease/' },
    ]);
    assert.deepEqual(notice?.reports, [{ text: 'One', url: report.url }]);
    assert.equal(notice.meeting?.url, '/meetings/scrutiny/2022-05-11/');
  });

  it('may leave that to the agenda', async () => {
    const { codes, report, notice } = await load({
      report: '',
      agenda: AGENDA.replace('report: one', 'report: one\n    notice: kd112'),
    });
    assert.deepEqual(codes, []);
    assert.match(report?.keyDecision?.sentence ?? '', /39 clear days/);
    assert.equal(notice?.reports.length, 1);
  });

  const KEY = REPORT;
  for (const [name, papers, found] of [
    ['an unknown one', { report: 'notice: KD113' }, [`${KEY} notice-unknown`]],
    [
      'one of several that isn’t there',
      { report: 'notice: [KD112, PM9]' },
      [`${KEY} notice-unknown`],
    ],
    [
      'one whose fields can’t be read is there',
      { notice: 'when: November 2026', files: { [DECISION]: UNDER } },
      [`${NOTICE} field-invalid`],
    ],
    [
      'another, beside one whose fields can’t be read',
      { notice: 'when: November 2026', report: 'notice: KD113' },
      [`${NOTICE} field-invalid`, `${KEY} notice-unknown`],
    ],
    [
      'one whose number can’t be read may be any',
      { notice: `id: [1]\n${IN_TIME}`, files: { [DECISION]: UNDER } },
      [`${NOTICE} field-invalid`],
    ],
    [
      'one whose day is typed otherwise',
      { report: 'notice: KD112\nkey-decision: { noticed: 2022-04-02 }' },
      [`${KEY} notice-date-differs`],
    ],
    [
      'one whose day is typed again',
      { report: 'notice: KD112\nkey-decision: { noticed: 2022-04-01 }' },
      [],
    ],
    [
      'one that came too late for its own day: the notice says so',
      { notice: 'when: 2022-05-11\npublished: 2022-04-20' },
      [`${NOTICE} key-decision-without-notice`],
    ],
    [
      'one that came too late for its own day and for this one',
      { notice: 'when: 2022-05-09\npublished: 2022-04-13', agenda: AGENDA },
      [`${NOTICE} key-decision-without-notice`, `${KEY} key-decision-without-notice`],
    ],
    [
      'one of a later day',
      { notice: 'when: 2022-06-08\npublished: 2022-04-01' },
      [`${KEY} decision-against-notice`],
    ],
    [
      'one of a period that the meeting is in',
      { notice: 'when: { from: 2022-05-01, to: 2022-05-31 }\npublished: 2022-03-01' },
      [],
    ],
    [
      'one that was withdrawn',
      { notice: `${IN_TIME}\nwithdrawn: { on: 2022-05-01, why: It isn’t key. }` },
      [`${KEY} decision-against-notice`],
    ],
    [
      'one under the general exception',
      {
        notice:
          'when: 2022-05-11\nexception: { kind: general, told: { who: the chair of scrutiny, on: 2022-04-27 }, available: 2022-04-27, reason: The grant was new., reasons-published: 2022-04-28 }',
      },
      [],
    ],
    [
      'one under the general exception of another day',
      {
        report:
          'notice: KD112\nkey-decision: { general-exception: { noticed: 2022-04-26, reason: The grant was new. } }',
        notice:
          'when: 2022-05-11\nexception: { kind: general, told: { who: the chair of scrutiny, on: 2022-04-27 }, available: 2022-04-27, reason: The grant was new., reasons-published: 2022-04-28 }',
      },
      [`${KEY} notice-date-differs`],
    ],
    [
      'one under special urgency',
      {
        notice:
          'when: 2022-05-11\nexception: { kind: special, agreed-by: { by: scrutiny-chair, on: 2022-05-03 }, reason: The wall may fall., reasons-published: 2022-05-03 }',
      },
      [],
    ],
  ] as const) {
    it(`has findings where they belong: ${name}`, async () => {
      const { codes } = await load(papers);
      assert.deepEqual(codes.toSorted(), [...found].toSorted());
    });
  }

  it('is told which notice was meant', async () => {
    const { said } = await load({ report: 'notice: KD121' });
    assert.match(said[0]?.message ?? '', /Did you mean "KD112"\?/);
    assert.ok((said[0]?.line ?? 0) > 1);
  });

  it('of a committee that decides nothing only refers to it', async () => {
    const { codes, report } = await load({
      files: { 'committees/scrutiny.md': COMMITTEE },
      notice: 'when: 2022-06-08\npublished: 2022-04-01',
    });
    assert.deepEqual(codes, []);
    assert.equal(report?.keyDecision, undefined);
    assert.equal(report?.noticedIn?.length, 1);
  });

  it('is led to from the notice and the forward plan, with what was decided', async () => {
    const { html } = await load(
      {
        agenda: AGENDA.replace('report: one', 'report: one\n    number: 1'),
        files: {
          [MINUTES]: paper(
            'status: draft\npresent: [Ottoline Varga]\n',
            '## 54 One {1}\n\nRESOLVED – That the lease be granted.\n',
          ),
        },
      },
      '2022-05-12',
    );
    for (const url of ['/notices/kd112-lease/', '/forward-plan/']) {
      assert.match(html(url), /href="[^"]*\/meetings\/scrutiny\/2022-05-11\/one\/"/);
      assert.match(html(url), /the lease be granted/);
    }
    assert.match(html('/decisions/'), /key decision/);
    assert.match(html('/meetings/scrutiny/2022-05-11/one/'), /Notice given in[^]*KD112: Lease/);
  });
});

describe('an item without a report', () => {
  it('leads to its notice, and the notice to its meeting', async () => {
    const agenda = AGENDA.replace(
      '  - report: one',
      '  - report: one\n  - title: The lease\n    notice: KD112',
    );
    const { codes, html, notice } = await load({
      ...{ agenda, report: 'key-decision: false' },
      notice: 'when: { from: 2022-05-01, to: 2022-05-31 }\npublished: 2022-03-01',
    });
    assert.deepEqual(codes, []);
    assert.match(html('/meetings/scrutiny/2022-05-11/'), /href="[^"]*\/notices\/kd112-lease\/"/);
    assert.equal(notice?.meeting?.url, '/meetings/scrutiny/2022-05-11/');
  });
});
