import { QUESTIONS, type ReportTemplate } from '../../source/markdown/report-template.ts';
import type { InForce } from '../../law/settings.ts';
import { checkNation } from '../../law/nation.ts';
import { paleColour } from './colour-contrast.ts';
import type { Council, LogoSettings, Named } from './council.ts';
import { diagnose } from '../../rules/rules.ts';
import { RULES, whyFixed, type RuleCode } from '../../rules/rules.ts';
import { nearest } from '../../language/suggest.ts';
import { slugOf } from '../../language/slug.ts';
import type { ContentTree } from '../reading/content-tree.ts';
import type { ContentReader } from '../reading/reader.ts';
import { councilSchema, type CouncilFields } from './council-schema.ts';
import { checkTemplates } from './check-templates.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { validate } from '../../source/validate.ts';

/**
 * Reads council.yaml; none where it is missing or wrong, which the reader's diagnostics then say.
 * @param committees slugs of the committees that there are
 */
export function readCouncil(
  reader: ContentReader,
  { council: path, misnamed }: Pick<ContentTree, 'council' | 'misnamed'>,
  committees: readonly string[],
): Council | undefined {
  if (path === undefined) {
    if (misnamed.some(({ meant }) => meant === 'council.yaml')) return undefined;
    const message =
      'The folder of the content has no council.yaml, which says who the council is. Copy one from an existing council, or run the demo to see one.';
    reader.report('file-unreadable', 'council.yaml', message);
    return undefined;
  }
  const file = reader.yaml(path);
  const result = validate(councilSchema, file);
  if (!result.ok) {
    reader.diagnostics.push(...result.diagnostics);
    return undefined;
  }
  const fields = result.fields;
  const before = reader.diagnostics.length;
  const nation = checkNation(fields.nation);
  if (!nation.supported) {
    reader.diagnostics.push(
      diagnose('nation-unsupported', file.placeOf(['nation'], 'value'), nation.sentence),
    );
  }
  checkSeverities(reader, file, fields);
  checkTemplates(reader, file, fields['report-templates'], committees);
  checkStandingItems(reader, file, fields['standing-items']);
  checkNames(reader, file, 'wards', fields.wards.map(nameOf));
  checkNames(reader, file, 'pillars', fields.pillars.map(nameOf));
  if (reader.diagnostics.length > before) return undefined;
  checkColour(reader, file, fields.colour);
  return councilOf(fields);
}

function councilOf(fields: CouncilFields): Council {
  return {
    name: fields.name,
    earlierNames: fields['earlier-names'],
    url: fields.url,
    ...defined({ signedAt: fields['signed-at'] }),
    nation: 'england',
    colour: fields.colour,
    ...defined({ licence: fields.licence, logo: logoOf(fields.logo) }),
    contact: defined(fields.contact),
    synonyms: fields.synonyms,
    packs: fields.packs,
    printedPacks: fields['printed-packs'],
    wards: fields.wards.map(namedOf),
    pillars: fields.pillars.map(namedOf),
    templates: fields['report-templates'].map((template) =>
      templateOf(template, fields.pillars.length > 0),
    ),
    standingItems: fields['standing-items'].map((item) => ({
      key: item.key,
      title: item.title,
      text: item.text,
      exclusion: item.exclusion ?? false,
    })),
    notice: { days: fields.notice.days },
    closureDays: fields['closure-days'],
    annualMeetings: fields['annual-meetings'].toSorted(),
    governance:
      typeof fields.governance === 'string'
        ? [{ form: fields.governance }]
        : fields.governance.map((one) => defined(one)),
    callIn: callInOf(fields['call-in']),
    ...(fields.notices && {
      notices: defined({
        where: fields.notices.where,
        otherDocuments: fields.notices['other-documents'],
      }),
    }),
    ...defined({ exemptRule: fields['exempt-rule'] }),
    extraBankHolidays: fields['bank-holidays'],
    publishing: fields.publishing,
    severities: fields.severities,
    papersWithErrors: fields['papers-with-errors'],
    accessibility: defined(fields.accessibility),
    scans: { read: fields.scans.read, pagesABuild: fields.scans['pages-a-build'] },
    appendices: {
      warnBytes: fields.appendices['warn-megabytes'] * 1_000_000,
      refuseBytes: fields.appendices['refuse-megabytes'] * 1_000_000,
      refusePages: fields.appendices['refuse-pages'],
    },
  };
}

function logoOf(field: CouncilFields['logo']): LogoSettings | undefined {
  if (field === undefined) return undefined;
  if (typeof field === 'string') return { file: field, ground: 'white', withName: false };
  return { file: field.file, ground: field.ground, withName: field['with-name'] };
}

function templateOf(
  { fields, sections, asks, ...template }: CouncilFields['report-templates'][number],
  hasPillars: boolean,
): ReportTemplate {
  return {
    ...defined(template),
    asks: asks ?? QUESTIONS.filter((question) => question !== 'pillars' || hasPillars),
    fields: fields.map(({ 'on-agenda': onAgenda, ...field }) => defined({ ...field, onAgenda })),
    sections: sections.map((section) => defined(section)),
  };
}

function callInOf({
  'working-days': workingDays,
  ...rules
}: CouncilFields['call-in']): Council['callIn'] {
  return defined({ workingDays, ...rules });
}

/** Links in a pale colour are made darker, so that everyone can read them; whoever chose it should know. */
function checkColour(reader: ContentReader, file: SourceFile, colour: string): void {
  const pale = paleColour(colour);
  if (!pale) return;
  const ratio = (Math.floor(pale.ratio * 10) / 10).toFixed(1);
  const message = `Links in "${colour}" on white have a contrast of ${ratio} to 1, and 4.5 to 1 is needed (WCAG 2.2, 1.4.3). The site shows links and buttons in a darker shade of it. To choose it, write a darker colour, such as colour: "${pale.nearest}".`;
  const place = file.placeOf(['colour'], 'value');
  reader.diagnostics.push(diagnose('colour-contrast', place, message));
}

function checkSeverities(reader: ContentReader, file: SourceFile, fields: CouncilFields): void {
  for (const [code, chosen] of Object.entries(fields.severities)) {
    const place = file.placeOf(['severities', code], 'key');
    const why = whyFixed(code);
    if (why !== undefined && chosen !== RULES[code as RuleCode].severity) {
      const message = `The rule "${code}" can’t be ${chosen === 'off' ? 'switched off' : `made ${chosen === 'info' ? 'a note' : `a ${chosen}`}`}. ${why} Take this line out of severities:.`;
      reader.diagnostics.push(diagnose('field-invalid', place, message));
    }
    if (Object.hasOwn(RULES, code)) continue;
    const near = nearest(code, Object.keys(RULES));
    reader.diagnostics.push(
      diagnose(
        'field-invalid',
        place,
        `There is no rule "${code}".${near === undefined ? '' : ` Did you mean "${near}"?`}`,
      ),
    );
  }
}

/** An agenda that names a key gets the first item that has it, and never another. */
function checkStandingItems(
  reader: ContentReader,
  file: SourceFile,
  items: CouncilFields['standing-items'],
): void {
  for (const [index, { key }] of items.entries()) {
    if (items.findIndex((other) => other.key === key) === index) continue;
    const place = file.placeOf(['standing-items', index, 'key'], 'value');
    const message = `Two standing items have the key "${key}", and agendas would only ever have the first. Give this one a key of its own, or take one of them out.`;
    reader.diagnostics.push(diagnose('field-invalid', place, message));
  }
}

function checkNames(
  reader: ContentReader,
  file: SourceFile,
  field: 'wards' | 'pillars',
  names: readonly string[],
): void {
  for (const [index, name] of names.entries()) {
    const same = names.findIndex((other) => slugOf(other) === slugOf(name));
    // A pillar may come back in a later period; a ward of the same address is a slip.
    if (same < index && field === 'wards') {
      reader.diagnostics.push(
        diagnose(
          'field-invalid',
          file.placeOf([field, index], 'value'),
          `"${name}" is in ${field} twice. Take one of them out.`,
        ),
      );
    }
  }
}

type NamedField = CouncilFields['wards'][number];

const nameOf = (field: NamedField): string => (typeof field === 'string' ? field : field.name);

function namedOf(field: NamedField): Named & InForce {
  const name = nameOf(field);
  const period = typeof field === 'string' ? {} : { from: field.from, until: field.until };
  return defined({ name, slug: slugOf(name), ...period });
}

/** Without the fields that were left out: here, an absent field isn't the same as an undefined one. */
export function defined<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Defined<T>;
}

type Defined<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> };
