import type { z } from 'zod';
import { listInWords } from '../language/sentence.ts';
import type { Diagnostic } from '../rules/diagnostic.ts';
import { diagnose } from '../rules/rules.ts';
import { addressOf, isEmpty, isMissing, type Issue } from './issues.ts';
import { exampleOf, fieldAt } from './schema-fields.ts';
import type { SourceFile } from './source-file.ts';

/**
 * What is missing below one field, where several are: to begin it was one thing to do, so that it is one message. Not of what is exempt,
 * nor of a whole paper: each answer is asked for by itself there.
 */
export function missingTogether(
  issues: readonly Issue[],
  file: SourceFile,
): ReadonlyMap<Issue, readonly Issue[]> {
  const byParent = new Map<string, Issue[]>();
  for (const issue of issues) {
    const { path } = issue;
    if (path.length < 2 || path.includes('exempt')) continue;
    if (!isMissing(issue, file.data) || isEmpty(issue, file.data)) continue;
    const parent = addressOf(path.slice(0, -1));
    const own = byParent.get(parent);
    if (own) own.push(issue);
    else byParent.set(parent, [issue]);
  }
  return new Map(
    [...byParent.values()].flatMap((own) =>
      own.length > 1 ? own.map((issue) => [issue, own] as const) : [],
    ),
  );
}

/** One message of several fields that are missing below another. */
export function missingOf(
  issues: readonly Issue[],
  schema: z.ZodType,
  file: SourceFile,
): Diagnostic {
  const fields = issues.map(({ path }) => {
    const known = fieldAt(schema, path, file.data);
    const name = String(path.at(-1));
    const description = known?.meta()?.description;
    const ask = description === undefined ? '' : ` (${lowerFirst(description)})`;
    return { asked: `"${name}"${ask}`, written: `${name}: ${exampleOf(known) ?? '…'}` };
  });
  const path = issues[0]?.path ?? [];
  const above = String(
    path.findLast((part, at) => typeof part === 'string' && at < path.length - 1) ?? '',
  );
  const message = `The fields ${listInWords(fields.map(({ asked }) => asked))} are missing below ${above}. Write ${fields.map(({ written }) => written).join(', and below it ')}, each with what is true here.`;
  return diagnose('field-missing', file.placeOf(path, 'key'), message);
}

/** What to write for a field that is missing. */
export function missingAdvice(
  field: string,
  example: string | undefined,
  isReport: boolean,
): string {
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

/** Of somebody no message invents the name: it would be written as if it were right. */
export function nameAdvice(
  field: string,
  { isOptional, isList }: { readonly isOptional: boolean; readonly isList: boolean },
): string {
  const other = isOptional ? ', or take the line out' : '';
  if (isList)
    return `Write each name on a line of its own below ${field}:, after a hyphen and a space, as the council prints it${other}.`;
  return `Write ${field}: and the name of the person, as their file in people/ has it${other}.`;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
