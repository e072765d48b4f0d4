import type { Access } from '../domain/access.ts';
import { callInRefusal } from '../domain/calendar/call-in.ts';
import { deadlinesOf, type DeclaredDeadline } from '../domain/calendar/deadlines.ts';
import type { WorkingCalendar } from '../domain/calendar/working-days.ts';
import type { Closed } from '../domain/exemption.ts';
import type { Committee } from '../domain/committee.ts';
import { inForceOn, type Council, type Pillar, type Ward } from '../domain/council.ts';
import { formatDate, type IsoDate } from '../domain/dates.ts';
import type { Fix } from '../domain/fix.ts';
import type { MisspeltName } from '../domain/misspelt-names.ts';
import type { BackgroundPaper, Report, ReportBody } from '../domain/report.ts';
import { diagnose } from '../domain/rules.ts';
import { certainlyMeant, nearest } from '../domain/suggest.ts';
import type { TextReference } from '../markdown/problem.ts';
import { noneFix, valueFix } from './fixes.ts';
import { renderReport } from '../markdown/render-report.ts';
import { accessOf, publicTitle } from './access-of.ts';
import type { ReportFiles } from './content-tree.ts';
import { readExecutiveFacts } from './executive-checks.ts';
import type { StatedNotice } from './paper-notices.ts';
import { readDocument } from './read-document.ts';
import { readAppendices, type AppendixInspector } from './read-appendices.ts';
import type { ContentReader } from './reader.ts';
import { defined } from './read-council.ts';
import { reportSchema, type ReportFields } from './schemas/report-schema.ts';
import { slug as slugSchema } from './schemas/fields.ts';
import type { SourceFile } from './source-file.ts';
import { openTextOf } from './open-text.ts';
import { checkPersonalData, type PublicText } from './personal-data-check.ts';
import { checkDates, checkNames, placeInBody, reportTextProblems } from './text-problems.ts';
import { sitePath } from './site-path.ts';
import { salvage } from './salvage.ts';
import { validate } from './validate.ts';
import { exemptFilesOf } from './exempt-files.ts';
import { withholdFiles, withholdTitle } from './withhold-files.ts';
import { checkExemption, noteExemption, withholdPassage, type Withholding } from './withhold.ts';

/** What every report is read with. */
export type Reading = {
  readonly council: Council;
  readonly inspector: AppendixInspector;
  readonly findMisspeltNames: (text: string) => MisspeltName[];
  readonly calendar: WorkingCalendar;
  readonly today: IsoDate;
  /** Whether texts are made into HTML, or only checked. */
  readonly bodies: boolean;
};

export type MeetingOfReport = {
  readonly committee: Committee;
  readonly date: IsoDate;
  /** Site path of the meeting. */
  readonly url: string;
};

/** A report with its text, and what the text refers to, which is checked once all papers are read. */
export type ReadReport = {
  readonly report: Report;
  readonly body?: ReportBody;
  readonly anchors: ReadonlySet<string>;
  readonly references: readonly TextReference[];
  readonly file: SourceFile;
  readonly stated: StatedNotice;
  /** Pictures of the text: site path to path of the source. */
  readonly pictures: ReadonlyMap<string, string>;
  /** Where fields are wrong: their names. Such a report is read to tell what else is, never to be published. */
  readonly unsure?: ReadonlySet<string>;
};

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
  const { council, inspector, calendar, today } = reading;
  const file = reader.markdown(files.path);
  if (!slugSchema.safeParse(files.slug).success) {
    const message = `"${files.slug}.md" can’t be an address. Name the file with small letters, digits and hyphens, such as ofsted-inspection-report.md.`;
    reader.report('address-invalid', files.path, message);
  }
  const result = validate(reportSchema, file);
  if (!result.ok) reader.diagnostics.push(...result.diagnostics);
  const read = result.ok ? { fields: result.fields, unsure: NOTHING } : salvage(reportSchema, file, STAND_INS);
  if (!read) return undefined;
  const { fields, unsure } = read;
  // Nothing is said of words that may be exempt, nor of files that may belong to an appendix.
  const hasText = file.body.trim() !== '' && !unsure.has('exempt');
  const dropped = unsure.has('exempt') || unsure.has('appendices') ? [] : files.dropped;
  files = { ...files, dropped };
  const url = `${meeting.url}${files.slug}/`;
  const access = accessOf(fields.exempt);
  const withholding: Withholding = { reader, file, council, meeting: meeting.date, today };
  checkExemption(withholding, access, (field) => file.placeOf(['exempt', field], 'value'));
  noteExemption(reader, fields.exempt, (path) => file.placeOf(['exempt', ...path], 'value'));
  checkNoneListed(reader, file, fields);
  if (!unsure.has('exempt') && !unsure.has('allowed')) {
    checkPersonalData(reader, file, publicTextsOf(file, fields, access), fields.allowed);
  }
  if (access.kind === 'open' && !unsure.has('exempt')) checkNames(reader, file, reading.findMisspeltNames);
  const exemptFiles = exemptFilesOf(files, fields.appendices, access, []);
  const document = await readDocument(withholding, inspector, {
    files: { ...files, dropped: files.dropped.filter(isNotOf(exemptFiles)) },
    access,
    url,
    stated: fields.published,
    titles: fields.appendices.map(({ title }) => title),
    allowed: fields['allowed-in-pdf'] ?? [],
    withdrawn: fields['withdrawn-pdf'] ?? [],
  });
  const text =
    !hasText && (document ?? !result.ok) && access.kind === 'open'
      ? NO_TEXT
      : readText(withholding, fields, access, url, reading.bodies);
  const refusal = callInRefusal(fields['call-in'], meeting.committee.kind);
  if (refusal !== undefined) {
    const place = file.placeOf(['call-in'], 'value');
    reader.diagnostics.push(diagnose('call-in-not-executive', place, refusal));
  }
  const exempt = exemptFilesOf(files, fields.appendices, access, text.passages);
  withholdFiles(withholding, exempt);
  const notAppendices = new Set(exempt.filter(({ as }) => as !== 'appendix').map(({ path }) => path));
  const open = { slug: files.slug, dropped: files.dropped.filter(isNotOf(exempt)) };
  const pictures = picturesOf(text.references, open, url);
  for (const path of pictures.values()) notAppendices.add(path);
  const appendices = await readAppendices(withholding, inspector, {
    fields: fields.appendices,
    reportAccess: access,
    reportExempt: fields.exempt,
    reportUrl: url,
    source: files.path,
    published: fields.published,
    dropped: files.dropped.filter((path) => path !== document?.path && !notAppendices.has(path)),
  });
  const report: Report = {
    slug: files.slug,
    url,
    committee: meeting.committee.slug,
    date: meeting.date,
    title: publicTitle(fields.title, fields.exempt),
    reportOf: fields['report-of'],
    callIn: fields['call-in'],
    access,
    ...(text.closed.length > 0 && { passages: text.closed }),
    wards: readWards(reader, file, fields, council, meeting.date),
    wardMembersConsulted: fields['ward-members-consulted'],
    pillars: readPillars(reader, file, fields, council, meeting.date),
    ...(document?.file && { document: document.file }),
    ...(document?.earlier?.length && { earlier: document.earlier }),
    appendices,
    backgroundPapers: access.kind === 'open' ? backgroundPapersOf(fields) : [],
    summary: text.summary,
    published:
      document?.file?.received ??
      reader.published(document?.path ?? files.path, fields.published),
    ...(fields.deadlines.length > 0 && {
      deadlines: deadlinesOf(fields.deadlines.map(declaredOf), today, calendar),
    }),
    ...(access.kind === 'open' &&
      readExecutiveFacts({ reader, file, meeting: meeting.date }, fields, {
        council,
        committee: meeting.committee,
        calendar,
        today,
      })),
    source: files.path,
  };
  return {
    report,
    ...(text.body && { body: text.body }),
    anchors: text.anchors,
    references: text.references,
    file,
    stated: {
      ...defined({ published: fields.published, late: fields.late }),
      appendices: fields.appendices.map((appendix) => appendix.published),
    },
    pictures,
    ...(!result.ok && { unsure }),
  };
}

type Text = {
  /** The exempt passages, and why they are. */
  readonly passages: readonly string[];
  readonly closed: readonly Closed[];
  readonly body?: ReportBody;
  readonly summary: string;
  readonly anchors: ReadonlySet<string>;
  readonly references: readonly TextReference[];
};

/** Of a report that is a PDF. */
const NO_TEXT: Text = {
  passages: [],
  closed: [],
  body: { sections: [], nextParagraph: 1 },
  summary: '',
  anchors: new Set(['appendices', 'background-papers']),
  references: [],
};

function readText(
  withholding: Withholding,
  fields: ReportFields,
  access: Access,
  url: string,
  bodies: boolean,
): Text {
  const { reader, file, council, meeting } = withholding;
  if (access.kind !== 'open') {
    // The text of a withheld report is never made into HTML: there is nothing that could leak.
    withholdReport(withholding, fields);
    return { passages: [], closed: [], summary: '', anchors: new Set(), references: [] };
  }
  checkDates(reader, file);
  const closed: Closed[] = [];
  const rendered = renderReport(file.body, {
    template: inForceOn(council.templates, meeting)[0],
    resolve: (href, kind) => sitePath(file.path, href, kind, reader, url),
    withhold: (passage) => {
      const { access, notice } = withholdPassage(withholding, passage);
      if (access) closed.push(access);
      return notice;
    },
    html: bodies,
  });
  reportTextProblems(reader, file, rendered.problems);
  const anchors = new Set(rendered.anchors);
  const generated =
    Math.max(fields.appendices.length, 1) + Math.max(fields['background-papers'].length, 1);
  for (let n = 0; n < generated; n++) anchors.add(`para-${rendered.body.nextParagraph + n}`);
  return {
    closed,
    passages: rendered.withheld.map((passage) => passage.text),
    body: rendered.body,
    summary: rendered.summary,
    anchors,
    references: rendered.references,
  };
}

const isNotOf =
  (files: readonly { readonly path: string }[]) =>
  (path: string): boolean =>
    !files.some((file) => file.path === path);

function withholdReport(withholding: Withholding, fields: ReportFields): void {
  const { reader, file, council } = withholding;
  const start = { file: file.path, line: file.bodyLine, column: 1 };
  reader.whollyWithheld.push(file.path);
  if (file.body.trim() !== '') {
    reader.withheld.push({ kind: 'text', text: file.body, place: start });
    if (council.publishing === 'public-repository') {
      reader.diagnostics.push(
        diagnose(
          'exempt-in-public-repository',
          start,
          'This report is exempt, and everyone can read this repository. Take its text out of the file and out of the history of git, and keep it where only members can read it.',
        ),
      );
    }
  }
  const place = file.placeOf(['title'], 'value');
  withholdTitle(withholding, fields.exempt, fields.title, place);
  for (const [index, paper] of backgroundPapersOf(fields).entries()) {
    const listed = file.placeOf(['background-papers', index], 'value');
    reader.withheld.push({ kind: 'background-paper', text: paper.title, place: listed });
    if (council.publishing === 'public-repository') {
      const message =
        'The background papers of an exempt report aren’t open either, and everyone can read this repository. Write background-papers: [] and take them out of the history of git.';
      reader.diagnostics.push(diagnose('exempt-in-public-repository', listed, message));
    }
  }
}

/** What of a report the public reads: of a withheld one its public fields alone. */
function publicTextsOf(file: SourceFile, fields: ReportFields, access: Access): PublicText[] {
  const texts: PublicText[] = [];
  const field = (text: string | undefined, ...path: (string | number)[]) => {
    if (text === undefined) return;
    texts.push({ text, placeOf: () => file.placeOf(path, 'value') });
  };
  if (fields.exempt === false) field(fields.title, 'title');
  else field(fields.exempt.reason, 'exempt', 'reason');
  for (const [index, appendix] of fields.appendices.entries()) {
    if (!appendix.exempt) field(appendix.title, 'appendices', index, 'title');
  }
  if (access.kind !== 'open') return texts;
  for (const [index, paper] of backgroundPapersOf(fields).entries()) {
    field(paper.title, 'background-papers', index);
  }
  texts.push({ text: openTextOf(file.body), placeOf: (index) => placeInBody(file, index) });
  return texts;
}

const NONE = /^(?:none|nil|n\/?a|not applicable|no (?:appendices|background papers)|-)\.?$/i;

/** A paper that is called "None" would be printed and linked as one. */
function checkNoneListed(reader: ContentReader, file: SourceFile, fields: ReportFields): void {
  const report = (field: 'appendices' | 'background-papers', index: number, title: string) => {
    if (!NONE.test(title.trim())) return;
    const message = `"${title}" would be listed as a paper of that name. Write ${field}: [] where there are none; it prints “None”.`;
    const fix = noneFix(file, field, index, fields[field].length);
    reader.diagnostics.push(diagnose('none-listed', file.placeOf([field, index], 'value'), message, fix));
  };
  for (const [index, { title }] of fields.appendices.entries()) report('appendices', index, title);
  for (const [index, { title }] of backgroundPapersOf(fields).entries()) {
    report('background-papers', index, title);
  }
}

function declaredOf(deadline: ReportFields['deadlines'][number]): DeclaredDeadline {
  const met = deadline.met !== undefined && { met: deadline.met };
  return 'kind' in deadline
    ? { kind: deadline.kind, received: deadline.received, ...met }
    : { kind: 'own', label: deadline.label, due: deadline.due, ...met };
}

function backgroundPapersOf(fields: ReportFields): BackgroundPaper[] {
  return fields['background-papers'].map((paper) =>
    typeof paper === 'string' ? { title: paper } : defined(paper),
  );
}

function readWards(
  reader: ContentReader,
  file: SourceFile,
  fields: ReportFields,
  council: Council,
  date: IsoDate,
): 'all' | readonly Ward[] {
  if (fields.wards === 'all') return 'all';
  const known = inForceOn(council.wards, date);
  return fields.wards.flatMap((name, index) => {
    const ward = known.find((candidate) => candidate.name === name);
    if (ward) return [ward];
    const near = nearest(name, known.map((candidate) => candidate.name));
    const advice =
      near === undefined
        ? 'The wards are listed in council.yaml; write wards: all where every ward is affected.'
        : `Did you mean "${near}"?`;
    reader.diagnostics.push(
      diagnose(
        'ward-unknown',
        file.placeOf(['wards', index], 'value'),
        `The council has no ward "${name}" on ${formatDate(date)}. ${advice}`,
        certainFix(file, ['wards', index], name, known.map((candidate) => candidate.name)),
      ),
    );
    return [];
  });
}

function readPillars(
  reader: ContentReader,
  file: SourceFile,
  fields: ReportFields,
  council: Council,
  date: IsoDate,
): readonly Pillar[] {
  const known = inForceOn(council.pillars, date);
  return fields.pillars.flatMap((name, index) => {
    const pillar = known.find((candidate) => candidate.name === name);
    if (pillar) return [pillar];
    const names = known.map((candidate) => candidate.name);
    const near = nearest(name, names);
    const advice =
      near === undefined ? `The pillars of that day are: ${names.join(', ')}.` : `Did you mean "${near}"?`;
    reader.diagnostics.push(
      diagnose(
        'pillar-unknown',
        file.placeOf(['pillars', index], 'value'),
        `There was no pillar "${name}" on ${formatDate(date)}. ${advice}`,
        certainFix(file, ['pillars', index], name, names),
      ),
    );
    return [];
  });
}

/** A misspelt name, where there is no doubt which is meant. */
function certainFix(
  file: SourceFile,
  path: readonly PropertyKey[],
  name: string,
  known: readonly string[],
): Fix | undefined {
  const meant = certainlyMeant(name, known);
  return meant === undefined ? undefined : valueFix(file, path, name, meant);
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
    if (reference.path.startsWith(url) && source !== undefined) pictures.set(reference.path, source);
  }
  return pictures;
}
