import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { inspectFile } from '../../../../src/files/other-files/inspect-file.ts';
import { peopleInProperties } from '../../../../src/files/other-files/office-people.ts';
import { word } from '../../../office-corpus/kept-things.ts';
import { UNSHOWN_IN_OFFICE, USUAL_IN_OFFICE } from '../../../office-corpus/unshown-things.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const folder = temporaryFolder('unshown');

async function faultOf(extension: string, bytes: Buffer): Promise<string | undefined> {
  const file = join(folder, `file.${extension}`);
  writeFileSync(file, bytes);
  const found = await inspectFile(file, extension, 50_000_000);
  return found.sound ? undefined : found.reason;
}

describe('an Office file that says more in lists, tips and prompts than on its pages is refused', () => {
  for (const [what, extension, bytes, reason] of UNSHOWN_IN_OFFICE) {
    it(`${extension}: ${what}`, async () => {
      assert.match((await faultOf(extension, bytes)) ?? '', reason);
    });
  }
});

describe('lists, tips and prompts as forms have them are let through', () => {
  for (const [what, extension, bytes] of USUAL_IN_OFFICE) {
    it(`${extension}: ${what}`, async () => {
      assert.equal(await faultOf(extension, bytes), undefined);
    });
  }
});

describe('who is named beside the words of a document is told to the officer', () => {
  const link = (target: string) => ({
    'word/_rels/document.xml.rels': `<Relationships><Relationship Id="r1" Type="http://x/hyperlink" Target="${target}" TargetMode="External"/></Relationships>`,
  });
  for (const [what, bytes, people] of [
    ['who changed how words look', word('<w:p><w:r><w:rPr><w:rPrChange w:author="Jane Bloggs"/></w:rPr><w:t>a</w:t></w:r></w:p>'), ['Jane Bloggs']],
    ['a program that did', word('<w:p><w:r><w:rPr><w:rPrChange w:author="Microsoft Office User"/></w:rPr><w:t>a</w:t></w:r></w:p>'), []],
    ['a bookmark', word('<w:p><w:bookmarkStart w:name="Jane_Bloggs_case"/></w:p>'), ['Jane Bloggs case']],
    ['a bookmark of Word', word('<w:p><w:bookmarkStart w:name="_Toc123456"/></w:p>'), []],
    ['a link to a person', word('', link('mailto:jane.bloggs@example.org')), ['jane.bloggs@example.org']],
    ['a link to an office', word('', link('mailto:jane.bloggs@leeds.gov.uk')), []],
  ] as const) {
    it(what, () => assert.deepEqual(peopleInProperties(bytes), people)); // prettier-ignore
  } // prettier-ignore
});
