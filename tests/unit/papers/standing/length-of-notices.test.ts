import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pastOf } from '../../../../src/history/register/paper-past.ts';
import { AGENDA, AGENDA_PATH, FIELDS } from '../temporary-council.ts';
import { IN_TIME, NOTICE, load } from './report-with-notice.ts';

const EXEMPT =
  'exempt: { paragraphs: [3], reason: Prices., public-interest: It would harm., review: 2023-05-11 }';

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
