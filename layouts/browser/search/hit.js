// @ts-check
import { element } from './dom.js';
import { excerptOf, passagesOf } from './passages.js';
/**
 * @typedef {import('./index.js').Paper} Paper
 * @typedef {import('./passages.js').Passage} Passage
 */

/** How many other passages are linked beside the best. */
const OTHERS = 3;

/** A paper that was found, as an item of the list. @param {Paper} paper @param {URL} site */
export function hit(paper, site) {
  const { meta } = paper;
  const [best, ...others] = passagesOf(paper);
  const file = meta.paper;
  const link = element('a', { class: 'hit__link', href: addressOf(paper, best, site) });
  if (file !== undefined) link.append(best.title === '' ? file : `${best.title} of ${file}`);
  else {
    link.append(meta.title ?? 'Untitled');
    if (best.title !== '')
      link.append(element('span', { class: 'hit__section' }, ` – ${best.title}`));
  }
  const item = element(
    'li',
    { class: 'hit' },
    element('h3', { class: 'hit__title' }, link),
    facts(paper, best),
    excerpt(paper, best),
  );
  const named = others.filter(({ title }) => title !== '' && title !== best.title).slice(0, OTHERS);
  if (named.length > 0) {
    const also = element('p', { class: 'hit__also' }, file === undefined ? 'Also in ' : 'Also on ');
    for (const [at, passage] of named.entries()) {
      const title = file === undefined ? passage.title : passage.title.toLowerCase();
      const other = element('a', { href: addressOf(paper, passage, site) }, title);
      also.append(at === 0 ? '' : ' · ', other);
    }
    item.append(also);
  }
  return item;
}

/** @param {Paper} paper @param {Passage} passage */
function facts({ meta }, { id }) {
  const kind = meta.paper === undefined ? meta.kind : sentenceCase(meta.of ?? 'Appendix');
  const line = element('p', { class: 'hit__facts' }, element('strong', {}, kind));
  // A committee's name is its title, and it has no date.
  if (meta.kind !== 'Committee') {
    if (meta.committee) line.append(' · ', meta.committee);
    if (meta.date)
      line.append(' · ', element('time', { datetime: meta.date }, longDate(meta.date)));
  }
  if (meta.paper !== undefined) line.append(' · opens a PDF');
  if (meta.scans?.split(' ').includes(id.replace('page=', '')))
    line.append(' · read by machine from a scan, so words may be wrong');
  return line;
}

/** @param {Paper} paper @param {Passage} passage */
function excerpt(paper, passage) {
  const { words, cutBefore, cutAfter } = excerptOf(paper, passage);
  const text = element('p', { class: 'hit__excerpt' });
  if (cutBefore) text.append('… ');
  for (const [at, word] of words.entries()) {
    if (at > 0) text.append(' ');
    text.append(word.found ? element('mark', {}, word.text) : word.text);
  }
  if (cutAfter) text.append(' …');
  return text;
}

/** Where a passage is; never off the site, whatever the index says. @param {Paper} paper @param {Passage} passage @param {URL} site */
function addressOf(paper, passage, site) {
  const address = new URL(paper.url, site);
  if (address.origin !== site.origin) return site.href;
  if (passage.id !== '') address.hash = passage.id;
  return address.href;
}

/** "11 May 2022" of "2022-05-11". @param {string} date */
function longDate(date) {
  const day = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(day.getTime())
    ? date
    : day.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}

/** @param {string} text */
function sentenceCase(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
