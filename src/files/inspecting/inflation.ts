import { pdfLib } from './pdf-lib.ts';

type Decoder = { ensureBuffer(bytes: number): Uint8Array };

/** Object and cross-reference streams of real papers stay under 3 MB, and all of one paper under 20 MB. */
const MOST_BYTES_A_STREAM = 32 * 1024 * 1024;
const MOST_BYTES_A_FILE = 128 * 1024 * 1024;

/** Compressed objects unpack to more than those of any real paper. */
export class InflationExceeded extends Error {
  override readonly name = 'InflationExceeded';
}

/** The file being read in this thread: one at a time. */
const reading = { bytes: 0, exceeded: false };
let guarded = false;

/**
 * Reads a file with @cantoo/pdf-lib under a limit: the library's decoders would let a bomb of a few kB
 * fill the machine. Its parser steps over what throws and goes on to the next bomb, so once over the limit
 * every decoder refuses.
 * @throws InflationExceeded
 */
export async function withLimitedInflation<T>(read: () => Promise<T>): Promise<T> {
  guardDecoders();
  reading.bytes = 0;
  reading.exceeded = false;
  const result = await read();
  if (reading.exceeded) throw new InflationExceeded('compressed objects unpack without end');
  return result;
}

function guardDecoders(): void {
  if (guarded) return;
  guarded = true;
  const decoder = baseDecoder();
  const grow = decoder.ensureBuffer; // eslint-disable-line @typescript-eslint/unbound-method -- called with its own `this` below
  const sizes = new WeakMap<Decoder, number>();
  decoder.ensureBuffer = function (this: Decoder, bytes: number) {
    const before = sizes.get(this) ?? 0;
    if (bytes > before) {
      sizes.set(this, bytes);
      reading.bytes += bytes - before;
    }
    reading.exceeded ||= bytes > MOST_BYTES_A_STREAM || reading.bytes > MOST_BYTES_A_FILE;
    if (reading.exceeded) throw new InflationExceeded('compressed objects unpack without end');
    return grow.call(this, bytes);
  };
}

/** The class that all decoders extend isn't exported: it is reached through one of them. */
function baseDecoder(): Decoder {
  const { decodePDFRawStream, PDFContext, PDFRawStream } = pdfLib;
  const dict = PDFContext.create().obj({ Filter: 'FlateDecode' });
  let prototype: unknown = decodePDFRawStream(PDFRawStream.of(dict, new Uint8Array([0x78, 0x9c])));
  while (typeof prototype === 'object' && prototype !== null) {
    if (Object.hasOwn(prototype, 'ensureBuffer')) return prototype as Decoder;
    prototype = Object.getPrototypeOf(prototype);
  }
  throw new Error('@cantoo/pdf-lib has changed: its decoders can’t be limited');
}
