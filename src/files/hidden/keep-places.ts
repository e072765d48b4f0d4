import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Picture } from '../pdfium.ts';
import type { HiddenFinding } from './finding.ts';
import type { PlaceQuestion } from './place.ts';

/** A finding with the path of a picture of its place, where one was made. */
export type PicturedFinding = HiddenFinding & { readonly picture?: string };

/** Beyond these an officer looks at the paper itself. */
const MOST_PICTURES = 20;

/**
 * Writes a PNG for each place into a folder of the file's own, for the officer alone: the folder is in the
 * local cache, and nothing in it is published.
 */
export async function keepPlaces(
  findings: readonly HiddenFinding[],
  folder: string,
  draw: (place: PlaceQuestion) => Promise<Picture | undefined>,
): Promise<PicturedFinding[]> {
  const pictured: PicturedFinding[] = [];
  let made = 0;
  for (const finding of findings) {
    const { box, page } = finding;
    if (box === null || page === 0 || made === MOST_PICTURES) {
      pictured.push(finding);
      continue;
    }
    made += 1;
    const file = join(folder, `page-${page}-${made}.png`);
    const written = (await isThere(file)) || (await writePicture(file, await draw({ page, box })));
    pictured.push(written ? { ...finding, picture: file } : finding);
  }
  return pictured;
}

async function isThere(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined))?.isFile() === true;
}

/** It appears whole or not at all. */
async function writePicture(file: string, picture: Picture | undefined): Promise<boolean> {
  if (picture === undefined) return false;
  const { rgba, width, height } = picture;
  const { default: sharp } = await import('sharp');
  const png = await sharp(rgba, { raw: { width, height, channels: 4 } })
    .flatten({ background: '#ffffff' })
    .png()
    .toBuffer();
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.draft`;
  await writeFile(draft, png);
  await rename(draft, file);
  return true;
}
