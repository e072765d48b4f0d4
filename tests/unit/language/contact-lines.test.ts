import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutContactLines, withoutContactsAt } from '../../../src/language/contact-lines.ts';

describe('the lines that say whom to ask about a report', () => {
  for (const line of [
    'Contact officer: Jane Ferrimond, 0113 378 4512',
    '**Report author:** Jane Ferrimond',
    '| Lead officer | Jane Ferrimond |',
    'Contact for further information: Jane Ferrimond, 0113 378 4512',
    'For further details contact Jane Ferrimond on 0113 378 4512.',
    '12. For more information, please e-mail jane.ferrimond@leeds.example',
    'If you would like further information about this report, please call 0113 378 4512.',
  ]) {
    it(`are left out: ${line}`, () => assert.match(withoutContactLines(line), /^[ |]*$/));
  }

  for (const line of [
    'The owner, Barnaby Thwaite, can be reached on 07700 900123.',
    'Contact: Barnaby Thwaite, 07700 900123',
    'For further information on the claim contact Barnaby Thwaite on 07700 900123.',
    'For further information contact Jane Ferrimond, who holds the bid of £48,317.',
    'Officers contacted Barnaby Thwaite for further information.',
  ]) {
    it(`are not others: ${line}`, () => assert.equal(withoutContactLines(line), line));
  }
});

describe('a sentence within a paragraph that says whom to ask', () => {
  for (const [before, sentence, after] of [
    [
      'The file was read by a relation. ',
      'Report author: Owen Pentreath (owen@leeds.example).',
      '',
    ],
    [
      '1. A neighbour read it. ',
      'Enquiries about this report: Julia Copplestone, Head of Law, 0113 378 4512.',
      ' It is so.',
    ],
    ['It is so. ', 'For further information contact Jane Ferrimond on 0113 378 4512.', ''],
    [
      'It is so. ',
      'For more information contact Jane Ferrimond, Head of Law and Data, on 0113 378 4512.',
      '',
    ],
    ['It is so. ', 'Contact officer: Jane Ferrimond, tel. 0113 378 4512, jane@leeds.example.', ''],
    ['It is so. ', 'Report prepared by Jane Ferrimond and Ann Lee on 4 April 2026.', ''],
  ] as const) {
    it(`is left out: ${sentence}`, () =>
      assert.equal(
        withoutContactLines(before + sentence + after).trimEnd(),
        (before + sentence.replace(/[^]/g, ' ') + after).trimEnd(),
      ));
  }
  for (const line of [
    'It is so. Report author: Barnaby Thwaite, who was dismissed in May.',
    'It is so. Report author: Barnaby Thwaite, sacked for drinking on shift.',
    'It is so. Report author: Barnaby Thwaite, Head of Law, suspended.',
    'It is so. Cabinet member: Barnaby Thwaite (on bail).',
    'It is so. Enquiries to: Barnaby Thwaite, 14 Alder Row, 01632 960777.',
    'It is so. Enquiries to: Barnaby Thwaite, Alder Row, 01632 960777.',
    'It is so. Enquiries to: Barnaby Thwaite, 07700 900123.',
    'It is so. Enquiries to: barnaby.thwaite@gmail.com.',
    'It is so. For more information contact Barnaby Thwaite at 22 Cinder Hill, 01632 960888.',
    'It is so. Contact officer: Barnaby Thwaite has settled for £4,512.',
    'It is so. Barnaby Thwaite can be reached on 07700 900123.',
    'It is so. The report author, Barnaby Thwaite, hid the letter.',
    'It is so. For further information on the claim contact Barnaby Thwaite on 07700 900123.',
  ]) {
    it(`is no other: ${line}`, () => assert.equal(withoutContactLines(line), line));
  }
});

describe('the lines by which officers of the council are reached', () => {
  for (const line of [
    'Contact: Jane Ferrimond, jane.ferrimond@leeds.example',
    '**Contact:** jane.ferrimond@leeds.example, 0113 378 4512',
    'For more information: jane.ferrimond@housing.leeds.example',
    '| Contact details | jane.ferrimond@leeds.example |',
    '12. Key contact – Jane Ferrimond (jane.ferrimond@leeds.example)',
  ]) {
    it(`are left out: ${line}`, () =>
      assert.match(withoutContactsAt(line, 'leeds.example'), /^[ |]*$/));
  }

  for (const line of [
    'Contact: Barnaby Thwaite, b.thwaite@quarry.example',
    'Contact: jane.ferrimond@leeds.example or b.thwaite@quarry.example',
    'Contact: b.thwaite@notleeds.example',
    'Contact of the claimant: jane.ferrimond@leeds.example',
    'Barnaby Thwaite wrote to jane.ferrimond@leeds.example in May.',
  ]) {
    it(`are not others: ${line}`, () =>
      assert.equal(withoutContactsAt(line, 'leeds.example'), line));
  }
});

describe('a sentence that says whom of the council to ask, in other words', () => {
  for (const line of [
    'The author of this report is Jane Ferrimond, Head of Property.',
    'Further information is available from Jane Ferrimond, Senior Lawyer, on 0113 378 4512.',
    'Further details can be had from the Democratic Services Team on 0113 378 4512.',
    'Further information is available from Jane Ferrimond (jane.ferrimond@leeds.gov.uk).',
    'Author of the report: Jane Ferrimond, Director of Children’s Services, 0113 378 4512.',
    'Please contact Jane Ferrimond, Whistleblowing Officer, on 0113 378 4512.',
    'Queries should be sent to Jane Ferrimond, Housing Options Officer, 0113 378 4512.',
    'Please contact Jane Ferrimond, Tenant Participation Officer.',
    'More details are available from Jane Ferrimond, Director of Place.',
    'Please contact Jane Ferrimond, Head of Law and Data, on 0113 378 4512.',
    'If you have any questions about this report, please contact Jane Ferrimond, Principal Planning Officer.',
    'Questions about this report should be put to Jane Ferrimond, Head of Property.',
  ]) {
    it(`is left out: ${line}`, () => {
      assert.equal(withoutContactLines(line).trim(), '');
      assert.equal(withoutContactLines(`It is so. ${line}`).trim(), 'It is so.');
    });
  }

  for (const line of [
    'Further information is available from Barnaby Thwaite, her brother.',
    'Further information is available from Barnaby Thwaite.',
    'Further information is available from Barnaby Thwaite on 07700 900123.',
    'Further information is available from Barnaby Thwaite at 31 Furnace Row, 01632 960555.',
    'Further information is available from barnaby.thwaite@gmail.com.',
    'Author of the report: Barnaby Thwaite, sacked for theft, 0113 378 4512.',
    'The author of the report is Barnaby Thwaite, brother of the bidder.',
    'The author of this report is to be dismissed.',
    'Please contact Barnaby Thwaite on 0113 378 4512.',
    'Please contact Barnaby Thwaite, Head of Law, dismissed in May.',
    'Please contact Barnaby Thwaite, Director of Quarry Holdings, on 0113 378 4512.',
    'Please contact Barnaby Thwaite, Manager of the Hollin Refuge, on 0113 378 4512.',
    'Please contact Barnaby Thwaite, Head of Hollin Academy, on 0113 378 4512.',
    'Please contact the girl at once.',
    'Further information is available from Barnaby Thwaite on 01632 960777.',
    'Further information can be obtained from the Informant, Barnaby Thwaite, on 01632 960777.',
    'Further details can be had from b.thwaite@quarry.example.',
    'Further details can be requested from Mother Rosemary Thwaite, 01632 960777.',
    'Author of the report: Barnaby Thwaite, 01632 960777.',
    'The author of the report is Barnaby Thwaite, Night Manager.',
    'Please contact Barnaby Thwaite, Night Manager, on 01632 960777.',
    'Please contact Barnaby Thwaite, Finance Manager, on 01632 960777.',
    'Please contact Barnaby Thwaite, Whistleblower, Finance Officer, on 0113 378 4512.',
    'Please contact Mother of Kayleigh Thwaite, Family Support Officer, on 01632 960777.',
    'Please contact Informant Rosemary Thwaite, Social Work Team, on 01632 960777.',
    'Please contact Barnaby Thwaite, Kitchen Manager.',
    'Questions should be put to Barnaby Thwaite, Head of Law, b.thwaite@quarry.example.',
    'Enquiries to: the Witness, Rosemary Thwaite, 0113 378 4512.',
    'Contact officer: the Informant Rosemary Thwaite, 0113 378 4512.',
  ]) {
    it(`is no other: ${line}`, () =>
      assert.equal(withoutContactLines(`It is so. ${line}`), `It is so. ${line}`));
  }
});

describe('a sentence that asks to contact somebody at the council’s own address or number', () => {
  const PHONE = '0113 378 4000';
  for (const line of [
    'It is so. Please contact Jane Ferrimond on 0113 378 4512.',
    'Please contact Jane Ferrimond at jane.ferrimond@leeds.example.',
    'Further information is available from Jane Ferrimond on 0113 378 4512.',
    'Further information about this report can be obtained from Jane Ferrimond (jane.ferrimond@leeds.example).',
    'Author of the report: Jane Ferrimond, 0113 378 4512.',
    'Please contact Jane Ferrimond, Property Manager, on 0113 378 4512.',
  ]) {
    it(`is left out: ${line}`, () =>
      assert.doesNotMatch(withoutContactsAt(line, 'leeds.example', PHONE), /Ferrimond|4512/));
  }
  for (const line of [
    'It is so. Please contact Barnaby Thwaite on 0113 496 0123.',
    'Please contact Barnaby Thwaite at b.thwaite@quarry.example.',
    'Please contact Barnaby Thwaite, who drinks, on 0113 378 4512.',
    'Please contact Barnaby Thwaite, sacked in May, on 0113 378 4512.',
    'Please contact Barnaby Thwaite, 14 Alder Row, on 0113 378 4512.',
    'Please contact the Informant, Rosemary Thwaite, on 0113 378 4512.',
    'Further information is available from Barnaby Thwaite, Tenant of the Mill, on 0113 378 4512.',
    'Further information is available from jane.ferrimond@leeds.example or b.thwaite@quarry.example.',
    'Please contact Rosemary Thwaite, Mother, at jane.ferrimond@leeds.example.',
  ]) {
    it(`is no other: ${line}`, () =>
      assert.equal(withoutContactsAt(line, 'leeds.example', PHONE), line));
  }
});
