import { addDays, formatDate, MONTHS, partsOf, weekdayOf } from '../../src/language/dates.ts';
import { capitalised, type Slots } from './grammar.ts';
import { placesOf } from './places.ts';
import type { Random } from './random.ts';
import type { Topic } from './topics/topic.ts';

/** What the words of one paper depend on. */
export type Setting = {
  readonly topic: Topic;
  /** What the paper is about, one of the topic's things. */
  readonly thing: string;
  readonly post: string;
  /** The day of the meeting. */
  readonly date: string;
  /** Wards that the paper speaks of; at least one. */
  readonly wards: readonly string[];
  readonly committee: string;
  /** Whether the committee decides, or comments and recommends. */
  readonly decides: boolean;
  readonly pillars: readonly string[];
};

/** The slots of a paper. No phrase comes twice until all of its list have been used. */
export function vocabularyOf(setting: Setting, random: Random): Slots {
  const { topic, date } = setting;
  const { year } = partsOf(date);
  const { place, street, building } = placesOf(setting.wards, random);
  const laws = topic.laws.filter((law) => latestYear(law) <= year);
  const draw = {
    asset: bag(topic.assets, random),
    work: bag(topic.works, random),
    people: bag(topic.people, random),
    problem: bag(topic.problems, random),
    measure: bag(topic.measures, random),
    partner: bag(topic.partners, random),
    risk: bag(topic.risks, random),
    mitigation: bag(topic.mitigations, random),
    outcome: bag(topic.outcomes, random),
    item: bag(topic.items, random),
    law: bag(laws.length > 0 ? laws : [ANY_LAW], random),
  };
  const own: Record<string, () => string> = {
    ...draw,
    place,
    street,
    building,
    thing: () => setting.thing,
    post: () => setting.post,
    committee: () => setting.committee,
    ward: () => random.pick(setting.wards),
    pillar: () => random.pick(setting.pillars.length > 0 ? setting.pillars : ['the council plan']),
    count: () => String(random.whole(13, 970)),
    small: () => random.pick(NUMBERS),
    percent: () => String(random.whole(3, 94)),
    sum: () => sumOfMoney(random),
    cost: () => `£${random.whole(4, 95)},${random.whole(0, 9)}00`,
    reference: () => `EX/${String(year % 100).padStart(2, '0')}/${random.whole(10000, 99999)}`,
    weeks: () => String(random.whole(3, 40)),
    quarter: () => random.pick(['One', 'Two', 'Three', 'Four']),
    years: () => `${year}/${String((year + 1) % 100).padStart(2, '0')}`,
    year: () => String(year - random.whole(1, 4)),
    oldyear: () => String(year - random.whole(9, 40)),
    pastdate: () => longDate(addDays(date, -random.whole(20, 240)), random),
    pastmonth: () => monthOf(addDays(date, -random.whole(35, 420))),
    nextdate: () => longDate(addDays(date, random.whole(30, 200)), random),
    nextmonth: () => monthOf(addDays(date, random.whole(35, 300))),
  };
  return (name) => {
    const key = name.charAt(0).toLowerCase() + name.slice(1);
    const words = own[key]?.();
    if (words === undefined) throw new RangeError(`no words for {${name}}`);
    return key === name ? words : capitalised(words);
  };
}

const ANY_LAW =
  'Section 111 of the Local Government Act 1972 lets the council do what helps it to discharge its functions.';

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'twelve'];

/** Draws without putting back, until nothing is left. */
export function bag<T>(list: readonly T[], random: Random): () => T {
  let left: T[] = [];
  return () => {
    if (left.length === 0) left = random.shuffled(list);
    return left.pop() as T;
  };
}

function latestYear(law: string): number {
  return Math.max(0, ...[...law.matchAll(/\b(?:18|19|20)\d\d\b/g)].map(([year]) => Number(year)));
}

function monthOf(date: string): string {
  const { year, month } = partsOf(date);
  return `${MONTHS[month - 1] ?? ''} ${year}`;
}

/** "Monday 9^th^ May 2022" or without the ending: officers write both. */
function longDate(anyDay: string, random: Random): string {
  // Little happens in an office on a weekend.
  const shift = { Saturday: -1, Sunday: 1 }[weekdayOf(anyDay) as string] ?? 0;
  const date = addDays(anyDay, shift);
  const { day } = partsOf(date);
  const plain = formatDate(date);
  const text = random.chance(0.4) ? plain.replace(/^\d+/, `${day}^${ordinalEnding(day)}^`) : plain;
  return `${weekdayOf(date)} ${text}`;
}

function ordinalEnding(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

function sumOfMoney(random: Random): string {
  if (random.chance(0.3)) return `£${random.whole(11, 98) / 10} million`;
  const thousands = random.whole(4, 960);
  const hundreds = random.chance(0.5) ? '000' : `${random.whole(1, 9)}00`;
  return `£${thousands},${hundreds}`;
}
