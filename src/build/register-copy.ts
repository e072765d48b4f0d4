import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../files/whole-file.ts';
import { sha256OfText } from '../source/text-digest.ts';
import { reasonsOfRegister } from '../history/register/register-reasons.ts';
import type { Register } from '../history/register/register.ts';

/**
 * A copy of the register of a site, beside what else is kept of it: whoever deletes the site, or changes it by hand, loses no
 * dates. It may be deleted at any time.
 */
const placeOf = (cacheDir: string, output: string): string =>
  join(...[cacheDir, 'register'], `${sha256OfText(output).slice(0, 16)}.jsonl`);
const placeOfReasons = (cacheDir: string, output: string): string =>
  placeOf(cacheDir, output).replace(/\.jsonl$/, '.reasons.json');

/** What was kept of a register: its lines, and the reasons of changes where they can be read. */
export type RegisterCopy = { readonly lines: string; readonly reasons?: string };

/** The register as it was kept; undefined where there is none that can be read. */
export function readCopy(cacheDir: string, output: string): RegisterCopy | undefined {
  const lines = readKept(placeOf(cacheDir, output));
  if (lines === undefined) return undefined;
  const reasons = readKept(placeOfReasons(cacheDir, output));
  return { lines, ...(reasons !== undefined && { reasons }) };
}

function readKept(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Keeps the register of a site that was published. */
export function keepCopy(cacheDir: string, output: string, register: Register): void {
  const lines = register.lines.map((line) => `${line}\n`).join('');
  const reasons = reasonsOfRegister(register).text;
  const kept = readCopy(cacheDir, output);
  try {
    if (kept?.lines !== lines) writeWhole(placeOf(cacheDir, output), lines);
    if (kept?.reasons !== reasons) writeWhole(placeOfReasons(cacheDir, output), reasons);
  } catch {
    // It only helps where the site is lost.
  }
}
