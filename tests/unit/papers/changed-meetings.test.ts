import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspectionEndedOf, retentionView } from '../../../src/views/about/retention-view.ts';
import { indexArchive } from '../../../src/views/archive-index.ts';
import { AGENDA, AGENDA_PATH, loadCouncil, REPORT } from './temporary-council.ts';
import { DAY, agenda, codes, items, on, words, type Files } from './agendas-of-days.ts';

describe('a meeting that isn’t held as planned', () => {
  it('needs items unless it is cancelled or postponed', async () => {
    const none = { [REPORT]: '', [AGENDA_PATH]: agenda('') };
    assert.ok((await codes(none)).some((one) => one.includes('The field "items" is missing')));
    for (const fate of [
      'cancelled: { reason: Snow }',
      'postponed: { reason: Snow }',
      'cancelled: { reason: Snow }\nitems: []',
    ]) {
      const said = await codes({ [on('2022-05-18')]: agenda(`${fate}\n`) });
      assert.deepEqual(said, [], fate);
    }
  });
  for (const [what, old, next] of [
    ['the old agenda', 'postponed: { reason: The hall is flooded, to: 2022-05-11 }\n', ''],
    [
      'both',
      'postponed: { reason: The hall is flooded, to: 2022-05-11 }\n',
      'instead-of: 2022-05-04\n',
    ],
  ] as const) {
    it(`is postponed: both pages lead to the other where ${what} says so`, async () => {
      const page = await words({
        [on('2022-05-04')]: agenda(old),
        [AGENDA_PATH]: AGENDA.replace('items:', `${next}items:`),
      });
      assert.match(
        page('/meetings/scrutiny/2022-05-04/'),
        /Postponed This meeting will not take place on this day\. The hall is flooded\. It is postponed to 11 May 2022 at 10\.00 am\./,
      );
      assert.match(
        page(DAY),
        /Changed This meeting takes the place of that of 4 May 2022 at 10\.00 am, which was postponed\. The hall is flooded\./,
      );
    });
  }
  it('is postponed to a day that has no agenda yet, or none', async () => {
    const later = await words({
      [on('2022-05-18')]: agenda('postponed: { reason: Snow, to: 2022-06-15 }\n'),
    });
    assert.match(later('/meetings/scrutiny/2022-05-18/'), /It is postponed to 15 June 2022\./);
    const open = await words({ [on('2022-05-18')]: agenda('postponed: { reason: Snow }\n') });
    assert.match(open('/meetings/scrutiny/2022-05-18/'), /No other day is given yet\./);
  });
  for (const [what, text, found] of [
    [
      'cancelled and postponed',
      'cancelled: { reason: A }\npostponed: { reason: A }\n',
      'cancelled or postponed',
    ],
    [
      'cancelled and adjourned',
      'cancelled: { reason: A }\nadjourned: { reason: A }\n',
      'never began',
    ],
    ['postponed to itself', 'postponed: { reason: A, to: 2022-05-18 }\n', 'is this meeting'],
    [
      'adjourned to an earlier day',
      `adjourned: { to: 2022-05-11 }\n${items('- title: A')}`,
      'is before this meeting',
    ],
    [
      'postponed to an earlier day',
      'postponed: { reason: A, to: 2022-05-11 }\n',
      'brought forward, give this folder the name of the new day',
    ],
    [
      'held instead of one of a later day',
      `instead-of: 2022-05-25\n${items('- title: A')}`,
      'brought forward, give its folder the name of this day',
    ],
    [
      'postponed to no day',
      'postponed: { reason: A, to: 18 May 2022 }\n',
      'write the day as 2022-05-18',
    ],
    [
      'joined and not hybrid',
      `join: https://meet.example/\n${items('- title: A')}`,
      'hybrid or online',
    ],
    [
      'of days out of their order',
      `days: [2022-05-20, 2022-05-19]\n${items('- title: A')}`,
      'isn’t after 2022-05-20',
    ],
    [
      'asked for after it',
      `speaking: { how: Write., by: 2022-05-19 }\n${items('- title: A')}`,
      'dates-out-of-order',
    ],
    ['adjourned before it was held', `adjourned: {}\n${items('- title: A')}`, 'date-in-future'],
  ] as const) {
    it(`is refused where it is ${what}`, async () => {
      const said = await codes({ [on('2022-05-18')]: agenda(text) });
      assert.ok(
        said.some((one) => one.includes(found)),
        said.join('\n'),
      );
    });
  }
});

describe('a meeting that was adjourned', () => {
  const later = items(
    '- { report: one, of-meeting: 2022-05-11, title: One }',
    '- title: New',
  ).replace('2022-05-03', '2022-05-17');
  const files = {
    [AGENDA_PATH]: AGENDA.replace(
      'items:',
      'adjourned: { reason: No quorum, to: 2022-05-18 }\nitems:',
    ),
    [on('2022-05-18')]: agenda(`continues: 2022-05-11\n${later}`),
  };
  it('and the one that goes on lead to one another, and to the reports', async () => {
    const page = await words(files, '2022-05-17');
    assert.match(
      page(DAY),
      /Adjourned This meeting was adjourned: No quorum\. What was left goes on the agenda of 18 May 2022 at 10\.00 am\./,
    );
    assert.match(
      page('/meetings/scrutiny/2022-05-18/'),
      /goes on with the business of 11 May 2022 at 10\.00 am, when the meeting was adjourned\. No quorum\./,
    );
    assert.match(
      page('/meetings/scrutiny/2022-05-18/'),
      /Read the report: One, which is with the agenda of an earlier meeting/,
    );
  });
  it('is asked for clear days only of what is new', async () => {
    const late = (await codes(files, '2022-05-17')).filter((one) => one.includes('item-late'));
    assert.equal(late.length, 1, late.join('\n'));
    assert.match(late[0] ?? '', /^8 /);
  });
  it('has its report open to inspection for as long as the last meeting that it was before gives', async () => {
    const kinds = async (today: string, of: Files = files) => {
      const { archive } = await loadCouncil(of, { today });
      const report = archive?.reports.find(({ slug }) => slug === 'one');
      assert.ok(archive && report);
      const ended = inspectionEndedOf(indexArchive(archive), report, today);
      return [ended.map(({ kind }) => kind), retentionView(indexArchive(archive), today).years];
    };
    // Six years beginning with 11 May 2022, and with 18 May.
    const [alone] = await kinds('2028-05-11', { [AGENDA_PATH]: AGENDA });
    assert.deepEqual(alone, ['papers']);
    assert.deepEqual(await kinds('2028-05-17'), [[], []]);
    const [after, years] = await kinds('2028-05-18');
    assert.deepEqual(after, ['papers']);
    assert.equal(years?.length, 1);
    // A sitting that was cancelled had nothing before it.
    const off = (files[on('2022-05-18')] ?? '').replace('continues:', 'cancelled: {}\ncontinues:');
    assert.deepEqual((await kinds('2028-05-11', { ...files, [on('2022-05-18')]: off }))[0], [
      'papers',
    ]);
  });
  it('must have the report that is named', async () => {
    const wrong = {
      ...files,
      [on('2022-05-18')]: (files[on('2022-05-18')] ?? '').replace('report: one', 'report: two'),
    };
    assert.ok((await codes(wrong, '2022-05-17')).some((one) => one.includes('report-missing')));
  });
});

it('a page says how to attend and speak, the further days, and what is to be confirmed', async () => {
  const text = AGENDA.replace(
    'items:',
    `held: hybrid
join: https://meet.example/board
webcast: https://webcast.example/board
attending: The gallery is step-free.
speaking: { how: Write to us., by: 2022-05-10, time: "12:00" }
days: [2022-05-12, { on: 2022-05-13, time: "09:30", place: Town Hall }]
to-be-confirmed: [time, date]
items:`,
  );
  const page = await words({ [AGENDA_PATH]: text });
  const said = page(DAY);
  assert.match(
    said,
    /11 May 2022 at 10\.00 am, on Thursday 12 May 2022 and on Friday 13 May 2022 at 9\.30 am in Town Hall/,
  );
  assert.match(said, /The date and the time of this meeting are to be confirmed\./);
  assert.match(
    said,
    /This is a hybrid meeting.* The gallery is step-free\. Join the meeting online Watch the webcast Speak at this meeting Write to us\. Ask by 12 noon on Tuesday 10 May 2022\./,
  );
});
