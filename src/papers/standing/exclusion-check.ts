import { reportUrl } from '../addresses.ts';
import { hasExemptInformation } from '../../law/bodies.ts';
import { citationOf, inBrackets } from '../../law/citation.ts';
import { inspectionEnded } from '../../law/retention.ts';
import { diagnose } from '../../rules/rules.ts';
import type { AgendaItem, StatedAgenda } from '../agenda/meeting.ts';
import type { Places } from '../reading/places.ts';
import type { ContentReader } from '../reading/reader.ts';
import type { Report } from '../report/report.ts';
import { closedParts, type MaybeClosed } from '../withheld/closed-parts.ts';
import type { NoticeRules } from './stated.ts';

/** An agenda with what its findings are placed by. */
export type AgendaToCheck = {
  readonly reader: ContentReader;
  readonly file: Places;
  readonly agenda: StatedAgenda;
};

/** A report as far as it is known what of it is open. */
export type ReportOfItem = Pick<Report, 'slug' | 'url'> & MaybeClosed;

/** The report of an item: one of its meeting, or of an earlier meeting of the body. */
export function reportOfItem<T extends Pick<Report, 'slug' | 'url'>>(
  { paper }: Pick<AgendaItem, 'paper'>,
  meeting: string,
  reports: readonly T[],
): T | undefined {
  if (paper.kind !== 'report' && paper.kind !== 'report-elsewhere') return undefined;
  const url = paper.kind === 'report' ? reportUrl(meeting, paper.slug) : paper.url;
  return reports.find((report) => report.url === url);
}

/** Whether the report of an item, or a part of it, is exempt. */
function hasExemptPart(
  item: AgendaItem,
  { url }: StatedAgenda,
  reports: readonly ReportOfItem[],
): boolean {
  const report = reportOfItem(item, url, reports);
  return report !== undefined && closedParts(report).some(({ access }) => access.kind === 'exempt');
}

/**
 * The public is excluded for what is exempt by resolution alone, item by item (LGA 1972 s.100A(4); SI 2012/2089 reg
 * 4(2)(b)): the agenda of a meeting with an exempt paper has an item for that before it. What is confidential needs no
 * resolution (s.100A(2); reg 4(2)(a)).
 */
export function checkExclusion(
  { reader, file, agenda }: AgendaToCheck,
  reports: readonly ReportOfItem[],
  { committee, today }: NoticeRules,
): void {
  // What such a body may keep from the public is refused where it is declared.
  if (!hasExemptInformation(committee.kind)) return;
  const exempt = agenda.items.findIndex((item) => hasExemptPart(item, agenda, reports));
  if (exempt === -1) return;
  const exclusion = agenda.items.findIndex((item) => item.exclusion === true);
  if (exclusion !== -1 && exclusion < exempt) return;
  const law = inBrackets(committee.kind, 'exempt-excluded');
  const message =
    exclusion === -1
      ? `A part of this item is exempt, and no item of the agenda asks the meeting to exclude the public for it${law}. Add one before it: a standing item that has "exclusion: true" in council.yaml.`
      : `A part of this item is exempt, and the agenda asks the meeting to exclude the public only after it${law}. Move that item before this one.`;
  const place = file.placeOf(['items', exempt, 'report'], 'value');
  const diagnostic = diagnose('exclusion-item-missing', place, message);
  reader.diagnostics.push(today > agenda.date ? { ...diagnostic, severity: 'info' } : diagnostic);
}

/**
 * A report is open after the meeting as far as its item was heard in public (LGA 1972 s.100C(1)(d)): a meeting may refuse
 * to exclude the public. The council is asked for each item of which something is still exempt, as long as there is a right to
 * inspect what is open.
 */
export function checkHeardInPublic(
  { reader, file, agenda }: AgendaToCheck,
  reports: readonly ReportOfItem[],
  { committee, today }: NoticeRules,
): void {
  const law = citationOf(committee.kind, 'heard-in-public');
  if (law === undefined || today <= agenda.date) return;
  const ended = inspectionEnded({ body: committee.kind, meeting: agenda.date }, today);
  if (ended.some(({ kind }) => kind === 'papers')) return;
  for (const [index, item] of agenda.items.entries()) {
    const { publicExcluded } = item;
    if (publicExcluded === true || !hasExemptPart(item, agenda, reports)) continue;
    if (publicExcluded === undefined) {
      const message = `Was the public excluded for this item? What was heard in public is open (${law.short}). Write "public-excluded: true" or "public-excluded: false".`;
      const place = file.placeOf(['items', index, 'report'], 'value');
      reader.diagnostics.push(diagnose('heard-in-public', place, message));
    } else {
      const message = `The public was not excluded for this item, and a part of its report is still withheld: so much of a report as relates to what was heard in public is open (${law.short}). Publish it, with exempt: false.`;
      const place = file.placeOf(['items', index, 'public-excluded'], 'value');
      reader.diagnostics.push(diagnose('heard-in-public', place, message));
    }
  }
}
