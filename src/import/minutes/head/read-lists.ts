import { attendeesIn } from '../../../papers/minutes/attendance.ts';
import type { Attendee } from '../../../papers/minutes/minutes.ts';
import { nameKey, plainLine } from '../../../papers/minutes/name-list.ts';
import { isHeadOfColumns } from '../action-column.ts';
import { BULLET } from '../../document.ts';
import { listLabelIn, type ListKind } from './list-labels.ts';
import { isSection } from '../sections.ts';
import { isNamesLine, NOBODY, SENTENCE } from './names-line.ts';
import { isOfMeeting } from './of-meeting.ts';
import { settleStatuses } from './settle-statuses.ts';
import { statusBeside } from './status-beside.ts';
import { withSubstitutesInBrackets } from './substitutes.ts';
import { isToBeDone, numberedWords } from '../headings/to-be-done.ts';
import type { MinutesLine } from '../minutes-line.ts';
import { hasMore } from '../minutes-writer.ts';
import { AttendanceLists, withOfficeLast } from './attendance-lists.ts';
import { columnsIn, mayBeTwo } from './name-columns.ts';
import { withoutWelsh } from './welsh-names.ts';

const GROUP =
  /\b(?:groups?|members?|co-?opt\p{L}*|party|conservatives?|labour|liberal|democrats?|greens?|independents?|officers?|representatives?|councillors?|governors?|voting|non-voting|guests?|advisers?|external|statutory)\b/iu;

/**
 * Names, each with its office before it or with what says that it was there behind it: "W Li – apologies received", "W Li, left at 8 pm".
 * @param known who is listed so far, asked for only where a line isn't plainly names
 */
function areNames(given: string, known: () => readonly Attendee[] = () => []): boolean {
  const text = withSubstitutesInBrackets(statusBeside(given)?.name ?? given);
  if (isNamesLine(withOfficeLast(text))) return true;
  if (SENTENCE.test(text)) return false;
  const own = attendeesIn([{ text, line: 0 }]);
  const names = new Set(known().map(({ printed }) => nameKey(printed)));
  const isSaidAgain = own.some(({ printed }) => names.has(nameKey(printed)));
  return !isSaidAgain && isNamesLine(own.map(({ printed }) => printed).join(', '));
}

/** "101 To receive apologies" below names, and not "3 Members of the public". */
function isNumberedTitle(line: MinutesLine, kind: ListKind): boolean {
  const words = numberedWords(line)?.words ?? '';
  return (
    isToBeDone(words) || (kind !== 'in-attendance' && /^\p{Lu}/u.test(words) && !GROUP.test(words))
  );
}

/** "2 members of the public" are people, and no heading of some. */
const COUNTED =
  /^(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|no|no other) \p{L}/iu;

/** "Co-opted Members (Voting)" between names. */
const isGroup = (line: MinutesLine): boolean =>
  line.mark === undefined &&
  line.text.length <= 80 &&
  !COUNTED.test(line.text) &&
  GROUP.test(line.text) &&
  !/[,;]|\b(?:Cllr|Mr|Mrs|Ms|Dr|Sir|Rev)\b/.test(line.text) &&
  !/\b(?:Councillors?|Cllrs?) \p{Lu}|:\s*\S/u.test(line.text) &&
  !SENTENCE.test(line.text.replace(/\([^()]{0,80}\)/g, ''));

/** "Chief Fire Officer E Elm" is somebody, and heads no list. */
const isPerson = (text: string): boolean =>
  /\b(?:officer|advis[eo]r|member|representative|governor|guest|councillor) (?:\p{Lu}\.? ?){1,3}(?:(?:ap|van|de|der|von|le|la) )?\p{Lu}?[\p{L}'’-]+$/iu.test(
    text,
  ) &&
  /\b(?:[Oo]fficer|[Aa]dvis[eo]r|[Mm]ember|[Rr]epresentative|[Gg]overnor|[Gg]uest|[Cc]ouncillor) \p{Lu}/u.test(
    text,
  ) &&
  !GROUP.test(
    text.replace(
      /^.*\b(?:officer|advis[eo]r|member|representative|governor|guest|councillor)\b/i,
      '',
    ),
  );

/** The heads of columns, and a row of figures beside a name: how often somebody came. */
const isNoName = (raw: string): boolean =>
  isHeadOfColumns(raw) || /\t(?:\d{1,3}%?|expected|possible|actual)(?:\t|$)/i.test(raw);

export type ReadLists = {
  readonly lists: AttendanceLists;
  /** Lines that are in no list. */
  readonly others: readonly MinutesLine[];
};

/** Takes the lists of people out of lines. */
export function readLists(lines: readonly MinutesLine[]): ReadLists {
  const lists = new AttendanceLists();
  const others: MinutesLine[] = [];
  let kind: ListKind | undefined;
  let isVirtual = false;
  let group = '';
  /** The last label that stands alone, and how many people the lists had there. */
  let opened:
    { readonly line: MinutesLine; readonly at: number; readonly size: number } | undefined;
  const starred = lines.map(({ raw }) => STARRED.exec(raw)?.[1]).find((one) => one !== undefined);
  /** The label of a list of which nothing was read stays above its words. */
  const restoreLabel = (): string | undefined => {
    const own = opened;
    opened = undefined;
    if (own?.size !== lists.size) return undefined;
    lists.labels.splice(own.at, 1);
    others.push(own.line);
    return own.line.text;
  };
  const context = () => ({ isVirtual, group });
  const welsh = new Map<MinutesLine, { readonly line: MinutesLine; readonly gone: string[] }>();
  for (const printed of lines.flatMap(listsOfLine)) {
    const { line, gone } = withoutWelsh(printed);
    if (gone.length > 0) welsh.set(line, { line: printed, gone });
    const { text, mark } = line;
    const label = line.table ? undefined : listLabelIn(line.raw);
    // "Members:" within those present is a heading of theirs.
    const isInner = label?.kind === 'present' && kind === 'present' && label.rest === '';
    if (label && !isInner) {
      kind = lists.isOtherMembers(label) ? 'in-attendance' : label.kind;
      isVirtual = label.isVirtual === true;
      group = '';
      const { names, guests } = withGuests(kind, label.rest);
      const rest = withoutMarks(names);
      if (kind !== 'chair' && kind !== 'substitutes' && kind !== 'in-attendance')
        lists.isListed ||= kind === 'present';
      if (rest !== '' && kind === 'apologies' && /^(?:apologies|there were)\b/i.test(rest)) {
        others.push(line);
        kind = undefined;
        continue;
      }
      const isList = rest === '' || kind === 'in-attendance' || areNames(rest) || NOBODY.test(rest);
      if (!isList) {
        others.push(line);
        lists.asked.push(noList(text));
        kind = undefined;
        continue;
      }
      lists.labels.push(label.label);
      if (rest === '') {
        opened = { line, at: lists.labels.length - 1, size: lists.size };
        continue;
      }
      for (const one of columnsIn({ raw: rest, text: rest }))
        lists.take(kind, one, { label: label.label, ...context() });
      if (guests !== undefined) {
        lists.labels.push('and');
        lists.take('in-attendance', withoutMarks(guests), context());
      }
      if (kind === 'chair') kind = 'present';
      if (NOBODY.test(rest)) kind = undefined;
      continue;
    }
    if (
      /^.{3,60} in the chair[.,;]?$/i.test(text) &&
      mark === undefined &&
      isNamesLine(text.replace(/ in the chair[.,;]?$/i, ''))
    ) {
      if (lists.hasChair(text.replace(/ in the chair[.,;]?$/i, ''))) lists.labels.push(text);
      else lists.take('present', text.replace(/[.,;]$/, ''), context());
      kind = 'present';
      continue;
    }
    if (kind === undefined || line.table || isSection(line) || isNoName(line.raw)) {
      others.push(line);
      continue;
    }
    // "Petra O'Sullivan | N | Tom Vale" is a row whose columns nobody knows.
    if (line.raw.includes('|') && statusBeside(text) === undefined) {
      restoreLabel();
      others.push(line);
      lists.asked.push(ROWS);
      continue;
    }
    // "Monitoring Officer" is one, and heads none.
    const isOne =
      kind === 'in-attendance' &&
      /\b(?:officer|advis[eo]r|member|representative|governor|guest)$/i.test(text);
    if (isInner || (isGroup(line) && !isOne && !isPerson(text) && !line.raw.includes('\t'))) {
      lists.labels.push(text);
      group = isInner ? '' : text;
      if (/\bofficers?\b|\bguests?\b|\badvisers?\b|\bexternal\b/i.test(text))
        kind = 'in-attendance';
      continue;
    }
    const isCounted = COUNTED.test(text) && GROUP.test(text) && text.length <= 80;
    const isTitle = isNumberedTitle(line, kind);
    if (kind === 'in-attendance' && isCounted && !isTitle) {
      lists.take(kind, withoutMarks(text), context());
      continue;
    }
    const isNumbered = (mark !== undefined && mark !== BULLET) || isTitle;
    if (isNumbered || isOfMeeting(text) || !areNames(text, () => lists.attendees)) {
      const above = restoreLabel();
      if (above !== undefined) lists.asked.push(noList(`${above} ${text}`));
      else if (mark === BULLET) lists.asked.push(noList(text));
      others.push(line);
      // One point that is no name, and the list goes on below it.
      if (mark === BULLET) continue;
      // "Councillor A, the Mayor, Councillor B": whose office it is isn't certain.
      if (kind === 'present' && /^(?:Councillors?|Cllrs?)\b/.test(text) && !SENTENCE.test(text))
        lists.asked.push(noList(text));
      kind = undefined;
      continue;
    }
    const own = groupOf(text);
    if (own) {
      ({ group } = own);
      lists.labels.push(group);
      lists.take(kind, withoutMarks(own.names), context());
      continue;
    }
    // A list of which it is said that nobody is in it ends: what is below is a heading.
    if (NOBODY.test(text)) {
      lists.take(kind, withoutMarks(text), context());
      kind = undefined;
      continue;
    }
    // "Quorum – three: Councillor A" below those who were away says something else of somebody.
    if ((kind === 'absent' || kind === 'apologies') && UNKNOWN_LABEL.test(text)) {
      others.push(line);
      lists.asked.push(noList(text));
      continue;
    }
    if (mayBeTwo(line))
      lists.asked.push(
        `“${text.slice(0, 80)}” is read as one person, and what they are beside the name: if these are two people, write each as an entry`,
      );
    // "* denotes attendance": those without a star weren't there.
    const hasStar = /^\* ?|\*$/.test(line.raw);
    const isAway =
      starred !== undefined && kind === 'present' && hasStar === /absen|apolog/i.test(starred);
    for (const one of columnsIn(line))
      lists.take(isAway ? 'absent' : kind, withoutMarks(one).replace(/ ?\*$/, ''), context());
  }
  settleStatuses(lists);
  // What is in no list stays as it is printed.
  const isOther = new Set(others);
  for (const [line, { gone }] of welsh) if (!isOther.has(line)) lists.labels.push(...gone);
  return { lists, others: others.map((line) => welsh.get(line)?.line ?? line) };
}

/** Who is named behind the members of a small council, and is none: "the Clerk", "4 members of the public". */
const GUESTS =
  /(?:[;,](?: and)?| and) (?=(?:the |an? |one |two |three |four |five |six |\d{1,3} )?(?:(?:town|parish|deputy|acting|assistant) )?(?:clerk\b|RFO\b|proper officer\b|(?:members?|representatives?) of the (?:public|press)\b|(?:residents?|parishioners?)\b))/iu;

/** The names of those present, and those who are named behind them and are no members. */
function withGuests(
  kind: ListKind | undefined,
  rest: string,
): { readonly names: string; readonly guests?: string } {
  const found = kind === 'present' && rest.length < 4_000 ? GUESTS.exec(rest) : null;
  if (!found) return { names: rest };
  const names = rest.slice(0, found.index);
  const isWhole = names.split('(').length === names.split(')').length;
  return isWhole ? { names, guests: rest.slice(found.index + found[0].length) } : { names: rest };
}

/** "Present: Cllrs A and B. Also present: the Clerk." as a line for each list. */
function listsOfLine(line: MinutesLine): MinutesLine[] {
  if (line.table || hasMore(line.inlines) || line.text.length > 4_000 || !listLabelIn(line.raw))
    return [line];
  const parts = line.raw.split(
    /(?<=[.;]) +(?=(?:also (?:present|in attendance)|in attendance|apologies|absent|officers|clerk)\b[^:.;]{0,40}: ?\S)/iu,
  );
  if (parts.length === 1) return [line];
  return parts.map((part) => {
    const text = plainLine(part);
    return { ...line, text, raw: part, inlines: [{ text }] };
  });
}

/** "Late: Cllr Owen": words of what somebody did, before the name. */
const UNKNOWN_LABEL =
  /^(?!(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Revd?)\b)\p{Lu}[^:,;()]{1,60}: ?\p{Lu}/u;

const ROWS =
  'rows of an attendance list are kept as text, as it isn’t certain what their columns mean: write in the front matter who was there, and who wasn’t';
const noList = (text: string): string =>
  `“${text.slice(0, 80)}” is no list of names that could be read: write who is meant into the front matter`;

/** "Saltheugh County Council: Councillors Ash and Elm", "Co-opted Members – Canon Dunmoor": the group, and its names. */
function groupOf(text: string): { readonly group: string; readonly names: string } | undefined {
  const found = /^([^:,;()]{3,70}(?: \([^()]{1,40}\))?): ?(\S.{2,})$/s.exec(text);
  const [, group = '', names = ''] = found ?? [];
  const isGroup =
    (GROUP.test(group) || /\b(?:council|authority|board|trust|university)\b/i.test(group)) &&
    !/^(?:Cllr|Councillors?|Mr|Mrs|Ms|Dr) \p{Lu}/u.test(group);
  return found && isGroup && isNamesLine(names) ? { group, names } : undefined;
}

/** What a star beside a name says. */
const STARRED =
  /^\W{0,4}\*\W{0,4}(?:denotes?|indicates?|shows?|means|=) ?(?:members? |those |councillors? )?(?:in )?(attend\p{L}*|present|absen\p{L}*|apolog\p{L}*)/iu;

/** A list ends with a comma or a full stop where it goes on below, or ends. */
const withoutMarks = (text: string): string =>
  text
    .replace(/[,;]$/, '')
    .replace(/(\p{Ll}{2}|\))\.$/u, '$1')
    .trim();
