import { wordsApart } from '../../language/ordinary-words.ts';
import type { OpenText } from '../leak-proof.ts';

/** The day in the path of a paper of a meeting: "…/meetings/plans/2022-05-11/bridge.md". */
const MEETING_DAY = /(?:^|\/)meetings\/[^/]+\/(\d{4}-\d\d-\d\d)(?:\/|$)/;

/** Where the council says who it is, and whom to ask. */
const OF_THE_COUNCIL = /(?:^|\/)(?:council\.yaml|committees\/[^/]+\.md)$/;

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

/**
 * Whether an open source was open before an exempt paper existed, as far as the days of their meetings say it.
 * @param open the path of the open source.
 * @param exempt the path of the exempt paper.
 */
export function isOpenBefore(open: string, exempt: string): boolean {
  const openDay = MEETING_DAY.exec(open)?.[1];
  const exemptDay = MEETING_DAY.exec(exempt)?.[1];
  return openDay !== undefined && exemptDay !== undefined && openDay < exemptDay;
}

/** The folder of a meeting in the path of one of its papers. */
const MEETING = /^(.*\/)?meetings\/[^/]+\/\d{4}-\d\d-\d\d(?=\/)/;

/** Whether two papers are of one meeting. */
export function areOfOneMeeting(one: string, other: string): boolean {
  const meeting = MEETING.exec(one)?.[0];
  return meeting !== undefined && meeting === MEETING.exec(other)?.[0];
}
