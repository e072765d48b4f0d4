import { isPerson } from '../hidden/personal.ts';
import { listZip, textOfZipEntry } from '../zip.ts';

/** Where Word, Excel and OpenDocument keep who wrote a file and who saved it last. */
const PROPERTIES = /^(?:docProps\/core\.xml|meta\.xml)$/;
const AUTHORS =
  /<(dc:creator|cp:lastModifiedBy|meta:initial-creator|meta:printed-by)\b[^>]*>([^<]{0,500})<\//gu;
const MOST_BYTES = 1 << 20;

/** The persons whom the properties of an Office file seem to name, each once. */
export function peopleInProperties(bytes: Buffer): string[] {
  const part = listZip(bytes).entries.find(({ name }) => PROPERTIES.test(name));
  const text = part && textOfZipEntry(bytes, part, MOST_BYTES);
  const names = [...(text ?? '').matchAll(AUTHORS)].map(([, , name = '']) => name.trim());
  return [...new Set(names.filter(isPerson))];
}
