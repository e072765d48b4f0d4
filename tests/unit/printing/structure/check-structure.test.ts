import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkStructure } from '../../../../src/printing/structure/check-structure.ts';
import type { StructureRule } from '../../../../src/printing/structure/structure-rules.ts';
import { onePage } from '../../../pdf-corpus/raw-pdf.ts';
import { linesAt, taggedPdf, type Tag } from '../../../pdf-corpus/typeset-pdf.ts';
import { packOf, partOf } from '../../../support/site/read-pack.ts';

const tag = (type: string, entries = ''): Tag => ({
  type,
  entries,
  lines: linesAt(60, 700, [type]),
});
const SOUND = [tag('H1'), tag('P')];

/** The rules that a tagged PDF breaks, but for its fonts, which no file of a test has in it. */
async function brokenBy(bytes: Uint8Array): Promise<StructureRule[]> {
  const faults = await checkStructure(bytes);
  return faults.map(({ rule }) => rule).filter((rule) => rule !== 'font').sort(); // prettier-ignore
}

async function brokenByTags(...tags: Tag[]): Promise<StructureRule[]> {
  const { bytes } = await packOf([partOf('a', taggedPdf([tags]))]);
  return brokenBy(bytes);
}

function spoilt(search: string, by: string): Buffer {
  const text = taggedPdf([SOUND]).toString('latin1');
  assert.ok(text.includes(search));
  return Buffer.from(text.replace(search, by), 'latin1');
}

const link = (entries: string, page = '') =>
  onePage({
    page: `/Annots [6 0 R] ${page}`,
    more: [`<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://x.uk) >> ${entries} >>`],
  }); // prettier-ignore

describe('the structure of a PDF', () => {
  it('has no faults where everything is tagged as it should be', async () => {
    assert.deepEqual(await brokenByTags(...SOUND), []);
  });

  const TAGS: readonly [rule: StructureRule, tags: Tag[], right: Tag[]][] = [
    ['figure-words', [tag('H1'), tag('Figure')], [tag('H1'), tag('Figure', '/Alt (A map)')]],
    ['headings', [tag('H1'), tag('H3')], [tag('H1'), tag('H2'), tag('H3'), tag('H2')]],
    ['headings', [tag('H2')], [tag('H1')]],
    ['note-id', [tag('H1'), tag('Note')], [tag('H1'), tag('Note', '/ID (n1)')]],
    ['role', [tag('Titel')], [tag('Span')]],
    ['list', [{ type: 'L', kids: [tag('P')] }], [{ type: 'L', kids: [{ type: 'LI', kids: [tag('Lbl'), tag('LBody')] }] }]],
    ['list', [{ type: 'L', kids: [tag('LI')] }], [{ type: 'L', kids: [{ type: 'LI', kids: [tag('LBody')] }] }]],
    ['table-heads', [{ type: 'Table', kids: [{ type: 'TR', kids: [tag('TH')] }] }], [{ type: 'Table', kids: [{ type: 'TR', kids: [tag('TH', '/A << /O /Table /Scope /Column >>')] }] }]],
    ['table-heads', [{ type: 'Table', kids: [{ type: 'TR', kids: [tag('TH')] }] }], [{ type: 'Table', kids: [{ type: 'TR', kids: [tag('TH', '/ID (a)')] }] }]],
  ]; // prettier-ignore
  for (const [rule, wrong, right] of TAGS) {
    const written = JSON.stringify(wrong.map(({ type, kids }) => [type, ...(kids ?? []).map((kid) => kid.type)])); // prettier-ignore
    it(`breaks “${rule}” by ${written} alone`, async () => {
      assert.deepEqual(await brokenByTags(...wrong), [rule]);
      assert.deepEqual(await brokenByTags(...right), []);
    });
  }

  it('breaks rules by what it leaves out', async () => {
    assert.ok((await brokenBy(onePage())).includes('marked'));
    assert.ok((await brokenBy(spoilt('/Marked true', '/Marked false'))).includes('marked'));
    assert.ok((await brokenBy(spoilt('/Lang (en-GB)', ''))).includes('language'));
    assert.ok((await brokenBy(spoilt('', ''))).includes('title'));
    assert.ok((await brokenBy(spoilt('/P << /MCID 1 >> BDC', '/Span BMC'))).includes('painting'));
    assert.ok((await brokenBy(spoilt('/MCID 1', '/MCID 7'))).includes('parents'));
    assert.ok((await brokenBy(link(''))).includes('link-words'));
    assert.ok((await brokenBy(link('/Contents (x)'))).includes('annotation-tag'));
    assert.ok((await brokenBy(link('/Contents (x)'))).includes('tabs'));
    assert.ok(!(await brokenBy(link('/Contents (x)', '/Tabs /S'))).includes('tabs'));
    const layers = onePage({ catalog: '/OCProperties << /OCGs [] /D << /AS [] >> >>' });
    assert.ok((await brokenBy(layers)).includes('layers'));
    assert.ok((await checkStructure(onePage())).some(({ rule }) => rule === 'font'));
  });

  it('is said with the pages that have a fault', async () => {
    const { bytes } = await packOf([partOf('a', taggedPdf([SOUND, [tag('Figure')], [tag('Figure')]]))]); // prettier-ignore
    const [fault] = (await checkStructure(bytes)).filter(({ rule }) => rule === 'figure-words');
    assert.deepEqual(fault, { rule: 'figure-words', message: 'A picture has no words in place of it.', count: 2, pages: [2, 3] }); // prettier-ignore
  });
});
