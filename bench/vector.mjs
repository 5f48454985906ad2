// Measures flat pictures as files: grammar, size, paths, how resvg, Chromium and Inkscape agree, colours kept, groups
// named. Browsers or Inkscape that are not there are passed over, and that is said.
// `--quick` draws one of each style, with colours to keep; `--worst` writes the five worst pictures to bench/out.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { hexToRgb } from "@atelier/contract";
import { draw } from "@atelier/studio";
import { chromium } from "playwright-core";
import sharp from "sharp";
import { faultsOf } from "../packages/studio/dist/paint/grammar.js";
import { VECTOR } from "./vector-prompts.mjs";

const SIDE = 768;
/** Channels further apart than this differ for good; what is less is how edges are smoothed. */
const APART = 48;
const out = path.join(import.meta.dirname, "out");
const quick = process.argv.includes("--quick");
const second = (one, n) => VECTOR[n - 1]?.style === one.style && VECTOR[n - 2]?.style !== one.style;
const cases = quick ? VECTOR.filter(second) : VECTOR;

const browser = await startBrowser();
const scratch = mkdtempSync(path.join(tmpdir(), "atelier-vector-"));
const inkscape = hasInkscape();
const rows = [];
for (const one of cases) {
  const request = {
    prompt: one.prompt,
    width: SIDE,
    height: SIDE,
    seed: one.seed,
    palette: one.palette.map(hexToRgb),
    background: one.background ? hexToRgb(one.background) : null,
    quality: "studio",
    medium: "vector",
  };
  const drawing = await draw({ ...request, format: "svg" });
  const svg = new TextDecoder().decode(drawing.bytes);
  const ours = (await draw({ scene: drawing.scene, quality: "studio", format: "png" })).bytes;
  const theirs = browser ? await screenshot(svg) : null;
  rows.push({
    ...one,
    svg,
    png: ours,
    faults: faultsOf(svg),
    bytes: drawing.bytes.length,
    paths: svg.split("<path").length - 1,
    nodes: (svg.match(/[lhvcsqt](?=[ \-.\d])/g) ?? []).length,
    differing: theirs ? await differing(ours, theirs) : null,
    inkscape: inkscape ? await differing(ours, byInkscape(svg)) : null,
    colour: drawing.colour,
    strange: one.palette.length > 0 ? strangeInks(svg, one) : [],
    unnamed: drawing.scene.things.filter(({ concept }) => !svg.includes(`<g id="${idOf(concept)}`)).length,
    seconds: drawing.seconds.total,
  });
  const row = rows.at(-1);
  console.log(
    `${one.style.padEnd(11)} ${(row.bytes / 1000).toFixed(1).padStart(6)} kB ${String(row.paths).padStart(4)} paths ` +
      `${row.differing === null ? "" : `${(100 * row.differing).toFixed(2)} % differ `}${one.prompt} ${row.faults.join("; ")}${row.strange.join(" ")}`,
  );
}
await browser?.close();
rmSync(scratch, { recursive: true });
tell();
if (process.argv.includes("--worst")) showWorst();
process.exit(
  rows.some(({ faults, strange, unnamed }) => faults.length + strange.length + unnamed > 0) ? 1 : 0,
);

async function startBrowser() {
  const executablePath = process.env.ATELIER_CHROMIUM ?? "/usr/bin/chromium";
  try {
    return await chromium.launch({ executablePath, args: ["--headless", "--no-sandbox", "--disable-gpu"] });
  } catch {
    console.log("No Chromium was found: what it draws is not compared.");
    return null;
  }
}

async function screenshot(svg) {
  const page = await browser.newPage({ viewport: { width: SIDE, height: SIDE } });
  await page.setContent(`<style>body{margin:0}</style>${svg}`);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

function hasInkscape() {
  try {
    execFileSync("inkscape", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    console.log("No Inkscape was found: what it draws is not compared.");
    return false;
  }
}

/** The file opened and drawn by Inkscape, without a window. */
function byInkscape(svg) {
  const [from, to] = ["picture.svg", "picture.png"].map((name) => path.join(scratch, name));
  writeFileSync(from, svg);
  execFileSync(
    "inkscape",
    [
      "--export-type=png",
      `--export-filename=${to}`,
      `--export-width=${SIDE}`,
      `--export-height=${SIDE}`,
      from,
    ],
    { stdio: "ignore" },
  );
  return readFileSync(to);
}

/** Share of pixels in which two pictures plainly differ. */
async function differing(one, other) {
  const [a, b] = await Promise.all([one, other].map((png) => sharp(png).removeAlpha().raw().toBuffer()));
  let count = 0;
  for (let at = 0; at < a.length; at += 3) {
    const most = Math.max(...[0, 1, 2].map((k) => Math.abs(a[at + k] - b[at + k])));
    if (most > APART) count++;
  }
  return count / (a.length / 3);
}

/** Fills and strokes that are no asked colour, and that the description does not state as a mixture of one. */
function strangeInks(svg, { palette, background }) {
  const stated = new Set(
    [...(/<desc>([^<]*)<\/desc>/.exec(svg)?.[1] ?? "").matchAll(/(#[0-9a-f]{6}) is/g)].map(([, hex]) => hex),
  );
  const inks = new Set(
    [...svg.matchAll(/(?:fill|stroke|stop-color)="(#[0-9a-f]{6})"/g)].map(([, hex]) => hex),
  );
  return [...inks].filter((hex) => !palette.includes(hex) && !stated.has(hex) && hex !== background);
}

function idOf(concept) {
  return concept.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-");
}

function tell() {
  const of = (style) => rows.filter((row) => row.style === style);
  const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
  console.log(
    "\n| style | pictures | valid | median kB | largest kB | median paths | median curves | apart from Chromium | apart from Inkscape |",
  );
  console.log("|---|---|---|---|---|---|---|---|---|");
  for (const style of [...new Set(rows.map((row) => row.style))]) {
    const list = of(style);
    const kilobytes = list.map(({ bytes }) => bytes / 1000);
    const most = (run, key) =>
      run ? `${(100 * Math.max(...list.map((row) => row[key]))).toFixed(2)} %` : "not run";
    const apart = `${most(browser, "differing")} | ${most(inkscape, "inkscape")}`;
    console.log(
      `| ${style} | ${list.length} | ${list.filter(({ faults }) => faults.length === 0).length} | ${median(kilobytes).toFixed(1)} | ` +
        `${Math.max(...kilobytes).toFixed(1)} | ${median(list.map(({ paths }) => paths))} | ${median(list.map(({ nodes }) => nodes))} | ${apart} |`,
    );
  }
  const asked = rows.flatMap(({ colour }) => colour?.palette ?? []);
  const within = asked.filter(({ delta_e }) => delta_e <= 2).length;
  const grounds = rows.filter(({ background }) => background).map(({ colour }) => colour.background_delta_e);
  console.log(
    `\n${asked.length} asked colours: ${within} within ΔE2000 2, worst ${Math.max(...asked.map(({ delta_e }) => delta_e)).toFixed(2)}` +
      `; ${grounds.length} asked grounds: worst ${Math.max(...grounds).toFixed(2)}` +
      `; inks that are neither asked nor stated: ${rows.reduce((sum, row) => sum + row.strange.length, 0)}` +
      `; things without a group of their name: ${rows.reduce((sum, row) => sum + row.unnamed, 0)} of ${rows.length} pictures`,
  );
}

/** The five worst by asked colours missed, then by pixels apart. */
function showWorst() {
  mkdirSync(out, { recursive: true });
  const badness = (row) =>
    Math.max(0, ...(row.colour?.palette ?? []).map(({ delta_e }) => delta_e)) +
    100 * (row.differing ?? 0) +
    100 * (row.inkscape ?? 0) +
    100 * row.faults.length;
  const worst = [...rows].sort((a, b) => badness(b) - badness(a)).slice(0, 5);
  worst.forEach((row, n) => {
    writeFileSync(path.join(out, `vector-worst-${n + 1}.png`), row.png);
    writeFileSync(path.join(out, `vector-worst-${n + 1}.svg`), row.svg);
    const missed = (row.colour?.palette ?? [])
      .filter(({ delta_e }) => delta_e > 2)
      .map(({ asked, delta_e }) => `${asked} ΔE ${delta_e}`);
    console.log(
      `worst ${n + 1}: ${row.prompt} (${row.palette.join(" ")}) ${(100 * (row.differing ?? 0)).toFixed(2)} % apart ${missed.join(", ")}`,
    );
  });
}
