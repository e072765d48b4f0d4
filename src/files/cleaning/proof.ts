import type { PicturedFinding } from '../hidden/keep-places.ts';
import type { SoundPdf } from '../inspection.ts';

/** A PDF as it was, or as it is after cleaning. */
export type Looked = {
  readonly pdf: SoundPdf;
  readonly hidden: readonly PicturedFinding[];
};

export type Proof = {
  /** What was there and is gone: "2 scripts". */
  readonly removed: readonly string[];
  /** What cleaning should have taken out and is still there; empty where the file is proved clean. */
  readonly left: readonly string[];
  /** What cleaning can't fix: sentences. */
  readonly unfixed: readonly string[];
};

type Amount = { readonly one: string; readonly many: string; of(looked: Looked): number };

const text = (value: string): number => (value === '' ? 0 : 1);

const CLEANED: readonly Amount[] = [
  { one: 'author', many: 'authors', of: ({ pdf }) => text(pdf.author) },
  { one: 'subject', many: 'subjects', of: ({ pdf }) => text(pdf.subject) },
  { one: 'list of keywords', many: 'lists of keywords', of: ({ pdf }) => text(pdf.keywords) },
  { one: 'name of the program it was written in', many: '', of: ({ pdf }) => text(pdf.creator) },
  { one: 'name of the program that made the PDF', many: '', of: ({ pdf }) => text(pdf.producer) },
  { one: 'date of making', many: '', of: ({ pdf }) => text(pdf.created) },
  { one: 'date of change', many: '', of: ({ pdf }) => text(pdf.modified) },
  {
    one: 'person named in its properties',
    many: 'persons named in its properties',
    of: ({ hidden }) => hidden.filter(({ kind }) => kind === 'named-person').length,
  },
  { one: 'script', many: 'scripts', of: ({ pdf }) => pdf.javaScript },
  {
    one: 'action that starts a program or opens a file',
    many: 'actions that start programs or open files',
    of: ({ pdf }) => pdf.launchActions,
  },
  { one: 'action of a form', many: 'actions of forms', of: ({ pdf }) => pdf.formActions },
  { one: 'film, sound or other medium', many: 'films, sounds and other media', of: ({ pdf }) => pdf.richMedia },
  { one: 'file inside it', many: 'files inside it', of: ({ pdf }) => pdf.embeddedFiles },
  { one: 'XFA form', many: '', of: ({ pdf }) => (pdf.xfa ? 1 : 0) },
  { one: 'earlier version', many: 'earlier versions', of: ({ pdf }) => pdf.revisions },
]; // prettier-ignore

/** What inspecting the new file says against the old one. */
export function proveClean(before: Looked, after: Looked): Proof {
  const removed = CLEANED.filter((amount) => amount.of(before) > amount.of(after)).map((amount) =>
    inWords(amount, amount.of(before) - amount.of(after)),
  );
  const left = CLEANED.filter((amount) => amount.of(after) > 0).map((amount) =>
    inWords(amount, amount.of(after)),
  );
  const cleaned = new Set(['named-person', 'earlier-words']);
  const unfixed = after.hidden.filter(({ kind }) => !cleaned.has(kind)).map(({ reason }) => reason);
  return {
    removed,
    left: after.pdf.pages === before.pdf.pages ? left : [...left, 'another number of pages'],
    unfixed: [...new Set(unfixed)],
  };
}

function inWords({ one, many }: Amount, number: number): string {
  return number === 1 ? `1 ${one}` : `${number} ${many}`;
}
