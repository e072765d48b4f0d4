import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { attr, html, trusted } from '../../../layouts/html.ts';
import {
  failed,
  replaceableLayouts,
  standardLayout,
  type OwnLayout,
} from '../../../layouts/overridable.ts';
import '../../../layouts/pages.ts';
import { page } from '../../../layouts/shell.ts';
import { nearest } from '../../language/suggest.ts';
import { compareText } from '../../rules/diagnostic.ts';
import { MisuseError } from '../../rules/misuse-error.ts';

/** A council's own layouts, which are code that runs while its site is built. */
export type OwnLayouts = {
  /** By "components/…" and "pages/…". */
  readonly layouts: ReadonlyMap<string, OwnLayout>;
  /** What comes after the stylesheet. */
  readonly css: string;
};

const NO_LAYOUTS: OwnLayouts = { layouts: new Map(), css: '' };

const FOLDERS = ['components', 'pages'] as const;
const STYLES = 'site.css';

/** A digest of all files of a folder of layouts; what another one made is made anew. Throws a {@link MisuseError} where it is none. */
export function digestOfLayouts(folder: string | undefined, input: string): string {
  if (folder === undefined) return '';
  const hash = createHash('sha256');
  for (const path of filesIn(folder, input)) {
    hash.update(`\0${path}\0`).update(readFileSync(join(folder, path)));
  }
  return hash.digest('hex');
}

/**
 * Reads the layouts of a council's own. Their code runs here: so the folder is named by whoever builds the site, never by
 * the papers, and is not among them. Throws a {@link MisuseError} for what can't be used, with what to do.
 */
export async function readOwnLayouts(
  folder: string | undefined,
  input: string,
): Promise<OwnLayouts> {
  if (folder === undefined) return NO_LAYOUTS;
  const version = digestOfLayouts(folder, input).slice(0, 16);
  const layouts = new Map<string, OwnLayout>();
  for (const file of filesIn(folder, input)) {
    const [top = '', ...rest] = file.split('/');
    if (rest.length === 0 || !(FOLDERS as readonly string[]).includes(top)) continue;
    const path = `${folder}/${file}`;
    const ending = extname(file);
    const name = file.slice(0, file.length - ending.length);
    const standard = standardLayout(name);
    if (!standard || !['.js', '.mjs', '.ts'].includes(ending)) refuse(path, name, ending);
    if (layouts.has(name)) {
      throw new MisuseError(`${path} is there twice, with two endings. Delete one of the two.`);
    }
    layouts.set(name, {
      path,
      layout: await layoutOf(join(folder, file), version, path, standard),
    });
  }
  const styles = join(folder, STYLES);
  return { layouts, css: existsSync(styles) ? readFileSync(styles, 'utf8') : '' };
}

type Layout = OwnLayout['layout'];

async function layoutOf(
  file: string,
  version: string,
  path: string,
  standard: Layout | undefined,
): Promise<Layout> {
  try {
    const make = defaultOf(defaultOf(await load(file, version)));
    if (typeof make !== 'function') {
      throw new TypeError('It has no default export. Write: export default ({ html }) => …');
    }
    const layout: unknown = (make as (kit: object) => unknown)({
      ...{ html, attr, trusted, page, standard },
    });
    if (typeof layout !== 'function') {
      throw new TypeError(
        'Its default export gives no function. Write: export default ({ html }) => (…) => html`…`',
      );
    }
    return layout as Layout;
  } catch (error) {
    throw failed(error instanceof SyntaxError ? `${path}${lineOfSyntax(file)}` : path, error);
  }
}

/** ":3", where a file can't be read as JavaScript, of which Node's error says nothing. What it imports may be at fault instead. */
function lineOfSyntax(file: string): string {
  if (file.endsWith('.ts')) return '';
  const args = ['--check', '--input-type=module', '-'];
  const { stderr } = spawnSync(process.execPath, args, { input: readFileSync(file) });
  return /^\[stdin\](:\d+)$/m.exec(stderr.toString('utf8'))?.[1] ?? '';
}

/** The default export, also of a module that was turned into an older kind, which has it twice. */
function defaultOf(module: unknown): unknown {
  const isModule = typeof module === 'object' && module !== null && 'default' in module;
  return isModule ? module.default : module;
}

/** Loads a module, anew where the folder has changed. Node before 22.18 needs help to read TypeScript. */
async function load(file: string, version: string): Promise<unknown> {
  const url = `${pathToFileURL(realpathSync(file)).href}?${version}`;
  if (!file.endsWith('.ts') || 'typescript' in process.features) return import(url);
  let tsx: string;
  try {
    tsx = import.meta.resolve('tsx/esm/api');
  } catch {
    throw new TypeError(
      `Node ${process.versions.node} can’t read TypeScript. Use Node 22.18 or later, or write it as ${basename(file, '.ts')}.js.`,
    );
  }
  const { tsImport } = (await import(tsx)) as {
    readonly tsImport: (url: string, parent: string) => Promise<unknown>;
  };
  return tsImport(url, import.meta.url);
}

function refuse(path: string, name: string, ending: string): never {
  const known = replaceableLayouts();
  if (known.includes(name)) {
    throw new MisuseError(
      `${path} isn’t read: a layout is a file that ends with .js or .ts, not ${ending === '' ? 'without an ending' : ending}.`,
    );
  }
  const folder = name.slice(0, name.indexOf('/') + 1);
  const near = nearest(name, known);
  const list = known.filter((one) => one.startsWith(folder)).map((one) => one.slice(folder.length));
  throw new MisuseError(
    `${path} takes the place of nothing. ${near === undefined ? `In ${folder} there may be: ${list.join(', ')}.` : `Did you mean ${near}${ending}?`} What several layouts share goes into another folder beside ${folder}`,
  );
}

/** Paths of the files below the folder, in a fixed order. */
function filesIn(folder: string, input: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new MisuseError(
      `There is no folder ${folder}. Name the folder of the layouts with --layouts.`,
    );
  }
  if (existsSync(input) && isWithin(realpathSync(folder), realpathSync(input))) {
    throw new MisuseError(
      `The layouts in ${folder} are among the papers in ${input}. They are code that runs while the site is built, and whoever may change papers could run any. Move the folder beside ${input}.`,
    );
  }
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^\.|~$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.includes('node_modules/'))
    .sort(compareText);
}

const isWithin = (folder: string, other: string): boolean =>
  folder === other || folder.startsWith(other + sep);
