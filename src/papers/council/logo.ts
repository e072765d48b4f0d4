import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { faultOfWebPicture, inspectFile } from '../../files/other-files/inspect-file.ts';
import {
  pixelsOfPng,
  pixelsOfWebPicture,
  type Pixels,
} from '../../files/other-files/picture-pixels.ts';
import { cleanSvg } from '../../files/svg/clean-svg.ts';
import { diagnose } from '../../rules/rules.ts';
import { nearest } from '../../language/suggest.ts';
import { logoUrl } from '../addresses.ts';
import type { ContentTree } from '../reading/content-tree.ts';
import type { ContentReader } from '../reading/reader.ts';
import type { Council, LogoSettings } from './council.ts';

/** The council's logo, as it is published. */
export type Logo = Pick<LogoSettings, 'ground' | 'withName'> &
  Pixels & {
    /** Site path. */
    readonly url: string;
    /** Path of its file, below the content. */
    readonly source: string;
    /** What is published of an SVG. */
    readonly svg?: string;
  };

/** Every page loads it. */
const MOST_BYTES = 100_000;
/** CSS pixels, in the header of a page. */
const MOST = { width: 260, height: 48 } as const;

/**
 * Reads the logo that the council names, and reports pictures beside its settings that it doesn't name. Where the logo can't be
 * published, pages have the council's name in its place.
 */
export async function readLogo(
  reader: ContentReader,
  { logos, council: path }: Pick<ContentTree, 'logos' | 'council'>,
  { logo }: Pick<Council, 'logo'>,
): Promise<Logo | undefined> {
  for (const picture of logos) {
    // Where the one that is named isn't there, that says enough.
    if (picture === logo?.file || (logo && !logos.includes(logo.file))) continue;
    const message = `council.yaml doesn’t name this picture, so nothing is published from it. If it is the council’s logo, write logo: ${picture} there${logo ? ` in place of ${logo.file}` : ''}. Otherwise delete it.`;
    reader.report('file-unexpected', picture, message);
  }
  if (!logo) return undefined;
  if (!logos.includes(logo.file)) {
    const near = nearest(logo.file, logos) ?? logos[0];
    const advice =
      near === undefined
        ? 'Put an SVG, PNG or WebP of that name there, or take the line out.'
        : `Did you mean ${near}?`;
    const place = reader.yaml(path ?? '').placeOf(['logo'], 'value');
    const message = `There is no ${logo.file} beside council.yaml. ${advice} Until then pages have the council’s name alone.`;
    reader.diagnostics.push(diagnose('logo-unsound', place, message));
    return undefined;
  }
  const found = await pictureOf(reader.absolute(logo.file));
  if ('reason' in found) {
    const place = { ...reader.startOf(logo.file), line: found.line ?? 1 };
    const message = `${logo.file} can’t be the logo. ${found.reason} Until then pages have the council’s name alone.`;
    reader.diagnostics.push(diagnose('logo-unsound', place, message));
    return undefined;
  }
  const { width, height, svg } = found;
  return {
    url: logoUrl(extname(logo.file).slice(1).toLowerCase()),
    source: logo.file,
    ...shownSize({ width, height }),
    ground: logo.ground,
    withName: logo.withName,
    ...(svg !== undefined && { svg }),
  };
}

type Fault = { readonly reason: string; readonly line?: number };

async function pictureOf(path: string): Promise<(Pixels & { readonly svg?: string }) | Fault> {
  const { size } = statSync(path);
  if (size > MOST_BYTES) {
    return {
      reason: `It has ${Math.ceil(size / 1000)} KB, and ${MOST_BYTES / 1000} KB are the most: every page loads it. Save it smaller, such as ${MOST.height * 3} pixels high.`,
    };
  }
  const picture = await readPicture(path, extname(path).slice(1).toLowerCase());
  if ('reason' in picture) return picture;
  const proportion = picture.width / picture.height;
  return proportion > 10 || proportion < 0.25
    ? {
        reason:
          'It is more than ten times as wide as high, or four times as high as wide, so that nobody could read it in the header. Save it in another shape.',
      }
    : picture;
}

async function readPicture(
  path: string,
  ending: string,
): Promise<(Pixels & { readonly svg?: string }) | Fault> {
  const bytes = readFileSync(path);
  if (ending === 'svg') return cleanSvg(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  const found =
    ending === 'png' ? await inspectFile(path, ending, MOST_BYTES) : await faultOfWebPicture(path);
  if (found && 'reason' in found) return { reason: `${found.reason} ${found.remedy}` };
  const isWebP = bytes.toString('latin1', 8, 12) === 'WEBP';
  const pixels = ending === 'png' ? pixelsOfPng(bytes) : isWebP && pixelsOfWebPicture(bytes);
  return pixels || { reason: `It isn’t the picture that its name says. Save it again as .png.` };
}

/** As large as the header has room for. */
function shownSize({ width, height }: Pixels): Pixels {
  const scale = Math.min(MOST.width / width, MOST.height / height);
  return {
    width: Math.max(Math.round(width * scale), 1),
    height: Math.max(Math.round(height * scale), 1),
  };
}
