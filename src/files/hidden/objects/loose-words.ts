import { pdfLib } from '../../inspecting/pdf-lib.ts';

/** Of all that is gathered here, in characters. */
const MOST_TEXT = 1_000_000;

/** What a file has in none of its objects, and in the comments of those: programs step over both (ISO 32000-1, 7.2.4). */
export function looseTexts(bytes: Buffer): { readonly loose: string; readonly comments: string[] } {
  const between: Buffer[] = [];
  const comments: string[] = [];
  let length = 0;
  let at = 0;
  for (let head = headAfter(bytes, 0); head !== undefined; head = headAfter(bytes, at)) {
    if (length < MOST_TEXT) between.push(bytes.subarray(at, head.start));
    length += head.start - at;
    const { codeEnd, end } = endsOf(bytes, head.body);
    const code = bytes.subarray(head.body, Math.min(codeEnd, head.body + MOST_TEXT));
    if (code.includes('%')) comments.push(...readAsides(code.toString('latin1')).comments);
    at = end;
  }
  between.push(bytes.subarray(at, at + MOST_TEXT));
  const loose = Buffer.concat(between).toString('utf8').replaceAll('\0', '');
  return { loose: loose.replaceAll(OF_THE_TABLE, '\n').slice(0, MOST_TEXT), comments };
}

/** Lines of a table of objects, where it begins, and the file's own key. */
const OF_THE_TABLE =
  /\bxref\s+(?:\d+ \d+\s+(?:\d{10} \d{5} [nf]\s*)*)*|\bstartxref\s+\d+|<[\da-f\s]*>|[^\P{C}\r\n\t]+/giu;

/** Where the next object begins, "12 0 obj", and what it says. */
function headAfter(bytes: Buffer, from: number): { start: number; body: number } | undefined {
  for (let at = bytes.indexOf(' obj', from); at !== -1; at = bytes.indexOf(' obj', at + 4)) {
    const before = bytes.subarray(Math.max(from, at - 24), at).toString('latin1');
    const number = /(?<!\d)\d{1,10}\s+\d{1,5}$/.exec(before)?.[0];
    if (number !== undefined) return { start: at - number.length, body: at + 4 };
  }
  return undefined;
}

function endsOf(bytes: Buffer, from: number): { codeEnd: number; end: number } {
  const closed = bytes.indexOf('endobj', from);
  const stream = bytes.subarray(from, closed === -1 ? bytes.length : closed).indexOf('stream');
  const codeEnd = stream === -1 ? closed : from + stream;
  // The bytes of a stream may have any word in them.
  const last =
    stream === -1 ? closed : bytes.indexOf('endobj', bytes.indexOf('endstream', codeEnd));
  const end = last === -1 ? bytes.length : last + 'endobj'.length;
  return { codeEnd: codeEnd === -1 ? end : codeEnd, end };
}

const TOKENS = /%[^\r\n]*|\(|<<|>>|<[\da-f\s]*>|(?<![\w/])ID\s/gi;

/** What the code of a page, or of an object, has in comments, and in the lists of properties within it. */
export function readAsides(code: string): { comments: string[]; properties: string[] } {
  const comments: string[] = [];
  const properties: string[] = [];
  let depth = 0;
  TOKENS.lastIndex = 0;
  for (let found = TOKENS.exec(code); found !== null; found = TOKENS.exec(code)) {
    const [token] = found;
    if (token.startsWith('%')) comments.push(token.slice(1));
    else if (token === '<<') depth += 1;
    else if (token === '>>') depth = Math.max(0, depth - 1);
    else if (token === '(') {
      const end = endOfString(code, found.index);
      if (depth > 0)
        properties.push(pdfLib.PDFString.of(code.slice(found.index + 1, end)).decodeText());
      TOKENS.lastIndex = end + 1;
    } else if (token.startsWith('<')) {
      if (depth > 0) properties.push(pdfLib.PDFHexString.of(token.slice(1, -1)).decodeText());
    } else if (depth === 0) TOKENS.lastIndex = endOfPicture(code, TOKENS.lastIndex);
  }
  return { comments, properties };
}

/** @param start where its bracket opens; brackets may be nested. */
function endOfString(code: string, start: number): number {
  let open = 0;
  for (let at = start; at < code.length; at += 1) {
    const sign = code[at];
    if (sign === '\\') at += 1;
    else if (sign === '(') open += 1;
    else if (sign === ')') {
      open -= 1;
      if (open === 0) return at;
    }
  }
  return code.length;
}

/** Behind the bytes of a picture that is within the code of a page. */
function endOfPicture(code: string, from: number): number {
  const end = /\sEI(?=\s|$)/g;
  end.lastIndex = from;
  return end.exec(code) === null ? code.length : end.lastIndex;
}
