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
    remedy: 'Write a sentence, even where it is “This report has no legal implications”.',
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
  'link-text-vague': {
    severity: 'warning',
    title: 'The text of a link doesn’t say where it leads',
    meaning: 'Screen readers read out links one by one: “here” says nothing by itself.',
    remedy: 'Make the name of what the reader will find there the text of the link.',
    law: 'WCAG 2.2, 2.4.4',
  },
  'table-without-header': {
    severity: 'error',
    title: 'A table has no headers',
    meaning: 'Who hears a table read out learns from its headers what each figure is.',
    remedy: 'Write in the first row what stands in each column.',
    law: 'WCAG 2.2, 1.3.1',
  },
  'table-header-empty': {
    severity: 'warning',
    title: 'A column of a table has no header',
    meaning: 'Who hears the table read out can’t tell what that column is.',
    remedy: 'Write in the first row what stands in the column.',
    law: 'WCAG 2.2, 1.3.1',
  },
  'name-misspelt': {
    severity: 'warning',
    title: 'The name of a ward or committee is nearly the council’s',
    meaning: 'Spelt otherwise it isn’t found by those who search for it.',
    remedy: 'Spell it as the council does.',
  },
  'recommendation-missing': {
    severity: 'error',
    title: 'A report recommends nothing',
    meaning: 'Members can’t tell what they are asked to do.',
    remedy: 'Write what is recommended, even where it is to note the report.',
  },
  'none-listed': {
    severity: 'error',
    title: '“None” stands in a list',
    meaning: 'It would be printed as a paper with that title.',
    remedy: 'Write an empty list, [], which prints “None”.',
  },
  'personal-data': {
    severity: 'error',
    title: 'Personal data stands in a public paper',
    meaning: 'It identifies a person, and what is published can’t be taken back.',
    remedy: 'Take it out, or put it on record with the reason: allowed:.',
    law: 'UK GDPR art 5(1)(c)',
  },
  'personal-data-likely': {
    severity: 'warning',
    title: 'This may be personal data',
    meaning: 'A private address or number is seldom meant for everybody.',
    remedy: 'Take it out, or put it on record with the reason: allowed:.',
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
    title: 'An exempt passage isn’t read as one',
    meaning: 'Its text would be published, or lost.',
    remedy:
      'Put ::: exempt at the beginning of a line of a report, spell it so, and end the passage once, with ::: on a line of its own.',
    law: 'LGA 1972 s.100B(2)',
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
