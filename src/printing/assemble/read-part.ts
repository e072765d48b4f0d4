import { contentFacts, type ContentFacts } from './content-operations.ts';
import { missingSigns } from './missing-signs.ts';
import { asDict, dictAt } from './objects.ts';
import { PartError, type PackPart } from './pack-part.ts';
import { createUnpacker, markPainting } from './page-content.ts';
import type { Looked, PageLook } from './stamps/look-at-pages.ts';
import type { Looker } from './stamps/looker.ts';
import { damaged, openSource, unitOf, type SourcePart } from './source-part.ts';

/** What is drawn on a page of a part. */
export type PageContent = {
  readonly facts: ContentFacts;
  /** In place of its own; undefined where that can stay. */
  readonly instead: Buffer | undefined;
  /** Of our own pages: how many signs no font of the machine has. */
  readonly missing: number;
};

/** A part that has been read, while its pages are still looked at. */
export type ReadPart = {
  readonly source: SourcePart;
  readonly contents: readonly PageContent[];
  /** @throws PartError */
  readonly looks: Promise<readonly PageLook[]>;
};

/**
 * Reads a part, and has its pages looked at once it is known that they can be drawn.
 * @throws PartError
 */
export async function readPart(part: PackPart, looker: Looker): Promise<ReadPart> {
  const source = await openSource(part);
  const contents = readContents(source);
  const units = source.pages.map(({ dict }) => unitOf(dict));
  const looked = looker.look({
    ...{ bytes: part.bytes, digest: part.digest, units },
    heads: part.stamp !== undefined,
    texts: dictAt(source.catalog, 'StructTreeRoot') === undefined,
  });
  const looks = looked.then((answer) => pagesOf(part.key, answer));
  // Whoever waits for it hears of it; nobody may be waiting yet.
  looks.catch(() => {});
  return { source, contents, looks };
}

function readContents({ part, context, pages }: SourcePart): PageContent[] {
  const unpacker = createUnpacker(part.key);
  return pages.map(({ dict, inherited }) => {
    const { content, isSound } = unpacker.page(dict);
    unpacker.checkDrawings(content, asDict(context.lookup(inherited.Resources)));
    const asRead = contentFacts(content);
    // What is put behind a content that breaks off would be read as the rest of it.
    const sound = asRead.brokenAt === undefined ? content : content.subarray(0, asRead.brokenAt);
    const isToMark = part.from === 'printed' && asRead.paintsUnmarked;
    const own = isToMark ? markPainting(sound) : sound;
    const facts = own === content ? asRead : contentFacts(own);
    const missing = part.from === 'printed' ? missingSigns(content) : 0;
    return { facts, missing, instead: own === content && isSound ? undefined : own };
  });
}

function pagesOf(key: string, looked: Looked): readonly PageLook[] {
  if ('pages' in looked) return looked.pages;
  if (looked.fault === 'damaged') throw damaged(key);
  throw new PartError(
    key,
    looked.fault === 'protected'
      ? 'The PDF is protected. Save it without a password or restrictions.'
      : 'The PDF needs more memory than any paper does.',
  );
}
