import { createHash } from 'node:crypto';
import { readStored, writeStored } from '../files/stored-lines.ts';

/** Which papers withheld something when a site was last published: digests alone. */
const KIND = 'moothall withheld papers 1';

/**
 * Whether something is withheld now that may not have been when the site was last published. The site before it
 * may then say what is withheld now.
 * @param file where {@link writeWithheld} wrote.
 * @param units what is withheld now: a name for each paper, which changes with what it withholds.
 */
export function isMoreWithheld(file: string, units: readonly string[]): boolean {
  const known = new Set(JSON.parse(readStored(file, KIND) ?? '[]') as string[]);
  return units.some((unit) => !known.has(named(unit)));
}

export function writeWithheld(file: string, units: readonly string[]): void {
  writeStored(file, KIND, JSON.stringify(units.map(named).sort()));
}

const named = (unit: string): string => createHash('sha256').update(unit).digest('base64url');
