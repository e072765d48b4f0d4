import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publicNamesOf } from '../../../src/language/figures/figures-with-names.ts';

/** The names of the figure in brackets. */
function namesOf(marked: string): readonly string[] {
  const from = marked.indexOf('[');
  const to = marked.indexOf(']') - 1;
  return publicNamesOf(marked.replace(/[[\]]/g, ''), from, to);
}

const PUBLIC = [
  `The Real Living Wage is £12.00 an hour across the United Kingdom and [£13.15] in London.`,
  `The minimum wage is £12.21 an hour for adults and [£10.05] for those below 21.`,
  `Key decisions above [£250,000] are subject to call-in.`,
  `It exceeds the threshold of [£214,904] by far.`,
  `The threshold for services is [£214,904].`,
  `It assumes a rise of [4.99%] in council tax.`,
  `Council tax goes up by [4.99%] in April.`,
  `The NJC pay award is [£1,925].`,
  `pay no NJC pay award of [£1,925] on all points.`,
  `The factor is [0.20705] kg CO2e/kWh.`,
  `The employer’s pension contribution is [17.8%].`,
  `The PWLB rate of [5.42%] is.`,
  `Band D council tax of [£1,893.41] would rise if the claim is lost.`,
  `Council tax at Band D is [£1,893.41] for the year.`,
  `The capital programme of [£187.4m] would`,
  `The capital programme is [£187.4m] over four years.`,
  `The rise of [2.99%] in council tax is assumed`,
  `CPI inflation of [3.8%] was used`,
  `CPI inflation was [3.8%] in September.`,
  `Base rate of [4.25%] plus a margin`,
  `The Bank of England base rate is [4.25%].`,
  `The parish precept of [£48,216] is at risk`,
  `The parish precept is [£48,216] for the year.`,
  `The threshold for services is £214,904 including VAT and that for works is [£5,372,609].`,
  `The threshold for works contracts is £5,336,937 and for light touch services [£663,540].`,
  `The national living wage rose to [£12.21] in April 2025.`,
  `The National Living Wage for those aged 21 and over is [£11.44] an hour`,
  `The pay award of [3.24%] agreed by`,
  `Bank rate is 4.75% and PWLB loans cost [5.62%].`,
  `The employer’s contribution rate is [17.6%] of pensionable pay.`,
  `The Bank of England raised Bank Rate to [5.25%] in August`,
  `The procurement threshold for goods and services is [£213,477] inclusive of VAT.`,
  `Under the Subsidy Control Act 2022 a subsidy of less than [£315,000] over three years is minimal financial assistance.`,
  `The PWLB certainty rate for a loan of 25 years was [5.34%] on 4 March`,
  `CPI was 3.4% and RPI [4.5%] in the year`,
  `The Local Government Pension Scheme employer rate is [19.7%] for 2023`,
  `Business rates are charged at [54.6 pence] in the pound`,
  `The landfill tax rate is [£103.70] a tonne`,
  `The maximum compensatory award for unfair dismissal is [£115,115] or 52 weeks' pay`,
  `A week's pay is capped at [£643] for`,
  `Statutory sick pay is [£116.75] a week`,
  `Contracts for goods worth more than [£213,477] must be advertised on Find a Tender.`,
  `Employer National Insurance is charged at [13.8%] above`,
  `The Community Infrastructure Levy rate is [£125.50] a square metre.`,
  `The tax base for 2024/25 is [224,187.6] Band D`,
  `Contracts for goods and services above £207,720, and for works above [£5,193,000], must be advertised on the central digital platform.`,
  `Contracts of [£207,720] or more must be advertised`,
  `From 1 January the thresholds are £207,720 and [£5,193,000] including VAT.`,
  `are above the upper capital limit of [£23,250] only if`,
  `The upper capital limit for help with the cost of care is [£23,250] and`,
  `The upper capital limit for help with the cost of care is £23,250 and the lower [£14,250], and will`,
  `the council's cost of capital of [5.25 %] is`,
  `New borrowing from the Public Works Loan Board is priced at [5.25 %].`,
  `New borrowing is priced at [5.25 %].`,
  `at the Green Book's [3.52 %] is`,
  `at the discount rate of [3.52 %].`,
  `The basic allowance is [£16,341].`,
  `the [£23,250] upper capital limit`,
  `| Threshold for services | [£207,720] |`,
  `VAT at [20.5%] is payable`,
];

const OF_A_PARTY = [
  `Above the minimum wage, Corley asks for [£13.15] an hour.`,
  `The award is a key decision, being over [£816,437] in all.`,
  `It is above the threshold at [916,438] this year.`,
  `Council tax arrears of [3,184.62] were found.`,
  `The bid of Pennard Coaches is [£1,284,733] plus VAT for four years.`,
  `The roof costs [£1,374,926] excluding VAT.`,
  `The price is [£914,386] a year, rising with CPI.`,
  `contract is [£914,386] a year, indexed to CPI.`,
  `The guards cost [£714,389] at the real living wage.`,
  `The price of Horley Guards is [£714,389] and covers the real living wage.`,
  `The award to Corley Cranes at [£916,438] is above the threshold.`,
  `The value of [£916,438] exceeds the procurement threshold.`,
  `The award is above the threshold, at [£916,438].`,
  `PWLB borrowing of [£3,417,250] is planned.`,
  `The councillor owes [£3,184.62] of council tax.`,
  `Council tax arrears of [£3,184.62] were found.`,
  `Council tax of [£3,184.62] is owed.`,
  `Statutory redundancy pay of [£19,283] falls due.`,
  `Igtham Cloth owes [£73,864] of business rates.`,
  `Business rates of [£73,864] from Igtham`,
  `State pension of [£41,238]`,
  `It is a key decision, since [£816,437] will be spent.`,
  `The farm costs [£1,415,860] before stamp duty.`,
  `Stamp duty land tax of [£15,860] is due`,
  `Housing benefit of [£14,273.18] paid to his dead aunt`,
  `Housing benefit of [£273.18] paid to his dead aunt`,
  `VAT of [£8,934] is unpaid`,
  `The loan bears [6.85%] above base rate`,
  `The loan is at [1.85%] over the PWLB rate`,
  `a discount of [7.25%] plus VAT`,
  `public health grant of [£384,162] to Zorley Care`,
  `The Better Care Fund pays Zorley Care [£384,162].`,
  `below the threshold since the second payment of [£48,317]`,
  `precept discount of [7.25%] for Abel`,
  `the threshold for the award of [£916,438]`,
  `A subsidy of [£48,317] to Abel is minimal financial assistance.`,
  `Contracts with Corley worth more than [£916,438] must be advertised on Find a Tender.`,
];

describe('a figure that is a public one', () => {
  for (const text of PUBLIC) it(text, () => assert.notDeepEqual(namesOf(text), []));
});

describe('a figure that only has the name of a public one in its sentence', () => {
  for (const text of OF_A_PARTY) it(text, () => assert.deepEqual(namesOf(text), []));
});

describe('a figure without its sign', () => {
  it('has the name that it has with it', () => {
    const text = 'The threshold for services is £214,904.';
    assert.deepEqual(publicNamesOf(text, text.indexOf('214'), text.length - 1), ['threshold']);
  });
  it('has none where it has none with it', () => {
    const text = 'The planks cost £214,904 plus VAT.';
    assert.deepEqual(publicNamesOf(text, text.indexOf('214'), text.indexOf(' plus')), []);
  });
});

it('reads a long sentence of words that join a name and a figure in no time', () => {
  const text = `Thresholds ${'for in on to '.repeat(20_000)}Zorley £214,904`;
  assert.deepEqual(publicNamesOf(text, text.length - 8, text.length), []);
});
