import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { ContentTree, MeetingFiles } from '../papers/reading/content-tree.ts';

/** The digest of what is in a file of the content, by its path; none of one that can't be read. */
export type DigestOf = (path: string) => string | undefined;

/** What the facts of every meeting depend on, beside its own folder. */
export type Frame = {
  /** The folder of the content, as the officer names it: messages name files below it. */
  readonly input: string;
  readonly tree: ContentTree;
  /** Of the code that reads papers and files. */
  readonly code: string;
};

/**
 * A key for each meeting that changes with everything its facts depend on: the names and bytes of its files, the
 * council, the committees, and the code. None of a meeting with a file that can't be read.
 */
export function meetingKeys(
  frameOf: Frame,
  digestOf: DigestOf,
): (meeting: MeetingFiles) => string | undefined {
  const frame = frameKey(frameOf, digestOf);
  return (meeting) => {
    const hash = createHash('sha256').update(`${frame}\0${meeting.path}`);
    for (const path of filesOfMeeting(meeting)) {
      const digest = digestOf(path);
      if (digest === undefined) return undefined;
      hash.update(`\0${path}\0${digest}`);
    }
    return hash.digest('hex');
  };
}

/** A key that changes with the council, the committees, the names of messages, and the code. */
export function frameKey({ input, tree, code }: Frame, digestOf: DigestOf): string {
  const common = createHash('sha256').update(JSON.stringify([code, join(input, '/')]));
  const settings = [...(tree.council === undefined ? [] : [tree.council]), ...tree.committees];
  for (const path of settings) common.update(`\0${path}\0${digestOf(path) ?? ''}`);
  return common.digest('hex');
}

/** The files of a meeting that its facts depend on. */
export function filesOfMeeting({ agenda, minutes, reports }: MeetingFiles): string[] {
  return [
    ...(agenda === undefined ? [] : [agenda]),
    ...(minutes === undefined ? [] : [minutes]),
    ...reports.flatMap(({ path, dropped }) => [path, ...dropped]),
  ];
}
