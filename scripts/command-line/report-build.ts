import { statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BuildOptions } from '../../src/build/build-options.ts';
import type { BuildResult } from '../../src/build/build-result.ts';
import { mustBeElsewhere } from '../../src/build/output-folder.ts';
import { describeBuild, notesOfBuild } from '../../src/build/describe-build.ts';
import { repeatBuild } from '../../src/build/repeat/repeat-build.ts';
import { countDiagnostics, formatDiagnostics } from '../../src/check/diagnostic-formats.ts';
import { MisuseError } from '../../src/rules/misuse-error.ts';
import { describeHeld, describeStopping } from '../../src/check/describe-held.ts';
import type { Diagnostic } from '../../src/rules/diagnostic.ts';
import { isGithub, isOfficersTerminal } from './officers-terminal.ts';
import type { SafeTerminal } from './run.ts';

export type FilesToWrite = {
  /** For the list of what the host has to take since the last build. */
  readonly manifest?: string;
  /** For what each part of the build cost. */
  readonly timings?: string;
};

/** Builds, and says on the terminal what came of it. Gives the code that the command ends with. */
export async function buildAndReport(
  options: BuildOptions,
  files: FilesToWrite,
  { stdout, stderr, env, annotate }: SafeTerminal,
): Promise<number> {
  const say = (sentence: string) => stdout.write(`${sentence}\n`);
  const started = performance.now();
  for (const [option, file] of Object.entries(files)) mustBeWritable(option, file, options);
  const result = await build(options);
  const { published, diagnostics, held, proof, site, timings } = result;
  if (files.timings !== undefined) {
    writeFileSync(files.timings, `${JSON.stringify(timings, null, 2)}\n`);
  }
  const privately = isOfficersTerminal(stderr, env);
  stderr.write(describeHeld(held));
  stderr.write(formatDiagnostics(diagnostics, 'text', { privately }));
  if (isGithub(env)) annotate(formatDiagnostics(diagnostics.filter(isError), 'github'));
  if (proof !== undefined) say(proof);
  if (!published || !site) {
    stderr.write(
      `${countDiagnostics(diagnostics)} Nothing was published: the site is as it was.\n`,
    );
    stderr.write(describeStopping(result.stopping ?? [], diagnostics));
    return 1;
  }
  if (diagnostics.length > 0) stderr.write(`${countDiagnostics(diagnostics)}\n`);
  if (files.manifest !== undefined) writeFileSync(files.manifest, site.manifest);
  for (const note of notesOfBuild(site)) say(note);
  say(describeBuild(site));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const what =
    options.volume === undefined
      ? 'The site'
      : `The volume ${options.volume}, to be joined with the others,`;
  say(`${what} is in ${options.output}. That took ${seconds} s.`);
  stderr.write(describeHeld(held));
  return held.length > 0 || diagnostics.some(isError) ? WITH_ERRORS : 0;
}

async function build(options: BuildOptions): Promise<BuildResult> {
  const { result, begun } = await repeatBuild(options);
  if (result) return result;
  // All that makes a site takes longer to load than to find out that nothing has changed.
  const { buildSite } = await import('../../src/build/build-site.ts');
  return buildSite({ ...options, begun });
}

/** What a build ends with that published the site although there are errors: without the papers that they hold back. */
const WITH_ERRORS = 3;

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

/** Said before the build: it would be too late to say it of a site that is published. */
function mustBeWritable(option: string, file: string, options: BuildOptions): void {
  mustBeElsewhere(file, option, options);
  const folder = dirname(file);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new MisuseError(
      `There is no folder ${folder} for --${option} ${file}. Make it, or name another file.`,
    );
  }
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory() === true) {
    throw new MisuseError(`--${option} ${file} is a folder. Name a file.`);
  }
}
