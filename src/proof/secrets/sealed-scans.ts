import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createCache, deleteOldAnswers } from '../../files/cache.ts';
import type { MachineWords } from '../../files/scans/machine-words.ts';

/**
 * What was read in exempt files, sealed: each scan, and the text of a PDF, is enciphered (AES-256-GCM) under a key that is made of the bytes of its file,
 * and kept under a name that is made of them too. Whoever has the file can open it; a cache that gets out says nothing.
 */
export type SealedScans = {
  /** @param page 1-based. */
  read(file: Buffer, page: number): Promise<MachineWords | undefined>;
  write(file: Buffer, page: number, words: MachineWords): Promise<void>;
  /** What a file says but for its scans, as some code read it; undefined where it has to be read. @param code a digest of that. */
  readText(file: Buffer, code: string): Promise<unknown>;
  writeText(file: Buffer, code: string, text: unknown): Promise<void>;
  /** For what is made of the files of a paper together, given as their bytes one after another. */
  sealOf(files: Buffer): Seal;
  /** Takes away what was kept long ago of files that weren't asked for. */
  tidy(): void;
};

/** Keeps what is made of some bytes, enciphered by them. Of each kind there is one at a time. */
export type Seal = {
  /** @returns undefined where it has to be made. @param of a digest of all that it is made from, and of the code. */
  read(kind: string, of: string): Promise<unknown>;
  write(kind: string, of: string, made: unknown): Promise<void>;
};

/** Of what is kept, below the folder of the cache. */
const SEALED = 'sealed-scans';

/** Raise it with every change of what is read in a scan, or of how it is sealed. */
const VERSION = 1;

const CIPHER = 'aes-256-gcm';

type Kept = { readonly of: string; readonly made: unknown };

type Sealed = { readonly iv: string; readonly tag: string; readonly data: string };

export function sealedScans(cacheDir: string): SealedScans {
  const folder = join(cacheDir, SEALED);
  const cache = createCache(folder);
  const asked = new Set<string>();
  const placeOf = (file: Buffer, page: number | string) => {
    const { key, name } = keysOf(file);
    asked.add(name);
    return { key, name: `${name}-${page}-${VERSION}` };
  };
  return {
    read: async (file, page) => {
      const { key, name } = placeOf(file, page);
      const sealed = (await cache.read(name)) as Sealed | undefined;
      return sealed && (open(sealed, key) as MachineWords | undefined);
    },
    readText: async (file, code) => {
      const { key, name } = placeOf(file, `text-${code}`);
      const sealed = (await cache.read(name)) as Sealed | undefined;
      return sealed && open(sealed, key);
    },
    writeText: async (file, code, text) => {
      const { key, name } = placeOf(file, `text-${code}`);
      await cache.write(name, seal(text, key));
    },
    write: async (file, page, words) => {
      const { key, name } = placeOf(file, page);
      await cache.write(name, seal(words, key));
    },
    sealOf: (files) => {
      const { key, name } = keysOf(files);
      asked.add(name);
      const nameOf = (kind: string) => `${name}-${kind}-${VERSION}`;
      return {
        read: async (kind, of) => {
          const sealed = (await cache.read(nameOf(kind))) as Sealed | undefined;
          const kept = sealed && (open(sealed, key) as Kept | undefined);
          return kept?.of === of ? kept.made : undefined;
        },
        write: (kind, of, made) => cache.write(nameOf(kind), seal({ of, made }, key)),
      };
    },
    tidy: () => deleteOldAnswers(folder, asked),
  };
}

/** Of a file's SHA-256, which others may know, neither the key nor the name can be made. */
function keysOf(file: Buffer): { readonly key: Buffer; readonly name: string } {
  const secret = createHash('sha512').update('exempt scan\0').update(file).digest();
  const made = (what: string) => createHmac('sha256', secret).update(what).digest();
  return { key: made('key'), name: made('name').toString('hex') };
}

function seal(words: unknown, key: Buffer): Sealed {
  const iv = randomBytes(12);
  const cipher = createCipheriv(CIPHER, key, iv);
  const data = Buffer.concat([cipher.update(JSON.stringify(words), 'utf8'), cipher.final()]);
  const [ivText, tag] = [iv, cipher.getAuthTag()].map((bytes) => bytes.toString('base64'));
  return { iv: ivText ?? '', tag: tag ?? '', data: data.toString('base64') };
}

/** @returns undefined where it isn't what was sealed: then it is read anew. */
function open({ iv, tag, data }: Sealed, key: Buffer): unknown {
  try {
    const decipher = createDecipheriv(CIPHER, key, Buffer.from(iv, 'base64'), {
      authTagLength: 16,
    });
    decipher.setAuthTag(Buffer.from(tag, 'base64'));
    const text = Buffer.concat([decipher.update(Buffer.from(data, 'base64')), decipher.final()]);
    return JSON.parse(text.toString('utf8'));
  } catch {
    return undefined;
  }
}
