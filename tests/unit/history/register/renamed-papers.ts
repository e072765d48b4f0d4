import { nextEntries, type GoingOut } from '../../../../src/history/register/next-entries.ts';
import { pastOf } from '../../../../src/history/register/paper-past.ts';
import { append, EMPTY_REGISTER } from '../../../../src/history/register/register.ts';

export const MEETING = '/meetings/plans/2026-12-09/';
export const [ONE, TWO, THREE] = ['1', '2', '3'].map((digit) => digit.repeat(64)) as [
  string,
  string,
  string,
];

export const paper = (
  address: string,
  sha256 = ONE,
  kind: GoingOut['kind'] = 'report',
  words?: string,
  title?: string,
): GoingOut => ({
  ...{ kind, address, sha256, isOfToday: false },
  ...(words !== undefined && { words: words.repeat(16) }),
  ...(title !== undefined && { title: title.repeat(16) }),
});
export const titled = (name: string, sha256: string, title: string): GoingOut =>
  paper(`${MEETING}${name}/`, sha256, 'report', undefined, title);
/** A meeting with an agenda that has a report, on a day. */
export const meetingOn = (day: string, sha256: string, items = ['new']): GoingOut[] => [
  { ...paper(`/meetings/plans/${day}/`, sha256, 'agenda'), items },
  paper(`/meetings/plans/${day}/new/`, sha256),
  paper(`/meetings/plans/${day}/new/appendix-1.pdf`, sha256, 'file'),
];
/** A meeting that was held, with an agenda and minutes. */
export const heldOn = (day: string, minutes: string, items = ['#1', 'new']): GoingOut[] => [
  { ...paper(`/meetings/plans/${day}/`, ONE, 'agenda'), items },
  paper(`/meetings/plans/${day}/minutes/`, minutes, 'minutes'),
];
export const at = (name: string, sha256 = ONE, words?: string): GoingOut =>
  paper(`${MEETING}${name}/`, sha256, 'report', words);
/** Of another meeting of the body: its text names that meeting. */
export const ofOther = (name: string, words: string): GoingOut =>
  paper(`/meetings/plans/2026-12-02/${name}/`, ONE, 'report', words);

export function pastAfter(
  exchanges: readonly (readonly GoingOut[])[],
  what: 'removed' | 'held-back' = 'removed',
): ReturnType<typeof pastOf> {
  let register = EMPTY_REGISTER;
  for (const [index, out] of exchanges.entries()) {
    const day = `2026-12-0${index + 1}`;
    const exchange = { day, time: `${day}T09:00:00Z` };
    const entries = nextEntries(pastOf(register.entries), out, () => ({ what }), exchange);
    register = append(register, entries);
  }
  return pastOf(register.entries);
}
