import type { MunicipalYear } from '../../law/municipal-year.ts';
import type { Decision } from '../../papers/decision/decision.ts';
import type { Attendee, Minute } from '../../papers/minutes/minutes.ts';
import type { MinutesOnDay } from '../../papers/minutes/minutes-on-day.ts';
import { wardName } from '../../papers/person/people-on-day.ts';
import { takerInWords } from '../../papers/record/taker.ts';
import type { ArchiveIndex } from '../../views/archive-index.ts';
import { committeeName } from '../../views/cards.ts';
import type { RecordTable } from '../../views/data/record-tables-of-year.ts';
import {
  isKeyDecision,
  isNoticedAsKey,
  reportsOfMinute,
  titleOfDecision,
} from '../../views/decisions/register.ts';
import { wardsLabel } from '../../views/labels.ts';
import { questionsOf } from '../../views/minutes/questions.ts';
import { termsOf } from '../../views/people/people-facts.ts';
import { attendanceKind } from '../../views/people/person-year-view.ts';
import { whole } from './oparl-object.ts';
import { OPTIONS_OF_DATA, voicesOf } from './vote-voices.ts';

type Row = Readonly<Record<string, string | number | undefined>>;

/** The columns of the tables of what happened at meetings: they stay in this order, and a new one comes last. */
export const RECORD_TABLES = {
  votes: [
    ...['committee', 'meeting', 'minute', 'title', 'voted_on', 'vote', 'person', 'printed_name'],
    ...['party', 'option', 'casting', 'part', 'result', 'minutes'],
  ],
  attendance: [
    ...['committee', 'meeting', 'sitting', 'person', 'printed_name', 'party', 'attendance'],
    ...['substitute_for', 'minutes', 'address'],
  ],
  decisions: [
    ...[
      'taken',
      'taken_by',
      'kind',
      'number',
      'title',
      'decided',
      'recommended_to',
      'key',
      'wards',
    ],
    ...['published', 'minutes', 'address'],
  ],
} as const satisfies Readonly<Record<RecordTable, readonly string[]>>;

/** The columns of the tables of people, which are of all years. */
export const PEOPLE_TABLES = {
  people: ['person', 'name', 'family_name', 'titles', 'honours', 'represents', 'address'],
  memberships: ['person', 'kind', 'body', 'role', 'from', 'until', 'address'],
} as const;

/** What the state of minutes is called in a table. */
const stateOf = ({ status }: MinutesOnDay): string => status.kind;

/** The rows of what minutes of an index, and decisions without a meeting, say. Only people of the council are in them. */
export function recordRows(
  index: ArchiveIndex,
  decisions: readonly Decision[],
): Readonly<Record<RecordTable, readonly Row[]>> {
  const { council, minutes } = index.archive;
  const address = (path: string) => whole(council, path);
  return {
    votes: minutes.flatMap((one) => voteRows(index, one, address)),
    attendance: minutes.flatMap((one) => attendanceRows(index, one, address)),
    decisions: [
      ...minutes.flatMap((one) => minutedRows(index, one, address)),
      ...decisions.map((one) => decisionRow(one, address)),
    ],
  };
}

type AddressOf = (path: string) => string;

/** A vote in which something doesn't agree is left out, and so is a name that isn't known to be somebody's. */
function voteRows(index: ArchiveIndex, minutes: MinutesOnDay, address: AddressOf): Row[] {
  return minutes.minutes.flatMap((minute) =>
    questionsOf(minute)
      .filter(({ vote }) => !vote.doubts)
      .flatMap(({ vote, of }) =>
        voicesOf(vote).flatMap(({ name, option, casting, part }): Row[] => {
          const then = name.person === undefined ? undefined : minutes.people[name.person];
          if (!then) return [];
          return [
            {
              committee: committeeName(index, minutes.committee),
              ...{ meeting: minutes.date, minute: minute.number, title: minute.title },
              voted_on: of,
              vote: address(`${minutes.url}#${vote.id}`),
              ...{ person: name.person, printed_name: name.printed, party: then.party },
              option: OPTIONS_OF_DATA[option],
              casting: casting ? 'yes' : 'no',
              part,
              result: vote.result,
              minutes: stateOf(minutes),
            },
          ];
        }),
      ),
  );
}

/** A record of decisions alone has no lists. Who is in no list is in no row: nothing is said of them. */
function attendanceRows(index: ArchiveIndex, minutes: MinutesOnDay, address: AddressOf): Row[] {
  if (minutes.status.kind === 'decisions') return [];
  const first = { on: minutes.date, present: minutes.present, apologies: minutes.apologies };
  return [first, ...minutes.sittings].flatMap(({ on, present, apologies }, at) => {
    const absent = at === 0 ? minutes.absent : [];
    const alone = { ...minutes, present, apologies, absent, sittings: [] };
    const seen = new Set<string>();
    return [...present, ...apologies, ...absent].flatMap((one: Attendee): Row[] => {
      const { person, printed } = one;
      const then = person === undefined ? undefined : minutes.people[person];
      if (person === undefined || !then || seen.has(person)) return [];
      seen.add(person);
      return [
        {
          committee: committeeName(index, minutes.committee),
          ...{ meeting: minutes.date, sitting: on, person, printed_name: printed },
          party: then.party,
          attendance: attendanceKind(alone, person),
          substitute_for: one.for?.person,
          minutes: stateOf(minutes),
          address: address(minutes.url),
        },
      ];
    });
  });
}

function minutedRows(index: ArchiveIndex, minutes: MinutesOnDay, address: AddressOf): Row[] {
  return minutes.minutes.flatMap((minute: Minute) => {
    const isKey =
      isKeyDecision(reportsOfMinute(index, minutes, minute)) || isNoticedAsKey(minutes, minute);
    return minute.blocks.flatMap((block, at): Row[] => {
      if (block.kind !== 'decision') return [];
      return [
        {
          taken: minutes.date,
          taken_by: committeeName(index, minutes.committee),
          ...{ kind: block.verb, number: minute.number, title: titleOfDecision(minute, at) },
          ...{ decided: block.text, recommended_to: block.to },
          // Of other reports nobody says that they aren't.
          key: isKey ? 'yes' : undefined,
          published: minutes.decisionsPublished,
          minutes: stateOf(minutes),
          address: address(`${minutes.url}#${block.id}`),
        },
      ];
    });
  });
}

/** Of call-in it says nothing: that changes with the day on which somebody reads it. */
function decisionRow(decision: Decision, address: AddressOf): Row {
  const { taken, by, reference, title, parts, summary, key, wards, published, url } = decision;
  return {
    ...{ taken, taken_by: takerInWords(by), kind: 'without-a-meeting', number: reference, title },
    decided:
      parts.length === 0 ? summary : parts.map(({ mark, text }) => `(${mark}) ${text}`).join(' '),
    key: key === undefined ? undefined : key === false ? 'no' : 'yes',
    wards: wardsLabel(wards).replaceAll(', ', '; '),
    published,
    address: address(url),
  };
}

/** What the pages of people say, of all years: no addresses of letters or telephones. */
export function peopleRows(
  index: ArchiveIndex,
): Readonly<Record<keyof typeof PEOPLE_TABLES, readonly Row[]>> {
  const { council, people } = index.archive;
  const terms = termsOf(index);
  const address = (path: string) => whole(council, path);
  return {
    people: people.map(({ id, url, name, familyName, titles, honours, represents }) => ({
      ...{ person: id, name, family_name: familyName, titles: titles.join(' ') },
      honours: honours.map((one) => one.name).join('; '),
      represents,
      address: address(url),
    })),
    memberships: people.flatMap(({ id, url, seats, parties }) => {
      const own = { person: id, address: address(url) };
      return [
        ...seats.map(({ ward, from, until }) => ({
          ...{ ...own, kind: 'ward', body: wardName(council.wards, ward), role: 'Councillor' },
          ...{ from, until },
        })),
        ...parties.map(({ name, from, until }) => ({
          ...{ ...own, kind: 'party', body: name, from, until },
        })),
        ...(terms.get(id) ?? []).map(({ committee, role, from, until }) => ({
          ...{ ...own, kind: 'committee', body: committeeName(index, committee), role },
          ...{ from, until },
        })),
      ];
    }),
  };
}

/** The decisions without a meeting of a municipal year. */
export function decisionsOfYear(
  decisions: readonly Decision[],
  year: MunicipalYear,
): readonly Decision[] {
  return decisions.filter(({ municipalYear }) => municipalYear === year);
}

/** What a row of a decision depends on: the row itself, with a path for its address. */
export const statedOf = (decision: Decision): Row => decisionRow(decision, (path) => path);
