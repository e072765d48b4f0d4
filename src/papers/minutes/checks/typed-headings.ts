import { marksHeadingClosed } from '../../../law/exemption/closed-heading.ts';
import { marksSectionClosed } from '../../../law/exemption/closed-section.ts';

const HEADING = /^ {0,3}#{1,6}[ \t]/;
const UNDERLINE = /^ {0,3}(=+|-{2,})[ \t]*$/;
const BOLD = /^\s*(\*\*|__)(?=\S)(.{2,160}?)\1\s*$/;
const LONGEST = 160;

/**
 * The lines of a text with headings that are typed in another way as "## …": words that are underlined, a line in bold, and one in
 * capitals above the next heading. Of these but the ones that say what is below them is not for the public.
 * @param lines a heading stays at its line.
 */
export function withTypedHeadings(lines: readonly string[]): string[] {
  const found = [...lines];
  for (const [at, line] of lines.entries()) {
    if (line.length > LONGEST || !/\p{L}/u.test(line) || HEADING.test(line)) continue;
    const above = lines[at - 1] ?? '';
    if (above.trim() !== '' && !HEADING.test(above)) continue;
    const underline = UNDERLINE.exec(lines[at + 1] ?? '');
    if (underline && !/^\s*(?:[>|:]|[-*+] )/.test(line)) {
      found[at] = `${underline[1]?.startsWith('=') === true ? '#' : '##'} ${line.trim()}`;
      found[at + 1] = '';
      continue;
    }
    const bold = BOLD.exec(line)?.[2];
    if (bold === undefined && (/\p{Ll}/u.test(line) || (lines[at + 1] ?? '').trim() !== ''))
      continue;
    const title = (bold ?? line).trim();
    const next = lines.slice(at + 1).find((one) => one.trim() !== '') ?? '';
    const level = /^ {0,3}(#{1,6})[ \t]/.exec(next)?.[1];
    if (level !== undefined && marksSectionClosed(title)) found[at] = `${level} ${title}`;
    else if (bold !== undefined && level === undefined && marksHeadingClosed(title))
      found[at] = `###### ${title}`;
  }
  return found;
}
