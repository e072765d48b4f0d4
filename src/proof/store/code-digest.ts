import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a module takes from another; types alone do nothing. */
const IMPORT = /\b(?:import|export)\b(?!\s*type\b)(?:[^'"`;]*?\bfrom)?\s*['"]([^'"]+)['"]/g;
const OTHER = /(?:new URL|require\([^)]*\)|\bimport)\s*\(\s*['"]([^'"]+)['"]/g;
const PACKAGE = /^(?:@[^/]+\/)?[^/]+/;

/**
 * A digest over the code of a module and all that it imports from this project, and over the versions of
 * Node and of the libraries. What was proved by other code is not proved.
 * @param module address of a module of the project, TypeScript or compiled.
 * @throws where one of them can't be read.
 */
export function codeDigest(module: string): string {
  const seen = new Map<string, string>();
  const read = (url: string) => {
    if (seen.has(url)) return;
    const code = readFileSync(fileURLToPath(url), 'utf8');
    seen.set(url, code);
    if (url.endsWith('.json')) return;
    for (const pattern of [IMPORT, OTHER]) {
      for (const [, specifier = ''] of code.matchAll(pattern)) {
        if (/^\.{1,2}\//.test(specifier)) read(new URL(specifier, url).href);
        else if (!specifier.includes(':')) {
          const file = packageFile(PACKAGE.exec(specifier)?.[0] ?? '', fileURLToPath(url));
          if (file !== undefined) seen.set(file, readFileSync(file, 'utf8'));
        }
      }
    }
  };
  read(module);
  const hash = createHash('sha256').update(JSON.stringify(process.versions));
  for (const code of [...seen.values()].sort()) hash.update(`\0${code}`);
  return hash.digest('hex');
}

/** Where a library says its version, looked for as Node does. */
function packageFile(name: string, from: string): string | undefined {
  for (let folder = dirname(from); ; folder = dirname(folder)) {
    const file = join(folder, 'node_modules', name, 'package.json');
    if (existsSync(file)) return file;
    if (folder === dirname(folder)) return undefined;
  }
}
