import { unseenInOpenDocument } from '../../files/other-files/opendocument/hidden-in-opendocument.ts';
import { openDocumentStyles } from '../../files/other-files/opendocument/styles.ts';
import { tidy } from '../../files/file-text/file-text.ts';
import type { Block, Document, Inline } from '../document.ts';
import { ImportRefusal, type Findings } from '../findings.ts';
import { PictureReader } from '../word/pictures.ts';
import { openParts, type Parts } from '../xml/parts.ts';
import { unseenWords, type UnseenWords } from '../xml/unseen-words.ts';
import { allOf, childOf, elementsOf, within, type XmlNode } from '../xml/xml-tree.ts';
import { BlockReader, type BlockContext } from './blocks.ts';
import { descriptionOf, wordsBelow } from './inlines.ts';
import { listStyles, Styles } from './styles.ts';

/** Reads an OpenDocument text, as LibreOffice and Google write it. Throws an {@link ImportRefusal} for one that can't be brought in. */
export function readOpenDocument(bytes: Buffer, findings: Findings): Document {
  const parts = openParts(bytes);
  refuseLocked(parts);
  const root = parts.tree('content.xml');
  const content = childOf(root, 'document-content');
  const text = within(content, 'body', 'text');
  if (!root || !content || !text) {
    throw new ImportRefusal(
      'It has no text that can be read. Open it in its own program, save it again as a text (.odt) and use the new file.',
    );
  }
  const named = childOf(parts.tree('styles.xml'), 'document-styles');
  const trees = [named, content].flatMap((one) =>
    ['font-face-decls', 'styles', 'automatic-styles'].map((name) => childOf(one, name)),
  );
  const notes = new Map<string, readonly Block[]>();
  const changes = changesIn(text, findings);
  const pictures = new PictureReader(parts, findings);
  const context: BlockContext = {
    styles: new Styles(trees),
    lists: listStyles(trees),
    counts: { byId: new Map(), byStyle: new Map() },
    outline: [],
    findings,
    unseen: unseenIn(root, parts),
    insertions: changes,
    note: (node) => {
      const key = `note ${notes.size + 1}`;
      // It keeps its place before what it calls itself.
      notes.set(key, []);
      const body = childOf(node, 'note-body');
      if (body) notes.set(key, new BlockReader(context).read(body));
      return key;
    },
    picture: (frame) => pictureOf(frame, pictures, findings),
    boxes: (node) => boxesIn(node, context),
  };
  const blocks = new BlockReader(context).read(text);
  for (const words of changes.values()) findings.add('inserted', words);
  if (parts.names.some((name) => /^(?:Basic|Scripts)\//.test(name))) {
    findings.add('link not taken', 'macros');
  }
  return {
    blocks,
    notes,
    propertyTitle: titleOf(parts),
    furniture: furnitureOf(named),
  };
}

/** What the document doesn't show, by the rules that dropped files are held to. */
function unseenIn(root: XmlNode, parts: Parts): UnseenWords {
  const [styles, content] = ['styles.xml', 'content.xml'].map(
    (name) => parts.bytes(name) ?? Buffer.alloc(0),
  ) as [Buffer, Buffer];
  const { unseen } = unseenInOpenDocument(content, openDocumentStyles([styles, content]));
  return unseenWords(root, unseen);
}

/** A document with a password says so beside each of its parts. */
function refuseLocked(parts: Parts): void {
  const manifest = parts.tree('META-INF/manifest.xml');
  if (manifest && [...allOf(manifest, 'encryption-data')].length > 0) {
    throw new ImportRefusal('It is locked by a password. Save it without one.');
  }
}

/** The names of tracked insertions, which are taken as if they were accepted; what was deleted is listed alone. */
function changesIn(text: XmlNode, findings: Findings): Map<string, string> {
  const insertions = new Map<string, string>();
  for (const region of allOf(text, 'changed-region')) {
    const deletion = childOf(region, 'deletion');
    if (deletion) {
      const words = elementsOf(deletion).filter(({ name }) => name !== 'change-info');
      findings.add('deleted', words.map((one) => wordsBelow(one)).join(' '));
    }
    if (childOf(region, 'insertion')) insertions.set(region.attributes['id'] ?? '', '');
  }
  return insertions;
}

/** The pictures of a frame; one that is shown in place of a chart or a sheet is none. */
function pictureOf(frame: XmlNode, pictures: PictureReader, findings: Findings): Inline[] {
  const { alternative, isDecorative } = descriptionOf(frame);
  if (childOf(frame, 'object') ?? childOf(frame, 'object-ole')) {
    findings.add(
      'picture not taken',
      `a chart, a sheet or a formula${alternative && `: ${alternative}`}`,
    );
    findings.ask(
      'a chart, a sheet or a formula isn’t brought in: save it as a picture and put it beside the report, or write it',
    );
    return [];
  }
  // The same picture may be there in several forms.
  const [image] = elementsOf(frame).filter(({ name }) => name === 'image');
  const target = image?.attributes['href'];
  if (target === undefined) return [];
  const isExternal = /^[a-z][a-z\d+.-]*:|^\/|\.\./i.test(target);
  const inline = pictures.take(
    { target: target.replace(/^\.\//, ''), isExternal },
    alternative,
    isDecorative,
  );
  return inline ? [inline] : [];
}

/** What is written in boxes and shapes. */
function boxesIn(node: XmlNode, context: BlockContext): Block[] {
  if (childOf(node, 'object') ?? childOf(node, 'object-ole')) return [];
  const own = elementsOf(node).filter(({ name }) => name === 'text-box');
  const boxes = node.name === 'frame' ? own : [node];
  return boxes.flatMap((box) => new BlockReader(context).read(box));
}

function titleOf(parts: Parts): string {
  const tree = parts.tree('meta.xml');
  const title = within(tree, 'document-meta', 'meta', 'title');
  return title ? tidy(wordsBelow(title)) : '';
}

/** What is printed on each page, each text once. */
function furnitureOf(named: XmlNode | undefined): string[] {
  const pages = childOf(named, 'master-styles');
  const texts = (pages ? elementsOf(pages) : []).flatMap((page) =>
    elementsOf(page)
      .filter(({ name }) => /^(?:header|footer)(?:-left|-first)?$/.test(name))
      .map((one) => tidy(wordsBelow(one))),
  );
  return [...new Set(texts)].filter((text) => text !== '');
}
