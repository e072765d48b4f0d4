import type { Council } from '../../papers/council/council.ts';
import type { PersonView } from '../people/person-view.ts';
import { committeeIn, councilIn, wholeAddress, type LinkedData } from './linked-data.ts';

/** A councillor, or somebody else who sits on a committee, as a Person: what their page shows, and no more. */
export function personData(council: Council, view: PersonView): LinkedData {
  const { name, url, state, ward, party, committees, alsoNamed, email, phone } = view;
  const memberOf: LinkedData[] = [
    ...(party === undefined ? [] : [{ '@type': 'Organization', name: party }]),
    ...committees.map(({ text, url: path, role, from, until }) => ({
      '@type': 'OrganizationRole',
      ...(role !== undefined && { roleName: role }),
      ...(from !== undefined && { startDate: from }),
      ...(until !== undefined && { endDate: until }),
      memberOf: committeeIn(council, { text, url: path }),
    })),
  ];
  return {
    '@type': 'Person',
    name,
    url: wholeAddress(council, url),
    ...(alsoNamed.length > 0 && { alternateName: alsoNamed }),
    ...(state === 'councillor' &&
      ward && { jobTitle: `Councillor for ${ward.text}`, worksFor: councilIn(council) }),
    ...(memberOf.length > 0 && { memberOf }),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { telephone: phone }),
  };
}
