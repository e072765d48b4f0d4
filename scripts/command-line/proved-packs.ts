import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildOptions } from '../../src/build/build-options.ts';
import { buildSite } from '../../src/build/build-site.ts';
import { countDiagnostics, formatDiagnostics } from '../../src/check/diagnostic-formats.ts';
import type { MunicipalYear } from '../../src/law/municipal-year.ts';
import type { PrintedNote } from '../../src/outputs/printed/printed-output.ts';
import type { Meeting } from '../../src/papers/agenda/meeting.ts';
import type { Diagnostic } from '../../src/rules/diagnostic.ts';
import { isOfficersTerminal } from './officers-terminal.ts';
import type { SafeTerminal } from './run.ts';

/** A pack in which nothing exempt was found. */
export type ProvedPack = {
  readonly facts: PrintedNote;
  readonly read: () => Promise<Uint8Array>;
  /** What is beside it, by its site path: a supplement. */
  readonly readFile: (url: string) => Promise<Uint8Array>;
};

/** The packs of some meetings, by the addresses of these; none of a meeting without open papers. */
export type ProvedPacks = ReadonlyMap<string, ProvedPack>;

/**
 * Builds the volumes of meetings with their packs, each into a folder of its own: a build ends with the search for what is
 * exempt in all that it made.
 * @param onPack is called before a pack is made.
 * @returns undefined where something was found, or a volume can't be built, which the terminal says.
 */
export async function provedPacks(
  build: Omit<BuildOptions, 'output' | 'volume' | 'printing'>,
  years: readonly MunicipalYear[],
  isWanted: (meeting: Meeting) => boolean,
  onPack: () => void,
  terminal: SafeTerminal,
): Promise<ProvedPacks | undefined> {
  const packs = new Map<string, ProvedPack>();
  for (const volume of years) {
    const output = join(build.cacheDir, 'packs', volume);
    const { published, diagnostics, site } = await buildSite({
      ...{ ...build, volume, output },
      printing: { isWanted, onPack, packsAlone: true },
    });
    if (!published || !site) {
      sayErrors(diagnostics, terminal);
      return undefined;
    }
    for (const [meeting, facts] of site.printed?.byYear.get(volume) ?? []) {
      const fileAt = (url: string) => readFile(join(output, decodeURIComponent(url)));
      packs.set(meeting, { facts, read: () => fileAt(facts.url), readFile: fileAt });
    }
  }
  return packs;
}

/**
 * Builds the site without packs into a folder of its own, for what is in no volume: a decision without a meeting.
 * @returns false where something exempt was found, or it can't be built, which the terminal says.
 */
export async function provedSite(
  build: Omit<BuildOptions, 'output' | 'volume' | 'printing' | 'publishes'>,
  terminal: SafeTerminal,
): Promise<boolean> {
  const { published, diagnostics } = await buildSite({
    ...{ ...build, output: join(build.cacheDir, 'packs', 'site'), publishes: false },
    printing: { isWanted: () => false },
  });
  if (!published) sayErrors(diagnostics, terminal);
  return published;
}

function sayErrors(diagnostics: readonly Diagnostic[], { stderr, env }: SafeTerminal): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  stderr.write(formatDiagnostics(errors, 'text', { privately: isOfficersTerminal(stderr, env) }));
  stderr.write(`${countDiagnostics(diagnostics)} Nothing was written.\n`);
}
