import { buildCouncil } from './build-council.ts';
import type { LookAlike } from './look-alike.ts';
import { matterOf } from './matter.ts';
import { meetingDraft, type MeetingDraft } from './meeting-draft.ts';

/** What a build said of an honest pair of reports that stops it: nothing, as it should be. */
export type LookAlikeOutcome = { readonly name: string; readonly stoppedBy: readonly string[] };

const [FIRST_DAY, DAYS] = ['2025-03-03', 2];

/** Builds one council of them all. What an older meeting says is open, so the newest exempt report is in the first. */
export async function measureLookAlikes(all: readonly LookAlike[]): Promise<LookAlikeOutcome[]> {
  const meetings: MeetingDraft[] = [];
  for (const [at, { write }] of all.entries()) {
    const day = new Date(Date.parse(`${FIRST_DAY}T12:00:00Z`) + at * DAYS * 86_400_000);
    const draft = meetingDraft(`meetings/cab/${day.toISOString().slice(0, 10)}`, matterOf(at));
    draft.exempt.text = '1. Officers have looked at the affairs of a supplier of gravel.';
    await write(draft);
    meetings.push(draft);
  }
  const { diagnostics, isProved } = await buildCouncil(meetings);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (!isProved)
    throw new Error(
      `Honest reports stop before the proof:\n${errors.map(({ file, message }) => `${file} ${message}`).join('\n')}`,
    );
  return all.map(({ name }, at) => {
    const folder = `${meetings[at]?.folder ?? ''}/`;
    const own = errors.filter(({ file, message }) => `${file} ${message}`.includes(folder));
    return { name, stoppedBy: own.map(({ code, message }) => `${code}: ${message}`) };
  });
}
