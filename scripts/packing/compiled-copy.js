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
import { join, relative } from 'node:path';

/** What is compiled, and what the code reads beside itself. */
const FOLDERS = ['layouts', 'scripts', 'src'];
const FILES = ['.eleventy.ts', 'package.json'];
/** Run in browsers, or read from the project itself. */
const NOT_COPIED = /^layouts[/\\]/;
/** Copies of code that has changed since are kept for as long as a build may still run them. */
const OLD_MS = 24 * 60 * 60 * 1000;

/**
 * The folder of the project's code as JavaScript, which is compiled where that was not done yet: Node loads it in
 * a third of the time that it takes for TypeScript, and each thread loads code anew. It is known by a digest of
 * the code, so no copy is ever of other code. Undefined where the folder of libraries can't be written to.
 * @param {string} project its folder
 * @returns {Promise<string | undefined>}
 */
export async function compiledCopy(project) {
  const files = filesOf(project);
  const copies = join(project, 'node_modules/.cache/moothall');
  const copy = join(copies, digestOf(project, files));
  if (existsSync(copy)) return copy;
  try {
    mkdirSync(copies, { recursive: true });
    const draft = mkdtempSync(join(copies, 'draft-'));
    try {
      await compile(project, files, draft, relative(copy, project));
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

/** @param {string} project @param {readonly string[]} files */
function digestOf(project, files) {
  const hash = createHash('sha256').update(versionOfCompiler(project));
  for (const file of files) {
    const content = readFileSync(join(project, file));
    hash.update(`\n${file} ${content.length}\n`).update(content);
  }
  return hash.digest('hex').slice(0, 32);
}

/** @param {string} project */
function versionOfCompiler(project) {
  try {
    return readFileSync(join(project, 'node_modules/esbuild/package.json'), 'utf8');
  } catch {
    return '';
  }
}

/** @param {string} project @param {readonly string[]} files @param {string} draft @param {string} sources */
async function compile(project, files, draft, sources) {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: project,
    entryPoints: files.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts')),
    outbase: project,
    outdir: draft,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'silent',
    plugins: [{ name: 'each file by itself', setup: keepImports }],
  });
  // With what was compiled, which digests of code are of: the project may be edited while a build runs.
  for (const file of files) {
    cpSync(join(project, file), join(draft, 'written', file));
    if (!file.endsWith('.ts')) cpSync(join(project, file), join(draft, file));
  }
  writeFileSync(join(draft, 'package.json'), JSON.stringify({ type: 'module', sources }));
}

/** @param {import('esbuild').PluginBuild} building */
function keepImports(building) {
  building.onResolve({ filter: /./ }, ({ kind, path }) =>
    kind === 'entry-point'
      ? undefined
      : { path: path.startsWith('.') ? path.replace(/\.ts$/, '.js') : path, external: true },
  );
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
