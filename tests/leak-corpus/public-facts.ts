import { texts, type LookAlike } from './look-alike.ts';

/** What an exempt and an open paper both say because everybody knows it, or because it is only alike. */
export const PUBLIC_FACTS: readonly LookAlike[] = [
  texts(
    'public fact: tax band',
    'The settlement for Band D households was argued at £1,872.44 in the dispute.',
    'Council tax at Band D is £1,627.13 for the year.',
  ),
  texts(
    'public fact: band d same public',
    'Band D council tax of £1,893.41 would rise if the claim is lost.',
    'Council tax at Band D is £1,893.41 for the year.',
  ),
  texts(
    'public fact: min wage',
    'The bidder pays the National Living Wage of £12.21 an hour to cleaners.',
    'From April the National Living Wage is £12.21 an hour.',
  ),
  texts(
    'public fact: threshold',
    'The contract is above the threshold of £214,904 for services.',
    'Contracts above the threshold of £214,904 are advertised.',
  ),
  texts(
    'public fact: section 106',
    'The developer asks to vary the section 106 agreement of the mill.',
    'A section 106 agreement may be varied under section 106A.',
  ),
  texts(
    'public fact: officer',
    'The Director of City Development, Jane Ferrimond, negotiated with the tenant about arrears.',
    'Report author: Jane Ferrimond, Head of Estates.',
  ),
  texts(
    'public fact: cllr',
    'Councillor Amos Tarrowby has objected to the sale of the meadow.',
    'Councillor Amos Tarrowby chaired the meeting.',
  ),
  texts(
    'public fact: clerk',
    'The Town Clerk advises that the lease be forfeited at once.',
    'The Town Clerk presented the minutes.',
  ),
  texts(
    'public fact: well known firm',
    'Tesco Stores Ltd has offered to take the lease of the corner plot.',
    'Bags are sold at Tesco in the High Street.',
  ),
  texts(
    'public fact: well known 2',
    'Barclays Bank refused the overdraft of the trading company.',
    'The council banks with Barclays.',
  ),
  texts(
    'public fact: nhs',
    'NHS England declined to fund the placement of the child.',
    'NHS England publishes waiting times each month.',
  ),
  texts(
    'public fact: kpmg',
    'The external auditor KPMG found that the ledger was lost.',
    'Members received the letter of the external auditor.',
  ),
  texts(
    'public fact: date',
    'The lease ends on 31 March 2026 unless the rent is paid.',
    'The financial year ends on 31 March 2026.',
  ),
  texts(
    'public fact: dates',
    'Counsel met the claimant on 14 March 2025 in Leeds.',
    'The fair was held on 14 March 2025.',
  ),
  texts(
    'public fact: month of birth other',
    'The tenant, born in May 1961, owes four months of rent.',
    'The hall was opened in May 1961 by the Mayor.',
  ),
  texts(
    'public fact: born heritage',
    'The tenant, born in May 1962, owes four months of rent.',
    'The poet was born in June 1862 in this house.',
  ),
  texts(
    'public fact: total',
    'The capital programme of £187.4m would lose the grant.',
    'The capital programme is £187.4m over four years.',
  ),
  texts(
    'public fact: round',
    'A reserve of £500,000 was set aside for the claim.',
    'A reserve of £500,000 is held for winter.',
  ),
  texts(
    'public fact: percent',
    'The rise of 2.99% in council tax is assumed in the offer.',
    'The council tax rises by 2.99% this year.',
  ),
  texts(
    'public fact: percent2',
    'An uplift of 3% is assumed in the price of the bidder.',
    'Pay rises by 3% this year.',
  ),
  texts(
    'public fact: postcode council',
    'Send the deed to Civic Hall, Millbrook, LS1 1UR by Friday.',
    'Meetings are at Civic Hall, Millbrook, LS1 1UR.',
  ),
  texts(
    'public fact: website',
    'The bidder cites https://www.gov.uk/guidance/public-procurement-policy in its letter.',
    'See https://www.gov.uk/guidance/public-procurement-policy for the policy.',
  ),
  texts(
    'public fact: act',
    'Under section 123 of the Local Government Act 1972 the land must fetch the best price.',
    'Section 123 of the Local Government Act 1972 asks for the best price.',
  ),
  texts(
    'public fact: regs',
    'Regulation 72 of the Public Contracts Regulations 2015 lets the council change the contract.',
    'Regulation 72 of the Public Contracts Regulations 2015 applies.',
  ),
  texts(
    'public fact: standing order',
    'Standing Order 24.3 was waived for the purchase of the crusher.',
    'Members noted Standing Order 24.3.',
  ),
  texts(
    'public fact: planning ref old',
    'The enforcement file follows application 21/04471/FU of the owner.',
    'Application 21/04472/FU was approved.',
  ),
  texts(
    'public fact: road',
    'The owner of the yard in Kirkstall Road will not sell for less.',
    'Works on Kirkstall Road end in May.',
  ),
  texts(
    'public fact: ward',
    'Residents of Armley complained of the licensee and his dogs.',
    'The scheme is in Armley.',
  ),
  texts(
    'public fact: hyphen',
    'The well-\nknown trader has been banned from the market hall.',
    'It is a well-\nknown walk by the canal.',
  ),
  texts(
    'public fact: hyphen 2',
    'Staff in the re-\ngeneration team were warned of redundancy.',
    'The re-\ngeneration of the mill goes on.',
  ),
  texts(
    'public fact: bold',
    '**Options** were weighed by the valuer in the strong room.',
    '**Options** were weighed by officers.',
  ),
  texts(
    'public fact: soft hyphen',
    'The redevelop­ment of the arcade failed for want of money.',
    'The redevelop&shy;ment of the market is on time.',
  ),
  texts(
    'public fact: grid near',
    'The badger sett lies at SE 29834 33817 beneath the oak.',
    'The site is at SE 298 338, in the north of the borough.',
  ),
  texts(
    'public fact: grid other',
    'The badger sett lies at SE 27834 33617 beneath the oak.',
    'The site is centred on 427834, 434617.',
  ),
  texts(
    'public fact: mm/yyyy',
    'The arrears run from 04/2023 to 09/2024 for the unit.',
    'The plan runs from 04/2023 to 09/2024.',
  ),
  texts(
    'public fact: financial years',
    'The losses of 2023/24 and 2024/25 are those of the tenant.',
    'Spending in 2023/24 and 2024/25 is shown.',
  ),
  texts(
    'public fact: link',
    'The bidder shared a spreadsheet of its prices with a rival.',
    '[prices](https://planks.example/spreadsheet-of-prices)',
  ),
  texts(
    'public fact: link 2',
    'The library roof would collapse without urgent anchors in the wall.',
    '[opening hours](https://library.example/opening-hours-of-the-library)',
  ),
  texts(
    'public fact: link report',
    'Officers recommend that the preferred bidder be awarded the contract for catering.',
    '[the policy](https://planks.example/award-of-contracts-policy-for-officers)',
  ),
  texts(
    'public fact: mailto',
    'The claimant says that the pavement was broken for a year.',
    '[report a pavement](https://planks.example/report-a-broken-pavement)',
  ),
  texts(
    'public fact: policy words',
    'The employee was dismissed under the disciplinary policy after a hearing.',
    'The disciplinary policy was reviewed after a hearing of members.',
  ),
  texts(
    'public fact: phrase',
    'The retaining wall behind the library needs anchors within a year.',
    'The retaining wall near the school was painted.',
  ),
  texts(
    'public fact: phrase 2',
    'The single storey rear extension was built without planning permission by the owner.',
    'Single storey rear extension at the nursery: approved.',
  ),
  texts(
    'public fact: score words',
    '| Criterion | Weight |\n| --- | --- |\n| Price | 40% |\n| Quality | 60% |',
    '| Criterion | Weight |\n| --- | --- |\n| Price | 40% |\n| Quality | 60% |',
  ),
  texts(
    'public fact: hours',
    'The hall is let from 9.30am to 11.45pm on most days to the club.',
    'The hall is open from 9.30am to 11.45pm.',
  ),
  texts(
    'public fact: age',
    'The boy, aged 14, was found on the roof of the school.',
    'Children aged 14 may apply.',
  ),
  texts(
    'public fact: initials',
    'AB (aged 9) was moved to carers by the coast.',
    'AB Joinery mended the door.',
  ),
  texts(
    'public fact: mr common',
    'Mr John Smith was warned about the van.',
    'A plaque to John Smithson was unveiled.',
  ),
  texts(
    'public fact: dr',
    'Dr Helen Brightwater examined the child twice in the clinic.',
    'Dr Helen Brightside spoke of health.',
  ),
  texts(
    'public fact: job title',
    'The Head of Democratic Services was told of the leak by a caretaker.',
    'The Head of Democratic Services presented the report.',
  ),
  texts(
    'public fact: account code',
    'The debt sits in cost code 41207 of the ledger for parking.',
    'There are 41207 trees in the borough.',
  ),
  texts(
    'public fact: vat',
    'VAT at 20% is payable on the premium of the lease.',
    'VAT at 20% is not shown.',
  ),
  texts(
    'public fact: inflation',
    'CPI inflation of 3.8% was used to index the rent of the yard.',
    'CPI inflation was 3.8% in September.',
  ),
  texts(
    'public fact: population',
    'The catchment has 14,372 residents who would lose the surgery.',
    'The ward has 14,372 residents.',
  ),
  texts(
    'public fact: interest rate',
    'Base rate of 4.25% plus a margin makes the loan dear for the company.',
    'The Bank of England base rate is 4.25%.',
  ),
  texts(
    'public fact: precept',
    'The parish precept of £48,216 is at risk if the claim succeeds.',
    'The parish precept is £48,216 for the year.',
  ),
];
