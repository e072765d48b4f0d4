import { daysInColumns } from '../../language/figures/days-in-columns.ts';
import { namesInParts } from '../../language/names/names-in-parts.ts';
import { asNamed } from './shown-rows.ts';

/** What a text says in two or three columns or lines, as sentences have it: names, and days of birth. */
export const wordsInParts = (text: string): string =>
  [
    ...namesInParts(text).map(({ name }) => asNamed(name)),
    ...daysInColumns(text)
      .filter(({ isOfBirth }) => isOfBirth)
      .map(({ day }) => `Date of birth: ${day}.`),
  ].join('\n\n');
