import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exemptMarkOf } from '../../../../src/law/exemption/exempt-marking.ts';

const page = (line: string): string =>
  `Example City Council\n${line}\n\nReport of the Director\n\n1. The bids are below.`;
const atFoot = (line: string): string => `${'A line of text.\n'.repeat(40)}${line}`;

describe('a line of nothing but marks says that its page is not for the public', () => {
  for (const line of [
    'Legally privileged - do not disclose',
    'RESTRICTED: contains commercially sensitive information',
    'Members only - confidential pursuant to section 100A(2)',
    'Closed session paper',
    'Confidential session report 4',
    'CONTROL: NOT FOR PUBLICATION',
    'Handling: members only',
    'Distribution list: not for release',
    'Draft - not for circulation',
    'Version 2 – Confidential – members only',
    'Exempt under Regulation 12(5)(e) of the EIR',
    'Confidential under the Environmental Information Regulations',
    'Exempt pursuant to section 43 of the Freedom of Information Act',
    'Confidential: do not copy or share',
    'PRIVATE – contains personal data',
  ]) {
    it(line, () => {
      assert.notEqual(exemptMarkOf(page(line)), undefined);
      assert.notEqual(exemptMarkOf(atFoot(line)), undefined, 'at the foot');
    });
  }
});

describe('a line of marks with the name of a paper is a title', () => {
  for (const line of [
    'Appendix 3 - Confidential (Financial)',
    'Annex B (Exempt – Legal)',
    'Part B (press and public excluded)',
    'Pink paper – press and public excluded',
  ]) {
    it(line, () => {
      assert.notEqual(exemptMarkOf(page(line)), undefined);
      assert.equal(exemptMarkOf(atFoot(line)), undefined, 'but not where papers are listed');
    });
  }
});

describe('a mark in capitals beside the title of its page', () => {
  for (const line of [
    'OFFICIAL-SENSITIVE  Planks for the mill',
    'OFFICIAL – SENSITIVE: COMMERCIAL   Planks for the mill',
    'Planks for the mill – OFFICIAL-SENSITIVE',
    'Planks for the mill   NOT FOR PUBLICATION',
    'PRIVATE AND CONFIDENTIAL Review of the mill',
  ]) {
    it(line, () => assert.notEqual(exemptMarkOf(page(line)), undefined));
  }
});

describe('a line has the words of marks, and its page is open', () => {
  for (const line of [
    'Confidential waste: how it is collected',
    'Private: commercial',
    'Restricted – legal',
    'Restricted',
    'Private – sensitive sites',
    'Exempt under 16s',
    'Exempt staff',
    'Exempt: FOI',
    'Draft',
    'Draft – legal',
    'Part B',
    'Appendix 3 (Financial)',
    'Appendix 3 – Commercial',
    'Report (Financial)',
    'Legal report',
    'Personal data',
    'Distribution: all members',
    'Circulation: 200 copies',
    'Control: parking',
    'Members only parking',
    'Contains personal data: how we keep it',
    'Contains commercially sensitive information',
    'Contract prices',
    'Legal privilege: a guide',
    'Private hire: legal',
    'Private session',
    'Press and public',
    'Exclusion of the press and public',
    'Confidential Reporting (Whistleblowing) Policy',
    'Requests under the Freedom of Information Act',
    'OFFICIAL-SENSITIVE information must be locked away',
    'Papers are marked OFFICIAL-SENSITIVE',
    'How to mark a paper as NOT FOR PUBLICATION',
    'Which appendices are NOT FOR PUBLICATION',
  ]) {
    it(line, () => assert.equal(exemptMarkOf(page(line)), undefined));
  }

  it('since it explains the classes of papers', () => {
    const guide = 'OFFICIAL Most of what we write\nOFFICIAL-SENSITIVE What would harm somebody';
    assert.equal(exemptMarkOf(guide), undefined);
  });
});
