import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { MARKER, papersFolder } from '../papers/reading/papers-folder.ts';
import { MisuseError } from '../rules/misuse-error.ts';

/** What a folder holds that a build made. */
export type Content = 'site' | 'part';

/** What the marker of a folder says to whoever opens it. */
export const MARKED: Readonly<Record<Content, string>> = {
  site: 'This folder is made by Moothall. Put nothing into it by hand: the next build takes it away.\n',
  part: 'This folder is a part of a site, made by Moothall to be joined with others. Put nothing into it by hand: the next build takes it away.\n',
};

/**
 * The folder for the site, or for a part of one, with links followed: what a link leads to is replaced, never the
 * link. Throws a {@link MisuseError} where a build would replace papers, files that no build made, or a
 * site by a part of one.
 */
export function outputFolder(input: string, output: string, content: Content = 'site'): string {
  const papers = papersFolder(input);
  const out = realPathOf(resolve(output));
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
  const marker = join(out, MARKER);
  if (
    existsSync(marker) &&
    (readFileSync(marker, 'utf8') === MARKED.part) !== (content === 'part')
  ) {
    throw new MisuseError(
      content === 'part'
        ? `The folder ${output} has a whole site, and a part would replace it. Name another folder with --output.`
        : `The folder ${output} has a part of a site, and a whole site would replace it. Name another folder with --output.`,
    );
  }
  return out;
}

/**
 * Throws a {@link MisuseError} for a file that a command shall write, where it would be among the papers or in a
 * folder that a build replaces.
 */
export function mustBeElsewhere(
  file: string,
  option: string,
  { input, output }: { readonly input: string; readonly output: string },
): void {
  const place = realPathOf(resolve(file));
  if (isInside(place, realPathOf(resolve(output)))) {
    throw new MisuseError(
      `--${option} ${file} is in the folder of the site, and would be published or taken away. Name a file elsewhere.`,
    );
  }
  if (isInside(place, realPathOf(resolve(input)))) {
    throw new MisuseError(
      `--${option} ${file} is in the folder of the papers. Name a file elsewhere.`,
    );
  }
}

/**
 * Throws a {@link MisuseError} for a folder for files that are for members, where it is among the papers or in a folder that a
 * build made: the next build would take them away, or publish them.
 */
export function mustBeOutside(folder: string, option: string, input: string): void {
  const place = realPathOf(resolve(folder));
  if (isInside(place, realPathOf(resolve(input)))) {
    throw new MisuseError(
      `--${option} ${folder} is in the folder of the papers. Name a folder elsewhere.`,
    );
  }
  for (let above = place; ; above = dirname(above)) {
    if (existsSync(join(above, MARKER))) {
      throw new MisuseError(
        `--${option} ${folder} is in a folder that a build made, and would be taken away by the next. Name a folder elsewhere.`,
      );
    }
    if (above === dirname(above)) return;
  }
}

/**
 * Throws a {@link MisuseError} for a folder of exempt papers, or for what is made of them, where it could be committed or published:
 * in any git repository, beside the papers, in what is kept, or in a site. Links are followed.
 */
export function mustBeFarOutside(
  folder: string,
  option: string,
  { input, cacheDir }: { readonly input: string; readonly cacheDir: string },
): void {
  const place = realPathOf(resolve(folder));
  const refuse = (where: string): never => {
    throw new MisuseError(
      `--${option} ${folder} is in ${where}, and exempt papers would get out with it. Name a folder that is for them alone, outside of the repository and of the site.`,
    );
  };
  if (isInside(place, dirname(realPathOf(resolve(input))))) refuse('the folder of the papers, or beside it'); // prettier-ignore
  if (isInside(place, realPathOf(resolve(cacheDir)))) refuse('the folder of what is kept');
  for (let above = place; ; above = dirname(above)) {
    if (existsSync(join(above, '.git'))) refuse('a git repository');
    if (existsSync(join(above, MARKER))) refuse('a folder that a build made');
    if (above === dirname(above)) return;
  }
}

/** A path with its links followed as far as it exists. */
function realPathOf(path: string): string {
  if (existsSync(path)) return realpathSync.native(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPathOf(parent), basename(path));
}

/** Whether a path is a folder or in it. */
function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!/^\.\.(?:[\\/]|$)/.test(way) && resolve(folder, way) === path);
}
