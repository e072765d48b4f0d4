import { sha256OfText } from '../../source/text-digest.ts';
import { filesNamed } from './register-files.ts';
import { REGISTER_FOLDER } from './register-paths.ts';

/** The feeds and calendars of the site before, and its pages that are of no meeting, or of which the register has no lines. */
export type FeedsBefore = {
  /** Site paths of its feeds and calendars, in the order of its list of files. */
  readonly urls: readonly string[];
  /** Site paths of its pages. */
  readonly pages: readonly string[];
  /** The text of one of them; undefined where it can't be had any more. */
  readonly textOf: (url: string) => Promise<string | undefined>;
  /** The text of any file that its list names, where that is the one; undefined of others. */
  readonly named: (url: string) => Promise<string | undefined>;
};

/** The list of all files that are of no meeting, and of the pages that no line of the register is about. */
const LIST = `${REGISTER_FOLDER}files-other.sha256`;
/** No other name is taken from a list: it becomes the name of a file. */
const FEED = /^[0-9a-f]{64} {2}((?:feeds|calendars)\/(?:[a-z-]+\/)?\w[\w-]*\.(?:atom|ics))$/;
const PAGE = /^[0-9a-f]{64} {2}((?:\w[\w-]*\/){1,6})index\.html$/;
/** More than these were never there. */
const MOST_FEEDS = 10_000;
const MOST_PAGES = 100_000;

/**
 * The feeds that the site before has, by the list of its files, which its register names; none where the list can't be had, or isn't
 * the one that is named.
 * @param manifest the text of the register's manifest.
 * @param read gives the text of a file below the root of that site; undefined where there is none.
 */
export async function feedsBefore(
  manifest: string,
  read: (path: string) => Promise<string | undefined>,
): Promise<FeedsBefore> {
  const known = filesNamed(manifest).find(({ path }) => path === LIST);
  const list = known && (await read(LIST));
  const isNamed = list !== undefined && sha256OfText(list) === known?.sha256;
  const lines = isNamed ? list.split('\n') : [];
  const named = (pattern: RegExp, most: number): string[] =>
    lines
      .flatMap((line) => {
        const [, path] = pattern.exec(line) ?? [];
        return path === undefined ? [] : `/${path}`;
      })
      .slice(0, most);
  return {
    urls: named(FEED, MOST_FEEDS),
    pages: named(PAGE, MOST_PAGES),
    textOf: (url) => read(url.slice(1)),
    named: async (url) => {
      const own = lines.find((line) => line.endsWith(`  ${url.slice(1)}`));
      const text = own === undefined ? undefined : await read(url.slice(1));
      return text !== undefined && own?.startsWith(`${sha256OfText(text)}  `) === true
        ? text
        : undefined;
    },
  };
}
