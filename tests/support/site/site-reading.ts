import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Config, Parser } from 'html-validate';
import type { HtmlElement } from 'html-validate';

/** A page of a built site, as its bytes and as its elements. */
export type SitePage = {
  /** Site path: "/wards/", "/404.html". */
  readonly url: string;
  readonly file: string;
  readonly html: string;
  readonly root: HtmlElement;
};

/** Every file below a folder, as paths with forward slashes, in a fixed order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
}

/** SHA-256 of each file by its path: two folders with the same map are the same. */
export function digestsOf(folder: string): Map<string, string> {
  return new Map(
    filesBelow(folder).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(folder, name)))
        .digest('hex'),
    ]),
  );
}

/** All pages of a built site. Each is parsed once it is looked at: most tests look at few. */
export async function readPages(folder: string): Promise<SitePage[]> {
  const parse = await parserOf();
  return filesBelow(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => pageOf(folder, name, parse));
}

/** Reads one page by its site path; throws where it isn't there. */
export async function readPage(folder: string, url: string): Promise<SitePage> {
  const name = url.replace(/^\//, '').replace(/(^|\/)$/, '$1index.html');
  if (!existsSync(path.join(folder, name))) {
    throw new Error(`There is no page ${url} in ${folder}`);
  }
  return pageOf(folder, name, await parserOf());
}

type Parse = (html: string) => HtmlElement;

let parser: Promise<Parse> | undefined;

const parserOf = (): Promise<Parse> => (parser ??= newParser());

async function newParser(): Promise<Parse> {
  const config = await Config.fromObject([], { extends: ['html-validate:standard'] });
  const resolved = await config.resolve();
  return (html) => new Parser(resolved).parseHtml(html);
}

function pageOf(folder: string, name: string, parse: Parse): SitePage {
  const file = path.join(folder, name);
  const html = readFileSync(file, 'utf8');
  let root: HtmlElement | undefined;
  return {
    ...{ url: `/${name.replace(/(^|\/)index\.html$/, '$1')}`, file, html },
    get root() {
      return (root ??= parse(html));
    },
  };
}

/** The words of an element as a reader sees them, with single spaces; `hidden` ones too. */
export function textOf(element: HtmlElement): string {
  return decode(element.textContent).replace(/\s+/g, ' ').trim();
}

/** The value of an attribute, or undefined where the element hasn't got it. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  const value = element.getAttribute(name)?.value;
  return value === undefined || value === null ? undefined : decode(value.toString());
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: '\u00a0',
  quot: '"',
};

/** Turns character references into the characters; throws for one that pages have no need of. */
export function decode(html: string): string {
  return html.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (all, decimal, hex, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(parseInt(String(hex), 16));
    const character = NAMED[String(name)];
    if (character === undefined)
      throw new Error(`A character reference that no page needs: ${all}`);
    return character;
  });
}

/** The words in the main part of a page. Throws an AssertionError where a site has no such page. */
export function mainText(pages: readonly SitePage[], url: string): string {
  const main = pages.find((page) => page.url === url)?.root.querySelectorAll('main')[0];
  assert.ok(main, `there is no ${url}`);
  return textOf(main);
}
