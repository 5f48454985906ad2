import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { accessibilityFaults, findBrowser, startBrowser } from "./support/browser.js";
import { fakeEngine } from "./support/fake-draw.js";
import { type FakeService, startFakeService } from "./support/fake-service.js";
import { post } from "./support/post.js";
import { startTestServer, TEST_MANAGEMENT_KEY, type TestServer } from "./support/server.js";
import { DESKTOP, PHONE, type SignedIn, signIn, visit } from "./support/visit.js";

const executable = findBrowser();

describe.skipIf(executable === null)("what a person sees when something is wrong", () => {
  let browser: Browser;
  let painter: FakeService;
  let server: TestServer;
  let signedIn: SignedIn;
  let page: Page;
  /** Only what is thrown: that the server is away the browser tells as well. */
  let thrown: string[];

  beforeAll(async () => {
    browser = await startBrowser(executable as string);
    painter = await startFakeService();
    painter.answer(() => ({ status: 503, body: { error: { message: "out of paint" } } }));
    server = await startTestServer(fakeEngine().draw, {
      limits: { check_seconds: 0 },
      providers: [
        {
          ...{ id: "acme", name: "Acme", type: "openai-images", base_url: painter.url },
          models: [
            { slug: "acme/paint", name: "Acme: Paint", upstream_model: "paint", price_per_image: 0.02 },
          ],
        },
      ],
    });
    signedIn = await signIn(browser, server);
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([server?.close(), painter?.close()]);
  });
  beforeEach(() => {
    thrown = [];
  });
  afterEach(async () => {
    await page.context().close();
    expect(thrown).toEqual([]);
  });

  async function open(path: string, options: BrowserContextOptions = DESKTOP): Promise<void> {
    page = await visit(browser, server.url + path, { storageState: signedIn, ...options }, []);
    page.on("pageerror", (error) => thrown.push(error.message));
  }

  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const alert = () => page.getByRole("alert");

  test("a key without credit is told so, and led to where it is raised", async () => {
    const made = await post(
      server,
      "/keys",
      { name: "Poor", limit: 0.001 },
      { headers: { Authorization: `Bearer ${TEST_MANAGEMENT_KEY}`, "Content-Type": "application/json" } },
    );
    const { key } = made.json as { key: string };
    await open("/models/acme/paint/playground", { ...DESKTOP, storageState: { cookies: [], origins: [] } });
    await page.evaluate(
      (secret) =>
        fetch("/api/frontend/v1/session", { method: "POST", headers: { Authorization: `Bearer ${secret}` } }),
      key,
    );
    await page.reload();
    const playground = page.locator("#playground");
    await playground.getByLabel("Prompt", { exact: true }).fill("a harbour");
    await playground.getByRole("button", { name: "Generate", exact: true }).click();
    await alert().getByText("limit does not reach").waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await alert().getByRole("link", { name: "Raise the limit or grant credit" }).click();
    await page.getByRole("heading", { level: 1, name: "Keys" }).waitFor();
  });

  test("a model whose every provider fails says which and why", async () => {
    await open("/models/acme/paint/playground");
    const playground = page.locator("#playground");
    await playground.getByLabel("Prompt", { exact: true }).fill("a harbour");
    await playground.getByRole("button", { name: "Generate", exact: true }).click();
    await alert().getByText("No picture this time").waitFor();
    expect(await alert().textContent()).toMatch(/Acme|acme/);
  });

  test.each([DESKTOP, PHONE])(
    "a server that is away is told over what is shown, and so is its return",
    async (size) => {
      await open("/providers", size);
      await page.getByRole("heading", { name: "Acme" }).waitFor();
      const notice = page.getByText("The server has not answered since");
      await page.context().setOffline(true);
      await notice.waitFor();
      await page.getByRole("heading", { name: "Acme" }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.context().setOffline(false);
      await notice.waitFor({ state: "detached" });
    },
  );

  test("a prompt that the server did not hear is kept, and drawn when it is back", async () => {
    await open("/");
    await page.waitForLoadState("networkidle");
    await page.context().setOffline(true);
    await page.getByLabel("Prompt", { exact: true }).fill("a fox");
    await button("Generate").click();
    await alert().getByText("The server does not answer").waitFor();
    await page.context().setOffline(false);
    await button("Generate").click();
    await page.getByText("Download").waitFor();
  });

  test("a page whose script cannot be fetched says that the server is away, and comes once it is back", async () => {
    await open("/");
    await page.waitForLoadState("networkidle");
    await page.context().setOffline(true);
    await page.getByRole("link", { name: "Settings" }).click();
    await page.getByText("This page did not come").waitFor();
    await button("Load again").click();
    await page.getByText("This page did not come").waitFor();
    await page.context().setOffline(false);
    await button("Load again").click();
    await page.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
  });

  test("what the server refuses stands beside the field it names, or where all can see it", async () => {
    await open("/");
    const group = (name: string) => page.getByRole("group", { name });
    await page.getByLabel("Prompt", { exact: true }).fill("a fox");
    await page.getByLabel("Transparent", { exact: true }).check();
    await page.getByLabel("JPEG", { exact: true }).check();
    await button("Generate").click();
    await group("Background").getByText("A transparent background needs png or webp").waitFor();
    // Changing it takes the complaint away.
    await page.getByLabel("PNG", { exact: true }).check();
    await expect.poll(() => alert().count()).toBe(0);

    const refusal = { field: "", message: "" };
    await page.route("**/api/v1/images", (route) =>
      route.fulfill({
        status: 400,
        json: {
          error: {
            code: 400,
            message: `${refusal.field}: ${refusal.message}`,
            metadata: { error_type: "invalid_request", field: refusal.field },
          },
        },
      }),
    );
    for (const [field, place] of [
      ["aspect_ratio", "Aspect ratio"],
      ["seed", "Seed"],
      ["output_format", "Format"],
      ["n", "Pictures"],
      ["model", "Model"],
      ["strength", "Input picture"],
      ["provider.options.atelier.rgb_colors[0]", "Palette"],
      ["provider.options.atelier.text_layout[0].bbox", "Text on the picture"],
    ] as const) {
      Object.assign(refusal, { field, message: `not with ${place}` });
      await button("Generate").click();
      await group(place).getByRole("alert").getByText(`Not with ${place}`).waitFor();
    }
    // One provider alone leaves nothing to choose, so there is no control to stand beside.
    Object.assign(refusal, { field: "provider.only[0]", message: "nobody by that name" });
    await button("Generate").click();
    await page.getByRole("main").getByRole("alert").getByText("nobody by that name").waitFor();
  });
});
