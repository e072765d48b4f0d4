import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BODY, FIELDS, loadCouncil, paper, REPORT } from '../temporary-council.ts';

describe('a paragraph of an open report', () => {
  for (const [words, isMarked] of [
    ['NOT FOR PUBLICATION: this report is exempt under paragraph 3 of Schedule 12A.', true],
    ['This report is not for publication by virtue of paragraph 3 of Schedule 12A.', true],
    ['This report is exempt under paragraph 3 of Schedule 12A.', true],
    ['This report is exempt from call-in, as the matter is urgent.', false],
    ['This report is not exempt.', false],
    ['Appendix 2 is not for publication by virtue of paragraph 3 of Schedule 12A.', false],
    ['The survey was confidential, and its answers were not for publication.', false],
  ] as const) {
    it(`${isMarked ? 'says that it is not for the public' : 'may say'}: ${words}`, async () => {
      const fields = `${FIELDS}appendices: []\n`;
      const body = `${BODY}\n\n${'A line of the report.\n\n'.repeat(12)}9. ${words}\n`;
      const { diagnostics } = await loadCouncil({ [REPORT]: paper(fields, body) });
      const found = diagnostics.filter(({ code }) => code === 'paper-says-exempt');
      assert.equal(found.length, isMarked ? 1 : 0);
    });
  }
});

describe('a heading within an open report', () => {
  const HEADINGS: readonly (readonly [string, boolean, string?])[] = [
    ['### Options considered (exempt)', true],
    ['### EXEMPT: Options considered', true],
    ['### CONFIDENTIAL – Options considered', true],
    ['### CONFIDENTIAL BIDS', true],
    ['### Exempt items', true],
    ['[NOT FOR PUBLICATION – paragraph 3]', true],
    ['### Options considered (exempt)', true, 'The first offer was not enough.'],
    ['### Exempt items', false, 'None.'],
    ['### Confidential information', false, 'This report has no confidential information.'],
    ['### Options considered (exempt)', false, '::: exempt\nThe offer was low.\n:::'],
    ['### Nurseries (private)', false],
    ['### Exempt accommodation', false],
    ['### Confidential reporting', false],
    ['### Part 2', false],
  ];
  for (const [heading, isMarked, below = 'The panel looked at each of them.'] of HEADINGS) {
    it(`${isMarked ? 'says that it is not for the public' : 'may say'}: ${heading}, ${below}`, async () => {
      const body = `${BODY}\n\n${'A line of the report.\n\n'.repeat(12)}${heading}\n\n${below}\n`;
      const report = paper(`${FIELDS}appendices: []\n`, body);
      const { diagnostics } = await loadCouncil({ [REPORT]: report });
      const found = diagnostics.filter(({ code }) => code === 'paper-says-exempt');
      assert.equal(found.length, isMarked ? 1 : 0);
      if (isMarked)
        assert.equal(found[0]?.line, report.split('\n').findIndex((line) => line === heading) + 1);
    });
  }
});

describe('a line within an open report that is the mark of a class', () => {
  const ofClass = async (lines: string): Promise<readonly [codes: string[], lines: number[]]> => {
    const report = paper(`${FIELDS}appendices: []\n`, `${BODY}\n\n${lines}\n`);
    const before = await loadCouncil({ [REPORT]: paper(`${FIELDS}appendices: []\n`, BODY) });
    const { diagnostics } = await loadCouncil({ [REPORT]: report });
    const known = new Set(before.diagnostics.map(({ code }) => code));
    const found = diagnostics.filter(({ code }) => !known.has(code));
    return [found.map(({ code }) => code), found.map(({ line }) => line)];
  };
  const MIDDLE = 'A line of the report.\n\n'.repeat(12);
  const MARKS = [
    'OFFICIAL-SENSITIVE',
    '**OFFICIAL-SENSITIVE**',
    'OFFICIAL: SENSITIVE – COMMERCIAL',
    'OFFICIAL-SENSITIVE [PERSONAL]',
    'Official – Sensitive',
    'OFFICIAL-SENSITIVE   Page 3 of 9',
    'Page 2 – RESTRICTED',
    'RESTRICTED',
    '**RESTRICTED – COMMERCIAL**',
    'CONFIDENTIAL',
    'SECRET',
    'COMMERCIAL IN CONFIDENCE',
    'LEGALLY PRIVILEGED',
    'MEMBERS’ EYES ONLY',
    'DO NOT CIRCULATE',
    'NOT FOR RELEASE',
    'Classification: OFFICIAL-SENSITIVE',
    '> OFFICIAL-SENSITIVE',
  ];
  for (const mark of MARKS) {
    it(`is the one message, between paragraphs and at the end: ${mark}`, async () => {
      for (const end of ['\n\nIt goes on.', '']) {
        const [codes] = await ofClass(`${MIDDLE}${mark}${end}`);
        assert.deepEqual(
          codes.filter((code) => code !== 'paragraph-unnumbered'),
          ['paper-says-exempt'],
        );
      }
    });
  }
  it('also where it was made a heading or a paragraph with a number', async () => {
    for (const mark of ['### OFFICIAL-SENSITIVE – COMMERCIAL', '### RESTRICTED', '4. RESTRICTED'])
      assert.ok(
        (await ofClass(`${MIDDLE}${mark}\n\nIt goes on.`))[0].includes('paper-says-exempt'),
      );
  });
  for (const numbered of [
    'OFFICIAL-SENSITIVE',
    '**OFFICIAL-SENSITIVE**',
    'CONFIDENTIAL',
    'RESTRICTED',
  ]) {
    it(`is not asked for a number, nor to be a heading: ${numbered}`, async () => {
      const [codes] = await ofClass(`${numbered}\n\n9. Nine.\n\n${numbered}`);
      assert.deepEqual(
        codes.filter((code) => code !== 'paragraph-number'),
        ['paper-says-exempt', 'paper-says-exempt'],
      );
    });
  }
  const OPEN = [
    'OFFICIAL',
    '**Restricted**',
    'Private',
    'PROTECT',
    'RESTRICTED PARKING ZONES',
    'Official sensitive areas',
    'Classification: OFFICIAL',
    'OFFICIAL-SENSITIVE papers are kept for six years.',
    'The classes before 2014 were RESTRICTED and CONFIDENTIAL.',
    'Members only',
    '- OFFICIAL\n- OFFICIAL-SENSITIVE\n- SECRET',
    '### OFFICIAL\n\nMost papers.\n\n### OFFICIAL-SENSITIVE\n\nSome papers.',
    '| Class | Papers |\n| --- | --- |\n| OFFICIAL-SENSITIVE | Few |',
    '| Road | Parking |\n| --- | --- |\n| Mill Lane | RESTRICTED |',
    'EXEMPT ACCOMMODATION',
    'CONFIDENTIAL REPORTING',
  ];
  for (const line of OPEN) {
    it(`may be there: ${line}`, async () => {
      const [codes] = await ofClass(`${MIDDLE}${line}\n\nIt goes on.`);
      assert.ok(!codes.includes('paper-says-exempt'), codes.join());
    });
  }
  it('within a passage that is withheld, or right above it', async () => {
    const passage =
      '::: exempt\nparagraphs: [3]\n---\nOFFICIAL-SENSITIVE\n\nThe offer was low.\n:::';
    for (const text of [passage, `OFFICIAL-SENSITIVE\n\n${passage}`])
      assert.ok(!(await ofClass(`${MIDDLE}${text}`))[0].includes('paper-says-exempt'));
  });
});
