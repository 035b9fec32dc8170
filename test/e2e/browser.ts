import chromiumInNpm from "@sparticuz/chromium";
import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const onThisMachine = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** A headless Chromium: the one on this machine, or else the one that comes with npm. */
export async function openBrowser(): Promise<Browser> {
  const installed = process.env.EENLIJN_CHROMIUM ?? onThisMachine.find((path) => existsSync(path));
  const args = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  return installed === undefined
    ? chromium.launch({
        executablePath: await chromiumInNpm.executablePath(),
        args: [...chromiumInNpm.args, ...args],
      })
    : chromium.launch({ executablePath: installed, args });
}
