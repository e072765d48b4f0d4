import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeOf, type Outcome } from '../outcome.ts';

type Row = readonly [exempt: string, open: string, outcome: Outcome];

const rows = (what: string, all: readonly Row[]) => {
  describe(what, () => {
    for (const [exempt, open, outcome] of all) {
      it(`${outcome}: ${open}`, async () => {
        assert.equal(await outcomeOf(exempt, open), outcome);
      });
    }
  });
};

const GIRL = 'The girl, born on 3 June 2017, must be moved from the home before the winter.';
const TURNED = 'The girl turned nine on 3 June 2026 and must be moved from the home before then.';
const INITIALS = 'The case of M.T. (7 July 2015) goes to the panel as the placement has failed.';

rows('a birthday is found by the age on it, and beside initials', [
  [GIRL, 'She will be 10 on 3 June 2027.', 'stops'],
  [GIRL, 'The child becomes ten on Thursday 3 June 2027.', 'stops'],
  [GIRL, 'Her brother was 8 on 3 June 2024.', 'passes'],
  [GIRL, 'The library will be 10 on 4 June 2027.', 'passes'],
  [TURNED, 'The girl (born 3 June 2017) was moved.', 'stops'],
  [TURNED, 'The girl (born 3 June 2018) was moved.', 'passes'],
  [INITIALS, 'M.T., 7/7/15, is on the list.', 'stops'],
  [INITIALS, 'The lamp of 7 July 2015 is on the list.', 'passes'],
  [
    'The twins turn nine on 3 June 2027 and must be moved from the home before then.',
    'The fair turns ten on 3 June 2027.',
    'passes',
  ],
]);

const bornOn = (day: string) => `The girl, born on ${day}, must be moved from the home.`;
const SPRING = bornOn('19 May 2012');
const AUTUMN = bornOn('1 September 2015');

rows('a birthday is found however it is said', [
  [SPRING, 'The order ends on her 18th birthday, 19 May 2030.', 'stops'],
  [SPRING, 'Child R’s sixteenth birthday falls on 19 May 2028.', 'stops'],
  [SPRING, 'There is a sixteenth birthday on Friday 19 May 2028, when the plan ends.', 'stops'],
  [SPRING, 'The sixteenth birthday of the girl is 19/05/2028.', 'stops'],
  [SPRING, 'On 19 May 2028, her 16th birthday, the plan ends.', 'stops'],
  [SPRING, 'The plan ends on 19 May 2028, the sixteenth birthday of the younger child.', 'stops'],
  [SPRING, 'From 19 May 2028 she will be sixteen.', 'stops'],
  [SPRING, 'Aged 16 from 19 May 2028, the child may choose.', 'stops'],
  [SPRING, 'The young person comes of age on 19 May 2030.', 'stops'],
  [SPRING, 'R. attains majority on 19 May 2030.', 'stops'],
  [SPRING, 'The day on which she becomes 16 is 19 May 2028.', 'stops'],
  [SPRING, 'The girl, born 19 May, will be 16 in 2028.', 'stops'],
  [SPRING, 'Morwenna turns 16 in 2028, on 19 May.', 'stops'],
  [AUTUMN, 'Her 16th birthday is on 1 September 2031.', 'stops'],
  ['On 19 May 2028, her 16th birthday, the plan ends.', 'She was born on 19.5.2012.', 'stops'],
]);

rows('the birthday of a thing, an age of many and another day are no birth', [
  [SPRING, 'The museum turned 14 on 19 May 2026.', 'passes'],
  [SPRING, 'Ellerby Library will be 14 on 19 May 2026.', 'passes'],
  [SPRING, 'The park’s 16th birthday is on 19 May 2028.', 'passes'],
  [SPRING, 'On 19 May 2028, its 16th birthday, the pool is free.', 'passes'],
  [SPRING, 'On 19 May 2028 the scheme turns 16.', 'passes'],
  [SPRING, 'The number of stalls was 14 on 19 May 2026.', 'passes'],
  [SPRING, 'At the count on 19 May 2026 the majority was 14.', 'passes'],
  [SPRING, 'Her 16th birthday is on 20 May 2028.', 'passes'],
  [SPRING, 'The girl, born 19 May, will be 16 in 2029.', 'passes'],
  [AUTUMN, 'The minimum age was 10 on 1 September 2025.', 'passes'],
  [AUTUMN, 'Pupils who are aged 10 on 1 September 2025 move up.', 'passes'],
  [AUTUMN, 'A child who is 10 on 1 September 2025 moves up.', 'passes'],
  [AUTUMN, 'Those aged 16 on 1 September 2031 may apply.', 'passes'],
  ['The museum turned 14 on 19 May 2026.', 'The shop opened on 19 May 2012.', 'passes'],
  ['The number of stalls was 14 on 19 May 2026.', 'The rules date from 19 May 2012.', 'passes'],
]);

const SIGNED = 'The lease was signed by L.F. (3/3/21) and kept in the safe of the old mill.';

rows('initials of whoever signs or checks, with their day, are no persons of a case', [
  [SIGNED, 'Action: H.N. (4/3/21); approved L.F. (3/3/21).', 'passes'],
  [SIGNED, 'Checked by L.F., 3 March 2021.', 'passes'],
  [SIGNED, 'Reviewed: L.F. (4/4/22)', 'passes'],
  ['The pupil is L.F. (3/3/16), who was hurt.', 'L.F. (3/3/16) was hurt.', 'stops'],
  ['The pupil is L.F. (3), who was hurt in the yard last winter.', 'L.F. (3) was hurt.', 'stops'],
  ['A payment to L.F. (3/3/21) ended the claim.', 'L.F. left after the claim.', 'stops'],
  ['The grievance was signed by L.F. and upheld.', 'L.F. left.', 'stops'],
]);

const TITLE = 'The title of the mill is registered under WYK 284913 with a charge to the lender.';
const COMPANY = 'The owner is Tansyrook Estates Ltd (company number 09284731), which is insolvent.';
const PROPERTY = 'The home on the corner has UPRN 100082746341 and is watched at night.';

rows('numbers of titles, companies and properties are found in other spellings', [
  [TITLE, 'Title: wyk284913', 'stops'],
  [TITLE, 'Title number wyk-284 913 is plotted.', 'stops'],
  [TITLE, 'Title number WYK284914 is plotted.', 'passes'],
  [TITLE, 'The title of section 284 and room 913 are listed.', 'passes'],
  [COMPANY, 'Company no. 92 84 731 was asked.', 'stops'],
  [COMPANY, 'Registered in England, number 9284731.', 'stops'],
  [COMPANY, 'The company has 92,847 customers and 31 vans.', 'passes'],
  [COMPANY, 'Company number 09284732 was asked.', 'passes'],
  [PROPERTY, 'uprn:000100082746341', 'stops'],
  [PROPERTY, 'uprn:000100082746342', 'passes'],
]);

const CLAIM = 'The claim of the former manager was settled for £318,400.';

rows('a round amount that is said to be a little more or less than the exact one is a warning', [
  [CLAIM, 'The council paid just over £300,000 to the manager.', 'warns'],
  [CLAIM, 'They had a little over three hundred thousand pounds.', 'warns'],
  ['It settled for £2,034,511 in the end.', 'The sum was just over £2m.', 'warns'],
  ['It settled for £1,983,920 in the end.', 'The sum was not quite two million pounds.', 'warns'],
  ['It settled for £1,983,920 in the end.', 'The sum was just over £2m.', 'passes'],
  [CLAIM, 'Nearly £300,000 is spent on trees.', 'passes'],
  [CLAIM, 'More than £300,000 is spent on trees each year.', 'passes'],
  [CLAIM, 'The budget for trees is just over £500,000.', 'passes'],
]);

const ROOFER =
  'Mr Barnaby Thornfield accepted gifts from the roofer for years, and Thornfield knew of the rule.';

rows('a name as files and columns have it is found', [
  [ROOFER, 'See thornfield_barnaby_interview.docx for the tender.', 'warns'],
  [ROOFER, 'See barnaby-thornfield.docx for the tender.', 'warns'],
  [ROOFER, '![plan](thornfield-barnaby.png)', 'warns'],
  [ROOFER, '| bthornfield | thirteen |', 'warns'],
  [ROOFER, 'The hamlet of Thornfield has a barn.', 'passes'],
  [ROOFER, 'See field-barn-plan.docx for the tender.', 'passes'],
  [ROOFER, 'A thornfield hedge grows by the barn of Barnaby Rudge.', 'passes'],
  [ROOFER, 'The column thornfieldx is empty.', 'passes'],
]);

const POST = 'The post is politically restricted, and a profile assessments report was lost there.';

rows('what is said of a post or an account is no name of one', [
  [POST, 'The post of clerk is politically neutral.', 'passes'],
  [
    'His account is reconciled by nobody and the till was short.',
    'The account is reconciled monthly.',
    'passes',
  ],
  ['The caretaker posts as mossytroutish at night.', 'Somebody wrote as mossytroutish.', 'stops'],
]);
