// Draws the contact sheet: every prompt of prompts.mjs into bench/out/, and all of them at a glance.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { hexToRgb, SIZES_1K } from "@atelier/contract";
import { draw } from "@atelier/studio";
import sharp from "sharp";
import { SHEET } from "./prompts.mjs";

const out = path.join(import.meta.dirname, "out");
const CELL = 384;
const COLUMNS = 6;

mkdirSync(out, { recursive: true });
const only = process.argv.slice(2);
const chosen = only.length === 0 ? SHEET : SHEET.filter(({ name }) => only.includes(name));
const cells = [];
for (const entry of chosen) {
  const drawing = await draw({
    prompt: entry.prompt,
    ...SIZES_1K[entry.aspect ?? "1:1"],
    seed: entry.seed ?? 1,
    palette: (entry.palette ?? []).map(hexToRgb),
    background: entry.background ? hexToRgb(entry.background) : null,
    quality: entry.quality ?? "studio",
    format: "png",
  });
  writeFileSync(path.join(out, `${entry.name}.png`), drawing.bytes);
  cells.push(
    await sharp(drawing.bytes).resize(CELL, CELL, { fit: "contain", background: "#ffffff" }).png().toBuffer(),
  );
  const { depicted, substituted, notDepicted } = drawing.report;
  const missing = [
    ...substituted.map(({ asked, drawn }) => `${asked} → ${drawn}`),
    ...notDepicted.map((noun) => `no ${noun}`),
  ];
  console.log(
    `${entry.name.padEnd(20)} ${drawing.seconds.total.toFixed(2)} s  ${entry.prompt}` +
      `  [${[...depicted, ...missing].join(", ")}]`,
  );
}
const rows = Math.ceil(cells.length / COLUMNS);
await sharp({ create: { width: COLUMNS * CELL, height: rows * CELL, channels: 3, background: "#ffffff" } })
  .composite(
    cells.map((input, index) => ({
      input,
      left: (index % COLUMNS) * CELL,
      top: Math.floor(index / COLUMNS) * CELL,
    })),
  )
  .png()
  .toFile(path.join(out, "sheet.png"));
console.log(`\n${cells.length} pictures and sheet.png are in ${path.relative(process.cwd(), out)}/`);
