const META = /<meta\b[^>]*\bdata-pagefind-[^>]*>/g;
const PICTURE = /<svg\b[^]*?<\/svg>/g;
const TAG = /<([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)+)\s*\/?>/g;
const KEPT = /\s(?:id|data-pagefind-[a-z-]+)(?:="[^"]*")?/g;
const ANY_TAG = /<(\/?)([a-z][a-z0-9]*)([^>]*)>/g;
const IGNORED = /\sdata-pagefind-ignore(?:[\s="]|$)/;
/** Elements that have no end of their own. */
const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr', 'col']);

/**
 * A page without what Pagefind doesn't read, which would take it a quarter of its time: the frame of the
 * page, drawings, parts that are no words of the paper, and all attributes but addresses and Pagefind's own.
 * @param html a page of our own layouts: attributes are in double quotes, with ">" of texts escaped.
 */
export function readablePart(html: string): string {
  const body = html.indexOf('<main');
  const end = html.indexOf('</main>');
  if (body < 0 || end < 0) return html;
  const metas = html.slice(0, body).match(META) ?? [];
  const main = withoutIgnored(html.slice(body, end).replace(PICTURE, '')).replace(
    TAG,
    (_, name: string, attributes: string) => {
      const kept = attributes.match(KEPT)?.join('') ?? '';
      return `<${name}${kept}>`;
    },
  );
  return `<!doctype html><html lang="en-GB"><head>${metas.join('')}</head><body>${main}</main></body></html>`;
}

/** HTML without the elements that the search ignores, and what is in them. */
function withoutIgnored(html: string): string {
  let kept = '';
  let from = 0;
  /** The name of the element that is left out, and how many of that name are open. */
  let ignored: string | undefined;
  let open = 0;
  for (const tag of html.matchAll(ANY_TAG)) {
    const [whole, closing, name = '', attributes = ''] = tag;
    if (ignored === undefined) {
      if (closing === '/' || !IGNORED.test(attributes)) continue;
      kept += html.slice(from, tag.index);
      from = tag.index + whole.length;
      if (VOID.has(name)) continue;
      [ignored, open] = [name, 1];
    } else if (name === ignored && !attributes.endsWith('/')) {
      open += closing === '/' ? -1 : 1;
      if (open > 0) continue;
      from = tag.index + whole.length;
      ignored = undefined;
      // Words on both sides of it aren't one.
      kept += ' ';
    }
  }
  return ignored === undefined ? kept + html.slice(from) : kept;
}
