import type { AppendixInspector } from '../papers/appendix/appendix-inspector.ts';
import type { MeetingFacts } from '../papers/meeting-facts.ts';
import type { MeetingFiles } from '../papers/reading/content-tree.ts';
import type { MunicipalYear } from '../law/municipal-year.ts';
import { volumeOfFolder } from './facts-store.ts';
import type { LoadedFacts } from './load-facts.ts';
import { readMeetings } from './threads/read-meetings.ts';

export type Elsewhere = {
  /** The folder of the content. */
  readonly input: string;
  readonly inspector: AppendixInspector;
  /** What was read of the volume, with the folder of all. */
  readonly facts: LoadedFacts;
  /** The only volume of which meetings were read. */
  readonly volume: MunicipalYear;
};

/** Meetings that are read at once. */
const SOME = 8;

/**
 * What meetings of other volumes state, the newest first, a few at a time. They are read for a moment, without texts
 * and without reports that nobody asks for, and nothing of it is kept.
 * @param wanted the files of a meeting that are to be read, as it is asked then; none where it needn't be.
 */
export async function* readElsewhere(
  { input, inspector, facts, volume }: Elsewhere,
  wanted: (meeting: MeetingFiles) => MeetingFiles | undefined,
): AsyncGenerator<readonly MeetingFacts[]> {
  const { council, committees, tree } = facts;
  if (!council) return;
  const others = tree.meetings
    .filter((meeting) => volumeOfFolder(meeting, council.annualMeetings) !== volume)
    .toSorted((a, b) => (a.folder < b.folder ? 1 : -1));
  let meetings: MeetingFiles[] = [];
  const read = async (): Promise<readonly MeetingFacts[]> => {
    const found: MeetingFacts[] = [];
    const frame = { tree: { ...tree, meetings }, council, committees };
    const work = { input, frame, meetings, inspector, bodies: false, threads: 1 };
    await readMeetings(work, ({ facts: one }) => found.push(one));
    return found;
  };
  for (const meeting of others) {
    const files = wanted(meeting);
    if (files) meetings.push(files);
    if (meetings.length < SOME) continue;
    yield await read();
    meetings = [];
  }
  if (meetings.length > 0) yield await read();
}
