import { labelsOf, letterStyleOf, numbersOf, type LetterStyle } from './appendix-labels.ts';
import { nearest } from '../../language/suggest.ts';

type Announced = { readonly number: number; readonly title: string };

/** Which dropped file is which announced appendix. */
export type AppendixMatches = {
  /** File name by appendix number; only where exactly one claims it. */
  readonly matched: ReadonlyMap<number, string>;
  readonly claimedTwice: readonly { readonly number: number; readonly files: readonly string[] }[];
  /** Files whose name fits more than one appendix. */
  readonly ambiguous: readonly { readonly file: string; readonly numbers: readonly number[] }[];
  readonly unannounced: readonly { readonly file: string; readonly suggestion?: number }[];
};

/**
 * Matches dropped files to announced appendices as councils name them: by number, wherever it is
 * in the name (`appendix-1.pdf`, `Appendix 1 - Leeds ILACS Report 2022.pdf`, `appendix_1.PDF`,
 * `Ofsted Report Annex A.pdf`, `Appendix II.docx`), else by all the words of the title. Nothing is
 * guessed: what nearly fits is suggested, and what fits twice is reported.
 */
export function matchAppendices(
  files: readonly string[],
  announced: readonly Announced[],
): AppendixMatches {
  const style = letterStyleOf(
    files.flatMap((file) => labelsOf(stemOf(file)).map(({ text }) => text)),
  );
  const claims = new Map<number, string[]>();
  const ambiguous: { file: string; numbers: readonly number[] }[] = [];
  const unannounced: { file: string; suggestion?: number }[] = [];
  for (const file of files) {
    const found = candidatesOf(stemOf(file), announced, style);
    const [only] = found;
    if (only !== undefined && found.length === 1) {
      claims.set(only, [...(claims.get(only) ?? []), file]);
    } else if (found.length > 1) {
      ambiguous.push({ file, numbers: [...found].sort((a, b) => a - b) });
    } else {
      unannounced.push({ file });
    }
  }
  // Those that have a file already aren’t what a stray one was meant to be.
  const waiting = announced.filter(({ number }) => !claims.has(number));
  for (const stray of unannounced) {
    const suggestion = isNoPaper(stray.file) ? undefined : suggest(stray.file, waiting);
    if (suggestion !== undefined) stray.suggestion = suggestion;
  }
  const matched = new Map<number, string>();
  const claimedTwice: { number: number; files: string[] }[] = [];
  for (const [number, claimants] of [...claims].sort(([a], [b]) => a - b)) {
    const [first] = claimants;
    if (claimants.length === 1 && first !== undefined) matched.set(number, first);
    else claimedTwice.push({ number, files: claimants });
  }
  return { matched, claimedTwice, ambiguous, unannounced };
}

/** The numbers of the appendices that a name fits. */
function candidatesOf(
  stem: string,
  announced: readonly Announced[],
  style: LetterStyle | undefined,
): number[] {
  const labels = labelsOf(stem);
  if (labels.length === 0) return byTitle(stem, announced);
  // "Appendix 1 - answer to Appendix 2" is appendix 1; "Report, Appendix 1 and Annex 2" may be either.
  const meant = labels.filter(({ first }) => first);
  const numbers = (meant.length > 0 ? meant : labels).flatMap(({ text }) =>
    byLabel(text, announced, style),
  );
  const found = [...new Set(numbers)];
  const [only] = found;
  if (found.length !== 1 || only === undefined) return found;
  // The number says one appendix and the words another: one of the two is a slip.
  const own = announced.find(({ number }) => number === only);
  if (own && hasAllWords(stem, own.title)) return found;
  const others = announced.filter(
    ({ number, title }) => number !== only && wordsOf(title).length > 1 && hasAllWords(stem, title),
  );
  return [only, ...others.map(({ number }) => number)];
}

/** By the label that a title begins with ("Annex 3 – Overview"), else by the place in the list. */
function byLabel(
  label: string,
  announced: readonly Announced[],
  style: LetterStyle | undefined,
): number[] {
  const titled = announced.filter(({ title }) => {
    const [own] = labelsOf(title);
    return own?.first === true && own.text === label;
  });
  if (titled.length > 0) return titled.map(({ number }) => number);
  const numbers = numbersOf(label, style);
  return announced.filter(({ number }) => numbers.includes(number)).map(({ number }) => number);
}

/** The appendix whose title the name holds; of two, the one whose title holds the other's. */
function byTitle(stem: string, announced: readonly Announced[]): number[] {
  const found = announced.filter(({ title }) => hasAllWords(stem, title));
  const fullest = found.filter(({ title }) =>
    found.every((other) => hasAllWords(title, other.title)),
  );
  return (fullest.length > 0 ? fullest : found).map(({ number }) => number);
}

/** Notes, drafts and copies, which nobody meant to publish. */
const isNoPaper = (file: string): boolean =>
  /(?:^|[^a-z])(?:notes?|draft|drafts|old|copy|backup|bak|temp|tmp|todo|readme|wip|superseded|conflict(?:ed)?)(?![a-z])|\(\d+\)|\.(?:txt|md|tmp|bak|orig|log)$/i.test(
    file,
  );

/** Whether a file is a pack, an agenda or minutes by its name, which the site makes itself: "Public reports pack 08122026.pdf". */
export const isOfMeeting = (file: string): boolean =>
  labelsOf(stemOf(file)).length === 0 &&
  /(?:^|[^a-z])(?:packs?|agendas?|bundles?|minutes)(?![a-z])/i.test(stemOf(file));

function waitingFor(stem: string, announced: readonly Announced[]): Announced | undefined {
  const digits = /(?:^|\D)0*(\d{1,3})(?:\D|$)/.exec(stem)?.[1];
  return announced.find((appendix) => appendix.number === Number(digits));
}

function suggest(file: string, announced: readonly Announced[]): number | undefined {
  const stem = stemOf(file);
  // "appendix-2" says which it is, though the report has no second one.
  const byDigits = waitingFor(stem, announced);
  if (labelsOf(stem).length > 0) return byDigits?.number;
  const title = nearest(
    stem,
    announced.map((appendix) => appendix.title),
  );
  if (title !== undefined) return announced.find((appendix) => appendix.title === title)?.number;
  // A date in its name is no number of an appendix, and a pack may hold what is exempt.
  if (isOfMeeting(file)) return undefined;
  return byDigits?.number ?? (announced.length === 1 ? announced[0]?.number : undefined);
}

/** Words that file names leave out. */
const FILLERS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'and',
  'the',
  'of',
  'for',
  'in',
  'to',
  'on',
  's',
]);

function hasAllWords(stem: string, title: string): boolean {
  const words = new Set(wordsOf(stem));
  const wanted = wordsOf(title);
  const telling = wanted.filter((word) => !FILLERS.has(word));
  return (
    wanted.length > 0 && (telling.length > 0 ? telling : wanted).every((word) => words.has(word))
  );
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

const stemOf = (file: string): string => file.replace(/\.[^.]*$/, '');
