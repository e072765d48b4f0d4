import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { MisuseError } from '../rules/misuse-error.ts';

/** The name of a file in every folder that a build made. */
export const MARKER = '.moothall';

/**
 * The folder for the site, with links followed: what a link leads to is replaced, never the link.
 * Throws a {@link MisuseError} where a build would replace papers, or files that no build made.
 */
export function outputFolder(input: string, output: string): string {
  if (!existsSync(input)) {
    throw new MisuseError(
      `There is no folder ${input}. Name the folder of the papers with --input, or run this in the folder above content.`,
    );
  }
  if (!statSync(input).isDirectory()) {
    throw new MisuseError(
      `The input ${input} is a file. Name the folder of the papers with --input.`,
    );
  }
  const out = realPathOf(resolve(output));
  const papers = realPathOf(resolve(input));
  if (isInside(papers, out) || isInside(realPathOf(process.cwd()), out)) {
    throw new MisuseError(
      `The output ${output} holds the papers themselves, and a build would replace them. Name another folder with --output.`,
    );
  }
  if (isInside(out, papers)) {
    throw new MisuseError(
      `The output ${output} is in the folder of the papers. Name a folder elsewhere with --output.`,
    );
  }
  if (!existsSync(out)) return out;
  if (!statSync(out).isDirectory()) {
    throw new MisuseError(`The output ${output} is a file. Name a folder with --output.`);
  }
  if (readdirSync(out).length > 0 && !existsSync(join(out, MARKER))) {
    throw new MisuseError(
      `The folder ${output} has files that no build made, and a build would replace them. Move them, or name another folder with --output.`,
    );
  }
  return out;
}

/** A path with its links followed as far as it exists. */
function realPathOf(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPathOf(parent), basename(path));
}

/** Whether a path is a folder or in it. */
function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!/^\.\.(?:[\\/]|$)/.test(way) && resolve(folder, way) === path);
}
