import type { Rule } from './rule.ts';

/** Rules of the text of a paper. */
export const TEXT_RULES = {
  'paragraph-number': {
    severity: 'error',
    title: 'A paragraph number breaks the run',
    meaning:
      'Members cite paragraphs by number, so numbers run through the whole report, across its headings.',
    remedy: 'Write the number that the message gives.',
  },
  'section-missing': {
    severity: 'error',
    title: 'A section of the report template is missing',
    meaning: 'The council’s template asks for it, even where the answer is that there is nothing.',
    remedy: 'Add the heading and a sentence below it.',
  },
  'section-misspelt': {
    severity: 'error',
    title: 'A heading is nearly one of the template’s',
    meaning: 'Spelt otherwise it would stand beside the template’s own, not for it.',
    remedy: 'Write the heading as the template does.',
  },
  'section-order': {
    severity: 'warning',
    title: 'A section stands out of the template’s order',
    meaning: 'Members look for it where every report has it.',
    remedy: 'Move it to where the message says.',
  },
  'section-generated': {
    severity: 'error',
    title: 'A section is written from front matter',
    meaning: 'Written twice, the two would come to differ.',
    remedy: 'Take the section out of the text, and put what it says into front matter.',
  },
  'section-empty': {
    severity: 'error',
    title: 'A section has no text',
    meaning: 'The template asks for an answer, even where it is that there is nothing.',
    remedy: 'Write a sentence, such as “This report has no specific legal implications.”',
  },
  'heading-level': {
    severity: 'error',
    title: 'Headings skip a level',
    meaning: 'Screen reader users move by headings; a skipped level reads as a missing part.',
    remedy: 'Use ## for the sections of the template, ### below them.',
    law: 'WCAG 2.2, 1.3.1',
  },
  'html-in-markdown': {
    severity: 'warning',
    title: 'HTML in the text',
    meaning: 'Tags aren’t carried out, for safety: readers would see them as they are written.',
    remedy: 'Write it in Markdown: 9^th^ for a raised ending, **bold**, *italic*.',
  },
  'weekday-wrong': {
    severity: 'error',
    title: 'A weekday and its date disagree',
    meaning: 'One of the two is wrong, and a reader can’t tell which.',
    remedy: 'Correct the weekday or the date.',
  },
  'link-unsafe': {
    severity: 'error',
    title: 'A link leads to no web page',
    meaning: 'Only addresses that begin with https:, http:, mailto: or tel: are followed.',
    remedy: 'Write the full address of the page.',
  },
  'link-broken': {
    severity: 'error',
    title: 'A link to a paper of this site leads nowhere',
    meaning: 'A reader who follows it finds a page that says “not found”.',
    remedy: 'Correct the address.',
  },
  'image-missing': {
    severity: 'error',
    title: 'A picture isn’t there',
    meaning: 'The text shows a picture whose file isn’t in the folder of the report.',
    remedy: 'Put the file into the folder that is named after the report.',
  },
  'image-without-alt': {
    severity: 'error',
    title: 'A picture has no description',
    meaning: 'Who can’t see the picture learns nothing of it.',
    remedy: 'Write what it shows between the square brackets.',
    law: 'WCAG 2.2, 1.1.1',
  },
} satisfies Record<string, Rule>;
