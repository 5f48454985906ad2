// `npm run shots`: every page in both themes at three widths, on a server filled by `npm run demo`, into `bench/out/pages`.
// `node bench/shots.mjs LINK` uses a server that runs already, by its sign-in link, or by its address with keys in
// `ATELIER_API_KEY` and `ATELIER_MANAGEMENT_KEY`; further words pick pages by name.
import { spawn } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { signedIn } from "./page/sign-in.mjs";

const out = new URL("out/pages/", import.meta.url);
const [given, ...wanted] = process.argv.slice(2);

/** A desk has windows of two sizes; a phone is another device, touched and without scroll bars. */
const DEVICES = [
  { widths: { laptop: [1440, 900], wide: [2560, 1440] } },
  { widths: { phone: [390, 844] }, options: { isMobile: true, hasTouch: true } },
];
const THEMES = ["light", "dark"];

/** Pages by name: the address, and what to do there before the shot. */
const PAGES = {
  "sign-in": { path: "/gallery", signedIn: false },
  create: { path: "/" },
  // By way of the quick model's page, which Create then draws with.
  result: { path: "/models/atelier/studio-1-flash", prepare: drawOnce },
  scene: { path: "/models/atelier/studio-1-flash", prepare: openScene },
  compare: { path: "/models/atelier/studio-1-flash", prepare: compareTwo },
  gallery: { path: "/gallery" },
  picture: { path: "/gallery", prepare: (page) => page.locator("main ul button").first().click() },
  models: { path: "/models" },
  model: { path: "/models/atelier/studio-1", whole: true },
  "model-providers": { path: "/models/acme/paint-1/providers" },
  "model-performance": {
    path: "/models/acme/paint-1/performance",
    prepare: (page) => page.getByText("30 min", { exact: true }).click(),
  },
  "model-pricing": { path: "/models/acme/paint-1/pricing" },
  "model-activity": { path: "/models/acme/paint-1/activity" },
  "model-uptime": { path: "/models/acme/paint-1/uptime" },
  "model-api": { path: "/models/acme/paint-1/api" },
  "model-empty": { path: "/models/recraft/recraft-v4.1", whole: true },
  activity: { path: "/activity" },
  providers: { path: "/providers" },
  keys: { path: "/keys" },
  settings: { path: "/settings" },
  missing: { path: "/nothing" },
};

await mkdir(out, { recursive: true });
const demo = given === undefined ? await startDemo() : { link: given, stop: () => undefined };
const browser = await chromium.launch({
  executablePath: process.env.ATELIER_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu"],
});
const faults = [];
try {
  const storageState = await (await signedIn(browser, demo.link)).storageState();
  for (const [name, page] of Object.entries(PAGES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for (const device of DEVICES) await photograph(name, page, storageState, device);
    console.log(name);
  }
} finally {
  await browser.close();
  await demo.stop();
}
for (const fault of faults) console.error(fault);
process.exit(faults.length === 0 ? 0 : 1);

/** One visit a page and device: it is drawn and opened once, then shown in each theme and width, as a person would resize it. */
async function photograph(name, { path, prepare, signedIn = true, whole = false }, storageState, device) {
  const { widths, options = {} } = device;
  const visit = await browser.newContext({
    viewport: sizeOf(Object.values(widths)[0]),
    ...options,
    // Nothing is photographed in the middle of a fade.
    reducedMotion: "reduce",
    ...(signedIn ? { storageState } : {}),
  });
  const page = await visit.newPage();
  page.setDefaultTimeout(120_000);
  page.on("pageerror", (error) => faults.push(`${name}: ${error.message}`));
  await page.goto(new URL(path, demo.link).href);
  await page.waitForLoadState("networkidle");
  await page.evaluate("document.fonts.ready");
  // Somebody is there: what lies far below is drawn as well.
  await page.locator("h1").first().waitFor();
  await page.mouse.move(200, 8);
  await prepare?.(page);
  for (const [size, width] of Object.entries(widths)) {
    await page.setViewportSize(sizeOf(width));
    if (whole) await growToFit(page, width[0]);
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      // Not by a script that asks again: the page's policy lets none be evaluated once the call that brought it is over.
      await page.locator("main [aria-busy=true]").first().waitFor({ state: "detached" });
      await page.waitForTimeout(300);
      await page.screenshot({ path: fileURLToPath(new URL(`${name}-${size}-${colorScheme}.png`, out)) });
    }
  }
  await visit.close();
}

/** A window as tall as the page, whose sections come, and take their height, once they are in sight. */
async function growToFit(page, width) {
  for (let before = 0, height = 1; height > before; ) {
    before = height;
    height = await page.evaluate("document.querySelector('main').scrollHeight");
    await page.setViewportSize({ width, height });
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(300);
  }
}

function sizeOf([width, height]) {
  return { width, height };
}

async function drawOnce(page, prompt = "a gold trophy") {
  await page.getByRole("link", { name: "Create", exact: true }).click();
  await page.getByLabel("Prompt", { exact: true }).fill(prompt);
  await page.getByRole("button", { name: "Generate", exact: true }).click();
  await page.getByText("Download").waitFor({ timeout: 180_000 });
}

async function openScene(page) {
  await drawOnce(page);
  await page.getByRole("button", { name: "Scene", exact: true }).click();
  await page.locator("details summary").first().click();
}

async function compareTwo(page) {
  await drawOnce(page);
  await page.getByRole("button", { name: "Vary" }).click();
  await page.getByText("Download").waitFor({ state: "hidden" });
  await page.getByText("Download").waitFor({ timeout: 180_000 });
  await page.getByRole("button", { name: "Compare", exact: true }).click();
}

function startDemo() {
  const child = spawn(process.execPath, [fileURLToPath(new URL("../scripts/demo.mjs", import.meta.url))], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    let text = "";
    child.stdout.setEncoding("utf8");
    child.stdout.on("data", (chunk) => {
      text += chunk;
      const link = /http\S+once=\S+/.exec(text)?.[0];
      if (link === undefined || !text.includes("Filled")) return;
      const stop = () => new Promise((done) => child.once("exit", done) && child.kill());
      resolve({ link, stop });
    });
    child.once("exit", () => reject(new Error("the demo ended before it was filled")));
  });
}
