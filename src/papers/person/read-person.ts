import type { MisnamedFile } from '../reading/misnamed-file.ts';
import { addressAdvice } from '../../language/slug.ts';
import { addDays, formatDate } from '../../language/dates.ts';
import { listInWords } from '../../language/sentence.ts';
import { nearest } from '../../language/suggest.ts';
import type { InForce } from '../../law/settings.ts';
import { compareText } from '../../rules/diagnostic.ts';
import { diagnose } from '../../rules/rules.ts';
import { slug as slugSchema } from '../../source/fields.ts';
import { renderText } from '../../source/markdown/render-text.ts';
import { openTextOf } from '../../source/open-text.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { salvage } from '../../source/salvage.ts';
import { validate } from '../../source/validate.ts';
import { personUrl } from '../addresses.ts';
import type { Council, Ward } from '../council/council.ts';
import { defined } from '../council/read-council.ts';
import { checkPersonalData } from '../reading/personal-data-check.ts';
import type { ContentReader } from '../reading/reader.ts';
import { placeInBody, reportTextProblems } from '../reading/text-problems.ts';
import { familyNameOf, joinedName } from './folded-name.ts';
import { homeDetailsIn } from './home-details.ts';
import { nameInText } from './name-in-text.ts';
import { seatOn, wardName } from './people-on-day.ts';
import { personSchema, type PersonFields } from './person-schema.ts';
import { ALWAYS, type Person, type Seat } from './person.ts';
import { withoutTitlesInName } from './titles.ts';
import type { ResolvedName } from './resolved-name.ts';

/**
 * Reads the people of a council, by family name. A file that is wrong is reported, and read as far as it goes: one mistake in it isn't
 * one in every paper that names the person.
 */
export function readPeople(
  reader: ContentReader,
  paths: readonly string[],
  { wards }: Pick<Council, 'wards'>,
  misnamed: readonly MisnamedFile[] = [],
): readonly Person[] {
  const people = paths.flatMap((path) => readPerson(reader, path, wards) ?? []);
  people.push(...misnamed.flatMap((file) => misnamedPerson(reader, file, people) ?? []));
  people.sort(comparePeople);
  checkAlike(reader, people, wards);
  return people;
}

/** In the order of lists of names. */
function comparePeople(a: Person, b: Person): number {
  return (
    compareText(joinedName(a.familyName), joinedName(b.familyName)) ||
    compareText(joinedName(a.name), joinedName(b.name)) ||
    compareText(a.id, b.id)
  );
}

/** Somebody whose file has another name than a file of a person has: that is reported, and who is meant is known by it and by its line `name:`. */
function misnamedPerson(
  reader: ContentReader,
  { path, meant }: MisnamedFile,
  people: readonly Person[],
): Person | undefined {
  const id = meant?.replace(/^people\//, '').replace(/\.md$/, '');
  if (!path.startsWith('people/') || id === undefined || people.some((one) => one.id === id))
    return undefined;
  const written = nameInText(reader.textOf(path) ?? '') ?? nameOfFile(id);
  const name = withoutTitlesInName(written)?.name ?? written;
  return {
    ...{ id, url: personUrl(id), name, familyName: familyNameOf(name) },
    ...{ titles: [], honours: [], also: [], seats: ALWAYS, parties: [] },
    ...{ description: renderText('').html, source: path, isUnsure: true, hasUnreadNames: true },
  };
}

const nameOfFile = (id: string): string =>
  id.replaceAll('-', ' ').replaceAll(/(?<!\p{L})\p{L}/gu, (sign) => sign.toUpperCase());

function readPerson(
  reader: ContentReader,
  path: string,
  wards: readonly Ward[],
): Person | undefined {
  const file = reader.markdown(path);
  const id = path.replace(/^people\//, '').replace(/\.md$/, '');
  if (!slugSchema.safeParse(id).success) {
    const message = addressAdvice(id, 'pat-holloway');
    reader.report('address-invalid', path, message);
  }
  const result = validate(personSchema, file);
  const details = checkHomeDetails(reader, file);
  if (!result.ok) {
    // A field for an address is one mistake.
    reader.diagnostics.push(...result.diagnostics.filter(({ line }) => !details.has(line)));
    return unsurePerson(reader, file, { id, path }, wards);
  }
  const fields = result.fields;
  const text = renderText(file.body);
  reportTextProblems(reader, file, text.problems);
  const placeOf = (index: number) => placeInBody(file, index);
  checkPersonalData(reader, file, [{ text: openTextOf(file.body), placeOf }], fields.allowed);
  const { represents, email, phone } = fields;
  const { name, titles, honours } = nameOf(reader, file, fields);
  const seats = fields.seats.flatMap(({ ward: written, ...seat }, at): Seat[] => {
    const ward = wards.find((one) => joinedName(one.name) === joinedName(written));
    if (ward) return [{ ward: ward.slug, ...defined(seat) }];
    reportWard(reader, file, { written, at }, wards);
    return [];
  });
  checkSeats(reader, file, fields.seats);
  for (const field of ['party', 'honours', 'also'] as const)
    checkTimes(reader, file, field, fields[field]);
  const isUnsure = seats.length < fields.seats.length;
  return {
    id,
    url: personUrl(id),
    ...(isUnsure && { isUnsure }),
    ...{ name, familyName: fields['family-name'] ?? familyNameOf(name), titles },
    honours,
    also: fields.also,
    seats:
      isUnsure && seats.length === 0
        ? ALWAYS
        : seats.toSorted((a, b) => compareText(a.from, b.from)),
    parties: fields.party,
    ...defined({ represents, email, phone }),
    description: text.html,
    source: path,
  };
}

/** Fields that may give a name; a field that there isn't may be meant for one of them. */
const OF_NAMES: ReadonlySet<string> = new Set(['name', 'family-name', 'also']);
const mayBeOfNames = (field: string): boolean =>
  OF_NAMES.has(field) || !Object.hasOwn(personSchema.shape, field);

/** Somebody whose file has faults: as much as it says, and for a name that it doesn't say, the name of the file. */
function unsurePerson(
  reader: ContentReader,
  file: SourceFile,
  { id, path }: { readonly id: string; readonly path: string },
  wards: readonly Ward[],
): Person {
  const written = nameInText(reader.textOf(path) ?? '') ?? nameOfFile(id);
  const { fields, unsure } = salvage(personSchema, file, { name: written }) ?? {};
  const seats = (fields?.seats ?? []).flatMap(({ ward: written, ...seat }): Seat[] => {
    const ward = wards.find((one) => joinedName(one.name) === joinedName(written));
    return ward ? [{ ward: ward.slug, ...defined(seat) }] : [];
  });
  const full = fields?.name ?? written;
  const name = withoutTitlesInName(full)?.name ?? full;
  return {
    id,
    url: personUrl(id),
    ...{ name, familyName: fields?.['family-name'] ?? familyNameOf(name) },
    ...{ titles: fields?.titles ?? [], honours: fields?.honours ?? [], also: fields?.also ?? [] },
    seats: seats.length > 0 ? seats : ALWAYS,
    parties: fields?.party ?? [],
    description: renderText('').html,
    source: path,
    isUnsure: true,
    ...((unsure === undefined || [...unsure].some(mayBeOfNames)) && { hasUnreadNames: true }),
  };
}

/** The name with its titles and honours, also where they were all written into it: then that is reported. */
function nameOf(
  reader: ContentReader,
  file: SourceFile,
  { name, titles, honours }: Pick<PersonFields, 'name' | 'titles' | 'honours'>,
): Pick<Person, 'name' | 'titles' | 'honours'> {
  const apart = withoutTitlesInName(name);
  if (!apart) return { name, titles, honours };
  const also = [
    ...apart.titles.map((title) => `titles: ${title}`),
    ...(apart.honours.length > 0 ? [`honours: ${apart.honours.join(' ')}`] : []),
  ];
  const where = also.length === 0 ? '' : `, and below it ${listInWords(also)}`;
  const message = `"${name}" has more than the name. Write name: ${apart.name}${where}.`;
  reader.diagnostics.push(diagnose('person-titled', file.placeOf(['name'], 'value'), message));
  return {
    name: apart.name,
    titles: titles.length > 0 ? titles : apart.titles,
    honours: honours.length > 0 ? honours : apart.honours.map((honour) => ({ name: honour })),
  };
}

/** Reports what looks like a home address or a date of birth, and gives the lines. */
function checkHomeDetails(reader: ContentReader, file: SourceFile): ReadonlySet<number> {
  const details = homeDetailsIn(file.source.split('\n'));
  for (const { line, what } of details) {
    const said =
      what === 'address'
        ? 'This looks like a home address. Take it out, also out of the history of git if everyone can read the repository; for contact write email: or phone:, and for a surgery name the public place.'
        : 'This looks like a date of birth. Take it out, also out of the history of git if everyone can read the repository.';
    reader.diagnostics.push(diagnose('person-private', { file: file.path, line, column: 1 }, said));
  }
  return new Set(details.map(({ line }) => line));
}

function reportWard(
  reader: ContentReader,
  file: SourceFile,
  { written, at }: { readonly written: string; readonly at: number },
  wards: readonly Ward[],
): void {
  const near = nearest(
    written,
    wards.map(({ name }) => name),
  );
  const advice =
    near === undefined ? 'Write a ward as council.yaml names it.' : `Did you mean "${near}"?`;
  const place = file.placeOf(['seats', at, 'ward'], 'value');
  reader.diagnostics.push(
    diagnose('ward-unknown', place, `The council has no ward "${written}". ${advice}`),
  );
}

function checkSeats(
  reader: ContentReader,
  file: SourceFile,
  seats: readonly { readonly from: string; readonly until?: string | undefined }[],
): void {
  for (const [at, seat] of seats.entries()) {
    const backwards = seat.until !== undefined && seat.until < seat.from;
    const before = seats.slice(0, at).find((other) => overlap(seat, other));
    if (!backwards && !before) continue;
    const message = backwards
      ? 'This seat ends before it begins. Correct from: or until:.'
      : `Another seat, from ${formatDate(before?.from ?? '')}, is held on some of these days. Give the older one its last day (until:), such as ${addDays(seat.from, -1)}.`;
    const place = file.placeOf(['seats', at], 'value');
    reader.diagnostics.push(diagnose('field-invalid', place, message));
  }
}

/** A party is one at a time; honours and names may be several, but none ends before it begins. */
function checkTimes(
  reader: ContentReader,
  file: SourceFile,
  field: 'party' | 'honours' | 'also',
  times: readonly { readonly from?: string | undefined; readonly until?: string | undefined }[],
): void {
  for (const [at, time] of times.entries()) {
    const place = () => file.placeOf([field, at], 'value');
    if (time.from !== undefined && time.until !== undefined && time.until < time.from) {
      const message = 'This ends before it begins. Correct from: or until:.';
      reader.diagnostics.push(diagnose('field-invalid', place(), message));
    } else if (field === 'party' && times.slice(0, at).some((other) => overlap(time, other))) {
      const message =
        'Another party is in force on some of these days. Give the older one its last day (until:), and this one its first (from:).';
      reader.diagnostics.push(diagnose('field-invalid', place(), message));
    }
  }
}

type Time = { readonly [K in keyof InForce]: InForce[K] | undefined };

const overlap = (a: Time, b: Time): boolean =>
  (a.from ?? '') <= (b.until ?? '9999') && (b.from ?? '') <= (a.until ?? '9999');

/** Two councillors of one name and one ward can't be told apart in any paper. */
function checkAlike(
  reader: ContentReader,
  people: readonly Person[],
  wards: readonly Ward[],
): void {
  for (const [at, person] of people.entries()) {
    const same = people.slice(0, at).filter((other) => isAlike(person, other));
    const [other] = same;
    if (!other) continue;
    const place = reader.again(person.source).placeOf(['name'], 'value');
    const ward = person.seats.map((seat) => wardName(wards, seat.ward));
    const where = ward.length === 0 ? '' : ` of ${listInWords(ward)}`;
    const message = `${other.source} has the same name${where}, so that no paper could say which of the two is meant. Write a fuller name, such as one with a second name or an initial, in one of them.`;
    reader.diagnostics.push(diagnose('people-alike', place, message));
  }
}

/** Whether two people have one name and one ward, so that no form of the name says who is meant: that is said at their files. */
function isAlike(a: Person, b: Person): boolean {
  if (joinedName(a.name) !== joinedName(b.name)) return false;
  if (a.seats.length === 0 && b.seats.length === 0) return a.represents === b.represents;
  return (
    a.seats.some((seat) => seatOn(b, seat.from)?.ward === seat.ward) ||
    b.seats.some((seat) => seatOn(a, seat.from)?.ward === seat.ward)
  );
}

/** Whether what is wrong with a name is said at files of people: names there can't be read, or nothing tells those apart who may be meant. */
export const isSaidAtTheirFiles = (people: readonly Person[], found: ResolvedName): boolean =>
  found.kind === 'none'
    ? people.some(({ hasUnreadNames }) => hasUnreadNames === true)
    : found.kind === 'several' && areAlike(people, found.people);

/** Whether all of those with these ids are alike. */
function areAlike(people: readonly Person[], ids: readonly string[]): boolean {
  const [first, ...others] = people.filter(({ id }) => ids.includes(id));
  return first !== undefined && others.length > 0 && others.every((one) => isAlike(first, one));
}
