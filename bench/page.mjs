// `npm run bench:page`: Lighthouse on the pages, the weight of the first load, and the gallery's frames at 10,000
// pictures. Further words pick pages by name, and then only Lighthouse runs. Lighthouse is fetched by npx when it runs,
// since it would weigh more than all else that is installed.
import { spawnSync } from "node:child_process";
import { mkdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { firstLoad } from "./page/first-load.mjs";
import { galleryFrames } from "./page/gallery-frames.mjs";
import { signedIn } from "./page/sign-in.mjs";

const LIGHTHOUSE = "lighthouse@12";

/** Visits of each page; the median is told. What a phone's slow processor is reckoned to need varies most. */
const RUNS = { mobile: 3, desktop: 1 };

/** Lighthouse now and then loses the beginning of a recording; then the visit is made again, so often at most. */
const LOST = /NO_NAVSTART|NO_FCP|TRACING/;
const TRIES = 4;

const PAGES = {
  create: "/",
  models: "/models",
  model: "/models/atelier/studio-1",
  gallery: "/gallery",
  activity: "/activity",
  providers: "/providers",
  keys: "/keys",
  settings: "/settings",
};
const executablePath = process.env.ATELIER_CHROMIUM ?? "/usr/bin/chromium";
const out = new URL("out/", import.meta.url);
const [link, ...wanted] = process.argv.slice(2);
if (link === undefined) {
  console.error(
    "Start a server, such as `npm run demo`, and name its sign-in link: npm run bench:page -- LINK",
  );
  process.exit(2);
}

await mkdir(out, { recursive: true });
const browser = await chromium.launch({
  executablePath,
  args: ["--headless", "--no-sandbox", "--disable-gpu"],
});
const context = await signedIn(browser, link);
const cookies = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
if (wanted.length === 0) {
  console.log("first load", await firstLoad(context, new URL("/", link).href));
  console.log("gallery at 10,000", await galleryFrames(context, new URL("/gallery", link).href));
}
await browser.close();

for (const [name, path] of Object.entries(PAGES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const preset of ["mobile", "desktop"]) {
    const { scores, times } = await medianVisit(name, new URL(path, link).href, preset);
    console.log(name, preset, scores, times);
  }
}

console.log("scripts of the first load", `${await weightOfFirstLoad()} bytes of gzip`);

/** The scripts that `index.html` names and those of Create, with what they import. */
async function weightOfFirstLoad() {
  const dist = new URL("../packages/console/dist/", import.meta.url);
  const pending = [
    ...(await readFile(new URL("index.html", dist), "utf8")).matchAll(/assets\/[\w.-]+\.js/g),
  ].map(String);
  const hints = JSON.parse(await readFile(new URL("hints.json", dist), "utf8"))["/"];
  pending.push(...hints.flatMap((link) => /assets\/[\w.-]+\.js/.exec(link) ?? []));
  const seen = new Set();
  let bytes = 0;
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const text = await readFile(new URL(file, dist), "utf8");
    bytes += gzipSync(text, { level: 9 }).length;
    for (const [, name] of text.matchAll(/from\s*["']\.\/([\w.-]+\.js)["']/g)) pending.push(`assets/${name}`);
  }
  return bytes;
}

/** The visit in the middle by its performance, so that one disturbed by other work does not count. */
async function medianVisit(name, address, preset) {
  const visits = [];
  for (let run = 0; run < RUNS[preset]; run += 1)
    visits.push(
      await visit(address, preset, fileURLToPath(new URL(`lighthouse-${name}-${preset}.json`, out))),
    );
  const performanceOf = ({ categories }) => categories.performance.score;
  visits.sort((one, other) => performanceOf(one) - performanceOf(other));
  const { categories, audits } = visits[RUNS[preset] >> 1];
  const told = (audit) => `${audits[audit].title.toLowerCase()} ${audits[audit].displayValue}`;
  return {
    scores: Object.values(categories)
      .map(({ title, score }) => `${title} ${Math.round(score * 100)}`)
      .join(", "),
    times: [
      ...["first-contentful-paint", "largest-contentful-paint", "total-blocking-time"],
      ...["cumulative-layout-shift", "interactive"],
    ]
      .map(told)
      .join(", "),
  };
}

/** One visit by Lighthouse; the whole report lies in the file. */
async function visit(address, preset, file, tries = TRIES) {
  const { status, stderr } = spawnSync(
    "npx",
    [
      ...["--yes", LIGHTHOUSE, address, "--quiet", "--output=json", `--output-path=${file}`],
      ...(preset === "desktop" ? ["--preset=desktop"] : []),
      "--only-categories=performance,accessibility,best-practices",
      "--chrome-flags=--headless=new --no-sandbox --disable-gpu",
      `--extra-headers=${JSON.stringify({ Cookie: cookies })}`,
    ],
    { encoding: "utf8", env: { ...process.env, CHROME_PATH: executablePath } },
  );
  if (status !== 0 && LOST.test(stderr) && tries > 1) return visit(address, preset, file, tries - 1);
  if (status !== 0) throw new Error(`Lighthouse failed: ${stderr}`);
  return JSON.parse(await readFile(file, "utf8"));
}
