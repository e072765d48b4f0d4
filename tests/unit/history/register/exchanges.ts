import {
  nextEntries,
  type GoingOut,
  type TakenAway,
} from '../../../../src/history/register/next-entries.ts';
import { pastOf } from '../../../../src/history/register/paper-past.ts';
import {
  append,
  EMPTY_REGISTER,
  type Register,
} from '../../../../src/history/register/register.ts';

export const REPORT = '/meetings/plans/2026-12-09/bridge/';
export const FILE = '/meetings/plans/2026-12-09/bridge/appendix-1.pdf';
export const AGENDA = '/meetings/plans/2026-12-09/';
export const [ONE, TWO, THREE] = ['1', '2', '3'].map((digit) => digit.repeat(64)) as [
  string,
  string,
  string,
];

export const report = (sha256: string, more: Partial<GoingOut> = {}): GoingOut => ({
  ...{ kind: 'report', address: REPORT, sha256, isOfToday: false },
  ...more,
});
export const agenda = (items: readonly string[], more: Partial<GoingOut> = {}): GoingOut => ({
  ...{ kind: 'agenda', address: AGENDA, isOfToday: false },
  sha256: items.length === 0 ? ONE : TWO.slice(items.length) + '4'.repeat(items.length),
  ...{ items, meeting: { time: '10:00', place: 'Town Hall' } },
  ...more,
});

/** The register after some exchanges, each a day after the one before. */
export function after(
  exchanges: readonly (readonly GoingOut[])[],
  {
    begins = 'new',
    away = { what: 'removed' },
  }: { begins?: 'new' | 'unknown'; away?: TakenAway } = {},
): Register {
  let register = EMPTY_REGISTER;
  for (const [at, out] of exchanges.entries()) {
    const past = at === 0 && begins === 'unknown' ? undefined : pastOf(register.entries);
    const day = `2026-12-0${at + 1}`;
    register = append(
      register,
      nextEntries(past, out, () => away, { day, time: `${day}T09:00:00Z` }),
    );
  }
  return register;
}
export const events = ({ entries }: Register, address = REPORT): [string, string][] =>
  entries.filter((one) => one.address === address).map(({ day, what }) => [day.slice(-2), what]);
