import { BEHIND_PAGES, PLAIN_BEHIND_PAGES } from './behind-pages.ts';
import { DRAWN_WAYS, HONEST_WAYS } from './drawn-ways.ts';
import { KEPT_IN_ENTRIES, PLAIN_ENTRIES } from './entries.ts';
import { LAYOUTS, NO_LAYOUT } from './layouts.ts';
import { LOOSE, PLAIN_LOOSE } from './loose.ts';
import { MADE_PAGES } from './made-pages.ts';
import { HONEST_PICTURES, PATCHED_PICTURES, PICTURES_OFF_PAGE, STICKERS } from './patches.ts';
import { FAILED_REDACTIONS, HONEST_PAGES, type RedactionCase } from './redactions.ts';
import { READABLE, UNREADABLE } from './unread.ts';

/** All PDFs of the corpora that hide something which must be found. */
export const HIDDEN_THINGS: readonly RedactionCase[] = [
  ...FAILED_REDACTIONS,
  ...UNREADABLE,
  ...NO_LAYOUT,
  ...BEHIND_PAGES,
  ...KEPT_IN_ENTRIES,
  ...LOOSE,
  ...PATCHED_PICTURES,
  ...STICKERS,
  ...DRAWN_WAYS,
  ...PICTURES_OFF_PAGE.filter(({ severity }) => severity === 'error'),
];

/** All PDFs of the corpora that hide nothing. */
export const HONEST_PDFS: readonly RedactionCase[] = [
  ...HONEST_PAGES,
  ...READABLE,
  ...LAYOUTS,
  ...PLAIN_BEHIND_PAGES,
  ...PLAIN_ENTRIES,
  ...PLAIN_LOOSE,
  ...HONEST_PICTURES,
  ...HONEST_WAYS,
  ...MADE_PAGES,
];
