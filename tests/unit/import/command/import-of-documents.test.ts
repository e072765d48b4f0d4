import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { p, row, styled, table, wordDocument } from '../../../support/fixture/word-document.ts';
import {
  folder,
  sheet,
  write,
  bringIn,
  MEETING,
  beginWithCouncil,
} from './papers-to-import-into.ts';

beginWithCouncil();

describe('the import of documents', () => {
  it('writes a report into the folder of the meeting that it names', async () => {
    write('in/houses.docx', wordDocument(sheet('Two houses')));
    const { code, out } = await bringIn('in/houses.docx');
    assert.equal(code, 0, out);
    const text = readFileSync(join(folder, MEETING, 'two-houses.md'), 'utf8');
    assert.match(
      text,
      /^---\ntitle: Two houses\nreport-of: Head of Planning\ncall-in: false\nexempt: false\n/,
    );
    assert.match(text, /\n---\n\n## Background\n\n1\. Words of the report\.\n$/);
    assert.match(out, /none is lost/);
    assert.match(out, /to confirm:\n {4}- wards: the document doesn’t say/);
  });

  it('takes folders, says how far it is, and leaves out what is no document', async () => {
    write('in/one.docx', wordDocument(sheet('One')));
    write('in/deep/two.docx', wordDocument(sheet('Two')));
    write('in/~$one.docx', 'a lock of Word');
    write('in/notes.xlsx', 'x');
    const { code, out, err } = await bringIn('in');
    assert.equal(code, 0, out + err);
    assert.deepEqual(readdirSync(join(folder, MEETING)), ['one.md', 'two.md']);
    assert.match(err, /^in\/notes\.xlsx: not a document/m);
    assert.match(err, /^\[1\/2\] in\/deep\/two\.docx$/m);
    assert.match(err, /^2 reports written of 2 documents\./m);
  });

  it('asks of a document that names another committee than its folder', async () => {
    write('content/committees/cabinet.md', '---\nname: Cabinet\nkind: executive\n---\n');
    write('in/houses.docx', wordDocument(sheet('Two houses')));
    const { out } = await bringIn('in/houses.docx', '--to', 'content/meetings/cabinet/2026-12-08');
    assert.match(out, /the committee: the document says “Planning & Licensing Committee”, and its folder is of “Cabinet”/); // prettier-ignore
    write('in/others.docx', wordDocument(sheet('Two others')));
    const own = await bringIn('in/others.docx', '--to', MEETING);
    assert.doesNotMatch(own.out, /the committee:/);
  });

  it('reads labels with two colons, and headings of the template in plain text', async () => {
    write('in/houses.txt', 'Title:: Two houses\nDate of meeting:: 8 December 2026\nReport to :: Planning & Licensing Committee\n\nBackground\n\nThe site slopes.\n\nThe Background\n\nIt is wet.\n'); // prettier-ignore
    const { out } = await bringIn('in/houses.txt', '--as', 'report');
    const text = readFileSync(join(folder, MEETING, 'two-houses.md'), 'utf8');
    assert.match(text, /\n---\n\n## Background\n\nThe site slopes\.\n\nThe Background\n\nIt is wet\.\n$/, out); // prettier-ignore
  });

  it('never overwrites anything', async () => {
    write('in/houses.docx', wordDocument(sheet('Two houses')));
    write(`${MEETING}/two-houses.md`, 'Mine.');
    const { code, out } = await bringIn('in/houses.docx');
    assert.equal(code, 1);
    assert.match(out, /two-houses\.md is there already, and is never overwritten/);
    assert.equal(readFileSync(join(folder, MEETING, 'two-houses.md'), 'utf8'), 'Mine.');
  });

  it('asks where a report goes that names no committee of the council', async () => {
    write(
      'in/a.docx',
      wordDocument(
        styled('Title', 'A') +
          table(
            row(['Report to', 'Planing and Licensing Committee']),
            row(['Date', '8 December 2026']),
          ) +
          p('Words.'),
      ),
    );
    write('in/b.docx', wordDocument(styled('Title', 'B') + p('Words.')));
    const { code, out } = await bringIn('in');
    assert.equal(code, 1);
    assert.match(
      out,
      /no committee “Planing and Licensing Committee”\. Is it “Planning and Licensing Committee”\? Say where it goes: --to FOLDER/,
    );
    assert.match(out, /names neither a committee nor a date/);
    assert.ok(!existsSync(join(folder, 'content/meetings')));
  });

  it('names the command for a decision that was taken without a meeting', async () => {
    write(
      'in/notice.docx',
      wordDocument(
        styled('Title', 'Officer Decision Notice') +
          ['Ref: OD 26-031', 'Officer: Head of Planning', 'Date of decision: 2 March 2026']
            .map((line) => p(line))
            .join('') +
          p('Decision: To grant permission.'),
      ),
    );
    write(
      'in/taken.docx',
      wordDocument(
        styled('Title', 'Fenwick Borough Council') +
          p('Record of an Executive Member Decision') +
          table(
            row(['Decision taker:', 'Cllr A. Brook']),
            row(['Date of decision:', '2 March 2026']),
          ),
      ),
    );
    const { code, out } = await bringIn('in');
    assert.equal(code, 1);
    assert.equal(out.match(/decision that was taken without a meeting/g)?.length, 2, out);
    assert.match(out, /new (?:-- )?decision/);
    assert.doesNotMatch(out, /--to FOLDER/);
  });

  it('takes a report about officers’ decisions for a report', async () => {
    write('in/report.docx', wordDocument(sheet('Officer decision notices')));
    const { out } = await bringIn('in');
    assert.doesNotMatch(out, /without a meeting/);
  });

  it('puts it where --to says, and compares the days', async () => {
    write('in/a.docx', wordDocument(sheet('A')));
    const other = MEETING.replace('08', '09');
    const { code, out } = await bringIn('in/a.docx', '--to', other);
    assert.equal(code, 0);
    assert.match(out, /the document says 2026-12-08, and its folder 2026-12-09/);
    assert.ok(existsSync(join(folder, other, 'a.md')));
  });

  for (const to of [
    MEETING.replace('content/', ''),
    `${MEETING}/`,
    `./in/../${MEETING}`,
    `${MEETING}-2`,
    join(folder, MEETING),
  ]) {
    it(`takes --to ${to.replace(folder, '/…')} for a folder among the papers`, async () => {
      write('in/a.docx', wordDocument(sheet('A')));
      const { code, out, err } = await bringIn('in/a.docx', '--to', to);
      assert.equal(code, 0, out + err);
      const folders = readdirSync(join(folder, MEETING, '..'));
      assert.deepEqual(folders, [to.includes('08-2') ? '2026-12-08-2' : '2026-12-08']);
      assert.ok(!existsSync(join(folder, 'meetings')));
    });
  }

  const SHAPE = /Write --to content\/meetings\/COMMITTEE\/DATE/;
  for (const [to, why] of [
    ['..', SHAPE],
    ['in', SHAPE],
    ['../other/meetings/planning-and-licensing-committee/2026-12-08', SHAPE],
    ['/meetings/planning-and-licensing-committee/2026-12-08', SHAPE],
    ['linked/planning-and-licensing-committee/2026-12-08', SHAPE],
    ['content', SHAPE],
    ['planning-and-licensing-committee/2026-12-08', SHAPE],
    [`${MEETING}/appendices`, SHAPE],
    ['meetings/planing-and-licensing-committee/2026-12-08', /Did you mean planning-and-licensing/],
    ['meetings/zoo/2026-12-08', /Write one of: planning-and-licensing-committee/],
    [MEETING.replace('08', '32'), /is not a day of the calendar/],
    [MEETING.replace('2026-12-08', '8-12-2026'), /Did you mean 2026-12-08\?/],
  ] as const) {
    it(`refuses --to ${to}, and says what to write`, async () => {
      write('in/a.docx', wordDocument(sheet('A')));
      mkdirSync(join(folder, 'in/elsewhere'));
      symlinkSync(join(folder, 'in/elsewhere'), join(folder, 'content/linked'));
      const { code, out, err } = await bringIn('in/a.docx', '--to', to);
      assert.notEqual(code, 0);
      assert.match(err, why);
      assert.ok(!/→/.test(out) && !existsSync(join(folder, 'content/meetings')), out);
    });
  }

  it('writes nothing of a document that may be exempt before an officer has looked', async () => {
    write('in/secret.docx', wordDocument(sheet('Tenders', [], '☒ Yes ☐ No')));
    const first = await bringIn('in/secret.docx');
    assert.equal(first.code, 1);
    assert.match(first.out, /It may be exempt: the box says Yes/);
    assert.ok(!existsSync(join(folder, MEETING)));
    const second = await bringIn('in/secret.docx', '--open');
    assert.equal(second.code, 0);
    // The box says Yes all the same: that is for the officer to answer.
    assert.match(readFileSync(join(folder, MEETING, 'tenders.md'), 'utf8'), /^# exempt: \?/m);
  });

  it('shows deleted words to nobody else, and keeps them outside the papers where it is asked', async () => {
    const deleted = p(
      '<w:del><w:r><w:delText>three redundancies</w:delText></w:r></w:del><w:r><w:t>Open.</w:t></w:r>',
    );
    write('in/a.docx', wordDocument(sheet('A') + deleted));
    const { code, out, err } = await bringIn('in/a.docx', '--report', 'found.txt');
    assert.equal(code, 0, out + err);
    assert.match(out, /deleted: 2 words, not shown where others may read it/);
    assert.doesNotMatch(out, /redundancies/);
    assert.match(readFileSync(join(folder, 'found.txt'), 'utf8'), /deleted: three redundancies/);
    assert.doesNotMatch(readFileSync(join(folder, MEETING, 'a.md'), 'utf8'), /redundancies/);
    const among = await bringIn('in/a.docx', '--report', 'content/found.txt');
    assert.equal(among.code, 2);
    assert.match(among.err, /--report content\/found\.txt is among the papers/);
  });

  it('puts pictures beside the report', async () => {
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
    const drawing =
      '<w:r><w:drawing><wp:docPr descr="A map"/><a:blip r:embed="rId-mediaapng"/></w:drawing></w:r>';
    write(
      'in/a.docx',
      wordDocument(sheet('A') + p(drawing), {
        parts: { 'media/a.png': { type: 'image', content: png } },
      }),
    );
    assert.equal((await bringIn('in/a.docx')).code, 0);
    assert.deepEqual(readFileSync(join(folder, MEETING, 'a/image1.png')), png);
    assert.match(
      readFileSync(join(folder, MEETING, 'a.md'), 'utf8'),
      /!\[A map\]\(a\/image1\.png\)/,
    );
  });

  it('says in a sentence what is to be done with files of other kinds, and goes on with the others', async () => {
    write('in/a.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'));
    write('in/b.rtf', '{\\rtf1 x}');
    write('in/c.docx', 'not a document');
    write('in/d.docx', '');
    write('in/e.md', '---\ntitle: A paper\n---\n');
    write('in/z.docx', wordDocument(sheet('Z')));
    const { code, out } = await bringIn('in');
    assert.equal(code, 1);
    assert.match(out, /a\.doc: not brought in\. It is an old Word document/);
    assert.match(out, /b\.rtf: not brought in\. It is a document in Rich Text Format/);
    assert.match(out, /c\.docx: not brought in\. It is damaged/);
    assert.match(out, /d\.docx: not brought in\. It is empty/);
    assert.match(out, /e\.md: not brought in\. It has front matter/);
    assert.ok(existsSync(join(folder, MEETING, 'z.md')));
  });

  it('needs a document and papers', async () => {
    assert.match((await bringIn()).err, /Name the documents/);
    assert.match((await bringIn('in/none.docx')).err, /There is no file or folder in\/none\.docx/);
    write('in/a.docx', wordDocument(sheet('A')));
    rmSync(join(folder, 'content/council.yaml'));
    assert.match((await bringIn('in/a.docx')).err, /council\.yaml can’t be read/);
    const nowhere = await bringIn('in/a.docx', '--input', 'nowhere');
    assert.match(nowhere.err, /^There is no folder nowhere\./);
  });
});
