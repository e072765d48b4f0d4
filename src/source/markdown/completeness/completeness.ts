import { decodeHTMLStrict } from 'entities';
import { openTextOf } from '../../open-text.ts';
import type { TextProblem } from '../problem.ts';
import type { ReportBody } from '../report-body.ts';
import { ADDRESS, withoutAddresses, withoutLinksOverLines } from './without-addresses.ts';

/*
 * Whether all words of a text are on its page, in their order: whatever the parser, its plugins or the layout do. Both are read as
 * letters and digits alone, without the marks between them, and compared line by line of the text.
 */

/** A line of the text. */
type Line = {
  /** Counted from 1. */
  readonly line: number;
  /** Its letters and digits that must be on the page. */
  readonly letters: string;
  /** The same as code shows it: with marks of notes, and with the names of signs as they are written. */
  readonly inCode: () => readonly string[];
  /** A number or a mark before them, which the page may show in another way. */
  readonly before: string;
  /** Whether it may be nowhere on the page: the address of a link that is used. */
  readonly isOptional: boolean;
  /** Whether the page may have it elsewhere: a note, a caption, what belongs to a table. */
  readonly mayMove: boolean;
  readonly source: string;
};

/** Of one text: the first are enough. */
const MOST = 10;
/** The longest piece of a page that is looked through for a line that isn't where it should be. */
const AHEAD = 20_000;

/** What was made of a text. */
export type PrintedText = Pick<ReportBody, 'sections' | 'notes'>;

/**
 * The lines of a text whose words are nowhere on its page, or in another place, and words on the page that the text hasn't.
 * @param source Markdown; what is withheld in it is left out
 * @param body what was made of it
 */
export function checkCompleteness(source: string, body: PrintedText): TextProblem[] {
  const lines = linesOf(source);
  const page = lettersOfPage(body, lettersOf(source));
  const gaps: { line: number; letters: string }[] = [];
  const pending: Line[] = [];
  const movable = new Set(lines.filter(({ mayMove }) => mayMove));
  let at = 0;
  let last = 1;
  for (const [index, line] of lines.entries()) {
    at = pastMoved(page, at, line, movable);
    const found =
      line.mayMove && !movable.has(line)
        ? { from: at, to: at }
        : findLine(page, at, line, lines.slice(index + 1, index + 1 + NEXT));
    movable.delete(line);
    if (found === undefined) {
      if (!line.isOptional) pending.push(line);
      continue;
    }
    if (found.from > at) gaps.push({ line: last, letters: page.slice(at, found.from) });
    at = found.to;
    last = line.line;
    if (pending.length > MOST * 10) break;
  }
  if (at < page.length) gaps.push({ line: last, letters: page.slice(at) });
  return [...missing(pending, gaps), ...added(gaps)].slice(0, MOST);
}

/** The place after captions and notes that the page has before a line. */
function pastMoved(page: string, at: number, line: Line, movable: Set<Line>): number {
  if (page.startsWith(line.before + line.letters, at) || page.startsWith(line.letters, at))
    return at;
  for (const moved of movable) {
    if (moved === line || !page.startsWith(moved.letters, at)) continue;
    movable.delete(moved);
    return pastMoved(page, at + moved.letters.length, line, movable);
  }
  return at;
}

/** Where a line is on the page, at a place or somewhat after it. */
function findLine(
  page: string,
  at: number,
  line: Line,
  next: readonly Line[],
): { from: number; to: number } | undefined {
  const { letters, inCode, before, mayMove } = line;
  const isHere = (whole: string): boolean => whole !== '' && page.startsWith(whole, at);
  const open = [before + letters, letters].find(isHere);
  const ofCode = () => inCode().flatMap((code) => [before + code, code]);
  const here = open ?? ofCode().find(isHere);
  if (here !== undefined) return { from: at, to: at + here.length };
  if (mayMove) return undefined;
  const ahead = aheadOf(page, at, line);
  // A line after it that comes sooner is in its place, and this one isn't.
  if (ahead === undefined || next.some((one) => (aheadOf(page, at, one) ?? ahead) < ahead)) {
    return undefined;
  }
  return { from: ahead, to: ahead + letters.length };
}

/** The place of a line on the page from some place; none where it is far away, or has so few letters that it is somewhere by chance. */
function aheadOf(page: string, at: number, { letters }: Line): number | undefined {
  if (letters.length < LEAST_SURE) return undefined;
  const ahead = page.slice(at, at + AHEAD).indexOf(letters);
  return ahead === -1 ? undefined : at + ahead;
}

/** How many lines after one are looked for too. */
const NEXT = 5;
const LEAST_SURE = 12;

function missing(
  pending: readonly Line[],
  gaps: { line: number; letters: string }[],
): TextProblem[] {
  return pending.flatMap(({ line, letters, before, mayMove, source }): TextProblem[] => {
    const gap = gaps.find(({ letters: free }) => free.includes(letters));
    if (!gap) {
      const message = `The words "${shown(source)}" aren’t on the page. ${whyLost(source)}`;
      return [{ code: 'words-lost', line, column: 1, message }];
    }
    const whole = gap.letters.includes(before + letters) ? before + letters : letters;
    const from = gap.letters.indexOf(whole);
    gap.letters = gap.letters.slice(0, from) + gap.letters.slice(from + whole.length);
    if (mayMove) return [];
    const message = `The words "${shown(source)}" are in another place on the page than here. ${APART}`;
    return [{ code: 'words-lost', line, column: 1, message }];
  });
}

const APART = 'Write them as a paragraph of their own, with an empty line before and after it.';

function added(gaps: readonly { line: number; letters: string }[]): TextProblem[] {
  return gaps.flatMap(({ line, letters }): TextProblem[] => {
    if (letters === '') return [];
    const message = `The page has words here that the text doesn’t have: "${letters.slice(0, 40)}". Look at the page in the preview, and write what is near them in another way.`;
    return [{ code: 'words-lost', line, column: 1, message }];
  });
}

function whyLost(source: string): string {
  if (DEFINITION.test(source)) {
    return 'Markdown takes the line for the address of a link that nothing refers to. Put a backslash before it: \\[.';
  }
  if (FENCE.test(source))
    return 'What is beside the ``` is never shown. Write it on the next line.';
  if (source.trimStart().startsWith('|')) {
    return 'The row has more cells than the head of its table. Give each row as many cells as the head.';
  }
  return APART;
}

const shown = (source: string): string => {
  const words = source.trim().replace(/\s+/g, ' ');
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
};

const DEFINITION = /^ {0,3}\[([^\]\n^][^\]\n]{0,500})\]:\s*\S/;
/** An address that the parser refuses: the line is text. */
const NO_ADDRESS = /\]:\s*<?(?:data|javascript|vbscript|file):/i;
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;
const CAPTION =
  /^\s*(?:\[[^\]\n]{1,300}\]\s*$|(?:Table|Figure|Fig\.|Picture|Image|Photograph|Photo|Map|Plan|Chart|Graph|Diagram) \d)/;
const NOTE = /^ {0,3}\[\^([^\]\s]{1,100})\]:/;
const noteLabel = (label: string): string => `^${label}`;
const MARK = /^[\s>]*(?:#{1,6}\s+|[-*+]\s+)*(?:(\d{1,9}(?:\.\d{1,3})*)[.)]?(?:\s+|$))?/;

function linesOf(source: string): readonly Line[] {
  const open = withoutLinksOverLines(openTextOf(source)).split('\n');
  const defined = definedIn(open);
  let isNote = false;
  return open.flatMap((text, index): Line[] => {
    if (NOTE.test(text)) isNote = true;
    else if (/^\S/.test(text)) isNote = false;
    const definition = DEFINITION.exec(text)?.[1];
    const isUsed = definition !== undefined && defined.used.has(fold(definition));
    const mark = MARK.exec(text);
    const rest = text.slice(mark?.[0].length ?? 0);
    // "\\&nbsp;" isn't the name of a sign, and is printed.
    const escaped = rest.replace(/\\([\\&])/g, (all, sign) => (sign === '&' ? '&amp;' : all));
    const isLabel = (label: string): boolean =>
      defined.labels.has(label.startsWith('^') ? label : fold(label));
    // Each cell of a row is read alone: an address ends with it.
    const letters = lettersOf(
      (text.trimStart().startsWith('|') ? escaped.split(/(?<!\\)\|/) : [escaped])
        .map((words) => withoutAddresses(words, isLabel))
        .join(' '),
    );
    const inCode = (): readonly string[] => {
      const asWritten = rest.replace(ADDRESS, ' ');
      return [lettersOf(asWritten), asWritten.replace(NO_LETTERS, '')];
    };
    const before = mark?.[1]?.replaceAll('.', '') ?? '';
    if (letters === '' && before === '') return [];
    return [
      {
        line: index + 1,
        letters: letters === '' ? before : letters,
        inCode,
        before: letters === '' ? '' : before,
        // A number alone is that of an empty paragraph.
        isOptional: isUsed || letters === '',
        mayMove: isNote || CAPTION.test(text),
        source: text,
      },
    ];
  });
}

const fold = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();

/** The labels of addresses that a text gives on lines of their own, and those that it refers to. */
function definedIn(lines: readonly string[]): {
  readonly labels: ReadonlySet<string>;
  readonly used: ReadonlySet<string>;
} {
  const labels = new Set<string>();
  for (const line of lines) {
    const note = NOTE.exec(line)?.[1];
    if (note !== undefined) labels.add(noteLabel(note));
    const label = DEFINITION.exec(line)?.[1];
    if (label !== undefined && !NO_ADDRESS.test(line)) labels.add(fold(label));
  }
  const used = new Set<string>();
  if (labels.size > 0) {
    for (const line of lines) {
      const text = line.replace(DEFINITION, '');
      for (const [, label = ''] of text.matchAll(/\[([^\]\n]{1,500})\]/g)) {
        if (labels.has(fold(label))) used.add(fold(label));
      }
    }
  }
  return { labels, used };
}

const NO_LETTERS = /[^\p{L}\p{N}]+/gu;

/** As Markdown reads names of signs: "&copy" without a semicolon is printed as it is. */
function lettersOf(text: string): string {
  return (text.includes('&') ? decodeHTMLStrict(text) : text).replace(NO_LETTERS, '');
}

/** What only leads somewhere, what is withheld, and what the layout itself writes. */
const LAYOUT =
  /<div class="withheld">[^]*?<\/div>|<a class="para__number"[^>]*>[^<]*<\/a>|<sup class="note-ref"[^>]*>[^]*?<\/sup>|<a class="note-back"[^>]*>[^<]*<\/a>/g;
/** An address that is its own text, which the page shows without its escapes. */
const BARE = /<a href="[^"]*">(?:https?:\/\/|mailto:|tel:)[^<]*<\/a>/g;
const PICTURE = /<img\b[^>]*>/g;
const picture = (tag: string): string =>
  ['alt', 'title'].map((name) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '').join(' ');

function lettersOfPage({ sections, notes }: PrintedText, ofSource: string): string {
  return [...sections, ...(notes ? [{ ...notes, heading: '' }] : [])]
    .map(({ heading, subheading, html }) => {
      const below = subheading === undefined ? '' : lettersOf(subheading);
      const text = html
        .replace(LAYOUT, ' ')
        .replace(BARE, ' ')
        .replace(PICTURE, picture)
        .replace(/<[^>]*>/g, '')
        .replace(ADDRESS, ' ');
      // The template writes it where the text doesn't.
      const isWritten = below !== '' && ofSource.includes(lettersOf(heading) + below);
      return lettersOf(heading) + (isWritten ? below : '') + lettersOf(text);
    })
    .join('');
}
