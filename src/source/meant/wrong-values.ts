import type { z } from 'zod';
import type { Diagnostic } from '../../rules/diagnostic.ts';
import { diagnose } from '../../rules/rules.ts';
import { isIsoDate } from '../../language/dates.ts';
import type { Fix } from '../../rules/fix.ts';
import { slugOf } from '../../language/slug.ts';
import { adviceOn } from '../advice.ts';
import type { Issue } from '../issues.ts';
import { valueFix, writtenFix } from '../fixes.ts';
import { choicesMeant } from './choices.ts';
import {
  entryMeant,
  isFileName,
  isListOfLines,
  keyMeant,
  type NamedThing,
  type NamedThings,
} from './entries.ts';
import { isListOfSigns, meantValue } from './values.ts';
import {
  choicesAt,
  exampleOf,
  fieldAt,
  fieldsWithChoices,
  keysAt,
  valueAt,
} from '../schema-fields.ts';
import type { SourceFile } from '../source-file.ts';

/**
 * What is wrong with a value that a field can't take, and what to write in its place.
 * @param things that its fields may name, as the council's other files have them
 */
export function explainValue(
  issue: Issue,
  schema: z.ZodType,
  file: SourceFile,
  things: NamedThings,
): Diagnostic {
  const field = String(issue.path.findLast((part) => typeof part === 'string') ?? '');
  const place = file.placeOf(issue.path, 'value');
  if (issue.path.length === 0) {
    const message =
      'Write each field on a line of its own, with its name, a colon, a space and its value.';
    return diagnose('field-invalid', place, message);
  }
  if (field === 'exempt' && issue.path.at(-1) === 'exempt' && saysNothing(issue.path, file)) {
    const message =
      '"exempt": write exempt: false if nothing in it is confidential or exempt. If something is, write paragraphs, reason, public-interest and review below exempt:.';
    return diagnose('field-invalid', place, message);
  }
  const unquoted = unquotedText(issue.path, schema, file);
  if (unquoted !== undefined) {
    const isNamed = typeof issue.path.at(-1) === 'string';
    const whole = `${isNamed ? `${field}: ` : ''}"${unquoted}"`;
    const said = issue.path.includes('exempt') ? '' : ` Write ${whole}`;
    const message = `"${field}": this isn’t read as text without quotation marks. Put them around it.${said}`;
    return diagnose(
      'field-invalid',
      place,
      message,
      valueFix(file, issue.path, unquoted, unquoted),
    );
  }
  const meant = mayBeExempt(issue.path, file) ? undefined : meantAt(issue, schema, file, things);
  if (meant) {
    const message = `"${field}": ${meant.advice}.`;
    return diagnose('field-invalid', place, message, meant.fix);
  }
  return diagnose(
    'field-invalid',
    place,
    `"${field}": ${sentence(adviceFor(issue, schema, file))}`,
  );
}

/** Whether a value may say what is exempt, and is repeated by no message: "exempt: No" says nothing but No. */
function mayBeExempt(path: readonly PropertyKey[], file: SourceFile): boolean {
  if (!path.includes('exempt')) return false;
  return path.at(-1) !== 'exempt' || !/^(?:no|n|false)\.?$/i.test(String(valueAt(file.data, path)));
}

/** Whether `exempt:` has words for nothing, which an officer may write for No: it is known to say no more than that. */
function saysNothing(path: readonly PropertyKey[], file: SourceFile): boolean {
  const value = valueAt(file.data, path);
  if (Array.isArray(value)) return value.length === 0;
  return /^(?:n\/?a|none|nil|nothing|not (?:applicable|exempt)|open|public|0|-)\.?$/i.test(
    String(value).trim(),
  );
}

/**
 * "cancelled: no", "late: not late": a field with fields of its own says by being there that it is so. To write them would make of what
 * isn't so what is.
 */
function saysNotSo({ path }: Issue, schema: z.ZodType, file: SourceFile): string | undefined {
  const name = path.at(-1);
  const field = fieldAt(schema, path, file.data);
  const hasFields = keysAt(schema, path, file.data).length > 0;
  const mayBeMissing = field?.safeParse(undefined).success === true;
  if (typeof name !== 'string' || !hasFields || !mayBeMissing) return undefined;
  if (field.safeParse(false).success === true) return undefined;
  const said = String(valueAt(file.data, path)).trim().toLowerCase();
  const stem = name.slice(0, 5);
  const isNotSo =
    /^(?:false|no|none|nil|n\/?a|never|not (?:yet|applicable|known|sure)|tb[acd]|to be .{1,40}|possibly|perhaps|maybe|unknown|pending)\.?$/.test(
      said,
    ) ||
    new RegExp(`^(?:not|never|no longer|isn[’']t|wasn[’']t) (?:to be |been )?${stem}`).test(said);
  if (!isNotSo) return undefined;
  const example = exampleOf(field);
  const whole = example === undefined ? 'its fields' : `its fields, such as ${name}: ${example}`;
  return `take this line out if it isn’t so; if it is, write ${whole}`;
}

/** "-report: one" below a field that takes a list: YAML takes the hyphen for a letter of the name. */
function hyphenWithoutBlank(
  { path }: Issue,
  schema: z.ZodType,
  file: SourceFile,
): string | undefined {
  const value = valueAt(file.data, path);
  const isList =
    typeof path.at(-1) === 'number' || fieldAt(schema, [...path, 0], file.data) !== undefined;
  if (isList && typeof value === 'string' && /^-[^\s-]/.test(value))
    return 'a hyphen that begins an entry of a list has a space after it';
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const [name = ''] = Object.keys(value);
  const [, own] = /^[-–—•*·] ?([a-z][\w-]*)$/i.exec(name) ?? [];
  return own === undefined
    ? undefined
    : `an entry of a list begins with a hyphen and a space; write "- ${own}:"`;
}

/** The lines of a file from the one on which a value begins. */
const linesFrom = (file: SourceFile, path: readonly PropertyKey[]): readonly string[] =>
  file.source.split('\n').slice(file.placeOf(path, 'value').line - 1);

/** What to write, and the fix where it needs no decision. */
type Meant = { readonly advice: string; readonly fix?: Fix | undefined };

/** What was meant by a value that is to name something else, and names nothing. */
function thingMeant(
  path: readonly PropertyKey[],
  value: string,
  file: SourceFile,
  known: readonly NamedThing[],
): Meant | undefined {
  const name = String(path.at(-1));
  const meant = keyMeant(value, known);
  if (meant?.isCertain === true)
    return {
      advice: `write ${name}: ${meant.key}`,
      fix: writtenFix(file, path, value, meant.key),
    };
  if (meant) return { advice: `write ${name}: ${meant.key}, if that is meant` };
  // Of what has no titles there may be more than is known: a report that is to follow.
  const isAll = known.some(({ title }) => title !== undefined);
  return isAll ? { advice: `write one of: ${known.map(({ key }) => key).join(', ')}` } : undefined;
}

/** What was meant by a value that can't be right, where it can be known. */
function meantAt(
  issue: Issue,
  schema: z.ZodType,
  file: SourceFile,
  things: NamedThings,
): Meant | undefined {
  const { path, code } = issue;
  const advice = hyphenWithoutBlank(issue, schema, file) ?? saysNotSo(issue, schema, file);
  if (advice !== undefined) return { advice };
  const value = valueAt(file.data, path);
  const field = fieldAt(schema, path, file.data);
  // The value is one that the field takes: what is wrong is what it is beside.
  if (code === 'custom' && field?.safeParse(value).success === true) return undefined;
  if (isListOfSigns(value, field)) {
    return { advice: 'begin each entry of a list with a hyphen and a space' };
  }
  const known = typeof path.at(-1) === 'string' ? things[String(path.at(-1))] : undefined;
  if (typeof value === 'string' && known !== undefined) {
    const thing = thingMeant(path, value, file, known);
    if (thing) return thing;
  }
  // "[petition]" is a list of one to YAML.
  const one: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  const choices =
    typeof one === 'string' ? choicesMeant(one, choicesAt(schema, path, file.data)) : [];
  if (typeof one === 'string' && choices.length > 0) {
    const written = choices.map((choice) => `${String(path.at(-1))}: ${choice}`);
    const [only] = choices.length === 1 && slugOf(one) === choices[0] ? choices : [];
    return {
      advice: `write ${written.join(' or ')}`,
      fix: only === undefined || one !== value ? undefined : writtenFix(file, path, one, only),
    };
  }
  // Fields where a text belongs: their first name is none of it.
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return undefined;
  if (typeof value === 'string') {
    if (isListOfLines(value, field, linesFrom(file, path)))
      return { advice: 'begin each of these lines with a hyphen and a space' };
    const names = [...fieldsWithChoices(schema, path, file.data).keys()];
    const entry = entryMeant(value, field, names, things);
    if (entry !== undefined) return { advice: entry };
    if (isFileName(value.trim()) && field?.safeParse('https://papers.example/a').success === true)
      return {
        advice:
          'this is the name of a file; write the whole address at which it can be read, beginning with https://, or take the line out',
      };
  }
  const { line, column } = file.placeOf(path, 'value');
  const rest = file.source.split('\n')[line - 1]?.slice(column - 1) ?? '';
  const asWritten = /^[^\s,\]}"'#]+/.exec(rest)?.[0] ?? '';
  const raw = typeof value === 'string' ? value : asWritten;
  const meant = meantValue(Array.isArray(value) ? value : raw, field);
  if (!meant) return undefined;
  const { written, kind, unlessOther } = meant;
  if (unlessOther !== undefined && kind === 'list') {
    return { advice: `write a list: ${written}, or ${unlessOther} if that is one name` };
  }
  if (unlessOther !== undefined && kind === 'hour') {
    return {
      advice: `write ${String(path.at(-1))}: ${written} for the afternoon or the evening, or ${unlessOther} for the morning`,
    };
  }
  if (unlessOther !== undefined) {
    return { advice: `write the day as ${written} if ${unlessOther} is meant` };
  }
  // "All" is none of what a list would name.
  if (kind === 'list' && /^(?:all|any|every|both)$/i.test(raw.trim())) {
    return { advice: 'write a list of names, each on a line of its own that begins with a hyphen' };
  }
  // A name of a file, in a list whose entries may be reports.
  if (
    kind === 'text' &&
    slugOf(raw) === raw &&
    field?.safeParse({ report: raw }).success === true
  ) {
    return {
      advice: `write report: ${raw} for the report in ${raw}.md, standing: ${raw} for an item of council.yaml, or title: "${raw}" for another`,
    };
  }
  const name = typeof path.at(-1) === 'string' ? `${String(path.at(-1))}: ` : '';
  const ways = {
    day: `write the day as ${written}`,
    list: `write a list: ${written}`,
    value: `write ${name}${written}`,
    hour: `write ${name}${written}`,
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
    return 'there is no such day; write a day of the calendar in the form 2022-05-11';
  }
  if (issue.code === 'invalid_type' && issue.expected === 'string' && Array.isArray(value)) {
    return `${issue.message}; a text that begins with a bracket needs quotation marks around the whole of it`;
  }
  const shown =
    exampleOf(fieldAt(schema, issue.path, file.data)) ??
    // An entry of a list has no example of its own.
    /^\[(\{.*\})\]$/.exec(
      exampleOf(fieldAt(schema, issue.path.slice(0, -1), file.data)) ?? '',
    )?.[1];
  if (issue.code === 'invalid_type' && issue.expected === 'object' && shown?.startsWith('{')) {
    const name = issue.path.at(-1);
    return `write its fields, such as ${typeof name === 'string' ? `${name}: ` : ''}${shown}`;
  }
  if (issue.code !== 'invalid_union' || issue.message !== adviceOn(issue as never)) {
    return issue.message;
  }
  const example = exampleOf(fieldAt(schema, issue.path, file.data));
  return example === undefined ? issue.message : `write it as ${example}`;
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
