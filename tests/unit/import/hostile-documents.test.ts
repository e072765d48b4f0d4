import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ImportRefusal } from '../../../src/import/findings.ts';
import { readDocx } from '../../../src/import/sources/read-source.ts';
import { smallZip } from '../../support/fixture/small-zip.ts';
import {
  cell,
  item,
  p,
  row,
  run,
  table,
  wordDocument,
} from '../../support/fixture/word-document.ts';
import { imported } from '../../support/import-document.ts';
import { propertyRuns } from '../../support/property-runs.ts';

const RELS = (target: string): string =>
  `<Relationships><Relationship Id="r" Type="x/officeDocument" Target="${target}"/></Relationships>`;
const withMain = (
  main: string | Uint8Array,
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Buffer =>
  smallZip({ '_rels/.rels': RELS('word/document.xml'), 'word/document.xml': main, ...more });
const deep = (tag: string, times: number): string =>
  `<${tag}>`.repeat(times) + p('x') + `</${tag}>`.repeat(times);

/** Each with a piece of the sentence that refuses it. */
const HOSTILE: Readonly<Record<string, readonly [make: () => Buffer, why: RegExp]>> = {
  'whose text unpacks to far more than it is': [
    () => withMain(Buffer.alloc(90_000_000, 'x')),
    /too large to unpack/,
  ],
  'whose text is of a length that only a bomb has': [
    () => withMain(Buffer.alloc(30_000_000, 'x')),
    /too large to unpack/,
  ],
  'with thousands of parts': [
    () =>
      withMain(
        p('x'),
        Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`word/media/${at}.png`, ''])),
      ),
    /parts, which no word processor writes/,
  ],
  'that is nested without end': [
    () => wordDocument(deep('w:sdt', 5000)),
    /nested more than 200 deep/,
  ],
  'with tables in tables without end': [
    () => wordDocument(deep('w:tbl', 300)),
    /nested more than 200 deep/,
  ],
  'with a document type': [
    () => withMain('<!DOCTYPE d [<!ENTITY x "y">]><w:document><w:body/></w:document>'),
    /not written as those of a Word document/,
  ],
  'with a cell over millions of columns': [
    () => wordDocument(table(row([cell('x', '<w:gridSpan w:val="100000000"/>')]))),
    /more than 63 columns/,
  ],
  'whose rows skip millions of columns': [
    () => wordDocument(table(row(['x'], '<w:gridBefore w:val="9999999"/>'))),
    /more than 63 columns/,
  ],
  'without a body': [() => withMain('<w:document/>'), /no text that can be read/],
  'that is another kind of archive': [
    () => smallZip({ 'hello.txt': 'x' }),
    /isn’t a Word document/,
  ],
  'whose main part is outside it': [
    () => smallZip({ '_rels/.rels': RELS('../../etc/hostname'), 'word/x.xml': '<x/>' }),
    /isn’t a Word document/,
  ],
  'that was cut short': [() => wordDocument(p('x')).subarray(0, 300), /damaged/],
};

describe('a hostile document', () => {
  for (const [name, [make, why]] of Object.entries(HOSTILE)) {
    it(`${name} is refused with a sentence`, () => {
      const bytes = make();
      assert.throws(
        () => readDocx(bytes),
        (error) => error instanceof ImportRefusal && why.test(error.message),
      );
    });
  }

  it('is read where only what nobody needs of it is too large', () => {
    const bytes = wordDocument(p('Words.'), {
      parts: { 'media/big.png': { type: 'other', content: Buffer.alloc(60_000_000) } },
    });
    assert.equal(readDocx(bytes).document.blocks.length, 1);
  });

  it('has wild numbers and lists without ends: words come out, and no error', () => {
    const body =
      item(999999999, 99999999, 'a') +
      item(1, -5, 'b') +
      item(1, 1e9, 'c') +
      '<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>d</w:t></w:r></w:p>';
    const styles =
      '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>';
    const report = imported(body, { styles });
    for (const word of ['a', 'b', 'c', 'd'])
      assert.match(report.markdown, new RegExp(`\\b${word}$`, 'm'));
  });

  it('has lines of signs without an end: each is read in one pass', { timeout: 60_000 }, () => {
    for (const sign of [' ', '. ', '[', '*', 'and ', ': ', '☒ Yes ', '^~']) {
      const long = `${sign.repeat(20_000)}x`;
      assert.equal(imported(p(long) + table(row([long, 'y']))).proof.lost.length, 0, sign);
    }
  });

  it('never makes a picture of what is elsewhere, or a path of a name', () => {
    const drawing = '<w:r><w:drawing><a:blip r:embed="rIdA"/></w:drawing></w:r>';
    const report = imported(p(drawing) + p('Text.'), {
      external: { rIdA: { type: 'image', target: '../../../etc/passwd' } },
    });
    assert.deepEqual(report.pictures, []);
    assert.doesNotMatch(report.markdown, /passwd/);
  });

  it('whose bytes are damaged by chance is read or refused', () => {
    const bytes = wordDocument(
      table(row(['Report by', 'X'])) + item(1, 0, run('Some words of a report.')),
    );
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
        const damaged = Buffer.from(bytes);
        damaged[at] = value;
        try {
          readDocx(damaged);
        } catch (error) {
          assert.ok(error instanceof ImportRefusal, String(error));
        }
      }),
      { numRuns: propertyRuns(100) },
    );
  });
});
