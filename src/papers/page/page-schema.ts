import { z } from 'zod';
import { allowed, described, text } from '../../source/fields.ts';

/** Where every page of the site leads to a page of the council's own. */
export const PAGE_PLACES = ['navigation', 'foot', 'nowhere'] as const;
export type PagePlace = (typeof PAGE_PLACES)[number];

/** The front matter of a page of the council's own; what it says is the text below. */
export const pageSchema = z
  .strictObject({
    title: described(
      text.max(60, 'write at most 60 characters: it is the text of a link too'),
      'Its heading, which is the text of the links to it',
      'How to attend a meeting',
    ),
    summary: described(
      text.max(200, 'write at most 200 characters'),
      'What it is about, in a sentence: it is below the title, and search engines show it',
      'How to come to a meeting, watch it or speak at it.',
    ),
    'shown-in': described(
      z.enum(PAGE_PLACES, `write one of: ${PAGE_PLACES.join(', ')}`),
      'Where every page links to it: in the navigation at the top, at the foot, or nowhere, where other texts link to it',
      'foot',
    ).default('foot'),
    order: described(
      z
        .int('write a whole number')
        .min(1, 'write a number from 1 to 1000')
        .max(1000, 'write a number from 1 to 1000'),
      'Its place among the council’s own pages: 1 comes first; those of the same number are in the order of their titles',
      '10',
    ).default(100),
    allowed,
  })
  .meta({ title: 'Page' });
