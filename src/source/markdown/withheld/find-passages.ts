import { misplacedPassages } from '../accessible-text.ts';
import { splitNotes } from '../notes.ts';
import { createParser } from '../parser.ts';
import type { TextProblem } from '../problem.ts';
import { openTextOf } from '../../open-text.ts';
import { WITHHELD, type WithheldPassage } from './withheld-passage.ts';

const parser = createParser();

export type FoundPassages = {
  /** By the first line of each, counted from 0. */
  readonly passages: ReadonlyMap<number, WithheldPassage>;
  /** The lines of the text without what is withheld: the lines of that are blank. */
  readonly open: readonly string[];
  readonly problems: readonly TextProblem[];
};

/**
 * The passages of a text that is cut into pieces before it is rendered, as the one reader of passages finds them in the whole. What is
 * uncertain is in no piece.
 */
export function findPassages(source: string): FoundPassages {
  const lines = source.split('\n');
  if (!source.includes('::')) return { passages: new Map(), open: lines, problems: [] };
  const tokens = splitNotes(parser.parse(source, {})).text.filter(
    ({ type, level }) => type === WITHHELD && level === 0,
  );
  const open = openTextOf(source).split('\n');
  const passages = new Map<number, WithheldPassage>();
  for (const { map, meta } of tokens) {
    if (!map) continue;
    passages.set(map[0], meta as WithheldPassage);
    open.fill('', map[0], map[1]);
  }
  return { passages, open, problems: misplacedPassages(lines, tokens) };
}
