import { extname } from 'node:path/posix';
import { listZip, unpackZipEntry } from '../zip.ts';

/** Where Word, Excel, PowerPoint and OpenDocument keep pictures that were put into a text or sheet. */
const PICTURE = /^(?:(?:word|xl|ppt)\/media|Pictures)\//;
const ENDINGS = new Set(['.png', '.jpg', '.jpeg', '.gif', '.webp', '.tif', '.tiff']);

/** In bytes: less is an icon, a line or a bullet. */
const LEAST_BYTES = 1_000;

/**
 * The pictures in an Office file, in its own order.
 * @param most bytes that one may unpack to; a larger one is left out.
 */
export function picturesOfOffice(bytes: Buffer, most: number): Buffer[] {
  return listZip(bytes)
    .entries.filter(({ name }) => PICTURE.test(name) && ENDINGS.has(extname(name).toLowerCase()))
    .flatMap((entry) => unpackZipEntry(bytes, entry, most) ?? [])
    .filter((picture) => picture.length >= LEAST_BYTES);
}
