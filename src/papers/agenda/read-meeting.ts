import { adviceOnName } from './advice-on-name.ts';
import { groupsOf, membersOn } from '../committee/membership.ts';
import type { AgendaFacts } from './read-types.ts';
import type { Council } from '../council/council.ts';
import type { StatedAgenda } from './meeting.ts';
import { municipalYearOf } from '../../law/municipal-year.ts';
import type { TextReference } from '../../source/markdown/problem.ts';
import { renderText } from '../../source/markdown/render-text.ts';
import type { MeetingFiles } from '../reading/content-tree.ts';
import { knownPlaces } from '../reading/places.ts';
import type { ContentReader } from '../reading/reader.ts';
import { addYears, formatDate } from '../../language/dates.ts';
import { diagnose } from '../../rules/rules.ts';
import { defined } from '../council/read-council.ts';
import type { MeetingIdentity } from './identify-meeting.ts';
import { agendaSchema, type AgendaFields } from './agenda-schema.ts';
import { checkMeetingFields } from './meeting-checks.ts';
import { dayOfFolder } from './meeting-fields.ts';
import { checkItemsApart } from './items-run-together.ts';
import { readItems } from './read-items.ts';
import type { SafeHtml } from '../../source/safe-html.ts';
import { sitePath } from '../reading/site-path.ts';
import { slugOf } from '../../language/slug.ts';
import { slug, statedPublication } from '../../source/fields.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { openTextOf } from '../../source/open-text.ts';
import { checkPersonalData, type PublicText } from '../reading/personal-data-check.ts';
import {
  checkWords,
  placeInBody,
  reportFieldProblems,
  reportTextProblems,
} from '../reading/text-problems.ts';
import { readsAsMinutes } from '../reading/reads-as-minutes.ts';
import { validate } from '../../source/validate.ts';
import { sha256OfText } from '../../source/text-digest.ts';
import { agendaText, saidKeyOfAgenda } from '../text/paper-text.ts';

/** Reads the agenda of a meeting; none where its fields are wrong. */
export function readMeeting(
  reader: ContentReader,
  files: MeetingFiles,
  identity: MeetingIdentity,
  council: Council,
): AgendaFacts | undefined {
  const path = files.agenda ?? '';
  const file = reader.markdown(path);
  const result = validate(agendaSchema, file, {
    standing: council.standingItems,
    report: files.reports.map(({ slug: key }) => ({ key })),
  });
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
  checkWords(reader, file);
  checkPersonalData(reader, file, publicTextsOf(file, fields), fields.allowed, council);
  references.push(...note.references);

  checkMeetingFields(reader, file, fields, identity);
  const {
    items,
    named,
    suspected,
    references: ofItems,
  } = readItems({
    ...{ reader, file, council, resolve, meeting: identity },
    items: fields.items ?? [],
    firstItem: fields['first-item'] ?? 1,
    reports: new Set(files.reports.map((report) => report.slug)),
    misnamed: misnamedOf(files),
  });
  references.push(...ofItems);
  checkItemsApart(reader, file, fields.items ?? [], { council, files });
  const html = (path: readonly string[], text: string): SafeHtml => {
    const rendered = renderText(text, resolve);
    reportFieldProblems(reader, file, path, rendered.problems);
    references.push(...rendered.references.map((one) => ({ ...one, line: 0, column: 1 })));
    return rendered.html;
  };
  for (const report of files.reports) {
    // One whose name is wrong, or nearly one that the agenda has, is reported as that.
    if (named.has(report.slug) || suspected.has(report.slug)) continue;
    if (!slug.safeParse(report.slug).success) continue;
    // What to do with minutes is said where they are read.
    const text = reader.again(report.path);
    if (readsAsMinutes(text)) continue;
    const isNote = text.diagnostics.some(({ code }) => code === 'front-matter-missing');
    const otherwise = isNote
      ? ' If it is a note, or isn’t ready, keep it outside the folder of the papers.'
      : '';
    const slugs = files.reports.map((one) => one.slug);
    const advice = adviceOnName(report.slug, slugs, files.minutes !== undefined);
    const message = `No item of the agenda refers to this report. ${advice}Add "- report: ${report.slug}" to items: in agenda.md.${otherwise}`;
    reader.report('report-not-on-agenda', report.path, message);
  }
  const agenda: StatedAgenda = {
    committee: identity.committee.slug,
    date: identity.date,
    ...(identity.sitting !== undefined && { sitting: identity.sitting }),
    time: fields.time,
    place: fields.place,
    ...(fields['pre-meeting'] && { preMeeting: defined(fields['pre-meeting']) }),
    ...accessOf(fields, html),
    ...fateOf(fields),
    membership:
      fields.membership.length > 0
        ? groupsOf(fields.membership)
        : membersOn(identity.committee, identity.date),
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
  const day = stated.published;
  if (day !== undefined && identity.date > addYears(day, MOST_YEARS_AHEAD)) {
    const message = `By the name of its folder the meeting is on ${formatDate(identity.date)}, and its agenda was published on ${formatDate(day)}, years before. Correct the name of the folder, or published:.`;
    reader.diagnostics.push(
      diagnose('dates-out-of-order', file.placeOf(['published'], 'value'), message),
    );
  }
  const textSha256 = sha256OfText(agendaText(agenda));
  const places = knownPlaces(
    file,
    [
      ['published'],
      ...items.flatMap((item, index) => [
        ['items', index],
        ...(item.added === undefined ? [] : [['items', index, 'added']]),
        ...(item.paper.kind === 'none' ? [] : [['items', index, 'report']]),
      ]),
    ],
    isPrivate === undefined ? [] : [['private']],
  );
  const { path: shown, bodyLine } = file;
  const saidKey = saidKeyOfAgenda(agenda);
  return { agenda, textSha256, saidKey, file: shown, bodyLine, references, stated, places };
}

/** No agenda goes out so long before: the year of one of the two days is wrong. */
const MOST_YEARS_AHEAD = 5;

/** The reports that a file of the folder would be, if its name were right. */
function misnamedOf({ path, misnamed, reports }: MeetingFiles): ReadonlySet<string> {
  const meant = misnamed.flatMap(({ meant = '' }) =>
    meant.startsWith(`${path}/`) ? [meant.slice(path.length + 1).replace(/\.md$/, '')] : [],
  );
  const wrong = reports
    .map((report) => report.slug)
    .filter((name) => !slug.safeParse(name).success);
  return new Set([...meant, ...wrong.map(slugOf)]);
}

/** What of an agenda the public reads, without the names and addresses that are meant to be there. */
function publicTextsOf(file: SourceFile, fields: AgendaFields): PublicText[] {
  const items = (fields.items ?? []).flatMap((item, index) =>
    (['title', 'text', 'words', 'answer'] as const).flatMap((field): PublicText[] => {
      const text = (item as Partial<Record<typeof field, string>>)[field];
      const placeOf = () => file.placeOf(['items', index, field], 'value');
      return text === undefined ? [] : [{ text, placeOf }];
    }),
  );
  const ways = [
    { text: fields.attending, path: ['attending'] },
    { text: fields.speaking?.how, path: ['speaking', 'how'] },
  ].flatMap(({ text, path }): PublicText[] =>
    text === undefined ? [] : [{ text, placeOf: () => file.placeOf(path, 'value') }],
  );
  const body = openTextOf(file.body);
  return [...ways, ...items, { text: body, placeOf: (index) => placeInBody(file, index) }];
}

/** How the public can be at a meeting, and on which days it is. */
function accessOf(
  fields: AgendaFields,
  html: (path: readonly string[], text: string) => SafeHtml,
): Partial<StatedAgenda> {
  const { days, held, join, webcast, attending, speaking } = fields;
  return defined({
    days: days?.map((day) => (typeof day === 'string' ? { on: day } : defined(day))),
    toBeConfirmed: fields['to-be-confirmed'],
    ...{ held, join, webcast },
    attending: attending === undefined ? undefined : html(['attending'], attending),
    speaking: speaking && defined({ ...speaking, how: html(['speaking', 'how'], speaking.how) }),
  });
}

/** What became of a meeting, and which others it has to do with. */
function fateOf(fields: AgendaFields): Partial<StatedAgenda> {
  const { cancelled, postponed, adjourned, continues, 'instead-of': insteadOf } = fields;
  const day = (name: string | undefined) => (name === undefined ? undefined : dayOfFolder(name));
  return defined({
    cancelled,
    postponed: postponed && defined({ ...postponed, to: day(postponed.to) }),
    insteadOf: day(insteadOf),
    adjourned: adjourned && defined({ ...adjourned, to: day(adjourned.to) }),
    continues: day(continues),
  });
}
