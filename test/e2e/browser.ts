import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

const onThisMachine = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * A headless Chromium: the one on this machine, or else the one that comes with npm. Choose with
 * EENLIJN_CHROMIUM: a path, or "npm".
 */
export async function openBrowser(): Promise<Browser> {
  const chosen = process.env.EENLIJN_CHROMIUM ?? onThisMachine.find((path) => existsSync(path));
  const installed = chosen === "npm" ? undefined : chosen;
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
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args });
  // The package unpacks the libraries it ships only where it takes the machine for this runtime;
  // a fresh machine does not have them.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs22.x";
  const { default: chromiumInNpm } = await import("@sparticuz/chromium");
  return chromium.launch({
    executablePath: await chromiumInNpm.executablePath(),
    args: [...chromiumInNpm.args, ...args],
  });
}

/** A page in a browser of its own, for as long as it is used. */
export async function usePage(
  browser: Browser,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  try {
    await use(await context.newPage());
  } finally {
    await context.close();
  }
}
