import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { nearest } from '../../src/language/suggest.ts';
import { visibleText } from '../../src/language/visible-text.ts';
import { meetingFolder, type MeetingDay } from '../../src/language/days/meeting-day.ts';
import type { ExemptPlace } from '../../src/outputs/printed/exempt-places.ts';
import { isAsAssembled } from '../../src/printing/assemble/catalogue.ts';
import { MisuseError } from '../../src/rules/misuse-error.ts';

/** The exempt papers of a meeting, in a folder that is no part of the repository. */
export type ExemptFolder = {
  /** The folder that they are in, with links followed. */
  readonly folder: string;
  /** Their paths from there. */
  readonly files: readonly string[];
  /** Of the paper of a place; undefined where there is none. */
  readonly bytesOf: (place: ExemptPlace) => Uint8Array | undefined;
  /** Throws a {@link MisuseError} for files that are of none of these places: one that is called wrongly would be missing in the pack. */
  readonly mustFit: (places: readonly ExemptPlace[]) => void;
};

/** What programs leave in folders. */
const LEFT_BEHIND = /^(?:\..*|~\$.*|thumbs\.db|desktop\.ini)$/iu;
const MOST_BYTES = 500_000_000;

/**
 * Reads which exempt papers a folder has. They are in it, or below it as the papers of the meeting are below the folder of the papers:
 * `scrutiny-board/2022-05-11/`. Throws a {@link MisuseError} where it can't be read.
 */
export function exemptFolder(
  named: string,
  meeting: MeetingDay & { readonly committee: string },
): ExemptFolder {
  if (!isFolder(named)) throw new MisuseError(`There is no folder ${named}. Name the folder of the exempt papers with --with-exempt.`); // prettier-ignore
  const top = realpathSync(named);
  const own = join(meeting.committee, meetingFolder(meeting));
  const below = [join('meetings', own), own].map((path) => join(top, path)).find(isFolder);
  const folder = realpathSync(below ?? top);
  mustBeIn(folder, top, named);
  const files = listed(folder, named).sort();
  const used = new Set<string>();
  const fileOf = ({ names, paper }: ExemptPlace): string | undefined => {
    const found = files.filter((file) => names.some((name) => isSameName(file, name)));
    const [first, second] = found;
    if (first !== undefined && second !== undefined) {
      throw new MisuseError(`${named} has ${first} and ${second}, which are the same paper: ${paper.what} of “${paper.title}”. Keep one of them.`); // prettier-ignore
    }
    if (first !== undefined) used.add(first);
    return first;
  };
  return {
    folder,
    files,
    bytesOf: (place) => {
      const file = fileOf(place);
      return file === undefined ? undefined : readFileSync(join(folder, file));
    },
    mustFit: (places) => {
      for (const place of places) fileOf(place);
      const strange = files.filter((file) => !used.has(file));
      if (strange.length === 0 && files.length > 0) return;
      throw new MisuseError(
        `${named} has ${strange.length === 0 ? `no PDF, and none in ${own.split(sep).join('/')} in it` : strange.map((file) => visibleText(file)).join(', ')}. ${namesInWords(strange, places)}`,
      );
    },
  };
}

/** What the files of a folder have to be called, where some are called otherwise or none is there. */
function namesInWords(strange: readonly string[], places: readonly ExemptPlace[]): string {
  if (places.length === 0) return 'This meeting has nothing that is not for publication.';
  const names = places.map(
    ({ names: [name], paper }) => `  ${name}  ${paper.what}: ${paper.title}`,
  );
  const [first, ...more] = strange;
  const near =
    first === undefined
      ? undefined
      : nearest(
          first,
          places.flatMap((one) => one.names),
        );
  const what =
    first === undefined
      ? 'Put the exempt papers of this meeting there, under these names:'
      : more.length > 0
        ? 'They have other names than the exempt papers of this meeting. Rename each to the name of its paper:'
        : `It has another name than the exempt papers of this meeting. ${near === undefined ? 'Rename it to the name of its paper:' : `Rename it, perhaps to ${near}. The names are:`}`;
  return `${what}\n${names.join('\n')}`;
}

/** PDFs of the folder and of the folders in it. */
function listed(folder: string, named: string): string[] {
  const files: string[] = [];
  const read = (at: string, depth: number) => {
    for (const name of readdirSync(join(folder, at))) {
      if (LEFT_BEHIND.test(name)) continue;
      const path = join(at, name);
      const absolute = join(folder, path);
      if (lstatSync(absolute).isSymbolicLink()) mustBeIn(realOf(absolute), folder, named);
      const stat = statSync(absolute);
      if (stat.isDirectory()) {
        if (depth === 0) read(path, 1);
        continue;
      }
      if (isOwnPack(absolute)) continue;
      if (!/\.pdf$/iu.test(name)) {
        throw new MisuseError(`${visibleText(path)} in ${named} isn’t a PDF. Print it to a PDF of the same name.`); // prettier-ignore
      }
      if (!stat.isFile() || stat.size > MOST_BYTES) {
        throw new MisuseError(`${visibleText(path)} in ${named} isn’t a file, or is larger than 500 MB.`); // prettier-ignore
      }
      files.push(path);
    }
  };
  read('', 0);
  return files;
}

/** A pack that this command wrote here before, or had begun to write: no paper, and no reason to stop. */
function isOwnPack(path: string): boolean {
  const [found, draft] = /-with-exempt(?:-[a-z0-9-]+)?\.pdf(\.\d+\.draft)?$/u.exec(path) ?? [];
  if (found === undefined) return false;
  return draft !== undefined || isAsAssembled(readFileSync(path));
}

const isSameName = (file: string, name: string): boolean =>
  file.split(sep).join('/').toLowerCase() === name.toLowerCase();

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    throw new MisuseError(`${visibleText(path)} is a link that leads to nothing. Take it away.`);
  }
}

/** A link may not lead to what is no exempt paper. */
function mustBeIn(path: string, folder: string, named: string): void {
  const way = relative(folder, path);
  if (way === '' || !/^\.\.(?:[\\/]|$)|^[a-z]:|^[\\/]/iu.test(way)) return;
  throw new MisuseError(`${named} has a link to a place outside of it. Put the file itself there.`);
}
