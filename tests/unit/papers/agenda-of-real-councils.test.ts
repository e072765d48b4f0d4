import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderPage } from '../../../layouts/pages.ts';
import { inspectionEndedOf, retentionView } from '../../../src/views/about/retention-view.ts';
import { indexArchive } from '../../../src/views/archive-index.ts';
import { createSite } from '../../../src/views/site.ts';
import {
  AGENDA,
  AGENDA_PATH,
  BODY,
  FIELDS,
  loadCouncil,
  paper,
  REPORT,
} from './temporary-council.ts';

const agenda = (lines: string): string => `---\ntime: "10:00"\nplace: Civic Hall\n${lines}---\n`;
const on = (folder: string): string => AGENDA_PATH.replace('2022-05-11', folder);
const items = (...lines: string[]): string =>
  `published: 2022-05-03\nitems:\n${lines.map((line) => `  ${line}\n`).join('')}`;
const ONE = '- report: one';

type Files = Record<string, string>;

async function codes(files: Files, today?: string): Promise<string[]> {
  const { diagnostics } = await loadCouncil(files, today === undefined ? {} : { today });
  return diagnostics
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, line, message }) => `${line} ${code} ${message}`);
}

/** The words of each page, by its address. */
async function words(files: Files, today = '2022-05-04'): Promise<(url: string) => string> {
  const { archive, diagnostics } = await loadCouncil(files, { today });
  if (!archive) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const chrome = {
    ...{ council: archive.council, searchScript: '/search.js', fonts: [] },
    ...{ ownPages: [], hasPeople: false },
  };
  const pages = new Map(createSite(archive, today).map((page) => [page.url, page]));
  return (url) => {
    const page = pages.get(url);
    if (!page) throw new Error(`there is no page ${url}`);
    return renderPage(chrome, page)
      .replace(/<[^>]+>/g, ' ')
      .replace(/[\s\u00a0]+/g, ' ')
      .replace(/ ([.,:)])/g, '$1');
  };
}

const DAY = '/meetings/scrutiny/2022-05-11/';

describe('the numbers of items', () => {
  for (const [what, lines, numbers] of [
    ['begin with 1', [ONE, '- title: B'], ['1', '2']],
    ['leave rows out', ['- { title: A, numbered: false }', ONE], [undefined, '1']],
    [
      'go on after one that is given',
      ['- title: A', '- { title: B, number: 1a }', ONE],
      ['1', '1a', '2'],
    ],
    ['begin anew with a number', ['- { title: A, number: 12 }', ONE], ['12', '13']],
    ['may be of another kind', ['- title: A', '- { title: B, number: A1 }', ONE], ['1', 'A1', '2']],
    ['may have points', ['- { title: A, number: "6.10" }', ONE], ['6.10', '7']],
    [
      'are shared by the reports of an item',
      ['- title: A', '- { report: one, same-item: true }', '- title: C'],
      ['1', '1', '2'],
    ],
  ] as const) {
    it(what, async () => {
      const { archive } = await loadCouncil({ [AGENDA_PATH]: agenda(items(...lines)) });
      assert.deepEqual(
        archive?.meetings[0]?.items.map(({ number }) => number),
        numbers,
      );
    });
  }
  it('go on from the meeting before', async () => {
    const text = agenda(`first-item: 54\n${items(ONE, '- title: B')}`);
    const { archive } = await loadCouncil({ [AGENDA_PATH]: text });
    assert.deepEqual(
      archive?.meetings[0]?.items.map(({ number }) => number),
      ['54', '55'],
    );
  });
  for (const [what, lines, found] of [
    ['twice', [ONE, '- { title: B, number: 1 }'], '7 field-invalid Two items have the number 1.'],
    [
      'on a row without one',
      [`- { report: one, number: 3, numbered: false }`],
      'The item has numbered: false, and a number.',
    ],
    ['that is none', ['- { report: one, number: five }'], 'write a number such as 54, 5a or "6.1"'],
    [
      'first, and a further report',
      ['- { report: one, same-item: true }'],
      'There is no item before this one.',
    ],
  ] as const) {
    it(`are refused: ${what}`, async () => {
      const said = await codes({ [AGENDA_PATH]: agenda(items(...lines)) });
      assert.ok(
        said.some((one) => one.includes(found)),
        said.join('\n'),
      );
    });
  }
});

describe('items without a report', () => {
  for (const [kind, fields, said] of [
    ['verbal', 'by: Director of Children', 'Verbal item · Director of Children'],
    [
      'petition',
      'by: Councillor Lamb, signatures: 1412, words: Build it.',
      'Petition · presented by Councillor Lamb · 1,412 signatures Build it.',
    ],
    [
      'motion',
      'proposer: A Lamb, seconder: S Bentley, words: Plant trees.',
      'Motion · proposed by A Lamb, seconded by S Bentley Plant trees.',
    ],
    [
      'public-question',
      'by: A Resident, to: The Leader, words: When?, answer: In May.',
      'Question by the public · asked by A Resident, to The Leader When? Answer In May.',
    ],
    [
      'member-question',
      'by: J Smith, words: When?',
      'Question by a member · asked by J Smith When?',
    ],
  ] as const) {
    it(`${kind}: its page says all that is written`, async () => {
      const page = await words({
        [AGENDA_PATH]: agenda(items(ONE, `- { kind: ${kind}, title: Title, ${fields} }`)),
      });
      assert.ok(page(DAY).includes(`Title ${said}`), page(DAY));
    });
  }
  for (const [item, found] of [
    ['{ kind: motion, title: T, words: W. }', 'The field "proposer" is missing'],
    ['{ kind: petition, title: T, seconder: S }', 'There is no field "seconder"'],
    ['{ kind: pettition, title: T }', 'write kind: petition'],
    ['{ kind: public-question, title: T, by: A }', 'The field "words" is missing'],
  ] as const) {
    it(`${item}: ${found}`, async () => {
      const said = await codes({ [AGENDA_PATH]: agenda(items(ONE, `- ${item}`)) });
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0] ?? '', new RegExp(found, 'i'));
    });
  }
});

it('an item has several reports, each by its title', async () => {
  const page = await words({
    [AGENDA_PATH]: agenda(
      items(
        ONE,
        '- { report: two, same-item: true }',
        '- { report: three, same-item: true, title: Treasury, expected: 2022-05-09 }',
      ),
    ),
    [REPORT.replace('one', 'two')]: paper(FIELDS.replace('title: One', 'title: Capital'), BODY),
  });
  assert.match(page(DAY), /One Report of .* Capital Report of .* Treasury Report To follow/);
  assert.match(page(`${DAY}two/`), /Agenda item 1/);
});

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
