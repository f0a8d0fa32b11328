import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/**
 * No sandbox, because tests also run as root. The other arguments keep Chromium from calling its maker, which a closed
 * network refuses.
 */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts an installed browser (`CHROME_PATH`, the PATH, Playwright's own), otherwise the one that npm installed. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findInstalled() ?? (await unpackOwn()), args: ARGUMENTS });
}

/**
 * Unpacks the browser that npm installed. The arguments that its package recommends are not used: they switch off the
 * security that the tests look at.
 */
async function unpackOwn(): Promise<string> {
  const { default: packaged } = await import('@sparticuz/chromium');
  packaged.setGraphicsMode = false;
  return packaged.executablePath();
}

function findInstalled(): string | undefined {
  const onPath = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  const candidates = [process.env['CHROME_PATH'], ...onPath, chromium.executablePath()];
  return candidates.find((file) => file !== undefined && file !== '' && isExecutable(file));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
