import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { TestServer } from "./server.js";

export const DESKTOP = { viewport: { width: 1280, height: 800 } };
export const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/** The cookies of a browser that opened the one-time link. */
export type SignedIn = NonNullable<BrowserContextOptions["storageState"]>;

export async function signIn(browser: Browser, server: TestServer): Promise<SignedIn> {
  const context = await browser.newContext();
  await (await context.newPage()).goto(server.signInUrl);
  const state = await context.storageState();
  await context.close();
  return state;
}

/**
 * Opens an address in a browser of its own, and notes what the browser complains of: script errors, and whatever
 * the content security policy refused.
 */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions,
  complaints: string[],
): Promise<Page> {
  const context = await browser.newContext({
    permissions: ["clipboard-read", "clipboard-write"],
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    // A refused request shows there as well, and is some tests' subject.
    const refused = message.text().includes("the server responded");
    if (message.type() === "error" && !refused) complaints.push(message.text());
  });
  await page.goto(address);
  return page;
}
