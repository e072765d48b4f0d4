import { textOf, type Block, type Document } from '../document.ts';
import { sliceOf } from '../fields/field-lines.ts';
import { ImportRefusal, type Findings } from '../findings.ts';
import { tidy } from '../../files/file-text/file-text.ts';
import { hiddenInWord } from '../../files/other-files/word/hidden-in-word.ts';
import { wordPainting, type WordPainting } from '../../files/other-files/word/table-styles.ts';
import { BlockReader, type BlockContext } from './blocks.ts';
import { FieldStack } from './field-stack.ts';
import { Labels } from './labels.ts';
import { PictureReader } from './pictures.ts';
import { readStyles } from './word-looks.ts';
import { openWord, type WordPackage } from './word-package.ts';
import { unseenWords, type UnseenWords } from '../xml/unseen-words.ts';
import { allOf, childOf, textBelow, within, type XmlNode } from '../xml/xml-tree.ts';

const WORDS = new Set(['t']);

/** Reads a Word document. Throws an {@link ImportRefusal} for one that can't be brought in. */
export function readWord(bytes: Buffer, findings: Findings): Document {
  const office = openWord(bytes);
  const main = office.tree(office.main);
  const body = within(main, 'document', 'body');
  if (!main || !body) {
    throw new ImportRefusal(
      'It has no text that can be read. Open it in Word, save it again and use the new file.',
    );
  }
  const parts = new Parts(office);
  const stylesPart = parts.named('styles');
  const stylesTree = stylesPart === undefined ? undefined : office.tree(stylesPart);
  const stylesBytes =
    (stylesPart === undefined ? undefined : office.bytes(stylesPart)) ?? Buffer.alloc(0);
  const styles = readStyles(stylesBytes, stylesTree);
  const painting = wordPainting(stylesBytes);
  const numberingPart = parts.named('numbering');
  const numbering = numberingPart === undefined ? undefined : office.bytes(numberingPart);
  const labels = new Labels(numbering ?? Buffer.alloc(0), styles, stylesTree, findings);
  const called: { readonly key: string; readonly kind: string; readonly id: string }[] = [];
  const core = corePropertiesOf(office);
  const context: BlockContext = {
    styles,
    labels,
    findings,
    relationships: office.relationshipsOf(office.main),
    fields: new FieldStack(),
    pictures: new PictureReader(office, findings),
    callNote: (kind, id) => {
      const key = `${kind} ${id}`;
      if (!called.some((one) => one.key === key)) called.push({ key, kind, id });
      return key;
    },
    unseen: unseenIn(main, office.bytes(office.main), painting, findings),
    boundText: (control) => boundToTitle(control, core),
  };
  const blocks = new BlockReader(context).read(body);
  const notes = new Map<string, readonly Block[]>();
  // A note may call another: those are called while they are read.
  const trees = new Map<string, XmlNode | undefined>();
  const unseen = new Map<string, UnseenWords>();
  for (const { key, kind, id } of called) {
    const part = parts.named(`${kind}s`);
    if (part === undefined) continue;
    const tree = trees.get(kind) ?? office.tree(part);
    trees.set(kind, tree);
    const note = tree && [...allOf(tree, kind)].find(({ attributes }) => attributes['id'] === id);
    if (!note) continue;
    const unseenHere = unseen.get(kind) ?? unseenIn(tree, office.bytes(part), painting, findings);
    unseen.set(kind, unseenHere);
    const own = {
      ...context,
      unseen: unseenHere,
      fields: new FieldStack(),
      relationships: office.relationshipsOf(part),
    };
    notes.set(key, withoutOwnMark(new BlockReader(own).read(note), note));
  }
  listComments(office, parts, findings);
  if (office.names.some((name) => /vbaProject/i.test(name)))
    findings.add('link not taken', 'macros');
  for (const name of office.names.filter((one) => /\/embeddings\//.test(one))) {
    findings.add('picture not taken', `embedded file ${name.replace(/^.*\//s, '')}`);
  }
  return {
    blocks,
    notes,
    propertyTitle: core.title,
    furniture: furnitureOf(office, parts),
    variables: variablesOf(office, parts),
  };
}

/** What a part doesn't show, by the rules that dropped files are held to. */
function unseenIn(
  tree: XmlNode,
  part: Buffer | undefined,
  painting: WordPainting,
  findings: Findings,
): UnseenWords {
  if (part === undefined) return new Map();
  const { found, unseen } = hiddenInWord(part, painting);
  if (found.has('shape-over')) {
    findings.ask(
      'a black or white shape lies over the page of the document: words below it are in the text; take out what nobody was to read',
    );
  }
  return unseenWords(tree, unseen);
}

/** A note begins with its number, for which Word has a sign; one with a mark of its author's own has that as its first words. */
function withoutOwnMark(blocks: readonly Block[], note: XmlNode): readonly Block[] {
  const hasNumber = ['footnoteRef', 'endnoteRef'].some((name) => [...allOf(note, name)].length > 0);
  const [first, ...others] = blocks;
  if (hasNumber || first?.kind !== 'paragraph') return blocks;
  const mark = /^\s*[*†‡§¶#]{1,3}\s*/u.exec(textOf(first.inlines))?.[0];
  if (mark === undefined) return blocks;
  return [{ ...first, inlines: sliceOf(first.inlines, mark.length) }, ...others];
}

/** The parts that the document names, by what they are to it. */
class Parts {
  readonly #relationships: ReturnType<WordPackage['relationshipsOf']>;

  constructor(office: WordPackage) {
    this.#relationships = office.relationshipsOf(office.main);
  }

  all(type: string): string[] {
    return [...this.#relationships.values()]
      .filter((one) => one.type === type && !one.isExternal)
      .map(({ target }) => target);
  }

  named(type: string): string | undefined {
    return this.all(type)[0];
  }
}

function listComments(office: WordPackage, parts: Parts, findings: Findings): void {
  for (const part of parts.all('comments')) {
    const tree = office.tree(part);
    for (const comment of tree ? allOf(tree, 'comment') : [])
      findings.add('comment', textBelow(comment, WORDS));
  }
}

/** Words that are drawn across the pages. */
const watermarksIn = (tree: XmlNode): string =>
  [...allOf(tree, 'textpath')].map(({ attributes }) => attributes['string'] ?? '').join(' ');

/** What authors or their templates keep in a document beside its text, such as its classification. */
function variablesOf(office: WordPackage, parts: Parts): string[] {
  return parts.all('settings').flatMap((part) => {
    const tree = office.tree(part);
    const variables = tree ? [...allOf(tree, 'docVar')] : [];
    return variables.map(({ attributes }) =>
      tidy(`${attributes['name'] ?? ''} ${attributes['val'] ?? ''}`),
    );
  });
}

/** What is printed on each page, each text once. */
function furnitureOf(office: WordPackage, parts: Parts): string[] {
  const texts = [...parts.all('header'), ...parts.all('footer')].map((part) => {
    const tree = office.tree(part);
    return tree ? tidy(`${textBelow(tree, WORDS)} ${watermarksIn(tree)}`) : '';
  });
  return [...new Set(texts)].filter((text) => text !== '');
}

function corePropertiesOf(office: WordPackage): { readonly title: string } {
  const part = [...office.relationshipsOf('').values()].find(
    ({ type }) => type === 'core-properties' || type === 'metadata/core-properties',
  )?.target;
  const tree = part === undefined ? undefined : office.tree(part);
  const title = within(tree, 'coreProperties', 'title');
  return {
    title: title ? tidy(title.children.filter((child) => typeof child === 'string').join('')) : '',
  };
}

/** The property that a control shows in truth; of the others it isn't known what they hold. */
function boundToTitle(control: XmlNode, core: { readonly title: string }): string | undefined {
  const binding = childOf(childOf(control, 'sdtPr'), 'dataBinding')?.attributes['xpath'] ?? '';
  return /coreProperties.*:title\[/.test(binding) && core.title !== '' ? core.title : undefined;
}
