import type { Council } from '../../papers/council/council.ts';
import { ADDRESSES } from '../../papers/addresses.ts';
import type { HomeView } from '../home-view.ts';
import { councilIn, wholeAddress, type LinkedData } from './linked-data.ts';

/** The site, who publishes it, and how it is searched. */
export function siteData(council: Council, { description }: HomeView): LinkedData {
  return {
    '@type': 'WebSite',
    name: council.name,
    description,
    url: council.url,
    inLanguage: 'en-GB',
    publisher: councilIn(council),
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${wholeAddress(council, ADDRESSES.search)}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  };
}
