import type { MinutesOnDay } from '../../papers/minutes/minutes-on-day.ts';
import type { PrintedName } from '../../papers/person/printed-name.ts';
import type { NameView } from './minutes-page.ts';

/** What a page shows of a name that minutes print. */
export type NameOf = (name: PrintedName) => NameView;

/** Shows the names of some minutes as they print them, each with the page of who is meant, where that is known. */
export function namesOf({ people }: Pick<MinutesOnDay, 'people'>): NameOf {
  return ({ printed, person }) => {
    const known = person === undefined ? undefined : people[person];
    return { printed, ...(known && { url: known.url }) };
  };
}
