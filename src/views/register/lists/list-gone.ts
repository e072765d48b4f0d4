import type { Link, PageView } from '../../views.ts';

/** At the address of a list that was there once, and has nothing to list now. */
export type ListGoneView = PageView & {
  /** "Reports of 2026/27 that affect Armley ward". */
  readonly list: string;
  /** Where such things are listed. */
  readonly all: Link;
  /** The site before has a page there. */
  readonly wasHere?: true;
  /** Where a paper of the same name is now. */
  readonly now?: Link;
  /** Who had the name of the page that was here. */
  readonly person?: Link;
};

/** A list without what every page has. */
export type ListGone = Pick<ListGoneView, 'url' | 'list' | 'all'>;
