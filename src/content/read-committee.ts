import type { Committee } from '../domain/committee.ts';
import { diagnose } from '../domain/rules.ts';
import { renderText } from '../markdown/render-text.ts';
import type { ContentReader } from './reader.ts';
import { defined } from './read-council.ts';
import { slug as slugSchema } from './schemas/fields.ts';
import { committeeSchema } from './schemas/committee-schema.ts';
import { openTextOf } from './open-text.ts';
import { checkPersonalData } from './personal-data-check.ts';
import { placeInBody, reportTextProblems } from './text-problems.ts';
import { validate } from './validate.ts';

/** Reads a committee; its file name is its address. */
export function readCommittee(reader: ContentReader, path: string): Committee | undefined {
  const file = reader.markdown(path);
  const slug = path.replace(/^committees\//, '').replace(/\.md$/, '');
  if (!slugSchema.safeParse(slug).success) {
    reader.diagnostics.push(
      diagnose(
        'address-invalid',
        reader.startOf(path),
        `"${slug}.md" can’t be an address. Name the file with small letters, digits and hyphens.`,
      ),
    );
  }
  const result = validate(committeeSchema, file);
  if (!result.ok) {
    reader.diagnostics.push(...result.diagnostics);
    return undefined;
  }
  const text = renderText(file.body);
  reportTextProblems(reader, file, text.problems);
  const { name, kind, from, until, allowed } = result.fields;
  const placeOf = (index: number) => placeInBody(file, index);
  checkPersonalData(reader, file, [{ text: openTextOf(file.body), placeOf }], allowed);
  return { slug, ...defined({ name, kind, from, until }), description: text.html, summary: text.summary };
}
