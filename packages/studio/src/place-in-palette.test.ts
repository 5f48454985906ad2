import { hexToRgb } from "@atelier/contract";
import sharp from "sharp";
import { expect, test } from "vitest";
import { draw, strayShare } from "./index.js";

test.each(["a boat on a lake", "mountains at sunrise"])(
  "%s is made of the palette and nothing else",
  async (prompt) => {
    const palette = ["#2d1e2f", "#a23b72", "#f18f01", "#ffe8d1"];
    const { bytes, colour } = await draw({
      prompt,
      width: 192,
      height: 192,
      seed: 3,
      palette: palette.map(hexToRgb),
      background: null,
      quality: "flash",
      format: "png",
    });
    for (const { delta_e } of colour!.palette) expect(delta_e).toBeLessThan(3);
    const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    const raster = { width: info.width, height: info.height, rgba: new Uint8Array(data) };
    expect(strayShare(raster, { background: null, palette })).toBeLessThan(0.02);
  },
);
