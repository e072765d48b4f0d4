import { tryKinds, type Row } from './outcome-of-paper.ts';

const DAMP =
  'The survey found rising damp in the ground floor, wet rot in the roof trusses and asbestos lagging in the boiler house; the cost of putting it right is put at £412,000.';
const CLOSING =
  'The school will close in July 2027 if the sponsor, Northlight Trust, withdraws; staff have not been told.';
const REVIEW =
  'Legal advice: the council is likely to lose the judicial review, since it did not consult the traders before the decision of 4 June.';
const CHILD =
  'The child was placed with foster carers in Ripon after an injury to the left arm on 3 October; his mother, who has schizophrenia, is pregnant.';
const DRIVER =
  'The licence holder was convicted of assault in 2017 and cautioned for possession of cannabis in 2021; he has held a badge since 2009.';
const COMPLAINT =
  'The complainant, a Muslim woman of 34 who works in the Revenues team, says that her manager mocked her headscarf.';
const DUTIES =
  'The duties of the post go to the Head of Capital Finance and the Chief Planning Officer from 30 June.';

const warns = (exempt: string, ...open: readonly string[]): Row[] =>
  open.map((text) => ['warns', text, exempt, text]);
const passes = (exempt: string, ...open: readonly string[]): Row[] =>
  open.map((text) => ['passes', text, exempt, text]);

tryKinds({
  'a short sentence that has hardly a word which one exempt sentence hasn’t': [
    ...warns(DAMP, 'There is asbestos lagging in the boiler house.', '- Asbestos lagging is in the boiler house\n- Bats are in the loft'), // prettier-ignore
    ...warns(CLOSING, 'In July 2027 the school will close.', 'Staff have not been told that it may close.'), // prettier-ignore
    ...warns(REVIEW, 'The council is likely to lose the judicial review.', 'It did not consult the traders before its decision.'), // prettier-ignore
    ...warns(COMPLAINT, 'Her manager mocked her headscarf.', 'A Muslim woman of the Revenues team complained.'), // prettier-ignore
  ],
  'a sentence about somebody’s health, faith or offences, in which a word or two are others': [
    ...warns(CHILD, 'The mother has schizophrenia and is pregnant.'),
    ...warns(DRIVER, 'The driver was convicted of assault in 2017.', 'A driver cautioned for possession of cannabis in 2021 may keep his licence.'), // prettier-ignore
  ],
  'a sentence that says something else of the same': [
    ...passes(DAMP, 'Asbestos is managed under the Control of Asbestos Regulations 2012.', 'The building needs repair.', 'The boiler house was painted in May.'), // prettier-ignore
    ...passes(CLOSING, 'The term ends in July 2027.'),
    ...passes(REVIEW, 'A judicial review was brought against the decision of 4 June.', 'The council consulted traders in 2021.'), // prettier-ignore
    ...passes(CHILD, 'Foster carers are paid an allowance.', 'Ripon is served by the 36 bus.'),
    ...passes(DRIVER, 'Convictions for assault are dealt with under the policy.'),
    ...passes(COMPLAINT, 'Staff networks include one for Muslim colleagues.'),
  ],
  'what the title of the paper says': [
    ...passes(REVIEW, '---\ntitle: The judicial review of traders\n---\n\nTraders asked for a judicial review.'), // prettier-ignore
  ],
  'who is in charge of something': [
    ...passes(DUTIES, 'The Head of Capital Finance is the author of this report.', 'The Chief Planning Officer presented it.'), // prettier-ignore
  ],
  'passwords of letters alone': [
    ['stops', 'a word', 'The password is marigold, and it is old.', 'Its password: Marigold'],
    [
      'stops',
      'in quotes',
      'The password for the ledger is "Otterburn".',
      '| Password | otterburn |',
    ],
    ['passes', 'the word of something else', 'The password is marigold, and it is old.', 'The marigold beds are replanted in May.'], // prettier-ignore
    ['passes', 'what is said of each', 'The password is weak, and nobody likes it.', 'A password is weak if it is short.'], // prettier-ignore
    ['passes', 'what must be done', 'The password is required by the auditor.', 'A password is required for the portal.'], // prettier-ignore
  ],
});
