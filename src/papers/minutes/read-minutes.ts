import { municipalYearOf } from '../../law/municipal-year.ts';
import { htmlLines } from '../../language/html-lines.ts';
import type { MisspeltName } from '../../language/names/misspelt-names.ts';
import { diagnose } from '../../rules/rules.ts';
import { statedPublication } from '../../source/fields.ts';
import { textFix } from '../../source/fixes.ts';
import { findPassages } from '../../source/markdown/withheld/find-passages.ts';
import { openTextOf } from '../../source/open-text.ts';
import type { SafeHtml } from '../../source/safe-html.ts';
import { sha256OfText, textDigest } from '../../source/text-digest.ts';
import { validate } from '../../source/validate.ts';
import { minutesUrl } from '../addresses.ts';
import type { MeetingIdentity } from '../agenda/identify-meeting.ts';
import type { StatedAgenda } from '../agenda/meeting.ts';
import type { Council } from '../council/council.ts';
import { defined } from '../council/read-council.ts';
import { isMatterSlug } from '../matter/topic-field.ts';
import type { MinuteHeading } from './labels/minute-heading.ts';
import type { MeetingFiles } from '../reading/content-tree.ts';
import { checkPersonalData } from '../reading/personal-data-check.ts';
import { knownPlaces } from '../reading/places.ts';
import type { ContentReader } from '../reading/reader.ts';
import { sitePath } from '../reading/site-path.ts';
import {
  checkWords,
  checkNames,
  placeInBody,
  reportTextProblems,
} from '../reading/text-problems.ts';
import type { StatedReport } from '../report/report.ts';
import { minutesText } from '../text/minutes-text.ts';
import { type MaybeClosed } from '../withheld/closed-parts.ts';
import { withholdPassage } from '../withheld/withhold.ts';
import { withholdUnsplit } from '../withheld/withhold-unsplit.ts';
import { peopleOf } from './attendance.ts';
import { itemsOfMinutes } from './items-of-minutes.ts';
import { namedItems } from './item-of-minute.ts';
import { checkMinutes } from './checks/minutes-checks.ts';
import { lostLabelWords } from './blocks/label-words.ts';
import { minutesSchema, type MinutesFields } from './minutes-schema.ts';
import { approvedIn } from './approved-minutes.ts';
import type { Minute, MinuteBlock, Minutes, MinutesStatus } from './minutes.ts';
import type { Finding } from './blocks/minute-draft.ts';
import { readBlocks } from './blocks/read-blocks.ts';
import { minutesNamedIn } from './named-minute.ts';
import type { MinutesFacts, ReadMinutes } from './read-types.ts';
import { segmentsOf } from './blocks/segments.ts';
import { itemSays } from './checks/item-says.ts';
import { checkMarkedMinutes } from './checks/marked-minutes.ts';
import {
  checkEnd,
  checkFieldDays,
  checkIsFinished,
  checkIsWritten,
} from './checks/whole-minutes-checks.ts';

/** What minutes are read with. */
export type MinutesReading = {
  readonly council: Council;
  readonly findMisspeltNames: (text: string) => MisspeltName[];
  /** Whether texts are kept as HTML, or only checked. */
  readonly bodies: boolean;
  /** None where it can’t be read: then nothing is said of its items. */
  readonly agenda?: StatedAgenda;
  /** Of the meeting. */
  readonly reports: readonly (Pick<StatedReport, 'slug' | 'title'> & MaybeClosed)[];
};

/** Reads the minutes of a meeting; none where there are none, or where their fields are wrong. */
export function readMinutes(
  reader: ContentReader,
  files: MeetingFiles,
  meeting: MeetingIdentity,
  reading: MinutesReading,
): ReadMinutes | undefined {
  if (files.minutes === undefined) return undefined;
  const { council, agenda } = reading;
  const file = reader.markdown(files.minutes);
  const url = minutesUrl(meeting.url);
  const { kind } = meeting.committee;
  const shared = { reader, council, meeting: meeting.date, kind, reviews: [] };
  if (file.diagnostics.length > 0) {
    reader.diagnostics.push(...file.diagnostics);
    withholdUnsplit(shared, file, files.minutes);
    return undefined;
  }
  const passages = findPassages(file.body);
  const notices = new Map<number, SafeHtml>();
  const withholding = { ...shared, file };
  for (const [line, passage] of passages.passages) {
    notices.set(line, withholdPassage(withholding, passage).notice);
  }
  const result = validate(minutesSchema, file);
  if (!result.ok) {
    reader.diagnostics.push(...result.diagnostics);
    return undefined;
  }
  const { fields } = result;
  const items = agenda
    ? namedItems(agenda.items, (slug) => reading.reports.find((one) => one.slug === slug)?.title)
    : [];
  const blocks = readBlocks({
    segments: segmentsOf(passages.open, new Set(notices.keys())),
    bodyLine: file.bodyLine,
    resolve: (href, of) => sitePath(file.path, href, of, reader, url),
    noticeOf: (line) => notices.get(line) ?? ('' as SafeHtml),
    titles: items.map(({ title }) => title),
  });
  const say = ({ code, line, column = 1, message, fix }: Finding) => {
    const place = { file: file.path, line, column };
    const own = fix && textFix(place, fix.from, fix.to);
    reader.diagnostics.push(diagnose(code, place, message, own));
  };
  // Of a passage the whole text says more than a piece of it.
  const ofPieces = blocks.problems.filter(({ code }) => code !== 'passage-misplaced');
  reportTextProblems(reader, file, [...passages.problems, ...ofPieces]);
  checkWords(reader, file);
  checkNames(reader, file, reading.findMisspeltNames);
  const open = {
    text: openTextOf(file.body),
    placeOf: (index: number) => placeInBody(file, index),
  };
  checkPersonalData(reader, file, [open], fields.allowed, council);
  const ofItems = agenda
    ? itemsOfMinutes(blocks.minutes, agenda, items, fields.status !== 'decisions')
    : {
        items: blocks.minutes.map(({ heading, items: own }) => [...(heading.items ?? []), ...own]),
        findings: [],
      };
  const minutes = blocks.minutes.map(({ heading, id, line, blocks: own }, at): Minute => {
    const { number, title } = heading;
    return {
      ...defined({
        number,
        isStarred: heading.isStarred,
        matters: mattersOfHeading(heading, line, say),
        notices: heading.notices,
      }),
      title,
      id,
      line,
      items: ofItems.items[at] ?? [],
      ...defined({ approves: approvedIn(title, wordsOf(own, blocks.texts)) }),
      blocks: own,
    };
  });
  const people = peopleOf(file, fields, say);
  const stated: Minutes = {
    committee: meeting.committee.slug,
    date: meeting.date,
    ...(meeting.sitting !== undefined && { sitting: meeting.sitting }),
    municipalYear: municipalYearOf(meeting.date, council.annualMeetings),
    meeting: meeting.url,
    ...{ url, source: files.minutes, status: statusOf(fields) },
    ...(fields['decisions-published'] !== undefined && {
      decisionsPublished: fields['decisions-published'],
    }),
    ...people,
    ...(fields.ended !== undefined && { ended: fields.ended }),
    opening: blocks.opening,
    minutes,
  };
  const checked = checkMinutes(stated, kind);
  const body = { texts: blocks.texts };
  const lost = lostLabelWords(blocks.labels, body);
  for (const finding of withoutConsequences([
    ...blocks.findings,
    ...lost,
    ...ofItems.findings,
    ...checked.findings,
  ])) {
    say(finding);
  }
  checkFieldDays(reader, file, fields, meeting.date);
  checkEnd(reader, file, fields, agenda && !agenda.days?.length ? agenda.time : undefined);
  checkIsWritten(reader, file, stated);
  checkIsFinished(reader, file);
  const says = new Map(
    stated.minutes.map(({ line, items: own }) => [line, itemSays(own, agenda, reading.reports)]),
  );
  checkMarkedMinutes(reader, file, (line) => says.get(line));
  return {
    facts: {
      minutes: checked.minutes,
      file: file.path,
      bodyLine: file.bodyLine,
      references: blocks.references,
      ...defined({ namedMinutes: namedMinutesIn(open.text, open.placeOf) }),
      anchors: blocks.ids.all,
      stated: defined({
        ...statedPublication(fields.published),
        changed: fields.changed && defined(fields.changed),
      }),
      places: knownPlaces(file, [['published'], ['approved'], ['status'], ['present']]),
      passages: passages.passages.size,
      ...(reading.bodies && {
        bodyDigest: textDigest(JSON.stringify(body)),
        textSha256: sha256OfText(minutesText(checked.minutes, body)),
      }),
    },
    ...(reading.bodies && { body }),
  };
}

/** The minutes of a day that the text names; none where it names none. */
function namedMinutesIn(
  text: string,
  placeOf: (index: number) => { readonly line: number; readonly column: number },
): MinutesFacts['namedMinutes'] {
  const named = minutesNamedIn(text).filter(({ date }) => date !== undefined);
  if (named.length === 0) return undefined;
  return named.map((one) => {
    const { line, column } = placeOf(one.index);
    return { ...one, line, column };
  });
}

/** The words of a minute, which may approve other minutes: its prose and what was decided. */
function wordsOf(blocks: readonly MinuteBlock[], texts: readonly SafeHtml[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'decision') return [block.text];
    return block.kind === 'text' ? [htmlLines(texts[block.text] ?? '').join('\n')] : [];
  });
}

/** The matters that a heading names. */
function mattersOfHeading(
  { matters }: MinuteHeading,
  line: number,
  say: (finding: Finding) => void,
): readonly string[] | undefined {
  const named = matters?.filter(isMatterSlug);
  if (named?.length !== matters?.length) {
    const message =
      'Nothing in this can be the address of a matter. Write it with small letters, digits and hyphens, such as {topic: corn-exchange}.';
    say({ code: 'topic-invalid', line, message });
  }
  return named && named.length > 0 ? named : undefined;
}

/** A side of a vote is missing where its line isn’t read: that is said once. */
function withoutConsequences(findings: readonly Finding[]): readonly Finding[] {
  const unclear = findings.filter(({ code }) => code === 'minutes-label-unclear');
  return findings.filter(
    ({ code, line }) =>
      code !== 'vote-one-sided' ||
      !unclear.some((one) => Math.abs(one.line - line) <= MOST_LINES_OF_VOTE),
  );
}

const MOST_LINES_OF_VOTE = 8;

function statusOf({ status, approved }: MinutesFields): MinutesStatus {
  if (approved !== undefined) return { kind: 'approved', on: approved };
  return { kind: status ?? 'draft' };
}
