import { readMeetingFolder } from '../../language/days/meeting-day.ts';
import { readFolder, type Entry } from './list-folder.ts';
import type { MisnamedFile } from './misnamed-file.ts';

/** How deep meetings are looked for below a folder that is none: year, month, day. */
const DEEPEST = 3;

/**
 * Why a folder in that of a committee is no meeting, where it has meetings within it, such as one for a year, or where the committee is
 * within the day; undefined where it is one, or has no papers.
 * @param input the folder of the content.
 * @param above the name of the folder that it is in, which should be a committee.
 */
export function meetingsElsewhere(
  input: string,
  above: string,
  folder: Entry,
  isCommittee: (name: string) => boolean,
): MisnamedFile | undefined {
  const path = folder.path;
  const within = isCommittee(folder.name) && !isCommittee(above);
  if (within && readMeetingFolder(above)) {
    const right = `meetings/${folder.name}/${above}`;
    return { path, message: `${ORDER} Move what is in this folder to ${right}.` };
  }
  if (!within && readMeetingFolder(folder.name)) return undefined;
  const [first, ...others] = meetingsBelow(input, path, DEEPEST);
  if (first === undefined || first.length === 0) return undefined;
  if (within) return { path, message: `${ORDER} Move this folder to meetings/${folder.name}.` };
  const last = first.at(-1) ?? '';
  const joined = [folder.name, ...first].join('-');
  const day = [last, joined].find((name) => readMeetingFolder(name) !== undefined);
  const to =
    day === undefined
      ? `into meetings/${above}, and name it after its day, such as 2022-05-11`
      : `to meetings/${above}/${day}`;
  const rest = others.length > 0 ? ', the others in the same way, and delete' : '. Then delete';
  const message = `${ORDER} Move ${[path, ...first].join('/')} ${to}${rest} this folder.`;
  return { path, message };
}

const ORDER =
  'Nothing is published from here: each meeting is a folder right within that of its committee.';

/** The folders with papers in a folder, each by the names of the way to it; the folder itself is one without names. */
function meetingsBelow(input: string, path: string, levels: number): string[][] {
  const { entries } = readFolder(input, path);
  if (entries.some(({ name, folder }) => !folder && /\.md$/i.test(name))) return [[]];
  if (levels === 0) return [];
  return entries
    .filter(({ folder }) => folder)
    .flatMap(({ name, path: below }) =>
      meetingsBelow(input, below, levels - 1).map((names) => [name, ...names]),
    );
}
