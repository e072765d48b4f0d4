import type { IsoDate } from '../../language/dates.ts';
import { inForceOn } from '../../law/settings.ts';
import type { ReportTemplate } from '../../source/markdown/report-template.ts';
import type { Council } from './council.ts';

/** What decides which template a report has. */
export type TemplateChoice = {
  readonly committee: string;
  readonly date: IsoDate;
  /** The key that the report itself gives. */
  readonly template?: string;
};

/** The templates that a report may have: in force on its day, for its committee or for all, its committee's own first. */
export function templatesFor(
  council: Pick<Council, 'templates'>,
  { committee, date }: Pick<TemplateChoice, 'committee' | 'date'>,
): readonly ReportTemplate[] {
  const known = inForceOn(council.templates, date);
  const own = known.filter(({ committees }) => committees?.includes(committee));
  return [...own, ...known.filter(({ committees }) => committees === undefined)];
}

/** The template of a report: the one whose key it gives, otherwise the first of its committee's own, otherwise the first for all. */
export function templateOfReport(
  council: Pick<Council, 'templates'>,
  choice: TemplateChoice,
): ReportTemplate | undefined {
  const templates = templatesFor(council, choice);
  return templates.find(({ key }) => key !== undefined && key === choice.template) ?? templates[0];
}
