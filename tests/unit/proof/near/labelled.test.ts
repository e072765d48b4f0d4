import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeOf } from './outcome.ts';

const LATER = 'content/meetings/scrutiny/2027-12-10/bridge.md';
const SHA = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

type Row = readonly [what: string, exempt: string, open: string];

const LEAKS: Readonly<Record<string, readonly Row[]>> = {
  'codes of people, in papers of whatever meeting': [
    [
      'a badge',
      'The driver of badge HC3391 was convicted of battery.',
      'The holder of badge HC3391 came.',
    ],
    [
      'a badge, apart',
      'The driver of badge HC2290 was convicted of battery.',
      'HC 2290 was renewed.',
    ],
    [
      'a plate, with a hyphen',
      'The driver of plate HD4512 was convicted.',
      'The holder of plate HD-4512 came.',
    ],
    ['a licence', 'Licence PH2817 was revoked after he drove drunk.', 'The holder of PH2817 came.'],
    ['a file of a child', 'Child file CSC481 shows that he was locked in.', 'See CSC481.'],
    ['a child by a code', 'In the papers the boy is called CYP207.', 'CYP207 has moved.'],
    ['a patient', 'The patient known as QTR4417 was hurt at night.', 'QTR4417 is well again.'],
    [
      'a collar number',
      'The officer with collar number 5521 took money.',
      'Collar number 5521 gave evidence.',
    ],
    ['a warrant card', 'The holder of warrant card 83411 lied.', 'Warrant number 83411 was seen.'],
    [
      'a log of the police',
      'Log 1147 of 9 August says whom the landlord served.',
      'Log 1147 of 9 August refers.',
    ],
    [
      'a log with its year in one',
      'Log 1147 of 9 August 2026 says whom he served.',
      'See incident log 1147 of 9th August.',
    ],
  ],
  'numbers of homes and things': [
    ['a property', 'The house with UPRN 72648119 is used as a refuge.', 'Grant paid for 72648119.'],
    ['a property of ten figures', 'It is at UPRN: 1000726481.', 'Paid for 1000726481.'],
    ['a property with noughts', 'It is at UPRN 000072648119.', 'UPRN 72648119 was paid.'],
  ],
  'hashes, keys and codes of locks': [
    ['a hash', 'The malware is 9f86d081884c7d65 on the server.', 'Sample 9f86d081884c7d65.'],
    ['a whole hash', `The malware is ${SHA} on the server.`, `Sample ${SHA.toUpperCase()}.`],
    [
      'a key of a network',
      'The wireless network CH-Members-5 has the key tulip-Anvil-93.',
      'The key is tulip-Anvil-93.',
    ],
    ['a key, without the word', 'The router key is plum-Ladder-71.', 'Type plum-Ladder-71 there.'],
    ['a passcode', 'The private call has passcode zRw7Kn and is not recorded.', 'Passcode: zRw7Kn'],
    ['a token', 'The token is kT4mzQ99vLw2 until May.', 'It used kT4mzQ99vLw2.'],
    [
      'a safe of keys at an address',
      'The keysafe at 27 Wellstone Rise opens with 0935.',
      'The key safe code is 0935.',
    ],
    [
      'a safe of somebody',
      'The keysafe of Mrs Dilys Eardisley opens with 4096.',
      '- Keysafe: 4096',
    ],
    ['a gate', 'The gate of the yard is opened by the code 7713.', 'The code of the gate is 7713.'],
  ],
};

/** They look alike, and nothing is given away. */
const TWINS: Readonly<Record<string, readonly Row[]>> = {
  'a code that is nobody’s': [
    [
      'another badge',
      'The driver of badge HC3391 was convicted of battery.',
      'The holder of badge HC3319 came.',
    ],
    ['a form', 'The driver sent form HC1234 too late.', 'Fill in form HC1234.'],
    ['a standard', 'The officer said that BS 5839 was not kept.', 'All alarms are to BS 5839.'],
    ['a model of a boiler', 'The boiler BX4500 leaked on the tenant.', 'Boilers BX4500 are sold.'],
    [
      'an agreement',
      'The award used framework RM6187 and the officer hid it.',
      'It was bought under RM6187.',
    ],
    ['a line of the health service', 'Patients of NHS 111 were told to wait.', 'Call NHS 111.'],
    ['a line of anybody', 'Patients of QRS 111 were told to wait.', 'Call QRS 111.'],
    ['a count', 'Employees (FTE 842) were moved.', 'The council has FTE 842.'],
    ['a year', 'The child scheme CSC 2026 was late.', 'CSC 2026 begins in May.'],
    [
      'premises that are on a register',
      'The premises licence PRE441 was sold at night.',
      'Premises licence PRE441 is heard.',
    ],
    [
      'a count beside a rank',
      'The collar was red and 5521 people saw it.',
      'There were 5521 people.',
    ],
    [
      'another log of the day',
      'Log 1147 of 9 August says whom he served.',
      'Log 1174 of 9 August refers.',
    ],
    [
      'the log of another day',
      'Log 1147 of 9 August says whom he served.',
      'Log 1147 of 8 August refers.',
    ],
    [
      'a row of a log',
      'Incident 12 of 9 August was the worst.',
      'Incident 12 of 9 August was a flood.',
    ],
  ],
  'a number that is none of a home': [
    [
      'another property',
      'The house with UPRN 72648119 is used as a refuge.',
      'Grant paid for 72648191.',
    ],
    [
      'the town hall',
      'The leak was at UPRN 100051294817 of the Town Hall.',
      'UPRN 100051294817 of the Town Hall',
    ],
    ['a sum', 'The house with UPRN 72648119 is a refuge.', 'It costs £72,648.'],
  ],
  'words and figures that open nothing': [
    ['another hash', 'The malware is 9f86d081884c7d65 on the server.', 'Sample 9f86d081884c7d66.'],
    [
      'a word that has letters of a hash',
      'The faded facade decade was added.',
      'The faded facade decade.',
    ],
    ['the number of a map', 'The licence of the map is AC0000807436 of OS.', 'See AC0000807435.'],
    [
      'key stages',
      'The key stage Year6-Results-2026 was low for the pupil.',
      'See Year6-Results-2026.',
    ],
    [
      'a model of a telephone',
      'The stolen iPhone15Pro was sold by the manager.',
      'Buy iPhone15Pro telephones.',
    ],
    [
      'a system that has passwords',
      'The passwords for MyCouncil24 are on a note.',
      'Residents pay at MyCouncil24.',
    ],
    [
      'a system that has tokens',
      'A token for Civica2Go was left in a taxi.',
      'Pupils order meals in Civica2Go.',
    ],
    [
      'a policy on passwords',
      'The password policy of May 2026 was not kept.',
      'The password policy of May 2026 is new.',
    ],
    [
      'hours of a gate',
      'The gate opens at 0730 and the clerk was late.',
      'The library opens at 0730.',
    ],
    ['a year', 'The lock works to 2026 and the clerk was late.', 'The lock works to 2026.'],
  ],
};

for (const [kind, rows] of Object.entries(LEAKS)) {
  describe(`${kind}: stops`, () => {
    for (const [what, exempt, open] of rows) {
      it(what, async () => assert.equal(await outcomeOf(exempt, open, LATER), 'stops'));
    }
  });
}

for (const [kind, rows] of Object.entries(TWINS)) {
  describe(`${kind}: passes`, () => {
    for (const [what, exempt, open] of rows) {
      it(what, async () => assert.equal(await outcomeOf(exempt, open, LATER), 'passes'));
    }
  });
}
