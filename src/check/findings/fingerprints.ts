import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { signatureOf } from '../../files/file-signature.ts';
import type { IsoDate } from '../../language/dates.ts';
import type { ContentTree, MeetingFiles } from '../../papers/reading/content-tree.ts';
import type { GitFacts } from '../../history/git-dates.ts';
import { textDigest } from '../../source/text-digest.ts';
import { codeVersion } from './code-version.ts';

/** All that what a check finds in a meeting depends on. */
export type CheckGrounds = {
  /** The folder of the content, as the officer names it. */
  readonly input: string;
  readonly today: IsoDate;
  readonly tree: ContentTree;
  readonly facts: GitFacts;
};

export type Fingerprints = {
  /**
   * Changes with all that can change what a check finds in a meeting, but for the day, the texts of its papers
   * and its other files: the code, the council, the committees, the names of its files, and what git knows of
   * them.
   */
  groundsOf(meeting: MeetingFiles): string;
  /**
   * Changes with each of the other files of a meeting, which may be large: their places on the disk, sizes and
   * times. None where one has just been written.
   */
  filesOf(meeting: MeetingFiles): string | undefined;
  /**
   * The last day on which git learnt of a change to the files of a meeting; "" where there is no repository.
   * None where some of them aren't committed as they stand.
   */
  committedOn(meeting: MeetingFiles): string | undefined;
  /** Hash of each paper of a meeting, by its path, as it stands. */
  digestsOf(meeting: MeetingFiles): Readonly<Record<string, string>>;
};

/** None where the version of the code can't be told. */
export function fingerprints(grounds: CheckGrounds): Fingerprints | undefined {
  const { input, tree, facts } = grounds;
  const version = codeVersion();
  if (version === undefined) return undefined;
  const digest = (path: string): string => textDigest(readFileSync(join(input, path), 'utf8'));
  const frame = [...(tree.council === undefined ? [] : [tree.council]), ...tree.committees];
  const common = textDigest(
    JSON.stringify([
      version,
      join(input, '/'),
      facts.repository !== undefined,
      frame.map((path) => [path, digest(path)]),
    ]),
  );
  const history = historyOfMeetings(facts);
  const commits = lastCommits(facts);
  return {
    groundsOf: (meeting) =>
      textDigest(JSON.stringify([common, meeting, history.get(meeting.path)])),
    filesOf: ({ reports }) => {
      const files = reports.flatMap(({ dropped }) => dropped);
      const signatures = files.map((path) => signatureOf(join(input, path)));
      return signatures.includes(undefined) ? undefined : signatures.join(' ');
    },
    committedOn: (meeting) => {
      if (!commits) return '';
      const files = [...papersOf(meeting), ...meeting.reports.flatMap(({ dropped }) => dropped)];
      const dates = files.map((path) => commits.get(path));
      return dates.includes(undefined) ? undefined : dates.map(String).sort().at(-1);
    },
    digestsOf: (meeting) =>
      Object.fromEntries(papersOf(meeting).map((path) => [path, digest(path)])),
  };
}

function papersOf({ agenda, reports }: MeetingFiles): string[] {
  return [...(agenda === undefined ? [] : [agenda]), ...reports.map(({ path }) => path)];
}

/** When each file that stands as the last commit has it was last changed; none where there is no repository. */
function lastCommits({ repository }: GitFacts): ReadonlyMap<string, string> | undefined {
  if (!repository) return undefined;
  const commits = new Map<string, string>();
  for (const { path, blob, date } of repository.changes) {
    if (blob === undefined) commits.delete(path);
    else commits.set(path, date);
  }
  for (const path of repository.changed) commits.delete(path);
  return commits;
}

/** What git knows of the files of each meeting, by the folder of the meeting. */
function historyOfMeetings({ repository }: GitFacts): ReadonlyMap<string, readonly unknown[]> {
  const history = new Map<string, unknown[]>();
  const add = (path: string, fact: unknown) => {
    const folder = path.split('/').slice(0, 3).join('/');
    const known = history.get(folder);
    if (known) known.push(fact);
    else history.set(folder, [fact]);
  };
  for (const change of repository?.changes ?? []) add(change.path, change);
  for (const path of repository?.changed ?? []) add(path, path);
  return history;
}
