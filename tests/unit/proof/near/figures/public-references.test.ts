import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeOf } from '../outcome.ts';

const GENERAL = 'The lorry came to the yard at noon and nobody was there to open the gate.';

describe('a reference that everybody can look up, and that both papers state, is no error', () => {
  for (const [what, exempt, open] of [
    [
      'a framework by its number',
      'We would rather call off from the CCS framework RM6187 than meet the second firm again.',
      'The work is bought under framework RM6187.',
    ],
    [
      'Nobody told the second firm that NHS SBS SBS/19/AB/WAB/9411 ends before its price does.',
      'It is bought from NHS SBS SBS/19/AB/WAB/9411.',
    ],
    [
      'Nobody told the second firm that ESPO 664_17 ends before its price does.',
      'It is bought from ESPO 664_17.',
    ],
    [
      'an agreement of a body that others buy under, by its name and number',
      'The award was made under ESPO framework 664_21, lot 2, and the price was high.',
      'Goods were bought under ESPO framework 664_21.',
    ],
    [
      'an agreement by a number alone, after who made it',
      'A direct award under YPO framework 1092 was advised.',
      'Electricity is bought under YPO framework 1092.',
    ],
    [
      'an agreement by a long number',
      'The offer used NHS SBS framework SBS/19/AB/WAB/9411 for consultants.',
      'Consultants come by NHS SBS framework SBS/19/AB/WAB/9411.',
    ],
    [
      'an agreement by a letter and a number',
      'The offer came by KCS framework Y19018 and was late.',
      'It is bought under KCS framework Y19018.',
    ],
    [
      'a standard of steel',
      'The steel failed BS EN 1090-2:2018 in the tests of the firm.',
      'All steel is to BS EN 1090-2:2018.',
    ],
    [
      'the council’s VAT number',
      'The forged invoice has the council’s VAT number 171 3948 55 at its foot.',
      'Send invoices with our VAT number 171 3948 55.',
    ],
    [
      'an account of the council',
      'The bidder wrote rude answers below each post of @MillbrookBC in May.',
      'Follow the market at @MillbrookBC.',
    ],
    [
      'the mailbox of a Member of Parliament',
      'The bidder copied marchbanksh@parliament.uk into each of its letters.',
      'The member is at marchbanksh@parliament.uk.',
    ],
    [
      'the pay award',
      'The second firm can pay no NJC pay award of £1,925 on all points.',
      'The NJC pay award is £1,925.',
    ],
    [
      'codes of what is bought',
      'The second bidder left out CPV codes 45000000-7, 45261910-6 and 45262700-8 in its form.',
      'The CPV codes are 45000000-7, 45261910-6 and 45262700-8.',
    ],
    [
      'the number of a school',
      'The head of the school (DfE number 383/4027) drinks at noon.',
      'The school is DfE number 383/4027.',
    ],
    [
      'the number of a home',
      'The manager of the home, registered with Ofsted as SC063421, hid the key.',
      'The home is Ofsted URN SC063421.',
    ],
    [
      'a book by its number',
      'Counsel took the point from page 4 of ISBN 978-0-421-37620-0 without thanks.',
      'The book is ISBN 978-0-421-37620-0.',
    ],
    [
      'a book by a number whose check digit is right',
      'Counsel took the point from page 4 of 978-0-306-40615-7 without thanks.',
      'The book is 978-0-306-40615-7.',
    ],
    [
      'the certificate of a building',
      'The tenant says that the energy performance certificate 0080-3072-0239-1990-1234 is false.',
      'The EPC is 0080-3072-0239-1990-1234.',
    ],
    [
      'the recording of a meeting',
      'The objector shouts in the council’s recording at https://www.youtube.com/watch?v=dQw4w9WgXcQ1 at the third minute.',
      'The recording of the meeting is at https://www.youtube.com/watch?v=dQw4w9WgXcQ1.',
    ],
    [
      'the factor of an emission',
      'The second firm used the wrong factor of 0.20705 kg CO2e/kWh.',
      'The factor is 0.20705 kg CO2e/kWh.',
    ],
    [
      'what employers pay in',
      'The firm did not price the employer’s pension contribution of 17.8% at all.',
      'The employer’s pension contribution is 17.8%.',
    ],
    [
      'the title of land that is the council’s',
      'The neighbour claims a part of the council’s park, title WYK482913, by long use.',
      'The council’s park is registered as title number WYK482913.',
    ],
    [
      'the telephone of a tribunal',
      'The claimant rang the Employment Tribunal, telephone 0113 245 9741, in tears.',
      'The tribunal is on 0113 245 9741.',
    ],
    [
      'the telephone of a post',
      'The bidder rang the Head of Estates, telephone 01904 551550, and swore.',
      'Ask the Head of Estates, telephone 01904 551550.',
    ],
    [
      'a helpline',
      'The officer rang Samaritans on 116 123 twice in the night.',
      'You can ring Samaritans on 116 123.',
    ],
    [
      'the address of an ombudsman',
      'The tenant wrote to the Housing Ombudsman, PO Box 1484, Unit D, Preston PR2 0ET, in May.',
      'You can write to the Housing Ombudsman, PO Box 1484, Unit D, Preston PR2 0ET.',
    ],
    [
      'the address of auditors in a street',
      'The clerk sent copies to the National Audit Office, 157-197 Buckingham Palace Road, London SW1W 9SP in June.',
      'Its address is National Audit Office, 157-197 Buckingham Palace Road, London SW1W 9SP.',
    ],
    [
      'the mailbox of auditors',
      'The officer wrote to whistleblowing@nao.org.uk in June.',
      'You can write to whistleblowing@nao.org.uk.',
    ],
    [
      'a site for everybody',
      'The objector posted lies about www.abbeyparkpool.org.uk all night.',
      'Have your say at www.abbeyparkpool.org.uk by June.',
    ],
    [
      'a traffic order by its title',
      'The Brackenfield (Abbey Lane) (Prohibition of Waiting) Order 2019 will be defended at the hearing.',
      'The Brackenfield (Abbey Lane) (Prohibition of Waiting) Order 2019 is revoked.',
    ],
    [
      'a charity by its number',
      'The appeal of Cancer Research UK (registered charity 1089464) against the refusal is weak.',
      'Cancer Research UK, registered charity 1089464, thanks all walkers.',
    ],
    [
      'a lamp by its number',
      'The claimant fell beside lighting column 17 in Abbey Lane.',
      'Lighting column 17 in Abbey Lane will be renewed.',
    ],
    [
      'the rate of a public lender',
      'Even at the PWLB rate of 5.42% it would beat the second firm.',
      'The PWLB rate is 5.42%.',
    ],
  ] as const) {
    it(what, async () => {
      assert.notEqual(await outcomeOf(exempt, `${GENERAL}\n\n${open}`), 'stops');
    });
  }
});

describe('a reference of one matter is an error', () => {
  for (const [what, exempt, open] of [
    ['of a grievance', 'The grievance is HR/2231/77 and ends in May.', 'See HR/2231/77.'],
    [
      'the VAT number of a firm',
      'The firm’s VAT number 171 3948 55 is forged.',
      'Its VAT number is 171 3948 55.',
    ],
    [
      'the account of a person',
      'The driver posts as @moorhenfallsbc each night.',
      'Thanks to @moorhenfallsbc.',
    ],
    [
      'an account beside a code',
      'CPV was left out; the tenant’s account is 45261910 and he owes all of it.',
      'The account is 45261910.',
    ],
    ['a number like that of a school', 'The driver owes money on 383/4027.', 'See 383/4027.'],
    [
      'an order to buy what is still to be bought',
      'The Brackenfield (Mill Street) (Compulsory Purchase) Order 2022 will be made without a word to the dairy.',
      'The Brackenfield (Mill Street) (Compulsory Purchase) Order 2022 will be made.',
    ],
    [
      'a certificate of somebody',
      'The tenant’s certificate 0080-3072-0239-1990-1234 is that of her son.',
      'It is 0080-3072-0239-1990-1234.',
    ],
    [
      'a film of a child',
      'The girl is seen in https://www.youtube.com/watch?v=dQw4w9WgXcQ1 by the canal.',
      'It is https://www.youtube.com/watch?v=dQw4w9WgXcQ1.',
    ],
    [
      'the title of a house',
      'The widow’s house is title WYK482913 and will be bought quietly.',
      'The title is WYK482913.',
    ],
    [
      'the telephone of somebody whom the tribunal heard',
      'The widow told the tribunal that her telephone is 01904 551550 at night.',
      'You can ring 01904 551550.',
    ],
    [
      'the address of somebody after that of an ombudsman',
      'The Housing Ombudsman, Zebedee Quillfeather, 4 Tarn End, Ilkley LS29 9QX, was told.',
      'He is at LS29 9QX.',
    ],
    [
      'beside a code: what else the sentence says',
      'Officers fear that the home (Ofsted URN SC063421) starved the cook’s twin lambs in a barn.',
      'The home (Ofsted URN SC063421) starved the cook’s twin lambs in a barn.',
    ],
    [
      'beside an agreement: what else the sentence says',
      'Under ESPO framework 664_21 the clerk forged the call-off HX-4471/9 for her cousin.',
      'Call-off HX-4471/9 is under ESPO framework 664_21.',
    ],
    [
      'a sentence that begins with an agreement',
      'Under ESPO framework 664_21 officers will hand the whole hall to a cousin of the mayor.',
      'Under ESPO framework 664_21 officers will hand the whole hall to a cousin of the mayor, and others.',
    ],
    [
      'beside a standard: what else the sentence says',
      'The steel to BS EN 1090-2:2018 was swapped for scrap by the foreman at night.',
      'The foreman swapped the steel to BS EN 1090-2:2018 for scrap at night.',
    ],
    [
      'beside a framework',
      'Under the framework the firm sent invoice HX-4471/9 twice.',
      'The invoice is HX-4471/9.',
    ],
  ] as const) {
    it(what, async () => {
      assert.equal(await outcomeOf(exempt, `${GENERAL}\n\n${open}`), 'stops');
    });
  }
});
