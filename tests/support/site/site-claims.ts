import { readFileSync } from 'node:fs';
import path from 'node:path';
import { neverSaid, saidTooEarly, wrongClaims } from './claims.ts';
import { filesBelow, textOf, type SitePage } from './site-reading.ts';

/** The words of the site itself: a report, an agenda, minutes, a difference of texts and a PDF say what their authors wrote. */
const AUTHORS =
  '.prose--paper, .agenda__text, .pdf-text, .front-sheet__title, .version .difference, .paper__title, ' +
  '.minute__text, .minute__labelled, .minute__line, .decision__words, .outcome, .agenda__outcome';

/** What a page says in the site's own words, with head, menus and foot. */
export function ownWords({ root }: SitePage): string {
  const [body] = root.querySelectorAll('body');
  if (!body) return '';
  const authors = body.querySelectorAll(AUTHORS).map(textOf);
  return authors.reduce((text, words) => text.replace(words, ' '), textOf(body));
}

/** Feeds, calendars, data and the register: all that is read by programs and says something of papers in words. */
const OTHERS = /^(?:feeds|calendars|data|register)\/.*\.(?:atom|ics|csv|json|jsonl)$/;

/** What any page or file of a site says more of law or time than there is evidence for, each with its address. */
export function wrongOnSite(folder: string, pages: readonly SitePage[], today: string): string[] {
  const files = filesBelow(folder)
    .filter((name) => OTHERS.test(name))
    .map((name) => ({ at: name, words: readFileSync(path.join(folder, name), 'utf8') }));
  const all = [...pages.map((page) => ({ at: page.url, words: ownWords(page) })), ...files];
  return all.flatMap(({ at, words }) => {
    // The officer guide has examples of fields, messages and minutes, of any day.
    const wrong = at.startsWith('/officers/')
      ? neverSaid(words.replaceAll('RESOLVED', ''))
      : [...wrongClaims(words), ...saidTooEarly(words, today)];
    return wrong.map((claim) => `${at} ${claim}`);
  });
}

/** Which files of a kind were looked at: a test that looks at none finds nothing. */
export const kindsOf = (folder: string): ReadonlySet<string> =>
  new Set(
    filesBelow(folder).flatMap((name) =>
      OTHERS.test(name) ? [`${name.split('/')[0] ?? ''} ${path.extname(name)}`] : [],
    ),
  );
