// @ts-check
import { element } from './dom.js';
import { excerptOf, passagesOf } from './passages.js';
import { isJoined, shown } from '../words.js';
/**
 * @typedef {import('../index.js').Paper} Paper
 * @typedef {import('./passages.js').Passage} Passage
 * @typedef {{ record: import('../index.js').ShownRecord, passage: Passage }} Place A passage of a record.
 */

/** How many other passages are linked beside the best. */
const OTHERS = 3;

/**
 * Papers that were found, as items of the list, one after another: a slow phone can scroll and type in between.
 * @param {readonly Paper[]} papers @param {URL} site @returns {Promise<HTMLElement[]>}
 */
export async function hitsOf(papers, site) {
  const made = [];
  for (const paper of papers) {
    made.push(hit(paper, site));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return made;
}

/**
 * A paper that was found, as an item of the list.
 * @param {Paper} paper one of whose records was found, at least @param {URL} site
 */
export function hit({ lacks, records }, site) {
  const passages = records
    .flatMap((record) => passagesOf(record).map((passage) => ({ record, passage })))
    .filter(({ record, passage }) => record === records[0] || passage.found.length > 0);
  const [best, ...others] = /** @type {[Place, ...Place[]]} */ (passages);
  const { meta } = best.record;
  const link = element('a', { class: 'hit__link', href: addressOf(best, site) });
  if (meta.paper !== undefined) link.append(placeIn(best));
  else {
    link.append(shown(meta.title ?? 'Untitled'));
    const { title } = best.passage;
    if (title !== '') link.append(element('span', { class: 'hit__section' }, ` – ${shown(title)}`));
  }
  const item = element(
    'li',
    { class: 'hit' },
    element('h3', { class: 'hit__title' }, link),
    facts(best, site),
    excerpt(best),
  );
  if (lacks.length > 0) {
    const words = lacks.map((word) => `“${word.replace(/[“”]/g, '')}”`);
    item.append(element('p', { class: 'hit__lacks' }, `Without ${LIST.format(words)}`));
  }
  /** @type {Map<string, Place>} */
  const also = new Map();
  for (const other of others) {
    if (other.record === best.record && !isAnother(other.passage, best.passage)) continue;
    // Each place is named once, by the best that is found in it.
    const name = nameBeside(best, other);
    if (name !== link.textContent && !also.has(name)) also.set(name, other);
  }
  if (also.size > 0) item.append(alsoIn(best, [...also].slice(0, OTHERS), site));
  return item;
}

const LIST = new Intl.ListFormat('en-GB');

/** @param {Passage} passage @param {Passage} best */
function isAnother(passage, best) {
  return passage.title !== '' && passage.title !== best.title;
}

/** What a place is called beside the best. @param {Place} best @param {Place} other */
function nameBeside(best, other) {
  const { record, passage } = other;
  const file = best.record.meta.paper;
  const isSame = record === best.record || (file !== undefined && record.meta.paper === file);
  if (!isSame) return placeIn(other);
  return file === undefined ? shown(passage.title) : passage.title.toLowerCase();
}

/** @param {Place} best @param {(readonly [name: string, other: Place])[]} others @param {URL} site */
function alsoIn(best, others, site) {
  const isFile = best.record.meta.paper !== undefined;
  const line = element('p', { class: 'hit__also' }, isFile ? 'Also on ' : 'Also in ');
  for (const [at, [name, other]] of others.entries()) {
    line.append(at === 0 ? '' : ' · ', element('a', { href: addressOf(other, site) }, name));
  }
  return line;
}

/** "Page 4 of Survey of the bridge", or the title of a page. @param {Place} place */
function placeIn({ record: { meta }, passage: { title } }) {
  if (meta.paper === undefined) return shown(meta.title ?? 'Untitled');
  return shown(title === '' ? meta.paper : `${title} of ${meta.paper}`);
}

/** Kinds of record that have no date of their own: that in the index is of a meeting, and only ranks them. */
const DATELESS = new Set(['Committee', 'Page', 'Person']);

/** Whether a hit shows the date of its record. @param {string | undefined} kind */
export function hasDate(kind) {
  return kind === undefined || !DATELESS.has(kind);
}

/** @param {Place} place @param {URL} site */
function facts({ record: { meta, url }, passage: { id } }, site) {
  const kind = meta.paper === undefined ? meta.kind : sentenceCase(meta.of ?? 'Appendix');
  const line = element('p', { class: 'hit__facts' }, element('strong', {}, kind ?? ''));
  // A committee's name is its title.
  if (hasDate(meta.kind)) {
    if (meta.committee) line.append(' · ', meta.committee);
    if (meta.date)
      line.append(' · ', element('time', { datetime: meta.date }, longDate(meta.date)));
  }
  if (meta.paper !== undefined) line.append(' · opens a PDF');
  if (meta.scans?.split(' ').includes(id.replace('page=', '')))
    line.append(' · read by machine from a scan, so words may be wrong');
  const pack = inPack(url, meta.packed, meta.paper === undefined ? '' : id, site);
  if (pack)
    line.append(' · ', element('a', { href: pack.address }, `Printed pack, page ${pack.page}`));
  return line;
}

/**
 * Where a hit is in the printed pack of its meeting.
 * @param {string} url of its record @param {string | undefined} packed its first page as printed, and that page in the file
 * @param {string} id of the page of a file: "page=12" @param {URL} site
 */
export function inPack(url, packed, id, site) {
  const [, printed, first] = /^(\d+) (\d+)$/.exec(packed ?? '') ?? [];
  const address = new URL(url, site);
  const [meeting] = /^.*?\/meetings\/[^/]+\/[^/]+\//.exec(address.pathname) ?? [];
  if (meeting === undefined || address.origin !== site.origin) return undefined;
  const later = Number(/^page=(\d+)$/.exec(id)?.[1] ?? 1) - 1;
  const pack = new URL(`${meeting}public_pack.pdf#page=${Number(first) + later}`, site);
  return printed === undefined ? undefined : { address: pack.href, page: Number(printed) + later };
}

/** @param {Place} place */
function excerpt({ record, passage }) {
  const { words, cutBefore, cutAfter } = excerptOf(record, passage);
  const text = element('p', { class: 'hit__excerpt' });
  if (cutBefore) text.append('…\u00a0');
  for (const [at, word] of words.entries()) {
    if (at > 0 && !isJoined(words[at - 1]?.text ?? '')) text.append(' ');
    text.append(word.found ? element('mark', {}, shown(word.text)) : shown(word.text));
  }
  if (cutAfter) text.append('\u00a0…');
  return text;
}

/** Where a passage is; never off the site, whatever the index says. @param {Place} place @param {URL} site */
function addressOf({ record, passage }, site) {
  const address = new URL(record.url, site);
  if (address.origin !== site.origin) return site.href;
  if (passage.id !== '') address.hash = passage.id;
  return address.href;
}

/** "11 May 2022" of "2022-05-11". @param {string} date */
export function longDate(date) {
  const day = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(day.getTime())
    ? date
    : day.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}

/** @param {string} text */
function sentenceCase(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
