import type { SafeHtml } from '../src/source/safe-html.ts';
import { safeUrl } from './safe-url.ts';

/**
 * Templates that escape by default. The place of each value is read once per template out of the
 * literal parts around it, so that a value is escaped for where it is, and a template that could
 * not be made safe (an unquoted value, a handler, a style) fails the first time it is rendered.
 */

/** Markup that was made by {@link html} or admitted by {@link trusted}. */
export class Html {
  readonly #markup: string;
  constructor(markup: string) {
    this.#markup = markup;
  }
  toString(): string {
    return this.#markup;
  }
}

/** One attribute that may be absent; made by {@link attr}. */
class Attribute {
  readonly #markup: string;
  constructor(markup: string) {
    this.#markup = markup;
  }
  toString(): string {
    return this.#markup;
  }
}

/** What a template takes. Arrays are joined; null, undefined and false render nothing. */
export type Value =
  Html | Attribute | string | number | false | null | undefined | readonly Value[];

type Place = 'text' | 'tag' | 'attribute' | 'url';

/** Attributes whose whole value is an address. */
const URL_ATTRIBUTES = new Set(['href', 'src', 'action', 'formaction', 'cite', 'poster']);

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Elements that have no end: `<br>`, never `<br/>`, however the source is formatted. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/** A template, read: its literal parts, and where each value between them is. */
type Template = { readonly parts: readonly string[]; readonly places: readonly Place[] };

const templates = new WeakMap<TemplateStringsArray, Template>();

/** Renders a template. Throws a TypeError where the template itself can't be made safe. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  let template = templates.get(strings);
  if (!template) {
    template = read(strings);
    templates.set(strings, template);
  }
  const { parts, places } = template;
  let markup = parts[0] ?? '';
  for (let i = 0; i < values.length; i++) {
    markup += render(values[i], places[i] ?? 'text') + (parts[i + 1] ?? '');
  }
  return new Html(markup);
}

/** Admits HTML that a renderer of ours has made safe already. */
export function trusted(safe: SafeHtml): Html {
  return new Html(safe);
}

/**
 * Data for programs that read pages. A browser doesn't run it, so the policy lets it be; and no text in it can end its
 * element or begin a comment, since every "<" is written as JSON has it.
 */
export function linkedData(data: Readonly<Record<string, unknown>>): Html {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data });
  return new Html(`<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`);
}

/** Nothing at all. */
export const NOTHING = new Html('');

/**
 * An attribute that is left out where the value is false, null or undefined, and is written without a
 * value where it is true: `<a href="/"${attr('aria-current', current && 'page')}>`.
 */
export function attr(name: string, value: string | number | boolean | null | undefined): Attribute {
  refuseAttribute(name);
  if (value === false || value === null || value === undefined) return new Attribute('');
  if (value === true) return new Attribute(` ${name}`);
  const text = URL_ATTRIBUTES.has(name) ? safeUrl(String(value)) : String(value);
  return new Attribute(` ${name}="${escape(text)}"`);
}

/** Text, made safe to be in HTML and in a quoted attribute. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] as string);
}

function render(value: Value, place: Place): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string' || typeof value === 'number') {
    if (place === 'tag') {
      throw new TypeError('A value inside a tag must be made by attr(), or be in quotes');
    }
    return escape(place === 'url' ? safeUrl(String(value)) : String(value));
  }
  if (value instanceof Attribute) {
    if (place !== 'tag') throw new TypeError('attr() may be used only inside a tag');
    return value.toString();
  }
  if (value instanceof Html) {
    if (place !== 'text') throw new TypeError('Markup cannot be inside a tag or an attribute');
    return value.toString();
  }
  return value.map((part) => render(part, place)).join('');
}

/** Reads a template as a browser would. Its indentation is for the source: one line break stays of it. */
function read(strings: TemplateStringsArray): Template {
  const parts: string[] = [];
  const places: Place[] = [];
  let place: 'text' | 'tag' | 'attribute' = 'text';
  let element = '';
  let attribute = '';
  for (const [i, string] of strings.entries()) {
    let part = '';
    let valueStart = -1;
    for (let at = 0; at < string.length; at++) {
      const character = string[at] as string;
      if (place === 'text' && character === '<' && /[a-z/]/i.test(string[at + 1] ?? '')) {
        element = /^\/?[a-z0-9-]*/i.exec(string.slice(at + 1))?.[0] ?? '';
        refuseElement(element, string.slice(at));
        place = 'tag';
      } else if (place === 'tag' && character === '>') {
        if (VOID.test(element)) part = part.replace(/\s*\/$/, '');
        place = 'text';
      } else if (place === 'tag' && character === "'") {
        throw new TypeError(`Attribute values must be in double quotes: ${string}`);
      } else if (place === 'tag' && character === '"') {
        attribute = (/([^\s"'<>/=]+)\s*=\s*$/.exec(part)?.[1] ?? '').toLowerCase();
        refuseAttribute(attribute);
        place = 'attribute';
        valueStart = at + 1;
      } else if (place === 'attribute' && character === '"') {
        place = 'tag';
      }
      part += character;
    }
    parts.push(part.replace(/\s*\n\s*/g, '\n'));
    if (i === strings.length - 1) break;
    if (place === 'tag' && /=\s*$/.test(part)) {
      throw new TypeError(`Attribute values must be in double quotes: ${string}`);
    }
    if (place === 'text' && /<\/?$/.test(part)) {
      throw new TypeError(`The name of an element is never a value: ${string}`);
    }
    const wholeUrl =
      place === 'attribute' && valueStart === string.length && URL_ATTRIBUTES.has(attribute);
    places.push(wholeUrl ? 'url' : place);
  }
  return { parts, places };
}

function refuseAttribute(name: string): void {
  if (!/^[a-z][a-z0-9:-]*$/i.test(name) || /^(on|style$|srcdoc$)/i.test(name)) {
    throw new TypeError(`The attribute "${name}" is not allowed: no inline script or style`);
  }
}

function refuseElement(element: string, tag: string): void {
  if (/^style$/i.test(element) || (/^script$/i.test(element) && !/^[^>]*\ssrc=/i.test(tag))) {
    throw new TypeError('No inline script or style: the content security policy forbids it');
  }
}
