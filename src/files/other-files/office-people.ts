import { isPerson, namesPerson } from '../hidden/names.ts';
import { listZip, unpackZipEntry } from '../zip.ts';
import { readXml, type XmlElement } from './office-xml.ts';

/** Where Word, Excel and OpenDocument keep who wrote a file, who saved it last, and the council's own properties. */
const PROPERTIES = /^(?:docProps\/(?:core|app|custom)\.xml|meta\.xml)$/;
/** Where names of persons are besides: of styles, of those who commented, of folders. */
const BESIDES =
  /^(?:word\/(?:styles|people|settings|document|header\d*|footer\d*)\.xml|word\/_rels\/document\.xml\.rels|xl\/(?:styles|workbook)\.xml|xl\/persons\/[^/]+\.xml|(?:styles|content|settings)\.xml|customXml\/item\d+\.xml)$/;
const AUTHORS = new Set([
  ...['creator', 'lastModifiedBy', 'initial-creator', 'printed-by', 'Manager', 'author-name'],
  ...['author-initials', 'DisplayName', 'UserName'],
]);
/** Values of properties that an officer or a template made. */
const OWN = new Set(['lpwstr', 'lpstr', 'bstr', 'user-defined']);
const MOST_BYTES = 1 << 20;
/** Of styles and workbooks, which have more. */
const MOST_BESIDES = 8 << 20;
const LONGEST_NAME = 500;

/**
 * The persons whom an Office file seems to name beside its text, each once: as authors, in its own properties, in names of
 * styles, and in the folders that it was saved in.
 */
export function peopleInProperties(bytes: Buffer): string[] {
  const names = new Set<string>();
  for (const entry of listZip(bytes).entries) {
    const isProperties = PROPERTIES.test(entry.name);
    if (!isProperties && !BESIDES.test(entry.name)) continue;
    const part = unpackZipEntry(bytes, entry, isProperties ? MOST_BYTES : MOST_BESIDES);
    for (const name of part ? namesIn(part, isProperties) : []) names.add(name);
  }
  return [...names];
}

function namesIn(part: Buffer, isProperties: boolean): string[] {
  const names: string[] = [];
  let name: string | undefined;
  let isAuthor = false;
  readXml(part, {
    open: (element) => {
      isAuthor = AUTHORS.has(element.name);
      name = isAuthor || (isProperties && OWN.has(element.name)) ? '' : undefined;
      if (!isProperties) names.push(...namesBeside(element));
    },
    close: () => {
      const said = name?.trim() ?? '';
      name = undefined;
      if (said.length > LONGEST_NAME) return;
      if (isAuthor ? isPerson(said) : namesPerson(said)) names.push(said);
    },
    text: (text) => {
      if (name !== undefined) name += text;
    },
  });
  return names;
}

/** What an element outside the properties calls a person. */
function namesBeside({ name, attributes }: XmlElement): string[] {
  switch (name) {
    // Word and OpenDocument name styles in an element or an attribute, Excel in another.
    case 'name':
      return [attributes['val'] ?? ''].filter(namesPerson);
    case 'style':
      return [attributes['display-name'] ?? attributes['name'] ?? '']
        .map((style) => style.replaceAll(/_(\d[\da-f])_/gi, ' '))
        .filter(namesPerson);
    case 'cellStyle':
    case 'definedName':
      return [attributes['name'] ?? ''].filter(namesPerson);
    case 'person':
      return [attributes['author'] ?? attributes['displayName'] ?? ''].filter(isPerson);
    case 'fileSharing':
      return [attributes['userName'] ?? ''].filter(isPerson);
    case 'absPath':
      return [inFolders(attributes['url'] ?? '')].filter((folder) => folder !== '');
    case 'Relationship':
      return [personalAddress(attributes['Target'] ?? '')].filter((address) => address !== '');
    case 'bookmarkStart':
    case 'listItem':
    case 'alias':
      return [attributes['name'] ?? attributes['displayText'] ?? attributes['val'] ?? '']
        .map((said) => said.replaceAll('_', ' '))
        .filter(namesPerson);
    default:
      // Who changed how words look: no word was changed.
      return name.endsWith('Change') ? [attributes['author'] ?? ''].filter(isPerson) : [];
  }
}

/** A link that writes to a person: "mailto:jane.bloggs@example.org", but not at a public body. */
function personalAddress(link: string): string {
  const address = /^mailto:([^?]{3,200})/i.exec(link)?.[1] ?? '';
  const isPublic = /\.(?:gov|nhs|police|ac|sch)\.uk$|@nhs\.net$/i.test(address);
  return isPublic || !isPerson(address) ? '' : address;
}

/** "C:\\Users\\jane.bloggs\\Documents\\": whose folder it is. */
function inFolders(path: string): string {
  const owner =
    /[\\/](?:Users|Documents and Settings|home|personal)[\\/]([^\\/]{2,80})/i.exec(path)?.[1] ?? '';
  const name = owner.split('_').slice(0, 2).join(' ');
  return isPerson(owner) || isPerson(name) ? owner : '';
}
