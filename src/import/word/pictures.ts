import type { Inline } from '../document.ts';
import type { Findings } from '../findings.ts';
import type { Parts } from '../xml/parts.ts';
import type { Relationship } from './word-package.ts';
import { allOf, type XmlNode } from '../xml/xml-tree.ts';

/** Finds the pictures of drawings; nothing is fetched from elsewhere. */
export class PictureReader {
  readonly #office: Pick<Parts, 'bytes'>;
  readonly #findings: Findings;
  readonly #names = new Map<string, string>();

  constructor(office: Pick<Parts, 'bytes'>, findings: Findings) {
    this.#office = office;
    this.#findings = findings;
  }

  /** The pictures of a drawing, in the ways of Word since 2007 and before. */
  read(drawing: XmlNode, relationships: ReadonlyMap<string, Relationship>): Inline[] {
    const found: Inline[] = [];
    const said = [...allOf(drawing, 'docPr')][0];
    const shape = [...allOf(drawing, 'shape')][0];
    const alternative =
      said?.attributes['descr'] ?? said?.attributes['title'] ?? shape?.attributes['alt'] ?? '';
    const isDecorative =
      said !== undefined &&
      [...allOf(said, 'decorative')].some(({ attributes }) =>
        ['1', 'true'].includes(attributes['val'] ?? ''),
      );
    for (const kind of ['chart', 'relIds'] as const) {
      for (const { attributes } of allOf(drawing, kind)) {
        if (attributes['id'] === undefined && attributes['dm'] === undefined) continue;
        const what = kind === 'chart' ? 'a chart' : 'a diagram';
        this.#findings.add('picture not taken', `${what}${alternative && `: ${alternative}`}`);
        this.#findings.ask(
          `${what} isn’t brought in: save it as a picture in Word and put it beside the report`,
        );
      }
    }
    for (const { attributes } of allOf(drawing, 'textpath')) {
      const words = (attributes['string'] ?? '').trim();
      if (words === '') continue;
      this.#findings.add('not carried', words);
      this.#findings.ask(
        `“${words.slice(0, 60)}” is drawn as a picture (WordArt) and isn’t brought in: write it as text if it belongs to the report`,
      );
    }
    for (const { attributes } of [...allOf(drawing, 'blip'), ...allOf(drawing, 'imagedata')]) {
      const id = attributes['embed'] ?? attributes['id'] ?? attributes['link'];
      const relationship = relationships.get(id ?? '');
      if (!relationship) continue;
      const inline = this.take(relationship, alternative.trim(), isDecorative);
      if (inline) found.push(inline);
    }
    return found;
  }

  /** A picture that is a part of the document. */
  take(
    { target, isExternal }: Pick<Relationship, 'target' | 'isExternal'>,
    alternative: string,
    isDecorative: boolean,
  ): Inline | undefined {
    if (isExternal) {
      this.#findings.add('picture not taken', `linked from outside: ${target}`);
      return undefined;
    }
    const bytes = this.#office.bytes(target);
    const ending = bytes && endingOf(bytes);
    if (!bytes || ending === undefined) {
      this.#findings.add(
        'picture not taken',
        `${target.replace(/^.*\//s, '')} (only PNG, JPEG and GIF can be shown)`,
      );
      this.#findings.ask(
        `the picture ${target.replace(/^.*\//s, '')} isn’t brought in: save it as PNG and put it beside the report`,
      );
      return undefined;
    }
    const name = this.#names.get(target) ?? `image${this.#names.size + 1}.${ending}`;
    this.#names.set(target, name);
    if (isDecorative) this.#findings.add('decorative picture', name);
    else if (alternative === '')
      this.#findings.ask(`what ${name} shows, in words (its alternative)`);
    return {
      text: '',
      picture: { name, bytes, alternative: isDecorative ? '' : alternative, isDecorative },
    };
  }
}

/** By its first bytes; none of a picture that a page can't show. */
function endingOf(bytes: Buffer): 'png' | 'jpg' | 'gif' | undefined {
  if (bytes.subarray(0, 8).equals(PNG)) return 'png';
  if (bytes.subarray(0, 3).equals(JPEG)) return 'jpg';
  return /^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6)) ? 'gif' : undefined;
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
