import { PASTED_RULES } from './pasted-rules.ts';
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
  ...PASTED_RULES,
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
