import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInspector, type Inspector } from '../../src/files/inspector.ts';
import { judgePdf } from '../../src/files/judgement.ts';
import { codeOf } from '../../src/papers/appendix/hidden-findings.ts';
import { PDF_RULES } from '../../src/rules/codes/pdf-rules.ts';
import { MisuseError } from '../../src/rules/misuse-error.ts';

export type HeldPapers = {
  readonly all: number;
  readonly held: number;
  /** How many files each rule holds back. */
  readonly rules: ReadonlyMap<string, number>;
};

/**
 * Inspects the PDFs of a folder as a build does, and counts those that would be held back.
 * @throws MisuseError where there is no such folder, or no PDF in it.
 */
export async function papersInFolder(folder: string): Promise<HeldPapers> {
  const files = pdfsIn(folder);
  const cacheDir = mkdtempSync(path.join(tmpdir(), 'moothall-papers-'));
  const inspector = createInspector({ cacheDir });
  const rules = new Map<string, number>();
  let held = 0;
  try {
    for (const file of files) {
      const broken = await rulesBroken(inspector, file);
      if (broken.size > 0) held += 1;
      for (const rule of broken) rules.set(rule, (rules.get(rule) ?? 0) + 1);
    }
  } finally {
    await inspector.close();
    rmSync(cacheDir, { recursive: true, force: true });
  }
  return { all: files.length, held, rules };
}

/** The rules whose errors would hold a file back. */
async function rulesBroken(
  inspector: Pick<Inspector, 'inspect' | 'hidden'>,
  file: string,
): Promise<Set<string>> {
  const inspection = await inspector.inspect(file);
  if (!inspection.sound) return new Set([`appendix-unsound, ${inspection.fault}`]);
  const judged = judgePdf(inspection).filter(({ code }) => PDF_RULES[code].severity === 'error');
  const hidden = (await inspector.hidden(file)).filter(({ severity }) => severity === 'error');
  return new Set([...judged.map(({ code }) => code), ...hidden.map(codeOf)]);
}

function pdfsIn(folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    throw new MisuseError(`There is no folder ${folder}. Write --papers and a folder of PDFs.`);
  }
  const files = names.filter((name) => /\.pdf$/i.test(name)).sort();
  if (files.length === 0) throw new MisuseError(`There is no PDF in ${folder}.`);
  return files.map((name) => path.join(folder, name));
}
