import type { MinutesBody } from '../../src/papers/minutes/minutes.ts';
import type { loadFacts, WithheldOfPaper } from '../../src/facts/load-facts.ts';
import { papersOnDay, type PapersOptions } from '../../src/facts/papers-on-day.ts';
import type { Archive } from '../../src/papers/archive.ts';
import type { OpenSource } from '../../src/papers/reading/open-sources.ts';
import type { WithheldMaterial } from '../../src/papers/reading/reader.ts';
import type { Diagnostic } from '../../src/rules/diagnostic.ts';
import type { ReportBody } from '../../src/source/markdown/report-body.ts';

export type LoadedContent = {
  /** None where the council itself can't be read. With errors it lacks the papers that have them. */
  readonly archive?: Archive;
  /** Everything that is wrong, in a fixed order. */
  readonly diagnostics: readonly Diagnostic[];
  /** What must not reach a published byte. */
  readonly withheld: readonly WithheldMaterial[];
  /** What the papers that withhold something say openly. */
  readonly open: readonly OpenSource[];
  /** As they were read, whatever the day. */
  readonly meetings: Awaited<ReturnType<typeof papersOnDay>>['facts']['meetings'];
};

/** Reads all papers of a folder as they are on a day, with their bodies and what they withhold, and keeps nothing. */
export async function loadArchive(
  options: Pick<
    PapersOptions,
    'input' | 'today' | 'dates' | 'inspector' | 'threads' | 'past' | 'publishes' | 'volume'
  >,
): Promise<LoadedContent> {
  const { facts, onDay, diagnostics } = await papersOnDay({
    ...options,
    digests: NO_DIGESTS,
    bodies: true,
  });
  const bodies = new Map<string, ReportBody>();
  for (const { url } of onDay?.archive.reports ?? []) {
    const body = facts.body(url);
    if (body) bodies.set(url, body);
  }
  const minutesBodies = new Map<string, MinutesBody>();
  for (const { url } of onDay?.archive.minutes ?? []) {
    const body = facts.minutesBody(url);
    if (body) minutesBodies.set(url, body);
  }
  const read: WithheldOfPaper[] = [];
  for (const paper of facts.withholding) read.push(await paper.read());
  return {
    ...(onDay && { archive: { ...onDay.archive, bodies, minutesBodies } }),
    diagnostics,
    withheld: [...read.flatMap((one) => one.withheld), ...(onDay?.withdrawn ?? [])],
    open: read.flatMap((one) => one.open),
    meetings: facts.meetings,
  };
}

/** Of files of which nothing is known. */
export const NO_DIGESTS: Parameters<typeof loadFacts>[0]['digests'] = {
  digestOf: () => undefined,
  whole: () => '',
  listing: () => '',
  isAllUnchanged: () => false,
  isUnchanged: () => false,
  isAsItWas: () => true,
  contents: { digestOf: () => undefined, isUnchanged: () => false, isThere: () => false },
};
