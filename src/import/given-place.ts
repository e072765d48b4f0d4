import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { misnamedFolder, readMeetingFolder } from '../language/days/meeting-day.ts';
import { nearest } from '../language/suggest.ts';
import { MisuseError } from '../rules/misuse-error.ts';
import type { ImportFrame } from './frame.ts';

/**
 * The folder of the meeting that an officer gives with --to, below the folder of the papers. It may be written as a path from here, or
 * as it is among the papers: meetings/COMMITTEE/DATE. Throws a {@link MisuseError} where it is no folder of a meeting of
 * these papers: what is written anywhere else is read by no check and shown on no page.
 * @param input the folder of the papers, which is there
 * @param to as the officer wrote it
 */
export function givenPlace(
  input: string,
  to: string,
  committees: ImportFrame['committees'],
): string {
  const isAsWritten = isAbsolute(to) || existsSync(to) || partsBelow(input, to) !== undefined;
  const parts = partsBelow(input, isAsWritten ? to : join(input, to));
  const shape = `${input}/meetings/COMMITTEE/DATE`.replaceAll(sep, '/');
  if (!parts) {
    throw new MisuseError(
      `--to ${to} is outside of the papers in ${input}. Write --to ${shape}, the folder of the meeting, or name the folder of its papers with --input.`,
    );
  }
  const [top, committee = '', day = '', ...more] = parts;
  if (top !== 'meetings' || committee === '' || day === '' || more.length > 0) {
    throw new MisuseError(
      `--to ${to} is not the folder of a meeting. Write --to ${shape}, such as ${exampleOf(input, committees)}.`,
    );
  }
  const slugs = committees.map(({ slug }) => slug);
  if (!slugs.includes(committee)) {
    const near = nearest(committee, slugs);
    const advice =
      near !== undefined
        ? `Did you mean ${near}?`
        : `Write one of: ${slugs.join(', ')}. A new one has its file in ${input}/committees first.`;
    throw new MisuseError(`--to ${to}: the papers have no committee "${committee}". ${advice}`);
  }
  if (!readMeetingFolder(day)) throw new MisuseError(`--to ${to}: ${misnamedFolder(day)}`);
  return join(input, 'meetings', committee, day);
}

const exampleOf = (input: string, [first]: ImportFrame['committees']): string =>
  `${input}/meetings/${first?.slug ?? 'planning-committee'}/2022-05-11`.replaceAll(sep, '/');

/** The names on the way from a folder to a path below it, links followed as far as it is there; none where it is elsewhere. */
function partsBelow(folder: string, path: string): readonly string[] | undefined {
  const way = relative(realpathSync(folder), realPlace(resolve(path)));
  if (isAbsolute(way)) return undefined;
  const parts = way.split(sep);
  return parts[0] === '..' ? undefined : parts;
}

/** A path with its links followed; of what isn't there yet, those of the folders that are. */
function realPlace(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const above = dirname(path);
  return above === path ? path : join(realPlace(above), path.slice(above.length));
}
