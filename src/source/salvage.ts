import type { z } from 'zod';
import type { SourceFile } from './source-file.ts';

/** Fields of which some aren't the officer's own. */
export type Salvaged<T> = {
  readonly fields: T;
  /** Names of the fields that are wrong or missing: nothing may be concluded from them. */
  readonly unsure: ReadonlySet<string>;
};

/**
 * The fields of a file that has faults, with stand-ins for those that are wrong, so that what the other
 * fields and the text do wrong is reported in the same run. Never to be published. None where too little is left.
 */
export function salvage<T extends z.ZodType>(
  schema: T,
  file: SourceFile,
  standIns: Readonly<Record<string, unknown>>,
): Salvaged<z.output<T>> | undefined {
  if (file.diagnostics.length > 0) return undefined;
  if (typeof file.data !== 'object' || file.data === null || Array.isArray(file.data))
    return undefined;
  const unsure = new Set<string>();
  const result = schema.safeParse(file.data);
  for (const issue of result.error?.issues ?? []) {
    const [field] = issue.path;
    if (field !== undefined) unsure.add(String(field));
    else if (issue.code === 'unrecognized_keys') for (const key of issue.keys) unsure.add(key);
    else return undefined;
  }
  const kept = Object.entries(file.data).filter(([name]) => !unsure.has(name));
  const needed = Object.entries(standIns).filter(([name]) => unsure.has(name));
  const completed = schema.safeParse(Object.fromEntries([...kept, ...needed]));
  return completed.success ? { fields: completed.data, unsure } : undefined;
}
