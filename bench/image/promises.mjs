// Palettes and grounds asked for with an input picture, measured on the finished file.
import { hexToRgb } from "@atelier/contract";
import { measureColour } from "@atelier/studio";
import sharp from "sharp";

const PALETTES = [
  ["#0b2545", "#13a89e", "#f4d35e", "#ee964b"],
  ["#2d1e2f", "#a23b72", "#f18f01"],
  ["#1b4332", "#52b788", "#d8f3dc", "#e5989b", "#ffffff"],
  ["#e63946", "#f1faee"],
];
const GROUNDS = ["#fdf6e3", "#f3a6c8", "#1d3557"];
const MEDIA = [
  "a picture",
  "as watercolour",
  "flat vector",
  "as an oil painting",
  "as a pencil sketch",
  "paper-cut style",
];

/** What is asked of the picture of a number: palettes, grounds and media in turn. */
export function promiseOf(number) {
  return {
    prompt: MEDIA[number % MEDIA.length],
    palette: PALETTES[number % PALETTES.length],
    background: number % 2 === 0 ? GROUNDS[(number >> 1) % GROUNDS.length] : null,
  };
}

/** How far the nearest leading colours are from those asked, and the border's from the ground. */
export async function measured(drawing, { palette, background }) {
  const { data, info } = await sharp(drawing.bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const raster = { width: info.width, height: info.height, rgba: new Uint8Array(data) };
  const found = measureColour(raster, { background: null, palette });
  const told = drawing.input.declined.some(({ wish }) => wish === "background");
  return {
    worst: Math.max(...found.palette.map((entry) => entry.delta_e)),
    each: found.palette.map((entry) => entry.delta_e),
    shares: found.palette.map((entry) => entry.share),
    ground: background && !told ? openGround(raster, hexToRgb(background)) : null,
  };
}

/** Share of the border's pixels that are the ground to the byte (a subject's shadow may cross it). */
function openGround({ width, height, rgba }, ground) {
  let [same, all] = [0, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (x > 1 && y > 1 && x < width - 2 && y < height - 2) continue;
      all++;
      if (ground.every((value, c) => rgba[(y * width + x) * 4 + c] === value)) same++;
    }
  }
  return same / all;
}
