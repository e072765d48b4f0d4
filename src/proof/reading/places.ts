import type { TextLanguage } from './formats.ts';

/** "line 12, column 5", or for JSON "$.items[2].summary". */
export function placeIn(text: string, language: TextLanguage, at: number): string {
  if (language === 'json') return jsonPath(text, at);
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  return `line ${line}, column ${at - before.lastIndexOf('\n')}`;
}

/** In which part of a text of its language something is: "html attribute", "json string"… */
export function channelIn(text: string, language: TextLanguage, at: number): string {
  if (language === 'text') return 'text';
  if (language === 'json') return 'json string';
  if (language !== 'html' && language !== 'xml') return language;
  const before = text.slice(0, at);
  const comment = before.lastIndexOf('<!--');
  if (comment >= 0 && before.indexOf('-->', comment) < 0) return `${language} comment`;
  const data = before.lastIndexOf('<![CDATA[');
  if (data >= 0 && before.indexOf(']]>', data) < 0) return `${language} cdata`;
  if (before.lastIndexOf('<') > before.lastIndexOf('>')) return `${language} attribute`;
  const script = /<(script|style)\b[^>]*>(?![\s\S]*<\/\1)/i.exec(before.slice(-100_000));
  return script ? `${language} ${script[1] as string}` : `${language} text`;
}

/** How the letters found are written, where not in clear. */
export function encodingIn(written: string): string | undefined {
  if (/&#|&[a-z]\w*;/i.test(written)) return 'html entity';
  if (/%[\da-f]{2}/i.test(written)) return 'url-encoded';
  if (/\\(?:u|x)/i.test(written)) return 'unicode escape';
  return /\\[\da-f]/i.test(written) ? 'css or octal escape' : undefined;
}

/** The path of what is at an offset; a line and column in what isn't JSON. */
function jsonPath(text: string, at: number): string {
  const path: (string | number)[] = [];
  const stack: { array: boolean; index: number }[] = [];
  let key: string | undefined;
  const token = /"(?:[^"\\]|\\.)*"?|[{}[\],:]/gs;
  for (const match of text.matchAll(token)) {
    if (match.index > at) break;
    const top = stack.at(-1);
    const sign = match[0];
    if (sign.startsWith('"')) {
      const inside = at < match.index + sign.length;
      if (inside) break;
      key = sign.slice(1, -1);
    } else if (sign === ':' && top && !top.array) path[stack.length - 1] = key ?? '';
    else if (sign === '{' || sign === '[') {
      stack.push({ array: sign === '[', index: 0 });
      path[stack.length - 1] = sign === '[' ? 0 : '';
    } else if (sign === ',' && top?.array) {
      top.index += 1;
      path[stack.length - 1] = top.index;
    } else if (sign === '}' || sign === ']') {
      stack.pop();
      path.length = stack.length;
    }
  }
  return `$${path.map((step) => (typeof step === 'number' ? `[${step}]` : step === '' ? '' : `.${step}`)).join('')}`;
}
