import { codeDigest } from '../../facts/code-digest.ts';
import { assemblePack } from '../../printing/assemble/assemble-pack.ts';
import type { AssembledPack, PackOptions, PackPart } from '../../printing/assemble/pack-part.ts';
import { digestOf, type KeptPdf, type PrintedSheets, type Printing } from './printing.ts';

/** A part that is there, and is to be put together with the others. */
export type ReadyPart = Omit<PackPart, 'bytes' | 'digest'> & {
  readonly pages: number;
  readonly digest: string;
  readonly read: () => Promise<Uint8Array>;
};

/** What a part has of the document that was printed for it. */
export function printedPart({ key, facts, read }: PrintedSheets) {
  const { pages, headings } = facts;
  return { from: 'printed', digest: key, pages, headings, read } as const;
}

/** Parts as one PDF, which is kept by all that it is made of. */
export async function keptTogether<Facts extends { readonly pages: number }>(
  parts: readonly ReadyPart[],
  options: Omit<PackOptions, 'id'>,
  printing: Printing,
  factsFor: (pack: AssembledPack) => Facts,
): Promise<KeptPdf<Facts>> {
  const code = codeDigest(
    new URL('../../printing/assemble/assemble-pack.ts', import.meta.url).href,
    import.meta.url,
  );
  const id = digestOf(
    code,
    JSON.stringify([options, parts.map((part) => [shown(part), part.digest])]),
  );
  return printing.keep(id, async () => {
    const read = await Promise.all(
      parts.map(async (part): Promise<PackPart> => ({
        ...shown(part),
        ...{ digest: part.digest, bytes: await part.read() },
      })),
    );
    const pack = await assemblePack(read, { ...options, id }, printing.looks);
    return { bytes: pack.bytes, facts: factsFor(pack) };
  });
}

/** How a part appears in the pack. */
function shown(part: ReadyPart): Omit<PackPart, 'bytes' | 'digest'> {
  const { key, from, title, language, level, numbering, runningFoot, stamp, headings } = part;
  return {
    ...{ key, from, title, language, level, numbering },
    ...(runningFoot !== undefined && { runningFoot }),
    ...(stamp !== undefined && { stamp }),
    ...(headings !== undefined && { headings }),
  };
}
