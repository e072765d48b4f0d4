import type { RegisterEntry } from './register-line.ts';

/** What a paper is known by, whatever its address. */
export type PaperText = Pick<
  RegisterEntry,
  'kind' | 'address' | 'sha256' | 'words' | 'said' | 'title' | 'items'
>;

/** What the words of a paper are known by, wherever it is and however it is set out. */
type Known = { readonly [Name in 'sha256' | 'words' | 'said']?: string | undefined };

/**
 * Whether a paper that moved, or was set out anew, says what it said before. A line from before agendas had `said` has the hash of the same text.
 */
export const isAsItWas = (before: Known, now: Known): boolean =>
  before.sha256 === now.sha256 ||
  (now.words !== undefined && before.words === now.words) ||
  (now.said !== undefined &&
    (before.said ?? before.sha256?.slice(0, now.said.length)) === now.said);
