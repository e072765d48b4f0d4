import type { PaperEvent } from '../../src/views/register/register-views.ts';

/** What happened to a paper, in words that a reader knows. */
export const EVENT_WORDS: Readonly<Record<PaperEvent, string>> = {
  published: 'Published',
  moved: 'Moved to this address',
  'moved-and-changed': 'Moved to this address, and changed',
  found: 'On this site when its register began',
  changed: 'Changed',
  replaced: 'Replaced by another file',
  returned: 'Published again',
  explained: 'Reason of the change given',
  withheld: 'Withheld',
  withdrawn: 'Withdrawn',
  'held-back': 'Taken off to be checked',
  removed: 'Taken off',
};
