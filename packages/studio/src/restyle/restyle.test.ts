import { AtelierError } from "@atelier/contract";
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { draw } from "../draw.js";
import type { Drawing, PromptRequest } from "../request.js";
import type { InputPicture } from "./index.js";

const SIDE = 288;
let ball: Buffer;

/** A red ball with its shadow on a pale ground, and a green cap. */
beforeAll(async () => {
  const rgb = Buffer.alloc(SIDE * SIDE * 3);
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      const [dx, dy] = [(x - 144) / 70, (y - 140) / 70];
      const shadow = 1 - 0.4 * Math.max(0, 1 - Math.hypot((x - 120) / 110, (y - 212) / 22));
      const light = 0.75 - 0.25 * dx - 0.3 * dy;
      const colour =
        dx * dx + dy * dy < 1
          ? (dy < -0.55 ? [60, 170, 70] : [210, 40, 40]).map((value) => Math.min(255, value * light))
          : [225, 228, 235].map((value) => value * shadow);
      for (let c = 0; c < 3; c++) rgb[(y * SIDE + x) * 3 + c] = Math.round(colour[c]!);
    }
  }
  ball = await sharp(rgb, { raw: { width: SIDE, height: SIDE, channels: 3 } })
    .png()
    .toBuffer();
});

function changed(
  prompt: string,
  input: Partial<InputPicture> = {},
  request: Partial<PromptRequest> = {},
  threads = 2,
): Promise<Drawing> {
  return draw(
    {
      ...{ prompt, width: SIDE, height: SIDE, seed: 5, palette: [], background: null },
      ...{ quality: "flash", format: "png", ...request },
      input: { bytes: ball, strength: 0.2, field: "image", ...input },
    },
    { threads },
  );
}

async function pixelOf({ bytes }: Drawing, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)];
}

test("strength 0 gives the source back", async () => {
  const { bytes } = await changed("as watercolour", { strength: 0 });
  const [before, after] = await Promise.all(
    [ball, bytes].map((file) => sharp(file).removeAlpha().raw().toBuffer()),
  );
  expect(after!.equals(before!)).toBe(true);
});

test("a slow change of light stays one, however simple the picture becomes", async () => {
  const rgb = Buffer.alloc(SIDE * SIDE * 3);
  for (let i = 0; i < SIDE * SIDE; i++) {
    const [x, y] = [(i % SIDE) / SIDE, Math.floor(i / SIDE) / SIDE];
    const light = 0.72 + 0.22 * y + 0.06 * x;
    const inside = Math.hypot(x - 0.5, y - 0.6) < 0.22;
    rgb.set(inside ? [190, 40, 40] : [230 * light, 220 * light, 240 * light].map(Math.round), i * 3);
  }
  const bytes = await sharp(rgb, { raw: { width: SIDE, height: SIDE, channels: 3 } })
    .png()
    .toBuffer();
  for (const strength of [0.3, 1]) {
    const drawing = await changed("a picture", { bytes, strength });
    const { data } = await sharp(drawing.bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    let step = 0;
    for (let y = 4; y < 80; y++) {
      for (let x = 4; x < SIDE - 4; x++) {
        const at = (y * SIDE + x) * 3;
        for (const next of [at + 3, at + SIDE * 3])
          step = Math.max(step, Math.abs(data[at + 1]! - data[next + 1]!));
      }
    }
    expect(step).toBeLessThanOrEqual(2);
  }
});

test("the same request gives the same pixels, on one thread or two", async () => {
  const [one, two] = [await changed("oil painting", {}, {}, 1), await changed("oil painting")];
  expect(Buffer.from(one.bytes).equals(two.bytes)).toBe(true);
  expect(one.input).toMatchObject({ applied: ["oil paint"], declined: [] });
});

test("a background is exact where the ground is open, and the subject stays", async () => {
  const drawing = await changed("a ball", {}, { background: [250, 120, 180] });
  expect(await pixelOf(drawing, 8, 8)).toEqual([250, 120, 180]);
  const [red, green] = await pixelOf(drawing, 144, 150);
  expect(red).toBeGreaterThan(120);
  expect(green).toBeLessThan(90);
});

test("a part is recoloured by its own colour, and the rest is not", async () => {
  const drawing = await changed("make the red ball blue");
  const [red, , blue] = await pixelOf(drawing, 144, 150);
  expect(blue).toBeGreaterThan(red! + 40);
  const [capRed, capGreen] = await pixelOf(drawing, 144, 84);
  expect(capGreen).toBeGreaterThan(capRed! + 40);
});

test("a thing whose colour is not said is not guessed where two hues compete", async () => {
  const rgb = Buffer.alloc(SIDE * SIDE * 3, 228);
  for (let i = 0; i < SIDE * SIDE; i++) {
    const [x, y] = [i % SIDE, Math.floor(i / SIDE)];
    if (Math.hypot(x - 90, y - 150) < 44) rgb.set([205, 45, 40], i * 3);
    if (Math.hypot(x - 200, y - 150) < 46) rgb.set([225, 190, 40], i * 3);
  }
  const bytes = await sharp(rgb, { raw: { width: SIDE, height: SIDE, channels: 3 } })
    .png()
    .toBuffer();
  const guessed = await changed("make the teapot blue", { bytes });
  expect(guessed.input!.applied).toEqual([]);
  expect(guessed.input!.declined[0]!.why).toContain("several colours compete");
  expect(await pixelOf(guessed, 200, 150)).toEqual([225, 190, 40]);
  const said = await changed("make the red teapot blue", { bytes });
  const [red, , blue] = await pixelOf(said, 90, 150);
  expect(blue).toBeGreaterThan(red! + 40);
  expect(await pixelOf(said, 200, 150)).toEqual([225, 190, 40]);
});

/** A picture whose pixels are given by where they lie, in fractions of its side. */
function painted(colour: (x: number, y: number) => readonly number[]): Promise<Buffer> {
  const rgb = Buffer.alloc(SIDE * SIDE * 3);
  for (let i = 0; i < SIDE * SIDE; i++)
    rgb.set(colour((i % SIDE) / SIDE, Math.floor(i / SIDE) / SIDE), i * 3);
  return sharp(rgb, { raw: { width: SIDE, height: SIDE, channels: 3 } })
    .png()
    .toBuffer();
}

test("a wish that can't be met leaves the picture as it was, at any strength", async () => {
  const bytes = await painted((x, y) =>
    Math.hypot(x - 0.3, y - 0.5) < 0.15
      ? [205, 45, 40]
      : Math.hypot(x - 0.7, y - 0.5) < 0.15
        ? [225, 190, 40]
        : [228, 228, 228],
  );
  const { bytes: after, input } = await changed("make the teapot blue", { bytes, strength: 0.6 });
  expect(input!.declined).toHaveLength(1);
  const [one, other] = await Promise.all(
    [bytes, after].map((file) => sharp(file).removeAlpha().raw().toBuffer()),
  );
  expect(other!.equals(one!)).toBe(true);
});

test("number tells which of two hues is meant: the one large piece, or the several like ones", async () => {
  const bytes = await painted((x, y) =>
    Math.hypot(x - 0.5, y - 0.35) < 0.22
      ? [225, 110, 40]
      : Math.hypot(x - 0.25, y - 0.72) < 0.12 || Math.hypot(x - 0.75, y - 0.72) < 0.12
        ? [30, 150, 130]
        : [228, 228, 228],
  );
  const [pot, cups] = [
    [144, 100],
    [72, 207],
  ] as const;
  const one = await changed("make the teapot blue", { bytes });
  expect(one.input!.applied).toEqual(["teapot in another colour"]);
  expect((await pixelOf(one, ...pot))[2]).toBeGreaterThan(150);
  expect(await pixelOf(one, ...cups)).toEqual([30, 150, 130]);
  const several = await changed("make the cups red", { bytes });
  expect(await pixelOf(several, ...pot)).toEqual([225, 110, 40]);
  expect((await pixelOf(several, ...cups))[0]).toBeGreaterThan(150);
});

test("a whole sky is recoloured, and not the sea below it that is as blue", async () => {
  const bytes = await painted((x, y) => {
    if (y > 0.8) return [200, 175, 130];
    const wave = 14 * ((Math.floor(x * 40) + Math.floor(y * 60)) % 2);
    if (y > 0.5) return [40 + wave, 90 + wave, 160 + wave];
    const cloud = Math.max(0, 1 - Math.hypot((x - 0.4) / 3, y - 0.2) / 0.16);
    return [110 + 125 * cloud, 165 + 73 * cloud, 225 + 15 * cloud];
  });
  const drawing = await changed("make the sky pink", { bytes });
  expect(drawing.input!.applied).toEqual(["sky in another colour"]);
  for (const [x, y] of [
    [20, 20],
    [270, 120],
    [120, 56],
  ] as const) {
    const [red, green] = await pixelOf(drawing, x, y);
    expect(red).toBeGreaterThan(green! + 12);
  }
  expect((await pixelOf(drawing, 144, 190))[2]).toBeGreaterThan(130);
  expect((await pixelOf(drawing, 144, 190))[0]).toBeLessThan(70);
});

test("a thing of the one clear colour is recoloured though it can't be parted; what lies upon another is not", async () => {
  const speckled = (x: number, y: number) =>
    30 * (Math.imul(Math.floor(x * 96) * 97 + Math.floor(y * 96), 2654435761) >>> 31);
  const land = (x: number, y: number) =>
    y < 0.3 ? [200, 205, 210] : [96 + speckled(x, y), 96 + speckled(x, y), 90 + speckled(x, y)];
  const car = (x: number, y: number) => Math.abs(x - 0.5) < 0.2 && Math.abs(y - 0.55) < 0.12;
  const bytes = await painted((x, y) => (car(x, y) ? [30, 70, 200] : land(x, y)));
  const drawing = await changed("make the car green", { bytes });
  expect(drawing.input!.applied).toEqual(["car in another colour"]);
  const [, green, blue] = await pixelOf(drawing, 144, 158);
  expect(green).toBeGreaterThan(blue! + 40);
});

test("what can't be parted from its ground is declined, and said", async () => {
  const noise = Buffer.from(
    Uint8Array.from({ length: SIDE * SIDE * 3 }, (_, i) => Math.imul(i, 2654435761) >>> 24),
  );
  const bytes = await sharp(noise, { raw: { width: SIDE, height: SIDE, channels: 3 } })
    .png()
    .toBuffer();
  const { input, report } = await changed("on a pink background", { bytes });
  expect(input!.trust).toBeLessThan(0.5);
  expect(input!.declined).toEqual([
    { wish: "pink ground", why: "the subject could not be told from its ground" },
  ]);
  expect(report.notDepicted).toEqual(["pink ground"]);
});

test.each([
  ["goes from side to side", (_x: number, y: number) => Math.abs(y - 0.5) < 0.2],
  [
    "fills nearly all of the frame",
    (x: number, y: number) => Math.max(Math.abs(x - 0.5), Math.abs(y - 0.5)) < 0.49,
  ],
  ["is a speck", (x: number, y: number) => Math.hypot(x - 0.5, y - 0.5) < 0.03],
])("what %s is not trusted to be the subject, and the report says so", async (_what, inside) => {
  const bytes = await painted((x, y) => (inside(x, y) ? [200, 50, 40] : [220, 224, 230]));
  const { input, report } = await changed("on a pink background", { bytes });
  expect(input!.trust).toBeLessThan(0.5);
  expect(input!.applied).toEqual([]);
  expect(report.notDepicted).toEqual(["pink ground"]);
});

test("a light change of light leaves a subject's form as it was", async () => {
  const drawing = await changed("at golden hour", { strength: 0.4 });
  const [light] = await pixelOf(drawing, 110, 130);
  const [dark] = await pixelOf(drawing, 184, 176);
  const [lightBefore, darkBefore] = [
    210 * (0.75 + 0.25 * 0.49 + 0.3 * 0.14),
    210 * (0.75 - 0.25 * 0.57 - 0.3 * 0.51),
  ];
  expect(light! / dark!).toBeGreaterThan((lightBefore / darkBefore) * 0.8);
});

test("fog leaves a near subject most of its colour", async () => {
  const before = await changed("a ball", { strength: 0 });
  const after = await changed("in thick fog");
  const fullness = async (drawing: Drawing) => {
    const [red, green] = await pixelOf(drawing, 144, 150);
    return red! - green!;
  };
  expect(await fullness(after)).toBeGreaterThan(0.5 * (await fullness(before)));
});

test("pixel art keeps a plain ground of one colour, however its light runs", async () => {
  const bytes = await painted((x, y) => {
    const light = 0.8 + 0.15 * y + 0.05 * x;
    return Math.hypot(x - 0.5, y - 0.5) < 0.25 ? [200, 50, 40] : [225 * light, 215 * light, 235 * light];
  });
  const drawing = await changed("pixel art", { bytes });
  const corner = await pixelOf(drawing, 6, 6);
  // Rounded to bytes with a little noise.
  for (const [x, y] of [
    [280, 6],
    [6, 280],
    [280, 280],
    [144, 20],
    [30, 144],
  ] as const)
    for (const [c, value] of (await pixelOf(drawing, x, y)).entries())
      expect(Math.abs(value - corner[c]!)).toBeLessThanOrEqual(1);
});

test("a mask limits the change to its clear part", async () => {
  const half = Buffer.alloc(SIDE * SIDE * 4, 255);
  for (let i = 0; i < SIDE * SIDE; i++) if (i % SIDE < SIDE / 2) half[i * 4 + 3] = 0;
  const mask = await sharp(half, { raw: { width: SIDE, height: SIDE, channels: 4 } })
    .png()
    .toBuffer();
  const drawing = await changed("at night", { mask });
  const before = await sharp(ball).removeAlpha().raw().toBuffer();
  const after = await sharp(drawing.bytes).removeAlpha().raw().toBuffer();
  const kept = (pixels: Buffer) => pixels.filter((_, at) => Math.floor(at / 3) % SIDE > SIDE / 2);
  expect(Buffer.compare(kept(after), kept(before))).toBe(0);
  const [dark] = await pixelOf(drawing, 20, 20);
  expect(dark).toBeLessThan(160);
});

test("as SVG it is a tracing of few paths in the palette's own colours", async () => {
  const palette = [
    [20, 30, 70],
    [240, 200, 80],
    [200, 70, 60],
  ] as const;
  const { bytes, mediaType } = await changed("a ball", {}, { format: "svg", palette });
  const svg = new TextDecoder().decode(bytes);
  expect(mediaType).toBe("image/svg+xml");
  expect(svg).toContain('id="ground"');
  expect(svg).toContain('id="subject"');
  expect(svg.match(/<(path|rect)/g)!.length).toBeLessThan(12);
  const fills = new Set([...svg.matchAll(/fill="(#[0-9a-f]{6})"/gi)].map(([, fill]) => fill!.toLowerCase()));
  expect([...fills].every((fill) => ["#141e46", "#f0c850", "#c8463c"].includes(fill))).toBe(true);
});

test("as SVG on an asked ground there is no colour but the asked ones, shadows neither", async () => {
  const palette = [
    [20, 30, 70],
    [200, 70, 60],
  ] as const;
  const { bytes } = await changed("a ball", {}, { format: "svg", palette, background: [250, 240, 220] });
  const fills = new Set(
    [...new TextDecoder().decode(bytes).matchAll(/fill="([^"]+)"/g)].map(([, fill]) => fill),
  );
  expect(fills).toEqual(new Set(["#faf0dc", "#141e46", "#c8463c"]));
});

test("a picture called off ends at once, and the next is drawn", async () => {
  const leaving = new AbortController();
  const drawing = draw(
    {
      ...{ prompt: "oil painting", width: SIDE, height: SIDE, seed: 1, palette: [], background: null },
      ...{ quality: "flash", format: "png" },
      input: { bytes: ball, strength: 0.2, field: "image" },
    },
    { signal: leaving.signal, onProgress: ({ fraction }) => fraction > 0.05 && leaving.abort() },
  );
  await expect(drawing).rejects.toMatchObject({ type: "cancelled" });
  expect((await changed("black and white")).width).toBe(SIDE);
});

test("faults of the picture name it as the caller does", async () => {
  const fault = await changed("as watercolour", {
    bytes: Buffer.from("no picture"),
    field: "image[0]",
  }).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(AtelierError);
  expect(fault).toMatchObject({ type: "unsupported_image_format", field: "image[0]" });
});

test("a preview that can't be delivered fails the drawing, and nothing else", async () => {
  const request: PromptRequest & { input: InputPicture } = {
    ...{ prompt: "as watercolour", width: SIDE, height: SIDE, seed: 5, palette: [], background: null },
    ...{ quality: "flash", format: "png" },
    input: { bytes: ball, strength: 0.2, field: "image" },
  };
  const onProgress = ({ preview }: { preview?: unknown }) => {
    if (preview) throw new Error("nobody takes it");
  };
  await expect(draw(request, { threads: 2, previews: true, onProgress })).rejects.toThrow("nobody takes it");
});
