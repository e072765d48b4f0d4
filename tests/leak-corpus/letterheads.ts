import { linesAt, typesetPdf } from '../pdf-corpus/typeset-pdf.ts';
import type { LookAlike } from './look-alike.ts';
import { drop, dropExempt } from './meeting-draft.ts';

const COUNCIL = 'Millbrook Borough Council';

/** What the council's files have at the top whatever they are about, and its settings don't say. */
const HEADS: readonly (readonly [what: string, lines: readonly string[]])[] = [
  [
    'an address',
    [COUNCIL, 'Civic Centre, 14 Foundry Street', 'Millbrook BF3 7LP', 'Telephone 01632 960100'],
  ],
  [
    'an address on one line',
    [`${COUNCIL}, Civic Centre, 14 Foundry Street, Millbrook BF3 7LP · 01632 960100`],
  ],
  ['whom to ask', [COUNCIL, 'Contact: Priya Sandhu, Procurement', 'Telephone: 01632 960144']],
  [
    'whom to ask, without colons',
    [COUNCIL, 'Contact Priya Sandhu, Procurement', 'Telephone 01632 960144'],
  ],
  ['whom to ask for', [COUNCIL, 'Please ask for: Priya Sandhu', 'Direct dial: 01632 960144']],
  ['a person and a post', [COUNCIL, 'Priya Sandhu, Head of Procurement, 01632 960144']],
  ['a post and a person', [COUNCIL, 'Director of Property: Owen Marsh']],
  ['who wrote it', ['Prepared by Priya Sandhu and Owen Marsh on 4 April 2026, version 1.2']],
];

/** Exempt and open files with the same letterhead. */
export const LETTERHEADS: readonly LookAlike[] = HEADS.map(([what, head]) => ({
  name: `a letterhead with ${what}`,
  write: (draft) => {
    const pdf = (words: string) => typesetPdf([linesAt(60, 780, [...head, words])]);
    dropExempt(draft, 'pdf', pdf('The quarry has lost its licence.'));
    drop(draft, 'pdf', pdf('The planks are dry.'));
  },
}));
