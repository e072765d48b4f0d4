import { isPerson } from '../hidden/names.ts';
import { listZip, unpackZipEntry } from '../zip.ts';
import { readXml } from './office-xml.ts';

/** Where Word, Excel and OpenDocument keep who wrote a file and who saved it last. */
const PROPERTIES = /^(?:docProps\/core\.xml|meta\.xml)$/;
const AUTHORS = new Set(['creator', 'lastModifiedBy', 'initial-creator', 'printed-by']);
const MOST_BYTES = 1 << 20;
const LONGEST_NAME = 500;

/** The persons whom the properties of an Office file seem to name, each once. */
export function peopleInProperties(bytes: Buffer): string[] {
  const part = listZip(bytes).entries.find(({ name }) => PROPERTIES.test(name));
  const properties = part && unpackZipEntry(bytes, part, MOST_BYTES);
  const names = new Set<string>();
  let name: string | undefined;
  readXml(properties ?? Buffer.alloc(0), {
    open: (element) => {
      name = AUTHORS.has(element.name) ? '' : undefined;
    },
    close: () => {
      if (name !== undefined && name.length <= LONGEST_NAME) names.add(name.trim());
      name = undefined;
    },
    text: (text) => {
      if (name !== undefined) name += text;
    },
  });
  return [...names].filter(isPerson);
}
