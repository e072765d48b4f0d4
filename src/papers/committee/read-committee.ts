import { addressAdvice } from '../../language/slug.ts';
import type { Committee, Membership } from './committee.ts';
import { membershipsOf } from './membership.ts';
import { nearest } from '../../language/suggest.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { diagnose } from '../../rules/rules.ts';
import { renderText } from '../../source/markdown/render-text.ts';
import type { ContentReader } from '../reading/reader.ts';
import { defined } from '../council/read-council.ts';
import { slug as slugSchema } from '../../source/fields.ts';
import type { z } from 'zod';
import type { memberships } from './membership-schema.ts';
import { committeeSchema } from './committee-schema.ts';
import { openTextOf } from '../../source/open-text.ts';
import { checkPersonalData } from '../reading/personal-data-check.ts';
import { placeInBody, reportTextProblems } from '../reading/text-problems.ts';
import { validate } from '../../source/validate.ts';

/**
 * Reads a committee; its file name is its address.
 * @param slugs of all committees
 */
export function readCommittee(
  reader: ContentReader,
  path: string,
  slugs: readonly string[],
): Committee | undefined {
  const file = reader.markdown(path);
  const slug = path.replace(/^committees\//, '').replace(/\.md$/, '');
  if (!slugSchema.safeParse(slug).success) {
    reader.diagnostics.push(
      diagnose('address-invalid', reader.startOf(path), addressAdvice(slug, 'planning-committee')),
    );
  }
  const result = validate(committeeSchema, file);
  if (!result.ok) {
    reader.diagnostics.push(...result.diagnostics);
    return undefined;
  }
  const text = renderText(file.body);
  reportTextProblems(reader, file, text.problems);
  const { name, kind, from, until, parent, bodies, quorum, substitutes, allowed } = result.fields;
  const memberships = membershipsOf(result.fields.membership);
  checkParent(reader, file, { slug, parent }, slugs);
  checkMemberships(reader, file, memberships);
  checkForms(reader, file, result.fields.membership);
  const placeOf = (index: number) => placeInBody(file, index);
  checkPersonalData(reader, file, [{ text: openTextOf(file.body), placeOf }], allowed);
  return {
    slug,
    ...defined({ name, kind, from, until, parent, bodies }),
    ...(memberships.length > 0 && { memberships }),
    ...defined({ quorum, substitutes }),
    description: text.html,
    summary: text.summary,
  };
}

function checkParent(
  reader: ContentReader,
  file: SourceFile,
  { slug, parent }: { readonly slug: string; readonly parent: string | undefined },
  slugs: readonly string[],
): void {
  if (parent === undefined || (parent !== slug && slugs.includes(parent))) return;
  const near = nearest(
    parent,
    slugs.filter((other) => other !== slug),
  );
  const message =
    parent === slug
      ? 'A committee can’t be its own sub-committee. Write the committee that appointed it.'
      : `There is no committee "${parent}". ${near === undefined ? 'Write the name of a file in committees/, without .md.' : `Did you mean "${near}"?`}`;
  reader.diagnostics.push(
    diagnose('committee-unknown', file.placeOf(['parent'], 'value'), message),
  );
}

/** Committees that are each the sub-committee of the next, the last of the first: one message, at the first of them. */
export function checkCircles(reader: ContentReader, committees: readonly Committee[]): void {
  const bySlug = new Map(committees.map((one) => [one.slug, one]));
  const said = new Set<string>();
  for (const { slug } of committees) {
    const above: string[] = [];
    let next = bySlug.get(slug)?.parent;
    while (next !== undefined && next !== slug && !above.includes(next)) {
      above.push(next);
      next = bySlug.get(next)?.parent;
    }
    if (next !== slug || above.length === 0 || said.has(slug)) continue;
    for (const one of [slug, ...above]) said.add(one);
    const file = reader.markdown(`committees/${slug}.md`);
    const message = `The committee that appointed this one is in the end its own sub-committee: ${[slug, ...above, slug].join(' → ')}. Take parent: out of the file of the one that is above the others.`;
    reader.diagnostics.push(
      diagnose('committee-unknown', file.placeOf(['parent'], 'value'), message),
    );
  }
}

/** On no day are two lists in force: it wouldn't be known which of them is right. */
function checkMemberships(
  reader: ContentReader,
  file: SourceFile,
  memberships: readonly Membership[],
): void {
  for (const [at, one] of memberships.entries()) {
    const before = memberships.slice(0, at).find((other) => overlap(one, other));
    const backwards = one.from !== undefined && one.until !== undefined && one.until < one.from;
    if (!before && !backwards) continue;
    const message = backwards
      ? 'The last day of these members is before their first. Correct one of the two.'
      : 'Another list of members is in force on some of these days. Give the older one its last day (until:), and this one its first (from:).';
    reader.diagnostics.push(
      diagnose('field-invalid', file.placeOf(['membership', at], 'value'), message),
    );
  }
}

/** A list of members is written in one of two ways. */
function checkForms(
  reader: ContentReader,
  file: SourceFile,
  lists: z.output<typeof memberships>,
): void {
  for (const [at, { groups, members, chair, from }] of lists.entries()) {
    const place = () => file.placeOf(['membership', at], 'value');
    const named = members ?? chair;
    const message =
      groups && named !== undefined
        ? 'The members are here twice, as groups: and by name. Keep members:, or groups: where the council has no files of people.'
        : !groups && named === undefined
          ? 'This list has no members. Write members: with their names.'
          : !groups && from === undefined
            ? 'This list has no first day. Write from: with the day from which these are the members.'
            : undefined;
    if (message !== undefined) reader.diagnostics.push(diagnose('field-invalid', place(), message));
  }
}

const overlap = (a: Membership, b: Membership): boolean =>
  (a.from ?? '') <= (b.until ?? '9999') && (b.from ?? '') <= (a.until ?? '9999');
