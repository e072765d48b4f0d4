import { addDays, dayNumber, isoDate } from '../../../src/language/dates.ts';
import { slugOf } from '../../../src/language/slug.ts';
import { DEMO_TODAY } from '../fictional-council.ts';
import { inventedPerson, WARDS } from '../places.ts';
import { Random } from '../random.ts';

/** The whole council is elected every four years, on the first Thursday of May; the wards of 2018 were elected on their first day. */
const FIRST_ELECTION = 1998;
const YEARS = 4;
const SEATS = 3;
/** Of those whose seat is up, so many are elected again. */
const STAYS = 0.6;

const PARTIES = [
  'Moorland Alliance',
  'Moorland Alliance',
  'City and Quays',
  'City and Quays',
  'Independent',
];

type Seat = {
  readonly ward: string;
  readonly from: string;
  readonly until?: string;
  readonly elected: string;
  readonly ended?: 'defeated' | 'stood-down' | 'resigned' | 'died';
};

/** A councillor who doesn't exist, with every seat that they had. */
export type DemoCouncillor = {
  readonly id: string;
  readonly name: string;
  readonly party: string;
  readonly seats: readonly Seat[];
};

/** All councillors since 1998, in the order in which they were first elected: the same for every seed, as the wards are. */
export function councillors(): readonly DemoCouncillor[] {
  known ??= elect();
  return known;
}

let known: readonly DemoCouncillor[] | undefined;

/** Those in office on a day, in the order of the wards. */
export function councillorsOn(date: string): readonly DemoCouncillor[] {
  return councillors().filter(({ seats }) => seats.some((seat) => isHeld(seat, date)));
}

/** The ward of a councillor on a day. */
export function wardOn({ seats }: DemoCouncillor, date: string): string | undefined {
  return seats.find((seat) => isHeld(seat, date))?.ward;
}

const isHeld = ({ from, until }: Seat, date: string): boolean =>
  from <= date && (until === undefined || date <= until);

function elect(): DemoCouncillor[] {
  const people = new Map<string, { name: string; party: string; seats: Seat[] }>();
  const polls = electionDays();
  for (const [at, poll] of polls.entries()) {
    const next = polls[at + 1];
    // A councillor comes into office on the fourth day after the poll, and goes on it (LGA 1972 s.7(1)).
    const term = { from: addDays(poll, 4), ...(next !== undefined && { until: addDays(next, 3) }) };
    const wards = WARDS.filter(
      ({ from = '', until }) => from <= poll && (until === undefined || poll <= until),
    );
    for (const { name: ward } of wards) {
      for (let seat = 0; seat < SEATS; seat += 1) {
        const random = new Random(`election/${poll}/${ward}/${seat}`);
        const before = [...people.values()].find(({ seats }) => {
          const last = seats.at(-1);
          return last?.ward === ward && last.until === addDays(poll, 3) && last.ended === undefined;
        });
        const stays = before !== undefined && random.chance(STAYS);
        const elected = { ward, ...term, elected: poll };
        if (stays) {
          before.seats.push(elected);
          continue;
        }
        if (before) leave(before.seats, random.chance(0.5) ? 'defeated' : 'stood-down');
        const name = newName(people, random);
        people.set(name, { name, party: random.pick(PARTIES), seats: [elected] });
      }
    }
  }
  return [...people.values()].map((person) => ({ id: slugOf(person.name), ...person }));
}

function leave(seats: Seat[], ended: NonNullable<Seat['ended']>): void {
  const last = seats.pop();
  if (last) seats.push({ ...last, ended });
}

function newName(people: ReadonlyMap<string, unknown>, random: Random): string {
  for (;;) {
    const name = inventedPerson(random);
    if (!people.has(name)) return name;
  }
}

function electionDays(): string[] {
  const days: string[] = [];
  for (let year = FIRST_ELECTION; ; year += YEARS) {
    const first = isoDate(year, 5, 1);
    // Day 0, 1 January 1970, was a Thursday.
    const day = addDays(first, (7 - (dayNumber(first) % 7)) % 7);
    if (day > DEMO_TODAY) return days;
    days.push(day);
  }
}
