import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readElsewhere, type Elsewhere } from '../../facts/read-elsewhere.ts';
import type { MeetingFiles } from '../../papers/reading/content-tree.ts';
import { indexArchive, type Papers } from '../../views/archive-index.ts';
import {
  mayBeFor,
  missingLists,
  recordListsIn,
  recordListsOf,
  recordListsOfFiles,
  type RecordList,
} from '../../views/record-links.ts';

/**
 * The registers that a council has something for, which every page links to. Where papers of one volume alone were
 * read, those of others are looked through for what is missing, so that the pages of all volumes link to the same
 * ones. Where a paper can't be published after all, joining the volumes makes the pages again.
 * @param elsewhere where the papers are those of one volume.
 */
export async function recordListsOfAll(
  papers: Papers,
  elsewhere: Elsewhere | undefined,
): Promise<ReadonlySet<RecordList>> {
  const found = new Set(recordListsIn(indexArchive(papers)));
  if (!elsewhere) return found;
  const { record, matters } = elsewhere.facts;
  for (const list of recordListsOfFiles(record, matters)) found.add(list);
  const wanted = (meeting: MeetingFiles) => filesFor(missingLists(found), meeting, elsewhere.input);
  if (missingLists(found).length === 0) return found;
  for await (const meetings of readElsewhere(elsewhere, wanted)) {
    for (const list of meetings.flatMap(recordListsOf)) found.add(list);
    if (missingLists(found).length === 0) break;
  }
  return found;
}

/** The papers of a meeting that may have something for some registers; none where none has. */
function filesFor(
  lists: readonly RecordList[],
  { agenda, minutes, reports, ...meeting }: MeetingFiles,
  input: string,
): MeetingFiles | undefined {
  const isFor = (paper: 'agenda' | 'minutes' | 'report', path: string | undefined): boolean => {
    const source = path === undefined ? '' : textOf(join(input, path));
    return source !== '' && lists.some((list) => mayBeFor(list, paper, source));
  };
  const some = lists.includes('matters') ? reports.filter(({ path }) => isFor('report', path)) : [];
  const isMinuted = isFor('minutes', minutes);
  if (!isMinuted && !isFor('agenda', agenda) && some.length === 0) return undefined;
  return {
    ...{ ...meeting, reports: some },
    // Minutes and reports are read with their agenda.
    ...(agenda !== undefined && { agenda }),
    ...(isMinuted && minutes !== undefined && { minutes }),
  };
}

/** Empty where it can't be read: whoever builds that volume sees why. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
