// `npm run examples`: draws the pictures that the pages of the built-in models show, with the engine as it is now.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import sharp from "sharp";
import { draw } from "../packages/studio/dist/index.js";

const root = new URL("../packages/console/", import.meta.url);
const out = new URL("public/examples/", root);
const listed = JSON.parse(await readFile(new URL("src/features/models/examples.json", root), "utf8"));
const only = process.argv.slice(2);

/** Large enough for a card at twice the pixels, small enough to load at once. */
const SIZE = { width: 736, height: 552 };

const rgb = (hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

await mkdir(out, { recursive: true });
for (const [model, examples] of Object.entries(listed)) {
  for (const { file, prompt, seed, palette, background } of examples) {
    if (only.length > 0 && !only.includes(file)) continue;
    const { bytes } = await draw({
      ...{ prompt, seed, ...SIZE },
      palette: palette.map(rgb),
      background: background && rgb(background),
      quality: model.endsWith("flash") ? "flash" : "studio",
      format: file.endsWith(".svg") ? "svg" : "png",
      ...(model.endsWith("vector") && { medium: "vector" }),
    });
    // The engine's own WebP is lossless; on a card nobody sees the difference, but everybody would load it.
    const small = file.endsWith(".svg") ? bytes : await sharp(bytes).webp({ quality: 86 }).toBuffer();
    await writeFile(new URL(file, out), small);
    console.log(model, file, `${Math.round(small.length / 1024)} kB`);
  }
}
process.exit(0);
