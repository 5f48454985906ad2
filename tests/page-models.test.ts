import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { accessibilityFaults, findBrowser, startBrowser } from "./support/browser.js";
import { fakeEngine } from "./support/fake-draw.js";
import { type FakeService, startFakeService } from "./support/fake-service.js";
import { pictureFile } from "./support/pictures.js";
import { post } from "./support/post.js";
import { startTestServer, type TestServer } from "./support/server.js";
import { DESKTOP, PHONE, type SignedIn, signIn, visit } from "./support/visit.js";

const executable = findBrowser();

describe.skipIf(executable === null)("the pages of models", () => {
  let browser: Browser;
  let first: FakeService;
  let second: FakeService;
  let server: TestServer;
  let signedIn: SignedIn;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    browser = await startBrowser(executable as string);
    [first, second] = [await startFakeService(), await startFakeService()];
    const picture = { body: { data: [{ b64_json: (await pictureFile("png")).toString("base64") }] } };
    first.answer(() => ({ status: 503, body: { error: { message: "out of paint" } } }));
    second.answer(() => picture);
    const provider = (id: string, name: string, { url }: FakeService, price_per_image: number) => ({
      ...{ id, name, type: "openai-images", base_url: url },
      models: [{ slug: "acme/paint", name: "Acme: Paint", upstream_model: "paint", price_per_image }],
    });
    server = await startTestServer(fakeEngine().draw, {
      limits: { check_seconds: 0 },
      providers: [provider("first", "First", first, 0.02), provider("second", "Second", second, 0.03)],
    });
    signedIn = await signIn(browser, server);
    await post(
      server,
      "/images",
      { model: "acme/paint", prompt: "x", provider: { order: ["first", "second"] } },
      {
        headers: {
          Authorization: "Bearer sk-or-v1-test-key-of-the-suite",
          "HTTP-Referer": "https://shop.example",
          "X-OpenRouter-Title": "Shop <b>Pictures</b>",
        },
      },
    );
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([server?.close(), first?.close(), second?.close()]);
  });
  beforeEach(() => {
    complaints = [];
  });
  afterEach(async () => {
    await page.context().close();
    expect(complaints).toEqual([]);
  });

  async function open(path: string, options: object = DESKTOP): Promise<void> {
    page = await visit(browser, server.url + path, { storageState: signedIn, ...options }, complaints);
  }

  /** Sections far from what is in sight wait until somebody is there. */
  async function handOn(): Promise<void> {
    await section("overview").waitFor();
    await page.mouse.move(200, 200);
  }

  /** So tall that every section is in sight: one that is not is left out of the layout, and of what is checked. */
  const TALL = { viewport: { width: 1280, height: 8000 } };

  const section = (name: string) => page.locator(`section[data-section="${name}"]`);

  test("models are searched, filtered and sorted, and the address tells how", async () => {
    await open("/models");
    await page.getByText("13 models").waitFor();
    await page.getByPlaceholder("Search models").fill("paint");
    await page.getByText("1 model", { exact: true }).waitFor();
    await expect.poll(() => page.url()).toContain("?q=paint");
    await page.reload();
    await page.getByText("1 model", { exact: true }).waitFor();
    await page.getByText("$0.02 a picture").waitFor();
    await page.getByPlaceholder("Search models").fill("");
    await page.getByRole("combobox", { name: "Price" }).selectOption("free");
    await page.getByText("3 models").waitFor();
    await page.getByRole("combobox", { name: "Sort by" }).selectOption("name");
    await page.getByRole("link", { name: "Studio 1 Flash" }).click();
    await page.getByRole("heading", { level: 1, name: "Studio 1 Flash" }).waitFor();
  });

  test("models without a key stand by themselves, in short, and lead to which key it is", async () => {
    await open("/models");
    const keyless = page.getByRole("region", { name: "Need a key" });
    await keyless.getByRole("link", { name: "Recraft V4.1", exact: true }).waitFor();
    expect(await keyless.getByText("No picture yet").count()).toBe(0);
    expect(await keyless.getByRole("link", { name: "Studio 1", exact: true }).count()).toBe(0);
    await keyless.getByRole("link", { name: "Which key" }).click();
    await page.getByText("set RECRAFT_API_KEY").waitFor();
  });

  test("what a picture costs stands beside the model before it is made, at the provider that is chosen", async () => {
    await open("/");
    await page.getByRole("combobox", { name: "Model" }).selectOption("acme/paint");
    const model = page.getByRole("group", { name: "Model" });
    await model.getByText("$0.02 a picture").waitFor();
    await page.getByRole("combobox", { name: "Provider" }).selectOption("second");
    await model.getByText("$0.03 a picture").waitFor();
  });

  test("a chart that has nothing to draw says what will fill it, beside those that have", async () => {
    await open("/models/acme/paint/performance");
    await section("performance")
      .getByRole("application", { name: /^Time at the provider/ })
      .waitFor();
    await section("performance").getByText("Those that ask for a stream show here").waitFor();
  });

  test("a model's page says everything that is known", async () => {
    await open("/models/acme/paint");
    await handOn();
    const told: readonly (readonly [string, string])[] = [
      ["overview", "output_format"],
      ["providers", "2 providers serve this model"],
      ["providers", "$0.03"],
      ["performance", "Time at the provider"],
      ["pricing", "Really paid, 30 days$0.03"],
      ["benchmarks", "Not measured"],
      ["apps", "Shop <b>Pictures</b>"],
      ["activity", "Requests"],
      ["uptime", "Second"],
      ["api", '"model": "acme/paint"'],
    ];
    for (const [name, words] of told) {
      await expect.poll(() => section(name).textContent(), { timeout: 10_000 }).toContain(words);
    }
    expect(await page.locator("b").count()).toBe(0);
  });

  test("a model's page asks for each thing once", async () => {
    await open("/models");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${server.url}/models/acme/paint`);
    await handOn();
    await section("api").getByRole("region").waitFor();
    await section("uptime").getByRole("figure").first().waitFor();
    await section("playground").getByRole("combobox", { name: "Provider" }).waitFor();
    const times = (path: string) => asked.filter((one) => one === path).length;
    expect(times("/api/v1/images/models")).toBe(1);
    expect(times("/api/v1/images/models/acme/paint/endpoints")).toBe(1);
  });

  test("a model's page that nobody touches draws what is in sight, and asks for no more", async () => {
    const visited = browser.newContext({ storageState: signedIn, ...DESKTOP });
    page = await (await visited).newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${server.url}/models/acme/paint`);
    await section("playground").getByLabel("Prompt", { exact: true }).waitFor();
    await page.waitForLoadState("networkidle");
    expect(asked).not.toContain("/api/frontend/v1/stats/uptime-hourly");
    // Its name is there to be found, and its content comes when it is scrolled near.
    await page.getByRole("heading", { name: "Uptime", exact: true }).scrollIntoViewIfNeeded();
    await section("uptime").getByRole("figure").first().waitFor();
    expect(asked).toContain("/api/frontend/v1/stats/uptime-hourly");
  });

  test("an unused model's page says what will fill each section", async () => {
    await open("/models/atelier/studio-1-flash");
    await handOn();
    const told: readonly (readonly [string, string])[] = [
      ["providers", "Hosted by one provider, Atelier: every request goes to it directly."],
      ["performance", "Nothing to measure yet"],
      ["pricing", "Nothing was paid yet"],
      ["apps", "No apps yet"],
      ["activity", "Not enough data to display yet"],
      ["uptime", "Nobody asked yet"],
    ];
    for (const [name, words] of told) {
      await expect.poll(() => section(name).textContent(), { timeout: 10_000 }).toContain(words);
    }
  });

  test("every section has an address that leads to it", async () => {
    for (const name of ["performance", "uptime", "api"]) {
      await open(`/models/acme/paint/${name}`);
      await expect
        .poll(() =>
          page.getByRole("navigation", { name: "Sections" }).locator("[aria-current]").textContent(),
        )
        .toBe({ performance: "Performance", uptime: "Uptime", api: "API" }[name]);
      await expect.poll(async () => (await section(name).boundingBox())?.y).toBeLessThan(500);
      if (name !== "api") await page.context().close();
    }
    await page.getByRole("navigation", { name: "Sections" }).getByText("Pricing").click();
    await expect.poll(() => page.url()).toMatch(/\/models\/acme\/paint\/pricing$/);
    await expect
      .poll(async () => Math.abs((await section("pricing").boundingBox())?.y ?? 999))
      .toBeLessThan(200);
  });

  test("a chart is read by arrow keys, as a table, and as CSV", async () => {
    await open("/models/acme/paint/activity");
    const chart = section("activity").getByRole("application", { name: /^Requests/ });
    await chart.focus();
    await page.keyboard.press("End");
    await expect.poll(() => chart.locator("[aria-live]").textContent()).toMatch(/Requests 1$/);
    const figure = section("activity").getByRole("figure").filter({ hasText: "Requests" }).first();
    await figure.getByRole("button", { name: "Copy CSV" }).click();
    await figure.getByRole("button", { name: "Copied" }).waitFor();
    const today = new Date().toISOString().slice(0, 10);
    expect(await page.evaluate<string>("navigator.clipboard.readText()")).toContain(
      `${today}T00:00:00.000Z,1`,
    );
    await figure.getByRole("button", { name: "Show as table" }).click();
    await figure.getByRole("cell", { name: "1", exact: true }).waitFor();
  });

  test("what was free and nothing from the cache is said in words, not drawn as a line along zero", async () => {
    await post(
      server,
      "/images",
      { model: "atelier/studio-1", prompt: "an apple" },
      { headers: { Authorization: "Bearer sk-or-v1-test-key-of-the-suite" } },
    );
    await open("/models/atelier/studio-1/pricing");
    await section("pricing").getByText("Every picture was free").waitFor();
    await section("pricing").getByText("Nothing came from the cache").waitFor();
    expect(await section("pricing").getByRole("figure").count()).toBe(0);
  });

  test("an hour of the uptime opens its errors", async () => {
    await open("/models/acme/paint/uptime");
    const calendar = section("uptime").getByRole("application", { name: /^Uptime of First/ });
    await calendar.focus();
    await page.keyboard.press("Enter");
    await section("uptime").getByText("answered with status 503").first().waitFor();
  });

  test("a provider fails over while the page shows it", async () => {
    await open("/models/acme/paint/playground");
    await section("playground").getByLabel("Prompt", { exact: true }).fill("a harbour");
    // The cheaper one is asked first more often than not; until it was, the request is made again.
    for (let round = 0; round < 8 && (await page.getByText("Failed over from").count()) === 0; round += 1) {
      await section("playground").getByRole("button", { name: "Generate", exact: true }).click();
      await page.getByRole("button", { name: "Cancel" }).waitFor({ state: "hidden" });
      await page.getByText("Download").waitFor();
    }
    await section("playground").getByText("First (503)").waitFor();
    expect(await section("playground").getByLabel("About this picture").textContent()).toContain(
      "ProviderSecond",
    );
    await expect
      .poll(() => section("providers").textContent(), { timeout: 15_000 })
      .toMatch(/First.*failure/);
  });

  test("texts are placed on the playground's canvas, and its code has them", async () => {
    await open("/models/atelier/studio-1/playground");
    await section("playground").getByRole("button", { name: "Add text" }).click();
    await section("playground").getByLabel("Text 1").fill("SALE");
    await section("playground").getByRole("button", { name: "Top left of “SALE”" }).press("Shift+ArrowRight");
    expect(await accessibilityFaults(page)).toEqual([]);
    await expect
      .poll(() => section("api").getByRole("region").textContent())
      .toMatch(/"text": "SALE"[^}]*0\.15/);
    await section("playground").getByLabel("Prompt", { exact: true }).fill("a fox");
    await section("playground").getByRole("button", { name: "Generate", exact: true }).click();
    await section("playground").getByText("Download").waitFor();
  });

  test("the code follows the playground, for every library", async () => {
    await open("/models/acme/paint/api");
    // It is drawn once it is near what is in sight.
    await expect
      .poll(async () => {
        await section("playground").scrollIntoViewIfNeeded();
        return section("playground").getByLabel("Prompt", { exact: true }).count();
      })
      .toBe(1);
    await section("playground").getByLabel("Prompt", { exact: true }).fill("a lighthouse");
    await section("playground").getByLabel("16:9", { exact: true }).check();
    const code = section("api").getByRole("region");
    for (const [tab, library, wanted] of [
      ["curl", null, '"prompt": "a lighthouse"'],
      ["TypeScript", "OpenAI SDK", "client.images.generate"],
      ["TypeScript", "OpenRouter SDK", 'aspectRatio: "16:9"'],
      ["TypeScript", "AI SDK", "openrouter.imageModel"],
      ["TypeScript", "Plain HTTP", "await fetch("],
      ["Python", "OpenAI SDK", 'prompt="a lighthouse"'],
      ["Python", "Plain HTTP", "requests.post"],
    ] as const) {
      const chosen = section("api").getByRole("tab", { name: tab });
      // Sections above that come meanwhile move it away from under the pointer.
      await expect
        .poll(async () => {
          await chosen.click();
          return chosen.getAttribute("aria-selected");
        })
        .toBe("true");
      // Nor is a key lost to a section that pushes the field away.
      if (library !== null) await section("api").getByLabel(library, { exact: true }).press("Space");
      await expect.poll(() => code.textContent()).toContain(wanted);
    }
  });

  test("an address without a model says so", async () => {
    await open("/models/nobody/nothing");
    await page.getByText("There is no such page").last().waitFor();
  });

  test.each(["light", "dark"] as const)("have no accessibility faults in %s", async (colorScheme) => {
    for (const path of ["/models", "/models/acme/paint", "/models/recraft/recraft-v4.1"]) {
      await open(path, { ...TALL, colorScheme });
      if (path !== "/models") await handOn();
      await page.waitForLoadState("networkidle");
      await page.locator("h1").waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      if (path !== "/models/recraft/recraft-v4.1") await page.context().close();
    }
  });

  test("fit a phone", async () => {
    await open("/models/acme/paint", { ...PHONE, viewport: { width: 390, height: 12_000 } });
    await section("api").getByRole("region").waitFor();
    await section("providers").getByRole("table").waitFor();
    expect(
      await page.evaluate<number>(
        "Math.max(...[...document.querySelectorAll('#providers section')].map((one) => one.scrollWidth - one.clientWidth))",
      ),
    ).toBe(0);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
    expect(await page.evaluate("document.querySelector('main').scrollWidth")).toBeLessThanOrEqual(390);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
