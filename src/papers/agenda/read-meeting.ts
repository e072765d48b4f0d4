import type { AgendaFacts } from './read-types.ts';
import { meetingUrl } from '../addresses.ts';
import type { Committee } from '../committee/committee.ts';
import type { Council } from '../council/council.ts';
import type { IsoDate } from '../../language/dates.ts';
import type { AgendaItem, MemberGroup, StatedAgenda } from './meeting.ts';
import { municipalYearOf } from '../../law/municipal-year.ts';
import type { LateItem } from '../../law/notice/notice-state.ts';
import { diagnose } from '../../rules/rules.ts';
import { certainlyMeant, nearest } from '../../language/suggest.ts';
import { valueFix } from '../../source/fixes.ts';
import type { TextReference } from '../../source/markdown/problem.ts';
import type { ResolvePath } from '../../source/markdown/references.ts';
import { renderText, type RenderedText } from '../../source/markdown/render-text.ts';
import type { MeetingFiles } from '../reading/content-tree.ts';
import { knownPlaces } from '../reading/places.ts';
import type { ContentReader } from '../reading/reader.ts';
import { defined } from '../council/read-council.ts';
import { agendaSchema, type AgendaFields, type ItemFields } from './agenda-schema.ts';
import { isPlausibleDate } from '../../source/fields.ts';
import { sitePath } from '../reading/site-path.ts';
import { statedPublication } from '../../source/fields.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { openTextOf } from '../../source/open-text.ts';
import { checkPersonalData, type PublicText } from '../reading/personal-data-check.ts';
import { checkDates, placeInBody, reportTextProblems } from '../reading/text-problems.ts';
import { validate } from '../../source/validate.ts';
import { sha256OfText } from '../../source/text-digest.ts';
import { agendaText } from '../text/paper-text.ts';

/**
 * The committee and date of a meeting's folder; none, with diagnostics, where they can't be read.
 * @param committees by slug; undefined for one whose file is there and can't be read, of which that is said.
 */
export function identifyMeeting(
  reader: ContentReader,
  files: MeetingFiles,
  committees: ReadonlyMap<string, Committee | undefined>,
): { committee: Committee; date: IsoDate; url: string } | undefined {
  const before = reader.diagnostics.length;
  const committee = committees.get(files.committee);
  if (!committee && !committees.has(files.committee)) {
    const near = nearest(files.committee, [...committees.keys()]);
    const advice =
      near === undefined
        ? `Add committees/${files.committee}.md.`
        : `Did you mean the folder "${near}"? If not, add committees/${files.committee}.md.`;
    reader.report(
      'committee-unknown',
      files.path,
      `There is no committee "${files.committee}". ${advice}`,
    );
  }
  if (!isPlausibleDate(files.folder)) {
    const message = `"${files.folder}" is not a date. Name the folder after the day of the meeting, such as 2022-05-11.`;
    reader.report('meeting-folder-invalid', files.path, message);
  }
  if (files.agenda === undefined) {
    const message =
      'This meeting has no agenda. Add agenda.md with the time, the place and the items.';
    reader.report('agenda-missing', files.path, message);
  }
  if (!committee || reader.diagnostics.length > before) return undefined;
  const { committee: slug, folder: date } = files;
  return { committee, date, url: meetingUrl({ committee: slug, date }) };
}

/** Reads the agenda of a meeting; none where its fields are wrong. */
export function readMeeting(
  reader: ContentReader,
  files: MeetingFiles,
  identity: { committee: Committee; date: IsoDate; url: string },
  council: Council,
): AgendaFacts | undefined {
  const path = files.agenda ?? '';
  const file = reader.markdown(path);
  const result = validate(agendaSchema, file);
  if (!result.ok) {
    reader.diagnostics.push(...result.diagnostics);
    return undefined;
  }
  const fields = result.fields;
  const references: TextReference[] = [];
  const resolve = (href: string, kind: 'link' | 'image') =>
    sitePath(file.path, href, kind, reader, identity.url);
  const note = renderText(file.body, resolve);
  reportTextProblems(reader, file, note.problems);
  checkDates(reader, file);
  checkPersonalData(reader, file, publicTextsOf(file, fields), fields.allowed);
  references.push(...note.references);

  const reports = new Set(files.reports.map((report) => report.slug));
  const named = new Set<string>();
  let number = 0;
  const items = fields.items.map((item, index): AgendaItem => {
    const numbered = item.numbered ?? true;
    if (numbered) number++;
    const words = wordsOf(reader, file, item, index, council);
    const text =
      item.text === undefined ? standingText(words.text, resolve) : renderText(words.text, resolve);
    reportItemProblems(reader, file, index, text.problems);
    references.push(...text.references.map((reference) => ({ ...reference, line: 0, column: 1 })));
    return {
      ...(numbered && { number }),
      title: words.title,
      text: text.html,
      paper: paperOf(reader, file, item, index, reports, named),
      ...('added' in item && item.added !== undefined && { added: item.added }),
      ...('public-excluded' in item &&
        item['public-excluded'] !== undefined && { publicExcluded: item['public-excluded'] }),
      ...('late' in item && item.late && { late: lateOf(item.late) }),
      ...(words.exclusion && { exclusion: true as const }),
    };
  });
  for (const report of files.reports) {
    if (named.has(report.slug)) continue;
    const message = `No item of the agenda refers to this report. Add "- report: ${report.slug}" to items: in agenda.md.`;
    reader.report('report-not-on-agenda', report.path, message);
  }
  const agenda: StatedAgenda = {
    committee: identity.committee.slug,
    date: identity.date,
    time: fields.time,
    place: fields.place,
    ...(fields['pre-meeting'] && { preMeeting: defined(fields['pre-meeting']) }),
    ...(fields.cancelled && { cancelled: fields.cancelled }),
    membership: membershipOf(fields),
    ...(fields.contact && { contact: defined(fields.contact) }),
    items,
    note: note.html,
    municipalYear: municipalYearOf(identity.date, council.annualMeetings),
    url: identity.url,
    source: path,
  };
  const { 'notice-given': noticeGiven } = fields;
  const convened = typeof fields.convened === 'string' ? { on: fields.convened } : fields.convened;
  const isPrivate = fields.private;
  const takenOff = fields['reports-taken-off'];
  const stated = defined({
    ...statedPublication(fields.published),
    ...{ convened, noticeGiven, private: isPrivate },
    changed: fields.changed && defined(fields.changed),
    takenOff:
      takenOff && Object.fromEntries(takenOff.map((one) => [one.report, one.reason] as const)),
  });
  const textSha256 = sha256OfText(agendaText(agenda));
  const places = knownPlaces(file, [
    ['published'],
    ...items.flatMap((item, index) => [
      ['items', index],
      ...(item.added === undefined ? [] : [['items', index, 'added']]),
      ...(item.paper.kind === 'none' ? [] : [['items', index, 'report']]),
    ]),
  ]);
  const { path: shown, bodyLine } = file;
  return { agenda, textSha256, file: shown, bodyLine, references, stated, places };
}

/** What `late:` says of an item, in an agenda or in a report. */
export function lateOf(late: {
  readonly reason: string;
  readonly 'standing-order'?: string | undefined;
}): LateItem {
  const { reason, 'standing-order': standingOrder } = late;
  return defined({ reason, standingOrder });
}

/** What of an agenda the public reads, without the names and addresses that are meant to be there. */
function publicTextsOf(file: SourceFile, fields: AgendaFields): PublicText[] {
  const items = fields.items.flatMap((item, index) =>
    (['title', 'text'] as const).flatMap((field): PublicText[] => {
      const text = item[field];
      const placeOf = () => file.placeOf(['items', index, field], 'value');
      return text === undefined ? [] : [{ text, placeOf }];
    }),
  );
  const body = openTextOf(file.body);
  return [...items, { text: body, placeOf: (index) => placeInBody(file, index) }];
}

function wordsOf(
  reader: ContentReader,
  file: SourceFile,
  item: ItemFields,
  index: number,
  council: Council,
): { title: string; text: string; exclusion: boolean } {
  if (!('standing' in item)) {
    return { title: item.title ?? '', text: item.text ?? '', exclusion: false };
  }
  const standing = council.standingItems.find((candidate) => candidate.key === item.standing);
  if (!standing) {
    const keys = council.standingItems.map((candidate) => candidate.key);
    const near = nearest(item.standing, keys);
    const meant = certainlyMeant(item.standing, keys);
    const advice =
      near === undefined
        ? `The council’s standing items are: ${keys.join(', ')}.`
        : `Did you mean "${near}"?`;
    reader.diagnostics.push(
      diagnose(
        'standing-item-unknown',
        file.placeOf(['items', index, 'standing'], 'value'),
        `There is no standing item "${item.standing}". ${advice}`,
        meant === undefined
          ? undefined
          : valueFix(file, ['items', index, 'standing'], item.standing, meant),
      ),
    );
  }
  return {
    title: item.title ?? standing?.title ?? '',
    text: item.text ?? standing?.text ?? '',
    exclusion: standing?.exclusion ?? false,
  };
}

function paperOf(
  reader: ContentReader,
  file: SourceFile,
  item: ItemFields,
  index: number,
  reports: ReadonlySet<string>,
  named: Set<string>,
): AgendaItem['paper'] {
  if (!('report' in item)) return { kind: 'none' };
  const place = () => file.placeOf(['items', index, 'report'], 'value');
  if (named.has(item.report)) {
    const message = `The report "${item.report}" is on the agenda twice. Take one of the two items out.`;
    reader.diagnostics.push(diagnose('field-invalid', place(), message));
  }
  named.add(item.report);
  const expected = item.expected !== undefined && { expected: item.expected };
  if (reports.has(item.report)) return { kind: 'report', slug: item.report, ...expected };
  if (item.title !== undefined) {
    return {
      kind: 'report-to-follow',
      slug: item.report,
      ...expected,
    };
  }
  const near = nearest(item.report, [...reports]);
  const advice =
    near === undefined
      ? `Add ${item.report}.md beside the agenda, or write title: for the item if the report is to follow.`
      : `Did you mean "${near}"?`;
  reader.diagnostics.push(
    diagnose('report-missing', place(), `There is no report "${item.report}". ${advice}`),
  );
  return { kind: 'none' };
}

/**
 * The text of a standing item, which is the same on every agenda. One that refers to a file is rendered
 * for each, since its addresses count from there.
 */
function standingText(text: string, resolve: ResolvePath): RenderedText {
  const known = standingTexts.get(text);
  if (known) return known;
  const rendered = renderText(text, resolve);
  if (rendered.references.length === 0) {
    if (standingTexts.size > MOST_STANDING_TEXTS) standingTexts.clear();
    standingTexts.set(text, rendered);
  }
  return rendered;
}

const standingTexts = new Map<string, RenderedText>();
const MOST_STANDING_TEXTS = 500;

function reportItemProblems(
  reader: ContentReader,
  file: SourceFile,
  index: number,
  problems: ReturnType<typeof renderText>['problems'],
): void {
  for (const problem of problems) {
    const place = file.placeOf(['items', index, 'text'], 'value');
    reader.diagnostics.push(diagnose(problem.code, place, problem.message));
  }
}

function membershipOf(fields: AgendaFields): MemberGroup[] {
  return fields.membership.map((group) => ({
    heading: group.heading,
    members: group.members.map((member) =>
      typeof member === 'string' ? { name: member } : defined(member),
    ),
  }));
}
