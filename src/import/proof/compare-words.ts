import { wordsOf } from './words.ts';

/** What is compared: a document paragraph by paragraph, and all that became of it. */
export type WordComparison = {
  readonly source: readonly {
    readonly number: number;
    readonly part: string;
    readonly text: string;
  }[];
  /** What a reader of the page sees, fields with it, in order. */
  readonly page: string;
  /** What was listed as left out, or is said in another form. */
  readonly accounted: readonly string[];
  /** Paragraphs whose words are there in another order: a row of a vote, of which the names are written by their side. */
  readonly reordered?: readonly string[];
};

export type LostWords = {
  readonly paragraph: number;
  readonly part: string;
  /** Those that are nowhere. None where all are there, in another order. */
  readonly words: readonly string[];
  /** The paragraph's own beginning. */
  readonly beginning: string;
};

export type WordProof = {
  /** Words of the document. */
  readonly words: number;
  readonly onPage: number;
  readonly accounted: number;
  readonly lost: readonly LostWords[];
};

/**
 * Holds the words of a document against what became of them. Each paragraph has to be on the page in its own order;
 * where it isn't whole, each of its words has to be there or listed.
 */
export function compareWords({
  source,
  page,
  accounted,
  reordered = [],
}: WordComparison): WordProof {
  const pageWords = wordsOf(page);
  const joined = ` ${pageWords.join(' ')} `;
  const left = counted(pageWords);
  // "μg", of which the document has the first letter as a sign of a font.
  const withSigns = counted(
    pageWords
      .filter((word) => /\p{Script=Greek}/u.test(word))
      .flatMap((word) => wordsOf(word.replace(GREEK, ' '))),
  );
  const listed = counted(accounted.flatMap(wordsOf));
  const inOtherOrder = new Set(reordered.map((text) => wordsOf(text).join(' ')));
  const paragraphs = source.map((paragraph) => ({ ...paragraph, own: wordsOf(paragraph.text) }));
  let words = 0;
  let onPage = 0;
  let elsewhere = 0;
  // Paragraphs follow one another as a rule: each is looked for behind the one before, and then from the beginning.
  let place = 0;
  const isOnPage = (text: string): boolean => {
    const behind = joined.indexOf(text, place);
    const found = behind === -1 ? joined.indexOf(text) : behind;
    if (found !== -1) place = found;
    return found !== -1;
  };
  const parted: (typeof paragraphs)[number][] = [];
  for (const paragraph of paragraphs) {
    words += paragraph.own.length;
    const isWhole =
      isOnPage(` ${paragraph.own.join(' ')} `) &&
      paragraph.own.every((word) => (left.get(word) ?? 0) > 0);
    if (!isWhole) {
      parted.push(paragraph);
      continue;
    }
    onPage += paragraph.own.length;
    for (const word of paragraph.own) take(left, word);
  }
  const lost: LostWords[] = [];
  for (const { own, number, part, text } of parted) {
    const missing: string[] = [];
    let isListed = inOtherOrder.has(own.join(' '));
    for (const word of own) {
      if (take(left, word)) onPage += 1;
      else if (take(listed, word)) {
        elsewhere += 1;
        isListed = true;
      } else if (take(withSigns, word)) {
        onPage += 1;
        isListed = true;
      } else missing.push(word);
    }
    // Every word is there, and none was taken out between them: they are in another order, or in several places.
    if (missing.length > 0 || (!isListed && own.length > 0 && !isInOrder(own, pageWords))) {
      lost.push({ paragraph: number, part, words: missing, beginning: text.trim().slice(0, 60) });
    }
  }
  return { words, onPage, accounted: elsewhere, lost };
}

const GREEK = /\p{Script=Greek}+/gu;

/** Whether words follow one another, with others between. */
function isInOrder(words: readonly string[], page: readonly string[]): boolean {
  let at = 0;
  for (const word of page) if (word === words[at]) at += 1;
  return at === words.length;
}

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function take(counts: Map<string, number>, word: string): boolean {
  const count = counts.get(word) ?? 0;
  if (count === 0) return false;
  counts.set(word, count - 1);
  return true;
}
