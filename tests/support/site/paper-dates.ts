import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { HtmlElement } from 'html-validate';
import { attribute, filesBelow, textOf, type SitePage } from './site-reading.ts';

/** What a page says that happened to a paper on a day: each has one day for a paper, whatever the page. */
const SAID: readonly (readonly [what: string, words: RegExp])[] = [
  ['first published here', /first published here(?: on)?$/i],
  ['here again', /\bhere again since$/i],
  ['here since', /\bhere since$/i],
  ['published here', /\bpublished here(?: on)?$/i],
  ['published, as the council states', /\bpublished(?: on)?$/i],
  ['in the records since', /\brecords since$/i],
  ['changed in the records', /\bchanged there on$/i],
  ['changed', /\bchanged(?: on)?$/i],
];

/** Where a page says all that ever happened to a paper, or what happened to many: each has a day of its own. */
const OF_VERSIONS = /^\/register\//;

/** Where a page says of one paper more than one of its days: what it was before. */
const OF_THE_PAST = 'del, ins, .earlier, details';

/** A day that a page gives of a paper, and what it says of it. */
export type PaperDate = {
  readonly page: string;
  readonly paper: string;
  readonly what: string;
  readonly day: string;
};

/** All days that pages give of papers: beside a link to the paper, or on its own page. */
export function datesOfPapers(pages: readonly SitePage[]): PaperDate[] {
  return pages
    .filter(({ url }) => !OF_VERSIONS.test(url))
    .flatMap(({ url, root }) =>
      root.querySelectorAll('main time').flatMap((time): PaperDate[] => {
        const day = attribute(time, 'datetime')?.slice(0, 10);
        const before = wordsBefore(time);
        const what = before === '' ? newsOf(time) : whatIsSaid(before);
        if (day === undefined || what === undefined || time.closest(OF_THE_PAST)) return [];
        return [{ page: url, paper: paperBeside(time, url), what, day }];
      }),
    )
    .concat(pages.flatMap(noticesIn));
}

/** The days on which tables and feeds say that papers were published here: the same as on pages. */
export function datesInData(folder: string): PaperDate[] {
  return filesBelow(folder).flatMap((name) => {
    const read = () => readFileSync(path.join(folder, name), 'utf8');
    if (/^data\/csv\/papers-.*\.csv$/.test(name)) return datesInTable(name, read());
    if (/^data\/oparl\/meetings\/.*\.json$/.test(name)) return datesInObject(name, read());
    return /^feeds\/papers\.atom$/.test(name) ? datesInFeed(name, read()) : [];
  });
}

/** What pages say of a day, by the evidence that tables give for it. */
const EVIDENCE: Readonly<Record<string, string | undefined>> = {
  published: 'published here',
  stated: 'published, as the council states',
  recorded: 'in the records since',
  'published-again': 'here again',
  'published-for-another-meeting-before': 'here since',
};

type Dated = { readonly web?: string; readonly date?: string; readonly 'moothall:received'?: { readonly kind: string; readonly date?: string; readonly first?: string; readonly elsewhere?: object } }; // prettier-ignore

/** The days of a report and of its files in the open data, by the same evidence as in tables. */
function datesInObject(page: string, text: string): PaperDate[] {
  const { mainFile, auxiliaryFile = [], ...own } = JSON.parse(text) as Dated & { readonly mainFile?: Dated; readonly auxiliaryFile?: readonly Dated[] }; // prettier-ignore
  return [own, ...(mainFile ? [mainFile] : []), ...auxiliaryFile].flatMap((one) => {
    const { web, date, 'moothall:received': received } = one;
    if (web === undefined || date === undefined || !received) return [];
    const isBack = received.first !== undefined ? 'published-again' : received.kind;
    const what = EVIDENCE[received.elsewhere ? 'published-for-another-meeting-before' : isBack];
    return what === undefined ? [] : [{ ...publishedOn(page, web, date), what }];
  });
}

function datesInTable(page: string, text: string): PaperDate[] {
  const [head = [], ...rows] = text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        (one) => one[1] ?? one[2] ?? '',
      ),
    );
  return rows.flatMap((row) => {
    const field = (name: string): string => row[head.indexOf(name)] ?? '';
    const what = EVIDENCE[field('published_evidence')];
    return what === undefined
      ? []
      : [{ ...publishedOn(page, field('address'), field('published')), what }];
  });
}

/** What has no word before its title was simply published. */
function datesInFeed(page: string, text: string): PaperDate[] {
  return text
    .split('<entry>')
    .slice(1)
    .flatMap((entry) => {
      const title = /<title[^>]*>([^]*?)<\/title>/.exec(entry)?.[1] ?? '';
      const address = /<link href="([^"]+)"/.exec(entry)?.[1];
      const day = /<published>(.{10})/.exec(entry)?.[1];
      const isNews =
        /^(?:<!\[CDATA\[)?(?:Changed|Moved|Replaced|Published again|Reason|Now|Withdrawn|Being|Taken)\b/.test(
          title,
        );
      return address === undefined || day === undefined || isNews
        ? []
        : [publishedOn(page, address, day)];
    });
}

function publishedOn(page: string, address: string, day: string): PaperDate {
  const paper = new URL(address).pathname.replace(/\.[^./]+$/, '/');
  return { page, paper, what: 'published here', day };
}

const whatIsSaid = (words: string): string | undefined =>
  SAID.find(([, pattern]) => pattern.test(words))?.[0];

/** What an entry of the list of new papers says happened: "8 February 2027" beside "Parks" and "Changed Report · Scrutiny Board". */
function newsOf(time: HtmlElement): string | undefined {
  const entry = time.closest('li');
  const [detail] = entry?.querySelectorAll('.rows__detail') ?? [];
  const said = detail && /^(Changed )?(?:Report|Appendix|Agenda|Minutes) · /.exec(textOf(detail));
  if (!entry || !said) return undefined;
  if (said[1] !== undefined) return 'changed';
  const title = textOf(entry.querySelectorAll('a')[0] ?? entry);
  return /^[A-Z][a-z ]+: /.test(title) && !title.startsWith('Appendix')
    ? undefined
    : 'published here';
}

/** The notice of a report or an appendix is a sentence: "Published here on Monday 4 January 2027: …". */
function noticesIn({ url, root }: SitePage): PaperDate[] {
  return root.querySelectorAll('main p, main dd').flatMap((element) =>
    [...textOf(element).matchAll(SENTENCE)].map(([, words = '', day = '']) => ({
      page: url,
      paper: paperBeside(element, url),
      what: whatIsSaid(words) ?? words,
      day: isoOf(day),
    })),
  );
}

const SENTENCE =
  /(?<![A-Za-z] )\b(Published here on|Published on|Here again since|(?<=and )here again since|(?<=and )here since) (?:\w+day )(\d+ \w+ \d{4})/g;

const isoOf = (day: string): string => new Date(`${day} UTC`).toISOString().slice(0, 10);

/** What pages say otherwise than other pages: an empty list where all agree. */
export function contradictions(dates: readonly PaperDate[]): string[] {
  const first = new Map<string, PaperDate>();
  return dates.flatMap((one) => {
    const key = `${one.paper} ${one.what}`;
    const known = first.get(key) ?? one;
    first.set(key, known);
    return known.day === one.day
      ? []
      : [`${key}: ${known.day} on ${known.page}, ${one.day} on ${one.page}`];
  });
}

/** The words before an element, in the element that it is in. */
function wordsBefore(element: HtmlElement): string {
  const parent = element.parent;
  if (!parent) return '';
  const nodes = parent.childNodes;
  const at = nodes.findIndex((node) => node.isSameNode(element));
  return nodes
    .slice(0, at)
    .map(({ textContent }) => textContent)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The paper that the nearest link is to, within an entry of a list; else the one whose page it is. */
function paperBeside(time: HtmlElement, url: string): string {
  for (let around: HtmlElement | null = time; around; around = around.parent) {
    if (around.tagName === 'main') break;
    const links = around.querySelectorAll('a').flatMap((link) => {
      const paper = paperOf(attribute(link, 'href') ?? '', url);
      // The meeting of a report is named on its page, and isn't what the page is about.
      return paper === undefined || (paper !== url && url.startsWith(paper))
        ? []
        : [{ link, paper }];
    });
    // What is listed below a paper is another one.
    const after = around.tagName === 'div' ? undefined : links[0];
    const before = links.findLast(({ link }) => isBefore(link, time)) ?? after;
    if (before) return before.paper;
    if (['li', 'dd', 'p', 'article', 'section'].includes(around.tagName) && around !== time.parent)
      break;
    if (around === time && around.tagName !== 'time') break;
  }
  return url;
}

const isBefore = (one: HtmlElement, other: HtmlElement): boolean =>
  (one.location?.offset ?? 0) < (other.location?.offset ?? 0);

/** The page of a paper that an address leads to; a file and the page about it are one paper. */
function paperOf(href: string, page: string): string | undefined {
  const { pathname } = new URL(href, `https://papers.example${page}`);
  return /^\/meetings\/[^/]+\/[^/]+\//.test(pathname)
    ? pathname.replace(/\.[^./]+$/, '/')
    : undefined;
}
