import type { z } from 'zod';
import type { Diagnostic } from '../rules/diagnostic.ts';
import { diagnose, type Place, type RuleCode } from '../rules/rules.ts';
import { isIsoDate } from '../language/dates.ts';
import type { Fix } from '../rules/fix.ts';
import { slugOf } from '../language/slug.ts';
import { certainlyMeant, nearest } from '../language/suggest.ts';
import { adviceOn } from './advice.ts';
import { entriesWithColon } from './entries-with-colon.ts';
import { addressOf, isEmpty, isMissing, unfolded, withoutIdle, type Issue } from './issues.ts';
import { keyFix, valueFix, writtenFix } from './fixes.ts';
import { choiceAsField, choicesMeant } from './meant-choices.ts';
import { isListOfSigns, meantValue } from './meant-values.ts';
import { choicesAt, fieldAt, fieldsWithChoices, keysAt, valueAt } from './schema-fields.ts';
import type { SourceFile } from './source-file.ts';

/** The fields as the schema reads them, or everything that is wrong with them. */
export type Validated<T> =
  | { readonly ok: true; readonly fields: T }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * The one door through which fields enter: checks a file's data against its schema and puts each
 * fault at its place, with the nearest known name for a misspelt one.
 */
export function validate<T extends z.ZodType>(schema: T, file: SourceFile): Validated<z.output<T>> {
  if (file.diagnostics.length > 0) return { ok: false, diagnostics: file.diagnostics };
  const result = schema.safeParse(file.data, { error: adviceOn });
  if (result.success) return { ok: true, fields: result.data };
  const unfoldedIssues = result.error.issues.flatMap((issue) => unfolded(issue, file));
  const entries = entriesWithColon(unfoldedIssues, schema, file);
  const strange = new Set(
    unfoldedIssues.flatMap((issue) => {
      const own = Object.keys(valueAt(file.data, issue.path) ?? {});
      const isAll = issue.code === 'unrecognized_keys' && issue.keys.length === own.length;
      return isAll && typeof issue.path.at(-1) === 'number' ? [addressOf(issue.path)] : [];
    }),
  );
  const issues = withoutIdle(
    unfoldedIssues.filter(({ path }) => !entries.some((entry) => isBelow(path, entry.path))),
  );
  const misspelt = misspeltFields(issues, schema, file);
  const diagnostics = issues.flatMap((issue) => {
    // What is missing beside a field that isn't known comes from that.
    const isConsequence =
      misspelt.meant.has(addressOf(issue.path)) || strange.has(addressOf(issue.path.slice(0, -1)));
    if (isConsequence && isMissing(issue, file.data)) return [];
    return explainIssue(issue, schema, file, misspelt.suggestions);
  });
  const ofEntries = entries.map(({ diagnostic }) => diagnostic);
  return { ok: false, diagnostics: withoutRepeats([...ofEntries, ...diagnostics]) };
}

const isBelow = (path: readonly PropertyKey[], above: readonly PropertyKey[]): boolean =>
  above.every((part, at) => path[at] === part);

type MisspeltFields = {
  /** What was most likely meant by a field that isn't known, by the address of what is written. */
  readonly suggestions: ReadonlyMap<string, string>;
  /** Addresses of the fields that were meant: they aren't missing, they are misspelt. */
  readonly meant: ReadonlySet<string>;
};

function misspeltFields(
  issues: readonly Issue[],
  schema: z.ZodType,
  file: SourceFile,
): MisspeltFields {
  const suggestions = new Map<string, string>();
  const meant = new Set<string>();
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const present = Object.keys(valueAt(file.data, issue.path) ?? {});
    const known = keysAt(schema, issue.path, file.data);
    const here = addressOf(issue.path);
    const missing = issues
      .filter((other) => isMissing(other, file.data) && addressOf(other.path.slice(0, -1)) === here)
      .map((other) => String(other.path.at(-1)));
    const free = known.filter((key) => !present.includes(key));
    for (const key of issue.keys) {
      // A missing field is the most likely to be meant, and one that is there already the least.
      const near = nearest(key, missing) ?? nearest(key, free) ?? nearest(key, known);
      if (near === undefined) continue;
      suggestions.set(addressOf([...issue.path, key]), near);
      meant.add(addressOf([...issue.path, near]));
    }
  }
  return { suggestions, meant };
}

function explainIssue(
  issue: Issue,
  schema: z.ZodType,
  file: SourceFile,
  suggestions: ReadonlyMap<string, string>,
): Diagnostic[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const known = keysAt(schema, issue.path, file.data);
      const path = [...issue.path, key];
      const near = suggestions.get(addressOf(path));
      const present = Object.keys(valueAt(file.data, issue.path) ?? {});
      const certain = certainlyMeant(
        key,
        known.filter((name) => !present.includes(name)),
      );
      // Two that would become one are for a hand.
      const alone = !issue.keys.some(
        (other) => other !== key && suggestions.get(addressOf([...issue.path, other])) === near,
      );
      const fix =
        certain !== undefined && certain === near && alone ? keyFix(file, path, near) : undefined;
      return diagnose(
        'field-unknown',
        file.placeOf(path, 'key'),
        isOfExemption(path)
          ? unknownOfExemption(known, near)
          : (choiceAsField(key, near, present, fieldsWithChoices(schema, issue.path, file.data)) ??
              unknownField(key, known, near)),
        fix,
      );
    });
  }
  const field = String(issue.path.findLast((part) => typeof part === 'string') ?? '');
  if (isMissing(issue, file.data)) {
    const place = file.placeOf(issue.path, 'key');
    const known = fieldAt(schema, issue.path, file.data)?.meta();
    const example = exampleOf(fieldAt(schema, issue.path, file.data));
    if (issue.path.at(-2) === 'exempt') {
      const message = `The exemption doesn’t say its ${field}${known?.description ? `: ${lowerFirst(known.description)}` : ''}. Write it below exempt:, in your own words, such as ${field}: ${example ?? '…'}`;
      return [diagnose('exemption-incomplete', place, message)];
    }
    if (isEmpty(issue, file.data) && hasNoteFor(file, place)) {
      const message =
        'Everything after the # is left out: YAML takes it for a note. Put quotation marks around the whole text.';
      return [diagnose('text-after-hash', place, message)];
    }
    // In council.yaml, the wards are those that there are.
    const isReport = issue.path.length === 1 && schema.meta()?.title === 'Report';
    const ask = known?.description ? ` (${lowerFirst(known.description)})` : '';
    return [
      diagnose(
        (isReport ? ANSWERS_MISSING.get(field) : undefined) ?? 'field-missing',
        place,
        `The field "${field}" is ${isEmpty(issue, file.data) ? 'empty' : 'missing'}${ask}. ${missingAdvice(field, example, isReport)}`,
      ),
    ];
  }
  const place = file.placeOf(issue.path, 'value');
  if (issue.path.length === 0) {
    const message =
      'Write each field on a line of its own, with its name, a colon, a space and its value.';
    return [diagnose('field-invalid', place, message)];
  }
  const unquoted = unquotedText(issue.path, schema, file);
  if (unquoted !== undefined) {
    const isNamed = typeof issue.path.at(-1) === 'string';
    const whole = `${isNamed ? `${field}: ` : ''}"${unquoted}"`;
    const said = issue.path.includes('exempt') ? '' : ` Write ${whole}`;
    const message = `"${field}": this isn’t read as text without quotation marks. Put them around it.${said}`;
    return [
      diagnose('field-invalid', place, message, valueFix(file, issue.path, unquoted, unquoted)),
    ];
  }
  const meant = mayBeExempt(issue.path, file) ? undefined : meantAt(issue, schema, file);
  if (meant) {
    const message = `"${field}": ${meant.advice}.`;
    return [diagnose('field-invalid', place, message, meant.fix)];
  }
  return [
    diagnose('field-invalid', place, `"${field}": ${sentence(adviceFor(issue, schema, file))}`),
  ];
}

/** Whether a value may say what is exempt, and is repeated by no message: "exempt: No" says nothing but No. */
function mayBeExempt(path: readonly PropertyKey[], file: SourceFile): boolean {
  if (!path.includes('exempt')) return false;
  return path.at(-1) !== 'exempt' || !/^(?:no|n|false)\.?$/i.test(String(valueAt(file.data, path)));
}

/** What was meant by a value that can't be right, where it can be known. */
function meantAt(
  { path }: Issue,
  schema: z.ZodType,
  file: SourceFile,
): { readonly advice: string; readonly fix?: Fix | undefined } | undefined {
  const value = valueAt(file.data, path);
  const field = fieldAt(schema, path, file.data);
  if (isListOfSigns(value, field)) {
    return { advice: 'begin each entry of a list with a hyphen and a space' };
  }
  const choices =
    typeof value === 'string' ? choicesMeant(value, choicesAt(schema, path, file.data)) : [];
  if (typeof value === 'string' && choices.length > 0) {
    const written = choices.map((choice) => `${String(path.at(-1))}: ${choice}`);
    const [only] = choices.length === 1 && slugOf(value) === choices[0] ? choices : [];
    return {
      advice: `write ${written.join(' or ')}`,
      fix: only === undefined ? undefined : writtenFix(file, path, value, only),
    };
  }
  const { line, column } = file.placeOf(path, 'value');
  const rest = file.source.split('\n')[line - 1]?.slice(column - 1) ?? '';
  const asWritten = /^[^\s,\]}"'#]+/.exec(rest)?.[0] ?? '';
  const raw = typeof value === 'string' ? value : asWritten;
  const meant = meantValue(Array.isArray(value) ? value : raw, field);
  if (!meant) return undefined;
  const { written, kind, unlessOther } = meant;
  if (unlessOther !== undefined) {
    return { advice: `write the day as ${written} if ${unlessOther} is meant` };
  }
  const name = typeof path.at(-1) === 'string' ? `${String(path.at(-1))}: ` : '';
  const ways = {
    day: `write the day as ${written}`,
    list: `write a list: ${written}`,
    value: `write ${name}${written}`,
    text: `write ${name}${written}`,
    part: `write ${name}${written}; what comes after it can be in the text`,
  };
  return {
    advice: ways[kind],
    fix: kind !== 'value' && kind !== 'day' ? undefined : writtenFix(file, path, raw, written),
  };
}

/** What is written at a place that YAML takes for a number, or for yes or no, if it would be right as text. */
function unquotedText(
  path: readonly PropertyKey[],
  schema: z.ZodType,
  file: SourceFile,
): string | undefined {
  const value = valueAt(file.data, path);
  if (typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  const { line, column } = file.placeOf(path, 'value');
  const rest = file.source.split('\n')[line - 1]?.slice(column - 1) ?? '';
  const written = /^[^\s,\]}"'#]+/.exec(rest)?.[0] ?? '';
  const field = fieldAt(schema, path, file.data);
  return written !== '' && field?.safeParse(written).success === true ? written : undefined;
}

function adviceFor(issue: Issue, schema: z.ZodType, file: SourceFile): string {
  const value = valueAt(file.data, issue.path);
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !isIsoDate(value)) {
    return 'there is no such day; write a day of the calendar as 2022-05-11';
  }
  if (issue.code === 'invalid_type' && issue.expected === 'string' && Array.isArray(value)) {
    return `${issue.message}; a text that begins with a bracket needs quotation marks around the whole of it`;
  }
  if (issue.code !== 'invalid_union' || issue.message !== adviceOn(issue as never)) {
    return issue.message;
  }
  const example = exampleOf(fieldAt(schema, issue.path, file.data));
  return example === undefined ? issue.message : `write it as ${example}`;
}

function exampleOf(field: z.ZodType | undefined): string | undefined {
  return (field?.meta()?.['examples'] as string[] | undefined)?.[0];
}

/** The answers of the printed template that must never be taken for a No. */
const ANSWERS_MISSING: ReadonlyMap<string, RuleCode> = new Map([
  ['call-in', 'call-in-missing'],
  ['exempt', 'exempt-missing'],
  ['wards', 'wards-missing'],
  ['pillars', 'pillars-missing'],
]);

/** Whether a field that is empty has a text after a #, as in "title: #2 of 4". */
function hasNoteFor(file: SourceFile, { line }: Place): boolean {
  return /:[ \t]+#[ \t]*[^\s#]/.test(file.source.split('\n')[line - 1] ?? '');
}

function missingAdvice(field: string, example: string | undefined, isReport: boolean): string {
  const advice: Record<string, string> = {
    'call-in': 'Write call-in: true for Yes or call-in: false for No.',
    exempt:
      'Write exempt: false for No; for Yes write its paragraphs, reason, public-interest and review.',
    wards: 'Write wards: all, or a list of wards.',
    'ward-members-consulted':
      'Write ward-members-consulted: true for Yes or ward-members-consulted: false for No.',
    pillars: 'Write pillars: [] if it supports none, or a list of pillars.',
    appendices: 'Write appendices: [] if there are none, or a list of them, each with its title.',
    'background-papers': 'Write background-papers: [] if there are none; it prints “None”.',
  };
  return (
    (isReport ? advice[field] : undefined) ??
    (example ? `Write ${field}: ${example}` : `Add ${field}: with its value.`)
  );
}

function unknownField(key: string, known: readonly string[], near: string | undefined): string {
  const list = known.length > 0 ? ` The fields here are: ${known.join(', ')}.` : '';
  return near
    ? `There is no field "${key}". Did you mean "${near}"?`
    : `There is no field "${key}".${list}`;
}

/** Below `exempt:`, where the words of what is exempt may have slipped to: no message repeats them. */
const isOfExemption = (path: readonly PropertyKey[]): boolean =>
  path.slice(0, -1).includes('exempt');

function unknownOfExemption(known: readonly string[], near: string | undefined): string {
  return near
    ? `This is no field of an exemption. Did you mean "${near}"?`
    : `This is no field of an exemption. The fields here are: ${known.join(', ')}.`;
}

function withoutRepeats(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map(diagnostics.map((d) => [`${d.line}:${d.column}:${d.code}:${d.message}`, d]));
  return [...seen.values()];
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
