import type { IsoDate } from '../../language/dates.ts';
import { ADDRESSES, matterUrl } from '../../papers/addresses.ts';
import { titleOfMatter } from '../../papers/matter/matter.ts';
import { compareText } from '../../rules/diagnostic.ts';
import type { ReportSection } from '../../source/markdown/report-body.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { HOME } from '../links.ts';
import { listParts, type ListJump, type ListPart } from '../list-parts.ts';
import { UNDATED } from '../search-facts.ts';
import type { Link, PageView } from '../views.ts';
import { saidByFile } from './file-entries.ts';
import { together, type MatterEntry, type MatterSaid, type MatterStep } from './matter-entry.ts';
import { matterLinks, papersByMatter, type MatterPapers } from './matter-papers.ts';
import { saidByItem, saidByReport } from './meeting-entries.ts';
import { saidByMinutes } from './minutes-entries.ts';
import { saidByDecision, saidByNotice } from './record-entries.ts';

/** A matter in the list of all. */
export type MatterRow = Link & {
  readonly summary?: string;
  /** The last that happened, and what is next. */
  readonly last?: Pick<MatterEntry, 'on' | 'what'>;
  readonly next?: Pick<MatterStep, 'on' | 'what'>;
};

/** The matters of a council. */
export type MattersView = PageView & {
  /** Those in which something happened last come first. */
  readonly matters: readonly MatterRow[];
  readonly jumps: readonly ListJump[];
};

/** A matter: what is next, and what happened. */
export type MatterView = PageView & {
  /** None while its file is being checked, or where it has none. */
  readonly sections: readonly ReportSection[];
  readonly summary?: string;
  /** Its file is being checked. */
  readonly isChecked?: true;
  /** The earliest first. */
  readonly toCome: readonly MatterStep[];
  /** Days that have gone by, or that nobody knows, without a paper that says that it was done. */
  readonly notKnown: readonly MatterStep[];
  /** The newest first. */
  readonly entries: readonly MatterEntry[];
  readonly jumps: readonly ListJump[];
};

export const MATTERS: Link = { text: 'Matters', url: ADDRESSES.matters };

/** What all papers of a matter say, in the order of the days. */
function saidOf(
  index: ArchiveIndex,
  slug: string,
  { notices, reports, items, minutes, decisions }: MatterPapers,
  today: IsoDate,
): MatterSaid {
  const file = index.archive.matters.find((one) => one.slug === slug);
  const all = together([
    ...(file ? [saidByFile(file, today)] : []),
    ...notices.map((notice) => {
      const { meeting } = notice;
      const isDecided = minutes.some(({ minutes: of }) => of.meeting === meeting?.url);
      return saidByNotice(notice, today, isDecided);
    }),
    ...reports.map((report) => saidByReport(index, report, today)),
    ...items.map((item) => saidByItem(index, item, today)),
    saidByMinutes(index, minutes, today),
    ...decisions.map((decision) => saidByDecision(decision, today)),
  ]);
  const byDay = (a: { on?: IsoDate }, b: { on?: IsoDate }): number =>
    compareText(a.on ?? LAST, b.on ?? LAST);
  return {
    // What is of one day is in the order above: from the notice to the decision.
    // A day that is still to come is a mistake of the paper, which the check reports.
    entries: all.entries.filter(({ on }) => on <= today).toSorted(byDay),
    toCome: all.toCome.toSorted(byDay),
    notKnown: all.notKnown.toSorted(byDay),
  };
}

/** What has no day comes last. */
const LAST = '9999-12-31';

/** A matter with its timeline, in the parts that a page shows. */
export type MatterInParts = {
  readonly slug: string;
  readonly said: MatterSaid;
  readonly parts: readonly ListPart<MatterEntry>[];
};

type MattersOfDay = { readonly today: IsoDate; readonly matters: readonly MatterInParts[] };
const known = new WeakMap<ArchiveIndex, MattersOfDay>();

/** The matters of an archive with all that is said of them, by their titles; of the same papers and day once. */
export function mattersInParts(index: ArchiveIndex, today: IsoDate): readonly MatterInParts[] {
  const before = known.get(index);
  if (before?.today === today) return before.matters;
  const papersOf = papersByMatter(index);
  const matters = matterLinks(index).map(({ slug, url }) => {
    const said = saidOf(index, slug, papersOf(slug), today);
    return { slug, said, parts: listParts(url, said.entries, ({ on }) => on, rowsOf) };
  });
  known.set(index, { today, matters });
  return matters;
}

/** A decision with many parts takes the room of several. */
const rowsOf = ({ decisions = [], notes }: MatterEntry): number =>
  1 + Math.ceil((notes.length + decisions.reduce((sum, { parts }) => sum + parts.length, 0)) / 3);

/** The page of a matter, with a part of its timeline. */
export function matterView(
  { archive }: ArchiveIndex,
  { slug, said }: MatterInParts,
  part: ListPart<MatterEntry>,
): MatterView {
  const file = archive.matters.find((one) => one.slug === slug);
  const title = titleOfMatter(slug, archive.matters);
  const isFirst = part.url === matterUrl(slug);
  const summary = file?.said?.summary;
  const { name } = archive.council;
  return {
    url: part.url,
    title: `${title}${part.place}`,
    description: summary ?? `${title}: the papers of ${name}, across meetings and committees.`,
    breadcrumbs: [HOME, MATTERS],
    ...(isFirst && {
      search: {
        kind: 'Matter',
        ...{ wards: [], pillars: [] },
        date: said.entries.at(-1)?.on ?? archive.meetings.at(-1)?.date ?? UNDATED,
      },
    }),
    sections: (isFirst && file?.said?.sections) || [],
    ...(summary !== undefined && { summary }),
    ...(file && !file.said && { isChecked: true as const }),
    toCome: isFirst ? said.toCome : [],
    notKnown: isFirst ? said.notKnown : [],
    entries: part.things.toReversed(),
    jumps: part.jumps,
  };
}

type RowOfList = { readonly on: IsoDate; readonly row: MatterRow };

/** The matters in the parts that a page lists, the one in which something happened last at the end. */
export function matterListParts(
  { archive }: ArchiveIndex,
  matters: readonly MatterInParts[],
): ListPart<RowOfList>[] {
  const rows = matters.map(({ slug, said }): RowOfList => {
    const summary = archive.matters.find((one) => one.slug === slug)?.said?.summary;
    const last = said.entries.at(-1);
    const [next] = said.toCome;
    return {
      on: last?.on ?? UNDATED,
      row: {
        ...{ text: titleOfMatter(slug, archive.matters), url: matterUrl(slug) },
        ...(summary !== undefined && { summary }),
        ...(last && { last: { on: last.on, what: last.what } }),
        ...(next && { next: { what: next.what, ...(next.on !== undefined && { on: next.on }) } }),
      },
    };
  });
  const sorted = rows.toSorted(
    (a, b) => compareText(a.on, b.on) || compareText(b.row.text, a.row.text),
  );
  return listParts(ADDRESSES.matters, sorted, ({ on }) => on);
}

/** The list of matters, as far as one page shows it. */
export function mattersView({ archive }: ArchiveIndex, part: ListPart<RowOfList>): MattersView {
  return {
    url: part.url,
    title: `${MATTERS.text}${part.place}`,
    description: `What runs across meetings and committees of ${archive.council.name}, each with its papers, what was decided and what is next.`,
    breadcrumbs: [HOME],
    matters: part.things.map(({ row }) => row).toReversed(),
    jumps: part.jumps,
  };
}
