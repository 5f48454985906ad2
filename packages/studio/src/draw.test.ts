import { hexToRgb } from "@atelier/contract";
import { differenceCiede2000 } from "culori";
import sharp from "sharp";
import { expect, test } from "vitest";
import { draw, plan } from "./draw.js";
import type { Progress, PromptRequest } from "./request.js";

const request: PromptRequest = {
  prompt: "two red apples on a wooden table",
  width: 256,
  height: 320,
  seed: 11,
  palette: [],
  background: null,
  quality: "flash",
  format: "png",
};

const deltaE = differenceCiede2000();

test("the same request gives the same file, whatever the number of threads", async () => {
  const one = await draw(request, { threads: 1 });
  const three = await draw(request, { threads: 3 });
  expect(three.bytes).toEqual(one.bytes);
});

test("another seed gives another picture", async () => {
  const one = await draw(request);
  const other = await draw({ ...request, seed: 12 });
  expect(other.bytes).not.toEqual(one.bytes);
});

test("a plan's scene draws the picture that the prompt draws", async () => {
  const { scene } = plan(request);
  const direct = await draw(request);
  const edited = await draw({ scene: JSON.parse(JSON.stringify(scene)), quality: "flash", format: "png" });
  expect(edited.bytes).toEqual(direct.bytes);
});

test.each(["#fdf6e3", "#000000", "#ffffff", "#2a9d8f", "#7f1d1d"])(
  "an asked background of %s reaches all four edges",
  async (hex) => {
    const drawing = await draw({ ...request, prompt: "a castle", background: hexToRgb(hex) });
    const { data, info } = await sharp(drawing.bytes)
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const asked = colourOf(hexToRgb(hex));
    for (let pixel = 0; pixel < info.width * info.height; pixel++) {
      const x = pixel % info.width;
      const y = Math.floor(pixel / info.width);
      if (x > 0 && y > 0 && x < info.width - 1 && y < info.height - 1) continue;
      const [r, g, b] = data.subarray(pixel * 3, pixel * 3 + 3);
      expect(deltaE(asked, colourOf([r, g, b]))).toBeLessThanOrEqual(0.5);
    }
  },
);

test("progress never falls, ends at one, and brings previews when they are asked for", async () => {
  const heard: Progress[] = [];
  await draw(request, { previews: true, onProgress: (progress) => heard.push(progress) });
  const fractions = heard.map((progress) => progress.fraction);
  expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
  expect(fractions.at(-1)).toBe(1);
  const previews = heard.flatMap((progress) => progress.preview ?? []);
  expect(previews.length).toBeGreaterThan(0);
  expect((await sharp(previews[0].bytes).metadata()).width).toBe(request.width / 2);
});

test("a drawing that is called off rejects, and the next one is whole", async () => {
  const stop = new AbortController();
  const drawing = draw(request, {
    signal: stop.signal,
    onProgress: ({ stage }) => stage === "light" && stop.abort(),
  });
  await expect(drawing).rejects.toMatchObject({ type: "cancelled" });
  expect((await draw(request)).bytes.length).toBeGreaterThan(1000);
});

test("an edited scene with a fault is refused with the path to it", async () => {
  const { scene } = plan(request);
  const faulty = { ...scene, things: [{ ...scene.things[0], colour: "reddish" }] };
  const refused = draw({ scene: faulty, quality: "flash", format: "png" });
  await expect(refused).rejects.toMatchObject({ type: "invalid_request", field: "scene.things[0].colour" });
});

test("what can't be drawn is said, and the picture is finished all the same", async () => {
  const drawing = await draw({ ...request, prompt: "a zorblax" });
  expect(drawing.report.notDepicted).toEqual(["zorblax"]);
  expect(drawing.scene?.things.length).toBeGreaterThan(0);
});

function colourOf([r, g, b]: readonly number[]) {
  return { mode: "rgb", r: r / 255, g: g / 255, b: b / 255 } as const;
}
