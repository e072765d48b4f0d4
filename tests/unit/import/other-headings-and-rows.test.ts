import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importReport, type ImportedReport } from '../../../src/import/import-report.ts';
import { readMarkdown, readText } from '../../../src/import/sources/read-source.ts';
import { typedRowsFrom, withRules } from '../../../src/import/sources/typed-rows.ts';
import { bodyOf, FRAME } from '../../support/import-document.ts';
import { asMinutes, plainText } from '../../support/record-cases.ts';

const HEAD =
  'PLANNING COMMITTEE\n20 January 2026\n\nPresent: Councillors B Ince (Chair), W Li, M Sallis, D Pyke and O Varga\n\n';

/** The minutes below the front matter, of which no word was lost. */
function minutesOf(text: string, head = HEAD): string {
  const { markdown, proof } = asMinutes(plainText(`${head}${text}\n`));
  assert.deepEqual(proof.lost, []);
  return markdown.split('\n---\n').slice(1).join('\n---\n').trim();
}
const headingsOf = (text: string): string[] => minutesOf(text).match(/^## .*$/gm) ?? [];

describe('minutes whose numbers are in brackets or in Roman figures', () => {
  const SHAPES: readonly (readonly [what: string, text: string, headings: readonly string[]])[] = [
    ['in round brackets', '(56) Apologies\nNone.\n\n(57) Budget\nRESOLVED: That it be paid.', ['## 56 Apologies', '## 57 Budget']],
    ['in square brackets', '[8] Apologies\nNone.\n\n[9] Budget\nRESOLVED: That it be paid.', ['## 8 Apologies', '## 9 Budget']],
    ['with parts of decisions in brackets', '(1) Apologies\nNone.\n\n(2) Budget\nRESOLVED:\n(1) That it be paid.\n(2) That it be noted.', ['## 1 Apologies', '## 2 Budget']],
    ['Roman', 'I. Apologies\nNone.\n\nII. Minutes\nThey were signed.\n\nIII. Budget\nRESOLVED: That it be paid.', ['## I. Apologies', '## II. Minutes', '## III. Budget']],
    ['Roman, from IV', 'IV. Apologies\nNone.\n\nV. Budget\nRESOLVED: That it be paid.', ['## IV. Apologies', '## V. Budget']],
    ['Roman, without a sign', 'I Apologies\nNone.\n\nII Budget\nRESOLVED: That it be paid.', ['## I Apologies', '## II Budget']],
    ['Roman, with a tab', 'IX.\tApologies\n\tNone.\n\nX.\tBudget\n\tRESOLVED: That it be paid.', ['## IX. Apologies', '## X. Budget']],
    // What looks alike.
    ['points below a numbered minute', '54. Budget\n(1) Roads\nThey were dear.\n(2) Parks\nThey were not.\n\n55. Close\nIt was late.', ['## 54 Budget', '## 55 Close']],
    ['points below a heading in capitals', 'BUDGET\nMembers considered:\n(1) Roads\nwhich were dear.\n(2) Parks\nwhich were not.\n\nCLOSE\nIt was late.', ['## BUDGET', '## CLOSE']],
    ['Roman points of a decision', '54. Budget\nRESOLVED:\n(i) That it be paid.\n(ii) That it be noted.\n\n55. Close\nIt was late.', ['## 54 Budget', '## 55 Close']],
  ]; // prettier-ignore
  for (const [what, text, headings] of SHAPES)
    it(what, () => {
      assert.deepEqual(headingsOf(text), headings);
    });
  it('from the first line of the document', () => {
    const { markdown } = asMinutes(plainText('(56) Apologies\nNone.\n\n(57) Parking\nIt was dear.\n')); // prettier-ignore
    assert.deepEqual(markdown.match(/^## .*$/gm), ['## 56 Apologies', '## 57 Parking']);
  });
  it('and points that follow each other from there are none', () => {
    assert.throws(() => asMinutes(plainText('(56) Apologies\n(57) Parking\nIt was dear.\n')), /No minute was found/); // prettier-ignore
  });
});

describe('a list of which it is said that nobody is in it', () => {
  it('ends, so that what is below is no name', () => {
    const { markdown } = asMinutes(plainText(`${HEAD}APOLOGIES\nNone.\n\nBUDGET\n\nTHE SUM OF £3 WAS NAMED\n\nIt was paid.\n\nCLOSE\n\nIt was late.\n`)); // prettier-ignore
    assert.match(markdown, /^apologies: None$/m);
    assert.match(markdown, /^## CLOSE$/m);
  });
});

describe('a star and its note', () => {
  it('the note is no point of a list', () => {
    const text = minutesOf('54 Budget\nThe sum* was agreed.\n* subject to audit\nIt was paid.');
    assert.match(text, /^\\\* subject to audit$/m);
  });
  for (const [what, text] of [
    ['several points', '54 Budget\nThe sum* was agreed for:\n* roads\n* parks'],
    ['a point where no word has a star', '54 Budget\nThe sum was agreed for:\n* roads'],
  ] as const)
    it(`is a list: ${what}`, () => {
      assert.match(minutesOf(text), /^- roads$/m);
    });
});

describe('figures behind what was voted on', () => {
  const MOVED =
    '54 Budget\nMoved by Councillor Ince, seconded by Councillor Li: That it be paid.\n';
  const SHAPES: readonly (readonly [text: string, line: string])[] = [
    ['There voted for the motion 2, against the motion 3; the motion was lost.', 'Vote: for the motion 2, against the motion 3'],
    ['A vote was taken: for the motion 2 against the motion 3 abstentions 0. Motion lost.', 'Vote: for the motion 2 against the motion 3 abstentions 0.'],
    ['On a vote, for the amendment 2, against the amendment 3, the amendment was lost.', 'Vote: for the amendment 2, against the amendment 3'],
    ['The motion was put and there voted for the motion 2 and against 3, whereupon the motion was declared lost.', 'Vote: for the motion 2 and against 3'],
  ]; // prettier-ignore
  for (const [text, line] of SHAPES)
    it(text, () => {
      const body = minutesOf(`${MOVED}${text}`);
      assert.ok(body.split('\n').includes(line), body);
      assert.doesNotMatch(body, /^### Motion 2|the motion$/m);
    });
  it('the number of a motion stays its name', () => {
    const body = minutesOf(`${MOVED}The vote on motion 2 was taken by a show of hands.`);
    assert.match(body, /motion 2/);
  });
});

describe('rows that somebody typed with strokes', () => {
  const TABLE = '| Item | Sum |\n| --- | --- |\n| Roads | £1 |\n| Parks | £2 |';
  const TYPED: Readonly<Record<string, string>> = {
    'at both ends': '| Item | Sum |\n| Roads | £1 |\n| Parks | £2 |',
    'between cells alone': 'Item | Sum\nRoads | £1\nParks | £2',
    'at the end too': 'Item | Sum |\nRoads | £1 |\nParks | £2 |',
    'with empty lines between': '| Item | Sum |\n\n| Roads | £1 |\n\n| Parks | £2 |',
    'with a rule': '| Item | Sum |\n|---|---|\n| Roads | £1 |\n| Parks | £2 |',
  };
  const report = (text: string, as: 'md' | 'txt'): ImportedReport =>
    importReport(
      as === 'md' ? readMarkdown(Buffer.from(text), 'report.md') : readText(Buffer.from(text), 'report.txt'),
      { frameOn: () => FRAME, fileName: `report.${as}` },
    ); // prettier-ignore
  for (const [what, rows] of Object.entries(TYPED)) {
    it(`${what}: a table of a report in Markdown`, () => {
      const body = bodyOf(report(`# Budget\n\n## Background\n\nThe sums are:\n\n${rows}\n\nSo it is.\n`, 'md')); // prettier-ignore
      assert.ok(body.includes(TABLE), body);
    });
    it(`${what}: a table of a report in plain text`, () => {
      const body = bodyOf(report(`Budget\n\nBackground\n\nThe sums are:\n\n${rows}\n\nSo it is.\n`, 'txt')); // prettier-ignore
      assert.ok(body.includes(TABLE), body);
    });
    it(`${what}: a table of minutes`, () => {
      assert.ok(minutesOf(`54 Budget\nThe sums are:\n${rows}\nSo it is.`).includes(TABLE));
    });
  }
  it('rows in capitals are no headings', () => {
    assert.deepEqual(headingsOf('54 Budget\nITEM | SUM\nROADS | £1\n\n55 Close\nIt was late.'), ['## 54 Budget', '## 55 Close']); // prettier-ignore
  });
  for (const line of [
    'Tel: 01234 567 | Web: example',
    'Either A|B or C|D.\nNeither A|B.',
    '- a | b\n- c | d',
    'a | b\n\n\nc | d',
    'one | two\nthree | four | five',
  ])
    it(`are none: ${JSON.stringify(line)}`, () => {
      assert.equal(typedRowsFrom(line.split('\n'), 0), undefined);
      assert.equal(withRules(line), line);
    });
  it('keep a stroke within a cell', () => {
    const body = bodyOf(report('# Budget\n\n## Background\n\nName a|b | Post\nAnn\\|Lee | Clerk\n', 'md')); // prettier-ignore
    assert.ok(body.includes('| Name a\\|b | Post |\n| --- | --- |\n| Ann\\|Lee | Clerk |'), body);
  });
  for (const code of ['```\na | b\nc | d\n```', '````\na | b\nc | d\n```\ne | f\ng | h\n````'])
    it(`are none within code: ${JSON.stringify(code)}`, () => {
      assert.equal(withRules(code), code);
    });
  it('are some below code that more signs end than began it', () => {
    const code = '```\na | b\nc | d\n````\n';
    assert.equal(withRules(`${code}Item | Sum\nRoads | £1`), `${code}\n| Item | Sum |\n| --- | --- |\n| Roads | £1 |\n`); // prettier-ignore
  });
});

describe('by when a recommendation is to be answered', () => {
  const MINUTES = (text: string): string => `${HEAD}54 Budget\n${text}\n\n55 Close\nIt was late.\n`;
  const asked = (text: string): string =>
    asMinutes(plainText(MINUTES(text))).confirm.filter((one) => one.includes('Answer due:')).join('\n'); // prettier-ignore
  for (const [text, day] of [
    ['RESOLVED: That Cabinet be asked to respond by 20 March 2026.', '2026-03-20'],
    ['RECOMMENDED to the Cabinet that the fee be £5.\nA response is due by 20 March 2026.', '2026-03-20'],
    ['RECOMMENDED to the Cabinet that the fee be £5.\nResponse required by: 20/03/2026', '2026-03-20'],
    ['RECOMMENDED to the Cabinet: That it respond within two months.', 'with the day'],
    ['RECOMMENDED TO CABINET:\n(1) That the fee be £5.\n(2) That a reply be given by 31 March.', 'with the day'],
    ['RECOMMENDED to the Cabinet that the fee be £5, and that a written response be provided to the Committee at its meeting on 10 March 2026.', '2026-03-10'],
    ['RECOMMENDED to Cabinet: That the fee be £5. (Cabinet to report back by end of March 2026)', 'with the day'],
    ['RECOMMENDED to the Executive that it be paid, and that a reply be given by March 2026.', 'with the day'],
    ['RECOMMENDED to the Cabinet that it be paid, with a response to the next meeting of the Panel.', 'with the day'],
  ] as const)
    it(`is asked about: ${text}`, () => {
      assert.ok(asked(text).includes(`write Answer due: ${day} on a line`), asked(text));
    }); // prettier-ignore
  for (const text of [
    'RECOMMENDED to the Cabinet that it be paid by 31 March 2026.',
    'RECOMMENDED to the Cabinet that two months of rent be waived.',
    'RESOLVED: That residents be asked to respond to the consultation by 31 March 2026.',
    'RESOLVED: That the Clerk reply to the Agency by 31 March 2026.',
    'A response had been received by 20 March 2026.',
    'RESOLVED: That the working group report back to the next meeting.',
    'RESOLVED: That the Clerk reply to the Agency by the end of March.',
    'Councillor Li replied at the meeting on 10 March 2026.',
    'RECOMMENDED to the Cabinet that the meeting on 10 March 2026 be open.',
    'RECOMMENDED to the Cabinet that the fee rise by the end of March 2026.',
  ])
    it(`is not what is said: ${text}`, () => {
      assert.equal(asked(text), '');
    });
});

describe('a day in figures', () => {
  for (const line of ['Next meeting: 14/02/2026', 'Site visit 3/2/26', 'Due 2026/03/20'])
    it(`is no reference of an application: ${line}`, () => {
      const text = minutesOf(`54 Budget\nRESOLVED: That it be paid.\n${line}\n\n55 Close\nLate.`);
      assert.ok(text.split('\n').includes(line), text);
      assert.doesNotMatch(text, /^###/m);
    });
  it('and an application keeps its heading', () => {
    const text = minutesOf('54 Applications\n26/00145/FUL Land off Back Lane\nNo objection was made.\n\n55 Close\nLate.'); // prettier-ignore
    assert.match(text, /^### 26\/00145\/FUL Land off Back Lane$/m);
  });
});
