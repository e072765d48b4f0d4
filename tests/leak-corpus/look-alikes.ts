import { linesAt, typesetPdf } from '../pdf-corpus/typeset-pdf.ts';
import { smallDocx, smallXlsx } from '../support/fixture/small-zip.ts';
import { both, texts, type LookAlike } from './look-alike.ts';
import { LETTERHEADS } from './letterheads.ts';
import { drop, dropExempt } from './meeting-draft.ts';
import { PUBLIC_FACTS } from './public-facts.ts';
import { PUBLIC_SENTENCES } from './public-sentences.ts';
import { SHARED_WORDING } from './shared-wording.ts';

const STANDING: readonly LookAlike[] = [
  both('a recommendation', 'Members are asked to note the contents of this report.'),
  both(
    'a recommendation to approve',
    'The Executive Board is recommended to approve the proposals set out in this report.',
  ),
  both('no legal implications', 'There are no legal implications arising from this report.'),
  both(
    'no financial implications',
    'There are no direct financial implications for the council as a result of this report.',
  ),
  both(
    'equality',
    'An equality, diversity, cohesion and integration screening has been undertaken and is attached.',
  ),
  both(
    'due regard',
    'The council must have due regard to the need to advance equality of opportunity under section 149 of the Equality Act 2010.',
  ),
  both(
    'consultation',
    'Ward members have been consulted on the proposals in this report and their comments are set out below.',
  ),
  both(
    'call-in',
    'This decision is not eligible for call-in because any delay would prejudice the interests of the council.',
  ),
  both(
    'risk',
    'The risks will be managed through the corporate risk register and reported to members each quarter.',
  ),
  both('background papers', 'There are no background papers to this report.'),
  both(
    'climate',
    'This report has no direct implications for the climate emergency declared by the council.',
  ),
  both(
    'resources',
    'The work will be carried out by existing staff and within existing resources.',
  ),
  both('options', 'The option of doing nothing was considered and is not recommended.'),
  both(
    'the purpose of a report',
    'The purpose of this report is to provide members with an update on progress since the last meeting.',
  ),
  both('thanks', 'The Chair thanked officers for the report and their hard work.'),
  both(
    'who will report',
    'The Director of City Development will report back to a future meeting of the committee.',
  ),
  both('timescale', 'The timescales for implementation are set out in the table below.'),
  both('powers', 'The council has the power to do this under section 1 of the Localism Act 2011.'),
  both(
    'the Act',
    'Information relating to the financial or business affairs of any particular person (including the authority holding that information).',
  ),
  both(
    'the test',
    'In all the circumstances of the case, the public interest in maintaining the exemption outweighs the public interest in disclosing the information.',
  ),
  both(
    'access to information',
    'Paragraph 3 of Part 1 of Schedule 12A of the Local Government Act 1972',
  ),
  both(
    'a heading and a line',
    '### Consultation and engagement\n\nOfficers have consulted widely on this matter.',
  ),
];

const NAMES: readonly LookAlike[] = [
  both('the name of the council', 'Millbrook Borough Council'),
  both('the contact of the council', 'Governance Services, Civic Hall, Millbrook, LS1 1UR'),
  both('the e-mail address of the council', 'Write to governance@millbrook.example.'),
  both('the telephone number of the council', 'Ring 0113 496 0000.'),
  both('the name of the committee', 'The Scrutiny Board met in the Civic Hall.'),
  both('a ward', 'The site is in Beckside Ward.'),
  both('a post', 'The Director of City Development and the Chief Finance Officer agree.'),
  both('a department', 'The Department for Education has published guidance.'),
  texts(
    'a body',
    'The Local Government Association offered a mediator.',
    'The bench was given by the Local Government Association.',
  ),
  both('an Act', 'The Housing Act 1985 applies, and so does the Equality Act 2010.'),
  texts(
    'a country',
    'No quarry in the United Kingdom sells gravel cheaper.',
    'Larch is grown in the United Kingdom for railings.',
  ),
  both('a plan of the council', 'It supports the Best Council Plan.'),
  texts(
    'a place',
    'The quarry near Otley Chevin is worked out.',
    'The river rises near Otley Chevin.',
  ),
  texts(
    'a company that everyone knows',
    'The thief deleted everything from Microsoft Teams.',
    'Members may join by Microsoft Teams.',
  ),
  texts(
    'a page of another site',
    'The quarry relies on https://www.legislation.gov.uk/ukpga/1972/70/schedule/12A here.',
    'The law is at https://www.legislation.gov.uk/ukpga/1972/70/schedule/12A today.',
  ),
  texts(
    'a person of one name',
    'The offer of Mr Pebblecombe was refused.',
    'The lamp was given by Mr Sorrelgarth.',
  ),
  texts(
    'a street of another number',
    'He lives at 14 Larkspur Gardens.',
    'The lamp is at 41 Rosemary Crescent.',
  ),
  texts(
    'a word that is a name too',
    'The claim of Ms Grant is without merit.',
    'The grant of planning permission is subject to conditions.',
  ),
  texts(
    'the first name alone',
    'The child, Amelia Thornwick, is well.',
    'The bridge was opened by Amelia Bramwell-Hythe.',
  ),
];

const FIGURES: readonly LookAlike[] = [
  both('a round sum', 'The budget is £1,000,000.'),
  both('a round sum in words', 'It costs £1 million.'),
  both('a small sum', 'The fee is £25.'),
  both('half a million', 'The fund has £500,000.'),
  both('a year', 'The work begins in 2027.'),
  both('a financial year', 'It is in the budget for 2026/27.'),
  both('a date', 'The meeting was on 10 December 2026.'),
  both('a date in figures', 'It was agreed on 03/09/2026.'),
  both('a percentage', 'Of those who answered, 62% agreed.'),
  both('the time', 'The meeting begins at 10.30.'),
  both('a number of pages', 'The plan has 128 pages.'),
  both('a number of people', 'Some 250 residents came.'),
  both('a section of an Act', 'See section 123 of the Act.'),
  both('a paragraph', 'See paragraph 4.12 of the plan.'),
  both('a telephone number of the police', 'Ring 101, or 999.'),
  texts('sums of the same thousands', 'The sum is £1,483,920.', 'The sum is £1,512,400.'),
  texts('a sum within a longer one', 'The sum is £985,450.', 'The sum is £12,985,450.'),
  texts('a sum without its last digits', 'The sum is £1,483,920.', 'The grant is £1,483 each.'),
  texts('a reference of the same kind', 'The file is HR/2231/77.', 'The file is PL/2231/78.'),
  texts('a postcode of the same place', 'It is in LS27 9QZ.', 'It is in LS27 9AB.'),
  texts('a percentage rounded', 'The margin is 62.37%.', 'Of those who answered, 62% agreed.'),
  texts('a percentage of other decimals', 'The margin is 62.37%.', 'The share was 62.73%.'),
  texts(
    'a table of the same small figures',
    '| Bidder | Quality | Rank |\n| --- | --- | --- |\n| First | 61 | 2 |',
    '| Street | Lamps | Rank |\n| --- | --- | --- |\n| High Lane | 61 | 2 |',
  ),
  texts(
    'figures of a row in other rows',
    '| A | B |\n| --- | --- |\n| Firm | 87.35 |',
    '| A | B |\n| --- | --- |\n| Lamps | 12 |\n| Posts | 35 |',
  ),
  texts(
    'a birthday that is the day of a meeting',
    'The boy was born 14 March 2009.',
    'The society was founded on 14 March 1889.',
  ),
  texts(
    'numbers in words',
    'Two hundred and twelve lorries came.',
    'Two hundred and twenty lamps were lit.',
  ),
];

const SENTENCES: readonly LookAlike[] = [
  texts(
    'the same beginning',
    'The Director proposes to settle the dispute with the quarry out of court.',
    'The Director proposes to paint the railings of the park in spring.',
  ),
  texts(
    'the same end',
    'The caretaker hides bottles in the boiler room at the end of the working day.',
    'The gates are locked by a warden at the end of the working day.',
  ),
  texts(
    'a matter of the same kind',
    'The tender of the quarry was late and its bond had lapsed by then.',
    'Tenders will be opened by two officers and recorded in a register.',
  ),
  texts(
    'a question and an answer',
    'Will the landlord break the lease before the ceiling falls in?',
    'Will the library open before the summer holidays?',
  ),
  texts(
    'the same words in another order',
    'The valuer fears that the roof of the old mill is beyond repair.',
    'Volunteers hope to repair the old roof, and the mill wheel with it.',
  ),
  texts(
    'the same heading',
    '### The old mill\n\nIts owner is bankrupt in all but name.',
    '### The old mill\n\nVolunteers open it on Sundays.',
  ),
];

const letterhead = [
  'Millbrook Borough Council',
  'Governance Services',
  'Civic Hall, Millbrook, LS1 1UR',
  '0113 496 0000',
  'governance@millbrook.example',
];

const FILES: readonly LookAlike[] = [
  {
    name: 'the letterhead of a PDF',
    write: (draft) => {
      dropExempt(
        draft,
        'pdf',
        typesetPdf([linesAt(60, 780, [...letterhead, 'The quarry has lost its licence.'])]),
      );
      drop(draft, 'pdf', typesetPdf([linesAt(60, 780, [...letterhead, 'The planks are dry.'])]));
    },
  },
  {
    name: 'the letterhead of a PDF on one line',
    write: (draft) => {
      dropExempt(
        draft,
        'pdf',
        typesetPdf([
          linesAt(60, 780, [letterhead.slice(0, 3).join(', '), 'The quarry has lost its licence.']),
        ]),
      );
    },
  },
  {
    name: 'page numbers and a heading of PDFs',
    write: (draft) => {
      const pages = (words: string) =>
        typesetPdf([
          linesAt(60, 780, ['Scrutiny Board', 'Appendix 1', words, 'Page 1 of 2']),
          linesAt(60, 780, ['Scrutiny Board', 'Page 2 of 2']),
        ]);
      dropExempt(draft, 'pdf', pages('The quarry has lost its licence.'));
      drop(draft, 'pdf', pages('The planks are dry.'));
    },
  },
  {
    name: 'the headings of a spreadsheet',
    write: (draft) => {
      const sheet = (value: number) =>
        smallXlsx({
          'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Description of the works</t></is></c><c r="B1" t="inlineStr"><is><t>Cost in pounds</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Total</t></is></c><c r="B2"><v>${value}</v></c></row></sheetData></worksheet>`,
        });
      dropExempt(draft, 'xlsx', sheet(985_450));
      drop(draft, 'xlsx', sheet(123_456));
    },
  },
  {
    name: 'the words of a form in Word',
    write: (draft) => {
      dropExempt(
        draft,
        'docx',
        smallDocx('Equality, diversity, cohesion and integration screening'),
      );
      drop(
        draft,
        'docx',
        smallDocx('Equality, diversity, cohesion and integration screening of the bridge'),
      );
    },
  },
];

/** What exempt and open papers have in common without giving anything away. */
export const LOOK_ALIKES: readonly LookAlike[] = [
  ...STANDING,
  ...NAMES,
  ...FIGURES,
  ...SENTENCES,
  ...FILES,
  ...SHARED_WORDING,
  ...PUBLIC_FACTS,
  ...PUBLIC_SENTENCES.map((sentence) => both(`“${sentence.slice(0, 60)}…”`, sentence)),
  ...LETTERHEADS,
];
