import { noticeDaysOf } from '../../law/settings.ts';
import { ADDRESSES } from '../../papers/addresses.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { HOME, TO_FOLLOW } from '../links.ts';
import type { PageView } from '../views.ts';
import { paperFigures, type YearFigures } from './paper-figures.ts';

/** When the papers of each municipal year came out. */
export type FiguresView = PageView & {
  /** By the council's rule, in clear working days. */
  readonly notice: number;
  /** The newest first. */
  readonly years: readonly YearFigures[];
};

/** The page of figures: numbers that its own papers lead to. */
export function figuresView(index: ArchiveIndex): FiguresView {
  const { council, committees } = index.archive;
  const { name } = council;
  const isOfParishes = committees.length > 0 && committees.every(({ kind }) => kind === 'parish');
  return {
    url: ADDRESSES.figures,
    title: 'When papers came out',
    description: `How many papers of ${name} came out in time for their meetings, by municipal year.`,
    breadcrumbs: [HOME, TO_FOLLOW],
    notice: noticeDaysOf(isOfParishes ? 'parish' : 'council', council.notice),
    years: paperFigures(index),
  };
}
