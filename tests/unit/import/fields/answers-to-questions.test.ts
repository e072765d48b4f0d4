import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { box, cell, field, p, row, run, table } from '../../../support/fixture/word-document.ts';
import { frontOf, imported } from '../../../support/import-document.ts';
import { FORM_BOX, lettered, sign, struck } from './signs-of-forms.ts';

/** How the boxes of a question are made, and the answer; undefined where it must be asked. */
const BOXES: Readonly<Record<string, readonly [content: string, answer: boolean | undefined]>> = {
  'content controls': [`${box(false)}${run(' Yes ')}${box(true)}${run(' No')}`, false],
  'content controls whose sign disagrees': [
    `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${run('☐')}</w:sdtContent></w:sdt>${run(' Yes ')}${box(false)}${run(' No')}`,
    true,
  ],
  'fields of a form': [
    `${FORM_BOX('<w:checked/>')}${run(' Yes ')}${FORM_BOX('<w:default w:val="0"/>')}${run(' No')}`,
    true,
  ],
  'fields of a form with a value and a default': [
    `${FORM_BOX('<w:default w:val="1"/><w:checked w:val="0"/>')}${run(' Yes ')}${FORM_BOX('<w:default w:val="1"/>')}${run(' No')}`,
    false,
  ],
  'typed signs': [run('☐ Yes ☒ No'), false],
  'a typed tick after the word': [run('Yes ✓  No'), true],
  'a typed tick after the second word': [run('Yes   No ✔'), false],
  'black and white squares': [run('■ Yes □ No'), true],
  'signs of Wingdings': [
    `${sign('Wingdings', 'F0FE')}${run(' Yes ')}${sign('Wingdings', 'F0A8')}${run(' No')}`,
    true,
  ],
  'signs of Wingdings 2': [
    `${sign('Wingdings 2', 'F0A3')}${run(' Yes ')}${sign('Wingdings 2', '0052')}${run(' No')}`,
    false,
  ],
  'letters that a font makes boxes': [
    `${lettered('Wingdings', '¨')}${run(' Yes ')}${lettered('Wingdings', 'þ')}${run(' No')}`,
    false,
  ],
  'a word alone': [run('Yes'), true],
  'a word with a reason': [run('No – it is a scrutiny report'), false],
  'a chosen entry of a list': [
    field(
      ' FORMDROPDOWN ',
      '',
      '<w:ddList><w:result w:val="1"/><w:listEntry w:val="Yes"/><w:listEntry w:val="No"/></w:ddList>',
    ),
    false,
  ],
  'one word struck out': [`${struck('Yes')}${run(' / No')}`, false],
  'one word deleted': [`<w:del><w:r><w:delText>Yes</w:delText></w:r></w:del>${run('No')}`, false],
  'no box ticked': [run('☐ Yes ☐ No'), undefined],
  'both boxes ticked': [run('☒ Yes ☒ No'), undefined],
  'no boxes at all': [run('Yes  No'), undefined],
  'one box only': [run('☒ Yes'), undefined],
  'a cross, which may mean no': [run('✗ Yes ☐ No'), undefined],
  'a placeholder': [
    `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Yes or No')}</w:sdtContent></w:sdt>`,
    undefined,
  ],
  'a placeholder that lost its mark': [
    `<w:sdt><w:sdtContent>${run('Choose an item.')}</w:sdtContent></w:sdt>`,
    undefined,
  ],
  nothing: ['<w:r/>', undefined],
};

describe('the answer to a question', () => {
  for (const [name, [content, answer]] of Object.entries(BOXES)) {
    it(`is ${answer === undefined ? 'asked for' : answer ? 'yes' : 'no'} of ${name}`, () => {
      const report = imported(table(row(['Call-in applies?', cell(p(content))])));
      const front = frontOf(report).join('\n');
      if (answer === undefined) {
        assert.doesNotMatch(front, /^call-in:/m);
        assert.match(front, /^# call-in: \? \(/m);
        assert.ok(report.confirm.some((question) => question.startsWith('call-in: ')));
      } else assert.match(front, new RegExp(`^call-in: ${answer}$`, 'm'));
      assert.deepEqual(report.proof.lost, []);
    });
  }
});
