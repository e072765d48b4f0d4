const META = /<meta\b[^>]*\bdata-pagefind-[^>]*>/g;
const PICTURE = /<svg\b[^]*?<\/svg>/g;
const TAG = /<([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)+)\s*\/?>/g;
const KEPT = /\s(?:id|data-pagefind-[a-z-]+)(?:="[^"]*")?/g;

/**
 * A page without what Pagefind doesn't read, which would take it a quarter of its time: the frame of the
 * page, drawings, and all attributes but addresses and Pagefind's own.
 * @param html a page of our own layouts: attributes are in double quotes, with ">" of texts escaped.
 */
export function readablePart(html: string): string {
  const body = html.indexOf('<main');
  const end = html.indexOf('</main>');
  if (body < 0 || end < 0) return html;
  const metas = html.slice(0, body).match(META) ?? [];
  const main = html
    .slice(body, end)
    .replace(PICTURE, '')
    .replace(TAG, (_, name: string, attributes: string) => {
      const kept = attributes.match(KEPT)?.join('') ?? '';
      return `<${name}${kept}>`;
    });
  return `<!doctype html><html lang="en-GB"><head>${metas.join('')}</head><body>${main}</main></body></html>`;
}
