import { pageOfFile } from '../../history/register/open-before.ts';
import type { PaperPast, RegisterPast } from '../../history/register/paper-past.ts';
import { isOnTheSite } from '../../history/register/register-line.ts';
import { meetingInPath } from '../../language/days/meeting-day.ts';
import type { PaperStay } from '../../papers/agenda/meeting.ts';
import { groupBy } from '../archive-index.ts';

const papersKnown = new WeakMap<RegisterPast, ReadonlyMap<string, readonly PaperPast[]>>();

/** What a register knows of the reports of each meeting and their files, by the site path of the meeting: every volume asks it. */
export function papersByMeeting(past: RegisterPast): ReadonlyMap<string, readonly PaperPast[]> {
  const known = papersKnown.get(past);
  if (known) return known;
  const papers = [...past.values()].filter(({ kind }) => kind === 'report' || kind === 'file');
  const found = groupBy(papers, ({ address }) => `${meetingInPath(address)?.path ?? ''}/`);
  papersKnown.set(past, found);
  return found;
}

/**
 * From when until when papers were with their meeting, each time that they came and left. A printed supplement of the day on which one
 * came says that it left.
 * @param folders the site paths that the meeting has and had
 * @param papers what the register knows of its reports and their files
 */
export function staysOf(folders: readonly string[], papers: readonly PaperPast[]): PaperStay[] {
  const isHere = (address: string): boolean => folders.some((folder) => address.startsWith(folder));
  return papers.flatMap(({ address, events, kind, movedTo }): PaperStay[] => {
    // It goes on under another name, or on another day of the meeting.
    if (movedTo !== undefined && isHere(movedTo)) return [];
    const stays: PaperStay[] = [];
    let came: string | undefined;
    for (const event of events) {
      const isThere = isOnTheSite(event.what) && isHere(event.address);
      // What is being checked has come no less.
      if (event.what === 'held-back' || isThere === (came !== undefined)) continue;
      if (came === undefined) {
        came = event.day;
        continue;
      }
      const isElsewhere = isOnTheSite(event.what) || (event.what === 'removed' && movedTo !== undefined); // prettier-ignore
      const how = event.what === 'withheld' ? 'withheld' : isElsewhere ? 'moved' : 'taken-off';
      const url = kind === 'file' ? pageOfFile(address) : address;
      stays.push({ url: hereAddress(url, folders), came, left: event.day, how });
      came = undefined;
    }
    return stays;
  });
}

/** The address that a paper of a meeting has now, whatever day that was to be on. */
function hereAddress(url: string, folders: readonly string[]): string {
  const now = folders.at(-1);
  const before = meetingInPath(url)?.path;
  return now === undefined || before === undefined ? url : url.replace(`${before}/`, now);
}
