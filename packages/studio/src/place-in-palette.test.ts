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

test.each(["a boat on a lake", "a fox in the snow", "mountains at sunrise", "abstract waves"])(
  "%s takes up its palette by weight",
  async (prompt) => {
    const palette = ["#2d1e2f", "#a23b72", "#f18f01", "#ffe8d1"];
    const weights = [4, 3, 2, 1];
    const { colour } = await draw({
      prompt,
      width: 192,
      height: 192,
      seed: 3,
      palette: palette.map(hexToRgb),
      weights,
      background: null,
      quality: "flash",
      format: "png",
    });
    for (const { asked, delta_e, share } of colour!.palette) {
      expect(delta_e).toBeLessThan(3);
      expect(Math.abs(share - weights[palette.indexOf(asked)]! / 10)).toBeLessThan(0.1);
    }
  },
);

test("a palette of more colours than a land has leading ones loses none", async () => {
  const palette = ["#21600b", "#c7263e", "#23b2d4", "#b2e7a4", "#b3b7ec", "#d845a5", "#354ea0"];
  const { colour } = await draw({
    prompt: "a cube in a forest at sunset",
    width: 256,
    height: 256,
    seed: 9,
    palette: palette.map(hexToRgb),
    background: null,
    quality: "flash",
    format: "png",
  });
  for (const { delta_e } of colour!.palette) expect(delta_e).toBeLessThan(3);
});

test.each(["abstract waves", "abstract gradient"])("%s shows each of two colours exactly", async (prompt) => {
  const palette = ["#e63946", "#f1faee"];
  const { colour } = await draw({
    prompt,
    width: 192,
    height: 192,
    seed: 7,
    palette: palette.map(hexToRgb),
    background: null,
    quality: "flash",
    format: "png",
  });
  for (const { delta_e } of colour!.palette) expect(delta_e).toBeLessThan(2);
});

test.each(["abstract bokeh", "abstract gradient", "abstract waves", "abstract silk"])(
  "%s loses none of many colours, and has no hue of neither",
  async (prompt) => {
    for (const palette of [
      ["#49f222", "#e25335", "#7906bd"],
      ["#97734c", "#3d4dc6", "#60e875", "#026a96"],
      ["#6c5dbf", "#d48548", "#676e15", "#cf8de3", "#445211", "#ce4764", "#4bb1f1", "#ed5616"],
    ]) {
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
      for (const { delta_e } of colour!.palette) expect(delta_e).toBeLessThan(2);
      const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
      const raster = { width: info.width, height: info.height, rgba: new Uint8Array(data) };
      expect(strayShare(raster, { background: null, palette })).toBeLessThan(0.02);
    }
  },
);

test("a colour that a thing should show and light changes is shown by the land", async () => {
  const palette = ["#264653", "#2a9d8f", "#e9c46a", "#f4a261", "#e76f51"];
  const { colour } = await draw({
    prompt: "a hat on a table in a forest at sunset",
    width: 384,
    height: 384,
    seed: 944464,
    palette: palette.map(hexToRgb),
    background: null,
    quality: "flash",
    format: "png",
  });
  for (const { delta_e } of colour!.palette) expect(delta_e).toBeLessThan(3);
});
