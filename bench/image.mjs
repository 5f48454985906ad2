// Changes every picture of a set by every prompt of a list, follows strength in eleven steps, and measures palettes
// and grounds: the sheet, the curves and a table go to bench/out/.
//
//   npm run eval:image                  24 pictures × 20 prompts, 144 curves, at 256 pixels; goes on where it was ended
//   npm run eval:image -- --quick       6 pictures × 20 prompts, 6 curves
//   … --pictures N --prompts N --curves N --side N --strength S
//   … --part sheet|promises|curves      only that, so that parts can be made side by side; what they found is kept
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { hexToRgb } from "@atelier/contract";
import { draw } from "@atelier/studio";
import sharp from "sharp";
import { nameOf, PICTURES, pictureOf } from "./image/pictures.mjs";
import { measured, promiseOf } from "./image/promises.mjs";
import { recordIn } from "./image/record.mjs";
import { multiScaleSimilarity, peakSignalToNoise } from "./similarity.mjs";

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    pictures: { type: "string" },
    prompts: { type: "string", default: "20" },
    curves: { type: "string" },
    side: { type: "string", default: "256" },
    strength: { type: "string", default: "0.2" },
    part: { type: "string" },
  },
});

const PROMPTS = [
  ..."as watercolour|as an oil painting|as a pencil sketch|flat vector|paper-cut style|pixel art|mosaic".split(
    "|",
  ),
  ..."halftone print|clay relief|neon lines|duotone in navy and peach|low poly|at golden hour|at night".split(
    "|",
  ),
  ..."in thick fog|black and white|on a pink background|on a beach|with a red balloon on the left".split("|"),
  "make it purple",
].slice(0, Number(values.prompts));

/** Along which strength is followed. */
const CURVE_PROMPTS = [
  "a picture",
  "as watercolour",
  "as a pencil sketch",
  "flat vector",
  "paper-cut style",
  "clay relief",
];

const out = path.join(import.meta.dirname, "out");
mkdirSync(out, { recursive: true });
const side = Number(values.side);
const strength = Number(values.strength);
const pictures = PICTURES.slice(0, Number(values.pictures ?? (values.quick ? 6 : 24)));
const curvePrompts = values.quick ? CURVE_PROMPTS.slice(0, 1) : CURVE_PROMPTS;
const record = recordIn(out, { side, strength });

const wishes = { width: side, height: side, seed: 7, quality: "studio", format: "png" };
const change = (bytes, prompt, how, { palette = [], background = null } = {}) =>
  draw({
    ...wishes,
    prompt,
    palette: palette.map(hexToRgb),
    background: background && hexToRgb(background),
    input: { bytes, strength: how, field: "image" },
  });

const does = (part) => values.part === undefined || values.part === part;
const results = [];
const cells = [];
const sources = [];
for (const [row, picture] of pictures.entries()) {
  const name = nameOf(picture);
  const bytes = await record.file(`${row}.png`, () => pictureOf(picture, side));
  sources.push({ name, bytes });
  cells.push(bytes);
  for (const [column, prompt] of does("sheet") ? PROMPTS.entries() : []) {
    const file = `${row}-${column}.webp`;
    results.push(
      await record.of(`${name} · ${prompt}`, async () => {
        const drawing = await change(bytes, prompt, strength);
        await record.file(file, () => sharp(drawing.bytes).webp({ quality: 90 }).toBuffer());
        const { trust, applied, declined } = drawing.input;
        console.log(`${name} · ${prompt} · ${drawing.seconds.total.toFixed(2)} s`);
        return { seconds: drawing.seconds.total, trust, applied, declined };
      }),
    );
    cells.push(await record.file(file, () => Buffer.alloc(0)));
  }
}
if (does("sheet")) await sheetOf(cells, 1 + PROMPTS.length);

const promises = [];
for (const [row, { name, bytes }] of does("promises") ? sources.entries() : []) {
  const asked = promiseOf(row);
  promises.push(
    await record.of(`${name} · promise`, async () => {
      const drawing = await change(bytes, asked.prompt, strength, asked);
      await record.file(`${row}-promise.png`, () => drawing.bytes);
      return { name, ...asked, ...(await measured(drawing, asked)) };
    }),
  );
}

// One kind of change after the other, so that a run that is ended has followed it on as many pictures as it could.
const curves = [];
const followed = does("curves") ? sources.slice(0, Number(values.curves ?? sources.length)) : [];
for (const prompt of curvePrompts) {
  for (const { name, bytes } of followed) {
    const curve = await record.of(`${name} · ${prompt} · curve`, async () => {
      const likeness = [];
      let same = 0;
      for (let tenth = 0; tenth <= 10; tenth++) {
        const { bytes: changed } = await change(bytes, prompt, tenth / 10);
        if (tenth === 0) same = await peakSignalToNoise(bytes, changed);
        likeness.push(await multiScaleSimilarity(bytes, changed));
      }
      return { name, prompt, likeness, same };
    });
    const falls = curve.likeness.every((value, index) => index === 0 || value < curve.likeness[index - 1]);
    curves.push({ ...curve, falls });
    console.log(
      `${name} · ${prompt} · ${curve.likeness.map((value) => value.toFixed(3)).join(" ")}${falls ? "" : "  RISES"}`,
    );
  }
}

if (values.part !== undefined) process.exit(0);
writeFileSync(path.join(out, "image.json"), JSON.stringify({ results, promises, curves }, null, 1));
const times = results.map(({ seconds }) => seconds).sort((a, b) => a - b);
const rising = curves.filter(({ falls }) => !falls);
const colours = promises.flatMap(({ each }) => each);
console.log(
  [
    `${sources.length} pictures, ${results.length} changes: median ${times[times.length >> 1]?.toFixed(2)} s, slowest ${times.at(-1)?.toFixed(2)} s; ` +
      `${results.filter(({ declined }) => declined.length > 0).length} declined a wish`,
    `${curves.length} curves: ${rising.length} with a step that does not fall; source at 0 at least ${Math.min(...curves.map(({ same }) => same ?? 999))} dB`,
    `${colours.length} asked colours: ${colours.filter((value) => value <= 3).length} within ΔE 3, worst ${Math.max(...colours).toFixed(2)}; ` +
      `grounds to the byte along the border: least ${promises
        .flatMap(({ ground }) => (ground === null ? [] : [ground]))
        .reduce((least, value) => Math.min(least, value), 1)
        .toFixed(2)}`,
  ].join("\n"),
);
process.exit(rising.length > 0 ? 1 : 0);

async function sheetOf(files, columns) {
  const CELL = 256;
  const small = await Promise.all(files.map((file) => sharp(file).resize(CELL, CELL).toBuffer()));
  await sharp({
    create: {
      width: columns * CELL,
      height: Math.ceil(files.length / columns) * CELL,
      channels: 3,
      background: "#ffffff",
    },
  })
    .composite(
      small.map((input, index) => ({
        input,
        left: (index % columns) * CELL,
        top: Math.floor(index / columns) * CELL,
      })),
    )
    .jpeg({ quality: 88 })
    .toFile(path.join(out, "image.jpg"));
}
