import { addressAdvice } from '../../language/slug.ts';
import { ADDRESSES, decisionUrl, noticeUrl } from '../addresses.ts';
import { readCallIn } from '../call-in/read-call-in.ts';
import { readDecision } from '../decision/read-decision.ts';
import { noticeId } from '../notice/notice-field.ts';
import { readNotice } from '../notice/read-notice.ts';
import { knownPlaces } from '../reading/places.ts';
import { ContentReader, type WithheldFacts } from '../reading/reader.ts';
import { sha256OfText } from '../../source/text-digest.ts';
import { recordText } from '../text/record-text.ts';
import { isUnsureByPassages, takeAsExempt } from '../withheld/take-as-exempt.ts';
import { slug as slugSchema } from '../../source/fields.ts';
import type { RecordFacts } from './record-facts.ts';
import type { RecordFile } from './record-file.ts';
import type { ReadRecord, RecordReading } from './record-in-reading.ts';

/** The address of a paper of the record: a call-in is on the page of its decision, and in the register of decisions. */
function recordUrl({ kind, slug, year }: RecordFile): string {
  if (kind === 'decision') return decisionUrl(year ?? '', slug);
  return kind === 'notice' ? noticeUrl(slug) : ADDRESSES.decisions;
}

/** Reads a decision without a meeting, a call-in or a notice. */
export function readRecord(
  input: string,
  files: RecordFile,
  reading: RecordReading,
): { readonly facts: RecordFacts; readonly withheld: WithheldFacts } {
  const reader = new ContentReader(input);
  const { path, kind, slug } = files;
  const file = reader.markdown(path);
  const url = recordUrl(files);
  if (!slugSchema.safeParse(slug).success) {
    const message = addressAdvice(slug, 'hob-lane-zone');
    reader.report('address-invalid', path, message);
  }
  const paper = { ...reading, reader, file, files, url };
  const read =
    kind === 'decision'
      ? readDecision(paper)
      : kind === 'call-in'
        ? readCallIn(paper)
        : readNotice(paper);
  // A decision may have exempt passages: where its text can’t be split from its fields, they aren’t found.
  const isUnsplit = file.diagnostics.length > 0;
  const isUnsure =
    (isUnsplit && (kind === 'decision' || PASSAGE.test(reader.textOf(path) ?? ''))) ||
    isUnsureByPassages(reader, file, path);
  const taken =
    isUnsure &&
    takeAsExempt(reader, file, { path, dropped: [] }, { choices: CHOICES, namesEarlier: false });
  const { withheld, whollyWithheld, openStatements, openWords } = reader;
  const { record, text } = isUnsure ? NOTHING_SAID : read;
  const said = record && recordText(record);
  const unreadId = record || kind !== 'notice' ? undefined : idIn(file.data);
  return {
    facts: {
      ...{ kind, path, url, ...(record && { record }), ...(unreadId && { unreadId }) },
      ...(said !== undefined && { textSha256: sha256OfText(said) }),
      ...{ anchors: text.anchors, references: text.references },
      ...{ file: file.path, bodyLine: file.bodyLine },
      places: knownPlaces(file, PLACES, PLACES),
      diagnostics: reader.diagnostics,
      withholds: withheld.length > 0 || openWords.length > 0,
      ...(isUnsure && (taken ? { takenAsExempt: true as const } : { isUnsure: true as const })),
    },
    withheld: { withheld, whollyWithheld, openStatements, openWords },
  };
}

/** The number that a notice gives, where its other fields may be wrong. */
function idIn(fields: unknown): string | undefined {
  const id = noticeId.safeParse((fields as { readonly id?: unknown } | null)?.id);
  return id.success ? id.data : undefined;
}

/** What begins a passage, or was meant to. */
const PASSAGE = /^[ \t]*:{2,}[ \t]*ex/im;

/** Fields that say nothing of what a paper is about: who decides is public, and the others are days, numbers and choices. */
const CHOICES: ReadonlySet<string> = new Set([
  ...['by', 'function', 'key', 'call-in', 'wards', 'report', 'reference', 'id', 'of', 'when'],
  ...['members', 'received', 'parts', 'meeting', 'topic'],
]);

/** Of a paper of which nobody knows what is exempt nothing is said. */
const NOTHING_SAID: ReadRecord = {
  text: {
    ...{ sections: [], summary: '', anchors: { paragraphs: 0, others: [] } },
    ...{ references: [], closed: [] },
  },
};

/** Of fields of which something may be said on a day. */
const PLACES: readonly (readonly string[])[] = [
  ...['taken', 'published', 'key', 'call-in', 'effective', 'implemented', 'report', 'by'],
  ...['of', 'received', 'parts', 'meeting', 'id', 'when', 'private', 'second-notice'],
  ...['exception', 'withdrawn', 'reference', 'topic'],
].map((field) => [field]);
