import { cpSync, existsSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { compileInto } from '../../scripts/packing/compile.ts';
import { temporaryFolder } from './temporary-folder.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');

/**
 * Names the folder of a whole run of the tests: of the site that was built for them, and of the compiled
 * program.
 */
export const SITE_VARIABLE = 'MOOTHALL_TEST_SITE';

/** Where the compiled program is in that folder. */
const PROGRAM = 'program';

/**
 * Compiles the program for a run of the tests: to load it as TypeScript is half of what a build costs.
 * @returns its folder.
 */
export function compileProgram(workspace: string): string {
  const folder = path.join(workspace, PROGRAM);
  if (!compileInto(folder)) throw new Error('The program could not be compiled.');
  linkLibraries(folder);
  return folder;
}

/** A copy of the compiled program, which a test may change. */
export function copyOfProgram(): string {
  const own = temporaryFolder('program');
  const program = compiledProgram() ?? compileProgram(own);
  const copy = path.join(own, 'copy');
  const libraries = path.join(program, 'node_modules');
  cpSync(program, copy, { recursive: true, filter: (source) => source !== libraries });
  linkLibraries(copy);
  return copy;
}

/** What the program is made of, as source. */
const SOURCES = ['.eleventy.ts', 'src', 'layouts', 'scripts', 'package.json', 'tsconfig.json'];

/**
 * A copy of the program, compiled where that was done already, whose styles a test may change.
 * @returns its folder, and what Node is run with for a script of it.
 */
export function copyOfProject(): { folder: string; scriptArguments: (name: string) => string[] } {
  if (compiledProgram() !== undefined) {
    const folder = copyOfProgram();
    return { folder, scriptArguments: (name) => [path.join(folder, 'scripts', `${name}.js`)] };
  }
  const folder = temporaryFolder('project');
  for (const name of SOURCES) {
    cpSync(path.join(PROJECT, name), path.join(folder, name), { recursive: true });
  }
  linkLibraries(folder);
  return { folder, scriptArguments: (name) => asTypeScript(name, folder) };
}

function linkLibraries(folder: string): void {
  symlinkSync(path.join(PROJECT, 'node_modules'), path.join(folder, 'node_modules'));
}

/** The folder of the compiled program; undefined where a test file is run alone. */
export function compiledProgram(): string | undefined {
  const workspace = process.env[SITE_VARIABLE];
  if (workspace === undefined || workspace === '') return undefined;
  const folder = path.join(workspace, PROGRAM);
  return existsSync(folder) ? folder : undefined;
}

/** What Node is run with for a script, such as `build`, in any folder: the compiled one where there is one. */
export function scriptArguments(name: string): string[] {
  // What the unit tests run is counted by its source.
  const program = process.env['NODE_V8_COVERAGE'] ? undefined : compiledProgram();
  const script = program && [path.join(program, 'scripts', `${name}.js`)];
  return ['--no-regexp-tier-up', ...(script ?? asTypeScript(name))];
}

/** The file of a module, such as `src/build/build-site`: the compiled one where there is one, else its source. */
export function moduleFile(name: string): string {
  const program = compiledProgram();
  return program === undefined
    ? path.join(PROJECT, `${name}.ts`)
    : path.join(program, `${name}.js`);
}

/** Run as TypeScript, without a copy that is compiled first. */
export function asTypeScript(name: string, project = PROJECT): string[] {
  return ['--import', import.meta.resolve('tsx'), path.join(project, 'scripts', `${name}.ts`)];
}
