import type { PDFContext, PDFDict, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { pdfLib } from './pdf-lib.ts';
import { formsDrawnByNobody } from './unused-forms.ts';

type Resources = Readonly<Record<string, Readonly<Record<string, PDFRef>> | PDFDict>>;

const PAGE = /\/Type\s*\/(?:Page|Template)\b/g;

/** How many pages a part of a PDF speaks of, in its tree or not. */
export function pagesIn(syntax: Buffer | string): number {
  if (!syntax.includes('/Page') && !syntax.includes('/Template')) return 0;
  const text = typeof syntax === 'string' ? syntax : syntax.toString('latin1');
  return text.match(PAGE)?.length ?? 0;
}

const REFERENCE = /(\d+)\s+\d+\s+R\b/g;

/** The numbers of the objects that a part of a PDF refers to. */
export function* referencesIn(syntax: Buffer | string): Generator<number> {
  if (!syntax.includes(' R')) return;
  const text = typeof syntax === 'string' ? syntax : syntax.toString('latin1');
  for (const [, number] of text.matchAll(REFERENCE)) yield Number(number);
}

/** How many pages with content are in a PDF, and not in its tree of pages: they were taken out of it. */
export function countPagesTakenOut(context: PDFContext): number {
  const { PDFDict, PDFName } = pdfLib;
  const root = context.lookup(context.trailerInfo.Root);
  const shown = new Set<PDFRef>();
  if (root instanceof PDFDict) walk(context, root.get(PDFName.of('Pages')), shown);
  return context
    .enumerateIndirectObjects()
    .filter(
      ([ref, object]) =>
        object instanceof PDFDict &&
        object.lookup(PDFName.of('Type')) === PDFName.of('Page') &&
        !shown.has(ref) &&
        object.has(PDFName.of('Contents')),
    ).length;
}

/** More have no honest cause, and each takes time. */
const MOST = 200;

/**
 * A PDF of what another one holds and doesn't show as a page: pages that were taken out of its tree and left in the file
 * (ISO 32000-1, 7.7.3), pages that scripts may add (12.7.6), and what its notes and stamps look like (12.5.5). Their letters are
 * numbers of a font, which only a program that reads pages can read. Undefined where there are none, or it can't be taken apart.
 * @param streams numbers of those that draw words and that nothing refers to: what is left of a page that is gone.
 * @param withNotes whether what notes and stamps look like is wanted, too
 */
export async function loosePages(
  bytes: Buffer,
  streams: readonly number[],
  withNotes = true,
): Promise<Buffer | undefined> {
  const { PDFDocument, PDFName, PDFDict, PDFRawStream, PDFRef } = pdfLib;
  const name = (key: string) => PDFName.of(key);
  try {
    const document = await PDFDocument.load(bytes, {
      updateMetadata: false,
      throwOnInvalidObject: false,
    });
    const { context, catalog } = document;
    const shown = new Set<PDFRef>();
    const tree = catalog.get(name('Pages'));
    walk(context, tree, shown);
    const pages: PDFRef[] = [];
    const drawn: PDFRef[] = [];
    const fonts = context.obj({});
    for (const [ref, object] of context.enumerateIndirectObjects()) {
      gatherFonts(object, fonts);
      if (!(object instanceof PDFDict)) continue;
      const type = object.lookup(name('Type'));
      const isPage = type === name('Page') || type === name('Template');
      if (isPage && !shown.has(ref) && object.has(name('Contents'))) pages.push(ref);
      const appearance = withNotes ? object.lookup(name('AP')) : undefined;
      if (appearance instanceof PDFDict) drawn.push(...refsIn(appearance));
    }
    drawn.push(...formsDrawnByNobody(context));
    const forms = [...new Set(drawn)].filter((ref) => context.lookup(ref) instanceof PDFRawStream);
    if (pages.length + forms.length + streams.length === 0) return undefined;
    const left = streams.map((number) => PDFRef.of(number));
    const kids = [
      ...pages.slice(0, MOST),
      ...forms.slice(0, MOST).map((form) => pageOf(context, { XObject: { F: form } })),
      ...left.slice(0, MOST).map((stream) => pageOf(context, { Font: fonts }, stream)),
    ];
    const parent = context.nextRef();
    for (const kid of kids) {
      const page = context.lookup(kid, PDFDict);
      page.set(name('Type'), name('Page'));
      // What a page has from the tree that it was in.
      for (const key of ['Resources', 'MediaBox']) {
        const own = page.get(name(key)) ?? inherited(page, key);
        if (own) page.set(name(key), own);
      }
      page.set(name('Parent'), parent);
    }
    context.assign(parent, context.obj({ Type: 'Pages', Kids: kids, Count: kids.length }));
    context.trailerInfo.Root = context.register(context.obj({ Type: 'Catalog', Pages: parent }));
    return Buffer.from(
      await document.save({
        useObjectStreams: false,
        updateFieldAppearances: false,
        addDefaultPage: false,
      }),
    );
  } catch {
    // Its strings and streams have been searched all the same.
    return undefined;
  }

  function pageOf(context: PDFContext, resources: Resources, content?: PDFRef): PDFRef {
    return context.register(
      context.obj({
        Type: 'Page',
        MediaBox: [-2000, -2000, 4000, 4000],
        Resources: resources,
        Contents: content ?? context.register(context.stream('/F Do')),
      }),
    );
  }

  /** By their names in whatever page or form: those of a page that is gone are mostly those of others too. */
  function gatherFonts(object: PDFObject, fonts: PDFDict): void {
    const dict = object instanceof PDFRawStream ? object.dict : object;
    if (!(dict instanceof PDFDict)) return;
    const resources = dict.lookup(name('Resources'));
    for (const holder of [dict, resources]) {
      const own = holder instanceof PDFDict ? holder.lookup(name('Font')) : undefined;
      if (!(own instanceof PDFDict)) continue;
      for (const [key, font] of own.entries()) if (!fonts.has(key)) fonts.set(key, font);
    }
  }

  function refsIn(appearance: PDFDict): PDFRef[] {
    return appearance.values().flatMap((value) => {
      if (value instanceof PDFRef) return [value];
      return value instanceof PDFDict ? refsIn(value) : [];
    });
  }

  function inherited(page: PDFDict, key: string): PDFObject | undefined {
    let node = page.lookup(name('Parent'));
    for (let depth = 0; node instanceof PDFDict && depth < 50; depth += 1) {
      const value = node.get(name(key));
      if (value) return value;
      node = node.lookup(name('Parent'));
    }
    return undefined;
  }
}

/** All that hangs on a tree of pages by its `Kids`. */
function walk(context: PDFContext, root: PDFObject | undefined, seen: Set<PDFRef>): void {
  const { PDFArray, PDFDict, PDFName, PDFRef } = pdfLib;
  const waiting = root ? [root] : [];
  for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
    if (object instanceof PDFRef) {
      if (seen.has(object)) continue;
      seen.add(object);
      const target = context.lookup(object);
      if (target) waiting.push(target);
    } else if (object instanceof PDFDict) {
      const kids = object.get(PDFName.of('Kids'));
      if (kids) waiting.push(kids);
    } else if (object instanceof PDFArray) waiting.push(...object.asArray());
  }
}
