import type { Rule } from '../rule.ts';
import { commandLine } from '../../program/program.ts';

/** Rules of the files that are dropped into a report's folder. */
export const APPENDIX_RULES = {
  'appendix-twice': {
    severity: 'error',
    title: 'Two files claim to be the same appendix',
    meaning: 'Only one of them would be published, and nobody would know which.',
    remedy: 'Delete the wrong one, or renumber it.',
  },
  'appendix-ambiguous': {
    severity: 'error',
    title: 'A file’s name fits more than one appendix',
    meaning: 'Moothall would have to guess which one it is.',
    remedy: 'Name it after the number of its appendix: appendix-1.pdf.',
  },
  'appendix-unannounced': {
    severity: 'error',
    title: 'A file doesn’t belong to any appendix',
    meaning: 'Only the files that the front matter announces are published.',
    remedy: 'Rename the file after its appendix, or add the appendix to the front matter.',
  },
  'appendix-unsound': {
    severity: 'error',
    title: 'An appendix can’t be opened',
    meaning: 'Readers would be given a file that is broken, locked, or not what it says it is.',
    remedy: 'Replace the file with an undamaged copy.',
  },
  'version-not-shown': {
    severity: 'warning',
    title: 'An earlier version of an appendix isn’t shown',
    meaning:
      'A version that was replaced stays on the site so that it can be cited, unless it hides something or can’t be opened.',
    remedy: 'Write withdrawn: with the sha256 and the reason, so that its page says why.',
  },
  'replacement-undecided': {
    severity: 'error',
    title: 'A published file was replaced without a decision',
    meaning:
      'The file took the place of one that was public. A correction leaves the earlier one to be cited; a redaction must take it away. Nobody but the council can say which of the two it is.',
    remedy:
      'Write replaced: with the reason, and earlier: open if the earlier file stays public, or earlier: withdrawn if it must not.',
  },
  'replacement-void': {
    severity: 'error',
    title: 'A decision on a replacement doesn’t match any replacement',
    meaning: 'It is about a file that was never replaced, or that was replaced again since.',
    remedy: 'Take it out; or write the sha256 of the file that is there now.',
  },
  'withdrawal-void': {
    severity: 'error',
    title: 'A withdrawal doesn’t match any earlier version',
    meaning: 'The version that was meant to be withdrawn would stay public.',
    remedy: 'Write the sha256 that the page of the appendix shows for that version.',
  },
  'appendix-large': {
    severity: 'warning',
    title: 'An appendix is large',
    meaning: 'It takes minutes to open on a phone.',
    remedy: 'Make a smaller copy: pictures at 150 dots per inch are enough for a screen.',
  },
  'csv-formula': {
    severity: 'warning',
    title: 'A cell of a CSV begins a formula',
    meaning:
      'A spreadsheet works out what begins with =, @, + or - (but for figures and telephone numbers), or with a tab or line break, also behind blanks and quotation marks, when a reader opens the file. A formula can fetch from elsewhere, and run programs.',
    remedy: 'Write the value in place of the formula, or put an apostrophe before the cell.',
  },
  'csv-ragged': {
    severity: 'warning',
    title: 'A row of a CSV has more or fewer cells than the others',
    meaning:
      'Its values are in columns that they don’t belong to, on the page and in a spreadsheet. Most often a comma within a value, as in 1,200, parts it in two.',
    remedy: 'Put quotation marks around the value, or add what is left out.',
  },
  'redaction-failed': {
    severity: 'error',
    title: 'What was redacted in an appendix is still in the file',
    meaning:
      'A black box only hides words from view: anyone can copy them from under it. The same is true of white words, cropped pages and earlier versions inside the file.',
    remedy:
      'Ask the author to apply the redaction, or to print the page to a picture and read its text again (OCR). If it is meant to be public, put it on record in allowed: below the appendix.',
    law: 'UK GDPR art 5(1)(f)',
  },
  'redaction-unchecked': {
    severity: 'error',
    title: 'A page of an appendix can’t be checked',
    meaning: 'Something may be hidden there.',
    remedy: 'Print the page to a new PDF, or check it yourself and put that on record in allowed:.',
  },
  'words-unseen': {
    severity: 'warning',
    title: 'An appendix has words that nobody can see',
    meaning:
      'Searches find them and screen readers read them out. They may be the end of a text in a narrow cell, or on a layer that is turned off.',
    remedy: 'Look at the page. If the words should not be public, ask the author to take them out.',
  },
  'appendix-personal-data': {
    severity: 'error',
    title: 'An appendix has personal data',
    meaning: 'It identifies a person, and what is published can’t be taken back.',
    remedy: 'Ask the author to take it out, or put it on record in allowed: with the reason.',
    law: 'UK GDPR art 5(1)(c)',
  },
  'appendix-personal-data-likely': {
    severity: 'warning',
    title: 'An appendix may have personal data',
    meaning: 'A private address or number is rarely meant to be public.',
    remedy: 'Ask the author to take it out, or put it on record in allowed: with the reason.',
    law: 'UK GDPR art 5(1)(c)',
  },
  'appendix-names-person': {
    severity: 'warning',
    title: 'The properties of an appendix name a person',
    meaning: 'Readers can open the file’s properties: its author, its title, its history.',
    remedy: `Clean the file (${commandLine('appendix', 'clean')}), or put it on record in allowed:.`,
  },
  'allowance-void': {
    severity: 'warning',
    title: 'An allowance is for another file',
    meaning: 'The appendix was replaced after someone checked it, so nobody has checked this one.',
    remedy: 'Check the new file; then write its sha256, or take the allowance out.',
  },
} satisfies Record<string, Rule>;
