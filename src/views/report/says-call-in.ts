import { asksOfCallIn } from '../../papers/report/asks-of-call-in.ts';
import { governanceOn } from '../../law/settings.ts';
import { isAsked } from '../../papers/report/own-fields.ts';
import type { Report } from '../../papers/report/report.ts';
import type { ArchiveIndex } from '../archive-index.ts';

/** Whether a report says whether its decision can be called in: of some bodies there is no such rule. */
export function saysCallIn({ archive, committees }: ArchiveIndex, report: Report): boolean {
  const kind = committees.get(report.committee)?.kind;
  if (!isAsked(report, 'call-in')) return false;
  if (kind === undefined || report.callIn) return true;
  const { callIn, governance } = archive.council;
  return asksOfCallIn(kind, callIn, governanceOn(governance, report.date));
}
