import { nearest } from './suggest.ts';

/** Which dropped file is which announced appendix. */
export type AppendixMatches = {
  /** File name by appendix number; only where exactly one claims it. */
  readonly matched: ReadonlyMap<number, string>;
  readonly claimedTwice: readonly { readonly number: number; readonly files: readonly string[] }[];
  readonly unannounced: readonly { readonly file: string; readonly suggestion?: number }[];
};

const NUMBERED = /^(?:appendix|app|annex)[\s._-]*(?:no[\s._-]*)?(\d{1,3})(?!\d)/i;

/**
 * Matches dropped files to announced appendices as councils name them: by number
 * (`appendix-1.pdf`, `Appendix 1 - Leeds ILACS Report 2022.pdf`, `appendix_1.PDF`), else by all the
 * words of the title. Nothing is guessed: what nearly fits is suggested, and two files for one
 * appendix are both reported.
 */
export function matchAppendices(
  files: readonly string[],
  announced: readonly { readonly number: number; readonly title: string }[],
): AppendixMatches {
  const claims = new Map<number, string[]>();
  const unannounced: { file: string; suggestion?: number }[] = [];
  for (const file of files) {
    const stem = file.replace(/\.[^.]*$/, '');
    const number = NUMBERED.exec(stem)?.[1];
    const found =
      number === undefined
        ? announced.filter((appendix) => hasAllWords(stem, appendix.title))
        : announced.filter((appendix) => appendix.number === Number(number));
    const [only] = found;
    if (found.length === 1 && only) {
      claims.set(only.number, [...(claims.get(only.number) ?? []), file]);
    } else {
      const suggestion = suggest(stem, announced);
      unannounced.push({ file, ...(suggestion !== undefined && { suggestion }) });
    }
  }
  const matched = new Map<number, string>();
  const claimedTwice: { number: number; files: string[] }[] = [];
  for (const [number, claimants] of [...claims].sort(([a], [b]) => a - b)) {
    const [first] = claimants;
    if (claimants.length === 1 && first !== undefined) matched.set(number, first);
    else claimedTwice.push({ number, files: claimants });
  }
  return { matched, claimedTwice, unannounced };
}

function suggest(
  stem: string,
  announced: readonly { readonly number: number; readonly title: string }[],
): number | undefined {
  const title = nearest(
    stem,
    announced.map((appendix) => appendix.title),
  );
  if (title !== undefined) return announced.find((appendix) => appendix.title === title)?.number;
  const digits = /(?:^|\D)(\d{1,3})(?:\D|$)/.exec(stem)?.[1];
  const byDigits = announced.find((appendix) => appendix.number === Number(digits));
  return byDigits?.number ?? (announced.length === 1 ? announced[0]?.number : undefined);
}

function hasAllWords(stem: string, title: string): boolean {
  const words = new Set(wordsOf(stem));
  const wanted = wordsOf(title);
  return wanted.length > 0 && wanted.every((word) => words.has(word));
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
