import { listInWords } from '../language/sentence.ts';
import type { Diagnostic } from '../rules/diagnostic.ts';
import { diagnose, type Place } from '../rules/rules.ts';

/**
 * The lines of git around two versions of a text, at the margin or, where both are there, further in, in a quotation or escaped by
 * an editor. Git writes seven signs, and more where it is set to.
 */
const CONFLICT_BEGINS = /^[ \t>]{0,40}(?:\\{0,7}<{7,40}|(?:\\<){7}|(?:&lt;){7})(?:[ \t].*)?$/m;
const CONFLICT_ENDS = /^[ \t>]{0,40}(?:\\?>{7,40}|(?:\\>){7}|(?:&gt;){7})(?:[ \t].*)?$/m;
/** Perforce's, which are shorter. */
const OF_PERFORCE = /^>>>> ORIGINAL [^\n]*#\d+[ \t]*$/m;
/** The line above a change as git shows it, which was pasted in the place of the text. */
const OF_A_PATCH = /^@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@/m;
/** One of them, left over where the other was deleted. */
const HALF_OF_CONFLICT = /^(?:(?:<{7}|>{7}|\|{7}) \S.*|<{7}|>{7}|\|{7})$/m;
/** The line between the versions: right below a few words it makes a heading of them. */
const BETWEEN = /^={7}$/gm;

/**
 * Where git couldn't put two versions together and wrote both into a file: nothing else in it can be trusted.
 * @param areFields whether the text is YAML alone, which has no headings
 * @returns nothing where there is no such place; a heading that is underlined with = is none.
 */
export function findConflict(
  path: string,
  source: string,
  areFields = false,
): Diagnostic | undefined {
  const found = CONFLICT_BEGINS.exec(source);
  // Looked for once after the first: a file of such lines alone must not be read anew for each.
  if (found && CONFLICT_ENDS.test(source.slice(found.index))) {
    const message = `Two versions of this file were put together here, and git couldn’t decide between them: it wrote both, one above the line of = and one below. Keep the words that are right, and delete the other ones and the lines of <<<<<<<, ======= and >>>>>>> (and of |||||||, where there is one).${otherConflicts(source)}`;
    return diagnose('merge-conflict', placeOf(path, source, found.index), message);
  }
  const perforce = OF_PERFORCE.exec(source);
  if (perforce && /^<<<<[ \t]*$/m.test(source.slice(perforce.index))) {
    const message =
      'Several versions of this text were put together here, one below the other, and nobody has decided between them. Keep the words that are right, and delete the other ones and the lines that begin with >>>>, ==== and <<<<.';
    return diagnose('merge-conflict', placeOf(path, source, perforce.index), message);
  }
  const patch = OF_A_PATCH.exec(source);
  if (patch) {
    const message =
      'This is a change as git shows it, with what was before and what is there now. Keep the words that are right, without the sign before each line, and delete the lines that begin with @@, --- and +++.';
    return diagnose('merge-conflict', placeOf(path, source, patch.index), message);
  }
  const half = HALF_OF_CONFLICT.exec(source)?.index ?? between(source, areFields);
  if (half === undefined) return undefined;
  const message =
    'This line is one of those that git writes around two versions of a text. Delete it, and look whether words of both versions are left near it.';
  return diagnose('merge-conflict', placeOf(path, source, half), message);
}

/** Where the same is to be done further down, so that nobody has to check again to find it. */
function otherConflicts(source: string): string {
  const lines = source
    .split('\n')
    .flatMap((line, at) => (CONFLICT_BEGINS.test(line) ? [at + 1] : []));
  const others = lines.slice(1, 1 + MOST_NAMED).map(String);
  if (others.length === 0) return '';
  const more = lines.length - 1 - others.length;
  const named = more > 0 ? [...others, `${more} more`] : others;
  return ` Do the same at ${others.length === 1 && more === 0 ? 'line' : 'lines'} ${listInWords(named)}.`;
}

const MOST_NAMED = 5;

/** Where the line between two versions was left, which underlines nothing. */
function between(source: string, areFields: boolean): number | undefined {
  const end = areFields ? source.length : source.search(/\n---[ \t]*\n/);
  const hasFields = /^\s*---/.test(source) || areFields;
  let isInCode = false;
  let from = 0;
  for (const { index } of source.matchAll(BETWEEN)) {
    if (hasFields && index < end) return index;
    const before = source.slice(from, Math.max(index - 1, 0));
    const fences = before.match(/^ {0,3}(?:`{3,}|~{3,})/gm) ?? [];
    if (fences.length % 2 === 1) isInCode = !isInCode;
    from = index;
    const above = before.slice(before.lastIndexOf('\n') + 1);
    if (!isInCode && !areFields && UNDERLINES_NOTHING.test(above)) return index;
  }
  return undefined;
}

/** A line that no line of = makes a heading of: an empty one, a point, a row, or one that ends as a sentence does. */
const UNDERLINES_NOTHING = /^\s*(?:$|\d{1,3}[.)]\s|[-*+]\s|\|)|[.;:,]\s*$/;

function placeOf(file: string, text: string, index: number): Place {
  const before = text.slice(0, index);
  return { file, line: before.split('\n').length, column: index - before.lastIndexOf('\n') };
}
