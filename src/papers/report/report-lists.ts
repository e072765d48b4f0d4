import { inForceOn } from '../../law/settings.ts';
import { type Council, type Pillar, type Ward } from '../council/council.ts';
import { formatDate, type IsoDate } from '../../language/dates.ts';
import type { Fix } from '../../rules/fix.ts';
import type { BackgroundPaper } from './report.ts';
import { diagnose } from '../../rules/rules.ts';
import { certainlyMeant, nearest } from '../../language/suggest.ts';
import { noneFix, valueFix } from '../../source/fixes.ts';
import { defined } from '../council/read-council.ts';
import type { ContentReader } from '../reading/reader.ts';
import type { ReportFields } from './report-schema.ts';
import type { SourceFile } from '../../source/source-file.ts';

const NONE = /^(?:none|nil|n\/?a|not applicable|no (?:appendices|background papers)|-)\.?$/i;

/** A paper that is called "None" would be printed and linked as one. */
export function checkNoneListed(
  reader: ContentReader,
  file: SourceFile,
  fields: ReportFields,
): void {
  const report = (field: 'appendices' | 'background-papers', index: number, title: string) => {
    if (!NONE.test(title.trim())) return;
    const message = `"${title}" would be listed as a paper of that name. Write ${field}: [] if there are none; it prints “None”.`;
    const fix = noneFix(file, field, index, fields[field].length);
    reader.diagnostics.push(
      diagnose('none-listed', file.placeOf([field, index], 'value'), message, fix),
    );
  };
  for (const [index, { title }] of fields.appendices.entries()) report('appendices', index, title);
  for (const [index, { title }] of backgroundPapersOf(fields).entries()) {
    report('background-papers', index, title);
  }
}

/** The background papers that a report lists, whether by title alone or with an address. */
export function backgroundPapersOf(fields: ReportFields): BackgroundPaper[] {
  return fields['background-papers'].map((paper) =>
    typeof paper === 'string' ? { title: paper } : defined(paper),
  );
}

/**
 * A copy of each background paper of an executive's report is on the website (SI 2012/2089 reg 15): a title alone is
 * enough for a committee, which may produce it on request (LGA 1972 s.100D(3)).
 */
export function checkBackgroundPapers(
  reader: ContentReader,
  file: SourceFile,
  fields: ReportFields,
): void {
  for (const [index, { title, url }] of backgroundPapersOf(fields).entries()) {
    if (url !== undefined || NONE.test(title.trim())) continue;
    const message =
      'A copy of this paper is open on the website too, since it belongs to a report to an executive (SI 2012/2089 reg 15). Write its title with url:, where it can be read.';
    const place = file.placeOf(['background-papers', index], 'value');
    reader.diagnostics.push(diagnose('background-paper-not-open', place, message));
  }
}

/** The wards that a paper names, of those of its day. */
export function readWards(
  reader: ContentReader,
  file: SourceFile,
  fields: Pick<ReportFields, 'wards'>,
  council: Council,
  date: IsoDate,
): 'all' | readonly Ward[] {
  if (fields.wards === 'all') return 'all';
  const known = inForceOn(council.wards, date);
  const [only = '', ...others] = fields.wards;
  if (others.length === 0 && /^all(?: wards)?$/i.test(only)) {
    const message = '"all" is no list. Write wards: all';
    reader.diagnostics.push(diagnose('ward-unknown', file.placeOf(['wards'], 'value'), message));
    return 'all';
  }
  if (known.length === 0 && fields.wards.length > 0) {
    const message = `council.yaml lists no wards for ${formatDate(date)}. Write them there as wards:, or take wards: out of this report.`;
    reader.diagnostics.push(diagnose('ward-unknown', file.placeOf(['wards'], 'value'), message));
    return [];
  }
  return fields.wards.flatMap((name, index) => {
    const ward = known.find((candidate) => candidate.name === name);
    if (ward) return [ward];
    const near = nearest(
      name,
      known.map((candidate) => candidate.name),
    );
    const several = wardsIn(name, known);
    const advice =
      several !== undefined
        ? `Write them as two names, with a comma between: ${several.join(', ')}.`
        : near === undefined
          ? 'The wards are listed in council.yaml; write wards: all if every ward is affected.'
          : `Did you mean "${near}"?`;
    reader.diagnostics.push(
      diagnose(
        'ward-unknown',
        file.placeOf(['wards', index], 'value'),
        `The council has no ward "${name}" on ${formatDate(date)}. ${advice}`,
        certainFix(
          file,
          ['wards', index],
          name,
          known.map((candidate) => candidate.name),
        ),
      ),
    );
    return [];
  });
}

/** "Hyde Park and Otley": two wards in one name. */
function wardsIn(name: string, known: readonly Ward[]): readonly string[] | undefined {
  for (const { 0: between, index } of name.matchAll(/\s*(?:\band\b|[&+/;,])\s*/g)) {
    const two = [name.slice(0, index), name.slice(index + between.length)].map((part) =>
      part.trim(),
    );
    if (two.every((part) => known.some((ward) => ward.name === part))) return two;
  }
  return undefined;
}

/** The pillars that a report names, of those of its meeting's day. */
export function readPillars(
  reader: ContentReader,
  file: SourceFile,
  fields: ReportFields,
  council: Council,
  date: IsoDate,
): readonly Pillar[] {
  const known = inForceOn(council.pillars, date);
  // A template that doesn’t ask for them leaves the field out.
  return ((fields.pillars as readonly string[] | undefined) ?? []).flatMap((name, index) => {
    const pillar = known.find((candidate) => candidate.name === name);
    if (pillar) return [pillar];
    const names = known.map((candidate) => candidate.name);
    const near = nearest(name, names);
    const advice =
      near === undefined
        ? names.length === 0
          ? 'The council has none. Take pillars: out.'
          : `The pillars of that day are: ${names.join(', ')}.`
        : `Did you mean "${near}"?`;
    reader.diagnostics.push(
      diagnose(
        'pillar-unknown',
        file.placeOf(['pillars', index], 'value'),
        `There was no pillar "${name}" on ${formatDate(date)}. ${advice}`,
        certainFix(file, ['pillars', index], name, names),
      ),
    );
    return [];
  });
}

/** A misspelt name, where there is no doubt which is meant. */
function certainFix(
  file: SourceFile,
  path: readonly PropertyKey[],
  name: string,
  known: readonly string[],
): Fix | undefined {
  const meant = certainlyMeant(name, known);
  return meant === undefined ? undefined : valueFix(file, path, name, meant);
}
