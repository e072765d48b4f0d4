import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ImportFrame } from '../../src/import/frame.ts';
import { importReport } from '../../src/import/import-report.ts';
import { textOfMarkdown, wordsOf } from '../../src/import/proof/words.ts';
import { readDocx } from '../../src/import/sources/read-source.ts';
import { MisuseError } from '../../src/rules/misuse-error.ts';
import { QUESTIONS } from '../../src/source/markdown/report-template.ts';
import type { FigureLine } from './figure-line.ts';

/** What a document has, as somebody has read it: beside NAME.docx, in NAME.expect.json. */
const expectation = z.object({
  /** All words of its text. */
  words: z.string(),
  /** The labels of its paragraphs, "3." or "(a)", each with its beginning; "1.|1" where either is right. */
  numbers: z.array(z.tuple([z.string(), z.string()])).default([]),
  footnotes: z.array(z.string()).default([]),
  endnotes: z.array(z.string()).default([]),
  /** What must be nowhere in the report. */
  absent: z.array(z.string()).default([]),
});

/** A council of which nothing is known but that its reports have the usual questions. */
const FRAME: ImportFrame = {
  councilName: '',
  committees: [],
  wards: [],
  pillars: [],
  ownFields: [],
  template: { asks: QUESTIONS, fields: [], sections: [] },
  isPublicRepository: false,
};

type Kept = { readonly lost: string[]; of: number };

/**
 * How many words, numbers and notes of Word documents an import keeps, and how much comes that must not, against what is expected of each.
 * @throws MisuseError where the folder has no document with an expectation.
 */
export function documentFigures(folder: string): FigureLine[] {
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.docx') && existsSync(expectationOf(folder, name)))
        .sort()
    : [];
  if (names.length === 0) {
    throw new MisuseError(
      `There is no Word document in ${folder} with what is expected of it beside it, as NAME.expect.json.`,
    );
  }
  const kept = {
    words: { lost: [], of: 0 } as Kept,
    numbers: { lost: [], of: 0 } as Kept,
    notes: { lost: [], of: 0 } as Kept,
    absent: { lost: [], of: 0 } as Kept,
  };
  for (const name of names) {
    const expected = expectation.parse(
      JSON.parse(readFileSync(expectationOf(folder, name), 'utf8')),
    );
    const source = readDocx(readFileSync(join(folder, name)));
    const { markdown, found } = importReport(source, { frameOn: () => FRAME, fileName: name });
    const miss = (of: Kept, what: string): void => void of.lost.push(`${name}: ${what}`);
    const [fields = '', ...body] = markdown.split('\n---\n');
    const shown = textOfMarkdown(body.join('\n---\n'));
    const page = `${fields}\n${shown}`;
    // What the import took for a label or a list of fields it says itself.
    const taken = found.flatMap(({ kind, words }) => (kind === 'field' ? [words] : []));
    const left = wordsOf(`${page}\n${taken.join('\n')}`);
    for (const word of wordsOf(expected.words)) {
      kept.words.of += 1;
      const at = left.indexOf(word);
      if (at === -1) miss(kept.words, word);
      else left.splice(at, 1);
    }
    const text = plain(shown);
    for (const [label, begins] of expected.numbers) {
      kept.numbers.of += 1;
      // What became a field of the report has no number there.
      const isField =
        plain(fields).includes(plain(begins).slice(0, SURE)) || becameField(begins, fields);
      if (!isField && !hasNumber(text, label, plain(begins).slice(0, SURE)))
        miss(kept.numbers, `${label} ${begins}`);
    }
    const all = plain(page);
    for (const note of [...expected.footnotes, ...expected.endnotes]) {
      kept.notes.of += 1;
      if (!all.includes(plain(note).slice(0, SURE))) miss(kept.notes, note);
    }
    for (const absent of expected.absent) {
      kept.absent.of += 1;
      if (all.includes(plain(absent))) miss(kept.absent, absent);
    }
  }
  const line = (what: string, { lost, of }: Kept): FigureLine => ({
    what,
    count: of - lost.length,
    of,
    wrong: lost,
  });
  return [
    line(`words of ${names.length} documents kept`, kept.words),
    line('numbers of paragraphs kept', kept.numbers),
    line('notes kept', kept.notes),
    line('passages left out that must be', kept.absent),
  ];
}

const expectationOf = (folder: string, name: string): string =>
  join(folder, name.replace(/\.docx$/, '.expect.json'));

/** So much of a paragraph distinguishes it from the others. */
const SURE = 28;

/** A text without the marks of Markdown, in one kind of blanks, hyphens and quotation marks. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\\(?=[^\p{L}\p{N}\s])|\*\*|[\^~\u00AD\u200B]/gu, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether one of the labels is right before the paragraph. */
function hasNumber(text: string, label: string, begins: string): boolean {
  const before = [...text.matchAll(new RegExp(escaped(begins), 'g'))].map(({ index }) =>
    text.slice(Math.max(0, index - 14), index).trimEnd(),
  );
  return label.split('|').some((one) => {
    const bare = one.replace(/\.$/, '');
    return before.some((above) => above.endsWith(one) || above.endsWith(bare));
  });
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** "Appendix 1 – …" and "None." of the lists of a report. */
function becameField(begins: string, fields: string): boolean {
  if (/^None\b/.test(begins))
    return /^(?:appendices|background-papers): \[\]|# (?:appendices|background-papers):/m.test(
      fields,
    );
  const words = wordsOf(begins).filter(
    (word) => word.length > 3 && !/^(?:Appendix|follow)$/.test(word),
  );
  const own = new Set(wordsOf(fields));
  return words.length > 0 && words.every((word) => own.has(word));
}
