import { addressAdvice } from '../../language/slug.ts';
import type { StatedReport } from './report.ts';
import type { MeetingOfReport, Reading, ReadReport, ReportFacts } from './read-types.ts';
import type { StatedOfReport, StatedReview } from '../standing/stated.ts';
import { sha256OfText, textDigest } from '../../source/text-digest.ts';
import { reportUrl } from '../addresses.ts';
import { isExecutive } from '../../law/bodies.ts';
import { callInRefusal, canBeCalledIn } from '../../law/call-in/call-in.ts';
import { governanceOn } from '../../law/settings.ts';
import { type DeclaredDeadline } from '../../law/deadlines.ts';
import { diagnose } from '../../rules/rules.ts';
import { QUESTIONS } from '../../source/markdown/report-template.ts';
import type { TextReference } from '../../source/markdown/problem.ts';
import { accessOf, publicTitle } from '../withheld/access-of.ts';
import type { ReportFiles } from '../reading/content-tree.ts';
import { checkPictures } from './check-pictures.ts';
import { readDocument } from './read-document.ts';
import { readAppendices } from '../appendix/read-appendices.ts';
import { knownPlaces } from '../reading/places.ts';
import type { ContentReader } from '../reading/reader.ts';
import { lateOf } from '../agenda/read-items.ts';
import { defined } from '../council/read-council.ts';
import type { ReportFields } from './report-schema.ts';
import { ownValuesOf } from './own-fields.ts';
import { readTemplate, withholdOwnFields } from './read-template.ts';
import { slug as slugSchema, statedPublication } from '../../source/fields.ts';
import { checkPersonalData } from '../reading/personal-data-check.ts';
import { publicTextsOf } from './public-texts.ts';
import { reportText, saidKeyOf, wordsKeyOf } from '../text/paper-text.ts';
import { checkNames } from '../reading/text-problems.ts';
import { NO_TEXT, readText } from './read-report-text.ts';
import {
  backgroundPapersOf,
  checkBackgroundPapers,
  checkNoneListed,
  readPillars,
  readWards,
} from './report-lists.ts';
import { salvage } from '../../source/salvage.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { validate } from '../../source/validate.ts';
import { exemptFilesOf } from '../withheld/exempt-files.ts';
import { checkMarks } from '../withheld/mark-check.ts';
import { isUnsureByRules } from '../withheld/take-as-exempt.ts';
import { mattersOf } from '../matter/topic-field.ts';
import { noticesNamed } from '../notice/notice-field.ts';
import { exemptForNow, minutesForNow } from './exempt-for-now.ts';
import { readsAsMinutes } from '../reading/reads-as-minutes.ts';
import { withholdFiles, withholdUnread } from '../withheld/withhold-files.ts';
import { checkExemption, noteExemption, type Withholding } from '../withheld/withhold.ts';

const NOTHING: ReadonlySet<string> = new Set();

/** What takes the place of a field that is wrong, and has to be there. */
const STAND_INS = {
  title: '-',
  'report-of': '-',
  'call-in': false,
  exempt: false,
  wards: 'all',
  'ward-members-consulted': false,
  pillars: [],
  'background-papers': [],
};

/** Reads a report and what was dropped into its folder; none where too few of its fields can be read. */
export async function readReport(
  reader: ContentReader,
  files: ReportFiles,
  meeting: MeetingOfReport,
  reading: Reading,
): Promise<ReadReport | undefined> {
  const { council, inspector } = reading;
  if (files.isLink) return exemptForNow(reader, linkedFile(reader, files.path), files, meeting);
  const file = reader.markdown(files.path);
  if (readsAsMinutes(file)) return minutesForNow(reader, file, files, meeting);
  if (!slugSchema.safeParse(files.slug).success) {
    const message = addressAdvice(files.slug, 'ofsted-inspection-report');
    reader.report('address-invalid', files.path, message);
  }
  const { template, asks, schema, isBare } = readTemplate(reader, file, council, meeting);
  const result = validate(schema, file);
  if (!result.ok) reader.diagnostics.push(...result.diagnostics);
  const read = result.ok
    ? { fields: result.fields, unsure: NOTHING }
    : salvage(schema, file, STAND_INS);
  const { dropped: all } = files;
  if (!read) return exemptForNow(reader, file, { ...files, dropped: all }, meeting);
  const { fields, unsure } = read;
  // Nothing is said of words that may be exempt, nor of files that may belong to an appendix.
  const hasText = file.body.trim() !== '' && !unsure.has('exempt');
  const dropped = unsure.has('exempt') || unsure.has('appendices') ? [] : files.dropped;
  files = { ...files, dropped };
  const url = reportUrl(meeting.url, files.slug);
  const access = accessOf(fields.exempt);
  const reviews: StatedReview[] = [];
  const { kind } = meeting.committee;
  const withholding: Withholding = { reader, file, council, meeting: meeting.date, kind, reviews };
  checkExemption(withholding, access, (field) => file.placeOf(['exempt', field], 'value'));
  noteExemption(reader, fields.exempt, (path) => file.placeOf(['exempt', ...path], 'value'));
  checkNoneListed(reader, file, fields);
  if (!unsure.has('exempt') && !unsure.has('allowed')) {
    const texts = publicTextsOf(file, fields, access, template);
    checkPersonalData(reader, file, texts, fields.allowed, council);
  }
  if (access.kind === 'open' && !unsure.has('exempt'))
    checkNames(reader, file, reading.findMisspeltNames);
  if (access.kind === 'open' && !unsure.has('exempt')) checkMarks(reader, file, fields);
  const own = ownValuesOf(fields, template);
  if (access.kind !== 'open') withholdOwnFields(withholding, own);
  const exemptFiles = exemptFilesOf(files, fields.appendices, access, []);
  const document = await readDocument(withholding, inspector, {
    files: { ...files, dropped: files.dropped.filter(isNotOf(exemptFiles)) },
    access,
    url,
    titles: fields.appendices.map(({ title }) => title),
    allowed: fields['allowed-in-pdf'] ?? [],
  });
  const text =
    !hasText && (document ?? !result.ok) && access.kind === 'open'
      ? NO_TEXT
      : readText(withholding, fields, access, { url, template });
  if (isExecutive(kind) && access.kind === 'open' && !unsure.has('exempt')) {
    checkBackgroundPapers(reader, file, fields);
  }
  const form = governanceOn(council.governance, meeting.date);
  const refusal = callInRefusal(fields['call-in'], kind, canBeCalledIn(kind, council.callIn, form));
  if (refusal !== undefined) {
    const place = file.placeOf(['call-in'], 'value');
    reader.diagnostics.push(diagnose('call-in-not-executive', place, refusal));
  }
  const exempt = exemptFilesOf(files, fields.appendices, access, text.passages);
  withholdFiles(withholding, exempt);
  const isClosed = access.kind !== 'open' || text.closed.length > 0;
  if (isClosed || fields.appendices.some((appendix) => appendix.exempt)) {
    withholdUnread(withholding, files);
  }
  const notAppendices = new Set(
    exempt.filter(({ as }) => as !== 'appendix').map(({ path }) => path),
  );
  const open = { slug: files.slug, dropped: files.dropped.filter(isNotOf(exempt)) };
  const pictures = picturesOf(text.references, open, url);
  for (const path of pictures.values()) notAppendices.add(path);
  if (access.kind === 'open') {
    await checkPictures(reader, new Set(pictures.values()), council.appendices.refuseBytes);
  }
  const appendices = await readAppendices(withholding, inspector, {
    fields: fields.appendices,
    reportAccess: access,
    reportExempt: fields.exempt,
    reportUrl: url,
    dropped: files.dropped.filter((path) => path !== document?.path && !notAppendices.has(path)),
  });
  const report: StatedReport = {
    slug: files.slug,
    url,
    meeting: meeting.url,
    committee: meeting.committee.slug,
    date: meeting.date,
    title: publicTitle(fields.title, fields.exempt),
    reportOf: fields['report-of'],
    ...defined({ template: fields.template }),
    ...(asks.length < QUESTIONS.length && { questions: asks }),
    ...(own.length > 0 && access.kind === 'open' && { ownFields: own }),
    callIn: fields['call-in'] ?? false,
    access,
    ...(text.closed.length > 0 && { passages: text.closed }),
    wards: readWards(reader, file, fields, council, meeting.date),
    wardMembersConsulted: fields['ward-members-consulted'] ?? false,
    pillars: readPillars(reader, file, fields, council, meeting.date),
    ...(document?.file && { document: document.file }),
    appendices,
    backgroundPapers: access.kind === 'open' ? backgroundPapersOf(fields) : [],
    ...(isBare && { listsNoBackground: true }),
    ...defined({ matters: mattersOf(fields.topic), notices: noticesNamed(fields.notice) }),
    summary: text.summary,
    source: files.path,
  };
  const facts: ReportFacts = {
    report,
    anchors: text.anchors,
    references: text.references,
    file: file.path,
    bodyLine: file.bodyLine,
    stated: {
      ...defined({
        ...statedPublication(fields.published),
        changed: fields.changed && defined(fields.changed),
      }),
      ...statedOfDecision(fields),
      deadlines: fields.deadlines.map(declaredOf),
      ...statedOfAppendices(fields.appendices),
      reviews,
      withdraws:
        fields['withdrawn-pdf'] !== undefined ||
        fields['replaced-pdf'] !== undefined ||
        fields.appendices.some(
          ({ withdrawn, replaced }) => withdrawn !== undefined || replaced !== undefined,
        ),
    },
    places: knownPlaces(file, [
      ['published'],
      ...(fields.topic === undefined ? [] : [['topic']]),
      ...(fields.notice === undefined ? [] : [['notice']]),
      ...fields.appendices.map((_, index) => ['appendices', index, 'title']),
    ]),
    pictures: Object.fromEntries(pictures),
    ...(document && access.kind === 'open' && { document: document.path }),
    ...(text.body && {
      later: text.body.later,
      ...(reading.bodies && { bodyDigest: textDigest(JSON.stringify(text.body)) }),
    }),
    ...(reading.bodies && {
      ...keysOf(reportText(report, text.body)),
      saidKey: saidKeyOf(report, text.body),
    }),
    ...(!result.ok && { unsure: [...unsure] }),
  };
  if (unsure.has('exempt') || unsure.has('appendices') || isUnsureByRules(reader, file)) {
    const { published } = facts.stated;
    const known = { published, unsure };
    return exemptForNow(reader, file, { ...files, dropped: all }, meeting, known);
  }
  return { facts, ...(text.body && reading.bodies && { body: text.body }) };
}

/** In the place of a report is a link: that is reported where the folder is read. */
const linkedFile = (reader: ContentReader, path: string): SourceFile => ({
  ...{ path: reader.shown(path), data: {}, source: '', body: '', bodyLine: 1, diagnostics: [] },
  placeOf: () => reader.startOf(path),
});

/** What the text of a report is known by. */
const keysOf = (text: string): Required<Pick<ReportFacts, 'textSha256' | 'wordsKey'>> => ({
  textSha256: sha256OfText(text),
  wordsKey: wordsKeyOf(text),
});

/**
 * What is judged on a day, of an exempt report too: its key decision needs notice, and its decision can be called in (SI
 * 2012/2089 reg 9(3)). All of it is public: the text of a withheld report is kept nowhere.
 */
function statedOfDecision(fields: ReportFields): Pick<StatedOfReport, 'late' | 'executive'> {
  return defined({
    late: fields.late && lateOf(fields.late),
    executive: {
      'call-in': fields['call-in'],
      wards: fields.wards,
      ...(fields['key-decision'] === false && { isKey: false as const }),
      ...defined({
        'key-decision': fields['key-decision'] || undefined,
        decision: fields.decision,
      }),
    },
  });
}

const isNotOf =
  (files: readonly { readonly path: string }[]) =>
  (path: string): boolean =>
    !files.some((file) => file.path === path);

function declaredOf(deadline: ReportFields['deadlines'][number]): DeclaredDeadline {
  const met = deadline.met !== undefined && { met: deadline.met };
  return 'kind' in deadline
    ? { kind: deadline.kind, received: deadline.received, ...met }
    : { kind: 'own', label: deadline.label, due: deadline.due, ...met };
}

function picturesOf(
  references: readonly TextReference[],
  files: Pick<ReportFiles, 'slug' | 'dropped'>,
  url: string,
): ReadonlyMap<string, string> {
  const pictures = new Map<string, string>();
  for (const reference of references) {
    if (reference.kind !== 'image' || reference.path === undefined) continue;
    const name = decodeURIComponent(reference.path.slice(url.length));
    const source = files.dropped.find((path) => path.endsWith(`/${files.slug}/${name}`));
    if (reference.path.startsWith(url) && source !== undefined)
      pictures.set(reference.path, source);
  }
  return pictures;
}

/** The days on which appendices became open, in their order, and from where these are known. */
function statedOfAppendices(
  appendices: ReportFields['appendices'],
): Pick<StatedOfReport, 'appendices' | 'appendixSources'> {
  const said = appendices.map(({ published }) => statedPublication(published));
  return {
    appendices: said.map(({ published }) => published ?? null),
    ...(said.some(({ publishedSource }) => publishedSource !== undefined) && {
      appendixSources: said.map(({ publishedSource }) => publishedSource ?? null),
    }),
  };
}
