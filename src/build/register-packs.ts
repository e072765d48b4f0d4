import { nextEntries, type GoingOut } from '../history/register/next-entries.ts';
import { pastOf, pastOfPacks } from '../history/register/paper-past.ts';
import { append } from '../history/register/register.ts';
import type { NextRegister } from './next-register.ts';
import type { Printed } from './print-packs.ts';

/** A printed pack, a supplement to one, the pack as a book, or a report as a PDF, as it goes out. */
export type PackFile = {
  readonly url: string;
  readonly sha256: string;
  /** On its first and its last numbered page. */
  readonly numbers?: readonly [first: number, last: number] | undefined;
};

/** What is printed that a site has. */
export function packFilesOf({ byYear }: Pick<Printed, 'byYear'>): PackFile[] {
  return [...byYear.values()]
    .flatMap((packs) => [...packs.values()])
    .flatMap(({ url, sha256, supplements, numbers, book, alone }) =>
      [{ url, sha256 }, ...supplements, ...(book ? [book] : []), ...alone].map((one) => {
        return { url: one.url, sha256: one.sha256, numbers: numbers[one.url] };
      }),
    );
}

/**
 * The register with a line for each printed pack, supplement, book and report that is new, another than before, or gone: a pack that was published is
 * never another one without a word.
 * @param packs that the site has from this exchange on
 */
export function withPacks<Next extends NextRegister>(next: Next, packs: readonly PackFile[]): Next {
  const { exchange } = next;
  if (!exchange) return next;
  const known = pastOfPacks(next.past);
  const out = packs.map(({ url, sha256, numbers }): GoingOut => ({
    ...{ kind: 'pack', address: url, sha256, isOfToday: true },
    ...(numbers && { numbers }),
  }));
  const entries = nextEntries(known, out, () => ({ what: 'removed' }), exchange);
  if (entries.length === 0) return next;
  const register = append(next.register, entries);
  return { ...next, register, past: pastOf(register.entries) };
}
