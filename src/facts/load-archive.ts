import type { Archive } from '../papers/archive.ts';
import type { Diagnostic } from '../rules/diagnostic.ts';
import type { ReportBody } from '../source/markdown/report-body.ts';
import { ContentReader, type WithheldFacts } from '../papers/reading/reader.ts';
import { readOpenSources, type OpenSource } from '../papers/reading/open-sources.ts';
import { papersOnDay, type PapersOptions } from './papers-on-day.ts';

export type LoadedContent = {
  /** None where the council itself can't be read. With errors it lacks the papers that have them. */
  readonly archive?: Archive;
  /** Everything that is wrong, in a fixed order. */
  readonly diagnostics: readonly Diagnostic[];
  /** What must not reach a published byte. */
  readonly withheld: WithheldFacts['withheld'];
  /** Exempt words that open papers may repeat, on record. */
  readonly openWords: WithheldFacts['openWords'];
  /** What the papers say openly, from their sources. */
  readonly readOpenSources: () => readonly OpenSource[];
  /** Pictures of the reports: site path to path of the source. */
  readonly pictures: ReadonlyMap<string, string>;
};

/** Reads all papers of a folder as they are on a day, with their bodies and what they withhold. */
export async function loadArchive(
  options: Omit<PapersOptions, 'digests' | 'bodies'> & Partial<Pick<PapersOptions, 'digests'>>,
): Promise<LoadedContent> {
  const { facts, onDay, diagnostics } = await papersOnDay({
    digests: { digestOf: () => undefined, isUnchanged: () => false },
    ...options,
    bodies: true,
  });
  const of = [...(await facts.withheld()).values()];
  const withheld: WithheldFacts = {
    withheld: [...of.flatMap((one) => one.withheld), ...(onDay?.withdrawn ?? [])],
    whollyWithheld: of.flatMap((one) => one.whollyWithheld),
    openStatements: of.flatMap((one) => one.openStatements),
    openWords: of.flatMap((one) => one.openWords),
  };
  const reader = new ContentReader(options.input);
  const reports = facts.meetings.flatMap((meeting) => meeting.reports);
  const bodies = new Map<string, ReportBody>();
  for (const { url } of onDay?.archive.reports ?? []) {
    const body = facts.body(url);
    if (body) bodies.set(url, body);
  }
  return {
    ...(onDay && { archive: { ...onDay.archive, bodies } }),
    diagnostics,
    withheld: withheld.withheld,
    openWords: withheld.openWords,
    readOpenSources: () =>
      readOpenSources(options.input, facts.tree, withheld, (path) => reader.shown(path)),
    pictures: new Map(reports.flatMap(({ pictures }) => Object.entries(pictures))),
  };
}
