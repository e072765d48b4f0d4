import type { SecretKind } from '../language/secret.ts';
import { createHash } from 'node:crypto';
import { readAs, within, type Explorer, type Origin } from './exploration.ts';
import { blobsIn, MAY_HIDE_BLOBS } from './blobs.ts';
import { ESCAPED_TWICE, hasCssEscapes, hasEscapes, unescaped } from './escapes.ts';
import { hasComments, hasInnerMarkup, hasMarkup, type Reading } from './folded-view.ts';
import { formatOf, isMeaningful, type TextLanguage } from './formats.ts';
import type { Find } from './hit-record.ts';
import type { Limits, Unread } from './leak-proof.ts';
import type { Matcher, Run } from './matcher.ts';
import { openers } from './openers.ts';
import { channelIn, encodingIn, placeIn } from './places.ts';

/** Where finds and faults go. */
export type Reports = { onFind(find: Find): void; onUnread(fault: Unread): void };

/** What is looked for as the bytes of a file. */
const IS_FILE: ReadonlySet<SecretKind> = new Set(['file-hash', 'withdrawn-file']);

export function createExplorer(matcher: Matcher, limits: Limits, reports: Reports): Explorer {
  const hashes = new Map(
    matcher.needles.flatMap(({ secret, folded }, needle) =>
      IS_FILE.has(secret.kind) && folded === secret.text.toLowerCase() ? [[folded, needle]] : [],
    ),
  );
  const accented = matcher.needles.some((needle) => /[^a-z\d]/.test(needle.folded));
  let file = '';
  let bytesLeft = limits.bytes;
  let bytesSearched = 0;
  /** Decoded in this file already: what is escaped stands in each reading of its text. */
  const blobsSeen = new Set<string>();

  const tooDeep = (origin: Origin) => {
    if (origin.depth <= limits.depth) return false;
    explorer.unread(origin, `it is packed into more than ${limits.depth} others`);
    return true;
  };

  const scan = (
    text: string,
    reading: Reading,
    noise: boolean,
    origin: Origin,
    describe: (run: Run) => { channel: string | undefined; place: string },
  ) => {
    matcher.scan(text, reading, noise, (run) => {
      if (matcher.needles[run.needle]?.secret.kind === 'withdrawn-file') return;
      const { channel, place } = describe(run);
      reports.onFind({
        file,
        where: [...origin.steps, place].filter((part) => part !== '').join(', '),
        channel: [...origin.channels, ...(channel === undefined ? [] : [channel])].join(', '),
        run,
      });
    });
  };

  const explorer: Explorer = {
    limits,
    later: { pdfs: [], wordIndexes: [] },
    get bytesLeft() {
      return Math.max(0, bytesLeft);
    },
    get bytesSearched() {
      return bytesSearched;
    },
    path: (path) => {
      file = path;
      explorer.text(path, 'text', { steps: [], channels: ['file name'], name: '', depth: 0 });
    },
    file: (path, bytes) => {
      explorer.path(path);
      bytesLeft = limits.bytes;
      blobsSeen.clear();
      explorer.bytes(bytes, { steps: [], channels: [], name: path, depth: 0 });
    },
    unread: ({ steps }, reason) => {
      reports.onUnread({ file, where: steps.join(', '), reason });
    },
    bytes: (bytes, origin) => {
      if (tooDeep(origin)) return;
      bytesSearched += bytes.length;
      bytesLeft -= bytes.length;
      if (bytesLeft < 0 && origin.depth > 0) {
        explorer.unread(origin, `it unpacks to more than ${limits.bytes} bytes`);
        return;
      }
      if (hashes.size > 0 && bytes.length > 0) {
        const needle = hashes.get(createHash('sha256').update(bytes).digest('hex'));
        if (needle !== undefined) {
          const run: Run = { needle, from: 0, to: 64, start: 0, end: bytes.length };
          const channel = [...origin.channels, 'whole file'].join(', ');
          reports.onFind({ file, where: origin.steps.join(', '), channel, run });
        }
      }
      const format = formatOf(bytes, origin.name);
      if (format.kind === 'text') explorer.text(format.text, format.language, origin);
      else openers[format.kind](bytes, origin, explorer, format);
    },
    text: (text, language, origin) => {
      if (tooDeep(origin)) return;
      searchText(text, language, origin);
      let inner = text;
      for (let times = 2; ESCAPED_TWICE.test(inner); times += 1) {
        const decoded = unescaped(inner);
        // Decoding only ever shortens a text, so that this comes to an end.
        if (decoded.length >= inner.length) break;
        inner = decoded;
        bytesLeft -= inner.length;
        if (bytesLeft < 0) {
          explorer.unread(origin, `it decodes to more than ${limits.bytes} bytes`);
          return;
        }
        const channel = times === 2 ? 'escaped twice' : `escaped ${times} times`;
        searchText(inner, 'text', readAs(origin, channel));
      }
    },
    noise: (bytes, origin) => {
      const describe = (run: Run) => ({ channel: undefined, place: `byte ${run.start + 1}` });
      const text = bytes.toString('latin1');
      scan(text, 'plain', true, origin, describe);
      if (accented) scan(bytes.toString('utf8'), 'plain', true, origin, describe);
    },
  };

  /** One text in all its readings, and what it carries in letters. */
  const searchText = (text: string, language: TextLanguage, origin: Origin) => {
    const describe = (run: Run) => {
      const encoding = encodingIn(text.slice(run.start, run.end));
      const part = channelIn(text, language, run.start);
      const clear = part === 'text' && origin.channels.length > 0 ? undefined : part;
      return {
        channel: [clear, encoding].filter((name) => name !== undefined).join(', ') || undefined,
        place: origin.channels[0] === 'file name' ? '' : placeIn(text, language, run.start),
      };
    };
    for (const reading of readingsOf(text)) scan(text, reading, false, origin, describe);
    searchBlobs(text, origin);
    if (MAY_HIDE_BLOBS.test(text)) searchBlobs(unescaped(text), origin);
  };

  const searchBlobs = (text: string, origin: Origin) => {
    for (const { channel, readings, at, written } of blobsIn(text)) {
      if (blobsSeen.has(written)) continue;
      blobsSeen.add(written);
      const inner = within(origin, channel, `${channel} at character ${at + 1}`);
      for (const bytes of readings) {
        if (isMeaningful(bytes)) explorer.bytes(bytes, inner);
        else explorer.noise(bytes, inner);
      }
    }
  };

  return explorer;
}

/** Plain reading finds nothing beside the escaped one where nothing but entities is escaped. */
function readingsOf(text: string): Reading[] {
  const escapes = hasEscapes(text);
  const mayMislead = escapes && (text.includes('\\') || text.includes('%'));
  const readings: Reading[] = [];
  if (!escapes || mayMislead) readings.push('plain');
  if (escapes) readings.push('escaped');
  if (hasCssEscapes(text)) readings.push('css');
  if (hasMarkup(text)) readings.push('markup');
  if (hasInnerMarkup(text)) readings.push('inner-markup');
  if (hasComments(text)) readings.push('commented-markup');
  return readings;
}
