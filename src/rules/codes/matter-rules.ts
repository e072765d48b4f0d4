import type { Rule } from '../rule.ts';

/** Rules about matters: what runs across meetings and committees. */
export const MATTER_RULES = {
  'topic-misspelt': {
    severity: 'warning',
    title: 'A matter that one paper alone names is nearly another one',
    meaning:
      'A slip in topic: makes a matter of its own, and the paper is missing from the page of the one that was meant.',
    remedy:
      'Correct topic:. If it is a matter of its own, write a file for it in the folder topics.',
  },
  'topic-invalid': {
    severity: 'error',
    // The minutes are as true without it.
    holdsNothing: true,
    title: 'What a heading names as its matter can’t be an address',
    meaning: 'The name of a matter is the last part of the address of its page.',
    remedy: 'Write it with small letters, digits and hyphens, such as {topic: corn-exchange}.',
  },
  'topic-date': {
    severity: 'error',
    title: 'A day of a matter can’t be right, or isn’t said',
    meaning:
      'What has happened or was done has a day that isn’t still to come. What is due has a day, or words where nobody knows the day.',
    remedy: 'Correct the day, or write by when it is due.',
  },
} as const satisfies Record<string, Rule>;
