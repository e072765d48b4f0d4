import { texts, type LookAlike } from './look-alike.ts';
import { PROCEDURE_SENTENCES } from './procedure-sentences.ts';

/** Sentences that reports of a council have whatever they are about, and figures that the public knows. */
const SENTENCES: readonly string[] = [
  `The Council is committed to paying the Real Living Wage to all its employees and expects its contractors to do the same.`,
  `In making its decision the Council must have due regard to the need to eliminate discrimination, harassment and victimisation, to advance equality of opportunity and to foster good relations between persons.`,
  `The Council declared a climate emergency in March 2019 and is working towards being carbon neutral by 2030.`,
  `Under section 3 of the Local Government Act 1999 the Council is under a general duty of best value.`,
  `All procurement will be carried out in accordance with the Contract Procedure Rules and the Public Contracts Regulations 2015.`,
  `The decision will be subject to call-in in accordance with the Executive and Decision Making Procedure Rules.`,
  `This is a key decision as it will result in expenditure of more than £250,000 and has been included in the List of Forthcoming Key Decisions.`,
  `The Council’s Medium Term Financial Strategy sets out the savings that are needed over the next five years.`,
  `There are no human resources implications arising directly from this report.`,
  `The Public Services (Social Value) Act 2012 requires the Council to consider how what is procured might improve the economic, social and environmental well-being of the area.`,
  `The risk of not proceeding is recorded in the corporate risk register and is reviewed every quarter by the Corporate Leadership Team.`,
  `The Monitoring Officer has been consulted in the preparation of this report and has no further comments to make.`,
  `The Section 151 Officer has been consulted and is satisfied that the proposals can be met from existing budgets.`,
  `The report was considered by the Corporate Leadership Team before it was submitted to the Cabinet.`,
  `Data will be processed in accordance with the UK General Data Protection Regulation and the Data Protection Act 2018.`,
  `The threshold for services is £214,904 including VAT and that for works is £5,372,609.`,
  `Council tax is to rise by 4.99%, of which 2% is the adult social care precept.`,
  `The national living wage rose to £12.21 in April 2025.`,
  `CPI inflation was 3.82% in August 2026.`,
  `The pay award of 3.24% agreed by the National Joint Council applies from April.`,
  `Bank rate is 4.75% and PWLB loans cost 5.62%.`,
  `The borough has a population of 214,109 according to the 2021 census.`,
  `The authority maintains 1,437 kilometres of road and 28,914 street lights.`,
  `The housing stock is 21,437 homes.`,
  `Report author: Jane Smithson, Principal Surveyor, 0113 378 5514`,
  `**Contact Officer:** Jane Smithson, jane.smithson@millbrook.example, 0113 378 5514`,
  `A round budget of £12,500 was set aside.`,
  `There is £48,000 in the fund.`,
  `The scheme of delegation lets directors take decisions of up to £500,000.`,
  `A penalty charge of £70 applies, reduced to £35.`,
  `The grant is paid by the Department for Levelling Up, Housing and Communities.`,
  `The service was rated Good by Ofsted in its inspection of November 2022.`,
  `The work supports the priorities of the Health and Wellbeing Strategy 2024 to 2029 and of the Inclusive Growth Strategy.`,
  `Officers will continue to monitor progress and will report to the Board every six months.`,
  `Ward members were briefed on 12 January 2026 and raised no objections.`,
  `The project will be delivered by Kirklees Council, Calderdale Council and Bradford Council together.`,
  `The West Yorkshire Pension Fund is administered by Bradford Council.`,
  `The employer’s contribution rate is 17.6% of pensionable pay.`,
  `Telephone 0300 123 1234 or visit www.gov.uk/council-tax for help.`,
  `The statutory fee for a planning application is £578.`,
  `Telephone 0345 604 1871, 0800 731 2464 or 0844 873 9912 for help.`,
  `Traffic on the A6120 is 24,318 vehicles a day.`,
  `The Council’s constitution requires three written quotations for contracts of between £25,000 and £100,000.`,
];

const table = (head: string, row: string): string =>
  `| ${head} |\n| ${head.replace(/[^|]+/g, ' --- ')} |\n| ${row} |`;

const TABLES: readonly (readonly [name: string, text: string])[] = [
  ['residents', table('Ward | Residents | Households', 'Adel | 21,437 | 9,816')],
  ['pupils', table('School | PAN | On roll', 'Adel Primary | 418 | 1,347')],
  ['an author', table('Report author | Jane Smithson', 'Tel | 0113 378 5514')],
];

const FIRM = 'Kestrel will be awarded the contract for the roof of the inn.';

/** What reports of a council have in common word for word. */
export const SHARED_WORDING: readonly LookAlike[] = [
  ...[...SENTENCES, ...PROCEDURE_SENTENCES].map((sentence) =>
    texts(`“${sentence.slice(0, 60)}…”`, sentence, sentence),
  ),
  ...TABLES.map(([name, text]) => texts(`a table: ${name}`, text, text)),
  texts(
    'a bird that a firm is named after',
    FIRM,
    'A kestrel nests there. Kestrel boxes cost £900.',
  ),
  texts('a street that a firm is named after', FIRM, 'The lamp in Kestrel Close costs £900.'),
  texts(
    'a word that begins a sentence',
    'Compensation was paid to him last year.',
    'Compensation of £900 may be claimed for trees.',
  ),
  texts(
    'the number of a form',
    'The widow left form SW/1042/3 blank on purpose.',
    'Whoever wants a bench fills in form SW/1042/3.',
  ),
  texts(
    'a form of contract',
    'The quarry broke the terms of JCT 2016 twice.',
    'Planks are bought on the terms of JCT 2016.',
  ),
  texts(
    'two sums of one line',
    'The fee of £93,427 is too high.',
    'The planks cost £93\n427 of them were cut.',
  ),
];
