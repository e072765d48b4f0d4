import type { Committee } from '../committee/committee.ts';
import {
  misnamedFolder,
  readMeetingFolder,
  type MeetingDay,
} from '../../language/days/meeting-day.ts';
import { slugOf } from '../../language/slug.ts';
import { certainlyMeant, nearest } from '../../language/suggest.ts';
import { meetingUrl } from '../addresses.ts';
import type { MeetingFiles } from '../reading/content-tree.ts';
import type { ContentReader } from '../reading/reader.ts';

/** Which meeting the papers of a folder are of. */
export type MeetingIdentity = MeetingDay & {
  readonly committee: Committee;
  /** Site path of the meeting. */
  readonly url: string;
};

/**
 * The committee and date of a meeting's folder; none, with diagnostics, where they can't be read.
 * @param committees by slug; undefined for one whose file is there and can't be read, of which that is said.
 */
export function identifyMeeting(
  reader: ContentReader,
  files: MeetingFiles,
  committees: ReadonlyMap<string, Committee | undefined>,
): MeetingIdentity | undefined {
  const before = reader.diagnostics.length;
  const committee = committees.get(files.committee);
  // A file of a committee whose name isn't written in small letters says so itself.
  const isFile = [...committees.keys()].some(
    (slug) => slug !== slug.toLowerCase() && slug.toLowerCase() === files.committee,
  );
  if (!committee && !committees.has(files.committee) && !isFile) {
    const slug = slugOf(files.committee) || 'committee';
    const near = nearest(files.committee, [...committees.keys()]);
    const add =
      slug === files.committee
        ? `dd committees/${slug}.md.`
        : `dd committees/${slug}.md, and rename the folder to "${slug}".`;
    const advice = committees.has(slug)
      ? `Rename the folder to "${slug}".`
      : near === undefined
        ? `A${add}`
        : `Did you mean the folder "${near}"? If not, a${add}`;
    reader.report(
      'committee-unknown',
      files.path,
      `There is no committee "${files.committee}". ${advice}`,
    );
  }
  const day = readMeetingFolder(files.folder);
  if (!day) reader.report('meeting-folder-invalid', files.path, misnamedFolder(files.folder));
  const isMisnamed = files.misnamed.some(({ meant }) => meant === `${files.path}/agenda.md`);
  if (files.agenda === undefined && !isMisnamed) {
    reader.report('agenda-missing', files.path, missingAgenda(files));
  }
  if (!committee || !day || files.agenda === undefined || reader.diagnostics.length > before)
    return undefined;
  return { committee, ...day, url: meetingUrl({ committee: files.committee, ...day }) };
}

/** That a meeting has no agenda, and which file of its folder may be it. */
function missingAgenda({ path, reports, unexpected }: MeetingFiles): string {
  const names = [...reports.map((report) => report.path), ...unexpected].map((one) =>
    one.slice(path.length + 1),
  );
  const [nearly] = names.filter(isNearlyAgenda);
  return nearly === undefined
    ? 'This meeting has no agenda. Add agenda.md with the time, the place and the items.'
    : `This meeting has no agenda.md. If ${nearly} is its agenda, rename it to agenda.md; if not, add agenda.md with the time, the place and the items.`;
}

/** Whether a word of a name begins with "agenda", or is a slip of it: "Agenda 11 May.md", "final-agenda.md", "agneda.md"; not "age.md". */
function isNearlyAgenda(name: string): boolean {
  const words = name.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.some(
    (word) => word.startsWith('agenda') || certainlyMeant(word, ['agenda']) !== undefined,
  );
}
