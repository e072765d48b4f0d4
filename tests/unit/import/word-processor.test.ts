import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { importReport } from '../../../src/import/import-report.ts';
import { readDocx, readOdt } from '../../../src/import/sources/read-source.ts';
import { wordDocument } from '../../support/fixture/word-document.ts';
import { SHAPES } from '../../support/fixture/word-shapes.ts';
import { bodyOf, FRAME } from '../../support/import-document.ts';

/** What LibreOffice itself changes when it saves a document again. */
const CHANGED: Readonly<Record<string, string>> = {
  'legal numbers below Roman ones': 'it drops w:isLgl',
  'a cell over two rows and two columns': 'it makes columns of its own where none has a width',
  'footnotes and end notes, in the order in which they are called':
    'it numbers notes by their order in the file',
  'line breaks, no-break signs, soft hyphens, split runs': 'a new page begins a paragraph',
  'pictures with an alternative, decorative, and linked from outside':
    'it takes whole pictures alone',
  'a text box once, although it is there for old programs too': 'it takes whole text boxes alone',
  'words that are drawn as a picture': 'it makes text of them',
  'a sum': 'it writes its signs apart',
  'a fraction, whose parts are words apart': 'it writes a fraction as its own program does',
  'a reading above a word': 'it writes the reading in another way',
  'a large first letter': 'it takes the letter into the paragraph',
  'a placeholder that nobody filled in': 'it drops w:showingPlcHdr',
};

/** A document in LibreOffice's own format, with a tracked deletion and hidden words. */
const OWN = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles>
<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>
<style:style style:name="Hid" style:family="text"><style:text-properties text:display="none"/></style:style>
</office:automatic-styles>
<office:body><office:text>
<text:tracked-changes><text:changed-region text:id="d"><text:deletion><office:change-info><dc:creator>A</dc:creator><dc:date>2026-01-01T00:00:00</dc:date></office:change-info><text:p>weekly and </text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:h text:outline-level="1">Background</text:h>
<text:list xml:id="a" text:style-name="L"><text:list-item><text:p>One thousand<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Provisional.</text:p></text:note-body></text:note> tonnes.</text:p></text:list-item></text:list>
<text:h text:outline-level="1">Law</text:h>
<text:list text:continue-list="a" text:style-name="L"><text:list-item><text:p>Collected <text:change text:change-id="d"/>fortnightly.<text:span text:style-name="Hid"> In default.</text:span></text:p></text:list-item></text:list>
<table:table><table:table-column table:number-columns-repeated="3"/>
<table:table-header-rows><table:table-row><table:table-cell table:number-rows-spanned="2"><text:p>Stream</text:p></table:table-cell><table:table-cell table:number-columns-spanned="2"><text:p>Tonnes</text:p></table:table-cell><table:covered-table-cell/></table:table-row>
<table:table-row><table:covered-table-cell/><table:table-cell><text:p>2025</text:p></table:table-cell><table:table-cell><text:p>2026</text:p></table:table-cell></table:table-row></table:table-header-rows>
<table:table-row><table:table-cell><text:p>Glass</text:p></table:table-cell><table:table-cell><text:p>10</text:p></table:table-cell><table:table-cell><text:p>12</text:p></table:table-cell></table:table-row></table:table>
<text:p>Reviewed ☒ Yes ☐ No</text:p>
</office:text></office:body></office:document>`;

const PROGRAM = programFound();

function programFound(): string | undefined {
  return ['soffice', 'libreoffice'].find((name) => {
    try {
      execFileSync(name, ['--version'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
}

describe(
  'a document that LibreOffice saved',
  { skip: PROGRAM === undefined && 'LibreOffice is not installed here' },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'moothall-libreoffice-'));
    after(() => rmSync(folder, { recursive: true, force: true }));
    const shapes = Object.entries(SHAPES).filter(([name]) => !Object.hasOwn(CHANGED, name));

    const saved = join(folder, 'saved');
    const bodyOfSaved = (name: string): string => {
      const source = readDocx(readFileSync(join(saved, name)));
      const report = importReport(source, { frameOn: () => FRAME, fileName: 'report.docx' });
      assert.deepEqual(report.proof.lost, [], name);
      return bodyOf(report);
    };

    before(() => {
      if (PROGRAM === undefined) return;
      const files = shapes.map(([, { body, options }], at) => {
        const file = join(folder, `${at}.docx`);
        writeFileSync(file, wordDocument(body, options));
        return file;
      });
      const own = join(folder, 'own.fodt');
      writeFileSync(own, OWN);
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      const args = [
        profile,
        '--headless',
        '--convert-to',
        'docx',
        '--outdir',
        saved,
        own,
        ...files,
      ];
      execFileSync(PROGRAM, args, { stdio: 'ignore', timeout: 120_000 });
      const asOdt = args.map((arg) => (arg === 'docx' ? 'odt' : arg)).slice(0, -files.length);
      execFileSync(PROGRAM, asOdt, { stdio: 'ignore', timeout: 120_000 });
    });

    it('has the same words and numbers as before', () => {
      for (const [at, [name, { text }]] of shapes.entries()) {
        assert.equal(bodyOfSaved(`${at}.docx`), text, name);
      }
    });

    it('has those that were written in LibreOffice, in either format', () => {
      const own = readOdt(readFileSync(join(saved, 'own.odt')));
      const report = importReport(own, { frameOn: () => FRAME, fileName: 'report.odt' });
      assert.deepEqual(report.proof.lost, []);
      assert.equal(bodyOf(report), bodyOfSaved('own.docx'));
      assert.equal(
        bodyOfSaved('own.docx'),
        [
          '## Background',
          '1. One thousand[^1] tonnes.',
          '## Law',
          '2. Collected fortnightly.',
          '| Stream | Tonnes ||\n| ^^ | 2025 | 2026 |\n| --- | --- | --- |\n| Glass | 10 | 12 |',
          'Reviewed ☒ Yes ☐ No',
          '[^1]: Provisional.',
        ].join('\n\n'),
      );
    });
  },
);
