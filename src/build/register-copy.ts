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

const placeOfCouncil = (cacheDir: string, output: string): string =>
  placeOf(cacheDir, output).replace(/\.jsonl$/, '.council.txt');

/** What was kept of a register: its lines, whose papers it is of, and the reasons of changes where they can be read. */
export type RegisterCopy = {
  readonly lines: string;
  readonly reasons?: string;
  readonly council?: string;
};

/** The register as it was kept; undefined where there is none that can be read. */
export function readCopy(cacheDir: string, output: string): RegisterCopy | undefined {
  const lines = readKept(placeOf(cacheDir, output));
  if (lines === undefined) return undefined;
  const reasons = readKept(placeOfReasons(cacheDir, output));
  const council = readKept(placeOfCouncil(cacheDir, output));
  return {
    lines,
    ...(reasons !== undefined && { reasons }),
    ...(council !== undefined && { council }),
  };
}

function readKept(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Keeps the register of a site that was published. */
export function keepCopy(
  cacheDir: string,
  output: string,
  register: Register,
  council: string,
): void {
  const lines = register.lines.map((line) => `${line}\n`).join('');
  const reasons = reasonsOfRegister(register).text;
  const kept = readCopy(cacheDir, output);
  try {
    if (kept?.lines !== lines) writeWhole(placeOf(cacheDir, output), lines);
    if (kept?.council !== council) writeWhole(placeOfCouncil(cacheDir, output), council);
    if (kept?.reasons !== reasons) writeWhole(placeOfReasons(cacheDir, output), reasons);
  } catch {
    // It only helps where the site is lost.
  }
}
