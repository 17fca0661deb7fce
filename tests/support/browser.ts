/** The browser that the tests drive: the one that is there, or one that is fetched once. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  Browser as Kind,
  ChromeReleaseChannel,
  computeSystemExecutablePath,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';

const HOW_TO = 'The tests need Chromium or Chrome and none could be installed: install one, or set CHROME_PATH to its program.';
const fetchedFolder = join(import.meta.dirname, '../../node_modules/.cache/browser');

/** Starts Chromium for a test file; the caller closes it. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  return puppeteer.launch({
    executablePath: await ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    ...options,
  });
}

/**
 * Makes sure that there is a browser: on Debian as root through the system's packages, elsewhere by the installer of
 * the driver's own makers.
 *
 * @throws one sentence that tells what to do when none could be had.
 */
export async function ensureChromium(): Promise<string> {
  const present = await findChromium();
  if (present) return present;
  try {
    if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) installDebianPackage();
    else await fetchChrome();
  } catch (cause) {
    throw new Error(`${HOW_TO} (${cause instanceof Error ? cause.message : String(cause)})`, { cause });
  }
  const installed = await findChromium();
  if (!installed) throw new Error(HOW_TO);
  return installed;
}

async function findChromium(): Promise<string | undefined> {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) {
    throw new Error(`CHROME_PATH names ${named}, which does not exist: name the browser's program or unset the variable.`);
  }
  const fetched = await getInstalledBrowsers({ cacheDir: fetchedFolder });
  return [named, '/usr/bin/chromium', '/usr/bin/chromium-browser', systemChrome(), ...fetched.map((known) => known.executablePath)].find(
    (path) => path && existsSync(path),
  );
}

function systemChrome(): string | undefined {
  try {
    return computeSystemExecutablePath({ browser: Kind.CHROME, channel: ChromeReleaseChannel.STABLE });
  } catch {
    // the library's way to say that this system has no usual place for it
    return undefined;
  }
}

function installDebianPackage(): void {
  console.log('No browser found: installing Debian’s chromium for the tests …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const command of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    execFileSync('apt-get', ['-qq', ...command], { stdio: ['ignore', 'ignore', 'inherit'], env });
  }
}

async function fetchChrome(): Promise<void> {
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('Chrome is not made for this system');
  console.log('No browser found: fetching Chrome for the tests …');
  await install({ browser: Kind.CHROME, buildId: await resolveBuildId(Kind.CHROME, platform, 'stable'), cacheDir: fetchedFolder });
}
