// Changes every picture of a set by every prompt of a list, and follows strength in eleven steps: the sheet, the
// curves and a table go to bench/out/. `--pictures N`, `--prompts N` and `--curves N` take the first so many,
// `--side N` draws smaller.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { draw } from "@atelier/studio";
import sharp from "sharp";
import { multiScaleSimilarity } from "./similarity.mjs";

const { values } = parseArgs({
  options: {
    pictures: { type: "string", default: "24" },
    prompts: { type: "string", default: "20" },
    curves: { type: "string", default: "24" },
    side: { type: "string", default: "1024" },
  },
});

/** What the input pictures show; they are drawn here, so that none need be stored. */
const PICTURES = [
  ..."a red fox|a blue car|a vintage camera|a leather armchair|a golden crown|a teapot and two cups".split(
    "|",
  ),
  ..."a cactus in a pot|a rocket|a wooden chair|three apples in a row|a guitar|a glass vase".split("|"),
  ..."a lighthouse|a bicycle|a sunflower|a cat|a yellow rubber duck|a stack of books".split("|"),
  ..."a lake with mountains|a desert|a beach|a forest|a snowy mountain|a city street".split("|"),
];

const PROMPTS = [
  ..."as watercolour|as an oil painting|as a pencil sketch|flat vector|paper-cut style|pixel art|mosaic".split(
    "|",
  ),
  ..."halftone print|clay relief|neon lines|duotone in navy and peach|low poly|at golden hour|at night".split(
    "|",
  ),
  ..."in thick fog|black and white|on a pink background|on a beach|with a red balloon on the left".split("|"),
  "make it purple",
];

/** Along which strength is followed. */
const CURVE_PROMPTS = ["a picture", "as watercolour", "as a pencil sketch"];

const out = path.join(import.meta.dirname, "out");
const side = Number(values.side);
const CELL = 256;
mkdirSync(out, { recursive: true });

const wishes = { seed: 7, palette: [], background: null, quality: "studio", format: "png" };
const size = { width: side, height: side };
const sources = [];
for (const prompt of PICTURES.slice(0, Number(values.pictures))) {
  sources.push({ name: prompt, bytes: (await draw({ prompt, ...size, ...wishes, quality: "flash" })).bytes });
}
const change = (bytes, prompt, strength) =>
  draw({ prompt, ...size, ...wishes, input: { bytes, strength, field: "image" } });

const times = [];
const cells = [];
const lines = [];
for (const { name, bytes } of sources) {
  cells.push(await cell(bytes));
  for (const prompt of PROMPTS.slice(0, Number(values.prompts))) {
    const drawing = await change(bytes, prompt, 0.2);
    times.push(drawing.seconds.total);
    cells.push(await cell(drawing.bytes));
    const { trust, applied, declined } = drawing.input;
    const told = declined.map(({ wish, why }) => `${wish}: ${why}`).join("; ");
    lines.push(
      `${name}\t${prompt}\t${drawing.seconds.total.toFixed(2)}\t${trust}\t${applied.join(", ")}\t${told}`,
    );
    console.log(lines.at(-1));
  }
}

const curves = [];
let rising = 0;
for (const { name, bytes } of sources.slice(0, Number(values.curves))) {
  for (const prompt of CURVE_PROMPTS) {
    const pictures = [];
    for (let tenth = 0; tenth <= 10; tenth++) pictures.push((await change(bytes, prompt, tenth / 10)).bytes);
    const likeness = await Promise.all(pictures.map((picture) => multiScaleSimilarity(pictures[0], picture)));
    const falls = likeness.every((value, index) => index === 0 || value < likeness[index - 1]);
    if (!falls) rising += 1;
    curves.push(`${name}\t${prompt}\t${likeness.map((value) => value.toFixed(3)).join(" ")}\t${falls}`);
    console.log(curves.at(-1));
  }
}

writeFileSync(path.join(out, "image.tsv"), `${[...lines, "", ...curves].join("\n")}\n`);
const columns = 1 + Math.min(PROMPTS.length, Number(values.prompts));
if (cells.length > 0) {
  await sharp({
    create: {
      width: columns * CELL,
      height: Math.ceil(cells.length / columns) * CELL,
      channels: 3,
      background: "#ffffff",
    },
  })
    .composite(
      cells.map((input, index) => ({
        input,
        left: (index % columns) * CELL,
        top: Math.floor(index / columns) * CELL,
      })),
    )
    .jpeg({ quality: 88 })
    .toFile(path.join(out, "image.jpg"));
}
const sorted = [...times].sort((a, b) => a - b);
console.log(
  `\n${sources.length} pictures, ${times.length} changes: median ${sorted[sorted.length >> 1]?.toFixed(2)} s, ` +
    `slowest ${sorted.at(-1)?.toFixed(2)} s; ${curves.length} curves, ${rising} with a step that does not fall`,
);
process.exit(rising > 0 ? 1 : 0);

function cell(bytes) {
  return sharp(bytes).resize(CELL, CELL).toBuffer();
}
