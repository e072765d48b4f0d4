import type { Attendee, Minutes, Sitting } from '../../papers/minutes/minutes.ts';
import type { AttendeeView, PeopleList, SittingView } from './minutes-page.ts';
import { listInWords } from '../../language/sentence.ts';
import type { NameOf } from './names.ts';

/** Who was there, sitting by sitting; nobody is in a list because nothing says otherwise. */
export function sittingsOf(minutes: Minutes, nameOf: NameOf): SittingView[] {
  const { present, apologies, absent, sittings } = minutes;
  const first = listsOf({ present, apologies, absent }, minutes, nameOf);
  const further = sittings.map((sitting) => ({
    on: sitting.on,
    ...(sitting.from !== undefined && { from: sitting.from }),
    lists: listsOf(sitting, minutes, nameOf),
  }));
  const all = [
    { ...(further.length > 0 && { on: minutes.date }), lists: first } satisfies SittingView,
    ...further,
  ];
  return all.filter(({ lists }) => lists.length > 0);
}

function listsOf(
  { present, apologies, absent = [] }: Pick<Sitting, 'present' | 'apologies'> & Partial<Minutes>,
  minutes: Minutes,
  nameOf: NameOf,
): PeopleList[] {
  const view = (one: Attendee) => attendeeView(one, minutes, nameOf);
  const isSubstitute = (one: Attendee) => one.for !== undefined;
  return [
    { heading: 'Present', people: inOrder(present.filter((one) => !isSubstitute(one))).map(view) },
    { heading: 'Substitutes', people: present.filter(isSubstitute).map(view) },
    { heading: 'Apologies', people: apologies.map(view) },
    { heading: 'Absent', people: absent.map(view) },
  ].filter(({ people }) => people.length > 0);
}

/** Who was in the chair comes first, and their vice-chair next; the others as they are printed. */
function inOrder(present: readonly Attendee[]): Attendee[] {
  const rank = ({ role = '' }: Attendee): number =>
    isChair(role) ? 0 : /^(?:vice|deputy)/i.test(role.trim()) ? 1 : 2;
  return present.toSorted((a, b) => rank(a) - rank(b));
}

const isChair = (role: string): boolean =>
  /^(?:in the )?(?:chair|chairman|chairwoman|chairperson|(?:lord )?mayor|leader)\b/i.test(
    role.trim(),
  );

function attendeeView(one: Attendee, { minutes }: Minutes, nameOf: NameOf): AttendeeView {
  const known = new Map(minutes.flatMap(({ number, id }) => (number ? [[number, id]] : [])));
  const minuteOf = (number: string) => (known.has(number) ? `minute ${number}` : number);
  const { role, until, from, not = [], virtually } = one;
  const notes = [
    role,
    one.for && `for ${nameOf(one.for).printed}`,
    virtually && 'taking part virtually',
    from !== undefined && `from ${minuteOf(from)}`,
    until !== undefined && `until ${minuteOf(until)}`,
    not.length > 0 && `not for ${not.length === 1 ? 'minute' : 'minutes'} ${listInWords(not)}`,
  ].filter((note): note is string => typeof note === 'string' && note !== '');
  return { name: nameOf(one), notes };
}
