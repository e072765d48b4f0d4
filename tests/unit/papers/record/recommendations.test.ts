import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { indexArchive } from '../../../../src/views/archive-index.ts';
import { recordListsIn, recordLinks } from '../../../../src/views/record-links.ts';
import { recordPages } from '../../../../src/views/record-pages.ts';
import {
  recommendationParts,
  recommendationsView,
} from '../../../../src/views/recommendations/recommendation-views.ts';
import { loadArchive } from '../../../support/load-archive.ts';
import { NO_INSPECTOR } from '../temporary-council.ts';

const RECORD = join(import.meta.dirname, '../../../fixtures/record-papers');
const AGENDA = `---\ntime: "10:00"\nplace: Assembly Rooms\npublished: 2025-11-06\nitems: [{ title: Libraries }]\n---\n`;
const MADE = `## 41 Libraries {1}

RESOLVED –
(a) That the report be adopted.
(b) That the Cabinet be RECOMMENDED:
    R1 to open the central library on Sundays;
    R2 to ask users before hours are cut;
    R3 to report on staffing each quarter.

Received: 2025-12-10
Answer due: 2026-02-09
`;
const work = mkdtempSync(join(tmpdir(), 'moothall-recommended-'));
after(() => rmSync(work, { recursive: true, force: true }));

/** Minutes by "committee/day"; each has an agenda. */
async function load(minutes: Readonly<Record<string, string>>, today: string) {
  const input = mkdtempSync(join(work, 'council-'));
  for (const one of ['council.yaml', 'committees', 'meetings']) {
    cpSync(join(RECORD, one), join(input, one), { recursive: true });
  }
  const files: Record<string, string> = {
    'committees/scrutiny.md': '---\nname: Scrutiny Board\nkind: scrutiny\n---\n',
  };
  for (const [meeting, text] of Object.entries(minutes)) {
    files[`meetings/${meeting}/agenda.md`] = AGENDA;
    files[`meetings/${meeting}/minutes.md`] =
      `---\nstatus: draft\npresent: [Winifred Latchford]\n---\n\n${text}`;
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(input, path)), { recursive: true });
    writeFileSync(join(input, path), text);
  }
  const { archive, diagnostics } = await loadArchive({
    ...{ input, today, inspector: NO_INSPECTOR },
    dates: () => ({ kind: 'unknown', why: 'no-repository' }),
  });
  assert.ok(archive);
  const index = indexArchive(archive);
  const [part] = recommendationParts(index, today);
  assert.ok(part);
  const { committees } = recommendationsView(index, part, today);
  return {
    index,
    committees,
    rows: committees.flatMap(({ entries }) => entries),
    said: diagnostics
      .filter(({ code }) => code.startsWith('recommendation-'))
      .map(({ code, line, message }) => `${code} ${line}: ${message}`),
  };
}

describe('the register of recommendations', () => {
  it('has a line each, with what the minutes say, and says which is overdue first', async () => {
    const { rows, said } = await load(
      {
        'scrutiny/2025-12-10': MADE,
        'cabinet/2026-02-10': `## C90 Libraries {1}\n\nAnswer to 41 R1: not accepted: there is no money.\n`,
        'scrutiny/2026-03-11': `## 66 Tracking {1}\n\nProgress on 41(b)R2: implemented.\n`,
      },
      '2026-03-20',
    );
    assert.deepEqual(
      rows.map(({ name, isOverdue }) => [name, isOverdue]),
      [
        ['41 R3', true],
        ['41 R2', false],
        ['41 R1', false],
      ],
    );
    const [, second, first] = rows;
    assert.deepEqual(
      [first?.to, first?.received, first?.due],
      ['Cabinet', '2025-12-10', '2026-02-09'],
    );
    assert.equal(first?.answers[0]?.url, '/meetings/cabinet/2026-02-10/minutes/#minute-c90');
    assert.match(first.answers[0].words, /not accepted/);
    assert.match(second?.progress[0]?.words ?? '', /implemented/);
    assert.equal(second?.url, '/meetings/scrutiny/2025-12-10/minutes/#minute-41-b-r2');
    assert.equal(said.length, 1);
    assert.match(
      said[0] ?? '',
      /recommendation-not-answered 6: .*41 R3 was due on 9 February 2026/,
    );
  });

  it('says nothing is overdue on the day itself, or where no day is stated', async () => {
    const minutes = { 'scrutiny/2025-12-10': MADE };
    assert.deepEqual((await load(minutes, '2026-02-09')).said, []);
    const undated = await load(
      { 'scrutiny/2025-12-10': MADE.replace(/Answer due.*\n/, '') },
      '2026-03-20',
    );
    assert.deepEqual(undated.said, []);
    assert.ok(undated.rows.every(({ isOverdue }) => !isOverdue));
  });

  const forms: readonly (readonly [string, readonly (readonly [string, string | undefined])[]])[] =
    [
      ['RECOMMENDED to Cabinet – That buses run.', [['5', 'Cabinet']]],
      [
        'RECOMMENDED to Council –\n(1) That a be.\n(2) That b be.',
        [
          ['5(1)', 'Council'],
          ['5(2)', 'Council'],
        ],
      ],
      ['RESOLVED – That Council be recommended to add £4m.', [['5', 'Council']]],
      ['RECOMMENDED – That a be done.', [['5', undefined]]],
      ['RESOLVED –\n(a) That it be noted.\n(b) That it be kept.', []],
    ];
  for (const [text, expected] of forms) {
    it(`reads “${text.replaceAll('\n', ' ')}”`, async () => {
      const { rows } = await load(
        { 'scrutiny/2025-12-10': `## 5 Buses {1}\n\n${text}\n` },
        '2026-01-20',
      );
      assert.deepEqual(rows.map(({ name, to }) => [name, to]).sort(), expected);
    });
  }

  for (const [of, near] of [
    ['41 R9', /There are 41 R1, 41 R2 and 41 R3/],
    ['99 R1', /No minute of that number/],
  ] as const) {
    it(`reports an answer to ${of}, which isn’t there`, async () => {
      const { said } = await load(
        {
          'scrutiny/2025-12-10': MADE,
          'scrutiny/2026-01-14': `## 42 Tracking {1}\n\nAnswer to ${of}: accepted.\n`,
        },
        '2026-01-20',
      );
      assert.equal(said.length, 1);
      assert.match(said[0] ?? '', /^recommendation-not-there 8: /);
      assert.match(said[0] ?? '', near);
    });
  }

  it('takes an answer for the last recommendation of that number', async () => {
    const { rows } = await load(
      {
        'scrutiny/2025-10-08': MADE.replaceAll('2025-12-10', '2025-10-08'),
        'scrutiny/2025-12-10': MADE,
        'scrutiny/2026-01-14': '## 42 Tracking {1}\n\nAnswer to 41 R1: accepted.\n',
      },
      '2026-01-20',
    );
    assert.deepEqual(
      rows.filter(({ answers }) => answers.length > 0).map(({ made, name }) => [made, name]),
      [['2025-12-10', '41 R1']],
    );
  });

  it('is on no page of a council that has none', async () => {
    const { index } = await load(
      { 'scrutiny/2025-12-10': '## 5 Buses {1}\n\nRESOLVED – That it be noted.\n' },
      '2026-01-20',
    );
    assert.ok(!recordLinks(recordListsIn(index)).some(({ url }) => url === '/recommendations/'));
    assert.ok(!recordPages(index, '2026-01-20').some(({ url }) => url === '/recommendations/'));
  });
});
