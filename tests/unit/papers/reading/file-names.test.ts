import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { readFrame } from '../../../../src/papers/read-papers.ts';
import { readContentTree } from '../../../../src/papers/reading/content-tree.ts';
import { MOST_NAME_BYTES } from '../../../../src/papers/reading/file-names.ts';
import { formatDiagnostics, FORMATS } from '../../../../src/check/diagnostic-formats.ts';
import { COMMITTEE, COUNCIL } from '../temporary-council.ts';

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const MEETING = 'meetings/scrutiny/2022-05-11';

/** A council with files of these names in the folder of a report. */
function withFiles(...names: (string | Buffer)[]): string {
  const input = mkdtempSync(join(tmpdir(), 'moothall-names-'));
  folders.push(input);
  const files = { 'council.yaml': COUNCIL, 'committees/scrutiny.md': COMMITTEE };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(input, path)), { recursive: true });
    writeFileSync(join(input, path), text);
  }
  const folder = join(input, MEETING, 'one');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(input, MEETING, 'one.md'), '');
  for (const name of names) {
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name)]), '');
  }
  return input;
}

function read(input: string) {
  const tree = readContentTree(input);
  const { diagnostics } = readFrame(tree, input).reader;
  return { dropped: tree.meetings[0]?.reports[0]?.dropped ?? [], diagnostics };
}

const isPosix = process.platform === 'linux';

describe('a name that can’t be read', { skip: !isPosix }, () => {
  const NAMES: readonly (readonly [what: string, name: string | Buffer, shown: RegExp])[] = [
    ['not in UTF-8', Buffer.from('Anh\xe4ng 1.pdf', 'latin1'), /isn’t in UTF-8/],
    ['a line break', 'a\n::error::b.pdf', /a<U\+000A>::error::b\.pdf/],
    ['a carriage return', 'a\r1.pdf', /a<U\+000D>1/],
    ['an escape sequence', 'a\u001b[2J1.pdf', /a<U\+001B>\[2J1/],
    ['a control of the second kind', 'a\u00851.pdf', /a<U\+0085>1/],
    ['a line separator', 'a\u20281.pdf', /a<U\+2028>1/],
    ['a mark that turns the writing', 'appendix\u202efdp.exe', /appendix<U\+202E>fdp\.exe/],
    ['an isolate', 'a\u2066b.pdf', /a<U\+2066>b/],
    ['a blank of no width', 'appendix\u200b-1.pdf', /appendix<U\+200B>-1/],
    ['a soft hyphen', 'appen\u00addix-1.pdf', /appen<U\+00AD>dix/],
    ['tags that nobody sees', 'a\u{e0041}.pdf', /a<U\+E0041>/],
    ['too many bytes', `${'a'.repeat(MOST_NAME_BYTES)}.pdf`, /204 bytes, and 200 are the most/],
  ];
  for (const [what, name, shown] of NAMES) {
    it(`${what}: is a finding, with the character written out, and the file is not read`, () => {
      const { dropped, diagnostics } = read(withFiles(name, 'appendix-2.pdf'));
      assert.deepEqual(dropped, [`${MEETING}/one/appendix-2.pdf`]);
      const [found, ...more] = diagnostics;
      assert.deepEqual([found?.code, found?.severity, more], ['file-name-unreadable', 'error', []]);
      assert.match(found?.message ?? '', shown);
      for (const format of FORMATS) {
        const text = formatDiagnostics(diagnostics, format);
        assert.doesNotMatch(
          text,
          /(?!\n)[\p{Cc}\u2028\u202e\u2066\u200b\u00ad]|\u{e0041}/u,
          format,
        );
        const commands = text.match(/^\s*::.*$/gm) ?? [];
        assert.equal(commands.length, format === 'github' ? 1 : 0, text);
      }
    });
  }

  it('what is neither a file nor a folder is a finding too', () => {
    const input = withFiles();
    execFileSync('mkfifo', [join(input, MEETING, 'one', 'pipe.pdf')]);
    assert.deepEqual(
      read(input).diagnostics.map(({ code, message }) => [code, message]),
      [['file-name-unreadable', 'This is neither a file nor a folder. Delete it.']],
    );
  });
});

describe('a name that a colleague’s machine can’t have', { skip: !isPosix }, () => {
  for (const [name, shown] of [
    ['Appendix 1: costs.pdf', /the character :/],
    ['why?.pdf', /the character \?/],
    ['a|b.pdf', /the character \|/],
    ['a"b".pdf', /the character "/],
    ['a\\b.pdf', /the character \\/],
    ['::error::a.pdf', /the character :/],
    ['appendix-1.', /ends with a full stop/],
    ['appendix-1.pdf ', /ends with a space/],
    ['con.pdf', /for a device/],
    ['LPT1', /for a device/],
    ['nul.tar.gz', /for a device/],
  ] as const) {
    it(`${name}: is an error of that file, which is read`, () => {
      const { dropped, diagnostics } = read(withFiles(name));
      assert.equal(dropped.length, 1);
      assert.deepEqual(
        diagnostics.map(({ code }) => code),
        ['file-name-unportable'],
      );
      assert.match(diagnostics[0]?.message ?? '', shown);
    });
  }

  for (const [what, names, shown] of [
    ['in capital letters', ['Map.pdf', 'map.pdf'], /"Map\.pdf" and "map\.pdf" differ only in/],
    ['in how an accent is stored', ['caf\u00e9.pdf', 'cafe\u0301.pdf'], /stored in different ways/],
  ] as const) {
    it(`two that differ only ${what}: one of them is an error`, () => {
      const { dropped, diagnostics } = read(withFiles(...names));
      assert.equal(dropped.length, 2);
      assert.deepEqual(
        diagnostics.map(({ code }) => code),
        ['file-name-unportable'],
      );
      assert.match(diagnostics[0]?.message ?? '', shown);
    });
  }
});

describe('an honest name', () => {
  for (const name of [
    'Appendix A - Costs (final) v2.docx',
    '-appendix 1.pdf',
    '50%0A of it.pdf',
    'Caerdydd ŵ ŷ — “café” ½ £5.pdf',
    '👩‍🏫 class.pdf',
    'consultation.pdf',
    'auxiliary.pdf',
    `${'a'.repeat(MOST_NAME_BYTES - 4)}.pdf`,
  ]) {
    it(`${name.slice(0, 40)}: nothing is said of it`, () => {
      const { dropped, diagnostics } = read(withFiles(name));
      assert.deepEqual([dropped.length, diagnostics], [1, []]);
    });
  }
});
