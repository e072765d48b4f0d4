import { renderPage } from '../../../layouts/pages.ts';
import { createSite } from '../../../src/views/site.ts';
import { AGENDA_PATH, loadCouncil } from './temporary-council.ts';

/** An agenda with these lines. */
export const agenda = (lines: string): string =>
  `---\ntime: "10:00"\nplace: Civic Hall\n${lines}---\n`;
/** The path of the agenda in another folder. */
export const on = (folder: string): string => AGENDA_PATH.replace('2022-05-11', folder);
/** The items of an agenda. */
export const items = (...lines: string[]): string =>
  `published: 2022-05-03\nitems:\n${lines.map((line) => `  ${line}\n`).join('')}`;
export const ONE = '- report: one';

export type Files = Record<string, string>;

/** The codes of what is found in these files. */
export async function codes(files: Files, today?: string): Promise<string[]> {
  const { diagnostics } = await loadCouncil(files, today === undefined ? {} : { today });
  return diagnostics
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, line, message }) => `${line} ${code} ${message}`);
}

/** The words of each page, by its address. */
export async function words(files: Files, today = '2022-05-04'): Promise<(url: string) => string> {
  const { archive, diagnostics } = await loadCouncil(files, { today });
  if (!archive) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const chrome = {
    ...{ council: archive.council, searchScript: '/search.js', fonts: [] },
    ...{ ownPages: [], hasPeople: false },
  };
  const pages = new Map(createSite(archive, today).map((page) => [page.url, page]));
  return (url) => {
    const page = pages.get(url);
    if (!page) throw new Error(`there is no page ${url}`);
    return renderPage(chrome, page)
      .replace(/<[^>]+>/g, ' ')
      .replace(/[\s\u00a0]+/g, ' ')
      .replace(/ ([.,:)])/g, '$1');
  };
}

/** The address of the meeting. */
export const DAY = '/meetings/scrutiny/2022-05-11/';
