import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { accessibilityFaults, findBrowser, startBrowser } from "./support/browser.js";
import { fakeEngine } from "./support/fake-draw.js";
import { post } from "./support/post.js";
import { startTestServer, TEST_KEY, TEST_MANAGEMENT_KEY, type TestServer } from "./support/server.js";
import { DESKTOP, PHONE, type SignedIn, signIn, visit } from "./support/visit.js";

const executable = findBrowser();
const OWN_PAGES = ["/gallery", "/activity", "/providers", "/keys", "/settings", "/nothing-here"];

describe.skipIf(executable === null)("the pages around drawing", () => {
  let browser: Browser;
  let server: TestServer;
  let signedIn: SignedIn;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    browser = await startBrowser(executable as string);
    server = await startTestServer(fakeEngine().draw, { limits: { check_seconds: 0 } });
    signedIn = await signIn(browser, server);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  beforeEach(() => {
    complaints = [];
  });
  afterEach(async () => {
    await page.context().close();
    expect(complaints).toEqual([]);
  });

  async function open(path: string, options: object = {}): Promise<void> {
    page = await visit(
      browser,
      server.url + path,
      { ...DESKTOP, storageState: signedIn, ...options },
      complaints,
    );
  }

  const button = (name: string | RegExp) =>
    page.getByRole("button", { name, exact: typeof name === "string" });
  const nobody = { storageState: { cookies: [], origins: [] } };

  test("a stranger is asked for a key, and a key for drawing does not manage", async () => {
    await open("/keys", nobody);
    await page.getByText("This page needs a management key").waitFor();
    await page.getByLabel("Management key").fill(TEST_KEY);
    await button("Use this key").click();
    await page.getByText("That is a key for drawing").waitFor();
    await page.getByLabel("Management key").fill(TEST_MANAGEMENT_KEY);
    await button("Use this key").click();
    await page.getByRole("table").waitFor();
    // The key for drawing is kept beside it.
    const cookies = await page.context().cookies();
    expect(cookies).toHaveLength(2);
    for (const cookie of cookies) expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Strict" });
    expect(await page.evaluate("JSON.stringify([localStorage, sessionStorage])")).not.toContain("sk-or");
    await page.getByRole("link", { name: "Settings" }).click();
    await page.getByText("It may draw.").waitFor();
    await page.getByText("It may manage keys and providers.").waitFor();
    await button("Sign out").click();
    await page.getByText("This page is not signed in").waitFor();
    expect(await page.context().cookies()).toEqual([]);
  });

  test("nobody who is not signed in is offered a search", async () => {
    await open("/gallery", nobody);
    await page.getByText("This page is not signed in").waitFor();
    expect(await page.getByRole("search").count()).toBe(0);
  });

  test("a key is made, shown once, limited, switched off and deleted", async () => {
    await open("/keys");
    await button("New key").click();
    expect(await focused()).toBe("Name");
    await button("Create key").click();
    await page.getByText("Give it a name").waitFor();
    await page.getByLabel("Name", { exact: true }).fill("Poster desk");
    await page.getByLabel("Limit in US dollars").fill("2.50");
    await page.getByRole("combobox", { name: "Begins anew" }).selectOption("daily");
    expect(await accessibilityFaults(page)).toEqual([]);
    await button("Create key").click();
    await page.getByText("Copy it now").waitFor();
    const secret = (await page.locator("dialog code").textContent()) ?? "";
    expect(await focused()).toBe("Copy key");
    await button("Copy key").click();
    await button("Copied").waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(secret);
    await page.getByRole("button", { name: "Done" }).click();
    await expect.poll(focused, { timeout: 10_000 }).toBe("New key");
    await page.getByText("$2.50 of $2.50 left, each day").waitFor();
    expect(await page.content()).not.toContain(secret);

    const drawn = () => draw(secret);
    expect(await drawn()).toBe(200);
    await button("Switch off: Poster desk").click();
    await button("Switch on: Poster desk").waitFor();
    expect(await drawn()).toBe(401);
    await button("Change limit: Poster desk").click();
    await page.getByLabel("Limit in US dollars").fill("five");
    await page.getByText("Write an amount such as").waitFor();
    await page.getByLabel("Limit in US dollars").fill("5");
    await button("Save").click();
    await page.getByText("$5.00 of $5.00 left").waitFor();
    await button("Delete: Poster desk").click();
    await button("Delete key").click();
    await page.getByRole("row", { name: /Poster desk/ }).waitFor({ state: "detached" });
    // Among the keys that are left, not at the top of the page.
    expect(await page.evaluate("document.activeElement.querySelector('table') !== null")).toBe(true);
  });

  /** What holds the focus, by its label or words. */
  const focused = () =>
    page.evaluate<string>(
      "((one) => one.labels?.[0]?.textContent ?? one.textContent)(document.activeElement)",
    );

  const draw = async (key: string): Promise<number> => {
    const headers = { Authorization: `Bearer ${key}`, "Content-Type": "application/json" };
    const body = { model: "atelier/studio-1", prompt: "a red apple" };
    return (await post(server, "/images", body, { headers })).status;
  };

  test("credit is granted and what is left is told", async () => {
    await open("/keys");
    await page.getByText("No credit was granted").waitFor();
    await page.getByLabel("Amount in US dollars").fill("0");
    await button("Grant").click();
    await page.getByText("Write an amount above 0").waitFor();
    await page.getByLabel("Amount in US dollars").fill("10");
    await button("Grant").click();
    await expect.poll(() => page.locator("#credits dl").textContent()).toContain("Left$10.00");
  });

  test("what was made is kept, found by its words, favoured, used again and deleted for real", async () => {
    await open("/");
    for (const prompt of ["a red apple", "a green pear"]) {
      await page.getByLabel("Prompt", { exact: true }).fill(prompt);
      await button("Generate").click();
      await page.getByAltText(prompt).waitFor();
    }
    await page.getByRole("link", { name: "Gallery" }).click();
    await page.getByText("2 pictures").waitFor();
    await page.getByPlaceholder("Search prompts").fill("pear");
    await page.getByText("1 picture", { exact: true }).waitFor();
    await button("Open: a green pear").click();
    const address = (await page.locator("dialog img").getAttribute("src")) ?? "";
    await button("Add to favourites").click();
    await button("Remove from favourites").waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await button("Code").click();
    await page.getByRole("region", { name: "curl" }).getByText('"prompt": "a green pear"').waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(focused, { timeout: 10_000 }).toBe("Code");
    await page.keyboard.press("Escape");
    await page.getByPlaceholder("Search prompts").fill("");
    await button("Favourites").click();
    await page.getByText("1 picture", { exact: true }).waitFor();
    await button("Open: a green pear").click();
    await button("Re-use settings").click();
    expect(await page.getByLabel("Prompt", { exact: true }).inputValue()).toBe("a green pear");
    await page.getByRole("link", { name: "Gallery" }).click();
    await button("Open: a green pear").click();
    await button("Delete").click();
    await button("Delete picture").click();
    await page.getByText("1 picture", { exact: true }).waitFor();
    const gone = await page.request.get(server.url + address, {
      headers: { "Sec-Fetch-Site": "same-origin" },
    });
    expect(gone.status()).toBe(404);
  });

  test("activity counts what was asked for, by key", async () => {
    await open("/activity");
    await page
      .getByRole("row", { name: /atelier\/studio-1/ })
      .first()
      .waitFor();
    await page.getByRole("combobox", { name: "Key" }).waitFor();
  });

  test("a provider is called to see whether it is there", async () => {
    await open("/providers");
    const atelier = page.getByRole("article", { name: "Atelier" });
    await atelier.getByRole("button", { name: "Test call" }).click();
    await atelier.getByText(/^Answered in/).waitFor();
    await page.getByRole("article", { name: "Recraft" }).getByText("No key: set RECRAFT_API_KEY").waitFor();
  });

  test("the theme is chosen and kept", async () => {
    await open("/settings", { colorScheme: "light" });
    const ground = () => page.evaluate<string>("getComputedStyle(document.documentElement).backgroundColor");
    const light = await ground();
    await page.getByLabel("Dark", { exact: true }).check();
    await expect.poll(ground).not.toBe(light);
    await page.reload();
    await expect.poll(ground).not.toBe(light);
    await page.getByLabel("As the system").check();
    await expect.poll(ground).toBe(light);
  });

  test.each(["light", "dark"] as const)("have no accessibility faults in %s", async (colorScheme) => {
    for (const path of OWN_PAGES) {
      await open(path, { colorScheme });
      await page.waitForLoadState("networkidle");
      await page.locator("h1").waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      if (path !== OWN_PAGES.at(-1)) await page.context().close();
    }
  });

  test("a kept picture fills a phone's width, and its actions stand right below", async () => {
    await open("/gallery", PHONE);
    await page
      .getByRole("button", { name: /^Open: / })
      .first()
      .click();
    const dialog = page.getByRole("dialog");
    const [title, picture, leaf, download] = await Promise.all(
      [
        dialog.getByRole("heading"),
        dialog.getByRole("img").first(),
        dialog.getByRole("button", { name: "Older picture" }),
        dialog.getByText("Download"),
      ].map((one) => one.boundingBox()),
    );
    expect(picture!.width).toBeGreaterThan(340);
    expect(picture!.y - (title!.y + title!.height)).toBeLessThan(32);
    expect(leaf!.y - (picture!.y + picture!.height)).toBeLessThan(32);
    expect(download!.y).toBeLessThan(844);
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Use as input" }).click();
    await button("Settings").click();
    await button("Take colours from the picture").click();
    await page.getByRole("application").waitFor();
    // The dialog over the settings closes, and they stay.
    await button("Done").last().click();
    await page.getByRole("application").waitFor({ state: "detached" });
    await page.getByAltText(/^Input picture: /).waitFor();
  });

  test("fit a phone", async () => {
    for (const path of OWN_PAGES) {
      await open(path, PHONE);
      await page.waitForLoadState("networkidle");
      await page.locator("h1").waitFor();
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
      expect(await accessibilityFaults(page)).toEqual([]);
      if (path !== OWN_PAGES.at(-1)) await page.context().close();
    }
  });

  test("a phone reaches everything of a key without scrolling sideways", async () => {
    await open("/keys", PHONE);
    const row = page.getByRole("row").filter({ has: page.getByRole("button", { name: /^Delete: / }) });
    await row.first().waitFor();
    for (const action of [/^Switch off: /, /^Change limit: /, /^Delete: /]) {
      const box = await row.first().getByRole("button", { name: action }).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 999) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
    }
    expect(
      await page.evaluate<number>(
        "((table) => table.parentElement.scrollWidth - table.parentElement.clientWidth)(document.querySelector('table'))",
      ),
    ).toBe(0);
  });

  // Last, since what it draws stays in the gallery.
  test("who has only a management key is asked for one to draw, and keeps both", async () => {
    await open("/keys", nobody);
    await page.getByLabel("Management key").fill(TEST_MANAGEMENT_KEY);
    await button("Use this key").click();
    await page.getByRole("table").waitFor();
    await page.getByRole("link", { name: "Create", exact: true }).click();
    await page.getByLabel("Prompt", { exact: true }).fill("an apple");
    await button("Generate").click();
    await page.getByText("Drawing needs a key of its own").waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByLabel("API key").fill(TEST_KEY);
    await button("Use this key").click();
    await page.getByText("Download").waitFor();
    await page.getByRole("link", { name: "Keys" }).click();
    await page.getByRole("table").waitFor();
  });
});
