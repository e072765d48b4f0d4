import { ADDRESSES, committeeUrl } from '../../papers/addresses.ts';
import { BODY_DATA, listUrl, objectUrl, SYSTEM_DATA } from '../../papers/data-addresses.ts';
import type { Committee } from '../../papers/committee/committee.ts';
import type { Council } from '../../papers/council/council.ts';
import { bodyId, typeOf, whole, type OparlObject } from './oparl-object.ts';

/** The System of OParl 1.1, from which all else is found. */
export function systemObject(council: Council): OparlObject {
  return {
    id: whole(council, SYSTEM_DATA),
    type: typeOf('System'),
    oparlVersion: 'https://schema.oparl.org/1.1/',
    name: `Papers of ${council.name}`,
    // OParl has the body or a list of bodies here: a list has the form of all others.
    body: whole(council, BODIES),
    ...licenceIn(council),
    ...contactIn(council),
    website: council.url,
    web: whole(council, ADDRESSES.data),
  };
}

/** The list of bodies, which has one. */
export const BODIES = `${ADDRESSES.data}oparl/bodies.json`;

/** The council as a Body of OParl 1.1. It has no legislative terms as data, and says so by an empty list; a council without files of people has an empty list of those too. */
export function bodyObject(council: Council): OparlObject {
  return {
    id: whole(council, BODY_DATA),
    type: typeOf('Body'),
    system: whole(council, SYSTEM_DATA),
    name: council.name,
    website: council.url,
    ...licenceIn(council),
    ...contactIn(council),
    organization: whole(council, listUrl('organizations')),
    person: whole(council, listUrl('persons')),
    meeting: whole(council, listUrl('meetings')),
    paper: whole(council, listUrl('papers')),
    file: whole(council, listUrl('files')),
    legislativeTerm: [],
    web: whole(council, ADDRESSES.home),
  };
}

/** A committee as an Organization of OParl 1.1. */
export function organizationObject(council: Council, committee: Committee): OparlObject {
  const { slug, name, kind, parent, from, until } = committee;
  return {
    id: whole(council, objectUrl(committeeUrl(slug))),
    type: typeOf('Organization'),
    body: bodyId(council),
    name,
    classification: kind,
    ...(parent !== undefined && {
      subOrganizationOf: whole(council, objectUrl(committeeUrl(parent))),
    }),
    ...(from !== undefined && { startDate: from }),
    ...(until !== undefined && { endDate: until }),
    web: whole(council, committeeUrl(slug)),
  };
}

const licenceIn = ({ licence }: Council) => licence && { license: licence.url };

const contactIn = ({ contact }: Council) => ({
  contactName: contact.name,
  ...(contact.email !== undefined && { contactEmail: contact.email }),
});
