import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kindOfDocument } from '../../../../src/import/minutes/looks-like-minutes.ts';
import type { ImportedMinutes } from '../../../../src/import/minutes/import-minutes.ts';
import { asMinutes, plainText } from '../../../support/record-cases.ts';
import { PRESENT, HEAD, frontOf } from './brought-in-text.ts';

describe('lists of people above minutes', () => {
  const SHAPES: Readonly<Record<string, readonly [head: string, front: string]>> = {
    'one paragraph with honours and roles': [
      'PRESENT: Mr B Ince (Chairman), Mrs A Lamb, MBE, Mr D Pyke (Substitute for Ms M Sallis) and Mr Li',
      'present: Mr B Ince (Chairman), Mrs A Lamb, MBE, Mr D Pyke (Substitute for Ms M Sallis) and Mr Li',
    ],
    'groups, and officers below them': [
      'PRESENT\nLabour Group\nCouncillors Ince, Li\nGreen Group\nCouncillor Sallis\nOfficers:\nT Gill, Monitoring Officer',
      'present:\n  # Labour Group\n  - Councillors Ince, Li\n  # Green Group\n  - Councillor Sallis\nin-attendance: T Gill, Monitoring Officer',
    ],
    'a chair above the list who is in it too': [
      'Chair: Councillor Ince\nPresent: Councillors Ince, Li',
      'present: Councillors Ince (Chair), Li',
    ],
    'an office before the name': [
      'PRESENT\nThe Lord Mayor (Councillor Ince) in the Chair\nCouncillor Li',
      'present:\n  - Councillor Ince (Lord Mayor) in the Chair\n  - Councillor Li',
    ],
    'an office with a comma, and names in columns': [
      'PRESENT:\nThe Mayor, Councillor Ince\nCouncillor Li\t\tCouncillor Sallis',
      'present:\n  - Councillor Ince (Mayor)\n  - Councillor Li\n  - Councillor Sallis',
    ],
    'offices before names within a list': [
      'Present: The Worshipful the Mayor (Councillor Ince), the Deputy Mayor (Councillor Li) and Councillors Sallis, Pyke',
      'present: Councillor Ince (Mayor), Councillor Li (Deputy Mayor) and Councillors Sallis, Pyke',
    ],
    'those who were there from elsewhere': [
      'Present: Councillor Ince\nPresent virtually: Councillor Li\nIN ATTENDANCE VIRTUALLY: Ms T Gill',
      'present: Councillor Ince\nvirtually: Councillor Li\nin-attendance: Ms T Gill (virtually)',
    ],
    'substitutes without the words for whom': [
      'Present: Councillor Ince\nSubstitutes: Councillors Li and Pyke',
      'present:\n  - Councillor Ince\n  - Councillors Li (substitute), Pyke (substitute)',
    ],
    'nobody who substituted': [
      'Present: Councillor Ince\nSubstitutes: Nobody',
      'present: Councillor Ince',
    ],
    'a substitute whose name is such a word': [
      'Present: Councillor Ince\nSubstitutes: Councillor Nobody',
      'present:\n  - Councillor Ince\n  - Councillor Nobody (substitute)',
    ],
    'absent and apologies': [
      'Present: Councillor Ince\nApologies for absence: Councillors Li and Pyke\nAbsent: Councillor Sallis',
      'present: Councillor Ince\napologies: Councillors Li and Pyke\nabsent: Councillor Sallis',
    ],
    nobody: ['', '# present: ? (the document lists nobody)'],
  };
  for (const [name, [head, front]] of Object.entries(SHAPES))
    it(name, () => assert.equal(frontOf(head), front));

  it('a sentence is no list, and nobody is taken from it', () => {
    const minutes = asMinutes(
      plainText(
        `${HEAD.replace(PRESENT, 'Present: as in the list that was laid round at the meeting')}\n54\tA matter\n\nWords.\n`,
      ),
    );
    assert.match(minutes.markdown, /# present: \?/);
    assert.match(
      minutes.markdown,
      /\n\nPresent: as in the list that was laid round at the meeting\n/,
    );
    assert.match(minutes.confirm.join('\n'), /is no list of names that could be read/);
  });
});

describe('headings of minutes', () => {
  const numbersOf = ({ markdown }: ImportedMinutes): string[] =>
    markdown.match(/^## .*$/gm)?.map((line) => line.slice(3)) ?? [];
  const SHAPES: Readonly<Record<string, readonly [lines: string, headings: readonly string[]]>> = {
    'a number and a tab': ['54\tOne\nText.\n55\tTwo\nText.', ['54 One', '55 Two']],
    'a number with a full stop, and the item below': [
      '291. One\n(Item 6)\n(1)\tText.\n(2)\tText.\n292. Two\n(Item 7)\nText.',
      ['291 One', '292 Two'],
    ],
    'capitals, and lists of numbers in decisions': [
      '1. APOLOGIES\nNone.\n2. FINANCE\nRESOLVED:\n1. Approve the accounts\n2. Note the report\n3. Thank the clerk\n3. CLOSE\nText.',
      ['1 APOLOGIES', '2 FINANCE', '3 CLOSE'],
    ],
    'letters before numbers': [
      'AC12  Minutes\nText.\nAC13  Schemes\nText.',
      ['AC12 Minutes', 'AC13 Schemes'],
    ],
    'numbers of a parish': [
      '25/01 Apologies\nNone.\n25/02 Finance\nText.',
      ['25/01 Apologies', '25/02 Finance'],
    ],
    'numbers of two levels': [
      '1.\tPRELIMINARY\n1.1\tAPOLOGIES\nNone.\n2.\tMOTIONS\n2.1\tPOOLS\nText.',
      ['1 PRELIMINARY', '1.1 APOLOGIES', '2 MOTIONS', '2.1 POOLS'],
    ],
    'the word minute, and the title below': [
      'Minute 54\nOne\nText.\nMinute 55\nTwo\nText.',
      ['54 One', '55 Two'],
    ],
    'items without numbers of minutes': [
      'Item 3 – One\nText.\nItem 4 – Two\nText.',
      ['One {3}', 'Two {4}'],
    ],
    'capitals without numbers': [
      'APOLOGIES\nThere were none.\nFINANCE\nRESOLVED: That it be noted.',
      ['APOLOGIES', 'FINANCE'],
    ],
    'a section between them': [
      '54\tOne\nText.\n\nUNRESTRICTED ITEMS\n\n55\tTwo\nText.',
      ['54 One', '55 Two'],
    ],
    'a year at the beginning of a sentence': [
      '54\tOne\n2025 was a good year.\n55\tTwo\nText.',
      ['54 One', '55 Two'],
    ],
  };
  for (const [name, [lines, headings]] of Object.entries(SHAPES)) {
    it(name, () => {
      const minutes = asMinutes(plainText(`${HEAD}\n${lines}\n`));
      assert.deepEqual(numbersOf(minutes), headings);
      assert.deepEqual(minutes.proof.lost, []);
    });
  }
  it('that nobody finds are no minutes', () => {
    assert.throws(() => asMinutes(plainText(`${HEAD}\nWords.\n`)), /No minute was found in it/);
  });
});

describe('the meeting of minutes', () => {
  const meetingOf = (head: string) => {
    const { committee, date } = asMinutes(plainText(`${head}\n\n54\tOne\nText.\n55\tTwo\nText.\n`));
    return [committee, date];
  };
  const SHAPES: Readonly<
    Record<string, readonly [head: string, committee: string | undefined, date: string | undefined]>
  > = {
    'in one line': ['CABINET – TUESDAY 3 FEBRUARY 2026', 'Cabinet', '2026-02-03'],
    'in a sentence': [
      'BRINDLEMOOR BOROUGH COUNCIL\nMINUTES of a meeting of the Planning Committee held in the Hall on 3 February 2026 at 7 pm',
      'Planning Committee',
      '2026-02-03',
    ],
    'the council itself': [
      'BRINDLEMOOR BOROUGH COUNCIL\nCOUNCIL\n3rd February 2026',
      'Council',
      '2026-02-03',
    ],
    'a committee that the papers don’t have': [
      'BRINDLEMOOR CITY COUNCIL\nSCRUTINY BOARD (HOUSING)\n3 February 2026',
      'SCRUTINY BOARD (HOUSING)',
      '2026-02-03',
    ],
    nothing: ['', undefined, undefined],
  };
  for (const [name, [head, committee, date]] of Object.entries(SHAPES))
    it(name, () => assert.deepEqual(meetingOf(head), [committee, date]));
});

describe('what is minutes and what is a report', () => {
  const KINDS: Readonly<Record<string, readonly [text: string, kind: string]>> = {
    'minutes with those present': [`MINUTES\n${HEAD}\n54\tOne\nText.\n55\tTwo\nText.`, 'minutes'],
    'an extract': ['COUNCIL – 22 JANUARY 2026\n\n54\tOne\nRESOLVED – That it be noted.', 'minutes'],
    'a report with its front sheet': [
      'Report to: Cabinet\nReport of: Head of Planning\nDate: 20 January 2026\n\n1. Background\nText.\n2. Options\nText.',
      'report',
    ],
    'sections of a report': [
      'Cabinet\n20 January 2026\n\n1. Purpose\nText.\n2. Background\nText.',
      'report',
    ],
    'a text that only speaks of decisions': [
      'RESOLVED – That it be noted.\n\nRESOLVED – That it be kept.',
      'unsure',
    ],
    'a letter': ['Dear members,\n\nThe minutes of the meeting will follow.\n', 'report'],
  };
  for (const [name, [text, kind]] of Object.entries(KINDS))
    it(name, () => assert.equal(kindOfDocument(plainText(text).document), kind));
});
