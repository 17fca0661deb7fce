/** The second engine: the system's Firefox, driven over WebDriver BiDi by the same driver. */
import { existsSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';

const PROGRAM = ['firefox-esr', 'firefox'].map((name) => `/usr/bin/${name}`).find((path) => existsSync(path));

/** Why tests with Firefox cannot run here; false where they can. */
export const noFirefox = PROGRAM ? false : 'there is no Firefox: install firefox-esr';

/** Starts Firefox; the caller closes it. Over BiDi a colour scheme is a preference of the whole browser. */
export async function launchFirefox(extraPrefsFirefox: Record<string, unknown> = {}): Promise<Browser> {
  if (!PROGRAM) throw new Error(String(noFirefox));
  return puppeteer.launch({ browser: 'firefox', executablePath: PROGRAM, extraPrefsFirefox });
}
