import type { TextProblem } from '../problem.ts';
import { change, indentOf, placeAt, type PastedText, type WrittenText } from './open-text.ts';

/** Signs that Word and other programs write for bullets; those of its symbol fonts have numbers of their own. */
const SIGN =
  /^(\s*)([•●▪■◦○‣⁃➢➤◆◇❖❑❒⬧\u2794\u27A4\u2B9A\uF000-\uF0FF]|&(?:bull|middot|#8226|#x2022|#183);|[·∙](?=[ \t\u00A0]+\p{L}))[ \t\u00A0]*(?=\S)/u;

/** Signs that are something else too: bullets where a tab follows, or where the line above is one. */
const LIKELY = /^(\s*)([·o–—§])([ \t\u00A0]+)(?=\S)/;

/** Bullets that are no list in Markdown. */
export function pastedSigns({ written, lines }: PastedText): TextProblem[] {
  const apart = signsOfParagraphs(written);
  return written.flatMap((text) => {
    if (text.kind !== 'paragraph') return [];
    const runOn = bulletsInLine(text);
    return runOn ?? bulletsIn([text.from, text.to], lines, apart.has(text));
  });
}

/**
 * Signs that begin a line of running text too: "– said late –", "→", "*a note". They are bullets where the line above ends with a
 * colon or begins with the same sign. The letters are those by which Word's fonts of symbols write bullets.
 */
const TYPED =
  /^(\s*)([–—→⇒►▶»‐‑−＊－＋・\u2022-\u2043\u2190-\u21FF\u25A0-\u25FF\u2605\u2606\u2733\u273D-\u2743\u2756\u2794-\u27BF\u2B00-\u2BFF]|--(?=[ \t\u00A0]*\p{L})|[✓✔✗✘□☐☑☒](?=[ \t\u00A0])|[oqvüØ§¨¾](?=[ \t\u00A0]+\S)|[\p{L}\p{P}\p{S}](?=\t)|[*+-](?=\p{L}))[ \t\u00A0]*(?=\S)/u;

/** Letters are bullets only beside a line that begins with the same one: a sentence may end with a colon and go on with "v". */
const LETTER = /[\p{L}¨¾]/u;

/** The sign that a line begins with as if it were a bullet; "*so*" is in italics. */
function typedSign(line: string): string | undefined {
  const [all = '', , sign] = TYPED.exec(line) ?? [];
  if (sign === '*' && line.indexOf('*', all.length) !== -1) return undefined;
  return sign !== undefined && TICK.test(sign) ? '✓' : sign;
}

/** They say something themselves, and are of one list. */
const TICK = /[✓✔✗✘□☐☑☒]/;

/** Paragraphs of one line that begin with the same sign as the one above or below. */
function signsOfParagraphs(written: readonly WrittenText[]): ReadonlySet<WrittenText> {
  const found = new Set<WrittenText>();
  for (const [at, text] of written.entries()) {
    const next = written[at + 1];
    const sign = typedSign(text.source);
    if (sign === undefined || !next || next.from !== text.to + 1) continue;
    if (text.kind === 'paragraph' && next.kind === 'paragraph' && typedSign(next.source) === sign) {
      found.add(text).add(next);
    }
  }
  return found;
}

/** What is a bullet in a line that has one of these signs. */
function typedBullet(lines: readonly string[], at: number, isApart: boolean): boolean {
  const sign = typedSign(lines[at] ?? '');
  if (sign === undefined) return false;
  const [above = '', below = ''] = [lines[at - 1], lines[at + 1]];
  return (
    isApart ||
    (!LETTER.test(sign) && /:\s*$/.test(above)) ||
    typedSign(above) === sign ||
    typedSign(below) === sign
  );
}

/** "The board will: • note the report • agree the plan": two signs, or one after a colon, which are no separators of a menu. */
const WITHIN_LINE = /[ \t\u00A0]+[•●▪■‣➢➤\uF0B7\uF0A7][ \t\u00A0]+(?=\S)/g;

function bulletsInLine(text: WrittenText): TextProblem[] | undefined {
  const found = [...text.source.matchAll(WITHIN_LINE)].filter(({ index }) => {
    const line = text.source.slice(text.source.lastIndexOf('\n', index) + 1, index);
    return line.trim() !== '';
  });
  const [first] = found;
  if (!first) return undefined;
  const intro = text.source.slice(0, first.index);
  const isList = /[:;.]$/.test(intro) || (SIGN.test(intro) && found.length > 0);
  if (!isList || text.source.includes('`')) return undefined;
  const indent = indentOf(text.source);
  const place = placeAt(text, first.index);
  const message =
    'The points of a list run on here in one line. Begin a line for each, with a hyphen and a space.';
  const end = text.source.length;
  const source = text.source.slice(first.index, end);
  const split = source.replace(WITHIN_LINE, (sign, at: number) => {
    const line = source.slice(source.lastIndexOf('\n', at) + 1, at);
    return at === 0 || line.trim() !== '' ? `\n${indent}- ` : sign;
  });
  // A line that begins with a sign itself is a point of the same list.
  const begin = text.source.lastIndexOf('\n', first.index) + 1;
  const begun = SIGN.exec(text.source.slice(begin, first.index));
  if (!begun) return [change('pasted-bullet', place, message, source, split)];
  const sign = begin + (begun[1] ?? '').length;
  const point = `- ${text.source.slice(begin + begun[0].length, first.index)}`;
  const whole = text.source.slice(sign, end);
  return [change('pasted-bullet', placeAt(text, sign), message, whole, point + split)];
}

function bulletsIn(
  [from, to]: readonly [number, number],
  lines: readonly string[],
  isApart: boolean,
): TextProblem[] {
  const problems: TextProblem[] = [];
  // The signs of the levels: another sign than those so far is a level further in.
  let levels: string[] = [];
  let margin = '';
  for (let line = from; line < to; line++) {
    const text = lines[line] ?? '';
    const likely = LIKELY.exec(text);
    const isBullet = likely && (levels.length > 0 || likely[3]?.includes('\t') === true);
    const isTyped = typedBullet(lines, line, isApart);
    const match = SIGN.exec(text) ?? (isBullet ? likely : isTyped ? TYPED.exec(text) : null);
    // Behind a sign of a heading it is one.
    if (!match || /^#{1,6}[ \t]/.test(text.slice(match[0].length))) continue;
    const [all, indent = '', written = ''] = match;
    const isTick = TICK.test(written);
    const sign = isTick ? '✓' : written;
    const known = levels.indexOf(sign);
    levels = known === -1 ? [...levels, sign] : levels.slice(0, known + 1);
    const depth = levels.length - 1;
    if (depth === 0) margin = indent;
    const bullet = `- ${isTick ? `${written} ` : ''}`;
    // The blanks before it were as wide as another program's: too many are no list further in.
    const isWide = /[^ \t>]/.test(indent);
    const from = isWide || (depth > 0 && /^\s*$/.test(margin)) ? all : all.slice(indent.length);
    const before = /[^ \t>]/.test(margin) ? '' : margin;
    const to = from === all ? `${before}${'  '.repeat(depth)}${bullet}` : bullet;
    const right = `${'  '.repeat(depth)}${bullet}`;
    problems.push({
      code: 'pasted-bullet',
      line: line + 1,
      column: indent.length + 1,
      message: `This sign for a bullet begins no list in Markdown, and would be printed in running text. Write "${right}" in its place.`,
      fix: { line: line + 1, column: all.length - from.length + 1, from, to },
    });
  }
  return problems;
}
