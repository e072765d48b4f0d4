import type { IsoDate } from '../../language/dates.ts';
import type { Document } from '../document.ts';
import { slugOf } from '../../language/slug.ts';
import { mayMarkClosed } from '../../law/exemption/closed-heading.ts';
import { marksSectionClosed } from '../../law/exemption/closed-section.ts';
import { exclusionIn } from '../../law/exemption/public-excluded.ts';
import { paragraphsIn } from '../fields/lists.ts';
import { dateIn } from '../fields/values.ts';
import type { Findings } from '../findings.ts';
import { apologiesIn } from './head/apologies.ts';
import type { AttendanceLists } from './head/attendance-lists.ts';
import { readLists } from './head/read-lists.ts';
import { isClosedHeading, isClosedSection, markIn, saysExcluded } from './exempt-passages.ts';
import { type FoundHeading } from './headings/heading-lines.ts';
import { isSection } from './sections.ts';
import { MinuteContext } from './minute-context.ts';
import { writeUrgent } from './minute-blocks.ts';
import { MinuteWriting } from './minute-writing.ts';
import type { MinutesLine } from './minutes-line.ts';
import { MinutesWriter } from './minutes-writer.ts';
import type { People } from './sentences/people.ts';
import { sentencesOf } from './sentences/sentences.ts';

/** A sitting after an adjournment. */
export type Reconvened = {
  readonly on: IsoDate;
  /** The number of its first minute. */
  readonly from?: string;
  readonly lists: AttendanceLists;
};

export type WrittenMinutes = {
  readonly markdown: string;
  readonly sittings: readonly Reconvened[];
  /** On the 24-hour clock. */
  readonly ended?: string;
  /** Of whom minutes say that they sent apologies, and the number of the minute. */
  readonly apologies: readonly string[];
  /** Words that labels say by themselves, or that are in the front matter. */
  readonly accounted: readonly string[];
  /** Lines whose words are written in another order. */
  readonly reordered: readonly string[];
  /** Why the text may be exempt, where it isn't in passages. */
  readonly mayBeExempt?: string;
  /** How many passages are withheld. */
  readonly passages: number;
};

export type BodyToWrite = {
  readonly lines: readonly MinutesLine[];
  readonly headings: ReadonlyMap<number, FoundHeading>;
  readonly opening: readonly MinutesLine[];
  readonly people: People;
  readonly notes: Document['notes'];
  readonly findings: Findings;
};

/** A minute with its lines. */
type MinuteOfDocument = { readonly heading: FoundHeading; readonly lines: MinutesLine[] };

const RECONVENED =
  /^(?:the )?(?:meeting |committee )?(?:was |then )?(?:reconvened|resumed|re-convened)\b/i;

/** "Councillor A was in attendance as substitute for Councillor B": A was there, and is in no list. */
const SUBSTITUTED =
  /\b(?:as (?:a |an |the |his |her |their )?(?:named |official )?substitutes?\b|substitut(?:ed|ing) for\b|deputis(?:ed|ing) for\b|in (?:the )?place of (?=(?:Councillor|Cllr|Mr|Mrs|Ms|Dr)\b))/i;

/** Writes the minutes below the front matter. */
export function writeMinutesBody({
  lines,
  headings,
  opening,
  people,
  notes,
  findings,
}: BodyToWrite): WrittenMinutes {
  const writer = new MinutesWriter(notes, findings);
  const accounted: string[] = [];
  const sittings: Reconvened[] = [];
  const apologies: string[] = [];
  const minutes = minutesOf(lines, headings);
  let mayBeExempt: string | undefined;
  let ended: string | undefined;
  let passages = 0;
  const context = new MinuteContext({ writer, people, findings, accounted });
  const writing = new MinuteWriting(context);
  const takeApologies = ({ text }: MinutesLine): void => {
    for (const sentence of text.length < 4_000 ? sentencesOf(text) : []) {
      const names =
        /^\W{0,3}(?:an )?apolog|\b(?:reported|announced|received) (?:that )?(?:an )?apolog/i.test(
          sentence,
        )
          ? apologiesIn(sentence)
          : undefined;
      if (names) apologies.push(...names);
      if ((names ? /\bsubstitut/i : SUBSTITUTED).test(sentence) && !people.hasSubstitutes)
        findings.ask(
          `“${sentence.slice(0, 160)}”: write who substituted into present:, as A Name, for Another Name`,
        );
    }
  };
  /** The heading of several minutes below which the public had gone. */
  let closedBelow: string | undefined;
  for (const line of opening) {
    writing.asItIs(line);
    takeApologies(line);
  }
  for (const [at, { heading, lines: own }] of minutes.entries()) {
    const { number, title, item } = heading;
    if (isWithin(minutes, at)) {
      // Numbers that begin again are of what the minute above is about.
      writing.part(heading);
      for (let place = 0; place < own.length; place += 1) place = writing.line(own, place);
      continue;
    }
    writer.heading(
      2,
      `${number === undefined ? '' : `${number} `}${title}${item === undefined ? '' : ` {${item}}`}`,
    );
    if (heading.prefix !== undefined) accounted.push(heading.prefix);
    if (item !== undefined) accounted.push('Item', 'Agenda', 'ITEM', 'AGENDA', 'item');
    writing.begin(heading);
    // A heading of several minutes that is one by its style.
    if (isSectionAlone(own) && marksSectionClosed(title)) {
      closedBelow = title.slice(0, 80);
      mayBeExempt ??= `“${closedBelow}” is above some of its minutes`;
      for (const line of own) writing.asItIs(line);
      continue;
    }
    const isMarked = isClosedHeading(title);
    const unsure = isMarked ? undefined : mayMarkClosed(title);
    const isClosed = isMarked || unsure !== undefined || closedBelow !== undefined;
    if (isClosed) {
      const why = isMarked
        ? 'is marked as not for publication'
        : closedBelow === undefined
          ? `has “${(unsure ?? '').slice(0, 40)}” in its heading, which may say that it isn’t for the public`
          : `is below “${closedBelow}”`;
      findings.ask(
        `minute ${number ?? `“${title.slice(0, 60)}”`} ${why}: all of it is withheld; take out of the passage what is open${isMarked ? '' : ', and look whether its title is'}`,
      );
    }
    let passage: MinutesLine[] | undefined = isClosed ? [] : undefined;
    let paragraphs: readonly number[] = isClosed ? paragraphsIn(title) : [];
    const endPassage = (): void => {
      if (passage && passage.length > 0) {
        writing.passage(passage, paragraphs);
        passages += 1;
      }
      passage = undefined;
    };
    for (let place = 0; place < own.length; place += 1) {
      const line = own[place] as MinutesLine;
      const section = passage && !isClosed ? undefined : sectionAt(own, place);
      if (section) {
        endPassage();
        closedBelow = section.isClosed ? line.text.slice(0, 80) : undefined;
        if (section.isClosed)
          mayBeExempt ??= `“${line.text.slice(0, 80)}” is above some of its minutes`;
        for (const one of own.slice(place)) writing.asItIs(one);
        break;
      }
      const marked = markIn(line);
      if (marked?.kind === 'closed' && !passage) {
        passage = [];
        ({ paragraphs } = marked);
        accounted.push(line.text);
        continue;
      }
      if (marked?.kind === 'open' && passage && !isClosed) endPassage();
      if (passage) {
        passage.push(line);
        continue;
      }
      if (saysExcluded(line.text))
        mayBeExempt ??= `“${line.text.slice(0, 80)}” in minute ${number ?? title}, and nothing says which of what follows is open`;
      // A heading that wasn't found for one must not be read past.
      if (line.text.length < 250 && isClosedHeading(line.text))
        mayBeExempt ??= `“${line.text.slice(0, 80)}” in minute ${number ?? title}`;
      if (/^[^\p{Ll}]{9,160}$/u.test(line.text)) askIfMarked(findings, line.text);
      const sitting = RECONVENED.test(line.text)
        ? sittingAt(own, place, minutes[at + 1]?.heading.number)
        : undefined;
      if (sitting) {
        writing.asItIs(line);
        sittings.push(sitting.sitting);
        accounted.push(...sitting.sitting.lists.labels);
        for (const other of sitting.others) writing.line([other], 0);
        place = sitting.end;
        continue;
      }
      takeApologies(line);
      place = writing.line(own, place);
      ended = writing.ended ?? ended;
    }
    // What is closed to the end of its minute may have been open again before.
    if (passage && passage.length > 0 && !isClosed)
      findings.ask(
        `minute ${number ?? `“${title.slice(0, 60)}”`}: the passage that is withheld runs to its end; end it with ::: where the public was back`,
      );
    endPassage();
    writing.end();
    if (!isClosed) writeUrgent(context, own);
  }
  return {
    markdown: writer.text,
    sittings,
    apologies: [...new Set(apologies)],
    accounted,
    reordered: context.reordered,
    passages,
    ...(ended !== undefined && { ended }),
    ...(mayBeExempt !== undefined && { mayBeExempt }),
  };
}

/** Whether a heading has nothing below it but notes in brackets, and that the public is excluded: it is of the minutes that follow. */
const isSectionAlone = (lines: readonly MinutesLine[]): boolean =>
  lines.every(
    ({ text }) => text === '' || /^[([].{1,80}[)\]]$/.test(text) || exclusionIn(text) !== undefined,
  );

/** Asks about a heading whose words may be a mark, or what its minute is about: "EXEMPT LEASE". */
function askIfMarked(findings: Findings, title: string): void {
  const mark = mayMarkClosed(title);
  if (mark !== undefined)
    findings.ask(
      `“${title.slice(0, 80)}” has “${mark.slice(0, 40)}”, and what is below it is written as open: if it isn’t for the public, put what is exempt between a line ::: exempt and a line :::`,
    );
}

/** The minutes with the lines of each. */
function minutesOf(
  lines: readonly MinutesLine[],
  headings: BodyToWrite['headings'],
): MinuteOfDocument[] {
  const found: MinuteOfDocument[] = [];
  let isTitle = false;
  for (const [at, line] of lines.entries()) {
    const heading = headings.get(at);
    if (heading) {
      found.push({ heading, lines: [] });
      isTitle = heading.takesNext === true;
    } else if (isTitle) isTitle = false;
    else found.at(-1)?.lines.push(line);
  }
  return found;
}

/** Whether a minute has the number of an earlier one that isn’t the last, and another title: "1 25 HOB LANE" within minute 4. */
function isWithin(minutes: readonly MinuteOfDocument[], at: number): boolean {
  const heading = minutes[at]?.heading;
  if (heading?.number === undefined) return false;
  const first = minutes.findIndex((one) => one.heading.number === heading.number);
  if (first === -1 || first >= at - 1)
    return first === at - 1 && at > 1 && isWithin(minutes, at - 1);
  const isSame = slugOf(minutes[first]?.heading.title ?? '') === slugOf(heading.title);
  return !isSame && !/\b(?:continued|resumed|cont)\b/i.test(heading.title);
}

/** Lines from a heading of several minutes to the next minute, empty ones with them. */
const MOST_OF_SECTION = 12;

/** A heading of the minutes that follow, at the end of the lines of one: "EXEMPT ITEMS", with a line in brackets. */
function sectionAt(
  lines: readonly MinutesLine[],
  at: number,
): { readonly isClosed: boolean } | undefined {
  const line = lines[at];
  if (!line || lines.length - at > MOST_OF_SECTION || !isSection(line)) return undefined;
  const below = lines.slice(at + 1).filter(({ text }) => text !== '');
  if (below.length > 2 || !below.every(({ text }) => /^[([].{1,80}[)\]]$/.test(text)))
    return undefined;
  const isOpen = below.some(({ text }) => /\bopen (?:access|minutes?)\b/i.test(text));
  return { isClosed: isClosedSection(line.text) && !isOpen };
}

/** A further sitting with its lists, which end at the first line that is none of them. */
function sittingAt(
  lines: readonly MinutesLine[],
  at: number,
  from: string | undefined,
):
  | { readonly sitting: Reconvened; readonly others: readonly MinutesLine[]; readonly end: number }
  | undefined {
  const on = dateIn(lines[at]?.text ?? '');
  if (on === undefined) return undefined;
  const below = lines.slice(at + 1);
  const { lists, others } = readLists(below);
  if (!lists.isListed) return undefined;
  // The lists are at the beginning; what follows them is read as the minute goes on.
  const first = others[0];
  const end = first === undefined ? lines.length - 1 : at + below.indexOf(first);
  const own = first === undefined ? lists : readLists(below.slice(0, below.indexOf(first))).lists;
  return { sitting: { on, ...(from !== undefined && { from }), lists: own }, others: [], end };
}
