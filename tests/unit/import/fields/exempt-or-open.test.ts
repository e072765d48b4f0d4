import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { heading, p, row, styled, table } from '../../../support/fixture/word-document.ts';
import { frontOf, imported } from '../../../support/import-document.ts';

const exempt = (answer: string): string =>
  table(row(['Report by', 'X']), row(['Exempt information?', answer]));
const HEADER = { parts: { 'header1.xml': { type: 'header', content: p('NOT FOR PUBLICATION') } } };
const WATERMARK = {
  parts: {
    'header1.xml': {
      type: 'header',
      content:
        '<w:p><w:r><w:pict><v:shape><v:textpath string="EXEMPT"/></v:shape></w:pict></w:r></w:p>',
    },
  },
};
const VARIABLE = {
  parts: {
    'settings.xml': {
      type: 'settings',
      content: '<w:docVars><w:docVar w:name="Class" w:val="Confidential"/></w:docVars>',
    },
  },
};
const ABOUT_APPENDIX = {
  parts: { 'header1.xml': { type: 'header', content: p('NOT FOR PUBLICATION: Appendix A') } },
};

describe('a document that may be exempt', () => {
  it('is never taken for open', () => {
    const reports = [
      imported(exempt('☒ Yes ☐ No')),
      imported(exempt('☐ Yes ☒ No'), HEADER),
      imported(exempt('☐ Yes ☐ No'), HEADER),
      imported(exempt('☐ Yes ☒ No') + p('CONFIDENTIAL')),
      imported(
        exempt('☐ Yes ☒ No') + heading('Background') + p('This report is not for publication.'),
      ),
      imported(styled('Title', 'Tenders (exempt)') + exempt('☐ Yes ☒ No')),
      imported(exempt('☐ Yes ☒ No'), WATERMARK),
      imported(exempt('☐ Yes ☒ No'), VARIABLE),
      imported(exempt('☐ Yes ☒ No'), {}, 'EXEMPT tender report.docx'),
      imported(
        exempt('☒ Yes ☐ No') + table(row(['If yes, the rule and paragraph', 'Rule 10.4(3)'])),
      ),
    ];
    for (const report of reports) {
      assert.ok(report.mayBeExempt);
      assert.doesNotMatch(frontOf(report).join('\n'), /^exempt:/m);
    }
  });

  it('is open where only an appendix is exempt, which is to be confirmed', () => {
    const report = imported(
      exempt('☒ Yes ☐ No') +
        heading('Appendices') +
        p('Appendix A – Tenders (exempt, paragraph 3)'),
      ABOUT_APPENDIX,
    );
    assert.equal(report.mayBeExempt, undefined);
    assert.match(frontOf(report).join('\n'), /^exempt: false$/m);
    assert.ok(report.confirm.some((question) => question.startsWith('exempt: the box says Yes')));
  });
});

describe('the question whether a report is exempt', () => {
  for (const label of [
    'Has the exempt information?',
    'Has the exempt information? ☐ Yes ☒ No',
    'Has the report any exempt information?',
    'Does this paper contain confidential and/or exempt information?',
    'Is any part of the report exempt?',
    'Is there any exempt information (as defined in Schedule 12A of the Local Government Act 1972)?',
  ])
    it(`is asked by “${label}”`, () => {
      const front = frontOf(imported(table(row(['Report by', 'X']), row([label, '☐ Yes ☒ No']))));
      assert.ok(front.includes('exempt: false'), front.join('\n'));
    });
  for (const label of [
    'Is the decision exempt from call-in?',
    'Does an appendix contain exempt information?',
    'Has the exempt information been redacted?',
    'Is the public interest in exempt information met?',
    'Is the appendix to this report exempt?',
  ])
    it(`is not asked by “${label}”`, () => {
      const front = frontOf(imported(table(row(['Report by', 'X']), row([label, '☐ Yes ☒ No']))));
      assert.ok(!front.includes('exempt: false'), front.join('\n'));
    });
});
