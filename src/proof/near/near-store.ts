import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Nearness, NearFind } from './find-near.ts';

/** What was found in open texts before, by their digests: numbers of phrases, never words. */
export type FoundBefore = {
  /** The units of secrets that all these texts were searched for. */
  readonly units: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, readonly NearFind[]>;
};

const FILE = 'near.json';

/** Reads what the last proof left; nothing where there is nothing, or it is damaged or other code's. */
export async function readFoundBefore(folder: string, code: string): Promise<FoundBefore> {
  try {
    const text = await readFile(join(folder, FILE), 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    if (digestOf(body) !== text.slice(0, end)) return NOTHING;
    const written = JSON.parse(body) as Written;
    if (written.code !== code) return NOTHING;
    return {
      units: new Set(written.units),
      texts: new Map(
        written.texts.map(([digest, finds]) => [
          digest,
          finds.map(([unit, index, how, at, line]) => ({
            unit: written.units[unit] ?? '',
            ...{ index, how, at, line },
          })),
        ]),
      ),
    };
  } catch {
    return NOTHING;
  }
}

/** Keeps what was found, in place of what there was: a file appears whole. */
export async function writeFound(
  folder: string,
  code: string,
  { units, texts }: FoundBefore,
): Promise<void> {
  const names = [...units];
  const numbers = new Map(names.map((name, number) => [name, number]));
  const body = JSON.stringify({
    code,
    units: names,
    texts: [...texts].map(([digest, finds]) => [
      digest,
      finds.map(({ unit, index, how, at, line }) => [
        numbers.get(unit) ?? -1,
        index,
        how,
        at,
        line,
      ]),
    ]),
  });
  await mkdir(folder, { recursive: true });
  const draft = join(folder, `${FILE}.${randomUUID()}.draft`);
  await writeFile(draft, `${digestOf(body)}\n${body}`);
  await rename(draft, join(folder, FILE));
}

type Written = {
  readonly code: string;
  readonly units: readonly string[];
  readonly texts: readonly (readonly [
    digest: string,
    finds: readonly (readonly [number, number, Nearness, number, number])[],
  ])[];
};

const NOTHING: FoundBefore = { units: new Set(), texts: new Map() };

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
