import type { PaperEvent } from '../../src/views/register/events-of-lines.ts';
import type { GoneBeside } from '../../src/views/register/register-views.ts';

/** What happened to a paper, in words that a reader knows. */
export const EVENT_WORDS: Readonly<Record<PaperEvent | GoneBeside, string>> = {
  published: 'Published',
  moved: 'Moved to this address',
  'moved-and-changed': 'Moved to this address, and changed',
  'gone-on': 'Moved to another address',
  'not-listed': 'No longer listed by its report, which was changed',
  'report-gone': 'Gone with its report, which was taken off',
  'report-moved': 'No longer here: its report moved to another address',
  found: 'On this site when its register began',
  changed: 'Changed',
  replaced: 'Replaced by another file',
  returned: 'Published again',
  'set-anew': 'Printed otherwise, with the same words',
  explained: 'Reason of the change given',
  withheld: 'Withheld',
  withdrawn: 'Withdrawn',
  'held-back': 'Taken off to be checked',
  removed: 'Taken off',
};
