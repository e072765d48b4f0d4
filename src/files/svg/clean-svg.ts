import sax from 'sax';
import type { Pixels } from '../other-files/picture-pixels.ts';
import { readableSize } from './svg-size.ts';
import { isDrawn, isLeftOver, keptAttribute } from './svg-parts.ts';

/** A drawing that can do nothing but be seen; or why it isn't used, with the line, and what to do instead. */
export type CleanSvg =
  ({ readonly svg: string } & Pixels) | { readonly line: number; readonly reason: string };

const MOST_DEPTH = 60;
const SAVE = 'Open the drawing in a program for drawings, and save it as “Plain SVG”, or as a PNG.';

/**
 * Writes an SVG anew with nothing in it but shapes, colours and letters. What a program for drawings leaves behind is dropped;
 * what could run, load or hide something is refused, since nobody draws a logo with it on purpose.
 */
export function cleanSvg(text: string): CleanSvg {
  const parser = sax.parser(true, { position: true, xmlns: false });
  const written: string[] = [];
  const open: { readonly name: string; readonly isKept: boolean }[] = [];
  let fault: { readonly line: number; readonly reason: string } | undefined;
  let size: Pixels | undefined;
  let dropped = 0;
  const refuse = (reason: string): void => {
    fault ??= { line: parser.line + 1, reason };
  };
  parser.onerror = () => {
    refuse(`It isn’t a whole SVG: something is wrong in this line. ${SAVE}`);
    parser.error = null as unknown as Error;
  };
  parser.ondoctype = (type) => {
    if (type.includes('[')) refuse(`It defines words of its own (<!DOCTYPE … [). ${SAVE}`);
  };
  parser.onopentag = ({ name, attributes }) => {
    if (fault) return;
    const isRoot = open.length === 0;
    if (open.length >= MOST_DEPTH) return refuse(`Its parts are too deep in each other. ${SAVE}`);
    if (isRoot && name !== 'svg')
      return refuse(`It isn’t an SVG: it begins with <${name}>. ${SAVE}`);
    const isKept = dropped === 0 && isDrawn(name);
    if (!isKept && dropped === 0 && !isLeftOver(name)) {
      return refuse(`It has <${name}>, which a logo doesn’t need and which could do harm. ${SAVE}`);
    }
    open.push({ name, isKept });
    if (!isKept) {
      dropped += 1;
      return;
    }
    const kept: string[] = [];
    for (const [key, value] of Object.entries(attributes)) {
      const attribute = keptAttribute(key, String(value));
      if (attribute === 'harmful') {
        return refuse(`It has ${key}="…", which could run or load something. ${SAVE}`);
      }
      const isSize = isRoot && /^(?:width|height|viewBox|xmlns)$/.test(key);
      if (attribute !== undefined && !isSize)
        kept.push(` ${attribute}="${escaped(String(value))}"`);
    }
    if (isRoot) {
      size = readableSize(attributes as Readonly<Record<string, string>>);
      if (!size) {
        return refuse(
          'It doesn’t say how large it is. Write width="…" and height="…", or viewBox="0 0 … …", into the first element.',
        );
      }
      const box = boxOf(attributes['viewBox'], size);
      kept.unshift(
        ` xmlns="http://www.w3.org/2000/svg" viewBox="${escaped(box)}" width="${size.width}" height="${size.height}"`,
      );
    }
    written.push(`<${name}${kept.join('')}>`);
  };
  parser.onclosetag = (name) => {
    const one = open.pop();
    if (one?.isKept === false) dropped -= 1;
    else if (one) written.push(`</${name}>`);
  };
  const onText = (words: string): void => {
    const inside = open.at(-1);
    if (fault || dropped > 0 || inside === undefined) return;
    if (inside.name === 'style' && /@|\\|url\s*\(\s*(?!["']?#)|expression|</i.test(words)) {
      return refuse(`Its styles could load something from elsewhere. ${SAVE}`);
    }
    written.push(escaped(words));
  };
  parser.ontext = onText;
  parser.oncdata = onText;
  parser.write(text);
  if (!fault) parser.close();
  if (fault) return fault;
  if (!size) return { line: 1, reason: `It isn’t an SVG. ${SAVE}` };
  return { svg: `${written.join('')}\n`, ...size };
}

const boxOf = (box: unknown, { width, height }: Pixels): string =>
  typeof box === 'string' ? box : `0 0 ${width} ${height}`;

const escaped = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );
