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

/** What is made up for the officer guide is on no page of papers. */
const EXAMPLES = /(?:^|[\\/])examples(?:[\\/]|$)/;
/** What programmers say to each other is on no page. */
const COMMENTS = /\/\*[^]*?\*\/|^[ \t]*\/\/.*$/gm;
/** No figure, reference or address is the site's own: one in its sources must excuse none in a paper. */
const DETAILS = /[£€]?\d[\d,.]{3,}|[\w.+-]+@[\w.-]+/g;

/**
 * The site's own words ("Have ward members been consulted?"), read from the sources that write pages, without their
 * comments, examples and figures.
 */
export function readSiteWording(): OpenText[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(PROGRAM, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.[jt]s$/.test(file) && !EXAMPLES.test(file))
      .sort()
      .map((file): OpenText => {
        const text = readFileSync(join(PROGRAM, folder, file), 'utf8')
          .replace(COMMENTS, ' ')
          .replace(DETAILS, ' ');
        return { text, source: `${folder}/${file}`, kind: 'wording' };
      }),
  );
}
