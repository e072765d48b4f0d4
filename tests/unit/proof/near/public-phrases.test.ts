import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeOf } from './outcome.ts';

const GENERAL = 'The lorry came to the yard at noon and nobody was there to open the gate.';

const stops = async (exempt: string, open: string) =>
  (await outcomeOf(exempt, `${GENERAL}\n\n${open}`)) === 'stops';

describe('what everybody calls a thing, in two sentences that say different things, is no error', () => {
  for (const [what, exempt, open] of [
    [
      'the funding of a pupil',
      'With the minimum funding level of £4,955 a pupil the school will be insolvent by Easter.',
      'The national funding formula gives each primary school a minimum funding level of £4,955 a pupil.',
    ],
    [
      'the same, with the figure first',
      'The school gets £4,955 a pupil, the minimum funding level, and still fails.',
      'The minimum funding level is £4,955 a pupil.',
    ],
    [
      'a band of the health service',
      'The agency charges the NHS Agenda for Change Band 6 rate of £37,338 for the nurse.',
      'An Agenda for Change Band 6 nurse starts at £37,338.',
    ],
    [
      'a point of the pay spine',
      'The postholder is at spinal column point 43, £51,356, and asks for two more.',
      'Spinal column point 43 of the NJC is £51,356.',
    ],
    [
      'the pay of teachers',
      'The teacher on the Main Pay Range of £31,650 hit a boy.',
      'The Main Pay Range starts at £31,650.',
    ],
    [
      'a wage',
      'The bidder pays the Real Living Wage of £12.60 an hour.',
      'The council pays the Real Living Wage of £12.60 an hour.',
    ],
    [
      'an allowance',
      'The boy’s carers get the national minimum fostering allowance of £170 a week and spend it on horses.',
      'The council pays carers the national minimum fostering allowance of £170 a week.',
    ],
    [
      'a limit of capital',
      'The widow has less than the upper capital limit of £23,250 since she gave her son the farm.',
      'The upper capital limit is £23,250.',
    ],
    [
      'a rate of the Treasury',
      'The present value uses a discount rate of 3.5% as in the Green Book.',
      'The Green Book uses a discount rate of 3.5%.',
    ],
    [
      'an area of statistics',
      'Three of the five families live in lower super output area E01011371 near the mill.',
      'The library serves lower super output area E01011371 and its neighbours.',
    ],
    [
      'a larger area',
      'The girl was moved within middle super output area E02002330 at night.',
      'The survey covers middle super output area E02002330 and nothing else.',
    ],
    [
      'a clause of a standard contract',
      'The contractor claims a compensation event under clause 60.1(12) of NEC4 for rock in the bed.',
      'Unforeseen ground is dealt with by clause 60.1(12) of NEC4, as in all the council’s works contracts.',
    ],
    [
      'a clause after its contract',
      'He says that under NEC4 clause 61.3 he told us in time of the flood.',
      'Notices follow NEC4 clause 61.3 and the scheme.',
    ],
    [
      'a clause of another contract',
      'The firm claims under clause 2.26 of the JCT Design and Build Contract 2016 for wet plaster.',
      'Delay is dealt with by clause 2.26 of the JCT Design and Build Contract 2016.',
    ],
    [
      'rooms of the town hall',
      'The hearing sat for three days in Committee Rooms 6 and 7 of the Civic Hall, and heard nine witnesses.',
      'The workshop for members will be held in Committee Rooms 6 and 7 of the Civic Hall on Monday.',
    ],
    [
      'a room on a floor',
      'The grievance was heard in Meeting Room 4 on the second floor of the Civic Hall behind closed doors.',
      'The exhibition is in Meeting Room 4 on the second floor of the Civic Hall until May.',
    ],
    [
      'posts',
      'The Assistant Director of Housing Options and the Monitoring Officer interviewed the caretaker in his flat.',
      'Questions may be put to the Assistant Director of Housing Options and the Monitoring Officer.',
    ],
    [
      'programs',
      'The breach came through SharePoint Online and Adobe Acrobat Sign.',
      'Staff use SharePoint Online and Adobe Acrobat Sign.',
    ],
    [
      'the auditor',
      'The business plan was reviewed by Grant Thornton UK LLP for the council.',
      'The external auditor is Grant Thornton UK LLP.',
    ],
    [
      'a school by its number',
      'The head of school 383/4062 drinks at noon.',
      'The school 383/4062 has a new gate.',
    ],
    [
      'a line for children',
      'The mother was told to ring Childline on 0800 1111.',
      'Children may ring Childline on (0800) 1111.',
    ],
    [
      'a helpline in other groups',
      'The victim rang the National Domestic Abuse Helpline on 0808 2000 247 twice in May.',
      'The National Domestic Abuse Helpline is on 0808 2000 247.',
    ],
    [
      'a line of the state in other groups',
      'The widow rang 03000 200 300 about her debt.',
      'The tax office is on 03000 200 300.',
    ],
  ] as const) {
    it(what, async () => {
      assert.equal(await stops(exempt, open), false);
    });
  }
});

describe('what is said with it is an error', () => {
  for (const [what, exempt, open] of [
    [
      'who pays a wage',
      'The bidder pays the Real Living Wage of £12.60 an hour to its cleaners.',
      'The bidder only pays the Real Living Wage of £12.60 an hour.',
    ],
    [
      'a wage that is none',
      'The second bidder asks £38,417 for its night porter.',
      'The night porter is to have £38,417, above the Main Pay Range of £31,650.',
    ],
    [
      'what a school will be',
      'The school will be insolvent by Easter with the minimum funding level of £4,955 a pupil.',
      'By Easter the school will be insolvent with the minimum funding level of £4,955 a pupil.',
    ],
    [
      'what somebody of a band was paid',
      'The nurse was paid £48,217 to leave her Agenda for Change Band 6 post.',
      'The nurse on Agenda for Change Band 6 was paid £48,217.',
    ],
    [
      'what somebody of a point was paid',
      'The clerk at spinal column point 43 of the NJC was paid off with £51,356.',
      'He was paid off with £51,356, as is spinal column point 43 of the NJC.',
    ],
    [
      'an offer that is called like a limit',
      'The second firm offered a fare cap of £4,812 a journey.',
      'The offer was £4,812 a journey.',
    ],
    [
      'who lives in an area',
      'The brother of the chair lives in lower super output area E01011371 with two dogs.',
      'It is known that the brother of the chair lives in lower super output area E01011371.',
    ],
    [
      'what is claimed under a clause',
      'The contractor claims a compensation event under clause 60.1(12) of NEC4 for rock in the bed.',
      'A compensation event under clause 60.1(12) of NEC4 for rock is claimed by the contractor.',
    ],
    [
      'what is asked for under a clause',
      'The contractor asks for £48,217 under clause 60.1(12) of NEC4 for rock.',
      'It is £48,217 by clause 60.1(12) of NEC4.',
    ],
    [
      'what happened in a room',
      'The grievance was heard in Committee Rooms 6 and 7 of the Civic Hall with nine witnesses against the caretaker.',
      'In Committee Rooms 6 and 7 of the Civic Hall nine witnesses against the caretaker were heard.',
    ],
    [
      'what became of posts',
      'The Assistant Director of Housing Options and the Monitoring Officer were suspended after complaints by three cleaners.',
      'The Assistant Director of Housing Options and the Monitoring Officer were suspended.',
    ],
    [
      'the same with a day',
      'The Assistant Director of Housing Options and the Monitoring Officer were suspended after complaints.',
      'In May the Assistant Director of Housing Options and the Monitoring Officer were suspended.',
    ],
    [
      'how a breach came about',
      'The breach came through SharePoint Online and Adobe Acrobat Sign after a clerk lost her phone.',
      'A clerk lost her phone and the breach came through SharePoint Online and Adobe Acrobat Sign.',
    ],
    [
      'what an auditor found',
      'Grant Thornton UK LLP found that the treasurer had hidden two loans from the council.',
      'The treasurer had hidden two loans, as Grant Thornton UK LLP found.',
    ],
    [
      'half of a long sentence with a post in it',
      'The Monitoring Officer found that the clerk had sold the anvil of the forge to her cousin in Pickering for a song, and that the chair had known of it since the fair.',
      'At the fair we heard that the clerk had sold the anvil of the forge to her cousin in Pickering for a song, which is a rumour.',
    ],
    [
      'a case with the form of a school',
      'The complaint 383/4062 is about the nurse.',
      'A letter about complaint 383/4062 came.',
    ],
    [
      'a mobile telephone',
      'The witness can be rung on 07700 900 468 at night.',
      'Ring 07700 900 468 for the book.',
    ],
    [
      'a telephone of a town in the groups of a helpline',
      'The witness can be rung on 0113 2000 247 at night.',
      'Ring 0113 2000 247 for the book.',
    ],
    [
      'an account with the figures of a service line',
      'The debt is kept as account 0800 2222.',
      'See account 0800 2222.',
    ],
    [
      'a file with one figure more',
      'The boy is known as file 0808 2000 2471.',
      'The chair was for file 0808 2000 2471.',
    ],
  ] as const) {
    it(what, async () => {
      assert.equal(await stops(exempt, open), true);
    });
  }
});
