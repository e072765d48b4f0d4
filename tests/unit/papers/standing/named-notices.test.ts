import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pastOf, type RegisterPast } from '../../../../src/history/register/paper-past.ts';
import { renderPage } from '../../../../layouts/pages.ts';
import { indexArchive } from '../../../../src/views/archive-index.ts';
import { recordLinks } from '../../../../src/views/record-pages.ts';
import { createSite } from '../../../../src/views/site.ts';
import {
  AGENDA,
  AGENDA_PATH,
  BODY,
  COMMITTEE,
  FIELDS,
  loadCouncil,
  paper,
  REPORT,
} from '../temporary-council.ts';

const NOTICE = 'notices/kd112-lease.md';
const noticeOf = (fields: string): string =>
  paper(
    `${fields.startsWith('id:') ? '' : 'id: KD112\n'}matter: Lease of the hall\nby: Cabinet\nmembers: [Ottoline Varga]\ndocuments: []\nwhere: Civic Hall\nother-documents: Others may be submitted.\n${fields}\n`,
    '',
  );
const CABINET = { 'committees/scrutiny.md': '---\nname: Cabinet\nkind: executive\n---\n' };
const IN_TIME = 'when: 2022-05-11\npublished: 2022-04-01';
const MINUTES = AGENDA_PATH.replace('agenda', 'minutes');
const DECISION = 'decisions/2022/lease.md';
const UNDER = `---\ntitle: Lease\ntaken: 2022-05-03\npublished: 2022-05-03\nby: Cabinet\nfunction: executive\nkey: KD112\nwards: all\ncall-in: true\nalternatives: none\ninterests: []\nreasons: It ends.\n---\n\nDECIDED – To let it.\n`;
const EXEMPT =
  'exempt: { paragraphs: [3], reason: Prices., public-interest: It would harm., review: 2023-05-11 }';

/** A report that names a notice, before an executive. */
async function load(
  {
    notice = IN_TIME,
    report = 'notice: KD112',
    files = {},
    fields = FIELDS,
    agenda = AGENDA,
  }: {
    readonly notice?: string;
    readonly report?: string;
    readonly files?: Readonly<Record<string, string>>;
    readonly fields?: string;
    readonly agenda?: string;
  },
  today = '2022-05-04',
  past?: RegisterPast,
) {
  const { archive, diagnostics } = await loadCouncil(
    {
      ...CABINET,
      [NOTICE]: noticeOf(notice),
      [AGENDA_PATH]: agenda,
      [REPORT]: paper(`${fields}${report}\n`, BODY),
      ...files,
    },
    { today, ...(past && { past }) },
  );
  assert.ok(archive);
  const said = diagnostics
    .filter(({ code }) => /notice-|-notice|key-|private-|urgency|^field|record-link/.test(code))
    .map(({ code, file, line, message }) => ({
      ...{ code, line, message },
      file: file.replace(/^.*moothall-council-[^/]*\//, ''),
    }));
  const html = (url: string): string => {
    const page = createSite(archive, today).find((one) => one.url === url);
    assert.ok(page, `there is no ${url}`);
    const links = recordLinks(indexArchive(archive));
    return renderPage(
      {
        ...{ council: archive.council, searchScript: '/s.js', fonts: [], ownPages: [] },
        ...{ hasPeople: false, recordLinks: links },
      },
      page,
    );
  };
  return {
    ...{ said, html, codes: said.map(({ code, file }) => `${file} ${code}`) },
    report: archive.reports[0],
    meeting: archive.meetings[0],
    notice: archive.record.notices[0],
  };
}

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

describe('business in private that is in a notice', () => {
  const PRIVATE = `of: both\n${IN_TIME}\nprivate: { paragraphs: [3], reason: Prices are discussed. }\nsecond-notice: { on: 2022-05-03, representations: none }`;
  const fields = FIELDS.replace('exempt: false', EXEMPT);

  it('has both of its notices from there', async () => {
    const { codes, meeting } = await load({ notice: PRIVATE, fields });
    assert.deepEqual(codes, []);
    assert.match(
      meeting?.privateNotice?.sentence ?? '',
      /given on Friday 1 April 2022 and again on Tuesday 3 May 2022\..*no representations/s,
    );
  });

  it('is asked for its notice where none is named that is of business in private', async () => {
    const { codes } = await load({ fields });
    assert.deepEqual(codes, [`${AGENDA_PATH} private-meeting-without-notice`]);
  });

  for (const [name, lines, found] of [
    ['the same', 'first-notice: 2022-04-01, second-notice: 2022-05-03', 0],
    ['another first', 'first-notice: 2022-03-31, second-notice: 2022-05-03', 1],
    ['two others', 'first-notice: 2022-03-31, second-notice: 2022-05-02', 2],
  ] as const) {
    it(`is held against the days that the agenda types: ${name}`, async () => {
      const agenda = AGENDA.replace(
        'items:',
        `private: { reason: Prices., ${lines}, representations: none }\nitems:`,
      );
      const { said } = await load({ notice: PRIVATE, fields, agenda });
      const differing = said.filter(({ code }) => code === 'notice-date-differs');
      assert.equal(differing.length, found);
      assert.ok(differing.every(({ file }) => file === AGENDA_PATH));
    });
  }
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

describe('how long a notice was', () => {
  const past = (day: string, what: 'published' | 'found' = 'published') =>
    pastOf([
      {
        ...{ number: 1, day, what, time: `${day}T09:00:00Z` },
        ...{ kind: 'notice', address: '/notices/kd112-lease/', sha256: '0'.repeat(64) },
      },
    ]);
  const PUBLISHED = 'when: 2022-05-11\npublished: 2022-04-01';

  for (const [name, notice, of, length, sentence] of [
    [
      'is counted from the register',
      PUBLISHED,
      past('2022-04-04'),
      '36 clear days',
      /published here on Monday 4 April 2022: 36/,
    ],
    [
      'is as stated where the register began later',
      PUBLISHED,
      past('2022-05-12', 'found'),
      '39 clear days',
      /The council says .*39 clear/,
    ],
    [
      'is as stated, with its source, where this site had it later',
      'when: 2022-05-11\npublished: { on: 2022-04-01, source: the plan of April }',
      past('2022-04-20'),
      '39 clear days',
      /The council says .*39 clear/,
    ],
    [
      'is the register’s where nothing is stated',
      'when: 2022-05-11',
      past('2022-04-01'),
      '39 clear days',
      /published here/,
    ],
  ] as const) {
    it(`${name}, on both pages`, async () => {
      const loaded = await load({ notice }, '2022-05-10', of);
      assert.deepEqual(loaded.codes, []);
      assert.equal(loaded.notice?.length, length);
      assert.match(loaded.report?.keyDecision?.sentence ?? '', sentence);
      assert.match(loaded.notice?.sentences[0] ?? '', sentence);
    });
  }

  it('says when it was changed since it was published here, and leads to its versions', async () => {
    const changed = await load({ notice: PUBLISHED }, '2022-05-10', past('2022-04-04'));
    assert.match(
      changed.html('/notices/kd112-lease/'),
      /Changed on\s+<time[^>]*>10 May 2022<\/time\s*>\.\s*<a href="[^"]*register\/notices\/kd112-lease\/"/,
    );
    const unknown = await load({ notice: PUBLISHED }, '2022-05-10');
    assert.doesNotMatch(unknown.html('/notices/kd112-lease/'), /Changed on/);
  });

  it('is too short where the register had it late, whatever is stated without a source', async () => {
    const { codes } = await load({ notice: PUBLISHED }, '2022-05-10', past('2022-04-20'));
    assert.deepEqual(codes, [`${NOTICE} key-decision-without-notice`]);
  });

  it('is called published here on its page by the register alone', async () => {
    const here = await load({ notice: PUBLISHED }, '2022-05-10', past('2022-04-04'));
    assert.match(here.html('/notices/kd112-lease/'), /Published here <time[^>]*>4 April/);
    const stated = await load({ notice: PUBLISHED }, '2022-05-10');
    assert.match(
      stated.html('/notices/kd112-lease/'),
      /1 April 2022<\/time\s*>, as the council states/,
    );
    assert.doesNotMatch(stated.html('/notices/kd112-lease/'), /[Pp]ublished here/);
  });
});

describe('a minute that names its notice', () => {
  const minutes = (notice: string): Readonly<Record<string, string>> => ({
    [MINUTES]: `---\nstatus: draft\npresent: [Ottoline Varga]\n---\n\n## C89 Lease of the Hall {1} {notice: ${notice}}\n\nDECISION – That the lease be granted.\n`,
  });
  const of = (notice: string, stated = IN_TIME) =>
    load({ notice: stated, report: '', files: minutes(notice) }, '2022-05-20');

  it('is what became of the notice, and leads to it', async () => {
    const { codes, notice, html } = await of('kd112');
    assert.deepEqual(codes, []);
    assert.equal(notice?.state, 'decided');
    const minute = '/meetings/scrutiny/2022-05-11/minutes/#minute-c89';
    assert.deepEqual(
      notice?.decisions.map(({ text, url }) => [text, url]),
      [['Minute C89: Lease of the Hall', minute]],
    );
    assert.match(
      html('/meetings/scrutiny/2022-05-11/minutes/'),
      /Notice:\s*<a\s+href="[^"]*notices\/kd112-lease\/"\s*>KD112: Lease of the hall<\/a/,
    );
    assert.match(html('/decisions/'), /Key decision/i);
  });

  it('says on the report until when its decision can be called in, from the day that the minutes state', async () => {
    const { html } = await load(
      {
        report: '',
        files: {
          [MINUTES]: `---\nstatus: draft\ndecisions-published: 2022-05-12\npresent: [Ottoline Varga]\n---\n\n## C89 One {1}\n\nDECISION –\n(a) That it be granted.\n(b) That it be noted.\n`,
        },
      },
      '2022-05-16',
    );
    const words = html('/meetings/scrutiny/2022-05-11/one/');
    assert.match(words, /can be called in until[^<]*19 May 2022/);
    assert.doesNotMatch(words, /call-in opens when/);
  });

  for (const [name, notice, stated, code] of [
    ['one that isn’t here', 'KD113', IN_TIME, 'notice-unknown'],
    [
      'one that says a later day',
      'KD112',
      'when: 2022-06-15\npublished: 2022-04-01',
      'decision-against-notice',
    ],
  ] as const)
    it(`is told of ${name}, at its heading`, async () => {
      const { said } = await of(notice, stated);
      assert.deepEqual(
        said.filter((one) => one.code === code).map(({ file, line }) => [file, line]),
        [[MINUTES, 6]],
      );
    });
});
