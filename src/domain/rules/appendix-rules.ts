import type { Rule } from './rule.ts';

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
  'appendix-large': {
    severity: 'warning',
    title: 'An appendix is large',
    meaning: 'On a telephone it takes minutes to open.',
    remedy: 'Make a smaller copy: pictures at 150 dots an inch are enough for a screen.',
  },
} satisfies Record<string, Rule>;
