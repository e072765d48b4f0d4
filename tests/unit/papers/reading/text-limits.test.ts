import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { readTextFile } from '../../../../src/papers/reading/text-file.ts';
import {
  MOST_FIELDS_LENGTH,
  MOST_LINE_LENGTH,
  MOST_NESTING,
  MOST_TEXT_BYTES,
} from '../../../../src/source/text-limits.ts';
import { RULES } from '../../../../src/rules/rules.ts';
import {
  AGENDA,
  AGENDA_PATH,
  BODY,
  COMMITTEE,
  COUNCIL,
  FIELDS,
  loadCouncil,
  paper,
  REPORT,
} from '../temporary-council.ts';

const KINDS: readonly (readonly [path: string, usual: string])[] = [
  ['council.yaml', COUNCIL],
  ['committees/scrutiny.md', COMMITTEE],
  [AGENDA_PATH, AGENDA],
  [REPORT, paper(FIELDS, BODY)],
];

const BESIDE_A_LIMIT: readonly (readonly [what: string, add: (usual: string) => string])[] = [
  ['more bytes than a text may have', (usual) => usual + '# a\n'.repeat(MOST_TEXT_BYTES / 4)],
  ['a line without end', (usual) => `${usual}# ${'a'.repeat(MOST_LINE_LENGTH)}\n`],
  [
    'more fields than can be read',
    (usual) => {
      const fields = `# a comment\n`.repeat(MOST_FIELDS_LENGTH / 10);
      return usual.startsWith('---\n') ? usual.replace('---\n', `---\n${fields}`) : usual + fields;
    },
  ],
];

describe('a text beyond a limit is refused at its file, in one sentence', () => {
  for (const [path, usual] of KINDS) {
    for (const [what, add] of BESIDE_A_LIMIT) {
      it(`${path}: ${what}`, async () => {
        const { diagnostics } = await loadCouncil({ [path]: add(usual) });
        const found = diagnostics.filter(({ file }) => file.endsWith(path));
        assert.deepEqual(
          found.map(({ code, severity }) => [code, severity]),
          [['paper-too-large', 'error']],
        );
        assert.match(found[0]?.message ?? '', /at most|the most that can be read/);
        assert.ok((found[0]?.message ?? '').length < 300);
      });
    }
  }

  it('and one just within it is read', async () => {
    const line = `a${' b'.repeat(MOST_LINE_LENGTH / 2 - 10)}`;
    const { diagnostics } = await loadCouncil({
      [REPORT]: paper(FIELDS, `${BODY}\n    ${line}\n`),
    });
    assert.deepEqual(diagnostics, []);
  });

  it('says the limits that the code has', () => {
    const { meaning } = RULES['paper-too-large'];
    for (const number of [MOST_LINE_LENGTH, MOST_FIELDS_LENGTH, MOST_NESTING]) {
      assert.ok(meaning.includes(number.toLocaleString('en-GB')), String(number));
    }
    assert.ok(meaning.includes(`${MOST_TEXT_BYTES / 1_000_000} MB`));
  });
});

describe('a file that is far too long', () => {
  const folder = mkdtempSync(join(tmpdir(), 'moothall-long-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is never opened for reading: its length says enough', () => {
    const file = join(folder, 'long.md');
    writeFileSync(file, '');
    // More than Node reads into memory at all.
    truncateSync(file, 5_000_000_000);
    const read = readTextFile(file);
    assert.ok(!read.ok && read.code === 'paper-too-large');
    assert.match(read.message, /5000 MB/);
  });

  it('is reported as a file that can’t be read where it can’t be opened', () => {
    const read = readTextFile(join(folder, 'none.md'));
    assert.ok(!read.ok && read.code === 'file-unreadable');
    assert.match(read.message, /can’t be read \(ENOENT\)/);
  });
});

describe('levels within each other', () => {
  const DEEP: readonly (readonly [what: string, text: (levels: number) => string])[] = [
    ['quotations', (levels) => `${'>'.repeat(levels)} word`],
    ['quotations with spaces', (levels) => `${'> '.repeat(levels)}word`],
    ['lists on one line', (levels) => `${'- '.repeat(levels)}word`],
    ['numbered lists on one line', (levels) => `${'1. '.repeat(levels)}word`],
    [
      'lists on many lines',
      (levels) => Array.from({ length: levels }, (_, at) => `${'  '.repeat(at)}- word`).join('\n'),
    ],
    ['both by turns', (levels) => `${'> - '.repeat(Math.ceil(levels / 2))}word`],
  ];
  for (const [what, text] of DEEP) {
    it(`${what}: every word is printed, or its loss is reported`, async () => {
      for (const levels of [1, 5, 19, 20, 21, 22, 40, 60, 99, 100, 101, 200, 300]) {
        const body = `${BODY}\nText.\n\n${text(levels)}\n`;
        const { diagnostics } = await loadCouncil({ [REPORT]: paper(FIELDS, body) });
        const isRefused = diagnostics.some(({ code }) => code === 'paper-too-large');
        assert.equal(isRefused, levels > MOST_NESTING, `${levels} levels`);
      }
    });
  }

  const FIELDS_IN_EACH_OTHER: readonly ((levels: number) => string)[] = [
    (levels) => `wards: ${'['.repeat(levels)}`,
    (levels) => `wards: ${'['.repeat(levels)}${']'.repeat(levels)}`,
    (levels) => `wards: ${'{ a: '.repeat(levels)}${'}'.repeat(levels)}`,
    (levels) => `wards:\n  ${'- '.repeat(levels)}a`,
    (levels) =>
      Array.from({ length: Math.min(levels, 600) }, (_, at) => `${' '.repeat(at)}wards:`).join(
        '\n',
      ),
  ];
  for (const [index, fields] of FIELDS_IN_EACH_OTHER.entries()) {
    it(`fields of kind ${index + 1} are a fault of the paper, whatever the depth`, async () => {
      for (const levels of [10, 300, 1500, 9000, 30_000]) {
        const own = FIELDS.replace('wards: all', fields(levels));
        const { diagnostics } = await loadCouncil({ [REPORT]: paper(own, BODY) });
        const found = diagnostics.filter(({ file }) => file.endsWith(REPORT));
        assert.ok(found.length > 0, `${levels} levels`);
        assert.doesNotMatch(JSON.stringify(found.slice(0, 5)), /call stack|RangeError/);
      }
    });
  }
});
