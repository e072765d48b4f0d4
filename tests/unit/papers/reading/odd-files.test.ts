import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { loadArchive } from '../../../support/load-archive.ts';
import { readContentTree } from '../../../../src/papers/reading/content-tree.ts';
import {
  AGENDA,
  AGENDA_PATH,
  BODY,
  COMMITTEE,
  FIELDS,
  loadCouncil,
  NO_INSPECTOR,
  paper,
  REPORT,
} from '../temporary-council.ts';

async function said(files: Record<string, string | Uint8Array>): Promise<string[]> {
  const { diagnostics } = await loadCouncil(files);
  return diagnostics.map(
    ({ file, line, column, code }) => `${file.split('/').at(-1)}:${line}:${column} ${code}`,
  );
}

describe('a paper in an old encoding is refused, at the first character that is lost', () => {
  it('in its front matter', async () => {
    const text = paper(FIELDS.replace('Head of Service', 'Head\x92s Office'), BODY);
    assert.deepEqual(await said({ [REPORT]: Buffer.from(text, 'latin1') }), [
      'one.md:3:16 text-garbled',
    ]);
  });
  it('in its text', async () => {
    const text = paper(FIELDS, BODY.replace('It is due.', 'It costs £5.'));
    assert.deepEqual(await said({ [REPORT]: Buffer.from(text, 'latin1') }), [
      'one.md:19:13 text-garbled',
    ]);
  });
  it('in UTF-16, as Notepad may save it', async () => {
    const text = Buffer.from(`\uFEFF${paper(FIELDS, BODY)}`, 'utf16le');
    assert.deepEqual(await said({ [REPORT]: text }), ['one.md:1:1 file-unreadable']);
  });
  it('is a document of a word processor', async () => {
    const zip = Buffer.from('PK\u0003\u0004...', 'latin1');
    assert.deepEqual(await said({ [REPORT]: zip }), ['one.md:1:1 file-unreadable']);
  });
  for (const start of [
    '<!DOCTYPE html>\n',
    '\uFEFF\n<html lang="en">',
    '<?xml version="1.0"?><html>',
  ]) {
    it(`is a web page: ${start.trim()}`, async () => {
      const page = `${start}<body><p>It is due.</p></body></html>\n`;
      assert.deepEqual(await said({ [REPORT]: page }), ['one.md:1:1 file-unreadable']);
    });
  }
  it('but a paper may say what begins a web page', async () => {
    const text = paper(FIELDS, BODY.replace('It is due.', 'It begins with `<!doctype html>`.'));
    assert.deepEqual(await said({ [REPORT]: text }), []);
  });
  it('but other letters and signs are accepted', async () => {
    const text = paper(FIELDS, BODY.replace('It is due.', 'Caerdydd ŵ ŷ — “café” ½ £5 👩‍🏫 Łódź.'));
    assert.deepEqual(await said({ [REPORT]: text }), []);
  });
});

describe('a file from which nothing is published', () => {
  for (const [path, shown, right] of [
    ['notices/2026/kd7.md', 'notices/2026', 'notices/kd7.md'],
    ['call-ins/2026/zone.md', 'call-ins/2026', 'call-ins/hob-lane-zone.md'],
    ['decisions/2026/more/zone.md', 'decisions/2026/more', 'decisions/2026/hob-lane-zone.md'],
    ['notices/kd7.pdf', 'notices/kd7.pdf', 'notices/kd7.md'],
    ['committees/plans.docx', 'committees/plans.docx', 'committees/plans-panel.md'],
    ['committees/2026/plans.md', 'committees/2026', 'committees/plans-panel.md'],
    ['people/ann-lee.jpg', 'people/ann-lee.jpg', 'Delete the file'],
    ['people/ann-lee.docx', 'people/ann-lee.docx', 'people/ann-lee.md'],
    ['topics/bridge.pdf', 'topics/bridge.pdf', 'topics/hob-lane-bridge.md'],
    ['committees/plans.yaml', 'committees/plans.yaml', 'Rename it to plans.md'],
    ['committees/Plans Panel.yml', 'committees/Plans Panel.yml', 'Rename it to plans-panel.md'],
    ['committees/scrutiny.txt', 'committees/scrutiny.txt', 'there is scrutiny.md too'],
    ['people/ann-lee.yaml', 'people/ann-lee.yaml', 'Rename it to ann-lee.md'],
    ['topics/bridge.yml', 'topics/bridge.yml', 'Rename it to bridge.md'],
    ['meetings/scrutiny.txt', 'meetings/scrutiny.txt', 'the folder of its meeting'],
  ] as const) {
    it(`is told where one of its kind is: ${path}`, async () => {
      const { diagnostics } = await loadCouncil({ [path]: 'It is due.\n' });
      const [one, ...others] = diagnostics.filter(({ code }) => code === 'file-unexpected');
      assert.deepEqual(others, []);
      assert.ok(one?.file.endsWith(shown), one?.file);
      assert.ok(one?.message.includes(right), one?.message);
    });
  }
});

it('a committee whose file ends otherwise is reported once, and not for its meetings too', async () => {
  for (const ending of ['yaml', 'yml', 'txt']) {
    const { diagnostics } = await loadCouncil(
      { [`committees/scrutiny.${ending}`]: 'name: Scrutiny Board\nkind: scrutiny\n' },
      { without: ['committees/scrutiny.md'] },
    );
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['file-unexpected'],
    );
  }
});

describe('files with odd names', () => {
  const names: [name: string, code: string][] = [
    ['One Report.md', 'address-invalid'],
    ['OTHER.md', 'address-invalid'],
    ['one_report.md', 'address-invalid'],
    ['räport.md', 'address-invalid'],
    ['-.md', 'address-invalid'],
    ['..md', ''],
    ['~$one.md', ''],
    ['one.md~', ''],
    ['.DS_Store', ''],
    ['Thumbs.db', ''],
    ['one.markdown', 'file-unexpected'],
    ['notes.txt', 'file-unexpected'],
    ['one.docx', 'file-unexpected'],
    ['one (1).md', 'file-unexpected'],
    ['one - Copy.md', 'file-unexpected'],
    ['one_conflict-20221108.md', 'file-unexpected'],
    ['one.sync-conflict-20221108-101010-AB.md', 'file-unexpected'],
    ['one (Jane’s conflicted copy 2022-05-03).md', 'file-unexpected'],
    ['one-LAPTOP-12AB.md', 'file-unexpected'],
    ['one~1.md', 'file-unexpected'],
    ['one.md.orig', 'file-unexpected'],
    ['agenda.md.txt', 'file-unexpected'],
    ['other.MD', 'file-unexpected'],
  ];
  for (const [name, code] of names) {
    it(`${name}: ${code || 'is ignored, because an editor left it'}`, async () => {
      const path = REPORT.replace('one.md', name);
      const codes = await said({ [path]: paper(FIELDS, BODY) });
      if (code === '') assert.deepEqual(codes, []);
      else assert.ok(codes.includes(`${name}:1:1 ${code}`), codes.join('\n'));
    });
  }

  it('a copy or a misnamed file is reported once, and nothing else for it', async () => {
    const { [REPORT]: one, [AGENDA_PATH]: agenda } = {
      [REPORT]: paper(FIELDS, BODY),
      [AGENDA_PATH]: AGENDA,
    };
    for (const [from, text, name] of [
      ['', one, 'one (1).md'],
      ['', one, 'one - Copy.md'],
      [REPORT, one, 'one.md.txt'],
      [REPORT, one, 'One.MD'],
      [REPORT, one, 'one.markdown'],
      [AGENDA_PATH, agenda, 'Agenda.md'],
      [AGENDA_PATH, agenda, 'agenda.md.txt'],
      [AGENDA_PATH, agenda, 'agenda.MD'],
    ] as const) {
      const { diagnostics } = await loadCouncil(
        { [REPORT.replace('one.md', name)]: text ?? '' },
        { without: from === '' ? [] : [from] },
      );
      assert.deepEqual(
        diagnostics.map((found) => `${found.file.split('/').at(-1)} ${found.code}`),
        [`${name} file-unexpected`],
      );
    }
  });

  const folders: [folder: string, code: string][] = [
    ['2022-02-30', 'meeting-folder-invalid'],
    ['11-05-2022', 'meeting-folder-invalid'],
    ['2022-5-11', 'meeting-folder-invalid'],
    ['0022-05-11', 'meeting-folder-invalid'],
    ['2022-05-11-1', 'meeting-folder-invalid'],
    ['2022-05-11-02', 'meeting-folder-invalid'],
    ['2022-05-11-pm', 'meeting-folder-invalid'],
  ];
  for (const [folder, code] of folders) {
    it(`a meeting in ${folder}: ${code}`, async () => {
      const files = { [AGENDA_PATH.replace('2022-05-11', folder)]: AGENDA };
      assert.deepEqual(await said(files), [`${folder}:1:1 ${code}`]);
    });
  }
});

it('a link is reported, wherever it is, and never followed', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'moothall-outside-'));
  const input = mkdtempSync(join(tmpdir(), 'moothall-links-'));
  try {
    writeFileSync(join(outside, 'private.md'), 'private');
    mkdirSync(join(input, 'meetings/scrutiny/2022-05-11/one'), { recursive: true });
    mkdirSync(join(input, 'committees'));
    symlinkSync(join(outside, 'private.md'), join(input, 'council.yaml'));
    symlinkSync(join(outside, 'private.md'), join(input, 'committees/scrutiny.md'));
    symlinkSync(outside, join(input, 'meetings/scrutiny/2022-05-12'));
    symlinkSync(join(outside, 'private.md'), join(input, 'meetings/scrutiny/2022-05-11/agenda.md'));
    symlinkSync('../..', join(input, 'meetings/scrutiny/2022-05-11/one/loop'));
    symlinkSync('nowhere', join(input, 'meetings/scrutiny/2022-05-11/one/appendix-1.pdf'));
    writeFileSync(join(input, 'meetings/scrutiny/2022-05-11/one.md'), '');
    const tree = readContentTree(input);
    assert.deepEqual(tree.links.toSorted(), [
      'committees/scrutiny.md',
      'council.yaml',
      'meetings/scrutiny/2022-05-11/agenda.md',
      'meetings/scrutiny/2022-05-11/one/appendix-1.pdf',
      'meetings/scrutiny/2022-05-11/one/loop',
      'meetings/scrutiny/2022-05-12',
    ]);
    assert.equal(tree.council, undefined);
    const { diagnostics } = await loadArchive({
      input,
      today: '2022-05-04',
      dates: () => ({ kind: 'unknown', why: 'no-repository' }),
      inspector: NO_INSPECTOR,
    });
    const links = diagnostics.filter(({ message }) => message.startsWith('This is a link to'));
    assert.deepEqual(
      links.map(({ code }) => code),
      Array(6).fill('file-unexpected'),
    );
    assert.deepEqual(tree.committees, []);
    assert.deepEqual(
      tree.meetings.map(({ folder, agenda, reports }) => [folder, agenda, reports[0]?.dropped]),
      [['2022-05-11', undefined, []]],
    );
  } finally {
    rmSync(input, { recursive: true });
    rmSync(outside, { recursive: true });
  }
});

describe('a name with capital letters where there are none', () => {
  const COMMITTEE_PATH = 'committees/scrutiny.md';
  const capital = (path: string, from: string, to: string): string => path.replace(from, to);
  const cases: [why: string, files: Record<string, string>, gone: string[], said: RegExp][] = [
    ['a folder of meetings beside the right one', { [capital(AGENDA_PATH, 'scrutiny', 'Scrutiny')]: AGENDA }, [], /differ only in capital letters/],
    ['a report beside the right one', { [capital(REPORT, 'one.md', 'One.md')]: paper(FIELDS, BODY) }, [], /differ only in capital letters/],
    ['a committee beside the right one', { 'committees/Scrutiny.md': COMMITTEE }, [], /differ only in capital letters/],
    ['the folder of all meetings beside the right one', { [capital(AGENDA_PATH, 'meetings', 'Meetings')]: AGENDA }, [], /differ only in capital letters/],
    ['the folder of a committee alone', { [capital(AGENDA_PATH, 'scrutiny', 'Scrutiny')]: AGENDA, [capital(REPORT, 'scrutiny', 'Scrutiny')]: paper(FIELDS, BODY) }, [AGENDA_PATH, REPORT], /There is no committee "Scrutiny"\. Rename the folder to "scrutiny"\.$/],
    ['the file of a committee alone', { 'committees/Scrutiny.md': COMMITTEE }, [COMMITTEE_PATH], /Rename it to scrutiny\.md\.$/],
    ['an agenda beside the right one', { [capital(AGENDA_PATH, 'agenda', 'Agenda')]: AGENDA }, [], /differ only in capital letters/],
    ['the folder of people', { 'People/a-b.md': '---\nname: A B\n---\n' }, [], /Rename it to people\.$/],
  ]; // prettier-ignore
  for (const [why, files, gone, message] of cases) {
    it(`${why}: one message`, async () => {
      const { diagnostics } = await loadCouncil(files, { without: gone });
      assert.equal(diagnostics.length, 1, diagnostics.map((one) => one.message).join('\n'));
      assert.match(diagnostics[0]?.message ?? '', message);
    });
  }
});
