import { COMMITTEES, HOME, PEOPLE, PILLARS, WARDS } from '../links.ts';
import { MATTERS } from '../matters/matter-views.ts';
import { slugOf } from '../../language/slug.ts';
import { ADDRESSES, NOTICES, OWN_PAGES } from '../../papers/addresses.ts';
import type { Person } from '../../papers/person/person.ts';
import type { Link } from '../views.ts';
import type { ListGoneView } from './lists/list-gone.ts';

type Section = {
  readonly below: string;
  readonly about: string;
  readonly all: Link;
  /** How many names such an address has, where those with fewer are of lists. */
  readonly names?: number;
};

/** What pages are about whose addresses begin so, and where all of them are. */
const SECTIONS: readonly Section[] = [
  { below: PEOPLE.url, about: 'The page of a person', all: PEOPLE },
  { below: MATTERS.url, about: 'The page of a matter', all: MATTERS },
  { below: WARDS.url, about: 'The page of a ward', all: WARDS },
  { below: PILLARS.url, about: 'The page of a pillar', all: PILLARS },
  { below: COMMITTEES.url, about: 'The page of a committee', all: COMMITTEES },
  { below: ADDRESSES.decisions, about: 'The page of a decision', all: HOME, names: 3 },
  { below: NOTICES, about: 'The page of a notice', all: HOME, names: 2 },
  { below: OWN_PAGES, about: 'A page of the council', all: HOME },
];

/**
 * In the place of pages that the site before has, of which the register has no lines: of people, matters, wards, pillars, committees,
 * the council's own, and decisions and notices that were being checked. They say what was there, and name nobody: somebody may have
 * been taken off for good. The page of a person leads to whoever has its name among their other names, where that is one.
 * @param gone addresses of pages of the site before that have no page now.
 */
export function pagesGone(
  gone: readonly string[],
  people: readonly Pick<Person, 'name' | 'also' | 'url'>[] = [],
): ListGoneView[] {
  const away = new Set(gone);
  return [...away].sort().flatMap((url): ListGoneView[] => {
    const section = SECTIONS.find(
      ({ below, names }) =>
        url.startsWith(below) && (names === undefined || url.split('/').length === names + 2),
    );
    if (!section) return [];
    const all = away.has(section.all.url) ? HOME : section.all;
    const about = url === section.all.url ? section.all.text : section.about;
    const person = section.all === PEOPLE ? personNamed(url, people) : undefined;
    return [
      {
        ...{ url, list: about, all, wasHere: true },
        ...(person && { person }),
        title: `${about}: not on this site any more`,
        description: 'A page was at this address, and is not there now.',
        breadcrumbs: all === HOME ? [HOME] : [HOME, all],
      },
    ];
  });
}

/** Who has the name that the address of a page of a person has; none where several have. */
function personNamed(
  url: string,
  people: readonly Pick<Person, 'name' | 'also' | 'url'>[],
): Link | undefined {
  const id = url.slice(PEOPLE.url.length).split('/')[0];
  const [person, ...others] = people.filter(({ also }) =>
    also.some(({ name }) => slugOf(name) === id),
  );
  return person && others.length === 0 ? { text: person.name, url: person.url } : undefined;
}
