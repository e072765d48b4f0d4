import type { IsoDate } from '../../language/dates.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { Rule } from '../../rules/rule.ts';
import { RULES } from '../../rules/rules.ts';
import { reportUrl } from '../addresses.ts';
import type { ReportFiles } from '../reading/content-tree.ts';
import { knownPlaces } from '../reading/places.ts';
import type { ContentReader } from '../reading/reader.ts';
import { SAVE_AS_MINUTES } from '../reading/reads-as-minutes.ts';
import { WITHOUT_PERMISSION } from '../reading/text-file.ts';
import { fieldNamingWithdrawn, mayNameWithdrawn } from '../withheld/earlier-withdrawn.ts';
import { takeAsExempt } from '../withheld/take-as-exempt.ts';
import type { MeetingOfReport, ReadReport } from './read-types.ts';

/** What can be read all the same. */
type Known = {
  readonly published?: IsoDate | undefined;
  /** Names of the fields that are wrong. */
  readonly unsure: ReadonlySet<string>;
};

/** A report that keeps all others back: the officer reads why. */
function sayWhyAllWaits(reader: ContentReader, file: SourceFile, text: string | undefined): void {
  const rules: Readonly<Record<string, Rule>> = RULES;
  const mayName = text !== undefined && mayNameWithdrawn(file, text);
  const named = mayName ? fieldNamingWithdrawn(text) : undefined;
  const where = named ? ` (“${named.field}:” in line ${named.line})` : '';
  const own = reader.diagnostics.filter((one) => one.file === file.path);
  // It is said where the fault is that leaves it unknown: of fields that can't be read at all, at the first error.
  const cause =
    own.find((one) => rules[one.code]?.unsureWhatIsExempt === true) ??
    own.find(({ severity }) => severity === 'error');
  for (const [at, one] of reader.diagnostics.entries()) {
    if (one.file !== file.path) continue;
    const why =
      one.code === 'paper-too-large'
        ? 'it may be exempt, and its words are too many to be looked for in the other papers. Take it out of the folder if they are urgent.'
        : mayName && one === cause
          ? `the report may name an earlier version that was withdrawn${where}, and nobody knows what of that to look for in the other papers.`
          : undefined;
    if (why === undefined) continue;
    reader.diagnostics[at] = {
      ...one,
      message: `${one.message} Until then nothing is published: ${why}`,
    };
  }
}

/** What may not be opened can't be looked for either: the officer reads so. */
function sayWhatIsNotLookedFor(reader: ContentReader, file: SourceFile): void {
  for (const [at, one] of reader.diagnostics.entries()) {
    if (one.file !== file.path || one.message !== WITHOUT_PERMISSION) continue;
    const message = `${one.message} Until then this report is held back, and what it says is not looked for in the other papers, though it may be exempt.`;
    reader.diagnostics[at] = { ...one, message };
  }
}

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
  if (!takeAsExempt(reader, file, files)) {
    sayWhyAllWaits(reader, file, reader.textOf(files.path));
    return undefined;
  }
  sayWhatIsNotLookedFor(reader, file);
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

/** Minutes that are saved under the name of a report: nothing in them says what is exempt as a report says it, and one message what to do. */
export function minutesForNow(
  reader: ContentReader,
  file: SourceFile,
  files: ReportFiles,
  meeting: MeetingOfReport,
): ReadReport | undefined {
  reader.report('minutes-as-report', files.path, SAVE_AS_MINUTES);
  return exemptForNow(reader, file, files, meeting);
}
