import { listInWords } from '../../../language/sentence.ts';
import { nearest } from '../../../language/suggest.ts';
import { diagnose, type RuleCode } from '../../../rules/rules.ts';
import type { Attendee, Minutes } from '../../minutes/minutes.ts';
import { presenceOf } from '../../minutes/presence.ts';
import type { ContentReader } from '../../reading/reader.ts';
import type { PeopleOfMeeting } from './people-of-meeting.ts';

type Say = (code: RuleCode, line: number, message: string) => void;

/** Reports lists of those present that don't fit the committee of that day. */
export function checkAttendance(
  reader: ContentReader,
  minutes: Minutes,
  of: PeopleOfMeeting,
): void {
  const file = reader.shown(minutes.source);
  const say: Say = (code, line, message) =>
    reader.diagnostics.push(diagnose(code, { file, line, column: 1 }, message));
  // A record of decisions alone has no lists.
  const present = everyListed(minutes, 'present');
  if (present.length === 0) return;
  if (of.members) {
    checkMembers(say, minutes, present, { ...of, members: of.members });
    checkSubstitutes(say, present, of);
  }
  if (of.quorum !== undefined) checkQuorum(say, minutes, of, of.quorum);
}

function everyListed(minutes: Minutes, list: 'present' | 'apologies'): Attendee[] {
  const all = [minutes[list], ...minutes.sittings.map((sitting) => sitting[list])].flat();
  // Somebody who came to both sittings is one person.
  const seen = new Set<string>();
  return all.filter(({ person, printed }) => {
    const key = person ?? printed;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function checkMembers(
  say: Say,
  minutes: Minutes,
  present: readonly Attendee[],
  {
    members,
    coOpted,
    person,
    unknownMembers,
    seatOtherwise,
    maySubstitute,
  }: PeopleOfMeeting & { readonly members: ReadonlySet<string> },
): void {
  for (const { person: id, printed, line, for: instead } of present) {
    if (id === undefined || instead || members.has(id) || coOpted.has(id)) continue;
    // The list of members has the name in another form: that is one mistake, and is reported there.
    if (nearest(person(id)?.name ?? printed, unknownMembers) !== undefined) continue;
    const otherwise = seatOtherwise(id);
    const remedy = maySubstitute
      ? `Write “${printed}, for” and whom they substitute`
      : 'Correct the name';
    say(
      'present-not-a-member',
      line,
      otherwise === undefined
        ? `${printed} is present, and doesn’t sit on this committee on that day. ${remedy}, or put them under in-attendance:.`
        : `${printed} is present, ${otherwise}. Correct the name or the seat, or put them under in-attendance:.`,
    );
  }
  const away = [...everyListed(minutes, 'apologies'), ...minutes.absent];
  const listed = new Set([...present, ...away].map((one) => one.person));
  // Whoever is in a list under a name that isn't known may be the one who is missed.
  if ([...present, ...away].some((one) => one.person === undefined)) return;
  const missed = [...members].filter((id) => !listed.has(id)).map((id) => person(id)?.name ?? id);
  if (missed.length === 0) return;
  const [first] = present;
  const are = missed.length === 1 ? 'is' : 'are';
  say(
    'member-in-no-list',
    first?.line ?? 1,
    `${fewInWords(missed)} ${are} on this committee on that day, and ${are} in no list. Add ${missed.length === 1 ? 'the name' : 'the names'} to present:, apologies: or absent:.`,
  );
}

/** As many names as a line has room for. */
function fewInWords(names: readonly string[]): string {
  const most = 6;
  if (names.length <= most) return listInWords(names);
  return listInWords([...names.slice(0, most - 1), `${names.length - most + 1} others`]);
}

function checkSubstitutes(
  say: Say,
  present: readonly Attendee[],
  { substitutes, person, members }: PeopleOfMeeting,
): void {
  const substituted = new Map<string, Attendee>();
  for (const one of present) {
    const instead = one.for;
    if (!instead) continue;
    const key = instead.person ?? instead.printed;
    const before = substituted.get(key);
    if (before) {
      say(
        'substitutes-for-one',
        one.line,
        `${before.printed} and ${one.printed} both came for ${instead.printed}. Correct one of the two.`,
      );
    }
    substituted.set(key, one);
    const why = whyNotAllowed(one, { substitutes, person, members });
    if (why !== undefined) say('substitute-not-allowed', one.line, why);
  }
}

function whyNotAllowed(
  one: Attendee,
  {
    substitutes,
    person,
    members,
  }: Pick<PeopleOfMeeting, 'person'> & {
    readonly substitutes: PeopleOfMeeting['substitutes'];
    readonly members: PeopleOfMeeting['members'];
  },
): string | undefined {
  const instead = one.for;
  if (!instead || one.person === undefined) return undefined;
  if (instead.person !== undefined && members && !members.has(instead.person)) {
    return `${one.printed} came for ${instead.printed}, who doesn’t sit on this committee on that day. Correct who was substituted.`;
  }
  if (substitutes === 'none') {
    return `${one.printed} came as a substitute, and this committee has none. Correct the list, or substitutes: in the file of the committee.`;
  }
  if (substitutes !== 'same-group' || instead.person === undefined) return undefined;
  const [own, theirs] = [person(one.person)?.party, person(instead.person)?.party];
  if (own === undefined || theirs === undefined || own === theirs) return undefined;
  return `${one.printed} (${own}) came for ${instead.printed} (${theirs}), and a substitute on this committee is of the same group. Correct who was substituted, or substitutes: in the file of the committee.`;
}

/** A decision for which too few were there, once for each minute; what follows from that is not said. */
function checkQuorum(
  say: Say,
  minutes: Minutes,
  { coOpted, members }: PeopleOfMeeting,
  quorum: number,
): void {
  const presence = presenceOf(minutes);
  const counts = ({ person, for: instead }: Attendee): boolean =>
    instead !== undefined ||
    person === undefined ||
    members === undefined ||
    members.has(person) ||
    !coOpted.has(person);
  for (const [at, { blocks, number, title }] of minutes.minutes.entries()) {
    const position = blocks.findIndex(({ kind }) => kind === 'decision');
    const decision = blocks[position];
    if (!decision) continue;
    const there = presence.at({ minute: at, block: position }).filter(counts).length;
    if (there >= quorum) continue;
    const which = number === undefined ? `“${title}”` : `minute ${number}`;
    say(
      'quorum-missing',
      decision.line,
      `By the lists ${there === 1 ? '1 was' : `${there} were`} there for ${which}, which decides something; the quorum is ${quorum}. Correct the lists, or when people came and went.`,
    );
  }
}
