import type { IsoDate } from '../../language/dates.ts';
import { makeFeeds } from '../../outputs/feeds/feeds-output.ts';
import { indexArchive } from '../../views/archive-index.ts';
import { calendarsOf, emptyFeeds, newsFeeds } from '../../views/follow/feeds.ts';
import type { Making } from '../site-in-making.ts';
import type { RegisterToMake } from './make-histories.ts';
import type { PapersToShow } from './shown-texts.ts';

/** Makes what readers follow papers and meetings by. What is new is known by the register alone. */
export function makeFollowing(
  site: Making,
  { papers, facts, register }: PapersToShow & { readonly register?: RegisterToMake | undefined },
  today: IsoDate,
  code: string,
): void {
  const index = indexArchive(papers);
  const feeds = register ? newsFeeds({ index, ...register }) : emptyFeeds(index);
  const calendars = calendarsOf(index, today, register?.past);
  const { name, url } = papers.council;
  const about = { name, url, ...(facts.logo && { logo: facts.logo.url }) };
  makeFeeds(site, about, code, { feeds, calendars });
}
