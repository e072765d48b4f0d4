import { inWords, maskWords, type HiddenFinding } from '../hidden/finding.ts';
import { textsOf, wordsGoneFrom } from '../hidden/earlier.ts';
import { squashed } from '../hidden/open-words.ts';
import { are } from '../hidden/telling.ts';
import type { PdfiumEngine } from '../pdfium.ts';
import { isLetterhead } from './letterhead.ts';
import { loosePages } from './loose-pages.ts';
import { countRevisions } from './revisions.ts';

/** Fewer are a page number, or a mark of a program. */
const FEWEST_WORDS = 3;

/**
 * Words of pages that were taken out of a PDF and left in the file, as programs do that split one. Those that a page shows hide nothing.
 * So are those of drawings that no page shows, but for the head of a council’s paper, which its template leaves.
 * What a file was before it was last saved is looked through by itself.
 * @param texts of each page
 * @param isOfPage false where there are drawings alone
 */
export async function findWordsTakenOut(
  engine: PdfiumEngine,
  bytes: Buffer,
  texts: readonly string[],
  isOfPage = true,
): Promise<HiddenFinding[]> {
  if (countRevisions(bytes) > 0) return [];
  const loose = await loosePages(bytes, [], false);
  if (loose === undefined) return [];
  const open = squashed(texts.join(''));
  const words = textsOf(engine, loose)
    .filter((text) => isOfPage || !isLetterhead(text))
    .flatMap(wordsGoneFrom(texts))
    .filter((word) => isWhole(word) && !open.includes(squashed(word)));
  if (words.length < FEWEST_WORDS) return [];
  const said = words.join(' ');
  return [
    {
      kind: 'earlier-words',
      severity: 'error',
      page: 0,
      box: null,
      reason: isOfPage
        ? `${inWords(said)} ${are(said)} still in the file, of a page that was taken out of it.`
        : `${inWords(said)} ${are(said)} still in the file, in a drawing that no page shows any more.`,
      masked: maskWords(said),
    },
  ];
}

/** Letters and figures of a word; where nobody knows any more which fonts a page had, words fall into pieces. */
const SHORTEST_WORD = 4;

const isWhole = (word: string): boolean => squashed(word).length >= SHORTEST_WORD;
