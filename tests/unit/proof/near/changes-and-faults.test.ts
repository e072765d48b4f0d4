import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeOf } from './outcome.ts';
import { tryKinds, type Row } from './outcome-of-paper.ts';

const ELSEWHERE = 'content/meetings/later/2027-12-10/bridge.md';

describe('a change of staff or a defect is a leak in another meeting, word for word', () => {
  for (const text of [
    'The youth team will be cut from 14 staff to 9 after the election.',
    'The housing team will go down from 22 staff to 15 next year.',
    'The number of social workers will fall from 40 to 31 in April.',
    'The planning service will shrink from 12 officers to 7 in the spring.',
    'Five of the seven team managers in benefits will be made redundant in October, before the new system goes live.',
    'Six of the nine officers in payroll will go in November.',
    'All managers in the housing service will have to apply for their own jobs.',
    'Half of the drivers at the depot will be made redundant in June.',
    'The library is to lose four posts next year.',
    'The day centre will close in March and staff will be told on the last day.',
    'The officer has been ill since the report was published and will not return.',
    'The fire alarm in the home does not work at night.',
    'The back door of the hostel cannot be locked at night.',
    'The lift in the tower has not worked since May.',
  ])
    it(text, async () => {
      assert.equal(await outcomeOf(text, text, ELSEWHERE), 'stops');
    });
  for (const text of [
    'All officers will have to complete the training by the end of the year.',
    'All staff are paid at least the living wage.',
    'The council employs 14 staff in the team.',
    'The service will report to the committee in March.',
    'The fire alarm will be tested at the start of the meeting.',
    'Officers will go to the site with members before the meeting.',
    'All officers must declare their interests each year.',
    'All staff have annual leave.',
  ])
    it(`but not: ${text}`, async () => {
      assert.notEqual(await outcomeOf(text, text, ELSEWHERE), 'stops');
    });
});

const [LEADERS, WORKERS, YOUTH, ALARM, MANAGERS, PAYROLL, ROOF] = [
  'Four of the six team leaders in revenues will be made redundant in September, before the new system goes live.',
  'The number of social workers will fall from 40 to 31 in April.',
  'The youth team will be cut from 14 staff to 9 after the election.',
  'The fire alarm in the home does not work at night.',
  'All managers in the housing service will have to apply for their own jobs.',
  'Six of the nine officers in payroll will go in November.',
  'The roof of the east hall is cracked above the stage.',
] as const;

const ROWS: readonly Row[] = [
  [
    'stops',
    'leaders',
    LEADERS,
    'In September four of the six revenues team leaders are to be redundant, before the new system is live.',
  ],
  ['stops', 'workers', WORKERS, 'In April the number of social workers falls from 40 to 31.'],
  ['stops', 'a team', YOUTH, 'After the election the youth team is to be cut to 9 staff from 14.'],
  ['stops', 'an alarm', ALARM, 'At night the home’s fire alarm does not work.'],
  [
    'stops',
    'managers',
    MANAGERS,
    'Managers in the housing service all have to apply for their jobs.',
  ],
  ['stops', 'officers', PAYROLL, 'In November six of the nine payroll officers will go.'],
  ['stops', 'a roof', ROOF, 'Above the stage of the east hall the roof is cracked.'],
  [
    'passes',
    'leaders who meet',
    LEADERS,
    'In September the six team leaders of revenues will meet members, before the new system goes to council.',
  ],
  ['passes', 'another number', WORKERS, 'In April the number of social workers rose to 40.'],
  [
    'passes',
    'a team as it is',
    YOUTH,
    'The youth team has 14 staff, and reports after the election.',
  ],
  ['passes', 'a test', ALARM, 'The fire alarm in the home is tested at night.'],
  [
    'passes',
    'what managers do',
    MANAGERS,
    'All managers in the housing service have their own desks.',
  ],
  ['passes', 'who moved', PAYROLL, 'In November the nine officers in payroll moved to the hall.'],
  [
    'passes',
    'a roof that is cleaned',
    ROOF,
    'The roof of the east hall above the stage was painted.',
  ],
];

tryKinds({ 'the same, a little reworded': ROWS });
