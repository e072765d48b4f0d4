import { constants, existsSync } from 'node:fs';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describePdf } from '../../src/files/cleaning/describe.ts';
import { proveClean, type Looked } from '../../src/files/cleaning/proof.ts';
import { createInspector, type Inspector } from '../../src/files/inspector.ts';
import { MisuseError } from '../../src/rules/misuse-error.ts';
import { isOfficersTerminal, placesFor } from './officers-terminal.ts';
import { HelpAsked, mustBeVisible, readOptions } from './options.ts';
import type { SafeTerminal } from './run.ts';
import { commandLine } from '../../src/program/program.ts';

const USAGE = `Write ${commandLine('appendix', 'inspect', 'FILE')}, or ${commandLine('appendix', 'clean', 'FILE', '--output', 'NEW')}.`;

/** `npm run appendix` with these arguments; what comes of it is written to the terminal. Gives the code that it ends with. */
export async function appendixCommand(
  args: readonly string[],
  terminal: SafeTerminal,
): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) throw new HelpAsked(USAGE);
  const [action, file, ...rest] = args;
  mustBeVisible('The file', file ?? '');
  if ((action !== 'inspect' && action !== 'clean') || file === undefined || file.startsWith('--')) {
    throw new MisuseError(USAGE);
  }
  const { output } = readOptions({ output: 'the new file' }, rest);
  if (!existsSync(file)) throw new MisuseError(`There is no file ${file}. ${USAGE}`);
  const inspector = createInspector({
    cacheDir: '.cache/files',
    ...placesFor(terminal.env),
  });
  try {
    if (action === 'clean') {
      return await clean(
        terminal,
        inspector,
        file,
        output ?? file.replace(/(?:\.pdf)?$/iu, '-clean.pdf'),
      );
    }
    if (output !== undefined)
      throw new MisuseError('Only clean writes a file: leave --output out.');
    return await inspect(terminal, inspector, file);
  } finally {
    await inspector.close();
  }
}

async function inspect(
  { stdout, env }: SafeTerminal,
  inspector: Inspector,
  file: string,
): Promise<number> {
  const inspection = await inspector.inspect(file);
  const hidden = await inspector.hidden(file);
  const privately = isOfficersTerminal(stdout, env);
  const { lines, refused } = describePdf(inspection, hidden, { privately });
  stdout.write(`${[file, ...lines.map((line) => `  ${line}`)].join('\n')}\n`);
  return refused ? 1 : 0;
}

/** Writes a clean copy only where it is proved to be one; the file itself is never touched. */
async function clean(
  { stdout, stderr }: SafeTerminal,
  inspector: Inspector,
  file: string,
  output: string,
): Promise<number> {
  const say = (code: number, sentence: string): number => {
    stderr.write(`${sentence}\n`);
    return code;
  };
  if (existsSync(output)) {
    throw new MisuseError(
      `There is a file ${output} already, and nothing is overwritten. Name another with --output.`,
    );
  }
  const before = await look(inspector, file);
  if (typeof before === 'string') return say(1, before);
  const bytes = await inspector.clean(file);
  if (bytes === undefined) {
    return say(1, `${file} can’t be taken apart safely. Print it to a new PDF instead.`);
  }
  const folder = await mkdtemp(join(tmpdir(), 'moothall-clean-'));
  try {
    const draft = join(folder, 'clean.pdf');
    await writeFile(draft, bytes);
    const after = await look(inspector, draft);
    if (typeof after === 'string') return say(1, `Nothing was written. ${after}`);
    const { removed, left, unfixed } = proveClean(before, after);
    if (left.length > 0) {
      return say(1, `Nothing was written: the clean copy would still have ${left.join(', ')}.`);
    }
    await copyFile(draft, output, constants.COPYFILE_EXCL);
    stdout.write(
      `${output} is written. Taken out: ${removed.join(', ') || 'nothing, there was nothing to take out'}.\n` +
        'It was inspected again, and none of that is in it. Check it, then replace the old file with it.\n',
    );
    for (const sentence of unfixed) stderr.write(`NOT fixed: ${sentence}\n`);
    if (!after.hidden.some(({ severity }) => severity === 'error')) return 0;
    return say(
      1,
      'Cleaning can’t take words out of pages. Ask the author to apply the redaction, or print the page to a picture and read its text again (OCR).',
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function look(inspector: Inspector, file: string): Promise<Looked | string> {
  const pdf = await inspector.inspect(file);
  if (!pdf.sound) return `${pdf.reason} ${pdf.remedy}`;
  return { pdf, hidden: await inspector.hidden(file) };
}
