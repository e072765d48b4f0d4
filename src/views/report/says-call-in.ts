import { regimeOf } from '../../law/bodies.ts';
import { isAsked } from '../../papers/report/own-fields.ts';
import type { Report } from '../../papers/report/report.ts';
import type { ArchiveIndex } from '../archive-index.ts';

/** Whether a report says whether its decision can be called in: of a parish there is no such rule. */
export function saysCallIn(index: ArchiveIndex, report: Report): boolean {
  const kind = index.committees.get(report.committee)?.kind;
  return isAsked(report, 'call-in') && (kind === undefined || regimeOf(kind) !== 'parish');
}
