import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeOf, type Outcome } from './outcome.ts';

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
