import type { Committee } from './committee.ts';
import { diagnose } from '../../rules/rules.ts';
import { renderText } from '../../source/markdown/render-text.ts';
import type { ContentReader } from '../reading/reader.ts';
import { defined } from '../council/read-council.ts';
import { slug as slugSchema } from '../../source/fields.ts';
import { committeeSchema } from './committee-schema.ts';
import { openTextOf } from '../../source/open-text.ts';
import { checkPersonalData } from '../reading/personal-data-check.ts';
import { placeInBody, reportTextProblems } from '../reading/text-problems.ts';
import { validate } from '../../source/validate.ts';

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
  return {
    slug,
    ...defined({ name, kind, from, until }),
    description: text.html,
    summary: text.summary,
  };
}
