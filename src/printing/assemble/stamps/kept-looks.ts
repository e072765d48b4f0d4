import { createHash } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';
import type { Band, Looked, Looking, PageLook } from './look-at-pages.ts';
import type { Looker } from './looker.ts';

/** Where it is kept how the pages of parts look, from one pack to the next. What it gives it must have been given. */
export type LookStore = {
  /**
   * @param digest of the part
   * @param asked of what was asked of it
   */
  read(digest: string, asked: string): Promise<Uint8Array | undefined>;
  write(digest: string, asked: string, bytes: Uint8Array): Promise<void>;
};

/** A page without its pictures, and how large these are. */
type KeptPage = Omit<PageLook, 'foot' | 'head'> & {
  readonly foot?: Omit<Band, 'rgba'>;
  readonly head?: Omit<Band, 'rgba'>;
};

/** Most of the margins is blank, so that the least effort makes them small; and in one piece they are read soonest. */
const PIECE = 4 * 1024 * 1024;
const QUICK = { level: 1, chunkSize: PIECE };

/**
 * Looks at a part only where it never looked at it before: most of a pack is as it was. Nothing is kept of a part without a digest, nor
 * of one that can't be looked at.
 */
export function lookerThatKeeps(looker: Looker, store: LookStore): Looker {
  return {
    look: async (looking) => {
      const { digest } = looking;
      if (digest === undefined) return looker.look(looking);
      const asked = askedOf(looking);
      const kept = await store.read(digest, asked);
      if (kept) return unpacked(kept);
      const looked = await looker.look(looking);
      if ('pages' in looked) await store.write(digest, asked, packed(looked.pages));
      return looked;
    },
    close: () => looker.close(),
  };
}

const askedOf = ({ units, heads, texts }: Looking): string =>
  createHash('sha256')
    .update(JSON.stringify([units, heads, texts]))
    .digest('hex')
    .slice(0, 16);

function packed(pages: readonly PageLook[]): Uint8Array {
  const pictures = pages.flatMap(({ foot, head }) =>
    [foot, head].flatMap((band) => band?.rgba ?? []),
  );
  const about = pages.map(({ foot, head, ...page }): KeptPage => ({
    ...page,
    ...(foot && { foot: withoutPicture(foot) }),
    ...(head && { head: withoutPicture(head) }),
  }));
  const text = Buffer.from(JSON.stringify(about));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  return deflateSync(Buffer.concat([length, text, ...pictures]), QUICK);
}

const withoutPicture = ({ pageWidth, pageHeight, y, height }: Band): Omit<Band, 'rgba'> => ({
  ...{ pageWidth, pageHeight, y, height },
});

function unpacked(bytes: Uint8Array): Looked {
  const whole = inflateSync(bytes, QUICK);
  let at = 4 + whole.readUInt32LE(0);
  const about = JSON.parse(whole.toString('utf8', 4, at)) as readonly KeptPage[];
  const bandOf = (band: Omit<Band, 'rgba'> | undefined): Band | undefined => {
    if (!band) return undefined;
    const from = at;
    at += band.pageWidth * band.height * 4;
    return { ...band, rgba: whole.subarray(from, at) };
  };
  return {
    pages: about.map(({ foot, head, ...page }) => ({
      ...page,
      foot: bandOf(foot),
      head: bandOf(head),
    })),
  };
}
