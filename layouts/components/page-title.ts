import { html, type Html } from '../html.ts';

/** A title of more letters fills a phone in the size of others. */
const LONG = 90;
/** So many letters of a title stay where it only leads back: two lines on a phone. */
const MOST_OF_A_WAY_BACK = 60;

/**
 * The heading of a page that somebody gave a title, smaller where it is long.
 * @param name a class of the heading
 */
export function pageTitle(title: string, name?: string): Html {
  const classes = [name, title.length > LONG && 'long-title'].filter(Boolean).join(' ');
  return classes === '' ? html`<h1>${title}</h1>` : html`<h1 class="${classes}">${title}</h1>`;
}

/** A title as a way back to its page has it: its first words, and a sign that there are more. */
export function shortTitle(title: string): string {
  if (title.length <= MOST_OF_A_WAY_BACK) return title;
  const words = title.slice(0, MOST_OF_A_WAY_BACK + 1).split(' ');
  // One long word is cut where it is.
  const start =
    words.length > 1 ? words.slice(0, -1).join(' ') : title.slice(0, MOST_OF_A_WAY_BACK);
  return `${start.replace(/[\s,.:;–-]+$/u, '')}…`;
}
