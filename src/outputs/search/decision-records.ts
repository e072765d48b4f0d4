import type { MinutesOnDay } from '../../papers/minutes/minutes-on-day.ts';
import type { Minute } from '../../papers/minutes/minutes.ts';
import type { Report } from '../../papers/report/report.ts';
import { formatMunicipalYear } from '../../law/municipal-year.ts';
import { committeeName } from '../../views/cards.ts';
import { indexArchive, type ArchiveIndex } from '../../views/archive-index.ts';
import { reportFacts } from '../../views/report/report-views.ts';
import type { SearchFacts } from '../../views/search-facts.ts';
import type { VolumeArchive } from '../../views/volume.ts';
import { needsOf, sharedNeeds, type SiteInMaking } from '../output.ts';
import { escapeText, plainForSearch, recordHtml } from './record-html.ts';
import { factsOfRecord, type RecordFacts } from './record-facts.ts';
import type { SearchRecord } from './search-record.ts';

type DecisionsNote = { readonly records: readonly RecordFacts[] };

/** What is known of the records of the decisions of a volume: one for each minute that decides something. */
export function makeDecisionRecords(
  site: SiteInMaking,
  volume: VolumeArchive,
  code: string,
): readonly RecordFacts[] {
  const { year, minutes, reports, committees, council } = volume;
  if (minutes.length === 0) return [];
  const name = `decisions ${year}`;
  const needs = needsOf(
    ...[code, sharedNeeds(minutes), sharedNeeds(reports), sharedNeeds(committees)],
    ...[council.wards, council.annualMeetings],
  );
  const kept = site.keep<DecisionsNote>(name, needs);
  if (kept) return kept.records;
  const records = minutes.flatMap((one) => recordsOf(volume, one).map(factsOfRecord));
  site.add<DecisionsNote>(name, { needs, files: [], note: { records } });
  return records;
}

/** Makes the records of decisions again, by their addresses; none of another address. */
export function decisionRecordReader(
  volumes: readonly VolumeArchive[],
): (url: string) => SearchRecord | undefined {
  const where = new Map(
    volumes.flatMap((volume) =>
      volume.minutes.map((minutes) => [minutes.url, { volume, minutes }] as const),
    ),
  );
  let last: { readonly of: string; readonly records: readonly SearchRecord[] } | undefined;
  return (url) => {
    const of = url.replace(/#.*$/, '');
    const found = where.get(of);
    if (!found || !url.includes('#')) return undefined;
    if (last?.of !== of) last = { of, records: recordsOf(found.volume, found.minutes) };
    return last.records.find((record) => record.url === url);
  };
}

function recordsOf(volume: VolumeArchive, minutes: MinutesOnDay): SearchRecord[] {
  const index = indexArchive(volume);
  return minutes.minutes.flatMap((minute): SearchRecord[] => {
    const words = decidedIn(minute);
    if (words.length === 0) return [];
    const url = `${minutes.url}#${minute.id}`;
    const { number, title } = minute;
    const heading = number === undefined ? title : `${title} (minute ${number})`;
    const body = [
      `<h1>${escapeText(plainForSearch(heading))}</h1>`,
      ...words.map((text) => `<p>${escapeText(plainForSearch(text))}</p>`),
    ];
    const facts = factsOf(index, minutes, minute);
    return [{ url, html: recordHtml(facts, {}, body), date: minutes.date }];
  });
}

/** What was decided, and what became of an application; nothing else of the minute. */
function decidedIn({ blocks }: Minute): string[] {
  const decided = blocks.flatMap((block) => {
    if (block.kind === 'decision') return [block.text];
    return block.kind === 'outcome' ? [block.words] : [];
  });
  if (decided.length === 0) return [];
  const parts = blocks.flatMap((block) =>
    block.kind === 'part' && block.of === 'application' ? [block.title] : [],
  );
  return [...parts, ...decided];
}

function factsOf(index: ArchiveIndex, minutes: MinutesOnDay, minute: Minute): SearchFacts {
  const reports = reportsOf(index, minutes, minute);
  const facts = reports.map((report) => reportFacts(index, report, 'Decision'));
  const all = (of: (one: SearchFacts) => readonly string[]): string[] => [
    ...new Set(facts.flatMap(of)),
  ];
  return {
    kind: 'Decision',
    committee: committeeName(index, minutes.committee),
    year: formatMunicipalYear(minutes.municipalYear),
    wards: all(({ wards }) => wards),
    pillars: all(({ pillars }) => pillars),
    date: minutes.date,
  };
}

/** The reports on which the minute decides. */
function reportsOf(index: ArchiveIndex, minutes: MinutesOnDay, { id }: Minute): Report[] {
  const url = `${minutes.url}#${id}`;
  return (index.reportsOf.get(minutes.meeting) ?? []).filter(({ minuted }) =>
    minuted?.some((one) => one.url === url),
  );
}
