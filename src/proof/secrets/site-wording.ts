import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { remembered } from '../../language/remembered.ts';
import { PROGRAM } from '../../program/program.ts';
import type { OpenText } from '../leak-proof.ts';
import { sha256 } from '../store/last-proof.ts';
import { wordsInCode } from './words-in-code.ts';

/** Where the site's own words are on every page. */
const FOLDERS = ['layouts', 'src/language/words', 'src/law', 'src/rules', 'src/views'];

/** Of the lists of words, these alone are in what is published: the search has them. */
const LISTS = /^(?:abbreviations|(?:further-)?plain-words)\./;

/** What is made up for the officer guide is on no page of papers. */
const EXAMPLES = /(?:^|[\\/])examples(?:[\\/]|$)/;
/** No figure but the year of a law, no reference and no address is the site's own: one in its sources must excuse none in a paper. */
const DETAILS = /[£€]?(?<!\d)(?!(?:19|20)\d\d(?![\d,.]))\d[\d,.]{3,}|[\w.+-]+@[\w.-]+/g;

/**
 * The site's own words ("Have ward members been consulted?"): what the sources that write pages have in strings, without
 * examples and figures, also with the council's name in it ("Committees of Leeds City Council"). What is in the rest of a source, its names
 * and comments, excuses nothing.
 */
export function readSiteWording(council: string): OpenText[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(PROGRAM, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.[jt]s$/.test(file) && !EXAMPLES.test(file))
      .filter((file) => !folder.endsWith('words') || LISTS.test(file))
      .sort()
      .map((file): OpenText => {
        const code = readFileSync(join(PROGRAM, folder, file), 'utf8');
        return {
          text: () => wordsOf(`${council}\0${code}`),
          digest: sha256(`wording ${council} ${code}`),
          source: `${folder}/${file}`,
          kind: 'wording',
        };
      }),
  );
}

/** What a source says, by the council's name and the code below it: a process that builds again has the same. */
const wordsOf = remembered((named) => {
  const end = named.indexOf('\0');
  return wordsInCode(named.slice(end + 1), named.slice(0, end)).replace(DETAILS, ' ');
});
