import type { Browser, Locator, Page } from "playwright-core";
import { test as base, expect } from "vitest";
import { findBrowser, startBrowser } from "./browser.js";
import { startTestServer, type TestServer } from "./server.js";
import { type SteppedEngine, steppedEngine } from "./stepped-draw.js";
import { DESKTOP, type SignedIn, signIn, visit } from "./visit.js";

/** What a test of the Create page has before it. */
interface Stage {
  readonly browser: Browser;
  /** Draws when a test says so, and keeps what it was asked for. */
  readonly engine: SteppedEngine;
  readonly server: TestServer;
  readonly signedIn: SignedIn;
  /** The page, signed in; whatever the browser complains of fails the test. */
  readonly page: Page;
  readonly button: (name: string) => Locator;
  readonly group: (name: string) => Locator;
  /** Has a prompt drawn to its end. */
  readonly draw: (prompt: string) => Promise<void>;
}

/** Whether there is no browser to show a page in. */
export const noBrowser = findBrowser() === null;

/** A test on the Create page; those of a file share a browser and a server. */
export const test = base.extend<Stage>({
  browser: [
    async ({ task: _ }, use) => {
      const browser = await startBrowser(findBrowser() as string);
      await use(browser);
      await browser.close();
    },
    { scope: "file" },
  ],
  engine: [async ({ task: _ }, use) => use(steppedEngine()), { scope: "file" }],
  server: [
    async ({ engine }, use) => {
      const server = await startTestServer(engine.draw);
      await use(server);
      await server.close();
    },
    { scope: "file" },
  ],
  signedIn: [async ({ browser, server }, use) => use(await signIn(browser, server)), { scope: "file" }],
  page: async ({ browser, engine, server, signedIn }, use) => {
    engine.forget();
    const complaints: string[] = [];
    const page = await visit(browser, server.url, { ...DESKTOP, storageState: signedIn }, complaints);
    await use(page);
    await page.context().close();
    expect(complaints).toEqual([]);
  },
  button: async ({ page }, use) => use((name) => page.getByRole("button", { name, exact: true })),
  group: async ({ page }, use) => use((name) => page.getByRole("group", { name })),
  draw: async ({ page, engine, button }, use) =>
    use(async (prompt) => {
      await page.getByLabel("Prompt", { exact: true }).fill(prompt);
      await button("Generate").click();
      await page.getByText("60 %").waitFor();
      engine.finish();
      await page.getByText("Download").waitFor();
    }),
});
