import type { ZipEntry } from '../zip.ts';
import { readXml } from './office-xml.ts';

/** Kinds of parts that Word, Excel and OpenDocument make, by their endings. */
const KNOWN =
  /(?:^|\/)(?:[^/]*\.(?:xml|rels|vml|png|jpe?g|jfif|gif|emf|emz|wmf|wmz|tiff?|bmp|svg|svm|webp|wdp|heic|odttf|fntdata|[ot]tf|bin|rdf|ico|lst|psectors?)|mimetype|layout-cache)$|^(?:ObjectReplacements\/Object \d+|\[trash\]\/.*)$/i;
const PICTURE = /^(?:(?:word|xl)\/media|Pictures)\//;

/**
 * Names of parts that no page shows: files of other kinds, and pictures that nothing refers to. A program that opens
 * the file passes over them.
 */
export function unusedParts(
  parts: readonly ZipEntry[],
  read: (part: ZipEntry) => Buffer | undefined,
): string[] {
  const files = parts.filter(({ name }) => !name.endsWith('/'));
  const unknown = files.filter(({ name }) => !KNOWN.test(name)).map(({ name }) => name);
  const pictures = files.filter(({ name }) => PICTURE.test(name));
  if (pictures.length === 0) return unknown;
  const used = new Set<string>();
  for (const part of files) {
    if (!/\.rels$|^(?:Object \d+\/)?(?:content|styles)\.xml$|^meta\.xml$/.test(part.name)) continue;
    readXml(read(part) ?? Buffer.alloc(0), {
      open: ({ attributes }) => {
        for (const key of ['Target', 'href']) {
          const target = attributes[key];
          if (target !== undefined) used.add(baseName(target));
        }
      },
    });
  }
  return [
    ...unknown,
    ...pictures.map(({ name }) => name).filter((name) => !used.has(baseName(name))),
  ];
}

/** Pictures have names of their own in a file: where a path begins is of no matter. */
function baseName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name).toLowerCase();
  } catch {
    return name.toLowerCase();
  }
}
