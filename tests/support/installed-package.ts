import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { runCommand } from './run-command.ts';
import { temporaryFolder } from './temporary-folder.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');

/**
 * Packs this project as npm would publish it.
 * @returns the path of the package.
 */
export async function packProject(): Promise<string> {
  const folder = temporaryFolder('package');
  const packed = await npm(PROJECT, ['pack', '--pack-destination', folder]);
  const [name] = readdirSync(folder);
  if (name === undefined) throw new Error(packed);
  return path.join(folder, name);
}

/**
 * Installs a package into a folder, with npm itself but without the network: what the package depends on, and
 * nothing else, is linked out of this project beforehand.
 */
export async function installPackage(file: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  // In the folder and by a plain name: npm reads the path of a package as an address.
  cpSync(file, path.join(folder, 'moothall.tgz'));
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  for (const dependency of dependenciesInUse()) {
    linkFolder(path.join(PROJECT, dependency), path.join(folder, dependency));
  }
  await npm(folder, ['install', '--offline', '--ignore-scripts', './moothall.tgz']);
}

async function npm(cwd: string, args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runCommand('npm', [...args, '--no-audit', '--no-fund'], {
    cwd,
  });
  if (code !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout + stderr;
}

/** Folders such as node_modules/zod, of all that the commands need; what only developers need is left out. */
function dependenciesInUse(): string[] {
  const lock = readFileSync(path.join(PROJECT, 'package-lock.json'), 'utf8');
  const { packages } = JSON.parse(lock) as { packages: Record<string, { dev?: boolean }> };
  return (
    Object.entries(packages)
      .filter(([folder, { dev }]) => folder !== '' && dev !== true)
      .map(([folder]) => folder)
      // What is for another platform isn't there.
      .filter((folder) => existsSync(path.join(PROJECT, folder)))
  );
}

/** Packages below a package are dependencies of their own. */
function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isFile()) linkOrCopy(source, target);
    else if (entry.isDirectory() && entry.name !== 'node_modules') linkFolder(source, target);
  }
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    cpSync(source, target);
  }
}
