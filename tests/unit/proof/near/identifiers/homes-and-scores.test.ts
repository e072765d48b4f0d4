import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeOf } from '../outcome.ts';

const GENERAL = 'The lorry came to the yard at noon and nobody was there to open the gate.';
const ELSEWHERE = 'content/meetings/scrutiny/2026-12-08/halls.md';

type Row = readonly [what: string, exempt: string, open: string];

const LEAKS: readonly Row[] = [
  [
    'a home by its address',
    'The family was moved to 14 Tannery Row because of threats.',
    'Works at 14 Tannery Row start in May.',
  ],
  [
    'a home by its address in short',
    'Her son lives at 31 Quarrel Lane and must not be found.',
    'Bins: 31 Quarrel Ln has none.',
  ],
  [
    'a home with a letter',
    'The foster carers are at 8a Dunnock Close.',
    'New kerb at 8A Dunnock Close',
  ],
  [
    'a person by initials',
    'The allegation against Q.W. was upheld and the school has paid.',
    'Q.W. has left the service.',
  ],
  [
    'a person by initials with blanks',
    'The case against R.J.P. was dropped when he paid.',
    'It is said that R. J. P. will come.',
  ],
  [
    'a pupil by initials',
    'Pupil J.T.K. was seen with a bruise by the nurse in May.',
    'The plan for pupil JTK is late.',
  ],
  [
    'a score in words',
    'The panel gave Harrowdene four out of five for its plan of work.',
    'Harrowdene was given four out of five for its plan.',
  ],
  [
    'a score with a half',
    'The panel gave Harrowdene three and a half out of ten for method.',
    'Harrowdene had three and a half out of ten.',
  ],
  [
    'a score in figures where it is in words',
    'The panel gave Harrowdene four out of five for method.',
    'Harrowdene scored 4/5 for method.',
  ],
  [
    'a score out of twenty in a cell',
    'Marlpit Joinery Ltd was given eleven out of twenty for price.',
    '| Firm | Price |\n| --- | --- |\n| Marlpit Joinery Ltd | 11 out of 20 |',
  ],
  [
    'both ends of a range',
    'The quarry will settle for between £40,000 and £55,000 in all.',
    'Think of 40–55k for the job.',
  ],
  [
    'both ends of a range in millions',
    'The site may fetch £1.2m to £1.5m at auction.',
    'We hope for £1.2-1.5m.',
  ],
];

const HONEST: readonly Row[] = [
  [
    'a home of another number, and in another street',
    'The foster carers are at 8a Dunnock Close.',
    'New kerb at 18 Dunnock Close and 8 Dunnock Road.',
  ],
  [
    'a shop by its address',
    'The shop at 31 Quarrel Lane will be let to the lowest bidder.',
    'Planning: 31 Quarrel Lane, new sign.',
  ],
  [
    'a site by its address',
    'The site of 4 Kiln Street would be sold for less.',
    '4 Kiln Street is on the list.',
  ],
  [
    'initials of an author and of a country',
    'The case against R.J.P. was dropped when he paid.',
    'J. R. Larch wrote it. The U.K. has rules, e.g. the B.B.C. has some.',
  ],
  [
    'a child by a letter, which hides who it is',
    'Child T was seen with a bruise by the nurse in May.',
    'The review of Child T was published.',
  ],
  [
    'initials after a name',
    'The case against R.J.P. was dropped when he paid.',
    '| Present |\n| --- |\n| Larch R.J.P. |\n| Mossop, R.J.P. |',
  ],
  [
    'where the council is',
    'Mr Larch was told at the Civic Centre, 14 Foundry Street, that he would lose his post.',
    'Letters go to 14 Foundry Street.',
  ],
  [
    'so many of five who are counted',
    'The panel gave Harrowdene four out of five for its plan of work.',
    'Harrowdene Lane: four out of five lamps were mended.',
  ],
  [
    'a score of somebody else',
    'The panel gave Harrowdene four out of five for its plan.',
    'Four out of five for effort, said the mayor.',
  ],
  [
    'a range of other sums',
    'They will take from £62,000 to £68,000 for the field.',
    'The post is paid £52,000 to £58,000.',
  ],
  [
    'the ends of a range apart',
    'They will take from £62,000 to £68,000 for the field.',
    'Its cost was £62,000. Last year it was £68,000.',
  ],
  [
    'the steps of a rule about contracts',
    'They took a contract of between £25,000 and £100,000 from the brewer without asking.',
    'Three quotations are asked for between £25,000 and £100,000.',
  ],
];

const outcome = ([, exempt, open]: Row, source?: string) =>
  outcomeOf(exempt, `${GENERAL}\n\n${open}`, source);

describe('homes, initials, scores and ranges of an exempt paper', () => {
  for (const row of LEAKS) {
    it(`stop: ${row[0]}`, async () => assert.equal(await outcome(row), 'stops'));
  }
  for (const row of HONEST) {
    it(`don’t stop: ${row[0]}`, async () => assert.notEqual(await outcome(row), 'stops'));
  }
  for (const row of LEAKS.filter(([what]) => !what.includes('score'))) {
    it(`may be the same by chance in a paper of another meeting: ${row[0]}`, async () => {
      assert.equal(await outcome(row, ELSEWHERE), 'passes');
    });
  }
});
