import { inflateSync } from 'node:zlib';
import { findPersonalData, PERSONAL_DATA_NAMES } from '../../language/personal-data.ts';
import type { PdfDocument } from '../pdfium.ts';
import type { HiddenFinding } from './finding.ts';
import { maskWords } from './finding.ts';
import { isPerson, namesPerson } from './names.ts';

/** Most kinds that one page can have; a register of thousands is reported by its first. */
const MOST_A_PAGE = 20;

/** What identifies a person in the words of a page. */
export function findPersonalDataOnPage(text: string, page: number): HiddenFinding[] {
  return findPersonalData(text)
    .filter(({ strength }) => strength !== 'info')
    .slice(0, MOST_A_PAGE)
    .map(({ kind, masked, strength }) => ({
      kind: 'personal-data',
      // A table of payments has many numbers of ten digits, some of which pass for an NHS number.
      severity: strength === 'error' ? 'error' : 'warning',
      page,
      box: null,
      reason: `Page ${page} has what looks like ${PERSONAL_DATA_NAMES[kind]}.`,
      masked,
    }));
}

/** People and addresses in the properties that any reader can open. */
export function findNamedPersons(document: PdfDocument, bytes: Buffer): HiddenFinding[] {
  const xmp = readXmp(bytes);
  const people = [document.information('Author'), ...xmp.people].filter(isPerson);
  const others = ['Title', 'Subject', 'Keywords']
    .map((key) => document.information(key))
    .concat(xmp.texts)
    .filter((text) => namesPerson(text));
  const texts = [...people, ...others].filter((text, index, all) => all.indexOf(text) === index);
  const findings = texts.map((text): HiddenFinding => {
    const author = people.includes(text);
    return propertyFinding(
      `The PDF’s properties seem to name a person (${author ? 'author' : 'title, subject or keywords'}).`,
      maskWords(text),
    );
  });
  const rest = [
    ...xmp.people,
    ...xmp.texts,
    document.information('Author'),
    document.information('Title'),
    document.information('Subject'),
    document.information('Keywords'),
  ].join('\n');
  const data = findPersonalData(rest).filter(({ strength }) => strength !== 'info');
  for (const { kind, masked } of data.slice(0, MOST_A_PAGE)) {
    findings.push(
      propertyFinding(
        `The PDF’s properties have what looks like ${PERSONAL_DATA_NAMES[kind]}.`,
        masked,
      ),
    );
  }
  return findings;
}

function propertyFinding(reason: string, masked: string): HiddenFinding {
  return { kind: 'named-person', severity: 'warning', page: 0, box: null, reason, masked };
}

const MOST_XMP = 1 << 20;
const PEOPLE =
  /<(?:dc:creator|pdf:Author|xmp:Author|photoshop:AuthorsPosition|xmpRights:Owner|pdfx:(?:Author|Manager|SourceModified|Company)|dc:contributor)\b[^>]*>([\s\S]{0,2000}?)<\//gu;
const TEXTS =
  /<(?:dc:title|dc:description|dc:subject|pdf:Keywords|xmpMM:[\w]*|stRef:filePath)\b[^>]*>([\s\S]{0,2000}?)<\//gu;

/** XMP as it is in the file; streams are rarely compressed, and one of them can be unpacked. */
function readXmp(bytes: Buffer): { people: string[]; texts: string[] } {
  const people: string[] = [];
  const texts: string[] = [];
  for (const packet of xmpPackets(bytes)) {
    people.push(...innerTexts(packet, PEOPLE));
    texts.push(...innerTexts(packet, TEXTS));
  }
  return { people, texts };
}

function innerTexts(packet: string, pattern: RegExp): string[] {
  return [...packet.matchAll(pattern)]
    .map((match) =>
      (match[1] ?? '')
        .replaceAll(/<[^>]*>/gu, ' ')
        .replaceAll(/\s+/gu, ' ')
        .trim(),
    )
    .filter((text) => text !== '');
}

/** ISO 32000-1, 14.3.2: a stream whose dictionary says /Type /Metadata. */
function xmpPackets(bytes: Buffer): string[] {
  const packets: string[] = [];
  let at = bytes.indexOf('/Metadata');
  for (let seen = 0; at !== -1 && seen < 64; at = bytes.indexOf('/Metadata', at + 9), seen += 1) {
    const head = bytes.subarray(Math.max(0, at - 200), at + 400).toString('latin1');
    const from = bytes.indexOf('stream', at);
    if (from === -1 || from - at > 400 || /endobj/u.test(head.slice(200, 200 + from - at)))
      continue;
    const to = bytes.indexOf('endstream', from);
    if (to === -1 || to - from > MOST_XMP) continue;
    const start = from + 6 + (bytes[from + 6] === 0x0d ? 2 : 1);
    const raw = bytes.subarray(start, to);
    packets.push((raw.includes('<') ? raw : unpack(raw)).toString('utf8'));
  }
  return packets;
}

function unpack(raw: Buffer): Buffer {
  try {
    return inflateSync(raw, { maxOutputLength: MOST_XMP });
  } catch {
    return Buffer.alloc(0);
  }
}
