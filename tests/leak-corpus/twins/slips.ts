import { notes, twins, type Twin } from './twin.ts';

/** Sentences typed anew in a hurry, with slips and abbreviations, and letters with blanks between them. */
const SENTENCES: readonly Twin[] = twins([
  [
    'a sentence with letters that changed places',
    'The caretaker was found hiding empty bottles behind the boiler during the summer holidays.',
    'The caretkaer was fuond hiding emtpy bottles behind the boilre during the sumer holidays.',
    'The caretkaer painted the railings behind the libary during the sumer holidays.',
  ],
  [
    'a sentence with letters too many and too few',
    'Our barrister thinks that the curate’s diary proves the meeting took place in the vestry.',
    'Our barister thiks that the curates diarry prooves the meeting took palce in the vestery.',
    'The barister thiks that the roof of the vestery needs new slates.',
  ],
  [
    'a sentence with usual abbreviations',
    'The councillor paid the account of some forty households from the mayoral charity.',
    'The cllr paid the acct of some forty households from the mayoral charity.',
    'The cllr opened an acct for the mayoral charity with some forty guests.',
  ],
  [
    'a sentence with its vowels left out',
    'Payments of the contractor to the councillor’s account were hidden in the department’s reference files.',
    'Pmts of the contr. to the cllr’s acct were hidden in the dept’s ref. files.',
    'Pmts of the dept are listed in the ref. files of the library.',
  ],
]);

const NAMES: readonly Twin[] = notes(
  [
    [
      'a name with blanks between its letters',
      'The payment to Perpetua Smithwick was agreed by the chair.',
      'P e r p e t u a S m i t h w i c k of the depot',
      'P l a n k s F o r S a l e by the depot',
    ],
  ],
  { must: 'warn' },
);

/** What opens a door, an account or a record. */
const CODES: readonly Twin[] = notes([
  [
    'the number of a record without its hyphens',
    'The record is 3f2b8c1e-9d47-4a6b-8e21-7c5d90ab12ef in the case system.',
    '3f2b8c1e9d474a6b8e217c5d90ab12ef is on the server',
    '3f2b8c1e9d474a6b8e217c5d90ab12ee is on the server',
  ],
  [
    'the code of a door',
    'The door code of the refuge is 4471#.',
    'the door code is 4471',
    'the door code is 4417',
  ],
  [
    'a code that is typed on a pad',
    'The alarm code for the hostel is C4471X.',
    'type C4471X on the pad',
    'type C4417X on the pad',
  ],
  [
    'the code of a key safe',
    'The key safe code is 8305 and the alarm is tested on Mondays.',
    'the key safe is 8305',
    'the area code is 8305',
  ],
  [
    'a password',
    'The password for the portal is Tulip-Harbour-92.',
    'Tulip-Harbour-92 gets you in',
    'Tulip-Harbour-29 is a bulb',
  ],
  [
    'a password with other signs',
    'Password: s3cretBadger!',
    's3cretBadger! is on the wall',
    'a secret badger is on the wall',
  ],
  [
    'the words of a passphrase',
    'The passphrase is correct horse battery staple.',
    'correct horse battery staple gets you in',
    'a horse needs no battery or staple',
  ],
  [
    'a sum in grand',
    'The settlement is £842,000 for the builder.',
    'they cost 842 grand',
    'they came with 842 grand pianos',
  ],
]);

/** What is typed anew with slips, and what opens a door. */
export const SLIP_TWINS: readonly Twin[] = [...SENTENCES, ...NAMES, ...CODES];
