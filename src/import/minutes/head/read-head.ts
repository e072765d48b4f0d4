import type { IsoDate } from '../../../language/dates.ts';
import { foldName, dateIn } from '../../fields/values.ts';
import type { ImportFrame } from '../../frame.ts';
import type { AttendanceLists } from './attendance-lists.ts';
import { readLists } from './read-lists.ts';
import type { MinutesLine } from '../minutes-line.ts';

/** What is before the first minute. */
export type Head = {
  readonly date?: IsoDate;
  /** As the council's papers call it, else as the document does. */
  readonly committee?: string;
  readonly isRecordOfDecisions: boolean;
  readonly decisionsPublished?: IsoDate;
  readonly lists: AttendanceLists;
  /** What is printed above the first minute. */
  readonly opening: readonly MinutesLine[];
  /** Lines that say which meeting it was, and nothing else. */
  readonly named: readonly string[];
};

type Names = Pick<ImportFrame, 'councilName' | 'committees'>;

/** Lines that are looked at for the meeting. */
const MOST_LINES = 60;
const LONGEST = 300;

/** Reads what is before the first minute: the meeting and the lists of people. */
export function readHead(lines: readonly MinutesLine[], names: Names): Head {
  const { lists, others } = readLists(lines);
  const heads = others.slice(0, MOST_LINES).filter(({ text }) => text.length <= LONGEST);
  const isRecordOfDecisions = heads.some(({ text }) => RECORD.test(text));
  const published = heads.find(
    ({ text }) =>
      PUBLISHED.test(text) || (isRecordOfDecisions && PUBLICATION.test(text) && isDated(text)),
  );
  const decisionsPublished = published && dateIn(published.text);
  const dated = heads.filter(
    ({ text }) =>
      !PUBLISHED.test(text) &&
      !PUBLICATION.test(text) &&
      !/\b(?:come into force|implemented|called? in|call-in)\b/i.test(text),
  );
  const date = dated.map(({ text }) => dateIn(text)).find((one) => one !== undefined);
  const committee = committeeIn(heads, names);
  const named: string[] = [];
  const opening = others.filter((line) => {
    const { text } = line;
    const isNamed =
      !line.table &&
      ((line === published && decisionsPublished !== undefined) ||
        (text.length <= LONGEST && saysOnlyMeeting(text, names, committee)));
    if (isNamed) named.push(text);
    return !isNamed;
  });
  return {
    ...(date !== undefined && { date }),
    ...(committee !== undefined && { committee }),
    isRecordOfDecisions,
    ...(decisionsPublished !== undefined && { decisionsPublished }),
    lists,
    opening,
    named,
  };
}

const PUBLISHED =
  /^(?:date (?:of )?)?(?:decisions?|record)(?: (?:were|was))? (?:published|publication)(?: date| on)?\b/i;
/** Of what it says nothing: of decisions in their record, else of a draft. */
const PUBLICATION = /^(?:date of publication|publication date|date published|published(?: on)?)\b/i;
const isDated = (text: string): boolean => dateIn(text) !== undefined;
const RECORD =
  /^(?:(?:draft )?record of (?:the )?(?:executive )?decisions?\b|.{0,80}\bdecisions? (?:notice|record|sheet|list)\b|decisions taken\b)/i;

/** The words of titles that say nothing but which meeting it was. */
const TRIVIAL =
  /\b(?:draft|minutes|of|the|a|an|meeting|held|on|at|extract|record|decisions?|taken|by|from|date|time|dated|cofnodion|cyfarfod|drafft|dyddiad|y|yr)\b/gi;
const WEEKDAY =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\bdydd (?:llun|mawrth|mercher|iau|gwener|sadwrn|sul)\b/gi;
const DATE =
  /\b\d{1,2}(?:st|nd|rd|th|eg|fed|ain|af|il|ydd)?(?: day)?(?: of?)? \p{L}{3,10},? \d{4}\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{4}\b|\b\d{4}-\d{2}-\d{2}\b/giu;

function saysOnlyMeeting(
  text: string,
  { councilName }: Names,
  committee: string | undefined,
): boolean {
  const left = bareName(text, councilName);
  return left === '' || (committee !== undefined && left === foldName(committee));
}

/** What is left of a line without its date, its council and words that every title has. */
function bareName(text: string, councilName: string): string {
  const folded = foldName(text.replace(DATE, ' ').replace(WEEKDAY, ' '));
  const council = foldName(councilName);
  const bare =
    folded === council ? '' : council.length > 8 ? folded.replaceAll(council, ' ') : folded;
  return bare.replace(TRIVIAL, ' ').replace(/\s+/g, ' ').trim();
}

/** The committee that a head names: the line that is its name, else the longest name that is in one. */
function committeeIn(
  heads: readonly MinutesLine[],
  { councilName, committees }: Names,
): string | undefined {
  const lines = heads.map(({ text }) => bareName(text, councilName)).filter((line) => line !== '');
  const byName = committees
    .map(({ name }) => ({
      name,
      folded: foldName(name).replace(TRIVIAL, ' ').replace(/\s+/g, ' ').trim(),
    }))
    .filter(({ folded }) => folded !== '');
  const exact = lines.flatMap((line) => byName.filter(({ folded }) => folded === line))[0];
  if (exact) return exact.name;
  const within = byName
    .filter(({ folded }) => lines.some((line) => ` ${line} `.includes(` ${folded} `)))
    .toSorted((a, b) => b.folded.length - a.folded.length)[0];
  const bodies = heads
    .map(({ text }) => BODY.exec(text.replace(DATE, ' '))?.[0].trim())
    .filter((one): one is string => one !== undefined && foldName(one) !== foldName(councilName));
  // "COUNCIL" is in the name of many a body: a committee that the papers don't have is no council.
  const unknown = bodies.find((one) => !/council$/i.test(one)) ?? bodies[0];
  const isOfBody =
    within !== undefined &&
    (within.folded.includes(' ') ||
      unknown === undefined ||
      ` ${foldName(unknown)} `.includes(` ${within.folded} `));
  return isOfBody ? within.name : unknown;
}

const BODY =
  /(?:[\p{Lu}][\p{L}&’'-]*,? (?:(?:and|of|for|the|AND|OF|FOR|THE) ){0,2}){0,8}(?:(?:Sub-?)?Committee|(?:SUB-?)?COMMITTEE|Cabinet|CABINET|Board|BOARD|Panel|PANEL|Executive|EXECUTIVE|Council|COUNCIL|Forum|FORUM)\b(?: ?\([^()]{2,60}\))?/u;
