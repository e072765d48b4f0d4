import type { IsoDate } from '../../language/dates.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { reportUrl } from '../addresses.ts';
import type { ReportFiles } from '../reading/content-tree.ts';
import { knownPlaces } from '../reading/places.ts';
import type { ContentReader } from '../reading/reader.ts';
import { takeAsExempt } from '../withheld/take-as-exempt.ts';
import type { MeetingOfReport, ReadReport } from './read-types.ts';

/** What can be read all the same. */
type Known = {
  readonly published?: IsoDate | undefined;
  /** Names of the fields that are wrong. */
  readonly unsure: ReadonlySet<string>;
};

/** Fields by which notice is judged. */
const JUDGED = ['exempt', 'published', 'late'] as const;

/**
 * A report whose fields don't say what of it is exempt: it is taken as wholly exempt until they do, and nothing is known of
 * it but its address, and since when it is open. None where that can't be done: then nothing may be published.
 */
export function exemptForNow(
  reader: ContentReader,
  file: SourceFile,
  files: ReportFiles,
  meeting: MeetingOfReport,
  { published, unsure }: Known = { unsure: new Set(['exempt']) },
): ReadReport | undefined {
  if (!takeAsExempt(reader, file, files)) return undefined;
  return {
    facts: {
      report: {
        ...{ slug: files.slug, url: reportUrl(meeting.url, files.slug), meeting: meeting.url },
        ...{ committee: meeting.committee.slug, date: meeting.date, source: files.path },
        ...{ title: '-', reportOf: '-', summary: '', callIn: false, wardMembersConsulted: false },
        ...{
          access: { kind: 'open' },
          wards: [],
          pillars: [],
          appendices: [],
          backgroundPapers: [],
        },
      },
      anchors: { paragraphs: 0, others: [] },
      references: [],
      file: file.path,
      bodyLine: file.bodyLine,
      stated: {
        ...(published !== undefined && { published }),
        ...{ deadlines: [], appendices: [], reviews: [], withdraws: false },
      },
      places: knownPlaces(file, [['published']]),
      pictures: {},
      // What is written for the name of a field may be a sentence of the text.
      unsure: JUDGED.filter((field) => unsure.has(field)),
      takenAsExempt: true,
    },
  };
}
