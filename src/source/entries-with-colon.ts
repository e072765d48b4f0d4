import type { z } from 'zod';
import { nearest } from '../language/suggest.ts';
import type { Diagnostic } from '../rules/diagnostic.ts';
import { diagnose } from '../rules/rules.ts';
import { isPrintedName } from './fields.ts';
import { fieldAt, keysAt, shapesWith, valueAt } from './schema-fields.ts';
import type { SourceFile } from './source-file.ts';

/** An entry of a list, and what is wrong with it. */
type EntryWithColon = { readonly path: readonly PropertyKey[]; readonly diagnostic: Diagnostic };

/** Entries of lists that YAML takes for a field because of their colon: "- Apologies: to receive". */
export function entriesWithColon(
  issues: readonly { readonly path: readonly PropertyKey[] }[],
  schema: z.ZodType,
  file: SourceFile,
): EntryWithColon[] {
  const found = new Map<string, EntryWithColon>();
  for (const issue of issues) {
    const end = issue.path.findLastIndex((part) => typeof part === 'number') + 1;
    const path = issue.path.slice(0, end);
    const text = end === 0 ? undefined : textOf(path, schema, file);
    if (text === undefined) continue;
    const place = file.placeOf(path, 'value');
    const field = fieldAt(schema, path, file.data);
    const isPlain = field?.safeParse(text).success === true;
    const office = officeAdvice(text, path, schema, file);
    if (office !== undefined) {
      const message = `The colon makes this the name of a field and its value. ${office}`;
      const diagnostic = diagnose('field-invalid', place, message);
      found.set(path.map(String).join('/'), { path, diagnostic });
      continue;
    }
    const [, name = '', said = ''] = (isPrintedName(field) ? OF_A_PERSON.exec(text) : null) ?? [];
    const right = name === '' ? `${isPlain ? '' : 'title: '}"${text}"` : `${name}, ${said}`;
    const line = file.source.split('\n')[place.line - 1]?.slice(place.column - 1) ?? '';
    const isWhole = line.trimEnd() === text && !/["\\]/.test(text);
    const fix = { line: place.line, column: place.column, from: text, to: right };
    const words = path.includes('exempt')
      ? 'Put quotation marks around the whole text.'
      : `Write - ${right}`;
    const message = `The colon makes this the name of a field and its value. ${words}`;
    found.set(path.map(String).join('/'), {
      path,
      diagnostic: diagnose('field-invalid', place, message, isWhole ? fix : undefined),
    });
  }
  return [...found.values()];
}

/** What minutes say of a person after a comma; without the colon it needs no quotation marks. */
const OF_A_PERSON =
  /^(\p{L}[\p{L}\p{M} .'’()-]*?): ((?:(?:in the )?(?:vice[- ]|deputy )?chair(?:man|woman|person)?|(?:deputy )?(?:lord )?(?:mayor|provost)|(?:until|from|not) [\p{L}\d./-]{1,12}|for \p{Lu}[\p{L}\p{M} .'’()-]*)(?:, ?(?:until|from|not) [\p{L}\d./-]{1,12})?)$/iu;

/** "Anne Bell: chair" in a list that takes names alone, or names with their roles. */
const OFFICE = /^(\p{L}[\p{L}\p{M} .'’()-]*?): (.{1,60})$/u;
const VICE_CHAIR = /^(?:vice|deputy)[- ]?chair(?:man|woman|person)?$/i;
const CHAIR = /^(?:in the )?chair(?:man|woman|person)?$/i;

/** What to write of a member and their office, where there is a field for it. */
function officeAdvice(
  text: string,
  path: readonly PropertyKey[],
  schema: z.ZodType,
  file: SourceFile,
): string | undefined {
  const [, name, office] = OFFICE.exec(text) ?? [];
  if (name === undefined || office === undefined) return undefined;
  const own = keysAt(schema, path, file.data);
  if (own.includes('name') && own.includes('role'))
    return `Write - { name: ${name}, role: ${office} }`;
  const beside = keysAt(schema, path.slice(0, -2), file.data);
  const field = CHAIR.test(office) ? 'chair' : VICE_CHAIR.test(office) ? 'vice-chair' : undefined;
  if (path.at(-2) !== 'members' || field === undefined || !beside.includes(field)) return undefined;
  return `Take the line out of the list, and write ${field}: ${name} on a line beside ${String(path.at(-2))}:`;
}

/** What an entry says that has one field alone, whose name is no name of a field. */
function textOf(
  path: readonly PropertyKey[],
  schema: z.ZodType,
  file: SourceFile,
): string | undefined {
  const entry = valueAt(file.data, path);
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return undefined;
  const [[name, value] = [], ...others] = Object.entries(entry as Record<string, unknown>);
  if (name === undefined || others.length > 0 || /^[a-z]+(?:-[a-z]+)*$/.test(name))
    return undefined;
  if (typeof value === 'object' && value !== null) return undefined;
  const known = keysAt(schema, path, file.data);
  const isText = fieldAt(schema, path, file.data)?.safeParse('A text').success === true;
  if (!isText && !known.includes('title')) return undefined;
  if (nearest(name, known) !== undefined) return undefined;
  // "Report: one" is a field of another shape.
  if (shapesWith(schema, path, file.data, name.toLowerCase()).length > 0) return undefined;
  return `${name}: ${typeof value === 'string' || typeof value === 'number' ? value : ''}`.trim();
}
