/**
 * Lists of names as minutes print them. Names are kept as they are printed, with titles, honours and the ward in brackets; who is meant
 * is found out on a day, by the membership of then.
 */

/** What follows a name after a comma and belongs to it. */
const HONOURS: ReadonlySet<string> = new Set(
  'KG KT KBE DBE GBE CBE OBE MBE BEM KCB DCB CB GCB KCMG DCMG CMG KCVO DCVO CVO LVO MVO CH OM RVM QPM KPM QFSM KFSM QAM RD TD VRD VR DSO DSC MC DFC GM GC VC JP DL MP MSP MS MEP KC QC FRSA FRS FBA PHD DPHIL MA BA BSC MSC LLB BT ESQ JR SNR PC RN RAF'.split(
    ' ',
  ),
);

/** Whether a piece after a comma is an honour: "KBE", "MBE DL", "Ph.D.". */
export function isHonour(piece: string): boolean {
  const words = piece.replace(/\./g, '').split(' ');
  return words.every((word) => HONOURS.has(word.toUpperCase()) && word !== word.toLowerCase());
}

/** What stands before several names, and is part of none. */
export const BEFORE_NAMES =
  /^(?:the )?(?:Councillors|Cllrs\.?|Cllr[’']s|Members?|Messrs\.?)(?:[:.]? |$)/i;

/** The letters by which a list calls a group: "BA" of "BA – Ince, Sallis; RA – Pyke". */
export const GROUP = /^\p{Lu}{2,5}$/u;

/** All blanks are one; a name that was broken after its hyphen is whole again. */
export function plainLine(text: string): string {
  return text
    .replace(/[\s\u00A0\u2007\u202F]+/g, ' ')
    .replace(/(\p{L})- (?=\p{Lu})/gu, '$1-')
    .trim();
}

/**
 * The pieces of a list: cut at commas, semicolons and "and", but not within brackets. An honour stays with its name.
 * @param text in which all blanks are one ({@link plainLine}).
 */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let piece = '';
  const end = (): void => {
    const own = piece.trim();
    piece = '';
    const last = pieces.at(-1);
    if (own === '') return;
    // "KBE (Mayor)" is an honour of the name before, and so is what is in brackets its.
    if (last !== undefined && isHonour(own.replace(/ ?\([^()]*\)$/, '')))
      pieces[pieces.length - 1] = `${last}, ${own}`;
    else pieces.push(own);
  };
  // Brackets that don't close would keep all the rest together.
  const closes = text.lastIndexOf(')');
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string;
    if (sign === '(' && at < closes) depth++;
    else if (sign === ')' && depth > 0) depth--;
    if (depth > 0) {
      piece += sign;
    } else if (sign === ',' || sign === ';') {
      end();
    } else if (sign === ' ' && /^ (?:and|&) /i.test(text.slice(at, at + 5))) {
      end();
      at = text.indexOf(' ', at + 1);
    } else if (piece === '' && /^and /i.test(text.slice(at, at + 4))) {
      at += 3;
    } else piece += sign;
  }
  end();
  return pieces;
}

/** The lines of a list of names as one: each is a name where none has a comma, or is a point of a list. */
export function namesOfLines(lines: readonly string[]): string {
  const points = lines.map((line) =>
    line.replace(/\*\*|__/g, '').replace(/^[ \t]*[-*•+–][ \t]+/, ', '),
  );
  const written = points.filter((line) => line.trim() !== '');
  const isNameALine = written.length > 1 && !written.some((line) => /[,;&(]|\band\b|-$/.test(line));
  return plainLine(points.join(isNameALine ? ',\n' : '\n'));
}

/** The names of a list, and the figure that some print after them. */
export function namesIn(text: string): {
  readonly names: readonly string[];
  readonly count?: number;
} {
  const plain = plainLine(text);
  const tail = /(?:^|[–—\-.…:=] ?| (?=\())\(?(\d{1,4})\)?\.?$/.exec(plain.slice(-12));
  const bare = withoutEnd(tail ? plain.slice(0, plain.length - tail[0].length) : plain);
  const own = bare.replace(BEFORE_NAMES, '');
  const isNone = own === '' || /^(?:none|nil|nobody|no one|0)$/i.test(own);
  const names = isNone
    ? []
    : piecesOf(own).map((piece) => withoutGroup(piece).replace(BEFORE_NAMES, ''));
  const isNobody = isNone && own !== '';
  const count = tail ? Number(tail[1]) : isNobody ? 0 : undefined;
  return { names: names.filter((name) => name !== ''), ...(count !== undefined && { count }) };
}

/** Without the letters of a group, and its dash or colon. */
function withoutGroup(piece: string): string {
  const found = /^\p{Lu}{2,5}(?: [–—-] | ?: )(?=\p{L})/u.exec(piece);
  return found ? piece.slice(found[0].length) : piece;
}

/** Without the dots and dashes at the end; that of "Jr." is part of it. */
function withoutEnd(text: string): string {
  if (/\b(?:Jr|Snr|Esq)\.$/.test(text.slice(-5))) return text;
  let end = text.length;
  while (end > 0 && ' .…–—:-'.includes(text[end - 1] as string)) end--;
  return text.slice(0, end);
}

/** By what two prints of one name are known for the same: without office, honours and marks. Mr and Mrs tell people apart. */
export function nameKey(printed: string): string {
  const [name = '', ...rest] = printed.split(', ');
  const kept = [name, ...rest.filter((piece) => !isHonour(piece))].join(' ');
  return kept
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\b(?:Councillors?|Cllrs?|Ald|Alderman|Hon)\b\.?/gi, ' ')
    .replace(/['’‘`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
