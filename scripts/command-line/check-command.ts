import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { commandLine, isInstalled } from '../../src/program/program.ts';
import { REGISTER_MANIFEST } from '../../src/history/register/register-paths.ts';
import { checkContent } from '../../src/check/check-content.ts';
import { hasErrors } from '../../src/rules/diagnostic.ts';
import { installCommitHook } from '../../src/check/commit-hook.ts';
import { MisuseError } from '../../src/rules/misuse-error.ts';
import {
  countDiagnostics,
  FORMATS,
  formatDiagnostics,
  type DiagnosticFormat,
} from '../../src/check/diagnostic-formats.ts';
import { explain, LIST } from '../../src/check/explain.ts';
import { fixPapers } from '../../src/check/fix-papers.ts';
import { isOfficersTerminal, placesFor } from './officers-terminal.ts';
import { readFlags, readOptions, readToday } from './options.ts';
import type { SafeTerminal } from './run.ts';

const FLAGS = {
  fix: 'fixes what needs no decision, in files that git has as they are, committed or added',
  staged: 'checks what is about to be committed',
  'install-hook': 'lets git check the papers of each commit',
} as const;

/** `npm run check` with these arguments: what it finds is written to the terminal. Gives the code that it ends with. */
export async function checkCommand(
  args: readonly string[],
  terminal: SafeTerminal,
): Promise<number> {
  const say = (sentence: string) => terminal.stderr.write(`${sentence}\n`);
  const { flags, rest } = readFlags(FLAGS, args);
  const options = readOptions(
    {
      input: 'the folder of the papers, else content',
      today: 'the day that is taken for today, such as 2022-05-11',
      register:
        'the folder or address of the site that is published, for the dates of its register; else that in _site, if papers are in content',
      layouts:
        'the folder of the council’s own layouts: its code runs, and the check says what is used',
      format: FORMATS.join(', '),
      explain: `what a code or a field means, with an example: a code, ${LIST} for all codes, a field such as wards, or report for all its fields`,
    },
    rest,
    FLAGS,
  );
  if (options.explain !== undefined) {
    terminal.stdout.write(explain(options.explain));
    return 0;
  }
  const input = options.input ?? 'content';
  const format = (options.format ?? 'text') as DiagnosticFormat;
  if (!FORMATS.includes(format)) {
    throw new MisuseError(
      `There is no format "${format}". The formats are: ${FORMATS.join(', ')}.`,
    );
  }
  if (flags.fix && flags.staged) {
    throw new MisuseError(
      '--fix changes files, and --staged looks at what is about to be committed: use one of the two.',
    );
  }
  if (flags['install-hook']) {
    terminal.stdout.write(`${await installCommitHook(input)}\n`);
    return 0;
  }
  for (const sentence of await saidOfLayouts(options.layouts, input)) say(sentence);
  const register = options.register ?? registerHere(options.input);
  const check = () =>
    checkContent({
      input,
      ...(register !== undefined && { register }),
      today: readToday(options.today),
      cacheDir: '.cache',
      staged: flags.staged,
      ...placesFor(terminal.env),
    });
  const { diagnostics, made, refused } = flags.fix
    ? await fixPapers(check)
    : { diagnostics: await check(), made: [], refused: [] };
  for (const { file, fix, code } of made) {
    say(`${file}:${fix.line} fixed ${code}: ${shown(fix.from, fix.to)}`);
  }
  for (const { file, why } of refused) say(`${file} could be fixed, but ${why}`);
  const privately = isOfficersTerminal(terminal.stdout, terminal.env);
  const found = formatDiagnostics(diagnostics, format, { privately });
  if (format === 'github') terminal.annotate(found);
  else terminal.stdout.write(found);
  say(countDiagnostics(diagnostics));
  return hasErrors(diagnostics) ? 1 : 0;
}

/**
 * Which layouts of the council's own a build uses. Throws where one can't be used, with its file, its line and what to do. A folder that
 * nobody named is only mentioned, since its code is run for nobody who didn't ask; in the repository of Moothall it is Moothall's own.
 */
async function saidOfLayouts(
  layouts: string | undefined,
  input: string,
): Promise<readonly string[]> {
  if (layouts !== undefined) {
    // Not loaded by a check that needs no layouts.
    const { readOwnLayouts } = await import('../../src/outputs/site/own-layouts.ts');
    const { layouts: own, css } = await readOwnLayouts(layouts, input);
    const used = [
      ...[...own.values()].map(({ path }) => path),
      ...(css ? [`${layouts}/site.css`] : []),
    ];
    if (used.length === 0)
      return [
        `${layouts} has no layouts: write them in ${layouts}/components or ${layouts}/pages.`,
      ];
    return [`Layouts of the council’s own, in the place of Moothall’s: ${used.join(', ')}.`];
  }
  const beside = join(dirname(input), 'layouts');
  if (!isInstalled || !existsSync(beside)) return [];
  return [
    `The folder ${beside} isn’t used: its code runs only where --layouts names it. Write: ${commandLine('build', '--layouts', beside)}`,
  ];
}

/** The site that a build without any option goes on from, where there is one. */
function registerHere(input: string | undefined): string | undefined {
  return input === undefined && existsSync(`_site/${REGISTER_MANIFEST}`) ? '_site' : undefined;
}

/** A change in a line; where blanks alone differ, with them. */
function shown(from: string, to: string): string {
  const change = [show(from), show(to)];
  const isSeen = change[0] !== change[1];
  return (isSeen ? change : [JSON.stringify(from), JSON.stringify(to)]).join(' → ');
}

function show(text: string): string {
  return text.trim() === '' ? 'nothing' : `"${text.trim().replace(/\s+/g, ' ')}"`;
}
