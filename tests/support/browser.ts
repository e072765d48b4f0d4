import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { runCommand } from './run-command.ts';

export type FoundBrowser = {
  readonly executablePath: string;
  readonly args: readonly string[];
};

/** What the search looks at: given, so that the order can be tested on any machine. */
export type BrowserPlaces = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly exists: (file: string) => boolean;
  /** Where Playwright would have put its own, installed or not. */
  readonly playwrights: () => string | undefined;
};

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
];

const MAC_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_PLACES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** The first browser of the Chromium family on this machine, or undefined. A named one must be there. */
export function lookForBrowser(places: BrowserPlaces): string | undefined {
  for (const name of ['PLAYWRIGHT_CHROMIUM', 'CHROME_PATH']) {
    const named = places.env[name];
    if (named === undefined || named === '') continue;
    if (places.exists(named)) return named;
    throw new Error(`${name} names ${named}, and there is no such file. Correct it, or unset it.`);
  }
  const playwrights = places.playwrights();
  if (playwrights !== undefined && places.exists(playwrights)) return playwrights;
  return systemPlaces(places).find((file) => places.exists(file));
}

function systemPlaces({ env, platform }: BrowserPlaces): string[] {
  if (platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
      const folder = env[name];
      return folder === undefined
        ? []
        : WINDOWS_PLACES.map((place) => path.win32.join(folder, place));
    });
  }
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
  return platform === 'darwin' ? [...MAC_PLACES, ...onPath] : onPath;
}

const here: BrowserPlaces = {
  env: process.env,
  platform: process.platform,
  exists: existsSync,
  playwrights: () => {
    try {
      return chromium.executablePath();
    } catch {
      // Playwright has no browser for this system.
      return undefined;
    }
  },
};

/** One way to get a browser that isn't there; false where it can't be tried, or failed. */
export type Installer = () => Promise<boolean>;

/**
 * A browser for the tests: one that is there, else Playwright's own, else Debian's. Throws an Error that
 * says what to do where none can be installed.
 */
export async function findBrowser(
  places: BrowserPlaces = here,
  installers: readonly Installer[] = [installPlaywrights, installDebians],
): Promise<FoundBrowser> {
  const found = lookForBrowser(places);
  if (found !== undefined) return { executablePath: found, args: launchArguments() };
  for (const install of installers) {
    if (!(await install())) continue;
    const installed = lookForBrowser(places);
    if (installed !== undefined) return { executablePath: installed, args: launchArguments() };
  }
  throw new Error(
    'The browser tests need Chromium, Chrome or Edge. None was found, and none could be installed. ' +
      'Install one of them, or run "npx playwright install chromium" where the network allows it, or set ' +
      'PLAYWRIGHT_CHROMIUM to the path of a browser; then run "npm test" again.',
  );
}

/** Quiet: the tests reach nothing but their own server. */
function launchArguments(): string[] {
  const quiet = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  // Chromium's sandbox refuses to start as root, which is what containers run as.
  return process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
}

const MINUTE = 60_000;

async function installPlaywrights(): Promise<boolean> {
  console.log('No browser was found: installing Playwright’s Chromium.');
  // Without a network the default waits for minutes before it gives up.
  return succeeds(
    process.platform === 'win32' ? 'npx.cmd' : 'npx',
    ['playwright', 'install', 'chromium'],
    5 * MINUTE,
    {
      PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
    },
  );
}

async function installDebians(): Promise<boolean> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log('Installing Chromium from the packages of this system.');
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  // The list of packages may be stale and still good enough, so its update may fail.
  await succeeds('apt-get', ['update'], 3 * MINUTE, quiet);
  return succeeds(
    'apt-get',
    ['install', '-y', '--no-install-recommends', 'chromium'],
    8 * MINUTE,
    quiet,
  );
}

async function succeeds(
  command: string,
  args: readonly string[],
  timeout: number,
  env: Readonly<Record<string, string>>,
): Promise<boolean> {
  try {
    const result = await runCommand(command, args, { timeout, env: { ...process.env, ...env } });
    return result.code === 0;
  } catch {
    return false;
  }
}
