import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** What is compiled, and what the code reads beside itself. */
const FOLDERS = ['layouts', 'scripts', 'src'];
const FILES = ['.eleventy.ts', 'package.json'];
/** Run in browsers, or read from the project itself; but for the rules by which browser and build read words. */
const NOT_COPIED = /^layouts[/\\](?!browser[/\\]search[/\\](?:words\.js$|reading[/\\]))/;
/** What is run: all else is joined to it, since Node takes a second to load some 500 files. */
const COMMANDS = ['scripts/moothall.ts'];
/** Modules that are loaded by their address, in a thread of their own. */
const THREAD = /new URL\('(\.\/[^']+\.ts)', import\.meta\.url\)/g;
/** Libraries that are joined to it with all that they need; others load files of their own, or late. */
const JOINED = [
  'diff',
  'entities',
  'fastest-levenshtein',
  'gray-matter',
  'htmlparser2',
  'markdown-it',
  'markdown-it-sup',
  'mrmime',
  'sax',
  'yaml',
  'zod',
];
/** In place of the way from a compiled file to the folder of the copy, until it is known where that file is. */
const ROOT = '__ROOT_OF_THE_COPY__';
/** Copies of code that has changed since are kept for as long as a build may still run them. */
const OLD_MS = 24 * 60 * 60 * 1000;

/**
 * The folder of the project's code as JavaScript, which is compiled where that was not done yet: Node loads it in
 * a fifth of the time that it takes for TypeScript, and each thread loads code anew. It is known by a digest of
 * the code, so no copy is ever of other code. Undefined where the folder of libraries can't be written to.
 * @param {string} project its folder
 * @param {readonly string[]} [run] the modules that are loaded from it, beside those of threads
 * @returns {Promise<string | undefined>}
 */
export async function compiledCopy(project, run = COMMANDS) {
  const files = filesOf(project);
  const copies = join(project, 'node_modules/.cache/moothall');
  const copy = join(copies, digestOf(project, files, run));
  if (existsSync(copy)) return copy;
  try {
    mkdirSync(copies, { recursive: true });
    const draft = mkdtempSync(join(copies, 'draft-'));
    try {
      await compile(project, files, run, draft, relative(copy, project));
      publish(draft, copy);
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
    removeOld(copies);
    return copy;
  } catch {
    return undefined;
  }
}

/** @param {string} project */
function filesOf(project) {
  const found = FOLDERS.flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(project, join(entry.parentPath, entry.name))),
  );
  return [
    ...FILES,
    ...found.filter((file) => !NOT_COPIED.test(file) || file.endsWith('.ts')),
  ].sort();
}

/** @param {string} project @param {readonly string[]} files @param {readonly string[]} run */
function digestOf(project, files, run) {
  const hash = createHash('sha256').update(installed(project)).update(run.join(' '));
  for (const file of files) {
    const content = readFileSync(join(project, file));
    hash.update(`\n${file} ${content.length}\n`).update(content);
  }
  return hash.digest('hex').slice(0, 32);
}

/** The versions of all libraries: those that are joined to the code are part of what is run. @param {string} project */
function installed(project) {
  try {
    return readFileSync(join(project, 'node_modules/.package-lock.json'), 'utf8');
  } catch {
    return '';
  }
}

/**
 * @param {string} project @param {readonly string[]} files @param {readonly string[]} run
 * @param {string} draft @param {string} sources
 */
async function compile(project, files, run, draft, sources) {
  const { build } = await import('esbuild');
  const threads = files.flatMap((file) =>
    file.endsWith('.ts')
      ? [...readFileSync(join(project, file), 'utf8').matchAll(THREAD)].map(([, name = '']) =>
          join(dirname(file), name),
        )
      : [],
  );
  const { outputFiles } = await build({
    absWorkingDir: project,
    entryPoints: [...new Set([...run, ...threads])],
    outbase: project,
    outdir: draft,
    chunkNames: 'joined/[name]-[hash]',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'silent',
    // Libraries that aren't modules of today ask for Node's own with it.
    banner: {
      js: "import { createRequire as __of } from 'node:module'; const require = __of(import.meta.url);",
    },
    plugins: [{ name: 'joined', setup: (building) => joinModules(building, project) }],
  });
  for (const { path, text } of outputFiles) {
    const way = relative(dirname(path), draft).split(sep).join('/') || '.';
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text.replaceAll(ROOT, way));
  }
  // With what was compiled, which digests of code are of: the project may be edited while a build runs.
  for (const file of files) {
    cpSync(join(project, file), join(draft, 'written', file));
    if (!file.endsWith('.ts')) cpSync(join(project, file), join(draft, file));
  }
  writeFileSync(join(draft, 'package.json'), JSON.stringify({ type: 'module', sources }));
}

/** @param {import('esbuild').PluginBuild} building @param {string} project */
function joinModules(building, project) {
  building.onResolve({ filter: /^[^./]/ }, ({ kind, path, importer }) => {
    const isOwn = !importer.includes(`${sep}node_modules${sep}`);
    const isJoined = JOINED.some((name) => path === name || path.startsWith(`${name}/`));
    return kind === 'entry-point' || !isOwn || isJoined ? undefined : { path, external: true };
  });
  // A module that is joined to others still knows where it was: what it reads beside itself is there.
  building.onLoad({ filter: /\.ts$/ }, ({ path }) => {
    const module = relative(project, path).split(sep).join('/').replace(/\.ts$/, '.js');
    if (module.includes('node_modules/')) return undefined;
    const url = `new URL(${JSON.stringify(`${ROOT}/${module}`)}, import.meta.url)`;
    const text = readFileSync(path, 'utf8');
    const contents = text
      .replaceAll('import.meta.url', `${url}.href`)
      .replaceAll('import.meta.dirname', `__pathOf(new URL('.', ${url})).slice(0, -1)`);
    const asks = contents.includes('__pathOf(');
    const before = asks ? "import { fileURLToPath as __pathOf } from 'node:url';" : '';
    return { contents: `${before}${contents}`, loader: 'ts' };
  });
}

/** Two commands may do this at once; whoever comes second has compiled the same. @param {string} draft @param {string} copy */
function publish(draft, copy) {
  try {
    renameSync(draft, copy);
  } catch (error) {
    if (!existsSync(copy)) throw error;
  }
}

/** @param {string} copies */
function removeOld(copies) {
  for (const name of readdirSync(copies)) {
    const folder = join(copies, name);
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > OLD_MS) rmSync(folder, { recursive: true, force: true });
  }
}
