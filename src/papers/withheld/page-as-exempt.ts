import type { Council } from '../council/council.ts';
import type { ContentReader, WithheldFacts } from '../reading/reader.ts';
import { isUnsureByPassages, takeAsExempt } from './take-as-exempt.ts';

/** A page of the council's own, or a file about a matter: nothing in it can be exempt, and what its fields say is public. */
export type OpenFile = {
  /** Below the content. */
  readonly path: string;
  /** What is in its folder, below the content. */
  readonly dropped: readonly string[];
  /** The names of its fields. */
  readonly fields: readonly string[];
};

/**
 * Whether all that such a file says is to be looked for in what is published: marks of a passage in it aren't read, or mark what can't be
 * exempt there, so that nobody knows how much of it was meant. Never in a public repository, where everyone can read it.
 * @param reader that has read it, and has what is wrong with it.
 */
export function isToBeTakenAsExempt(
  reader: ContentReader,
  file: OpenFile,
  { publishing }: Pick<Council, 'publishing'>,
): boolean {
  return (
    publishing !== 'public-repository' &&
    isUnsureByPassages(reader, { path: reader.shown(file.path) }, file.path) &&
    allOf(reader.anew(), file) !== undefined
  );
}

/**
 * All that a file says and has in its folder, to be looked for; undefined where it can't be read for that.
 * @param reader that has read nothing.
 */
export function allOf(reader: ContentReader, file: OpenFile): WithheldFacts | undefined {
  const { path, dropped, fields } = file;
  const known = { choices: new Set(fields), namesEarlier: false };
  if (!takeAsExempt(reader, reader.markdown(path), { path, dropped }, known)) return undefined;
  const { withheld, whollyWithheld, openStatements, openWords } = reader;
  return { withheld, whollyWithheld, openStatements, openWords };
}
