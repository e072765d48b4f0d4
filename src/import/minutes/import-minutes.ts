import type { IsoDate } from '../../language/dates.ts';
import { ImportRefusal, isLeftOut, type Found } from '../findings.ts';
import { dateIn, foldName } from '../fields/values.ts';
import type { ImportFrame } from '../frame.ts';
import type { ReadSource } from '../import-report.ts';
import { compareWords, type WordProof } from '../proof/compare-words.ts';
import { textOfMarkdown } from '../proof/words.ts';
import { linesOfMissingNumbers } from './headings/missing-numbers.ts';
import { minuteHeadings } from './headings/minute-headings.ts';
import { isSection } from './sections.ts';
import { isClosedSection, markIn } from './exempt-passages.ts';
import type { AttendanceLists } from './head/attendance-lists.ts';
import { readLists } from './head/read-lists.ts';
import { withoutActionColumn } from './action-column.ts';
import { withoutAttendanceTables } from './head/attendance-table.ts';
import { daysOfAttendance } from './head/days-of-attendance.ts';
import { readHead } from './head/read-head.ts';
import { minutesLines, type MinutesLine } from './minutes-line.ts';
import { hasMore } from './minutes-writer.ts';
import { withoutRunIn } from './run-in-headings.ts';
import { writeMinutesBody, type Reconvened } from './minutes-body.ts';
import { byInitials, withNames } from './sentences/initials.ts';
import { People } from './sentences/people.ts';
import { understoodOf } from './understood.ts';
import { writeMinutesFront } from './head/write-minutes-front.ts';

/** Minutes as they are brought in. */
export type ImportedMinutes = {
  readonly markdown: string;
  /** Of the meeting, as the document says it. */
  readonly date?: IsoDate;
  readonly committee?: string;
  readonly found: readonly Found[];
  readonly confirm: readonly string[];
  readonly proof: WordProof;
  /** What the reader of minutes makes of it: sums, and a line for each minute. */
  readonly understood: readonly string[];
  /** Why its text must be in no public folder before an officer has looked. */
  readonly mayBeExempt?: string;
  /** How many passages are withheld: none may be where everyone can read the papers. */
  readonly passages: number;
};

/** Makes minutes of a document, and the proof that no word was lost. */
export function importMinutes(
  { document, source, findings }: ReadSource,
  {
    frame,
    day,
    fileName,
  }: {
    readonly frame: Pick<ImportFrame, 'councilName' | 'committees'>;
    /** Of the meeting, where the officer says it. */
    readonly day?: IsoDate;
    readonly fileName: string;
  },
): ImportedMinutes {
  for (const text of document.furniture) findings.add('page header or footer', text);
  let lines = withoutRunIn(withoutActionColumn(minutesLines(document.blocks)), false);
  let headings = minuteHeadings(lines);
  if (headings.size === 0) {
    lines = withoutRunIn(lines, true);
    headings = minuteHeadings(lines);
  }
  const first = Math.min(...headings.keys());
  if (headings.size === 0) {
    throw new ImportRefusal(
      'No minute was found in it. Each begins with its number and title (“54 School Places”), or is a heading of the document: make them headings in the document, and bring it in again.',
    );
  }
  const other = headOfAnother(lines, headings, frame);
  if (other !== undefined) {
    throw new ImportRefusal(
      `It has the minutes of several meetings: “${other.slice(0, 120)}” is the head of others. Save those of each meeting as a document of its own, and bring it in again.`,
    );
  }
  for (const text of linesOfMissingNumbers(lines, headings))
    findings.ask(
      `“${text.slice(0, 80)}” begins with a number that is missing from the numbers of the minutes, and wasn’t read as a heading: write ## before it if it is one`,
    );
  const above = withoutAttendanceTables(lines.slice(0, first));
  const days = daysOfAttendance(above.lines);
  const head = readHead(days?.first ?? above.lines, frame);
  const further = (days?.further ?? []).map(({ on, lines: own }) => ({ on, ...readLists(own) }));
  const { lists } = head;
  const people = new People([
    ...lists.attendees,
    ...further.flatMap(({ lists: own }) => own.attendees),
  ]);
  const initials = byInitials(lists.attendees.map(({ printed }) => printed));
  const writtenOut: string[] = [];
  const named = lines.map((line, at): MinutesLine => {
    if (at < first || line.table || hasMore(line.inlines)) return line;
    const { text, named: people, gone } = withNames(line.text, initials);
    if (text === line.text) return line;
    for (const { initials: short, printed } of people)
      findings.ask(
        `“${short}” is written as ${printed}, whose initials these are among those present`,
      );
    writtenOut.push(...people.map(({ initials: short }) => short), ...gone);
    return { ...line, text, raw: text, inlines: [{ text }] };
  });
  const body = writeMinutesBody({
    lines: named,
    headings,
    opening: [...head.opening, ...further.flatMap(({ others }) => others)],
    people,
    notes: document.notes,
    findings,
  });
  if (head.date !== undefined && day !== undefined && head.date !== day)
    findings.ask(`the date: the document says ${head.date}, and its folder ${day}`);
  const front = writeMinutesFront({
    isRecordOfDecisions: head.isRecordOfDecisions,
    ...(head.decisionsPublished !== undefined && { decisionsPublished: head.decisionsPublished }),
    lists,
    apologies: body.apologies,
    sittings: sittingsOf(further, body.sittings),
    ...(body.ended !== undefined && { ended: body.ended }),
  });
  for (const question of front.asked) findings.ask(question);
  for (const label of lists.labels) findings.add('field', `${label} (a list of people)`);
  for (const { lists: own } of further)
    for (const label of own.labels) findings.add('field', `${label} (a list of people)`);
  if (lists.present.some(({ text }) => ON_SOME_DAYS.test(text)))
    findings.ask(
      'present: the list says who was there on which day in brackets: write those of the first day in present:, and below sittings: a list for each further day',
    );
  for (const text of head.named) findings.add('field', `${text} (which meeting it was)`);
  if (body.passages === 0 && EXCLUDED.test(body.markdown)) {
    findings.ask(
      'the public was excluded, and nothing is marked as not for publication: look whether all of it is open, and put what isn’t between ::: exempt and :::',
    );
  }
  const markdown = `${front.text}\n${body.markdown}`;
  const understood = understoodOf(body.markdown, front.text.split('\n').length + 1, {
    present: [...lists.present, ...lists.virtually].map(({ text }) => text),
    apologies:
      lists.apologies.length > 0 ? lists.apologies.map(({ text }) => text) : body.apologies,
    asked: findings.confirm,
  });
  for (const question of understood.asked) findings.ask(question);
  const mayBeExempt =
    exemptMarkOf({ ...document, fileName }, lines.slice(0, first)) ?? body.mayBeExempt;
  const accounted = [
    ...writtenOut,
    ...above.said,
    ...(days?.said ?? []),
    ...further.flatMap(({ lists: own }) => own.labels),
    ...findings.found
      .filter((one) => isLeftOut(one) || one.kind === 'moved')
      .map(({ words }) => words),
    ...findings.shownAsSigns,
    ...lists.labels,
    ...head.named,
    ...body.accounted,
    // Lists are written as their pieces: "A, for B" of "A for B".
    ...(head.decisionsPublished === undefined ? [] : ['Decisions published']),
  ];
  return {
    markdown,
    ...(head.date !== undefined && { date: head.date }),
    ...(head.committee !== undefined && { committee: head.committee }),
    found: findings.found,
    confirm: findings.confirm,
    proof: compareWords({
      source,
      page: `${front.shown}\n${shownOf(body.markdown)}`,
      accounted,
      reordered: [
        ...body.reordered,
        ...lists.reordered,
        ...further.flatMap(({ lists: own }) => own.reordered),
      ],
    }),
    understood: understood.lines,
    passages: body.passages,
    ...(mayBeExempt !== undefined && { mayBeExempt }),
  };
}

const ON_SOME_DAYS =
  /\((?:(?:both|all|two|three) days|(?:first|second|third) day(?: only)?|(?:on )?(?:\p{L}+day )?\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}(?: \d{4})?(?: only)?)\)/iu;

/** The further sittings of a meeting: by the lists of its head, each with its first minute where the text says where that is. */
function sittingsOf(
  further: readonly { readonly on: IsoDate; readonly lists: AttendanceLists }[],
  reconvened: readonly Reconvened[],
): Reconvened[] {
  const byDay = further.map(({ on, lists }): Reconvened => {
    const from = reconvened.find((one) => one.on === on)?.from;
    return { on, lists, ...(from !== undefined && { from }) };
  });
  return [...byDay, ...reconvened.filter(({ on }) => !further.some((one) => one.on === on))];
}

/**
 * A line in capitals or bold that names a committee and a day, and nothing else, above the next minute: what is below it is of another
 * meeting. Days of meetings to come stand among the words of a minute.
 */
function headOfAnother(
  lines: readonly ReturnType<typeof minutesLines>[number][],
  headings: ReadonlyMap<number, unknown>,
  { councilName, committees }: Pick<ImportFrame, 'councilName' | 'committees'>,
): string | undefined {
  const first = Math.min(...headings.keys());
  const bare = (text: string): string =>
    foldName(text)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  const names = committees.map(({ name }) => bare(name));
  for (const [at, line] of lines.entries()) {
    const { text } = line;
    if (at <= first || line.table || line.mark !== undefined || text.length > 160) continue;
    const isHead = line.heading !== undefined || line.isEmphatic || text === text.toUpperCase();
    if (!isHead || dateIn(text) === undefined) continue;
    const rest = bare(text.replace(DAY, ' ').replace(councilName, ' '));
    const isCommittee = names.some((name) => rest === name || rest === `minutes ${name}`);
    const next = lines.slice(at + 1).find((one) => one.text !== '' || one.table);
    // Its numbers may be written otherwise than those above.
    if (isCommittee && next && NUMBERED.test(next.raw)) return text;
  }
  return undefined;
}

const NUMBERED = /^\*?(?:[A-Z]{1,4}[ ./-]?)?\d{1,4}[^\s]{0,8}\s+[\p{Lu}“"]/u;
const DAY =
  /(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9},? \d{4}|\b(?:of|the|meeting|held|on)\b/giu;

/** A resolution that the public leave. */
const EXCLUDED =
  /^(?:it was )?RESOLVED\b[^\n]{0,600}\b(?:public[^\n]{0,120}\bexcluded|exclu(?:de|sion of) (?:the )?(?:press and (?:the )?)?public)\b/im;

/** What the minutes say, with the words of passages: they are in the file, though in no page. */
function shownOf(markdown: string): string {
  const open = markdown
    .split('\n')
    .filter(
      (line) => !/^:{3,}|^# (?:paragraphs|reason|public-interest|review): \?$|^-{3,}$/.test(line),
    )
    .join('\n');
  return textOfMarkdown(open);
}

/** What says that all of it is exempt: on each page, in its name, or above its first minute. */
function exemptMarkOf(
  {
    furniture,
    variables = [],
    fileName,
  }: {
    readonly furniture: readonly string[];
    readonly variables?: readonly string[];
    readonly fileName: string;
  },
  head: readonly ReturnType<typeof minutesLines>[number][],
): string | undefined {
  const mark = /not for publication|\bexempt\b|confidential|\brestricted\b/i;
  const found = [
    ...furniture,
    ...variables,
    fileName.replace(/\.[^.]*$/, '').replace(/[-_]/g, ' '),
  ].find((text) => mark.test(text) && !isNotClosed(text));
  if (found !== undefined) return `“${found.slice(0, 120)}” is on its pages or in its name`;
  const line = head.find(
    (one) => markIn(one)?.kind === 'closed' || (isSection(one) && isClosedSection(one.text)),
  );
  return line && `“${line.text.slice(0, 120)}” is above its first minute`;
}

const isNotClosed = (text: string): boolean =>
  /not? (?:contain|include)\w* (?:any )?(?:confidential|exempt)|\b(?:un|non-?)(?:restricted|exempt)\b/i.test(
    text,
  );
