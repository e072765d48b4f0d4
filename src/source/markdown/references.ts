import type { Token } from 'markdown-it';
import { isSafeLink } from './parser.ts';
import { textUntil } from './plain-text.ts';
import { checkTables, vagueLinkText } from './accessible-text.ts';
import { tooDeep } from './nesting.ts';
import { pastedPictures } from './pasted-pictures.ts';
import type { TextProblem, TextReference } from './problem.ts';

/** Turns a relative address into a site path; none where the address leads elsewhere. */
export type ResolvePath = (href: string, kind: 'link' | 'image') => string | undefined;

/** What the inline parts of a text refer to, and what is wrong with them. */
export type InlineFindings = { references: TextReference[]; problems: TextProblem[] };

const COMMENT = '<!--';
const LINK_SOURCE = /\]\(\s*<?((?:[a-z]:[\\/]|\\\\|file:)[^)>\n]*|[^\s)>]+)/gi;

/**
 * Walks the inline tokens, rewrites relative addresses to site paths in place, and collects links,
 * pictures, and addresses that were refused.
 */
export function resolveInline(
  tokens: readonly Token[],
  lines: readonly string[],
  resolve: ResolvePath,
): InlineFindings {
  const findings: InlineFindings = { references: [], problems: [] };
  findings.problems.push(...tooDeep(tokens), ...checkTables(tokens), ...pastedPictures(lines));
  for (const token of tokens) {
    if (token.type === 'code_block') findings.problems.push(...commentsIn(token, lines));
    if (token.type !== 'inline') continue;
    findings.problems.push(...commentsIn(token, lines));
    const firstLine = (token.map?.[0] ?? 0) + 1;
    const lastLine = Math.max(token.map?.[1] ?? firstLine, firstLine);
    const place = (needle: string) => placeIn(lines, firstLine, lastLine, needle);
    for (const [index, child] of (token.children ?? []).entries()) {
      if (child.type === 'link_open') {
        const href = String(child.attrGet('href') ?? '');
        const path = resolve(href, 'link');
        if (path !== undefined) child.attrSet('href', path);
        if (href === '' || href === '#') {
          findings.problems.push({
            code: 'link-unread',
            ...place(`](${href})`),
            message:
              'This link leads nowhere. Write its address between the round brackets, or take the brackets out.',
          });
        }
        const vague = vagueLinkText(textUntil(token.children ?? [], index + 1, 'link_close'));
        if (vague !== undefined) {
          findings.problems.push({
            code: 'link-text-vague',
            ...place(decoded(href)),
            message: vague,
          });
        }
        findings.references.push({
          kind: 'link',
          href,
          ...(path !== undefined && { path }),
          text: textUntil(token.children ?? [], index + 1, 'link_close'),
          ...place(decoded(href)),
        });
      } else if (child.type === 'image') {
        const href = String(child.attrGet('src') ?? '');
        const path = resolve(href, 'image');
        if (path !== undefined) child.attrSet('src', path);
        else if (/^https?:/i.test(href)) {
          findings.problems.push({
            code: 'image-missing',
            ...place(decoded(href)),
            message:
              'This picture is on another site, and pages show none from elsewhere. Save it into the folder that is named after the text it is in, and write its name between the round brackets: ![A map of the site](map.png).',
          });
        }
        findings.references.push({
          kind: 'image',
          href,
          ...(path !== undefined && { path }),
          text: child.content,
          ...place(decoded(href)),
        });
        if (child.content.trim() === '') {
          findings.problems.push({
            code: 'image-without-alt',
            ...place(decoded(href)),
            message: `The picture ${href} has no description. Write what it shows between the square brackets: ![A map of the site](${href}).`,
          });
        }
      }
    }
    for (const match of token.content.matchAll(LINK_SOURCE)) {
      const href = match[1] ?? '';
      if (!isSafeLink(href)) {
        findings.problems.push({
          code: 'link-unsafe',
          ...place(href),
          message: unsafeMessage(href, isPictureAt(token.content, match.index)),
        });
      }
    }
  }
  return findings;
}

/** Whether the brackets that end at a place are those of a picture. */
function isPictureAt(content: string, end: number): boolean {
  const begin = content.lastIndexOf('[', end - 1);
  return begin > 0 && content[begin - 1] === '!';
}

/** A file of the officer's own computer or of a drive of the council: nobody else can open it. */
const OWN_FILE = /^(?:[a-z]:[\\/]|\\\\|file:)/i;

/** What to write in place of an address that no page may have. */
function unsafeMessage(href: string, isPicture: boolean): string {
  const isOwn = OWN_FILE.test(href);
  const where = isOwn
    ? `"${href}" is on your computer or a drive of the council, where no reader can see it.`
    : `The address "${href}" is not the address of a web page.`;
  if (isPicture) {
    const name = isOwn ? href.trim().replace(/^.*[\\/]/, '') : '';
    const plain = /^[\w. -]+$/.test(name) ? name.replaceAll(' ', '-') : 'map.png';
    return `${where} Put the picture into the folder that is named after the report, as ${plain}, and write ${plain} between the round brackets.`;
  }
  return isOwn
    ? `${where} Make the file an appendix of the report, and link to its page; or write the whole address where it is published, beginning with https://.`
    : `${where} Write the whole address, beginning with https://.`;
}

/**
 * Comments, which HTML would hide and Markdown without HTML prints. One that is indented is printed as code. What is
 * between backquotes is meant to be read.
 */
function commentsIn(token: Token, lines: readonly string[]): TextProblem[] {
  const [from = 0, to = from + 1] = token.map ?? [];
  const isPrinted =
    token.type === 'code_block'
      ? token.content.includes(COMMENT)
      : (token.children ?? []).some(
          ({ type, content }) => type === 'text' && content.includes(COMMENT),
        );
  if (!isPrinted) return [];
  const message = `"${COMMENT}" begins a comment, which readers would see with all that is in it. Take it out: a note for colleagues belongs in the message of the commit.`;
  return lines.slice(from, to).flatMap((line, at) => {
    const column = line.indexOf(COMMENT);
    return column === -1
      ? []
      : [{ code: 'comment-in-text', line: from + at + 1, column: column + 1, message }];
  });
}

function placeIn(
  lines: readonly string[],
  first: number,
  last: number,
  needle: string,
): { line: number; column: number } {
  for (let line = first; line <= last; line++) {
    const index = (lines[line - 1] ?? '').indexOf(needle);
    if (index !== -1) return { line, column: index + 1 };
  }
  return { line: first, column: 1 };
}

function decoded(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}
