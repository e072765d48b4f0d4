import type { Rule } from '../rule.ts';

/** Rules of what other programs leave in a text, and of signs that Markdown reads otherwise than they are meant. */
export const PASTED_RULES = {
  'html-in-markdown': {
    severity: 'error',
    title: 'HTML in the text',
    meaning: 'For safety, tags have no effect: readers would see them as they are written.',
    remedy:
      'Write it in Markdown: 9^th^ for a raised ending, **bold**, *italic*; the check does what is certain with --fix.',
  },
  'pasted-table': {
    severity: 'error',
    title: 'A table of another program is none here',
    meaning: 'Its cells would run on in one paragraph, and its lines would be printed.',
    remedy:
      'Write it with | between its cells, and a line | --- | --- | below its first row; the check does it with --fix.',
    law: 'WCAG 2.2, 1.3.1',
  },
  'pasted-sign': {
    severity: 'error',
    title: 'A sign of another program is in the text',
    meaning:
      'It would be printed, or keeps a list, a number or a word from being what it looks like.',
    remedy: 'Write what the message says; the check does it with --fix.',
  },
  'pasted-note': {
    severity: 'error',
    title: 'A note has the mark of another program',
    meaning: 'It would be printed as a paragraph of the report, and no mark would lead to it.',
    remedy: 'Write [^1] where the note is meant, and [^1]: before what it says; --fix does it.',
  },
  'pasted-tick-box': {
    severity: 'error',
    title: 'Tick boxes were pasted into the text',
    meaning: 'Which box was ticked may be lost, and the search can’t know the answer.',
    remedy: 'Answer in a field of the report, or in words.',
  },
  'heading-unmarked': {
    severity: 'warning',
    title: 'A line looks like a heading, but is none',
    meaning: 'Screen reader users move by headings, and so does the list of contents.',
    remedy: 'Begin it with ### and a space; the check does it with --fix.',
    law: 'WCAG 2.2, 1.3.1',
  },
  'heading-accidental': {
    severity: 'error',
    title: 'A whole paragraph is a heading',
    meaning: 'A line of hyphens right below a paragraph makes a heading of it.',
    remedy: 'Put an empty line between them.',
    law: 'WCAG 2.2, 1.3.1',
  },
  'page-number': {
    severity: 'warning',
    title: 'The number of a printed page is in the text',
    meaning: 'A page on the web has no such pages: it cuts a sentence, and misleads.',
    remedy: 'Take the line out.',
  },
  'word-broken': {
    severity: 'warning',
    title: 'A word is broken at the end of a line',
    meaning: 'It would be printed with a hyphen and a blank in it, and the search can’t find it.',
    remedy: 'Write the word in one.',
  },
  'pasted-bullet': {
    severity: 'error',
    title: 'A bullet of another program begins no list',
    meaning:
      'Word’s bullets are no list in Markdown: all its points would run on in one paragraph.',
    remedy: 'Begin each point with a hyphen and a space; the check does it with --fix.',
  },
  'sign-as-bullet': {
    severity: 'warning',
    title: 'A plus, a minus or a “more than” begins a line',
    meaning:
      'At the beginning of a line such a sign makes a point of a list or a quotation, and the page no longer says what was added or taken away.',
    remedy: 'Write “plus”, “minus” or “more than” in words; or make it a whole list.',
  },
  'text-struck': {
    severity: 'error',
    title: 'Words are struck through',
    meaning:
      'Whoever hears the page hears struck words as if they counted, and what was struck to hide it can still be read.',
    remedy: 'Take the words out, or say in words what was changed.',
    law: 'WCAG 2.2, 1.3.1',
  },
  'text-as-code': {
    severity: 'error',
    title: 'Indented text would be printed as code',
    meaning: 'Four spaces or a tab at the beginning of a line make it the code of a program.',
    remedy: 'Take the blanks out, or begin the lines with "> " if they quote someone.',
  },
  'comment-in-text': {
    severity: 'error',
    title: 'A comment in the text',
    meaning:
      'A comment between <!-- and --> is printed as any other words, and found by the search: nothing hides it.',
    remedy: 'Take it out. A note for colleagues belongs in the message of the commit.',
  },
} satisfies Record<string, Rule>;
