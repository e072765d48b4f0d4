import { addDays } from '../../src/language/dates.ts';
import { isExecutive } from '../../src/law/bodies.ts';
import { slugOf } from '../../src/language/slug.ts';
import { DEMO_TODAY, pillarsOn } from './fictional-council.ts';
import { expand, withArticles } from './grammar.ts';
import type { PlannedMeeting } from './meeting-calendar.ts';
import { wardsOn } from './places.ts';
import type { Random } from './random.ts';
import { topicOf } from './topics/index.ts';
import type { Topic } from './topics/topic.ts';
import { bag, type Setting, vocabularyOf } from './vocabulary.ts';
import type { Matter } from './withheld-matters.ts';
import type { PlannedWithholding } from './withheld-plan.ts';
import {
  type ExemptionFields,
  exemptionOf,
  withheldFileName,
  WithheldText,
} from './withheld-text.ts';

export type PlannedAppendix = {
  readonly title: string;
  readonly expected?: string;
  readonly exempt?: ExemptionFields;
  /** The name of the file; none where it is to follow. */
  readonly file?: string;
  /** What the file says where the public may not see it, and the title it has inside. */
  readonly withheld?: { readonly title: string; readonly text: WithheldText };
};

export type PlannedReport = {
  readonly slug: string;
  /** What the public reads for a title. */
  readonly title: string;
  /** What its words depend on, topic and post among it. */
  readonly setting: Setting;
  readonly wards: 'all' | readonly string[];
  readonly wardMembersConsulted: boolean;
  readonly callIn: boolean;
  /** Whether an executive decides: its background papers are on the website. */
  readonly executive: boolean;
  readonly pillars: readonly string[];
  readonly appendices: readonly PlannedAppendix[];
  readonly published: string;
  readonly withheld?: PlannedWithholding;
};

/** Meetings this close to the day of the demo still wait for papers. */
const RECENT_DAYS = 12;

/**
 * Decides on everything of a report but its text. `taken` holds the slugs of the meeting, to which its
 * own is added. A showcase has an appendix of each state: here, to follow, and overdue.
 */
export function planReport(
  meeting: PlannedMeeting,
  taken: Set<string>,
  showcase: boolean,
  random: Random,
  withheld?: PlannedWithholding,
): PlannedReport {
  const { committee, date, published } = meeting;
  const topic = topicOf(random.pick(committee.topics));
  const wards = wardsOfReport(meeting, topic, random);
  const pillars = random
    .shuffled(pillarsOn(date))
    .slice(0, random.pick([0, 1, 1, 2, 2, 3]))
    .toSorted();
  const setting = {
    topic,
    post: random.pick(topic.posts),
    date,
    wards: wards === 'all' ? (committee.wards ?? wardsOn(date)) : wards,
    committee: committee.kind === 'council' ? committee.name : `the ${committee.name}`,
    decides: !['scrutiny', 'advisory'].includes(committee.kind),
    pillars,
  };
  const words = vocabularyOf({ ...setting, thing: '' }, random);
  const drawn = expand(random.pick(topic.titles), random, words);
  const wholly = withheld?.part === 'report' ? withheld.matter : undefined;
  const title = wholly ? random.pick(wholly.publicTitles) : drawn;
  return {
    slug: freeSlug(title, taken),
    title: withArticles(title),
    setting: { ...setting, thing: wholly ? wholly.thing : thingOf(title, topic, random) },
    wards,
    wardMembersConsulted: wards === 'all' ? random.chance(0.2) : random.chance(0.85),
    callIn: committee.kind === 'executive' && random.chance(0.8),
    executive: isExecutive(committee.kind),
    pillars,
    appendices: plannedAppendices(meeting, topic, showcase, random, withheld),
    published,
    ...(withheld && { withheld }),
  };
}

function plannedAppendices(
  meeting: PlannedMeeting,
  topic: Topic,
  showcase: boolean,
  random: Random,
  withheld: PlannedWithholding | undefined,
): readonly PlannedAppendix[] {
  if (showcase) return showcaseAppendices(meeting, topic, random);
  if (withheld?.part === 'report') return withheldAppendices(withheld.matter, random);
  const open = random.chance(1 / 3) ? appendicesOf(meeting, topic, random) : [];
  if (withheld?.part !== 'appendix') return open;
  return [...open, withheldAppendix(open.length + 1, withheld.matter, random)];
}

function wardsOfReport(meeting: PlannedMeeting, topic: Topic, random: Random) {
  const own = meeting.committee.wards;
  if (own)
    return random
      .shuffled(own)
      .slice(0, random.pick([1, 1, 2, own.length]))
      .toSorted();
  if (topic.key !== 'planning' && random.chance(0.5)) return 'all';
  const most = topic.key === 'planning' ? 1 : 3;
  return random.shuffled(wardsOn(meeting.date)).slice(0, random.whole(1, most)).toSorted();
}

/** Of the topic's things the one that the title speaks of, or a word that suits any. */
function thingOf(title: string, topic: Topic, random: Random): string {
  const stems = new Set(stemsOf(title));
  const fitting = topic.things.filter((thing) => stemsOf(thing).some((stem) => stems.has(stem)));
  return random.pick(fitting.length > 0 ? fitting : ['proposal', 'programme', 'work', 'plan']);
}

function stemsOf(text: string): string[] {
  const plain = /^(?:annual|review|plan|programme|scheme|report|policy|strategy|service|services)$/;
  return (text.toLowerCase().match(/[a-z]{4,}/g) ?? [])
    .filter((word) => !plain.test(word))
    .map((word) => word.slice(0, 6));
}

function appendicesOf(meeting: PlannedMeeting, topic: Topic, random: Random): PlannedAppendix[] {
  const paper = bag(topic.papers, random);
  const recent = meeting.date >= addDays(DEMO_TODAY, -RECENT_DAYS);
  return Array.from({ length: random.pick([1, 1, 1, 2, 2, 3]) }, (_, i) => {
    const title = paper();
    return random.chance(recent ? 0.45 : 0.004)
      ? { title, expected: addDays(meeting.date, -random.whole(1, 6)) }
      : { title, file: fileName(i + 1, title, random) };
  });
}

function showcaseAppendices(meeting: PlannedMeeting, topic: Topic, random: Random) {
  const paper = bag(topic.papers, random);
  const here = paper();
  return [
    { title: here, file: fileName(1, here, random) },
    { title: paper(), expected: addDays(meeting.date, -1) },
    { title: paper(), expected: addDays(DEMO_TODAY, -2) },
  ];
}

/** Of a report that is withheld as a whole: a file in its folder is withheld with it. */
function withheldAppendices(matter: Matter, random: Random): PlannedAppendix[] {
  if (!random.chance(1 / 3)) return [];
  const text = new WithheldText(matter, random);
  const title = text.title();
  return [{ title, file: withheldFileName(1, title, random), withheld: { title, text } }];
}

/** An appendix that is withheld. Of half of them the title is withheld, too, and another is public. */
function withheldAppendix(number: number, matter: Matter, random: Random): PlannedAppendix {
  const text = new WithheldText(matter, random);
  const title = text.title();
  const { appendixTitle } = matter;
  const named = random.chance(0.5)
    ? { title, exempt: exemptionOf(matter, random, appendixTitle) }
    : { title: appendixTitle, exempt: exemptionOf(matter, random) };
  return { ...named, file: withheldFileName(number, title, random), withheld: { title, text } };
}

function fileName(number: number, title: string, random: Random): string {
  return random.chance(0.5) ? `appendix-${number}.pdf` : `appendix-${number}-${slugOf(title)}.pdf`;
}

/** The address part of a title, cut after a whole word. */
function shortSlugOf(title: string): string {
  const slug = slugOf(title);
  return slug.length <= 70 ? slug : slug.slice(0, 71).replace(/-[^-]*$/, '');
}

function freeSlug(title: string, taken: Set<string>): string {
  const wanted = shortSlugOf(title);
  let slug = wanted;
  for (let n = 2; taken.has(slug); n += 1) slug = `${wanted}-${n}`;
  taken.add(slug);
  return slug;
}
