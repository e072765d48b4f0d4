import { paragraphForms, type ParagraphForm } from '../../files/file-text/word-styles.ts';
import type { Unseen } from '../../files/other-files/office-xml.ts';
import { allOf, childOf, isOn, valueOf, type XmlNode } from '../xml/xml-tree.ts';

/** How words look, as far as that says what they are. */
export type Look = {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly struck?: boolean;
  readonly underlined?: boolean;
  readonly hidden?: boolean;
  readonly raised?: 'above' | 'below' | 'none';
  /** In half points; below the line where it is less than 0. */
  readonly offLine?: number;
  readonly font?: string;
  /** How the page doesn't show them. */
  readonly unseen?: Unseen | undefined;
  readonly isPlaceholder?: boolean;
};

export type StyleLook = {
  readonly name: string;
  readonly look: Look;
  readonly form: ParagraphForm;
  /** Its own id and those it is based on, the nearest first. */
  readonly chain: readonly string[];
  readonly indent?: number;
};

export type Styles = {
  readonly of: (id: string | undefined) => StyleLook;
  /** Of the paragraphs that name none. */
  readonly usual: string | undefined;
};

const MOST_ABOVE = 20;

/** The styles of a document. */
export function readStyles(part: Buffer, root: XmlNode | undefined): Styles {
  const formOf = paragraphForms(part);
  const nodes = new Map<string, XmlNode>();
  let usual: string | undefined;
  for (const style of root ? allOf(root, 'style') : []) {
    const id = style.attributes['styleId'] ?? '';
    nodes.set(id, style);
    const isUsual = ['1', 'true'].includes(style.attributes['default'] ?? '');
    if (isUsual && style.attributes['type'] === 'paragraph') usual = id;
  }
  const known = new Map<string, StyleLook>();
  const make = (id: string): StyleLook => {
    const chain: string[] = [];
    for (let at: string | undefined = id; at !== undefined && nodes.has(at);) {
      if (chain.includes(at) || chain.length > MOST_ABOVE) break;
      chain.push(at);
      at = valueOf(nodes.get(at), 'basedOn');
    }
    const layers = chain.toReversed().map((one) => nodes.get(one));
    const look = Object.assign({}, ...layers.map((one) => lookOf(childOf(one, 'rPr')))) as Look;
    const indents = layers.map((one) => indentOf(childOf(one, 'pPr')));
    const indent = indents.findLast((one) => one !== undefined);
    const name = valueOf(nodes.get(id), 'name') ?? id;
    return {
      name,
      look: { ...look, ...(/^placeholder ?text$/i.test(name) && { isPlaceholder: true }) },
      form: formOf(id),
      chain,
      ...(indent !== undefined && { indent }),
    };
  };
  return {
    usual,
    of: (id = '') => {
      const style = known.get(id) ?? make(id);
      known.set(id, style);
      return style;
    },
  };
}

/** How far from the margin, in twentieths of a point. */
export function indentOf(properties: XmlNode | undefined): number | undefined {
  const { attributes = {} } = childOf(properties, 'ind') ?? {};
  const left = attributes['left'] ?? attributes['start'];
  return left === undefined ? undefined : Number(left) || 0;
}

/** What the properties of a run, or of a style, say of a look. */
export function lookOf(properties: XmlNode | undefined): Look {
  if (!properties) return {};
  const raised = valueOf(properties, 'vertAlign');
  const fonts = childOf(properties, 'rFonts')?.attributes ?? {};
  const font = fonts['ascii'] ?? fonts['hAnsi'] ?? fonts['cs'];
  const underline = valueOf(properties, 'u');
  const struck = isOn(properties, 'strike') ?? isOn(properties, 'dstrike');
  return defined({
    bold: isOn(properties, 'b'),
    italic: isOn(properties, 'i'),
    struck,
    underlined: underline === undefined ? undefined : underline !== 'none',
    hidden: isOn(properties, 'vanish'),
    raised:
      raised === undefined
        ? undefined
        : raised === 'superscript'
          ? 'above'
          : raised === 'subscript'
            ? 'below'
            : 'none',
    offLine: Number(valueOf(properties, 'position')) || undefined,
    font,
  });
}

/** Takes away what isn't said, so that it hides nothing below it. */
function defined<T extends object>(look: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}
