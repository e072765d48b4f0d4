import { REFERENCE_RULES } from './reference-rules.ts';
import type { Rule } from '../rule.ts';

/** Rules of the text of a paper. */
export const TEXT_RULES = {
  'paragraph-number': {
    severity: 'error',
    title: 'A paragraph number breaks the run',
    meaning:
      'Members cite paragraphs by number, so numbers run through the whole report, across its headings.',
    remedy: 'Write the number that the message gives.',
  },
  'word-twice': {
    severity: 'warning',
    title: 'A word is typed twice',
    meaning: 'The page has it twice as well.',
    remedy: 'Take one of the two out.',
  },
  'figure-garbled': {
    severity: 'warning',
    title: 'A letter is in the place of a figure',
    meaning:
      'The letter O or l looks like 0 or 1 on the page. Search, and whoever copies the amount, don’t find it.',
    remedy: 'Write the figure.',
  },
  'list-number': {
    severity: 'error',
    title: 'A number of a list would be printed as another one',
    meaning:
      'Markdown keeps the first number of a list and counts on from there, so that a number that is left out or there twice is changed on the page.',
    remedy: 'Number the points one after another, or put back the one that is missing.',
  },
  'letter-order': {
    severity: 'warning',
    title: 'A letter of a list is missing, or there twice',
    meaning: 'Members refer to (a), (b) and (c) by their letters.',
    remedy: 'Write the letter that the message gives.',
  },
  'section-missing': {
    severity: 'error',
    title: 'A section of the report template is missing',
    meaning: 'The council’s template asks for it, even if there is nothing to say.',
    remedy: 'Add the heading and a sentence below it.',
  },
  'section-misspelt': {
    severity: 'error',
    title: 'A heading is nearly one of the template’s',
    meaning: 'With another spelling it is an extra section, and the template’s own is missing.',
    remedy: 'Write the heading as the template does.',
  },
  'section-order': {
    severity: 'warning',
    title: 'A section is out of the template’s order',
    meaning: 'Members look for it in the same place in every report.',
    remedy: 'Move it to where the message says.',
  },
  'section-generated': {
    severity: 'error',
    title: 'A section is made from the front matter',
    meaning: 'If it is written twice, the two may come to differ.',
    remedy: 'Take the section out of the text, and put what it says into the front matter.',
  },
  'paragraph-unnumbered': {
    severity: 'warning',
    title: 'A paragraph has no number, and those around it have one',
    meaning:
      'Members refer to paragraphs by their numbers. A paragraph that lost its number when it was pasted can’t be cited, and is printed outside the one that it may belong to.',
    remedy:
      'Write its number, and correct those after it; or put four spaces before each of its lines, so that it belongs to the paragraph above.',
  },
  'words-lost': {
    severity: 'error',
    title: 'The page doesn’t have the words of the text, in their order',
    meaning:
      'Markdown took them for something else, such as the address of a link. The page is compared with the text, word by word, so that nothing is lost, moved or added in silence.',
    remedy: 'Write them as a paragraph of their own, or in another way; the message says which.',
  },
  'section-empty': {
    severity: 'error',
    title: 'A section has no text',
    meaning: 'The template asks for an answer, even if there is nothing to say.',
    remedy: 'Write a sentence, even if it is only “This report has no legal implications”.',
  },
  'heading-level': {
    severity: 'error',
    title: 'Headings skip a level',
    meaning: 'Screen reader users move by headings; a skipped level reads as a missing part.',
    remedy: 'Use ## for the sections of the template, ### below them.',
    law: 'WCAG 2.2, 1.3.1',
  },
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
  'weekday-wrong': {
    severity: 'error',
    title: 'A weekday and its date disagree',
    meaning: 'One of the two is wrong, and readers don’t know which.',
    remedy: 'Correct the weekday or the date.',
  },
  ...REFERENCE_RULES,
  'name-misspelt': {
    severity: 'warning',
    title: 'The name of a ward or committee is nearly the council’s',
    meaning: 'People who search for the name won’t find it if it is misspelt.',
    remedy: 'Spell it as the council does.',
  },
  'recommendation-missing': {
    severity: 'error',
    title: 'A report recommends nothing',
    meaning: 'Members don’t know what they are asked to do.',
    remedy: 'Write what is recommended, even if it is only to note the report.',
  },
  'none-listed': {
    severity: 'error',
    title: '“None” is an entry in a list',
    meaning: 'It would be printed as a paper with that title.',
    remedy: 'Write an empty list, [], which prints “None”.',
  },
  'personal-data': {
    severity: 'error',
    title: 'A public paper has personal data',
    meaning: 'It identifies a person, and what is published can’t be taken back.',
    remedy: 'Take it out, or put it on record in allowed: with the reason.',
    law: 'UK GDPR art 5(1)(c)',
  },
  'personal-data-likely': {
    severity: 'warning',
    title: 'This may be personal data',
    meaning: 'A private address or number is rarely meant to be public.',
    remedy: 'Take it out, or put it on record in allowed: with the reason.',
    law: 'UK GDPR art 5(1)(c)',
  },
  'allowance-unused': {
    severity: 'warning',
    title: 'An allowance isn’t needed',
    meaning: 'It would let the same personal data pass if someone wrote it later.',
    remedy: 'Take it out of allowed:.',
  },
  'passage-misplaced': {
    severity: 'error',
    fixed: true,
    unsureWhatIsExempt: true,
    title: 'An exempt passage isn’t read as one',
    meaning: 'Its text would be published, or lost.',
    remedy:
      'Put ::: exempt, spelt like that, at the beginning of a line of a report, and end the passage once, with ::: on a line of its own.',
    law: 'LGA 1972 s.100B(2)',
  },
  'image-missing': {
    severity: 'error',
    title: 'A picture is missing',
    meaning: 'The text shows a picture whose file isn’t in the folder of the report.',
    remedy: 'Put the file into the folder that is named after the report.',
  },
  'image-unsound': {
    severity: 'error',
    title: 'A picture of a text can’t be published',
    meaning:
      'It is not the PNG, JPEG, GIF or WebP picture that its name says, tells where it was taken, or unfolds into more than readers’ machines hold: 100 million pixels at most, and 20,000 a side.',
    remedy:
      'Open it in a program for pictures, save it as .png or .jpg without its location, and use that.',
  },
  'image-without-alt': {
    severity: 'error',
    title: 'A picture has no description',
    meaning: 'People who can’t see the picture learn nothing from it.',
    remedy: 'Write what it shows between the square brackets.',
    law: 'WCAG 2.2, 1.1.1',
  },
} satisfies Record<string, Rule>;
