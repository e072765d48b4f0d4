// @ts-check
/** What the search page says where nothing is found, or something goes wrong. */
import { element } from './dom.js';
import { hasOnlySigns, isBackwards, isBlank, isNarrowed } from '../state.js';
/** @typedef {import('../state.js').State} State */

/** What else can be tried where nothing was found. @param {State} state @param {HTMLElement} clear takes all filters back */
export function tipsFor(state, clear) {
  const list = element('ul', { class: 'search__tips' });
  // Of days the wrong way round and of signs alone it is said what is wrong.
  if (!isBlank(state) && !isBackwards(state) && !hasOnlySigns(state)) {
    list.append(element('li', {}, 'Check the spelling, or try another word for the same thing.'));
    if (/["“”]/.test(state.words)) list.append(element('li', {}, 'Leave the quotation marks out.'));
  }
  if (isNarrowed(state)) list.append(element('li', {}, clear));
  const browse = element('a', { href: '#browse' }, 'Browse the papers');
  list.append(element('li', {}, browse, ' by committee, municipal year or ward.'));
  return list;
}

/** Says which papers could not be searched. @param {string[]} titles */
export function missingSentence(titles) {
  const list = new Intl.ListFormat('en-GB').format(titles.map((title) => title.replace(', ', ' ')));
  const sentence = `The papers of ${list} could not be searched, so results may be missing. The connection may be down.`;
  return element('p', {}, sentence);
}

/** Says that nothing can be searched. */
export function failureSentence() {
  const browse = element('a', { href: '#browse' }, 'browse the papers');
  return element(
    'p',
    {},
    'The search can’t be loaded. The connection may be down, or the site may have changed since this page was opened. Try again, or ',
    browse,
    ' by committee, municipal year or ward.',
  );
}

/** What went wrong, with a button that tries again. @param {HTMLElement} sentence @param {() => void} tryAgain */
export function failureNotice(sentence, tryAgain) {
  const again = element('button', { class: 'govuk-button', type: 'button' }, 'Try again');
  again.addEventListener('click', tryAgain);
  return element('div', { class: 'notice', role: 'alert' }, sentence, again);
}
