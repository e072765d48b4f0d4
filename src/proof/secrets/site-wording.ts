import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROGRAM } from '../../program/program.ts';
import type { OpenText } from '../leak-proof.ts';

/** Where the site's own words are on every page. */
const FOLDERS = [
  'layouts',
  'src/language',
  'src/law',
  'src/rules',
  'src/source/markdown',
  'src/views',
];

/** The site's own words ("Have ward members been consulted?"), read from its own sources. */
export function readSiteWording(): OpenText[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(PROGRAM, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.[jt]s$/.test(file))
      .sort()
      .map((file): OpenText => {
        const text = readFileSync(join(PROGRAM, folder, file), 'utf8');
        return { text, source: `${folder}/${file}`, kind: 'wording' };
      }),
  );
}
