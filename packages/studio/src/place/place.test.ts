import sharp from "sharp";
import { expect, test } from "vitest";
import { direct } from "../direct/index.js";
import { draw, plan } from "../draw.js";
import { read } from "../read/index.js";
import type { PromptRequest } from "../request.js";
import { airOf } from "./atmosphere.js";
import { daylightOf } from "./light.js";
import type { Outdoors } from "./place.js";

const request: PromptRequest = {
  prompt: "a red tent by a mountain lake at dawn",
  width: 160,
  height: 112,
  seed: 5,
  palette: [],
  background: null,
  quality: "flash",
  format: "png",
};

const noon: Outdoors = {
  kind: "hills",
  seed: 3,
  weather: "clear",
  season: "summer",
  sun: { elevation: 55, azimuth: 110 },
  night: false,
  afloat: false,
  high: false,
  metres: 1,
};

async function pixels(prompt: string, change: Partial<PromptRequest> = {}): Promise<Buffer> {
  const { bytes } = await draw({ ...request, ...change, prompt });
  return sharp(bytes).removeAlpha().raw().toBuffer();
}

/** Mean of each channel over rows, given as shares of the height. */
function meanOf(picture: Buffer, from: number, to: number): [number, number, number] {
  const { width, height } = request;
  const sum: [number, number, number] = [0, 0, 0];
  const [first, last] = [Math.floor(from * height) * width, Math.floor(to * height) * width];
  for (let pixel = first; pixel < last; pixel++)
    for (let channel = 0; channel < 3; channel++)
      sum[channel]! += picture[pixel * 3 + channel]! / (last - first);
  return sum;
}

const brightness = ([r, g, b]: readonly [number, number, number]) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

test.each([
  ["mountain lake at sunrise", "lake", { time: "dawn" }],
  ["a fox in a snowy forest", "forest", { season: "winter" }],
  ["a lighthouse by the sea at sunset", "sea", { time: "sunset" }],
  ["desert", "desert", {}],
  ["starry night", "sky", { time: "night" }],
  ["rainy street at night", "street", { weather: "rain", time: "night" }],
  ["blue hour city skyline", "city", { time: "dusk" }],
  ["rolling hills in spring", "hills", { season: "spring" }],
  ["mountains and a lake", "lake", {}],
  ["planet earth from space", "planet", {}],
  ["flowing silk waves", "silk", {}],
  ["abstract gradient wallpaper", "gradient", {}],
])("words name the place: %s", (prompt, kind, said) => {
  expect(read(prompt).setting.place).toMatchObject({ kind, ...said });
});

test.each([
  "a clay mountain",
  "two mountains",
  "a cat on a table",
  "a green field mouse",
  "a photo of a cat with bokeh",
])("things stay things: %s", (prompt) => {
  expect(read(prompt).setting.place).toBeUndefined();
});

test("what stands in a landscape is in the frame, and its place, weather and time are in the scene", () => {
  for (const seed of [1, 2, 3, 4]) {
    const { scene, report } = plan({
      ...request,
      seed,
      prompt: "a red tent and a dog in the foggy mountains at dusk",
    });
    expect(scene.place).toMatchObject({ kind: "mountains", weather: "fog" });
    expect(scene.place && "sun" in scene.place && scene.place.sun.elevation).toBeLessThan(0);
    expect(report.depicted).toEqual(["tent", "dog", "foggy mountains"]);
    expect(report.notDepicted).toEqual([]);
    for (const { box } of scene.things) {
      expect(box.x).toBeGreaterThan(0);
      expect(box.x + box.w).toBeLessThan(1);
      expect(box.y).toBeGreaterThan(0);
      expect(box.y + box.h).toBeLessThan(1);
    }
  }
});

test("boats float, tents stand", () => {
  const afloat = (prompt: string) => plan({ ...request, prompt }).scene.place;
  expect(afloat("a sailboat on a lake")).toMatchObject({ afloat: true });
  expect(afloat("a tent by a lake")).toMatchObject({ afloat: false });
});

test("a place that a plain background or a flat style leaves no room for is said to be missing", () => {
  const wishes = { width: 100, height: 100, seed: 1, palette: [] };
  const asked = direct(read("a fox in a forest"), { ...wishes, background: [10, 200, 30] });
  expect(asked.scene.place).toBeUndefined();
  expect(asked.report.notDepicted).toContain("forest");
});

test("a landscape with a thing in it is the same on one thread and on three", async () => {
  const one = await draw(request, { threads: 1 });
  const three = await draw(request, { threads: 3 });
  expect(three.bytes).toEqual(one.bytes);
});

test.each(["an old town lane at dusk", "city skyline at night"])(
  "%s is the same on any number of threads",
  async (prompt) => {
    const asked = { ...request, prompt, width: 320, height: 320, seed: 3 };
    const one = await draw(asked, { threads: 1 });
    for (const threads of [2, 3]) expect((await draw(asked, { threads })).bytes).toEqual(one.bytes);
  },
);

test("the seed makes the land: two seeds differ, one does not", async () => {
  const first = await pixels("mountains");
  expect(await pixels("mountains")).toEqual(first);
  expect(await pixels("mountains", { seed: 6 })).not.toEqual(first);
});

test("night is darker than noon, snow lighter than grass, sunset warmer than noon", async () => {
  const noonHills = await pixels("hills at noon");
  expect(brightness(meanOf(await pixels("hills at night"), 0, 1))).toBeLessThan(
    0.6 * brightness(meanOf(noonHills, 0, 1)),
  );
  expect(brightness(meanOf(await pixels("snowy hills at noon"), 0.8, 1))).toBeGreaterThan(
    1.3 * brightness(meanOf(noonHills, 0.8, 1)),
  );
  const [red, , blue] = meanOf(await pixels("sea at sunset"), 0.2, 0.5);
  const [coolRed, , coolBlue] = meanOf(await pixels("sea at noon"), 0.2, 0.5);
  expect(red / blue).toBeGreaterThan(1.3 * (coolRed / coolBlue));
});

test("a pattern's edges meet: copies side by side join", async () => {
  const side = 128;
  const picture = await pixels("3d render of a geometric pattern", { width: side, height: side, seed: 2 });
  /** How many of a column's pixels differ from those of another. */
  const unlike = (left: number, right: number) =>
    Array.from({ length: side }, (_, y) =>
      Math.abs(picture[(y * side + left) * 3]! - picture[(y * side + right) * 3]!),
    ).filter((step) => step > 40).length;
  const within = Array.from({ length: side - 1 }, (_, x) => unlike(x, x + 1));
  expect(unlike(side - 1, 0)).toBeLessThanOrEqual(Math.max(...within));
});

test("asked colours make the abstract picture", () => {
  const { scene } = plan({
    ...request,
    prompt: "mesh gradient",
    palette: [
      [255, 0, 0],
      [0, 0, 255],
    ],
  });
  expect(scene.place).toMatchObject({ kind: "gradient" });
  expect(scene.place && "colours" in scene.place && scene.place.colours.slice(0, 2)).toEqual([
    "#ff0000",
    "#0000ff",
  ]);
});

test("a low sun is redder, the sky overhead bluer than at the horizon", () => {
  const air = airOf(1);
  const [red, , blue] = air.sunThrough(0.05);
  const [highRed, , highBlue] = air.sunThrough(0.9);
  expect(red / blue).toBeGreaterThan(3 * (highRed / highBlue));
  const zenith = air.radiance(0.98, 0.6, 0.6);
  const horizon = air.radiance(0.03, 0.6, 0.2);
  expect(zenith[2] / zenith[0]).toBeGreaterThan(horizon[2] / horizon[0]);
});

test("level ground receives 1 in all, whatever the weather", () => {
  for (const weather of ["clear", "overcast", "fog"] as const) {
    const { sun, sunLight, skyLight } = daylightOf({ ...noon, weather });
    expect(brightness(sunLight) * sun[1] + brightness(skyLight)).toBeCloseTo(1, 5);
  }
});

test("calling a landscape off ends it", async () => {
  const controller = new AbortController();
  const drawing = draw(
    { ...request, width: 256, height: 256, quality: "studio" },
    {
      signal: controller.signal,
      onProgress: ({ fraction }) => {
        if (fraction > 0.1) controller.abort();
      },
    },
  );
  await expect(drawing).rejects.toMatchObject({ type: "cancelled" });
});

test("a field of lavender is purple, a savannah yellow, the sea's bed blue in the distance", async () => {
  const [red, green, blue] = meanOf(await pixels("a field of lavender"), 0.6, 1);
  expect(blue).toBeGreaterThan(green * 1.15);
  expect(red).toBeGreaterThan(green);
  const plain = meanOf(await pixels("african savannah at noon"), 0.7, 1);
  expect(plain[0]).toBeGreaterThan(plain[2] * 1.5);
  const sea = meanOf(await pixels("underwater coral reef"), 0, 0.4);
  expect(sea[2]).toBeGreaterThan(sea[0] * 1.4);
});

test.each([
  ["clownfish in a coral reef", 240],
  ["a camel in the desert at sunset", 200],
])(
  "what stands in a place is not bleached by the exposure of what is darker about it: %s",
  async (prompt, most) => {
    const { x, y, w, h } = plan({ ...request, prompt }).scene.things[0]!.box;
    const picture = await pixels(prompt);
    let [bleached, all] = [0, 0];
    for (let row = Math.ceil(y * request.height); row < (y + h) * request.height - 1; row++)
      for (let column = Math.ceil(x * request.width); column < (x + w) * request.width - 1; column++) {
        const at = (row * request.width + column) * 3;
        if (Math.min(picture[at]!, picture[at + 1]!) > most) bleached++;
        all++;
      }
    expect(bleached / all).toBeLessThan(0.02);
  },
);

test("an asked colour is the sky's, about as light as it was, and less that of what it lights", () => {
  const { place } = plan({ ...request, prompt: "a green sky over hills" }).scene;
  if (!place || !("sky" in place)) throw new Error("no sky of its own");
  expect(place.sky).toMatch(/^#[0-9a-f]{6}$/);
  const { sky: _, ...usual } = place;
  const [dyed, plain] = [daylightOf(place), daylightOf(usual)];
  const greenness = ([red, green, blue]: readonly number[]) => green! / (red! + green! + blue!);
  const lightOf = ([red, green, blue]: readonly number[]) => 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  const overhead = (table: Float32Array) => [...table.slice(-4, -1)];
  expect(greenness(overhead(dyed.table))).toBeGreaterThan(0.5);
  expect(greenness(overhead(plain.table))).toBeLessThan(0.4);
  const share = lightOf(overhead(dyed.table)) / lightOf(overhead(plain.table));
  expect(share).toBeGreaterThan(0.6);
  expect(share).toBeLessThan(1.05);
  expect(greenness(dyed.skyLight)).toBeGreaterThan(greenness(plain.skyLight));
  expect(greenness(dyed.skyLight)).toBeLessThan(greenness(overhead(dyed.table)));
});

test("a rainbow lies about the point opposite the sun", () => {
  const { place } = plan({ ...request, prompt: "a rainbow over green hills" }).scene;
  const { sun, rainbow } = place as Outdoors;
  expect(rainbow).toBe(true);
  expect(Math.abs(sun.azimuth)).toBeGreaterThan(140);
  expect(sun.elevation).toBeLessThan(20);
});
