import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from './playwright.ts';

/** A browser of the Chromium family, and what it is started with. */
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

/** A variable names a browser that isn't there. The message is for officers. */
export class NamedBrowserMissing extends Error {
  override readonly name = 'NamedBrowserMissing';
}

/**
 * The first browser of the Chromium family on this machine, or undefined. Throws a {@link NamedBrowserMissing} where one
 * is named and isn't there.
 */
export function lookForBrowser(places: BrowserPlaces): string | undefined {
  for (const name of ['PLAYWRIGHT_CHROMIUM', 'CHROME_PATH']) {
    const named = places.env[name];
    if (named === undefined || named === '') continue;
    if (places.exists(named)) return named;
    throw new NamedBrowserMissing(
      `${name} names ${named}, and there is no such file. Correct it, or unset it.`,
    );
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

/** Where browsers are on this machine. */
export const placesHere: BrowserPlaces = {
  env: process.env,
  platform: process.platform,
  exists: existsSync,
  playwrights: () => {
    try {
      return chromium().executablePath();
    } catch {
      // Playwright has no browser for this system.
      return undefined;
    }
  },
};

/** The browser that prints; undefined where this machine has none. Throws as {@link lookForBrowser}. */
export function browserHere(places: BrowserPlaces = placesHere): FoundBrowser | undefined {
  const executablePath = lookForBrowser(places);
  return executablePath === undefined ? undefined : { executablePath, args: launchArguments() };
}

/** Quiet: it reaches nothing but what it is given. */
export function launchArguments(): string[] {
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
