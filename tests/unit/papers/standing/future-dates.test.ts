import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pastOf } from '../../../../src/history/register/paper-past.ts';
import { append, EMPTY_REGISTER } from '../../../../src/history/register/register.ts';
import {
  AGENDA,
  AGENDA_PATH,
  BODY,
  COUNCIL,
  FIELDS,
  loadCouncil,
  paper,
  REPORT,
} from '../temporary-council.ts';

const EXECUTIVE = {
  'committees/scrutiny.md': '---\nname: Cabinet\nkind: executive\n---\n',
};
const agenda = (fields: string) => ({
  [AGENDA_PATH]: AGENDA.replace('items:', `${fields}\nitems:`),
});
const next = (fields: string) => ({
  'meetings/scrutiny/2022-05-18/agenda.md': AGENDA.replace(
    'items:\n  - report: one',
    `${fields}\nitems:\n  - title: One`,
  ),
});
const report = (fields: string) => ({ [REPORT]: paper(`${FIELDS}${fields}\n`, BODY) });

/** What an archive says of all its papers, whatever page shows it. */
async function said(files: Record<string, string>, today: string) {
  const { archive, diagnostics } = await loadCouncil(files, { today });
  const found = diagnostics.filter(({ code }) => code === 'date-in-future');
  return { found: found.length, words: JSON.stringify([archive?.meetings, archive?.reports]) };
}

/** [what, the papers, the last day on which it is still to come, what they then may not say, and say the day after]. */
const FACTS = [
  ['an adjournment', agenda('adjourned: { reason: No quorum }'), '2022-05-10', /"adjourned"/],
  ['a meeting that goes on', next('continues: 2022-05-11'), '2022-05-10', /"resumedFrom"/],
  [
    'a meeting that went on, by the word of the one that was adjourned',
    { ...agenda('adjourned: { reason: No quorum, to: 2022-05-18 }'), ...next('') },
    '2022-05-10',
    /"resumedFrom"/,
  ],
  [
    'a call at shorter notice',
    {
      [AGENDA_PATH]: AGENDA.replace(
        'published: 2022-05-03',
        'published: 2022-05-09\nconvened: { on: 2022-05-09, reason: A flood }',
      ),
    },
    '2022-05-08',
    /was called on/,
  ],
  [
    'an agreement that a private meeting is urgent',
    {
      ...EXECUTIVE,
      ...agenda(
        'private: { reason: Prices, urgency: { by: scrutiny-chair, on: 2022-05-09, reason: A bid } }',
      ),
    },
    '2022-05-08',
    /agreed on/,
  ],
  [
    'the reasons of that agreement',
    {
      ...EXECUTIVE,
      ...agenda(
        'private: { reason: Prices, urgency: { by: scrutiny-chair, on: 2022-05-03, reason: A bid, reasons-published: 2022-05-09 } }',
      ),
    },
    '2022-05-08',
    /reasons were published/,
  ],
  [
    'the reasons of a general exception',
    {
      ...EXECUTIVE,
      ...report(
        'key-decision: { general-exception: { noticed: 2022-04-27, reason: New, reasons-published: 2022-05-05 } }',
      ),
    },
    '2022-05-04',
    /reasons were published/,
  ],
  [
    'the reasons of special urgency',
    {
      ...EXECUTIVE,
      ...report(
        'key-decision: { special-urgency: { by: scrutiny-chair, on: 2022-05-03, reason: A bid, reasons-published: 2022-05-09 } }',
      ),
    },
    '2022-05-08',
    /reasons were published/,
  ],
] as const;

describe('what is still to come', () => {
  for (const [what, files, before, words] of FACTS) {
    it(`is no fact: ${what}`, async () => {
      const early = await said(files, before);
      assert.doesNotMatch(early.words, words);
      assert.ok(early.found > 0, 'the officer isn’t asked');
      const day = new Date(Date.parse(before) + 86_400_000).toISOString().slice(0, 10);
      const then = await said(files, day);
      assert.match(then.words, words);
      assert.equal(then.found, 0);
    });
  }

  it('is asked about where an item is on the agenda that is added on a later day', async () => {
    const files = {
      [AGENDA_PATH]: AGENDA.replace('report: one', 'report: one\n    added: 2022-05-06'),
    };
    assert.equal((await said(files, '2022-05-05')).found, 1);
    assert.equal((await said(files, '2022-05-06')).found, 0);
  });

  for (const [today, notice] of [
    ['2022-05-05', 'The day it came out is not on record.'],
    [
      '2022-05-06',
      'Late item. Published on Friday 6 May 2022, as the council states: 2 clear working days before the meeting.',
    ],
  ] as const) {
    it(`is no day of an item that is on the agenda: ${today}`, async () => {
      const files = {
        [AGENDA_PATH]: AGENDA.replace('report: one', 'report: one\n    added: 2022-05-06'),
      };
      const { archive } = await loadCouncil(files, { today });
      assert.deepEqual(archive?.meetings[0]?.lateItems, { 0: notice });
    });
  }

  it('is asked about where an agenda says before the meeting whether the public was excluded', async () => {
    const files = {
      [AGENDA_PATH]: AGENDA.replace('report: one', 'report: one\n    public-excluded: false'),
    };
    assert.equal((await said(files, '2022-05-10')).found, 1);
    assert.equal((await said(files, '2022-05-11')).found, 0);
  });

  for (const [statement, codes] of [
    ['prepared: 2022-05-01, reviewed: 2022-05-01', []],
    ['prepared: 2022-06-01, reviewed: 2022-06-01', ['date-in-future', 'date-in-future']],
    ['prepared: 2022-05-02, reviewed: 2022-05-01', ['dates-out-of-order']],
    ['prepared: 2022-05-01, reviewed: 2022-05-01, assessed: 2022-06-01', ['date-in-future']],
  ] as const) {
    it(`is asked about in the accessibility statement: ${statement}`, async () => {
      const council = COUNCIL.replace(/accessibility: .*/, `accessibility: { ${statement} }`);
      const { diagnostics } = await loadCouncil({ 'council.yaml': council });
      const found = diagnostics.filter(({ file }) => file.endsWith('council.yaml'));
      assert.deepEqual(
        found.map(({ code }) => code),
        codes,
      );
      for (const { severity, line } of found) assert.deepEqual([severity, line], ['warning', 12]);
    });
  }

  it('is no day of publication, and is asked about at each field that states one', async () => {
    const files = {
      [REPORT]: paper(
        FIELDS.replace(
          'published: 2022-05-03',
          'published: { on: 2022-05-03, source: the old site }\nappendices:\n  - title: Map\n    published: 2022-05-03',
        ),
        BODY,
      ),
    };
    const on = async (today: string) => {
      const { archive, diagnostics } = await loadCouncil(files, { today });
      const found = diagnostics.filter(({ code }) => code === 'date-in-future');
      return {
        known: [archive?.meetings[0]?.published.kind, archive?.reports[0]?.published.kind],
        found: found.map(({ file, line }) => `${file.replace(/^.*\//, '')} ${line}`).sort(),
      };
    };
    assert.deepEqual(await on('2022-05-02'), {
      known: ['unknown', 'unknown'],
      found: ['agenda.md 4', 'one.md 10', 'one.md 13'],
    });
    assert.deepEqual(await on('2022-05-03'), { known: ['stated', 'stated'], found: [] });
  });

  it('is not the business of a meeting that may yet be adjourned', async () => {
    const files = {
      'meetings/scrutiny/2022-05-18/agenda.md': AGENDA.replace(
        'published: 2022-05-03\nitems:\n  - report: one',
        'published: 2022-05-09\ncontinues: 2022-05-11\nitems:\n  - title: Works',
      ),
      [AGENDA_PATH]: AGENDA.replace('items:', 'items:\n  - title: Works'),
    };
    const late = async (today: string) =>
      (await loadCouncil(files, { today })).diagnostics.some(
        ({ code, file }) => code === 'item-late' && file.includes('2022-05-18'),
      );
    assert.deepEqual([await late('2022-05-10'), await late('2022-05-12')], [false, false]);
    const soon = {
      [AGENDA_PATH]: files[AGENDA_PATH],
      'meetings/scrutiny/2022-05-16/agenda.md': files[
        'meetings/scrutiny/2022-05-18/agenda.md'
      ].replace('2022-05-09', '2022-05-10'),
    };
    const lateSoon = async (today: string) =>
      (await loadCouncil(soon, { today })).diagnostics.some(
        ({ code, file }) => code === 'item-late' && file.includes('2022-05-16'),
      );
    assert.deepEqual([await lateSoon('2022-05-10'), await lateSoon('2022-05-12')], [true, false]);
  });
});

describe('an item that came onto the agenda here', () => {
  for (const [today, isLate] of [
    ['2022-05-09', true],
    ['2022-05-11', true],
    ['2022-05-13', false],
  ] as const) {
    it(`on ${today} is ${isLate ? '' : 'not '}called late for a meeting on 11 May`, async () => {
      const published = { what: 'published', kind: 'agenda', items: [] } as const;
      const { entries } = append(EMPTY_REGISTER, [
        {
          ...{ ...published, address: '/meetings/scrutiny/2022-05-11/', sha256: '0'.repeat(64) },
          ...{ day: '2022-05-08', time: '2022-05-08T09:00:00Z' },
        },
      ]);
      const { archive } = await loadCouncil({}, { today, past: pastOf(entries) });
      const words = archive?.meetings[0]?.lateItems?.[0] ?? '';
      assert.match(words, /On this site’s agenda since/);
      assert.equal(words.startsWith('Late item.'), isLate);
    });
  }
});
