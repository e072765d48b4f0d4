import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inspectFile } from '../../src/files/other-files/inspect-file.ts';
import { KEPT_IN_OFFICE, SOUND_IN_OFFICE } from '../../tests/office-corpus/kept-things.ts';
import { UNSHOWN_IN_OFFICE, USUAL_IN_OFFICE } from '../../tests/office-corpus/unshown-things.ts';
import type { FigureLine } from './figure-line.ts';

const MOST_BYTES = 50_000_000;
const HIDING = [...KEPT_IN_OFFICE, ...UNSHOWN_IN_OFFICE];
const SOUND = [...SOUND_IN_OFFICE, ...USUAL_IN_OFFICE];

/** How many of the Office files that keep what they don't show are refused, and how many of those that are sound. */
export async function officeFigures(): Promise<FigureLine[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'moothall-office-'));
  const isRefused = async (extension: string, bytes: Buffer): Promise<boolean> => {
    const file = path.join(folder, `file.${extension}`);
    writeFileSync(file, bytes);
    return !(await inspectFile(file, extension, MOST_BYTES)).sound;
  };
  const missed: string[] = [];
  const falsely: string[] = [];
  try {
    for (const [what, extension, bytes] of HIDING) {
      if (!(await isRefused(extension, bytes))) missed.push(`${extension}: ${what}`);
    }
    for (const [what, extension, bytes] of SOUND) {
      if (await isRefused(extension, bytes)) falsely.push(`${extension}: ${what}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return [
    {
      what: 'hidden things in Office files found',
      count: HIDING.length - missed.length,
      of: HIDING.length,
      wrong: missed,
    },
    {
      what: 'honest Office files stopped',
      count: falsely.length,
      of: SOUND.length,
      wrong: falsely,
    },
  ];
}
