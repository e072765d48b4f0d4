import type { IsoDate } from '../language/dates.ts';
import { inForceOn, type InForce } from '../law/settings.ts';
import type { Committee } from '../papers/committee/committee.ts';
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
  readonly isPublicRepository: boolean;
};

/** The council as it is on a day; as it ever was where the day isn't known. */
export function frameOn(
  council: Council,
  committees: ImportFrame['committees'],
  day: IsoDate | undefined,
): ImportFrame {
  const on = <T extends InForce>(things: readonly T[]): readonly T[] =>
    day === undefined ? things : inForceOn(things, day);
  const template: (ReportTemplate & { readonly fields?: readonly OwnField[] }) | undefined = on(
    council.templates,
  ).at(day === undefined ? -1 : 0);
  return {
    councilName: council.name,
    committees,
    wards: on(council.wards).map(({ name }) => name),
    pillars: on(council.pillars).map(({ name }) => name),
    ownFields: template?.fields ?? [],
    ...(template && { template }),
    isPublicRepository: council.publishing === 'public-repository',
  };
}
