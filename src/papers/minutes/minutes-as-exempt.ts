import type { Council } from '../council/council.ts';
import type { MeetingFiles } from '../reading/content-tree.ts';
import type { ContentReader } from '../reading/reader.ts';
import { isUnsureByPassages, takeAsExempt } from '../withheld/take-as-exempt.ts';

/**
 * What leaves it unknown why a passage is exempt, but not which one: it is where its lines of colons say, or goes on to the end of
 * the file. All that may be in it is looked for in what is published, whatever else is wrong.
 */
const OF_MARKED: ReadonlySet<string> = new Set(['exempt-missing', 'passage-unclosed']);

export const isOfMarkedPassage = (code: string): boolean => OF_MARKED.has(code);

/** Fields that say nothing of what was talked about: who was there is public, and the others are days and choices. */
const CHOICES: ReadonlySet<string> = new Set([
  ...['status', 'approved', 'present', 'apologies', 'absent', 'virtually', 'in-attendance'],
  ...['sittings', 'ended', 'decisions-published', 'published'],
]);

/**
 * Takes minutes as wholly exempt, where nobody knows which of their words are: all that they say is looked for in what is published,
 * so that they are held back alone. Never in a public repository, where everyone can read them.
 * @param reader that has read them, and has what is wrong with them.
 * @returns their file, as shown to the officer; undefined where they aren't taken so.
 */
export function takeMinutesAsExempt(
  reader: ContentReader,
  { minutes: path }: Pick<MeetingFiles, 'minutes'>,
  { publishing }: Pick<Council, 'publishing'>,
): string | undefined {
  if (path === undefined || publishing === 'public-repository') return undefined;
  const file = reader.shown(path);
  const others = reader.diagnostics.filter(({ code }) => !isOfMarkedPassage(code));
  const found = { diagnostics: others, textOf: (of: string) => reader.textOf(of) };
  if (!isUnsureByPassages(found, { path: file }, path)) return undefined;
  const known = { choices: CHOICES, namesEarlier: false };
  const isTaken = takeAsExempt(reader, reader.again(path), { path, dropped: [] }, known);
  return isTaken ? file : undefined;
}
