import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportedReport } from './import-report.ts';

/** Writes a report and its pictures into the folder of its meeting; gives its file, or why nothing was written. */
export async function writeReport(
  folder: string,
  { slug, markdown, pictures }: ImportedReport,
): Promise<
  { readonly ok: true; readonly file: string } | { readonly ok: false; readonly why: string }
> {
  const file = join(folder, `${slug}.md`);
  const taken = [file, ...pictures.map(({ name }) => join(folder, slug, name))].find((path) =>
    existsSync(path),
  );
  if (taken !== undefined) {
    return {
      ok: false,
      why: `${taken} is there already, and is never overwritten. Rename or delete it, or write --to another folder.`,
    };
  }
  await mkdir(pictures.length > 0 ? join(folder, slug) : folder, { recursive: true });
  const written: string[] = [];
  try {
    for (const { name, bytes } of pictures) {
      const path = join(folder, slug, name);
      await writeFile(path, bytes, { flag: 'wx' });
      written.push(path);
    }
    await writeFile(file, markdown, { flag: 'wx' });
  } catch (error) {
    // Half a report would be taken for a whole one.
    for (const path of written) await rm(path, { force: true });
    throw error;
  }
  return { ok: true, file };
}
