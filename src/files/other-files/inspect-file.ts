import { open, readFile, stat } from 'node:fs/promises';
import { identifyFile } from '../file-identity.ts';
import { findFormulas, type FormulaCells } from './csv/csv-formulas.ts';
import { RowsOfCsv, type RaggedRows } from './csv/csv-rows.ts';
import { exifOfJpeg } from './pictures/jpeg-exif.ts';
import { kindOfFile, refusalOfEnding, type FileKind } from './kinds.ts';
import type { FileFault } from './office-fault-words.ts';
import { officeFault } from './office-faults.ts';
import { peopleInProperties } from './office-people.ts';
import {
  areTooMany,
  MOST_PIXELS_A_SIDE,
  pixelsOfJpeg,
  pixelsOfPng,
  pixelsOfWebPicture,
  type Pixels,
} from './picture-pixels.ts';
import { showsOtherwise } from './pictures/small-picture.ts';

/** What is known of a dropped file that isn't a PDF. */
export type FileInspection =
  | {
      readonly sound: true;
      readonly kind: FileKind;
      readonly bytes: number;
      /** Of the whole file, in hexadecimal. */
      readonly sha256: string;
      /** Whom its properties seem to name: for the officer alone. */
      readonly people: readonly string[];
      /** Of a CSV. */
      readonly formulas?: FormulaCells;
      readonly ragged?: RaggedRows;
    }
  | ({ readonly sound: false } & FileFault);

/**
 * Looks whether a file is what its ending says, and whether it carries what runs or what its author
 * doesn't see. Larger files than `maxBytes` are refused unread. Nothing in a file makes it throw.
 */
export async function inspectFile(
  path: string,
  extension: string,
  maxBytes: number,
): Promise<FileInspection> {
  const kind = kindOfFile(extension);
  if (!kind) return { sound: false, reason: refusalOfEnding(extension), remedy: '' };
  const bytes = await bytesOf(path);
  if (bytes !== undefined && bytes > Math.min(maxBytes, MOST_BYTES)) {
    return bytes > maxBytes
      ? {
          sound: false,
          reason: 'It is larger than council.yaml allows (appendices:).',
          remedy: 'Make a smaller copy, or split it.',
        }
      : {
          sound: false,
          reason: `It is larger than ${MOST_BYTES / 1_000_000} MB, which is the most that can be looked through.`,
          remedy: 'Make a smaller copy, or split it.',
        };
  }
  if (bytes !== undefined && kind.content === 'text' && bytes > MOST_BYTES_OF_TABLE) {
    return {
      sound: false,
      reason: `It is a table of more than ${MOST_BYTES_OF_TABLE / 1_000_000} MB, and a build can’t look through a larger one cell by cell without being held up.`,
      remedy: 'Split it into smaller files, for example one for each quarter.',
    };
  }
  const identity = await identifyFile(path);
  if (!identity) {
    return { sound: false, reason: 'It can’t be read.', remedy: 'Check that you may open it.' };
  }
  const content = await readFile(path);
  const fault = await faultOf(content, kind);
  if (fault) return { sound: false, ...fault };
  const isOffice = kind.content === 'ooxml' || kind.content === 'opendocument';
  return {
    sound: true,
    kind,
    people: isOffice ? peopleInProperties(content) : [],
    ...(kind.content === 'text' && tableIn(content)),
    ...identity,
  };
}

/** What is found in the cells of a CSV. */
function tableIn(content: Buffer): {
  readonly formulas: FormulaCells;
  readonly ragged?: RaggedRows;
} {
  const rows = new RowsOfCsv();
  const formulas = findFormulas(textIn(content), (cell) => {
    rows.take(cell);
  });
  const ragged = rows.ragged();
  return { formulas, ...(ragged && { ragged }) };
}

/** Of a file that is read into memory: whatever council.yaml allows, no machine has to hold more. */
const MOST_BYTES = 100_000_000;

/** Of a CSV, each cell of which is read several times: a minute's work on a small machine. */
const MOST_BYTES_OF_TABLE = 25_000_000;

/** None where there is no such file. */
async function bytesOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch {
    return undefined;
  }
}

/** What is wrong with a GIF or WebP that a text shows, from its first bytes; undefined where nothing is. */
export async function faultOfWebPicture(path: string): Promise<FileFault | undefined> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(30), 0, 30, 0);
    return sizeFault(pixelsOfWebPicture(buffer.subarray(0, bytesRead)), 'GIF or WebP picture');
  } finally {
    await file.close();
  }
}

async function faultOf(bytes: Buffer, kind: FileKind): Promise<FileFault | undefined> {
  if (bytes.length === 0) {
    return {
      reason: 'It is empty (0 bytes): a copy or download that didn’t finish.',
      remedy: 'Copy it again.',
    };
  }
  switch (kind.content) {
    case 'ooxml':
    case 'opendocument':
      return officeFault(bytes, kind);
    case 'text':
      return textFault(bytes);
    case 'png':
      return hasPngFrame(bytes)
        ? sizeFault(pixelsOfPng(bytes), 'PNG picture')
        : notA('PNG picture');
    case 'jpeg':
      return hasJpegFrame(bytes)
        ? (sizeFault(pixelsOfJpeg(bytes), 'JPEG picture') ?? jpegFault(bytes))
        : notA('JPEG picture');
  }
}

function notA(what: string): FileFault {
  return {
    reason: `It isn’t a ${what}, whatever its name says, or it is cut short.`,
    remedy: 'Open it in its own program, export it again and use the new file.',
  };
}

function sizeFault(pixels: Pixels | undefined, what: string): FileFault | undefined {
  if (!pixels) return notA(what);
  if (!areTooMany(pixels)) return undefined;
  const [width, height] = [pixels.width, pixels.height].map((side) => side.toLocaleString('en-GB'));
  return {
    reason: `The picture has ${width} by ${height} pixels, which readers’ machines may not have the memory for.`,
    remedy: `Make a smaller copy, of 100 million pixels at most and no side above ${MOST_PIXELS_A_SIDE.toLocaleString('en-GB')}.`,
  };
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function hasPngFrame(bytes: Buffer): boolean {
  return bytes.subarray(0, 8).equals(PNG) && bytes.subarray(-8, -4).toString('latin1') === 'IEND';
}

/** Cameras write zeros or thumbnails after the end, so the end may be a little before it. */
function hasJpegFrame(bytes: Buffer): boolean {
  return (
    bytes[0] === 0xff &&
    bytes[1] === 0xd8 &&
    bytes[2] === 0xff &&
    bytes.includes('\u00ff\u00d9', 2, 'latin1')
  );
}

/** What a camera or program wrote beside the picture: where it was taken, and a small picture of what is there no more. */
async function jpegFault(bytes: Buffer): Promise<FileFault | undefined> {
  const exif = exifOfJpeg(bytes);
  if (exif?.hasPlace === true) {
    return {
      reason: 'The picture says where it was taken, to a few metres.',
      remedy:
        'Remove its location (Properties, Details, “Remove properties”) and use the new file.',
    };
  }
  if (!exif?.small || !(await showsOtherwise(bytes, exif.small))) return undefined;
  return {
    reason:
      'The picture has a small picture of itself inside that shows something else: what was cut off or painted over is still there.',
    remedy:
      'Remove it (Properties, Details, “Remove properties”), or save the picture as PNG, and use the new file.',
  };
}

/** Bytes of a text that are decoded at once: it is never in memory as a whole. */
const PIECE = 1 << 20;

/** The text of a file, in pieces. Throws where it isn't UTF-8. */
function* textIn(bytes: Buffer): Generator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let at = 0; at < bytes.length; at += PIECE) {
    yield decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
  }
  yield decoder.decode();
}

function textFault(bytes: Buffer): FileFault | undefined {
  try {
    let isText = true;
    // eslint-disable-next-line no-control-regex
    for (const piece of textIn(bytes)) isText &&= !/[\u0000-\u0008\u000e-\u001a]/.test(piece);
    if (isText) return undefined;
  } catch {
    // Said below.
  }
  return {
    reason:
      'It is not text in UTF-8, so accents and pound signs would be garbled, or it isn’t a CSV file.',
    remedy: 'Save it as “CSV UTF-8 (Comma delimited)”.',
  };
}
