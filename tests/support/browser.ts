import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { type Browser, chromium, type Page } from "playwright-core";

const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Where a Chromium is installed, or null. `ATELIER_CHROMIUM` names one elsewhere. */
export function findBrowser(): string | null {
  const places = [process.env.ATELIER_CHROMIUM, ...USUAL_PLACES];
  return places.find((place): place is string => place !== undefined && existsSync(place)) ?? null;
}

/** Starts a browser that draws without a screen or a graphics card and calls nobody. */
export function startBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** What axe finds against WCAG 2.2 AA and its own best practices: one line a finding, with the element. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // Colours in the middle of a fade would be measured as they are just then.
  await page.evaluate("Promise.allSettled(document.getAnimations().map((animation) => animation.finished))");
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
  const { violations } = await page.evaluate<{
    violations: { id: string; help: string; nodes: { html: string }[] }[];
  }>("axe.run(document, { resultTypes: ['violations'] })");
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}
