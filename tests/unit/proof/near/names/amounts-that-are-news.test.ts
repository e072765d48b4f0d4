import { tryMeetings } from '../outcome-by-meeting.ts';

tryMeetings({
  'a firm beside an amount that is news': [
    [
      'stops',
      'same',
      'Kexby Cleaning Ltd must be got rid of.',
      'The council paid Kexby Cleaning Ltd £45,000 to leave.',
    ],
    [
      'stops',
      'same',
      'Kexby Cleaning Ltd must be got rid of.',
      'Kexby Cleaning Ltd was given £45,000 to go quietly.',
    ],
    [
      'stops',
      'same',
      'Kexby Cleaning Ltd failed the audit.',
      'Kexby Cleaning Ltd has run the depot at a loss of £45,000.',
    ],
    [
      'stops',
      'same',
      'Kexby Cleaning Ltd is in dispute with us.',
      'Kexby Cleaning Ltd does the offices and is £45,000 behind with tax.',
    ],
    [
      'stops',
      'same',
      'Kexby Cleaning Ltd is likely to win.',
      'Kexby Cleaning Ltd cleans the offices for £298,000 a year from April 2027.',
    ],
    [
      'stops',
      'same',
      'Sell the yard to Kexby Cleaning Ltd.',
      'Kexby Cleaning Ltd buys the yard from the council at £412,000.',
    ],
    [
      'stops',
      'same',
      'Award to Kexby Cleaning Ltd.',
      'The contract price of Kexby Cleaning Ltd is £412,000.',
    ],
    [
      'stops',
      'same',
      'Kexby Cleaning Ltd wins the tender.',
      'Kexby Cleaning Ltd provides cleaning from May at £298,000 a year.',
    ],
    [
      'stops',
      'same',
      'Kexby Cleaning Ltd wins the tender.',
      'From 1 May Kexby Cleaning Ltd runs the depot for £298,000 a year.',
    ],
    [
      'stops',
      'same',
      'Pay off Kexby Cleaning Ltd.',
      'The council pays Kexby Cleaning Ltd £45,000 for ending the contract early.',
    ],
    [
      'stops',
      'same',
      'Kexby Cleaning Ltd is under inquiry.',
      'Kexby Cleaning Ltd has done work for £45,000 that nobody ordered.',
    ],
    [
      'stops',
      'same',
      'Sell Mill House to Kexby Homes Ltd.',
      'Kexby Homes Ltd bought Mill House from us for £412,000.',
    ],
  ],
  'a firm beside what it does or did': [
    [
      'warns',
      'same',
      'Kexby Cleaning Ltd owes tax.',
      'Kexby Cleaning Ltd cleans the offices for £298,000 a year.',
    ],
    [
      'warns',
      'same',
      'Kexby Cleaning Ltd owes tax.',
      'Kexby Cleaning Ltd provides cleaning at £298,000 a year.',
    ],
    [
      'warns',
      'same',
      'Kexby Cleaning Ltd owes tax.',
      'Kexby Cleaning Ltd runs the depot for £298,000 a year.',
    ],
    [
      'warns',
      'same',
      'Kexby Cleaning Ltd owes tax.',
      'Kexby Cleaning Ltd repaired the depot for £45,000 in 2024.',
    ],
    ['warns', 'same', 'Kexby Cleaning Ltd owes tax.', 'Kexby Cleaning Ltd was paid £45,000.'],
    [
      'warns',
      'same',
      'Kexby Cleaning Ltd owes tax.',
      'The contract value with Kexby Cleaning Ltd is £412,000.',
    ],
    [
      'warns',
      'same',
      'Kexby Cleaning Ltd owes tax.',
      'Payments in May: Kexby Cleaning Ltd £45,210.',
    ],
  ],
});
