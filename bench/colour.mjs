// Draws random palettes × backgrounds × styles and measures every finished file with the engine's own public measure.
//
//   npm run eval:colour                 240 pictures, one in ten in a landscape; the table goes to bench/out/colour.md
//   npm run eval:colour -- --quick      24 pictures, and fails where a promise is broken
//   … --count N --seed S --only 12,55      only those numbers of them, each file kept in bench/out/
//
// The worst five are drawn side by side with their asked colours into bench/out/colour-worst.png.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { hexToRgb } from "@atelier/contract";
import { draw, measureColour, strayShare } from "@atelier/studio";
import { differenceCiede2000 } from "culori";
import sharp from "sharp";
import { colourCases } from "./colour/cases.mjs";
import { tableOf, worstOf } from "./colour/table.mjs";

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    count: { type: "string" },
    seed: { type: "string", default: "5" },
    only: { type: "string" },
  },
});
const count = Number(values.count ?? (values.quick ? 24 : 240));
const out = path.join(import.meta.dirname, "out");
mkdirSync(out, { recursive: true });

const difference = differenceCiede2000();
const results = [];
const only = values.only?.split(",").map(Number);
const cases = colourCases(count, Number(values.seed));
for (const wish of only ? cases.filter(({ number }) => only.includes(number)) : cases) {
  const { prompt, width, height, seed, palette, background, weights } = wish;
  const drawing = await draw({
    prompt,
    width,
    height,
    seed,
    palette: palette.map(hexToRgb),
    background: background && hexToRgb(background),
    ...(weights && { weights }),
    quality: "flash",
    format: "png",
  });
  results.push(await measured(wish, drawing));
  const { number, worst, ground, stray, weightError } = results.at(-1);
  const text = `${number}`.padStart(4);
  if (only) {
    writeFileSync(path.join(out, `colour-${number}.png`), drawing.bytes);
    console.log(JSON.stringify({ ...wish, colour: drawing.colour }));
  }
  console.log(
    `${text}  palette ${worst.toFixed(2)}  ground ${ground?.toFixed(2) ?? "–"}  stray ${(stray * 100).toFixed(1)} %` +
      `${weightError === null ? "" : `  weights ±${(weightError * 100).toFixed(0)}`}  ${prompt}`,
  );
}
const table = tableOf(results);
console.log(`\n${table}`);
writeFileSync(path.join(out, "colour.md"), `${table}\n`);
await showWorst(worstOf(results));
if (values.quick && results.some(({ broken }) => broken)) {
  console.error("A promise about colour is broken.");
  process.exitCode = 1;
}

/** What the finished file shows: the drawing's own report, held against the same measure of the decoded pixels. */
async function measured(wish, drawing) {
  const { data, info } = await sharp(drawing.bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const raster = { width: info.width, height: info.height, rgba: new Uint8Array(data) };
  const { colour, scene } = drawing;
  const asked = { background: wish.background, palette: colour.palette.map((entry) => entry.asked) };
  // Where the palette itself was asked for, only it counts; else the colours that words gave to things.
  const wanted = new Set(
    wish.palette.length > 0 ? wish.palette.map((hex) => hex.toLowerCase()) : asked.palette,
  );
  const entries = colour.palette.filter((entry) => wanted.has(entry.asked));
  const limit = wish.flat ? 2 : isMirror(scene) ? 6 : 3;
  const worst = Math.max(0, ...entries.map((entry) => entry.delta_e));
  const ground =
    wish.background === null ? null : Math.max(colour.background_delta_e, borderError(raster, wish));
  // Words ask for the colours of some things; the others keep their own.
  const stray =
    wish.palette.length === 0
      ? 0
      : strayShare(raster, { ...asked, palette: [...asked.palette, ...groundsOf(scene)] });
  const weightError = wish.weights && shareError(wish, entries);
  return {
    ...wish,
    bytes: drawing.bytes,
    entries,
    limit,
    worst,
    ground,
    stray,
    weightError,
    broken: worst > limit || (ground ?? 0) > 0.5 || stray > 0.02 || (weightError ?? 0) > 0.1,
  };
}

/** The border of a picture on an asked ground is that ground, whoever says which pixels are ground. */
function borderError({ width, height, rgba }, { background }) {
  const line = (from, step, length) =>
    Array.from({ length }, (_, n) => [
      ...rgba.subarray((from + n * step) * 4, (from + n * step) * 4 + 4),
    ]).flat();
  const border = Uint8Array.from([...line(0, 1, width), ...line(0, width, height)]);
  const raster = { width: width + height, height: 1, rgba: border };
  return measureColour(raster, { background, palette: [] }).background_delta_e;
}

/** Direction's own choice of ground is grey, or of the asked colours. */
function groundsOf({ background }) {
  return [background.top, background.bottom];
}

function isMirror({ things }) {
  return things.some(({ material }) => /gold|silver|copper|bronze|chrome|metal|glass|ice/.test(material));
}

/** The largest difference between a colour's share and its weight; colours that light makes one are counted as one. */
function shareError({ palette, weights, flat }, entries) {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const one = flat ? 0 : 3;
  const kin = (hex) => palette.filter((other) => difference(hex, other) <= one);
  const wanted = (hex) => palette.reduce((all, other, n) => all + (other === hex ? weights[n] / sum : 0), 0);
  const shown = (hex) => entries.find(({ asked }) => asked === hex.toLowerCase())?.share ?? 0;
  return Math.max(
    ...palette.map((hex) => {
      const alike = [...new Set(kin(hex))];
      return Math.abs(alike.reduce((all, other) => all + shown(other) - wanted(other), 0));
    }),
  );
}

async function showWorst(worst) {
  const CELL = 400;
  const cells = await Promise.all(
    worst.map(async ({ bytes, entries }, n) => {
      const swatch = Math.floor(CELL / Math.max(1, entries.length));
      const picture = await sharp(bytes)
        .resize(CELL, CELL, { fit: "contain", background: "#fff" })
        .png()
        .toBuffer();
      return [
        { input: picture, left: n * CELL, top: 80 },
        ...(await Promise.all(
          entries.flatMap(({ asked, nearest }, k) =>
            [asked, nearest].map(async (colour, row) => ({
              input: await sharp({ create: { width: swatch, height: 36, channels: 3, background: colour } })
                .png()
                .toBuffer(),
              left: n * CELL + k * swatch,
              top: row * 38,
            })),
          ),
        )),
      ];
    }),
  );
  await sharp({ create: { width: CELL * worst.length, height: CELL + 80, channels: 3, background: "#fff" } })
    .composite(cells.flat())
    .png()
    .toFile(path.join(out, "colour-worst.png"));
}
