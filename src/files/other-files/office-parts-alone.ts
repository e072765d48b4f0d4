import type { OfficeFinding } from './office-fault-words.ts';
import { readXml } from './office-xml.ts';

/** What a file may lead to without fetching it when it is opened. */
const LEADS_TO = /\/(?:hyperlink)$/;

/** A part of which it is enough that it can be read. */
export function wellFormed(part: Buffer): OfficeFinding[] {
  return readXml(part, {}) ? [] : ['malformed'];
}

/** Whatever isn't merely a link is fetched when the file is opened: templates, objects, pictures. */
export function relationshipsIn(part: Buffer): OfficeFinding[] {
  const found: OfficeFinding[] = [];
  const isWell = readXml(part, {
    open: ({ name, attributes }) => {
      const type = attributes['Type'] ?? '';
      if (name === 'Relationship' && /\/vbaProject$/i.test(type)) found.push('macros');
      if (name === 'Relationship' && /\/aFChunk$/i.test(type)) found.push('files-inside');
      if (name !== 'Relationship' || !/^external$/i.test(attributes['TargetMode'] ?? '')) return;
      if (!LEADS_TO.test(type)) found.push('fetches');
    },
  });
  return isWell ? found : ['malformed'];
}

/** What the list of parts says of their kinds. */
export function macrosIn(part: Buffer): OfficeFinding[] {
  const found: OfficeFinding[] = [];
  const isWell = readXml(part, {
    open: ({ attributes }) => {
      if (/macroEnabled/i.test(attributes['ContentType'] ?? '')) found.push('macros');
    },
  });
  return isWell ? found : ['malformed'];
}

/** An object of OpenDocument may be a chart, which shows all that it holds. */
export function filesInObject(part: Buffer): OfficeFinding[] {
  const found: OfficeFinding[] = [];
  let within = '';
  const isWell = readXml(part, {
    open: ({ name }) => {
      if (within === 'body' && /^(?:text|spreadsheet|presentation|drawing)$/.test(name)) {
        found.push('files-inside');
      }
      within = name;
    },
  });
  return isWell ? found : ['malformed'];
}

/** Where letters are filled in from, with what was asked of it. */
export function inSettings(part: Buffer): OfficeFinding[] {
  let asks = false;
  const isWell = readXml(part, {
    open: ({ name }) => {
      asks ||= name === 'query' || name === 'connectString';
    },
  });
  return [...(asks ? ['fetches' as const] : []), ...(isWell ? [] : ['malformed' as const])];
}
