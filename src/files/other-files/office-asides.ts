import { listZip, unpackZipEntry } from '../zip.ts';
import { readXml } from './office-xml.ts';
import { MOST_UNPACKED } from './office-package.ts';

const PROPERTIES = /^(?:docProps\/(?:core|custom)\.xml|meta\.xml)$/;
const CONTENT = /^(?:word|xl|ppt)\/.*\.xml$/;

/** What a file is called and about, by the names of Office and OpenDocument. */
const ABOUT = new Set([
  'title',
  'subject',
  'keywords',
  'keyword',
  'description',
  'category',
  'contentStatus',
  // The council's own properties, of whatever kind.
  ...['lpwstr', 'lpstr', 'bstr', 'i4', 'i8', 'int', 'r4', 'r8', 'decimal', 'cy', 'user-defined'],
]);
/** Sheets and ranges have their names in attributes. */
const NAMED = new Set(['sheet', 'definedName']);
/** The head and foot of printed pages of a sheet; what isn't said there is how it is written. */
const HEADS = /^(?:odd|even|first)(?:Header|Footer)$/;
const HEAD_CODES = /&(?:"[^"]{0,80}"|\d{1,3}|[A-Z])/g;
/** What has an alternative text in its attributes. */
const PICTURES = new Set(['docPr', 'cNvPr']);
/** Letters across a page, or bent to a shape: "CONFIDENTIAL". */
const DRAWN_WORDS = 'textpath';

/**
 * What an Office file says beside its text: its title, subject and keywords, the names of its sheets, the letters
 * that are drawn across its pages, and the alternative texts of its pictures.
 */
export function asidesOfOffice(bytes: Buffer): string[] {
  const said: string[] = [];
  for (const entry of listZip(bytes).entries) {
    const isAbout = PROPERTIES.test(entry.name);
    if (!isAbout && !CONTENT.test(entry.name)) continue;
    const part = unpackZipEntry(bytes, entry, MOST_UNPACKED);
    if (part === undefined) continue;
    let text: string | undefined;
    readXml(part, {
      open: ({ name, attributes }) => {
        if (isAbout ? ABOUT.has(name) : HEADS.test(name)) text = '';
        if (NAMED.has(name)) said.push((attributes['name'] ?? '').replaceAll('_', ' '));
        if (name === DRAWN_WORDS) said.push(attributes['string'] ?? '');
        if (PICTURES.has(name)) said.push(attributes['descr'] ?? '', attributes['title'] ?? '');
      },
      close: () => {
        if (text !== undefined) said.push(isAbout ? text : text.replace(HEAD_CODES, ' '));
        text = undefined;
      },
      text: (more) => {
        if (text !== undefined) text += more;
      },
    });
  }
  return said.filter((one) => one.trim() !== '');
}
