import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'];

/** A real Chromium: `CHROMIUM_PATH`, one that the system has, or the one that comes as a package. */
export async function launchBrowser(): Promise<Browser> {
  const path = [process.env.CHROMIUM_PATH, ...systemBrowsers].find((each) => each && existsSync(each));
  // The package's own flags run everything in one process, which ends with the first context that closes.
  return chromium.launch({ executablePath: path ?? (await sparticuz.executablePath()), args: ['--no-sandbox'] });
}
