import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeOf, type Outcome } from '../outcome.ts';

const LATER = 'content/meetings/scrutiny/2027-12-10/bridge.md';
const BADGE = 'The driver of badge 33917 was convicted of battery in 2018.';
const LOG = 'Police log 1147 (09/08) says that the landlord served a boy.';
const COLLAR = 'The officer with collar number 5521 lied to the coroner.';
const REFUGE = 'The house with UPRN 72648119 is used as a refuge.';
const KEY = 'The wi-fi key is tulipanvil93 for the members.';
const CHILD = 'The child KR, in Year 5, has disclosed that her stepfather locks the larder.';

type Row = readonly [outcome: Outcome, exempt: string, open: string];

/** What comes of a paper of another meeting. */
const KINDS: Readonly<Record<string, readonly Row[]>> = {
  'badges and plates': [
    ['stops', BADGE, 'The holder of badge 33917 came.'],
    ['stops', BADGE, 'Driver 33917 came.'],
    ['stops', BADGE, 'Badge number 33917 was renewed.'],
    ['stops', 'Badge 33917', 'The holder of badge 33917 came.'],
    ['stops', 'The payroll number 60718 is of the thief.', 'Payroll number 60718 came.'],
    ['stops', 'The vehicle with plate hv4417 had no brakes.', 'Plate HV4417 was renewed.'],
    ['stops', 'The vehicle with plate HV4417 had no brakes.', 'It is hv4417 now.'],
    ['stops', 'HC3397 (a driver badge) was convicted of theft.', 'HC3397 came.'],
    ['passes', BADGE, 'The holder of badge 33971 came.'],
    ['passes', BADGE, 'The yard holds 33917 tonnes of salt.'],
    ['passes', BADGE, 'In all 33,917 residents replied.'],
    ['passes', 'Members gave out 4417 badges.', 'Members sold 4417 tickets.'],
    ['passes', 'The licence fee of 4417 homes was lost.', 'The fee of 4417 homes was paid.'],
    ['passes', 'The licence 20418 of the map has ended.', 'It has 20418 lamps.'],
    ['passes', 'Each officer (5000 hours) is late.', 'Each officer works 5000 hours.'],
    ['passes', 'Licence 2026 was lost by the driver.', 'Licence 2026 came.'],
    ['stops', 'Licence 20418 of the driver was forged.', 'Licence no. 20418 is renewed.'],
    ['stops', 'Licence 20418 of Zed Quill was forged.', 'Licence no. 20418 is renewed.'],
    ['stops', 'Driver 33917 drives miles while drunk.', 'Driver 33917 came.'],
    ['stops', 'Staff number 44171 stole it in all weathers.', 'Staff number 44171 came.'],
    ['stops', 'The patient with number 44171 hit a nurse.', 'Patient 44171 was moved.'],
    ['passes', 'Licence 20418 of the Plough is to be reviewed.', 'Licence no. 20418 is there.'],
    ['passes', 'Licence 20418 for the Old Mill bar is void.', 'Licence no. 20418 is there.'],
    ['passes', 'Staff number 4417 in all and fifty will go.', 'Staff number 4417 in the council.'],
    ['passes', 'Each driver 5000 miles a month would lose.', 'Each driver 5000 miles.'],
    ['passes', 'Per driver 5180 is lost by the firm.', 'Per driver 5180 is known.'],
    ['passes', 'The officer: 37000 pounds is too much.', 'The officer: 37000 pounds.'],
    ['passes', 'A pupil: 12000 pounds costs us.', 'A pupil: 12000 pounds.'],
    ['passes', 'Each patient (15000 of them) is served badly.', 'Patient (15000) lists are full.'],
    [
      'passes',
      'The driver is 25000 fewer visits and he lied.',
      'The driver is 25000 fewer visits.',
    ],
    ['passes', 'HC3397 (a drawing) was lost by the clerk.', 'HC3397 came.'],
  ],
  'logs and numbers of the police': [
    ['stops', LOG, 'Log 1147 of 9 August refers.'],
    ['stops', LOG, 'Log 1147, 9 Aug.'],
    ['stops', 'Log 1158, 19 August, names him.', 'See log 1158 (19 Aug).'],
    ['stops', 'Log 1158 of 19 August names whom he served.', 'Incident log 1158 (19/08) refers.'],
    ['stops', COLLAR, 'PC 5521 came.'],
    ['stops', COLLAR, 'Constable 5521 came.'],
    ['stops', 'PC 5521 lied.', 'Collar number 5521 came.'],
    ['stops', 'Sergeant 5521 lied about the boy.', 'PS 5521 came.'],
    ['passes', LOG, 'Log 1147 of 8 August refers.'],
    ['passes', LOG, 'Log 1174 (09/08) refers.'],
    ['passes', LOG, '1147 people came on 9 August.'],
    ['passes', COLLAR, 'PC 5512 came.'],
    ['passes', COLLAR, 'The yard has 5521 lamps.'],
    ['passes', COLLAR, 'It cost £5,521.'],
    ['passes', 'PC 2026 was too slow for the clerk.', 'PC 2026 came.'],
  ],
  'properties in groups of figures': [
    ['stops', REFUGE, 'Grant paid for UPRN 7264 8119.'],
    ['stops', REFUGE, 'Grant paid for 7264 8119.'],
    ['stops', REFUGE.replace('7264', '7264 '), 'Grant paid for 72648119.'],
    ['passes', REFUGE, 'Grant paid for 7264 8118.'],
    ['passes', REFUGE, 'It has 7264 homes and 8119 lamps.'],
  ],
  'keys in small letters': [
    ['stops', KEY, 'Type tulipanvil93 to go online.'],
    ['stops', 'Wi-fi key: tulipanvil93', 'Type tulipanvil93 there.'],
    ['stops', 'The wifi password is 93tulipanvil.', 'Type 93tulipanvil there.'],
    ['stops', 'The password for the wifi of members is tulipanvil93.', 'Type tulipanvil93 there.'],
    ['passes', KEY, 'Type tulipanvil94 to go online.'],
    ['passes', 'The wi-fi key is in the drawer.', 'Ask for the wi-fi key at the desk.'],
    ['passes', 'The password for April2026 was late.', 'It was late in April2026.'],
    ['passes', 'The key risk is plan2030 slipping.', 'The plan2030 is open.'],
    ['passes', 'The password of the system schoolpay24 is weak.', 'Pay with schoolpay24.'],
    ['stops', 'The key of the members’ wi-fi is tulipanvil93.', 'Type tulipanvil93 there.'],
    ['stops', 'The network key: tulipanvil93', 'Type tulipanvil93 there.'],
    ['stops', 'Network: Members\nKey: tulipanvil93', 'Type tulipanvil93 there.'],
    [
      'stops',
      '| What | Value |\n| --- | --- |\n| Wi-fi password | tulipanvil93 |',
      'Type tulipanvil93 there.',
    ],
    ['stops', 'The key to the guest network is tulipanvil93.', 'Type tulipanvil93 there.'],
    ['stops', 'The alarm code for the shelter is sparrow41.', 'Use sparrow41 at the shelter.'],
    ['stops', 'The key safe code is fern4471.', 'Use fern4471 at the door.'],
    ['stops', 'The passcode is net2zero.', 'Type net2zero there.'],
    ['stops', 'The key is tulip-Anvil-93 for members.', 'Type tulip-Anvil-93 there.'],
    ['passes', 'The key is net2zero and he ignores it.', 'We are net2zero by 2030.'],
    ['passes', 'The key was covid19 money that he stole.', 'The covid19 money is spent.'],
    ['passes', 'The key to recovery is covid19 money.', 'The covid19 money is spent.'],
    ['passes', 'Key: phase2b is to be sold first.', 'In phase2b there are trees.'],
    ['passes', 'Key = category1 hazards that he hid.', 'The category1 hazards are shown.'],
    ['passes', 'The key of the map is section106 land.', 'The section106 money is spent.'],
    ['passes', 'The key to the bus network is route66.', 'The route66 bus is open.'],
    [
      'passes',
      'The wi-fi of the hall fails. Key: phase2b is to be sold.',
      'In phase2b there are trees.',
    ],
    ['passes', '| Key | phase2b is to be sold first |', 'In phase2b there are trees.'],
    ['passes', 'The tokens phase2b shops took were false.', 'In phase2b there are shops.'],
    ['passes', 'The gate code for block4b was lost.', 'In block4b there are homes.'],
  ],
  'words with a number, which the key of a map has too': [
    ['stops', 'The key is tulipanvil93.', 'Type tulipanvil93.'],
    ['stops', 'The wi-fi key is phase2.', 'Type phase2.'],
    ['stops', 'The password is covid19 for the members.', 'Type covid19.'],
    ['stops', 'Key: 93tulipanvil', 'Type 93tulipanvil.'],
    ['passes', 'The key is stage3 of the works, which he hid.', 'The works are in stage3.'],
    ['passes', 'Key: plot14 is the best of them.', 'A tree is on plot14.'],
    ['passes', 'The key was vision2030 and he hid it.', 'The vision2030 is open.'],
    ['passes', 'The key was covid19 money that he stole.', 'The covid19 money is spent.'],
    ['passes', 'Key: phase2b is to be sold first.', 'In phase2b there are trees.'],
    ['passes', 'The key is net2zero and he ignores it.', 'We are net2zero by 2030.'],
    ['passes', 'The key for the map is section106 land in red.', 'The section106 money is spent.'],
    ['passes', 'Key: band2025 rows were faked.', 'The band2025 list is out.'],
    ['passes', 'The key is phase2 and it fails.', 'The phase2 plan is open.'],
    ['passes', 'Key = route66 stops are cut.', 'The route66 bus is open.'],
    ['passes', 'Key: category1 hazards are hidden by him.', 'The category1 hazards are shown.'],
    ['passes', 'One key is zone4b, which floods and is hidden.', 'In zone4b it floods.'],
  ],
  'years of school in short': [
    ['stops', CHILD, 'A Y5 pupil (KR) told staff.'],
    ['stops', CHILD, 'A Yr5 pupil (KR) told staff.'],
    ['stops', CHILD, 'K.R. (Y5) told staff.'],
    ['stops', 'The Y5 pupil (KR) was hurt at home.', 'A Year 5 pupil (KR) told staff.'],
    ['passes', CHILD, 'A Y6 pupil (KR) told staff.'],
    ['passes', CHILD, 'A Y5 pupil (KS) told staff.'],
    ['passes', 'The PAN (Y7) of the school is too low.', 'The PAN (Y7) is 30.'],
    ['passes', 'The NPV (Y5) is negative for the inn.', 'NPV (Y5) is shown.'],
    ['stops', 'Pupil AB, Y11, is on bail.', 'A Year 11 pupil (AB) is away.'],
    ['stops', 'KR (Y5) cried since he was beaten.', 'A Year 5 pupil (KR) told staff.'],
    ['stops', 'KRB (Y5) was hit and told her aunt.', 'A Year 5 pupil (KRB) told staff.'],
    ['stops', 'KRB (Y5) is afraid of his father.', 'A Year 5 pupil (KRB) told staff.'],
    ['stops', 'LMN, in Year 3, says that she is hungry.', 'A Year 3 girl (LMN) told staff.'],
    ['passes', 'The MRP (Y5) is too low and he hid it.', 'The MRP (Y5) is £4m.'],
    ['passes', 'The HIF (Y2) money was lost by him.', 'The HIF (Y2) money is shown.'],
    ['passes', 'SDP (Y3) is late, for he drinks.', 'SDP (Y3) is shown.'],
    ['passes', 'HRA (Year 4) is short and he hid it.', 'HRA (Year 4) borrowing is shown.'],
    ['passes', 'Our GF (Y2) is short and he hid it.', 'The GF (Y2) is shown.'],
    ['passes', 'The DSG (Y3) of carers is short.', 'The DSG (Y3) is shown.'],
    ['passes', 'The sum QRS (Y5) is negative for the inn.', 'QRS (Y5) is shown.'],
  ],
};

for (const [kind, rows] of Object.entries(KINDS)) {
  describe(kind, () => {
    for (const [outcome, exempt, open] of rows) {
      it(`${exempt} – ${open}: ${outcome}`, async () =>
        assert.equal(await outcomeOf(exempt, open, LATER), outcome));
    }
  });
}
