import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exemptMarkOf, isExemptByName } from '../../../../src/law/exemption/exempt-marking.ts';

const page = (line: string): string =>
  `Example City Council\n${line}\n\nReport of the Director\n\n1. The bids are below.`;

describe('a page says that it is not for the public', () => {
  for (const line of [
    'RESTRICTED',
    'Pink papers',
    'Closed report',
    'Press and public excluded',
    'Not for the public',
    'Not for web publication',
    'DO NOT PUBLISH',
    'Embargoed until 3 May',
    'This report is withheld from publication',
    'Contains exempt information',
    'PART II - PRIVATE AND CONFIDENTIAL',
    'Private report: exempt by reason of paragraph 4',
    'Exempt Appendix B (pink paper)',
    'RESTRICTED: contains exempt information as defined in Schedule 12A',
    'By virtue of paragraph(s) 3, 5 of Part 1 of Schedule 12A of the Local Government Act 1972.',
    'Report not for publication',
    'Security marking: OFFICIAL - SENSITIVE',
    'Commercially confidential',
    'Privileged and confidential',
    'For members only',
    'To be considered in private',
    'Item to be considered in closed session',
    'This document is confidential and must not be disclosed',
    'The contents of this report are exempt under Schedule 12A',
    'Information in this report is confidential',
    'Exempt from publication under S100A',
    'Document is exempt',
    'Is this report confidential? Yes, paragraph 3',
    'Exempt information: the whole report',
    'Blue pages: not for publication',
    'N0T FOR PUBLICATI0N',
    'Adroddiad eithriedig',
    'NOT FOR PUBLICATION',
    'Not for publication: Appendix 2',
    'CONFIDENTIAL',
    'Strictly private and confidential',
    'PRIVATE & CONFIDENTIAL',
    'Exempt Appendix 2',
    'EXEMPT',
    'Part 2 – Exempt',
    'Exempt / Confidential Under Access to Information Procedure Rules 10.4 (3)',
    'Exempt under paragraph 3 of Schedule 12A to the Local Government Act 1972',
    'EXEMPT INFORMATION – Schedule 12A, paragraphs 1 and 2',
    'This report is exempt from publication under Schedule 12A.',
    'This appendix is confidential',
    'This document contains exempt information as defined in Schedule 12A',
    'Not for publication by virtue of paragraph 3 of Part 1 of Schedule 12A of the Local Government Act 1972',
    'Exempt by virtue of\nparagraph 3 of Schedule 12A',
    'Not for release',
    'Exempt item – not for public inspection',
    'NOT TO BE PUBLISHED',
    'Not for public disclosure',
    'OFFICIAL-SENSITIVE',
    'OFFICIAL – SENSITIVE: COMMERCIAL',
    'Commercial in confidence',
    'COMMERCIAL-IN-CONFIDENCE',
    'Legally privileged and confidential',
    'Confidential – members only',
    'Members’ eyes only',
    'PART TWO (EXEMPT)',
    'Green papers – exempt',
    'EXEMPT (PARA 3)',
    'Exempt – Category 3',
    'Exempt from publication',
    'This report is restricted under paragraph 3 of Schedule 12A',
    'This item will be considered in private',
    'E X E M P T',
    'N O T  F O R  P U B L I C A T I O N',
    'Page 1 of 3 – CONFIDENTIAL',
    'Classification: CONFIDENTIAL',
    'Status: Exempt',
    'Is this report exempt? Yes',
    'Exempt: Yes',
    'Public/private: Private',
    'Nid i’w gyhoeddi – Atodlen 12A',
  ]) {
    it(line.replace('\n', ' / '), () => {
      assert.notEqual(exemptMarkOf(page(line)), undefined);
      assert.notEqual(
        exemptMarkOf(`${'A line of text.\n'.repeat(40)}${line}`),
        undefined,
        'at the foot',
      );
    });
  }
});

describe('a title says that its paper is not for the public', () => {
  for (const line of [
    'Appendix 2 (Exempt)',
    'Appendix 2: CONFIDENTIAL',
    'Annex A – Not for publication',
    'Item 12 – Exempt',
    'Item 12 EXEMPT',
    'Report to Cabinet – Confidential',
  ]) {
    it(line, () => {
      assert.notEqual(exemptMarkOf(page(line)), undefined);
      const list = `${'A line of text.\n'.repeat(40)}${line}`;
      assert.equal(exemptMarkOf(list), undefined, 'but not where papers are listed');
    });
  }
});

describe('a page speaks of what is exempt, and is open', () => {
  for (const line of [
    'This report is not exempt.',
    'Restricted',
    'Restricted byway orders',
    'Green paper on planning',
    'Closed circuit television',
    'Private session of the youth council',
    'Not for profit organisations',
    'Do not publish costs',
    'Embargoed land',
    'Withheld rent',
    'The contents of this report are open',
    'Part 2 of the budget',
    'Members only parking',
    'Does this report contain exempt information? Yes, in Appendix 2',
    'Item 12: Exempt accommodation',
    'Agenda item 12 – Exempt Information',
    'There is no exempt information in this report',
    'Document is final',
    'Without prejudice',
    'Appendix 3 is withheld from publication',
    'Exempt information: none',
    'No part of this report is confidential or exempt',
    'Appendix 2 to this report is exempt under Schedule 12A, paragraph 3.',
    'This report contains an exempt appendix.',
    'Is the report confidential or exempt? No',
    'Supported exempt accommodation in the city',
    'Charities are exempt from business rates under section 43 of the Local Government Finance Act.',
    'Members are asked to treat the figures as confidential until the meeting is over, and to return their copies.',
    'Confidential Inquiry into Maternal Deaths: what it found',
    'Private hire licensing',
    'Restricted parking zones',
    'Exempt: No',
    'Is the report exempt? No',
    'Classification: OFFICIAL',
    'Public/private: Public',
    'Status: open',
    'Exclusion of press and public',
    'Part II of the Housing Act 1996',
    'Open report – Appendix 2 exempt',
    'Appendix 1: Exempt accommodation',
    'Commercially sensitive details are in the exempt appendix',
    'VAT: exempt',
    'Sensitive areas map',
    'Private members’ clubs',
    'Members only received the report late',
    'Page 1 of 3',
  ]) {
    it(line, () => {
      assert.equal(exemptMarkOf(page(line)), undefined);
    });
  }
  for (const rows of [
    ['Private', 'Council', 'Private', 'Private'],
    ['Mill Lane', 'Private 2', 'Long Lane', 'Private 14', 'Church Road', 'Private'],
    ['Exempt', 'Standard', 'Exempt', 'Exempt'],
    ['Mill Lane Private 2', 'Long Lane Private 14', 'Land north of the road,', 'Private 1'],
  ]) {
    it(`a column of a list: ${rows.join(', ')}`, () => {
      assert.equal(exemptMarkOf(['Appendix B: Site list', ...rows].join('\n')), undefined);
    });
  }
  it('in the middle of a page', () => {
    const lines = 'A line of text.\n'.repeat(20);
    assert.equal(exemptMarkOf(`${lines}Exempt Appendix 2\n${lines}`), undefined);
  });
});

describe('the name of a file says that it is not for the public', () => {
  for (const [name, says] of [
    ['Appendix B - EXEMPT.pdf', true],
    ['appendix-2-confidential.docx', true],
    ['Exempt Appendix 1 Bids.xlsx', true],
    ['confidential_annex_c_v2.pdf', true],
    ['Bids (not for publication).pdf', true],
    ['appendix-3-exempt-v2-final.pdf', true],
    ['report-private.pdf', true],
    ['appendix-1-nfp.pdf', true],
    ['pink-papers.pdf', true],
    ['PRIVATE - bids.pdf', true],
    ['commercially-sensitive-appendix.pdf', true],
    ['Appendix 2 unredacted.pdf', true],
    ['members-only-briefing.pdf', true],
    ['Appendix 2 (Exempt para 3).pdf', true],
    ['closed-report.pdf', true],
    ['appendix-1-do-not-publish.pdf', true],
    ['Embargoed appendix.pdf', true],
    ['appendix-1-confidential-signed.pdf', true],
    ['appendix-1-redacted.pdf', false],
    ['restricted-byways.pdf', false],
    ['closed-cases-review.pdf', false],
    ['members-only-car-park.pdf', false],
    ['embargo-policy.pdf', false],
    ['pink-ribbon.pdf', false],
    ['private-rented-sector.pdf', false],
    ['nfp-grants.pdf', false],
    ['exempt-accommodation-strategy.pdf', false],
    ['appendix-1-private-hire-policy.pdf', false],
    ['confidential-inquiry-into-maternal-deaths.pdf', false],
    ['non-exempt.pdf', false],
    ['tax exempt.pdf', false],
    ['appendix-1.pdf', false],
    ['ExemptAppendix2.pdf', true],
    ['AppendixConfidential.pdf', true],
    ['appendixBexempt.pdf', true],
    ['exempt%20appendix%202.pdf', true],
    ['confidential bids.xlsx', true],
    ['Confidential-tender-evaluation.pdf', true],
    ['confidential legal advice.pdf', true],
    ['not_to_be_published.pdf', true],
    ['Appendix 3 commercial in confidence.docx', true],
    ['Appendix 2 NFP.pdf', true],
    ['confidential-advice-line.pdf', false],
    ['exempt-supported-housing.pdf', false],
    ['official-opening.pdf', false],
    ['Lease of the mill (EX).pdf', true],
    ['OFFICIAL-SENSITIVE lease.pdf', true],
    ['Grants (ex gratia).pdf', false],
    ['ex-service-homes.pdf', false],
    ['EX1 of the drawings.pdf', false],
    ['business-rates-exemptions.pdf', false],
  ] as const) {
    it(name, () => {
      assert.equal(isExemptByName(name), says);
    });
  }
});
