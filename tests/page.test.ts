import { readFile } from "node:fs/promises";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { accessibilityFaults, findBrowser, startBrowser } from "./support/browser.js";
import { startTestServer, TEST_KEY, type TestServer } from "./support/server.js";
import { type SteppedEngine, steppedEngine } from "./support/stepped-draw.js";
import { DESKTOP, PHONE, type SignedIn, signIn, visit } from "./support/visit.js";

const executable = findBrowser();
if (executable === null) {
  console.warn(
    "No Chromium was found, so the tests of the page are skipped. Install Debian's chromium package, or name one in ATELIER_CHROMIUM.",
  );
}

describe.skipIf(executable === null)("the page in a browser", () => {
  let browser: Browser;
  let engine: SteppedEngine;
  let server: TestServer;
  let signedIn: SignedIn;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    browser = await startBrowser(executable as string);
    engine = steppedEngine();
    server = await startTestServer(engine.draw);
    signedIn = await signIn(browser, server);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  beforeEach(() => {
    engine.forget();
    complaints = [];
  });
  afterEach(async () => {
    await page.context().close();
    expect(complaints).toEqual([]);
  });

  /** Opens the page in a browser of its own. */
  async function open(options: BrowserContextOptions): Promise<void> {
    page = await visit(browser, server.url, { storageState: signedIn, ...options }, complaints);
    await prompt().waitFor();
  }

  const button = (name: string | RegExp) =>
    page.getByRole("button", { name, exact: typeof name === "string" });

  const prompt = () => page.getByLabel("Prompt", { exact: true });

  async function finishDrawing(): Promise<void> {
    await page.getByText("60 %").waitFor();
    engine.finish();
    await page.getByText("Download").waitFor();
  }

  async function addColour(hex: string): Promise<void> {
    await button("Add a colour").click();
    await page.getByRole("group", { name: "Palette" }).getByLabel("Hex code").fill(hex);
  }

  test("makes, keeps and hands over a picture", async () => {
    await open(DESKTOP);
    await prompt().fill("A red teapot and a lynx in serenity");
    await page.getByLabel("16:9", { exact: true }).check();
    await addColour("#c81e2d");
    await addColour("#1e3a8a");
    await page.getByRole("group", { name: "Background" }).getByLabel("Hex code").fill("#f0e6d2");
    await page.getByRole("textbox", { name: "Seed" }).fill("42");
    await button("Generate").click();

    await page.getByText("Light 60 %").waitFor();
    await page
      .getByAltText(/^Preview of: A red teapot/)
      .last()
      .waitFor();
    expect(await button("Cancel").isVisible()).toBe(true);
    await finishDrawing();

    expect(engine.requests[0]).toMatchObject({
      prompt: "A red teapot and a lynx in serenity",
      width: 1344,
      height: 768,
      seed: 42,
      palette: [
        [200, 30, 45],
        [30, 58, 138],
      ],
      background: [240, 230, 210],
    });
    const facts = await page.getByRole("region", { name: "About this picture" }).textContent();
    for (const fact of [
      "2.3 s",
      "free",
      "42",
      "1344 × 768",
      "Studio 1",
      "red teapot",
      "lynx → cat",
      "serenity",
    ]) {
      expect(facts).toContain(fact);
    }

    const [download] = await Promise.all([page.waitForEvent("download"), page.getByText("Download").click()]);
    expect(download.suggestedFilename()).toBe("a-red-teapot-and-a-lynx-in-serenity-42.png");
    const { data, info } = await sharp(await readFile(await download.path()))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height, ...data.subarray(0, 3)]).toEqual([1344, 768, 240, 230, 210]);

    await button("Code").click();
    for (const [tab, wanted] of [
      ["curl", `curl ${server.api}/images`],
      ["TypeScript", "new OpenAI({"],
      ["Python", "from openai import OpenAI"],
    ] as const) {
      await page.getByRole("tab", { name: tab }).click();
      await button("Copy").last().click();
      await button("Copied").waitFor();
      const code = await page.evaluate<string>("navigator.clipboard.readText()");
      for (const part of [wanted, "[[200, 30, 45], [30, 58, 138]]", "42", "16:9"])
        expect(code).toContain(part);
    }
  });

  test("cancels, keeps the session's pictures, and re-uses their settings", async () => {
    await open(DESKTOP);
    await prompt().fill("a first cup");
    await page.getByLabel("4:5", { exact: true }).check();
    await button("Generate").click();
    await finishDrawing();

    await prompt().fill("a second cup");
    await page.getByLabel("1:1", { exact: true }).check();
    await button("Generate").click();
    await page.getByText("60 %").waitFor();
    await button("Cancel").click();
    await button("Generate").waitFor();
    await expect.poll(() => engine.stopped).toEqual(["a second cup"]);
    await page.getByAltText("a first cup").waitFor();

    await button("Generate").click();
    await finishDrawing();
    await page.getByAltText("a second cup").waitFor();
    await button("a first cup, picture 2 of 2").click();
    await page.getByAltText("a first cup").waitFor();
    await button("Re-use").click();
    expect(await prompt().inputValue()).toBe("a first cup");
    expect(await page.getByLabel("4:5").isChecked()).toBe(true);
    expect(await page.getByRole("textbox", { name: "Seed" }).inputValue()).toBe(
      String(engine.requests[0].seed),
    );
  });

  test("works on a phone without scrolling sideways", async () => {
    await open(PHONE);
    await prompt().fill("a cup");
    await button("Settings").click();
    await page.getByLabel("9:16", { exact: true }).check();
    await button("Harbour").click();
    await page.getByRole("group", { name: "Background" }).getByLabel("Hex code").fill("#ffffff");
    await button("Done").click();
    await button("Generate").click();
    await finishDrawing();
    expect(engine.requests[0]).toMatchObject({ width: 768, height: 1344, background: [255, 255, 255] });
    expect(engine.requests[0].palette).toHaveLength(5);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
    const picture = await page.getByAltText("a cup").boundingBox();
    expect(picture!.width / picture!.height).toBeCloseTo(768 / 1344, 1);
  });

  test("works by keyboard alone", async () => {
    await open(DESKTOP);
    const { keyboard } = page;
    await keyboard.press("/");
    await keyboard.type("a cup");
    // On through the button and the input picture to the chosen ratio, 1:1, and one to the left of it.
    const onRatio = () => page.evaluate("document.activeElement.type === 'radio'");
    for (let presses = 0; presses < 6 && !(await onRatio()); presses += 1) await keyboard.press("Tab");
    await keyboard.press("ArrowLeft");
    await keyboard.press("Control+Enter");
    await page.getByText("60 %").waitFor();
    await keyboard.press("Escape");
    await expect.poll(() => engine.stopped).toEqual(["a cup"]);
    for (const count of [1, 2]) {
      await button("Generate").waitFor();
      await keyboard.press("Control+Enter");
      await finishDrawing();
      expect(engine.requests[count]).toMatchObject({ prompt: "a cup", width: 896, height: 1152 });
    }

    await keyboard.press("Shift+Tab");
    await keyboard.press("ArrowRight");
    await page.locator("[aria-current=true][aria-label='a cup, picture 2 of 2']").waitFor();
    await keyboard.press("?");
    await page.getByRole("dialog", { name: "Keyboard" }).waitFor();
    await keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
  });

  test("asks for a key when it is not signed in, and goes on where it was", async () => {
    await open({ ...DESKTOP, storageState: { cookies: [], origins: [] } });
    await prompt().fill("a cup");
    await button("Generate").click();
    await page.getByLabel("API key").fill("wrong");
    await button("Use this key").click();
    await page.getByText("The server does not know that key").waitFor();
    await page.getByLabel("API key").fill(TEST_KEY);
    await button("Use this key").click();
    await finishDrawing();
  });

  test("says what is wrong beside the field that it names", async () => {
    await open(DESKTOP);
    await button("Generate").click();
    await page.getByText("Write what the picture should show").waitFor();
    await prompt().fill("many apples ".repeat(70_000));
    await button("Generate").click();
    const described = await prompt().getAttribute("aria-describedby");
    await expect.poll(() => page.locator(`[id="${described}"]`).textContent()).toMatch(/tokens/);
    expect(engine.requests).toEqual([]);
  });

  test.each(["light", "dark"] as const)("has no accessibility faults in %s", async (colorScheme) => {
    await open({ ...DESKTOP, colorScheme });
    expect(await accessibilityFaults(page)).toEqual([]);
    await button(/^A red ceramic teapot/).click();
    await button("Generate").click();
    await page.getByText("60 %").waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await finishDrawing();
    await button("Dusk").click();
    await button(/^Colour 2/).click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await button("Code").click();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test("has no accessibility faults on a phone", async () => {
    await open(PHONE);
    expect(await accessibilityFaults(page)).toEqual([]);
    await button("Settings").click();
    await button("Dusk").click();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
