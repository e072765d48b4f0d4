import type { IsoDate } from '../language/dates.ts';
import { inForceOn, type InForce } from '../law/settings.ts';
import type { Committee } from '../papers/committee/committee.ts';
import { templateOfReport, templatesFor } from '../papers/council/template-of-report.ts';
import type { Council } from '../papers/council/council.ts';
import type { ReportTemplate } from '../source/markdown/report-template.ts';
import type { OwnField } from './fields/field-labels.ts';

/** What an import needs to know of the council. */
export type ImportFrame = {
  readonly councilName: string;
  readonly committees: readonly Pick<Committee, 'slug' | 'name'>[];
  readonly wards: readonly string[];
  readonly pillars: readonly string[];
  /** Fields that its template has beside those of every report. */
  readonly ownFields: readonly OwnField[];
  readonly template?: ReportTemplate;
  /** The others that the report may have, each with a key by which it can ask for it. */
  readonly otherTemplates?: readonly ReportTemplate[];
  readonly isPublicRepository: boolean;
};

/**
 * The council as it is on a day; as it ever was where the day isn't known.
 * @param committee slug of the one to which it is reported, where that is known
 */
export function frameOn(
  council: Council,
  committees: ImportFrame['committees'],
  day: IsoDate | undefined,
  committee?: string,
): ImportFrame {
  const on = <T extends InForce>(things: readonly T[]): readonly T[] =>
    day === undefined ? things : inForceOn(things, day);
  const own = council.templates.filter(({ committees: of }) => of?.includes(committee ?? ''));
  const ofAll = council.templates.filter(({ committees: of }) => of === undefined);
  const template =
    day === undefined
      ? (own.at(-1) ?? ofAll.at(-1) ?? council.templates.at(-1))
      : templateOfReport(council, { committee: committee ?? '', date: day });
  const others = (
    day === undefined
      ? [...own, ...ofAll]
      : templatesFor(council, { committee: committee ?? '', date: day })
  ).filter((one) => one.key !== undefined && one !== template);
  return {
    councilName: council.name,
    committees,
    wards: on(council.wards).map(({ name }) => name),
    pillars: on(council.pillars).map(({ name }) => name),
    ownFields: template?.fields ?? [],
    ...(template && { template }),
    otherTemplates: others,
    isPublicRepository: council.publishing === 'public-repository',
  };
}
