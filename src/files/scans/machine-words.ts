/** What a machine has read in a picture. */
export type MachineWords = {
  /** Line by line, of those words alone that it is sure of. */
  readonly text: string;
  /** How many words of three letters or more that is: scraps of pictures and of pages on their side are shorter. */
  readonly sure: number;
  /** All words, also those that it isn't sure of: handwriting, or what only looks like letters. */
  readonly all: number;
  /** There is no mark on it, so nothing can be missing. */
  readonly isBlank?: true;
};

/** Of a hundred. What is read in photographs, shading and handwriting is below it, nearly all print above. */
const LEAST_CONFIDENCE = 50;

const WORD_LEVEL = '5';

const LONG_ENOUGH = /[\p{L}\p{N}]{3}/u;

/**
 * The words of Tesseract's table, tab-separated: level, page, block, paragraph, line, word, left, top, width, height,
 * confidence, text. A paragraph is parted from the next by an empty line.
 */
export function wordsOfTable(table: string): MachineWords {
  const paragraphs: string[][] = [];
  let paragraph = '';
  let line = '';
  let sure = 0;
  let all = 0;
  for (const row of table.split('\n')) {
    const [level, page, block, par, lineNumber, , , , , , confidence = '0', ...rest] =
      row.split('\t');
    const word = rest.join('\t').trim();
    if (level !== WORD_LEVEL || word === '') continue;
    all += 1;
    if (Number(confidence) < LEAST_CONFIDENCE) continue;
    if (LONG_ENOUGH.test(word)) sure += 1;
    const ofParagraph = `${page} ${block} ${par}`;
    const ofLine = `${ofParagraph} ${lineNumber}`;
    if (ofParagraph !== paragraph) paragraphs.push([]);
    const lines = paragraphs.at(-1) ?? [];
    if (ofLine === line) lines.push(`${lines.pop() ?? ''} ${word}`);
    else lines.push(word);
    paragraph = ofParagraph;
    line = ofLine;
  }
  return { text: paragraphs.map((lines) => lines.join('\n')).join('\n\n'), sure, all };
}

/**
 * The words of several views of one picture: those of the first that says most, and each paragraph of another view that it doesn't have.
 * @returns undefined where there is no view.
 */
export function joinedWords(views: readonly MachineWords[]): MachineWords | undefined {
  const [best, ...others] = views.toSorted((a, b) => b.sure - a.sure);
  if (best === undefined) return undefined;
  const known = new Set(wordsIn(best.text));
  const further = others
    .flatMap(({ text }) => text.split('\n\n'))
    .filter((paragraph) => {
      const words = wordsIn(paragraph);
      const isNew = words.some((word) => !known.has(word));
      for (const word of words) known.add(word);
      return isNew;
    });
  return further.length === 0
    ? best
    : { ...best, text: [best.text, ...further].filter(Boolean).join('\n\n') };
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
