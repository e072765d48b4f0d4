import { readFile } from 'node:fs/promises';
import type { Inspector } from '../inspector.ts';
import { picturesOfOffice } from '../other-files/office-pictures.ts';
import { MOST_UNPACKED } from '../other-files/office-package.ts';
import type { KeptScans } from './kept-scans.ts';
import type { ScanPicture } from './scan-picture.ts';

/** A page or picture of a file whose words can only be read off it. */
export type PageToRead = {
  /** 1-based: of the pages of a PDF, or of the pictures of another file. */
  readonly page: number;
  readonly picture: () => Promise<ScanPicture | undefined>;
};

const PICTURES = new Set(['png', 'jpg', 'jpeg', 'gif', 'webp']);
const OFFICE = new Set(['docx', 'xlsx', 'odt', 'ods']);

/** A file that may be a scan or a picture, or have some in it. */
export type ScannedFile = {
  readonly path: string;
  /** In lower case, without its dot. */
  readonly extension: string;
  /** In hexadecimal. */
  readonly sha256: string;
};

/** The scanned pages of a PDF, the pictures in an Office file, or the picture that a file is. */
export async function pagesToRead(
  { path, extension, sha256 }: ScannedFile,
  inspector: Pick<Inspector, 'inspect' | 'page'>,
  kept: Pick<KeptScans, 'count'>,
): Promise<PageToRead[]> {
  if (extension === 'pdf') {
    const inspection = await inspector.inspect(path);
    const pages = inspection.sound ? inspection.picturedPages : [];
    return pages.map((page) => ({ page, picture: () => inspector.page(path, page) }));
  }
  if (PICTURES.has(extension)) return [{ page: 1, picture: () => readFile(path) }];
  if (!OFFICE.has(extension)) return [];
  let unpacked: Promise<Buffer[]> | undefined;
  const pictures = () =>
    (unpacked ??= readFile(path).then((bytes) => picturesOfOffice(bytes, MOST_UNPACKED)));
  const count = await kept.count(sha256, async () => (await pictures()).length);
  return Array.from({ length: count }, (_, index) => ({
    page: index + 1,
    picture: async () => (await pictures())[index],
  }));
}
