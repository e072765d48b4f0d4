import { hasExemptInformation, listsBackgroundPapers } from '../../law/bodies.ts';
import { asksOfCallIn } from './asks-of-call-in.ts';
import { governanceOn } from '../../law/settings.ts';
import { diagnose } from '../../rules/rules.ts';
import { nearest } from '../../language/suggest.ts';
import {
  QUESTIONS,
  type Question,
  type ReportTemplate,
} from '../../source/markdown/report-template.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { Council } from '../council/council.ts';
import { templateOfReport, templatesFor } from '../council/template-of-report.ts';
import type { ContentReader } from '../reading/reader.ts';
import type { Withholding } from '../withheld/withhold.ts';
import { reportSchemaFor, type MayBeLeftOut, type OwnValue } from './own-fields.ts';
import type { MeetingOfReport } from './read-types.ts';

/** What a report is read by. */
export type TemplateRead = {
  readonly template: ReportTemplate | undefined;
  /** The questions that it answers: of some bodies it may leave one out. */
  readonly asks: readonly Question[];
  readonly schema: ReturnType<typeof reportSchemaFor>;
  /** It leaves out the list of its background papers, as it may: nothing is said of them then, not that there are none. */
  readonly isBare: boolean;
};

/** The template of a report, and what is wrong with the key that it gives. Its other fields are read by it. */
export function readTemplate(
  reader: ContentReader,
  file: SourceFile,
  council: Council,
  meeting: MeetingOfReport,
): TemplateRead {
  const asked = templateAsked(reader, file, council, meeting);
  const isBare = leavesOutBackground(file, meeting);
  const template = isBare && asked ? withoutBackground(asked) : asked;
  const left = leftOut(file, council, meeting);
  const asks = (asked?.asks ?? QUESTIONS).filter(
    (question) => !left.some((field) => field === question),
  );
  const has = { listsBackground: !isBare, hasWards: council.wards.length > 0, left };
  return { template, asks, schema: reportSchemaFor(template, has), isBare };
}

/**
 * The fields that a report to a body leaves out, as it may: no law of exempt information or of call-in is known of it, and its parties
 * or electors are no wards' members to be consulted. A council without wards has no such members at all. What is written is read as that of any
 * other body.
 */
function leftOut(
  { data }: Pick<SourceFile, 'data'>,
  { callIn, governance, wards }: Council,
  { committee: { kind }, date }: MeetingOfReport,
): readonly MayBeLeftOut[] {
  const isWritten = (field: MayBeLeftOut): boolean => isObject(data) && field in data;
  const ofWards = wards.length === 0 ? (['ward-members-consulted'] as const) : [];
  if (hasExemptInformation(kind)) return ofWards.filter((field) => !isWritten(field));
  const asksCallIn = asksOfCallIn(kind, callIn, governanceOn(governance, date));
  const may: readonly MayBeLeftOut[] = [
    ...(asksCallIn ? [] : (['call-in'] as const)),
    ...(['exempt', 'ward-members-consulted'] as const),
  ];
  return may.filter((field) => !isWritten(field));
}

function templateAsked(
  reader: ContentReader,
  file: SourceFile,
  council: Council,
  meeting: MeetingOfReport,
): ReportTemplate | undefined {
  const choice = { committee: meeting.committee.slug, date: meeting.date };
  const key = keyIn(file.data);
  if (key === undefined) return templateOfReport(council, choice);
  const keys = templatesFor(council, choice).flatMap(({ key: known }) => known ?? []);
  if (!keys.includes(key)) {
    const near = nearest(key, keys);
    const known =
      keys.length === 0
        ? 'None of its templates has a key: take the line out.'
        : `Write one of: ${keys.join(', ')}.`;
    const message = `The council has no template "${key}" for this committee on that day. ${near === undefined ? known : `Did you mean "${near}"?`}`;
    reader.diagnostics.push(
      diagnose('template-unknown', file.placeOf(['template'], 'value'), message),
    );
  }
  return templateOfReport(council, { ...choice, template: key });
}

function leavesOutBackground(
  { data }: Pick<SourceFile, 'data'>,
  { committee: { kind } }: MeetingOfReport,
): boolean {
  return !listsBackgroundPapers(kind) && !(isObject(data) && 'background-papers' in data);
}

/** A template without the section that shows background papers. */
function withoutBackground(template: ReportTemplate): ReportTemplate {
  const known = withoutList.get(template);
  if (known) return known;
  const sections = template.sections.filter(({ shows }) => shows !== 'background-papers');
  const made = { ...template, sections };
  withoutList.set(template, made);
  return made;
}

const withoutList = new WeakMap<ReportTemplate, ReportTemplate>();

const isObject = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null;

function keyIn(data: unknown): string | undefined {
  const key = isObject(data) ? data['template'] : undefined;
  return typeof key === 'string' ? key : undefined;
}

/** A council's own fields of a paper that is not for the public: nobody knows which of them may be open, so that none is. */
export function withholdOwnFields(
  { reader, file }: Pick<Withholding, 'reader' | 'file'>,
  values: readonly OwnValue[],
): void {
  for (const { key, values: words } of values) {
    const place = file.placeOf([key], 'value');
    for (const text of words) reader.withheld.push({ kind: 'text', text, place });
  }
}
