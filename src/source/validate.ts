import type { z } from 'zod';
import type { Diagnostic } from '../rules/diagnostic.ts';
import { diagnose, type Place, type RuleCode } from '../rules/rules.ts';
import { listInWords } from '../language/sentence.ts';
import { certainlyMeant } from '../language/suggest.ts';
import { adviceOn } from './advice.ts';
import { entriesWithColon } from './entries-with-colon.ts';
import { addressOf, isEmpty, isMissing, unfolded, withoutIdle, type Issue } from './issues.ts';
import { personNameIn } from './fields.ts';
import { keyFix } from './fixes.ts';
import { belongsElsewhere, meantByOtherName, seatInFields } from './other-names.ts';
import { choiceAsField } from './meant/choices.ts';
import type { NamedThings } from './meant/entries.ts';
import {
  misspeltFields,
  withRightNames,
  type MisspeltFields,
  type MissingField,
} from './misspelt-fields.ts';
import { missingAdvice, missingOf, missingTogether, nameAdvice } from './missing-fields.ts';
import {
  exampleOf,
  fieldAt,
  fieldsWithChoices,
  keysAt,
  shapesWith,
  valueAt,
} from './schema-fields.ts';
import type { SourceFile } from './source-file.ts';
import { explainValue } from './meant/wrong-values.ts';

/** The fields as the schema reads them, or everything that is wrong with them. */
export type Validated<T> =
  | { readonly ok: true; readonly fields: T }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * The one door through which fields enter: checks a file's data against its schema and puts each
 * fault at its place, with the nearest known name for a misspelt one.
 * @param things that its fields may name, as the council's other files have them
 */
export function validate<T extends z.ZodType>(
  schema: T,
  file: SourceFile,
  things: NamedThings = {},
): Validated<z.output<T>> {
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
  const remaining = remainingIssues(schema, file, misspelt);
  const together = missingTogether(issues, file);
  const diagnostics = issues.flatMap((issue) => {
    const several = together.get(issue);
    if (several !== undefined && several[0] !== issue) return [];
    // What is missing beside a field that isn't known comes from that.
    const isConsequence =
      misspelt.meant.has(addressOf(issue.path)) || strange.has(addressOf(issue.path.slice(0, -1)));
    if (isConsequence && isMissing(issue, file.data)) return [];
    if (issue.code !== 'unrecognized_keys' && remaining?.has(identityOf(issue)) === false)
      return [];
    if (several) return [missingOf(several, schema, file)];
    return explainIssue(issue, schema, file, { ...misspelt, things });
  });
  const ofEntries = entries.map(({ diagnostic }) => diagnostic);
  return {
    ok: false,
    diagnostics: entriesTogether(withoutRepeats([...ofEntries, ...diagnostics])),
  };
}

/** What is still wrong once each misspelt field has its right name; nothing where none is misspelt. */
function remainingIssues(
  schema: z.ZodType,
  file: SourceFile,
  { suggestions }: MisspeltFields,
): ReadonlySet<string> | undefined {
  if (suggestions.size === 0) return undefined;
  const renamed = { ...file, data: withRightNames(file.data, suggestions) };
  const result = schema.safeParse(renamed.data, { error: adviceOn });
  const issues = (result.error?.issues ?? []).flatMap((issue) => unfolded(issue, renamed));
  return new Set(issues.map(identityOf));
}

const identityOf = ({ code, path, message }: Issue): string =>
  `${code}\0${message}\0${addressOf(path)}`;

const isBelow = (path: readonly PropertyKey[], above: readonly PropertyKey[]): boolean =>
  above.every((part, at) => path[at] === part);

function explainIssue(
  issue: Issue,
  schema: z.ZodType,
  file: SourceFile,
  { suggestions, instead, together, things }: MisspeltFields & { readonly things: NamedThings },
): Diagnostic[] {
  if (issue.code === 'unrecognized_keys') {
    const several = together.get(addressOf(issue.path));
    const seat =
      issue.path.length === 0
        ? seatInFields(schema.meta()?.title, issue.keys, file.data)
        : undefined;
    return issue.keys.flatMap((key) => {
      if (seat?.others.includes(key) === true) return [];
      if (seat?.at === key)
        return diagnose('field-unknown', file.placeOf([key], 'key'), seat.message);
      if (several?.unknown.slice(1).includes(key) === true) return [];
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
          : ((issue.path.length === 0 ? belongsElsewhere(schema.meta()?.title, key) : undefined) ??
              choiceAsField(key, near, present, fieldsWithChoices(schema, issue.path, file.data)) ??
              (isDayOfMeeting(key, file)
                ? `The day of a meeting is the name of its folder, and is written nowhere else. Take this line out.`
                : (ofOtherShape(
                    key,
                    present,
                    shapesWith(schema, issue.path, file.data, key),
                    typeof issue.path.at(-1) === 'number',
                  ) ??
                  (several?.unknown[0] === key
                    ? notTogether(several, exampleOf(fieldAt(schema, issue.path, file.data)))
                    : undefined) ??
                  inPlaceOf(key, instead.get(addressOf(path))) ??
                  unknownField(key, known, { near, present })))),
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
    const isOwnName = schema.meta()?.title === 'Person' && field === 'name';
    const person = personNameIn(fieldAt(schema, issue.path, file.data));
    const ask = known?.description ? ` (${lowerFirst(known.description)})` : '';
    return [
      diagnose(
        (isReport ? ANSWERS_MISSING.get(field) : undefined) ?? 'field-missing',
        place,
        `The field "${field}" is ${isEmpty(issue, file.data) ? 'empty' : 'missing'}${ask}. ${isOwnName ? 'Write name: and then the name.' : person ? nameAdvice(field, person) : missingAdvice(field, example, isReport)}`,
      ),
    ];
  }
  return [explainValue(issue, schema, file, things)];
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

/** "date: 2022-05-11" in a paper of a meeting. */
const isDayOfMeeting = (key: string, { path }: SourceFile): boolean =>
  /^(?:date|day|meeting[-_ ]?date|date[-_ ]of[-_ ]meeting)$/i.test(key) &&
  /(?:^|[\\/])meetings[\\/]/.test(path);

/** A field that is one of another shape: "under" goes with "officer", and not with "post". */
function ofOtherShape(
  key: string,
  present: readonly string[],
  shapes: readonly (readonly string[])[],
  isEntry: boolean,
): string | undefined {
  const [shape] = shapes;
  if (!shape) return undefined;
  const others = present.filter((name) => !shapes.some((names) => names.includes(name)));
  const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
  // Of shapes with the same fields, one is chosen by the value of a field: a petition has no seconder.
  if (others.length === 0) return undefined;
  const goes = shapes.map((names) => `{ ${names.join(', ')} }`).join(' or ');
  if (isEntry && key !== 'kind' && shapes.some(([first]) => first === key))
    return `The field "${key}" can’t be used with ${quoted(others)}. If another entry begins here, write a hyphen and a space before it, right below the hyphen above; if not, take "${key}" out.`;
  return `The field "${key}" can’t be used with ${quoted(others)}. It is one of these: ${goes}. Write those, or take "${key}" out.`;
}

/** Of a field that isn't known, beside one that is missing. */
function inPlaceOf(key: string, missing: MissingField | undefined): string | undefined {
  if (!missing) return undefined;
  const { name, description } = missing;
  const ask = description === undefined ? '' : ` (${lowerFirst(description)})`;
  return `There is no field "${key}", and "${name}"${ask} is missing. If that is meant, write ${name}: in place of ${key}:.`;
}

/** Of several fields that aren't known, or are missing, below another. */
function notTogether(
  {
    unknown,
    missing,
  }: { readonly unknown: readonly string[]; readonly missing: readonly string[] },
  example: string | undefined,
): string {
  const listed = (names: readonly string[]): string =>
    listInWords(names.map((name) => `"${name}"`));
  const [one] = unknown;
  const none = unknown.length === 1 ? `no field "${one ?? ''}"` : `no fields ${listed(unknown)}`;
  const are = missing.length === 1 ? 'is' : 'are';
  return `There ${unknown.length === 1 ? 'is' : 'are'} ${none} here, and ${listed(missing)} ${are} missing. Write ${missing.length === 1 ? 'it' : 'them'} instead${example === undefined ? '' : `, as in ${example}`}.`;
}

function unknownField(
  key: string,
  known: readonly string[],
  { near, present }: { readonly near: string | undefined; readonly present: readonly string[] },
): string {
  const other = near === undefined ? meantByOtherName(key, known) : undefined;
  if (other !== undefined && present.includes(other))
    return `There is no field "${key}". It is called ${other} here, and that is written already. Put what is right there, and take this line out.`;
  const [, own] = /^[-–—•*·] ?([a-z].*)$/i.exec(key) ?? [];
  if (near === undefined && own !== undefined)
    return `A hyphen that begins an entry of a list has a space after it, and is right below the hyphens of the others. Write "- ${own}:".`;
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

const ENTRY = /^("[\w-]+": write )(\{ [\w-]+: ".*" \})\.$/s;

/** Entries of one list that are all texts where fields are asked for: one message, at the first, with what to write for all. */
function entriesTogether(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const lists = new Map<string, Diagnostic[]>();
  for (const one of diagnostics) {
    const list = one.code === 'field-invalid' ? ENTRY.exec(one.message)?.[1] : undefined;
    if (list !== undefined) lists.set(list, [...(lists.get(list) ?? []), one]);
  }
  return diagnostics.flatMap((one) => {
    const [list, own = []] = [...lists].find(([, all]) => all.includes(one)) ?? [];
    if (list === undefined || own.length < 2) return [one];
    if (own[0] !== one) return [];
    const entries = own.map(({ message }) => ENTRY.exec(message)?.[2] ?? '');
    return [{ ...one, message: `${list}[${entries.join(', ')}].` }];
  });
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
