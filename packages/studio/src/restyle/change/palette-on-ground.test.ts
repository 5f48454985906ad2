import { hexToRgb } from "@atelier/contract";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { draw } from "../../draw.js";
import { measureColour, type Raster } from "../../grade/measure.js";
import { type Kernel, type Picture, startKernel } from "../kernel/index.js";
import { matchedTo } from "./palette.js";
import { besidesGround, inPaletteOnGround, leastShare, missingFrom } from "./palette-on-ground.js";

const SIDE = 256;

/** What is at a place: a red pot lit from the left with a dark foot and a white lid, on blue; null is the ground. */
function partAt(x: number, y: number): "lid" | "pot" | "foot" | null {
  if (Math.hypot((x - 128) / 58, (y - 138) / 52) < 1) return y < 112 ? "lid" : "pot";
  return Math.abs(x - 128) < 40 && y >= 180 && y < 204 ? "foot" : null;
}

const OWN = { lid: [240, 238, 232], pot: [196, 44, 40], foot: [62, 40, 34] };
const GROUND = [112, 170, 196];

let pot: Buffer;

beforeAll(async () => {
  const rgb = Buffer.alloc(SIDE * SIDE * 3);
  for (let i = 0; i < SIDE * SIDE; i++) {
    const [x, y] = [i % SIDE, Math.floor(i / SIDE)];
    const part = partAt(x, y);
    const light = part ? 1.06 - (0.3 * (x - 70)) / 116 : 1;
    for (let c = 0; c < 3; c++)
      rgb[i * 3 + c] = Math.min(255, Math.round((part ? OWN[part] : GROUND)[c]! * light));
  }
  pot = await sharp(rgb, { raw: { width: SIDE, height: SIDE, channels: 3 } })
    .png()
    .toBuffer();
});

async function changed(prompt: string, palette: readonly string[], background: string) {
  const { bytes, input } = await draw(
    {
      ...{ prompt, width: SIDE, height: SIDE, seed: 5, quality: "flash", format: "png" },
      ...{ palette: palette.map(hexToRgb), background: hexToRgb(background) },
      input: { bytes: pot, strength: 0.2, field: "image" },
    },
    { threads: 2 },
  );
  const { data } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { raster: { width: SIDE, height: SIDE, rgba: new Uint8Array(data) }, input: input! };
}

function worstOf(raster: Raster, palette: readonly string[]): number {
  return Math.max(
    ...measureColour(raster, { background: null, palette }).palette.map(({ delta_e }) => delta_e),
  );
}

/** Far from the subject and from where its shadow may fall, every pixel is the ground. */
function expectGround({ rgba }: Raster, ground: string): void {
  const asked = hexToRgb(ground);
  for (let i = 0; i < SIDE * 60; i++) {
    for (let c = 0; c < 3; c++)
      if (rgba[i * 4 + c] !== asked[c]) expect([i, rgba[i * 4 + c]]).toEqual([i, asked[c]]);
  }
}

describe("an input picture with a palette and a ground", () => {
  const PALETTE = ["#0b2545", "#13a89e", "#f4d35e", "#ee964b"];

  test.each(["a picture", "flat vector", "as an oil painting"])("shows every colour: %s", async (prompt) => {
    const { raster, input } = await changed(prompt, PALETTE, "#fdf6e3");
    expect(worstOf(raster, PALETTE)).toBeLessThanOrEqual(2);
    expect(input.declined).toEqual([]);
    expectGround(raster, "#fdf6e3");
  });

  test("shows a colour by the ground where the ground has it", async () => {
    const palette = ["#1d3557", "#f1faee", "#e63946"];
    const { raster } = await changed("a picture", palette, "#1d3557");
    expect(worstOf(raster, palette)).toBeLessThanOrEqual(2);
    expectGround(raster, "#1d3557");
    // The subject stays told from the ground: none of it takes the ground's colour.
    const inside = [...raster.rgba].filter(
      (_, at) => partAt((at >> 2) % SIDE, Math.floor((at >> 2) / SIDE)) === "pot",
    );
    expect(inside.filter((value, at) => at % 4 === 0 && Math.abs(value - 0x1d) < 8).length).toBeLessThan(
      inside.length / 400,
    );
  });
});

describe("on bytes", () => {
  let kernel: Kernel;
  beforeAll(() => {
    kernel = startKernel(1);
  });

  function striped(colours: readonly (readonly number[])[]): Picture {
    const picture = kernel.picture(96, 96);
    for (let i = 0; i < 96 * 96; i++) {
      const colour = colours[Math.floor(((i % 96) * colours.length) / 96)]!;
      for (let c = 0; c < 3; c++) picture.data[i * 4 + c] = colour[c]! / 255;
      picture.data[i * 4 + 3] = 1;
    }
    return picture;
  }

  const rasterOf = ({ width, height, data }: Picture, light = 1): Raster => ({
    ...{ width, height },
    rgba: Uint8Array.from(data, (value, at) => Math.round(255 * value * (at % 4 === 3 ? 1 : light))),
  });

  const asked = ["#205070", "#d0a040"].map(hexToRgb);

  test("what changes the colours after it is made up for", () => {
    const source = striped([
      [40, 40, 40],
      [210, 60, 60],
    ]);
    const alpha = kernel.plane(96, 96);
    alpha.data.fill(1);
    const dimmed = (picture: Picture) => rasterOf(picture, 0.93);
    const made = inPaletteOnGround(kernel, source, alpha, asked, [255, 255, 255], dimmed);
    expect(missingFrom(dimmed(made), asked)).toEqual([]);
    expect(missingFrom(rasterOf(made), asked)).toEqual(["#205070", "#d0a040"]);
  });

  test("a colour that there is no area for is said to be missing", () => {
    const source = striped([[90, 90, 90]]);
    const alpha = kernel.plane(96, 96);
    alpha.data.fill(1);
    const made = inPaletteOnGround(kernel, source, alpha, asked, [255, 255, 255], (picture) =>
      rasterOf(picture),
    );
    expect(missingFrom(rasterOf(made), asked)).toHaveLength(1);
  });
});

test("the ground shows the colour that it nearly is, unless the subject would have none", () => {
  const [cream, navy] = ["#fdf6e3", "#1d3557"].map(hexToRgb) as [never, never];
  expect(besidesGround([cream, navy], [253, 247, 228])).toEqual([navy]);
  expect(besidesGround([cream], cream)).toEqual([cream]);
});

describe("a colour that nobody took", () => {
  const red = { lab: [0.5, 0.15, 0.08], share: 0.5 } as const;
  const redShade = { lab: [0.36, 0.11, 0.06], share: 0.2 } as const;
  const brown = { lab: [0.3, 0.01, 0.03], share: 0.2 } as const;
  const white = { lab: [0.95, 0, 0], share: 0.1 } as const;

  test("goes to another paint rather than to the shade of one", () => {
    const asked = ["#c03028", "#f4f0e8", "#a02820"].map(hexToRgb);
    const matched = matchedTo([red, redShade, brown, white], asked, { least: 0.02, ground: null });
    expect(new Set(matched).size).toBe(3);
    expect(matched[1]).toBe(matched[0]);
  });

  test("goes to an area that is large enough to be seen", () => {
    const speck = { lab: [0.6, -0.1, 0.05], share: 0.001 } as const;
    const matched = matchedTo([red, brown, white, speck], ["#c03028", "#f4f0e8", "#40a050"].map(hexToRgb), {
      least: 0.05,
      ground: null,
    });
    const shares = [0, 1, 2].map((target) =>
      [red, brown, white, speck].reduce(
        (sum, { share }, k) => (matched[k] === target ? sum + share : sum),
        0,
      ),
    );
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.05);
  });
});

test("the most of a subject is told from the ground it stands on", () => {
  const body = { lab: [0.5, 0, 0], share: 0.6 } as const;
  const shade = { lab: [0.4, 0, -0.02], share: 0.2 } as const;
  const light = { lab: [0.85, 0.02, 0.1], share: 0.2 } as const;
  const asked = ["#0b2545", "#f4d35e"].map(hexToRgb);
  const on = (ground: string) =>
    matchedTo([body, shade, light], asked, { least: 0.05, ground: hexToRgb(ground) });
  expect(on("#f8f4ee")).toEqual([0, 0, 1]);
  expect(on("#0d2a4c")).toEqual([1, 0, 1]);
});

test("a small subject needs a larger part of itself for each colour, at most an even half", () => {
  expect(leastShare(0.5, 3)).toBeCloseTo(0.01);
  expect(leastShare(0.05, 3)).toBeCloseTo(0.1);
  expect(leastShare(0.001, 5)).toBeCloseTo(0.1);
});
