import { existsSync, renameSync } from 'node:fs';

/** How a new site took the old one's place: in one step; or by two, between which there was no site. */
export type How = 'exchanged' | 'renamed';

/** Exchanges two folders in one step; false where the system or the file system has no such step. */
export type Exchange = (a: string, b: string) => Promise<boolean>;

/** The number of renameat2(2), which older C libraries don't name, by architecture. */
const RENAMEAT2: Readonly<Record<string, number>> = {
  x64: 316,
  arm64: 276,
  riscv64: 276,
  loong64: 276,
  arm: 382,
  ppc64: 357,
};
const AT_FDCWD = -100;
const RENAME_EXCHANGE = 2;
const RENAME_SWAP = 2;

/**
 * Exchanges two folders by the system's own call: renameat2 of Linux, renamex_np of macOS. Windows has none,
 * and some file systems of containers and networks refuse. Koffi makes the call; where it couldn't be
 * installed there is no exchange.
 */
export const exchangeBySystem: Exchange = async (a, b) => {
  try {
    if (process.platform === 'linux') {
      const number = RENAMEAT2[process.arch];
      if (number === undefined) return false;
      const { default: koffi } = await import('koffi');
      const syscall = koffi.load(null).func('long syscall(long number, ...)') as SystemCall;
      const paths = ['int', AT_FDCWD, 'str', a, 'int', AT_FDCWD, 'str', b] as const;
      return Number(syscall(number, ...paths, 'uint', RENAME_EXCHANGE)) === 0;
    }
    if (process.platform === 'darwin') {
      const { default: koffi } = await import('koffi');
      const renamex = koffi
        .load('/usr/lib/libSystem.B.dylib')
        .func('int renamex_np(str from, str to, uint flags)') as SystemCall;
      return Number(renamex(a, b, RENAME_SWAP)) === 0;
    }
    return false;
  } catch {
    return false;
  }
};

type SystemCall = (...values: readonly (string | number)[]) => number | bigint;

/**
 * Puts the folder `next` in the place of `output`, and the old one in the place of `next`, if there is one.
 * Where two steps are needed, `aside` holds the old one between them, and a kill there is put right by
 * {@link putBack}. Throws where the system refuses; the old folder then is in its place.
 */
export async function takePlace(
  {
    output,
    next,
    aside,
  }: { readonly output: string; readonly next: string; readonly aside: string },
  exchange: Exchange,
  step: (name: string) => void,
): Promise<How> {
  if (!existsSync(output)) {
    renameSync(next, output);
    return 'exchanged';
  }
  if (await exchange(next, output)) return 'exchanged';
  renameSync(output, aside);
  step('between the renames');
  try {
    renameSync(next, output);
  } catch (error) {
    renameSync(aside, output);
    throw error;
  }
  step('renamed');
  renameSync(aside, next);
  return 'renamed';
}

/** Puts back a site that was moved aside by a build that was killed before the new one was in its place. */
export function putBack(output: string, aside: string): void {
  if (!existsSync(output) && existsSync(aside)) renameSync(aside, output);
}
