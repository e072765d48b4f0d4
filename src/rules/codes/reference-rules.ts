import type { Rule } from '../rule.ts';

/** Rules of what a text refers to and sets out: links, paragraphs that it names, tables and notes. */
export const REFERENCE_RULES = {
  'paragraph-not-there': {
    severity: 'warning',
    title: 'The text names a paragraph that the report doesn’t have',
    meaning:
      'A number that was right before paragraphs were added or taken out sends readers to the wrong place, or to none.',
    remedy:
      'Write the number of the paragraph that is meant; of another paper, write its name with the number.',
  },
  'link-unsafe': {
    severity: 'error',
    title: 'A link doesn’t lead to a web page',
    meaning: 'Only addresses that begin with https:, http:, mailto: or tel: are followed.',
    remedy: 'Write the full address of the page.',
  },
  'link-broken': {
    severity: 'error',
    title: 'A link to a paper of this site leads nowhere',
    meaning: 'A reader who follows it finds a page that says “not found”.',
    remedy: 'Correct the address.',
  },
  'link-unread': {
    severity: 'error',
    title: 'A link isn’t read as one',
    meaning: 'Readers would see its brackets and its address in the text.',
    remedy: 'Write the words in square brackets, and the address right after them in round ones.',
  },
  'link-text-vague': {
    severity: 'warning',
    title: 'The text of a link doesn’t say where it leads',
    meaning: 'Screen readers read out links one by one: “here” says nothing by itself.',
    remedy: 'As the text of the link, write the name of what the reader will find there.',
    law: 'WCAG 2.2, 2.4.4',
  },
  'table-without-header': {
    severity: 'error',
    title: 'A table has no headers',
    meaning: 'People who hear a table read out learn from its headers what each figure is.',
    remedy: 'Write in the first row what each column holds.',
    law: 'WCAG 2.2, 1.3.1',
  },
  'table-header-empty': {
    severity: 'warning',
    title: 'A column of a table has no header',
    meaning: 'People who hear the table read out don’t know what that column is.',
    remedy: 'Write in the first row what the column holds.',
    law: 'WCAG 2.2, 1.3.1',
  },
  'table-ragged': {
    severity: 'error',
    title: 'A row of a table doesn’t fit its head',
    meaning: 'A figure would be below the wrong header, or below none.',
    remedy: 'Give each row as many cells as the head has, or merge cells with || and ^^.',
    law: 'WCAG 2.2, 1.3.1',
  },
  'note-missing': {
    severity: 'error',
    title: 'A mark refers to a note that isn’t there',
    meaning: 'Readers would see the mark, and look for the note in vain.',
    remedy: 'Write the note on a line of its own, or take the mark out.',
  },
  'note-unused': {
    severity: 'error',
    title: 'Nothing refers to a note',
    meaning: 'It would be printed nowhere, and its words would be lost.',
    remedy: 'Write its mark where it is meant, or take it out.',
  },
  'note-twice': {
    severity: 'error',
    title: 'Two notes have the same mark',
    meaning: 'One of them alone would be printed.',
    remedy: 'Give one of them another mark, in the text too.',
  },
  'note-misplaced': {
    severity: 'error',
    title: 'A note is where there can be none',
    meaning: 'Notes are at the end of a report: an agenda and a heading have no place for them.',
    remedy: 'Write what the note says into the text.',
  },
} as const satisfies Record<string, Rule>;
