import type { Rule } from '../rule.ts';
import { commandLine } from '../../program/program.ts';

/** Rules of the files that are dropped into a report's folder. */
export const APPENDIX_RULES = {
  'appendix-twice': {
    severity: 'error',
    title: 'Two files claim to be the same appendix',
    meaning: 'One of them would be published, and nobody could tell which.',
    remedy: 'Delete the one that isn’t meant, or renumber it.',
  },
  'appendix-ambiguous': {
    severity: 'error',
    title: 'A file’s name fits more than one appendix',
    meaning: 'It would be a guess which of them it is.',
    remedy: 'Name it after the number of its appendix: appendix-1.pdf.',
  },
  'appendix-unannounced': {
    severity: 'error',
    title: 'A file belongs to no appendix',
    meaning: 'Only what front matter announces is published.',
    remedy: 'Rename the file after its appendix, or add the appendix to front matter.',
  },
  'appendix-unsound': {
    severity: 'error',
    title: 'An appendix can’t be opened',
    meaning: 'Readers would be given a file that is broken, locked, or not what it says it is.',
    remedy: 'Replace the file by a sound copy.',
  },
  'version-not-shown': {
    severity: 'warning',
    title: 'An earlier version of an appendix isn’t shown',
    meaning:
      'What was replaced stays citable, but not where it hides something or can’t be opened.',
    remedy: 'Say why on its page: withdrawn:, with the sha256 and the reason.',
  },
  'withdrawal-void': {
    severity: 'error',
    title: 'A withdrawal names no earlier version',
    meaning: 'What was to be withdrawn would stay public.',
    remedy: 'Write the sha256 that the page of the appendix shows for that version.',
  },
  'appendix-large': {
    severity: 'warning',
    title: 'An appendix is large',
    meaning: 'On a telephone it takes minutes to open.',
    remedy: 'Make a smaller copy: pictures at 150 dots an inch are enough for a screen.',
  },
  'redaction-failed': {
    severity: 'error',
    title: 'What was taken out of an appendix is still in it',
    meaning:
      'A black box hides words from the eye alone: anyone can copy them out from under it. The same is true of white words, cropped pages and earlier versions inside the file.',
    remedy:
      'Ask the author to apply the redaction, or to print the page to a picture and read its text again (OCR). Where it is meant to be public, put it on record: allowed: below the appendix.',
    law: 'UK GDPR art 5(1)(f)',
  },
  'redaction-unchecked': {
    severity: 'error',
    title: 'A page of an appendix can’t be looked through',
    meaning: 'Nobody can say that nothing is hidden there.',
    remedy: 'Print the page to a new PDF, or look at it yourself and put that on record: allowed:.',
  },
  'words-unseen': {
    severity: 'warning',
    title: 'An appendix has words that nobody sees',
    meaning:
      'They are found by search and read out by screen readers: the end of a text in a narrow cell, a layer that is off.',
    remedy: 'Look at the page. If the words should not be public, ask the author to take them out.',
  },
  'appendix-personal-data': {
    severity: 'error',
    title: 'An appendix has personal data',
    meaning: 'It identifies a person, and what is published can’t be taken back.',
    remedy: 'Ask the author to take it out, or put it on record with the reason: allowed:.',
    law: 'UK GDPR art 5(1)(c)',
  },
  'appendix-personal-data-likely': {
    severity: 'warning',
    title: 'An appendix may have personal data',
    meaning: 'A private address or number is seldom meant for everybody.',
    remedy: 'Ask the author to take it out, or put it on record with the reason: allowed:.',
    law: 'UK GDPR art 5(1)(c)',
  },
  'appendix-names-person': {
    severity: 'warning',
    title: 'The properties of an appendix name a person',
    meaning: 'Readers can open the file’s properties: its author, its title, its history.',
    remedy: `Clean the file (${commandLine('appendix', 'clean')}), or put it on record: allowed:.`,
  },
  'allowance-void': {
    severity: 'warning',
    title: 'An allowance is for another file',
    meaning:
      'The appendix was replaced after someone looked at it, so nobody has looked at this one.',
    remedy: 'Look at the new file; then write its sha256, or take the allowance out.',
  },
} satisfies Record<string, Rule>;
