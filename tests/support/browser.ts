import { existsSync } from 'node:fs';
import {
  launchArguments,
  lookForBrowser,
  placesHere,
  type BrowserPlaces,
  type FoundBrowser,
} from '../../src/printing/browser/find-browser.ts';
import { runCommand } from './run-command.ts';

/** One way to get a browser that isn't there; false where it can't be tried, or failed. */
export type Installer = () => Promise<boolean>;

/**
 * A browser for the tests: one that is there, else Playwright's own, else Debian's. Throws an Error that
 * says what to do where none can be installed.
 */
export async function findBrowser(
  places: BrowserPlaces = placesHere,
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
