const ADDRESS = /https?:\/\/[^\s<>()[\]"]+/gi;

/** Words as Markdown that says the same: no sign of theirs is one of Markdown's. */
export function escapeText(text: string): string {
  let written = '';
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    written += escapePlain(text.slice(end, match.index));
    const [address] = match;
    // In a bare address a backslash would be a part of it.
    written += /[\\`*_~^|]/.test(address) ? `<${address}>` : address;
    end = match.index + address.length;
  }
  return written + escapePlain(text.slice(end));
}

/** Words in which nothing is an address. */
export function escapePlain(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/[`^~]/g, '\\$&')
    .replace(/\*/g, (sign, at: number) => (isApart(text, at) ? sign : '\\*'))
    .replace(/(?<![\p{L}\p{N}_])_|_(?![\p{L}\p{N}_])/gu, '\\_')
    .replace(/\[(?=\^)|\[(?=[^\][]{0,200}\]\s?[[(:])/g, '\\[')
    .replace(/<(?=[A-Za-z/!?])/g, '\\<')
    .replace(/&(?=#\d{1,7};|#x[\da-f]{1,6};|[a-z][a-z\d]{1,31};)/gi, '\\&');
}

/** "5 * 3" is no emphasis. The sign may be anywhere before it was escaped, so its neighbours alone are looked at. */
const isApart = (text: string, at: number): boolean =>
  /\s/.test(text[at - 1] ?? 'x') && /\s/.test(text[at + 1] ?? 'x');

/** The beginning of a line of Markdown that would be taken for a mark of Markdown. */
export function escapeStart(line: string): string {
  return line
    .replace(/^#/, '\\#')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^[-+](?=\s|$)/, '\\$&')
    .replace(/^\*(?=\s|$)/, '\\*')
    .replace(/^>/, '\\>')
    .replace(/^\|/, '\\|')
    .replace(/^:(?=:|\s)/, '\\:')
    .replace(/^([-=_])(?=\1+\s*$)/, '\\$1')
    .replace(/^\[([^\]\n]*)\]$/, '\\[$1]');
}

/** An address within the brackets of a link. */
export const escapeAddress = (href: string): string =>
  /[\s()<>]/.test(href) ? `<${href.replace(/[<>\s]/g, encodeURIComponent)}>` : href;
