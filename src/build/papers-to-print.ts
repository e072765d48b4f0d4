import { folderDigests } from '../facts/digests.ts';
import { deleteFacts, isLostBody } from '../facts/facts-store.ts';
import { papersOnDay } from '../facts/papers-on-day.ts';
import { openRememberingInspector } from '../files/known-files.ts';
import { readGitDates } from '../history/git-dates.ts';
import { mustBeOf, openAsOf } from '../history/register/going-on.ts';
import { openBeforeOf } from '../history/register/open-before.ts';
import type { IsoDate } from '../language/dates.ts';
import type { Council } from '../papers/council/council.ts';
import type { MinutesBody } from '../papers/minutes/minutes.ts';
import { papersFolder } from '../papers/reading/papers-folder.ts';
import { holdBack, type HeldBack } from '../papers/standing/held-back.ts';
import type { PackSources } from '../outputs/printed/make-pack.ts';
import type { Diagnostic } from '../rules/diagnostic.ts';
import { indexArchive } from '../views/archive-index.ts';
import { withLeftSince } from '../views/pack/left-since.ts';

export type PapersToPrintOptions = {
  /** The folder of the content. */
  readonly input: string;
  readonly today: IsoDate;
  /** For what was learnt of papers and files; may be deleted at any time. */
  readonly cacheDir: string;
  readonly placesDir?: string;
  /** The folder or the address of the site that is published, for the dates of its register. */
  readonly register?: string | undefined;
  /** Is called before the papers are read. */
  readonly onCouncil?: (council: Council) => void;
};

/** The papers as the public may have them on a day. */
export type PapersToPrint = {
  /** None where something is wrong that is not one paper's alone. */
  readonly sources?: PackSources & {
    readonly minutesBodyOf: (url: string) => MinutesBody | undefined;
  };
  readonly held: readonly HeldBack[];
  readonly diagnostics: readonly Diagnostic[];
};

/** Reads the papers to be printed, and holds back those that a build would hold back. */
export async function papersToPrint(options: PapersToPrintOptions): Promise<PapersToPrint> {
  try {
    return await readPapers(options);
  } catch (error) {
    if (!isLostBody(error)) throw error;
    deleteFacts(options.cacheDir);
    return readPapers(options);
  }
}

async function readPapers(options: PapersToPrintOptions): Promise<PapersToPrint> {
  const { input, today, cacheDir, placesDir, register, onCouncil } = options;
  papersFolder(input);
  const opening = openAsOf(register, today);
  opening.catch(() => undefined);
  const digests = await folderDigests(input, cacheDir);
  const inspector = openRememberingInspector({ cacheDir, placesDir, contents: digests.contents });
  try {
    const before = await opening;
    const { facts, onDay, diagnostics } = await papersOnDay({
      ...{ input, today, inspector, cacheDir, digests },
      ...(onCouncil && { onCouncil }),
      dates: readGitDates(input, cacheDir),
      past: before?.past,
      publishes: before !== undefined,
      bodies: true,
    });
    facts.keep();
    if (before && facts.council) mustBeOf(before, facts.council);
    const past = before && openBeforeOf(before.past, today);
    const holding = onDay && holdBack(input, onDay.archive, facts, diagnostics, past);
    if (!holding || holding.stopsAll) return { held: [], diagnostics };
    return {
      sources: {
        index: indexArchive(withLeftSince(holding.archive, before?.past, facts.meetings)),
        bodyOf: (url) => facts.body(url),
        minutesBodyOf: (url) => facts.minutesBody(url),
        input,
        pictures: new Map(
          facts.meetings
            .flatMap(({ reports }) => reports)
            .map(({ report, pictures }) => [report.url, Object.entries(pictures)]),
        ),
        digestOf: digests.digestOf,
      },
      held: holding.held,
      diagnostics,
    };
  } finally {
    await inspector.close();
  }
}
