import type { SecretSource } from '../language/secret.ts';
import type { Diagnostic } from '../rules/diagnostic.ts';
import { diagnose } from '../rules/rules.ts';
import { isGrave, type LeakProof, type NearCopy, type OpenPlace } from './leak-proof.ts';

/** Places listed of one finding; the others are much like them. */
const MOST_PLACES = 3;

/** Near copies, with every path masked. */
export type NearCopies = {
  /** Sentences and rows. */
  readonly copied: readonly NearCopy[];
  /** Figures and names. */
  readonly shared: readonly NearCopy[];
};

/** What open papers say that is nearly exempt: sentences and rows, and figures and names. */
export function nearCopiesOf({ near, mask }: Pick<LeakProof, 'near' | 'mask'>): NearCopies {
  const copies = near.map((copy) => ({
    ...copy,
    place: { ...copy.place, file: mask(copy.place.file) },
    secret: { ...copy.secret, file: mask(copy.secret.file) },
  }));
  const isCopied = ({ how }: NearCopy): boolean =>
    ['words', 'turned', 'part', 'together'].includes(how);
  return {
    copied: copies.filter(isCopied),
    shared: copies.filter((copy) => !isCopied(copy)),
  };
}

/** Whether a paper has errors, by its file, so that all of it is taken as exempt until they are put right. */
export type IsForNow = (file: string) => boolean;

/** The first line of a passage of a file that has no end, so that all below it is taken as exempt; none where each has one. */
export type UnclosedIn = (file: string) => number | undefined;

/** What is known of the exempt papers, and changes what is to be done first. */
export type ExemptPapers = { readonly isForNow: IsForNow; readonly unclosedIn: UnclosedIn };

/**
 * What to do first where something is below the first line of a passage that has no end, and may be no part of it. The sentence
 * goes on with what to do after that. Undefined where each passage has its end.
 */
export function firstEnd(
  places: readonly Pick<SecretSource, 'file' | 'line'>[],
  unclosedIn: UnclosedIn,
): string | undefined {
  for (const { file, line } of places) {
    const begins = unclosedIn(file);
    if (begins === undefined || line < begins) continue;
    return `The passage that begins in ${file}:${begins} doesn’t end, so all below it is taken as exempt. Put ::: on a line of its own below the passage first; if the same is found again then,`;
  }
  return undefined;
}

/** What else may be done of what is exempt in a file. A paper that is taken as exempt has no exemption to write it into. */
export function orOnRecord(file: string, isForNow: IsForNow, where = ''): string {
  return isForNow(file)
    ? `or correct the errors of ${file} first: until then all of it is taken as exempt.`
    : `or, if it may be public, put it on record ${where}in also-open: of the exemption.`;
}

/** One diagnostic for each sentence or row that was copied and each place, at the place. Shows no word that is exempt. */
export function describeCopied(copies: readonly NearCopy[], papers: ExemptPapers): Diagnostic[] {
  return groups(copies, ({ secret, place }) => [secret.file, secret.line, place]).map((group) =>
    describeSentence(group, papers),
  );
}

/** The figures and names of an exempt paper that open ones have, once for that paper. Shows none of them. */
export function describeShared(copies: readonly NearCopy[], papers: ExemptPapers): Diagnostic[] {
  return groups(copies, (copy) => [copy.secret.file, isGrave(copy)]).map((group) =>
    describeFigures(group, papers),
  );
}

/** What is to be done at a place, before "or" and what else may be. */
export const takeOut = ({ remedy }: Pick<OpenPlace, 'remedy'>, otherwise: string): string =>
  remedy === undefined ? `Take it out here; ${otherwise}` : `${remedy} ${asNext(otherwise)}`;

/** "or, if …" as a sentence of its own. */
const asNext = (otherwise: string): string =>
  otherwise.replace(/^or,? (\p{L})/u, (_, letter: string) => letter.toUpperCase());

/** What is to be done at several places that were named. */
export function takeOutThere(places: readonly OpenPlace[], otherwise: string): string {
  const remedies = [
    ...new Set(
      places.flatMap(({ file, line, remedy }) =>
        remedy === undefined ? [] : [`${file}:${line}: ${remedy}`],
      ),
    ),
  ];
  if (remedies.length === 0) return `Take it out there; ${otherwise}`;
  const others = places.some(({ remedy }) => remedy === undefined) ? 'Take it out there. ' : '';
  return `${others}${remedies.slice(0, MOST_PLACES).join(' ')} ${asNext(otherwise)}`;
}

type Group = readonly [NearCopy, ...NearCopy[]];

function groups(copies: readonly NearCopy[], keyOf: (copy: NearCopy) => unknown): Group[] {
  const groups = new Map<string, [NearCopy, ...NearCopy[]]>();
  for (const copy of copies) {
    const key = JSON.stringify(keyOf(copy));
    const group = groups.get(key);
    if (group) group.push(copy);
    else groups.set(key, [copy]);
  }
  return [...groups.values()];
}

export const atLine = ({
  file,
  line,
}: OpenPlace): Pick<Diagnostic, 'file' | 'line' | 'column'> => ({
  ...{ file, line, column: 1 },
});

const SAME: Partial<Record<NearCopy['how'], string>> = {
  words: 'most of its words are the same, in the same order',
  turned: 'most of its words are the same, in another order',
  part: 'half of it is the same, word for word',
};

function describeSentence(group: Group, { isForNow, unclosedIn }: ExemptPapers): Diagnostic {
  const [{ how, secret, place }] = group;
  const what = SAME[how] ?? 'it has the same figures and names beside one another';
  const first = firstEnd([secret], unclosedIn);
  const remedy =
    first === undefined
      ? takeOut(place, orOnRecord(secret.file, isForNow))
      : `${first} take it out here.`;
  const message = `This is nearly what is exempt in ${secret.file}:${secret.line}: ${what}. ${remedy}`;
  return {
    ...diagnose('exempt-leaked', atLine(place), message),
    ...(first === undefined && asideOf(group, isForNow)),
  };
}

function describeFigures(group: Group, { isForNow, unclosedIn }: ExemptPapers): Diagnostic {
  const [first] = group;
  const places = [...new Set(group.map(placeOf))].sort();
  const shown = places.slice(0, MOST_PLACES).join('; ');
  const more = places.length - MOST_PLACES;
  const where = `${shown}${more > 0 ? `; and ${more} more ${more === 1 ? 'place' : 'places'}` : ''}`;
  const what = isGrave(first)
    ? `What is exempt here would be published: ${list(group)}, because it is also in ${where}.`
    : `What is exempt here may be given away: ${list(group)} in ${where}.`;
  const toEnd = firstEnd(
    group.map(({ secret }) => secret),
    unclosedIn,
  );
  const remedy =
    toEnd === undefined
      ? takeOutThere(
          group.map(({ place }) => place),
          orOnRecord(first.secret.file, isForNow, 'here, '),
        )
      : `${toEnd} take it out there.`;
  const code = isGrave(first) ? 'exempt-leaked' : 'exempt-hinted';
  return {
    ...diagnose(code, first.secret, `${what} ${remedy}`),
    ...(toEnd === undefined && asideOf(group, isForNow)),
  };
}

/** A place, and of a name that of the amount beside it. */
function placeOf({ place, amount }: NearCopy): string {
  const at = `${place.file}:${place.line}`;
  if (!amount) return at;
  const line = amount.line === place.line ? '' : `line ${amount.line}, `;
  return `${at} (the amount: ${line}column ${amount.column})`;
}

function list(group: Group): string {
  const of = (...kinds: readonly NearCopy['how'][]): number =>
    new Set(
      group
        .filter(({ how }) => kinds.includes(how))
        .map(({ words, number, secret }) => words ?? number ?? secret.line),
    ).size;
  const named = (count: number, one: string, many: string): string[] =>
    count === 0 ? [] : [count === 1 ? one : `${count} ${many}`];
  const parts = [
    ...named(of('figure'), 'a figure', 'figures'),
    ...named(of('rounded'), 'an amount, rounded,', 'amounts, rounded,'),
    ...named(
      of('standing'),
      'a sentence or row of ordinary words',
      'sentences or rows of ordinary words',
    ),
    ...named(of('piece'), 'half a sentence or row', 'halves of sentences or rows'),
    ...named(of('round'), 'a round amount or a count', 'round amounts or counts'),
    ...named(
      of('other-price'),
      'a price or percentage, of something else,',
      'prices or percentages, of something else,',
    ),
    ...named(
      of('worked-out'),
      'what can be worked out of its amounts',
      'amounts that can be worked out of its own',
    ),
    ...named(
      of('public-figure'),
      'a figure that both call public',
      'figures that both call public',
    ),
    ...named(
      of('name-beside-amount'),
      'the name of a person or firm beside an amount',
      'names of persons or firms beside amounts',
    ),
    ...named(of('name'), 'the name of a person or firm', 'names of persons or firms'),
  ];
  return parts.join(' and ');
}

function asideOf(group: Group, isForNow: IsForNow): Pick<Diagnostic, 'aside'> {
  if (isForNow(group[0].secret.file)) return {};
  const words = [...new Set(group.flatMap((copy) => copy.words ?? []))].sort();
  if (words.length === 0) return {};
  const line = words.map((what) => `{ what: ${JSON.stringify(what)}, reason: … }`).join(', ');
  return { aside: `If it may be public, copy this, and say why: also-open: [${line}]` };
}
