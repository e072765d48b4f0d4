import { isSamePaper, onlyOne, type PaperText } from './moved-papers.ts';
import { type PaperPast, type RegisterPast } from './paper-past.ts';
import { isOnTheSite } from './register-line.ts';

/** A paper that may have been at another address before, by its text or file as it is now. */
export type PaperElsewhere = {
  readonly address: string;
  /** None where it isn't known. */
  readonly sha256?: string | undefined;
  /** Of a report: what its text is known by, whatever its meeting. */
  readonly words?: string | undefined;
};

/**
 * What is known of a paper, at whatever address it was: of one that comes to an address now, as the same paper goes from another
 * one, what is known of that. None where it isn't known, or where two papers could be meant.
 * @param isShown whether an address goes out now.
 */
export function pastOfPaper(
  past: RegisterPast,
  paper: PaperElsewhere,
  isShown: (address: string) => boolean,
): PaperPast | undefined {
  const { address, sha256, words } = paper;
  const known = past.get(address);
  if (known && known.movedTo === undefined) return known;
  if (sha256 === undefined) return undefined;
  const kind = address.endsWith('/') ? 'report' : 'file';
  const now: PaperText = { kind, address, sha256, ...(words !== undefined && { words }) };
  const { byText, byWords } = indexOf(past);
  const found = [
    ...(byText.get(sha256) ?? []),
    ...((words !== undefined && byWords.get(words)) || []),
  ].filter((one) => {
    const last = one.versions.at(-1);
    return last && isSamePaper({ ...last, kind: one.kind }, now) && !isShown(one.address);
  });
  return onlyOne([...new Set(found)], address);
}

type ByText = {
  readonly byText: ReadonlyMap<string, readonly PaperPast[]>;
  readonly byWords: ReadonlyMap<string, readonly PaperPast[]>;
};

const indexes = new WeakMap<RegisterPast, ByText>();

/** What is on the site, by what it says. */
function indexOf(past: RegisterPast): ByText {
  const made = indexes.get(past);
  if (made) return made;
  const byText = new Map<string, PaperPast[]>();
  const byWords = new Map<string, PaperPast[]>();
  const add = (to: Map<string, PaperPast[]>, key: string, paper: PaperPast): void => {
    to.set(key, [...(to.get(key) ?? []), paper]);
  };
  for (const paper of past.values()) {
    const last = paper.versions.at(-1);
    if (!last || !isOnTheSite(paper.last.what)) continue;
    add(byText, last.sha256, paper);
    if (last.words !== undefined) add(byWords, last.words, paper);
  }
  const index = { byText, byWords };
  indexes.set(past, index);
  return index;
}
