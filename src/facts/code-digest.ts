import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writtenFile } from '../program/program.ts';
import { sha256OfText } from '../source/text-digest.ts';

/** What a module takes from another; types alone do nothing. */
const IMPORT = /\b(?:import|export)\b(?!\s*type\b)(?:[^'"`;]*?\bfrom)?\s*['"]([^'"]+)['"]/g;
const OTHER = /(?:new URL|require\([^)]*\)|\bimport)\s*\(\s*['"]([^'"]+)['"]/g;
const PACKAGE = /^(?:@[^/]+\/)?[^/]+/;

/** A digest of what a module is, and what it takes from others. */
type Module = { readonly digest: string; readonly imports: readonly string[] };

const known = new Map<string, Module>();

/**
 * A digest over the code of modules and all that they import from this project, and over the versions of
 * Node and of the libraries. What other code made, read or proved is made, read and proved again.
 * @param modules addresses of modules of the project, TypeScript or compiled.
 * @throws where one of them can't be read.
 */
export function codeDigest(...modules: readonly string[]): string {
  const seen = new Map<string, string>();
  const read = (url: string): void => {
    if (seen.has(url)) return;
    const { digest, imports } = moduleAt(url);
    seen.set(url, digest);
    imports.forEach(read);
  };
  for (const module of modules) read(pathToFileURL(writtenFile(new URL(module))).href);
  return sha256OfText([JSON.stringify(process.versions), ...[...seen.values()].sort()].join('\0'));
}

function moduleAt(url: string): Module {
  const module = known.get(url) ?? readModule(url);
  known.set(url, module);
  return module;
}

function readModule(url: string): Module {
  const file = fileURLToPath(url);
  const code = readFileSync(file, 'utf8');
  const digest = sha256OfText(code);
  if (file.endsWith('.json')) return { digest, imports: [] };
  const imports = [IMPORT, OTHER].flatMap((pattern) =>
    [...code.matchAll(pattern)].flatMap(([, specifier = '']): string[] => {
      if (/^\.{1,2}\//.test(specifier)) return [addressOf(specifier, url)];
      if (specifier.includes(':')) return [];
      const library = packageFile(PACKAGE.exec(specifier)?.[0] ?? '', file);
      return library === undefined ? [] : [library];
    }),
  );
  return { digest, imports };
}

const addressOf = (specifier: string, from: string): string =>
  pathToFileURL(writtenFile(new URL(specifier, from))).href;

/** The file in which a library says its version, looked for as Node does. */
function packageFile(name: string, from: string): string | undefined {
  for (let folder = dirname(from); ; folder = dirname(folder)) {
    const file = join(folder, 'node_modules', name, 'package.json');
    if (existsSync(file)) return pathToFileURL(file).href;
    if (folder === dirname(folder)) return undefined;
  }
}
