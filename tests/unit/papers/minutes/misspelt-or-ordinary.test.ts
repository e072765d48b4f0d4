import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { labelIn } from '../../../../src/papers/minutes/labels/labels.ts';
import { nearlySeconded } from '../../../../src/papers/minutes/labels/nearly-label.ts';

/** What would be written unasked: "Carred → Carried", "none", or "silent" where nothing is said. */
function fixOf(line: string): string {
  const label = labelIn(line);
  if (label?.kind !== 'unclear') return 'silent';
  return label.fix ? `${label.fix.from} → ${label.fix.to}` : 'none';
}

describe('an ordinary word that is near to a label', () => {
  for (const line of [
    'Carved: the date on the stone above the door.',
    'Carved',
    'Carted: 40 loads of stone.',
    'Curried: the lunch of the day.',
    'Voted: see the list kept by the clerk.',
    'Votes: those of the tenants are counted on Friday.',
    'Secluded: the garden behind the hall.',
    'Seceded: two parishes.',
    'Second: the garden behind the hall.',
    'Internet: faster lines were asked for.',
    'Interment: the fees of the cemetery.',
    'Collection: bins are emptied on Monday.',
    'Connection: the drain of the hall.',
    'Regions: north and south.',
    'Mowed: Otter Lane and the green.',
    'Denied: entry to the hall.',
    'Divided: the allotments.',
    'Promised: Mrs Trott will write.',
    'Alerted: the police.',
    'Jointed: the rails of the footbridge.',
    'Summer: the pool opens in May.',
    'Signatories: the two councils.',
    'Withdrawal: of the bus on Sundays.',
    'Caried out: repairs to the roof.',
    'Caried forward: 40 days of leave.',
    'Revolved to the left.',
    'The motion was carted.',
  ]) {
    it(`is left alone: ${line}`, () => {
      assert.equal(fixOf(line), 'silent');
    });
  }
  for (const words of ['Secluded: the garden behind the hall.', 'Sections: Ince', 'Scolded: Li']) {
    it(`is no seconder: ${words}`, () => {
      assert.equal(nearlySeconded(words), undefined);
    });
  }
});

describe('a misspelt label', () => {
  for (const [line, fix] of [
    ['Carred', 'Carred → Carried'],
    ['Carred unanimously.', 'Carred → Carried'],
    ['Carred by 5 votes to 2', 'Carred → Carried'],
    ['Carreid (5/2)', 'Carreid → Carried'],
    ['Voet: 9 for, 3 against', 'Voet → Vote'],
    ['Voted: 9 for, 3 against', 'Voted → Vote'],
    ['Moevd: Councillor Ince', 'Moevd → Moved'],
    ['Absained (2): Ince, Li', 'Absained → Abstained'],
    ['Intrest: Councillor Ince – personal', 'Intrest → Interest'],
    ['RESLOVED: That it be so.', 'RESLOVED → RESOLVED'],
    ['Sumary: the road is closed.', 'Sumary → Summary'],
  ] as const) {
    it(`is corrected where what follows fits it: ${line}`, () => {
      assert.equal(fixOf(line), fix);
    });
  }
  for (const line of [
    'Voet: see the list.',
    'Moevd: the bench by the door.',
    'Withdrwan: the bus on Sundays.',
  ]) {
    it(`is told alone where something else follows: ${line}`, () => {
      assert.equal(fixOf(line), 'none');
    });
  }
  it('of a seconder is corrected before a name alone', () => {
    assert.deepEqual(nearlySeconded('Secnded: Stan Major')?.fix, {
      from: 'Secnded',
      to: 'Seconded',
    });
    assert.equal(nearlySeconded('Secnded: the garden')?.fix, undefined);
  });
});
