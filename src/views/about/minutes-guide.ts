/** A line of minutes as an officer writes it, and what is made of it. */
export type MinuteLine = { readonly written: string; readonly about: string };

/** What the guide says of minutes: what each line begins with decides what it is; all else is text. */
export const MINUTE_LINES: readonly MinuteLine[] = [
  {
    written: '## 54 School Places {4}',
    about:
      'A minute: its number, its title, and the item of the agenda. {4, 5} is of two items, {} of none.',
  },
  {
    written: '## C89 Lease of the Hall {10} {notice: KD112} {topic: corn-exchange}',
    about:
      'The notice of what is decided, by its number, and the topic it belongs to, where there is a file of each.',
  },
  {
    written: 'Moved: A Lamb. Seconded: S Bentley.',
    about: 'Who moved and seconded what follows; quote the motion below with > before it.',
  },
  {
    written: '### Amendment 1',
    about:
      'What follows is of the amendment. Motions, questions, petitions and applications have such headings too.',
  },
  {
    written: 'For (2): A Lamb, S Bentley',
    about:
      'A side of a vote. Against, Abstained and Not voting are written in the same way. A table with these as its heads is read too.',
  },
  {
    written: 'Vote: 6 for, 2 against, 1 abstention',
    about: 'A vote of which only figures, or words such as “agreed unanimously”, are recorded.',
  },
  { written: 'Casting vote: A Lamb, for', about: 'The second vote of whoever is in the chair.' },
  {
    written: 'Recorded against: S Bentley',
    about: 'A vote that is minuted at the member’s request.',
  },
  { written: 'Carried', about: 'How the vote ended: Carried, Lost, Fell or Withdrawn.' },
  {
    written: 'RESOLVED – That the report be noted.',
    about:
      'A decision. DECIDED, AGREED and RECOMMENDED to Cabinet are others. Its parts are below it, as (a) or 1.',
  },
  {
    written: 'Interest: A Lamb – governor of a school. Left.',
    about: 'A declaration, and whether the member left or stayed.',
  },
  { written: 'Left: A Lamb – at 7.15 pm', about: 'Who left or joined at this place.' },
  {
    written: 'Item: deferred to 2026-03-17',
    about: 'What became of an item that was not decided: withdrawn, deferred, not reached.',
  },
  {
    written: 'Reasons: The offer ends in March.',
    about: 'Of an executive decision; Alternatives: and Dispensation: too.',
  },
  {
    written: 'Call-in: not open to call-in, as urgent under rule 15',
    about: 'Where a decision can’t be called in, and why.',
  },
  {
    written: 'Call-in outcome: C84(c) released; C84(b) referred back',
    about: 'In scrutiny’s minutes: what became of a decision that was called in, part by part.',
  },
  {
    written: 'From: Mrs A Resident. To: Leader of the Council',
    about: 'In a question: who asks whom; then Question:, Answer: and Supplementary:.',
  },
  { written: 'Signatures: 1,482', about: 'In a petition.' },
  { written: 'Answer due: 2026-02-09', about: 'Below a recommendation: by when an answer is due.' },
  {
    written: 'Answer to 41 R2: accepted',
    about: 'The answer to recommendation R2 of minute 41; Progress on 41 R2: what was done.',
  },
  {
    written: 'Correction: 2026-01-14 54(c) – His abstention was left out.',
    about: 'What these minutes correct in earlier ones.',
  },
  {
    written: 'Summary: Two offers were compared.',
    about: 'Beside a passage that is withheld: what the public may know of it.',
  },
];
