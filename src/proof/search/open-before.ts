import { meetingInPath } from '../../language/days/meeting-day.ts';
import { wordsApart } from '../../language/words/ordinary-words.ts';
import { BEGINNING, NOT_YET, type OnRecord, type OpenText, type Recorded } from '../leak-proof.ts';

/** Where the council says who it is, and whom to ask. What the page of a person or a committee says besides may be anything. */
const OF_THE_COUNCIL = /(?:^|\/)council\.yaml$/;

/** Whether the council says in this source what it says of itself, whatever the meeting. */
export const isOfTheCouncil = (source: string): boolean => OF_THE_COUNCIL.test(source);

/** Names and contacts, as far as a word shows it: other words of a sentence there are no more ordinary than elsewhere. */
const NAMED = /(?<![^\s"'(<[])(?:\p{Lu}|\d|[^\s@]+@)\S*/gu;

/** The names, numbers and addresses of what the council says of itself, word by word. */
export async function wordsOfCouncil(openTexts: readonly OpenText[]): Promise<ReadonlySet<string>> {
  const words = new Set<string>();
  for (const { text, source } of openTexts) {
    if (!isOfTheCouncil(source)) continue;
    const said = typeof text === 'string' ? text : await text();
    for (const [named] of said.matchAll(NAMED))
      for (const word of wordsApart(named)) words.add(word);
  }
  return words;
}

/** Between an older meeting and one that copies nothing of it, where nothing is known but the days of the meetings. */
const WELL_BEFORE_DAYS = 28;

/**
 * Whether what an open source says was open before an exempt paper existed. By this evidence, the best first:
 *
 * - Git has the open source changed since it has the exempt paper: it wasn't, whatever its folder says.
 * - The register has what the source says now in an earlier exchange than the exempt paper: it was. In a later one, or
 *   not at all where it has the exempt paper: it wasn't.
 * - Where the register can't say (there is none, it began with both, or has neither), git does: what was last changed
 *   before the exempt paper came, and is of a meeting that had been held by then.
 * - Where nobody knows, as in the first build of papers from elsewhere: what is of a meeting at least four weeks
 *   before that of the exempt paper. Of two meetings nearer to one another, papers are written at the same time.
 *
 * @param open the path of the open source.
 * @param exempt the path of the exempt paper.
 */
export function isOpenBefore(open: string, exempt: string, recorded: Recorded = NOTHING): boolean {
  const source = recorded.get(open)?.asItIs;
  const paper = recorded.get(exempt)?.first;
  if (source === undefined || paper === undefined) {
    // Something is on record of one alone: then the other came later, or isn't known as it is.
    return source === paper && isWellBefore(open, exempt);
  }
  const isLater = changeOf(source, paper);
  if (isLater === 'after') return false;
  if (source.exchange !== paper.exchange) return source.exchange < paper.exchange;
  if (isLater === 'before' && wasHeldBy(open, paper.day)) return true;
  return source.exchange === BEGINNING && isWellBefore(open, exempt);
}

/** Whether a text was open before an exempt paper existed, by the path of that: see {@link isOpenBefore}. */
export function isTextOpenBefore(
  { kind, source, since }: Pick<OpenText, 'kind' | 'source' | 'since'>,
  exempt: string,
  recorded: Recorded = NOTHING,
): boolean {
  if (kind === 'heading') return false;
  if (kind !== 'reason') return isOpenBefore(source, exempt, recorded);
  return (since?.exchange ?? NOT_YET) < (recorded.get(exempt)?.first.exchange ?? BEGINNING);
}

const NOTHING: Recorded = new Map();

/** Which of two git has changed first, as far as it knows. */
function changeOf(source: OnRecord, paper: OnRecord): 'before' | 'after' | undefined {
  if (source.commit === undefined || paper.commit === undefined) return undefined;
  if (source.commit === paper.commit) return undefined;
  return source.commit < paper.commit ? 'before' : 'after';
}

const dayOf = (path: string): string | undefined => meetingInPath(path)?.date;

/** Whether the meeting of a paper was before a day. */
function wasHeldBy(path: string, day: string | undefined): boolean {
  const held = dayOf(path);
  return held !== undefined && day !== undefined && held < day;
}

function isWellBefore(open: string, exempt: string): boolean {
  const [openDay, exemptDay] = [dayOf(open), dayOf(exempt)];
  if (openDay === undefined || exemptDay === undefined) return false;
  return Date.parse(exemptDay) - Date.parse(openDay) >= WELL_BEFORE_DAYS * 86_400_000;
}

/** How many meetings papers are of; each that is of none counts as one. */
export const meetingsOf = (papers: readonly string[]): number =>
  new Set(papers.map((paper) => meetingInPath(paper)?.path ?? paper)).size;

/** Whether two papers are of one meeting. */
export function areOfOneMeeting(one: string, other: string): boolean {
  const meeting = meetingInPath(one)?.path;
  return meeting !== undefined && meeting === meetingInPath(other)?.path;
}
