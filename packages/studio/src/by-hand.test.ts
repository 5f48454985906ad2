import sharp from "sharp";
import { expect, test } from "vitest";
import { draw, plan } from "./draw.js";
import type { PromptRequest } from "./request.js";

const wish = (prompt: string, rest: Partial<PromptRequest> = {}): PromptRequest => ({
  prompt,
  width: 128,
  height: 128,
  seed: 7,
  palette: [],
  background: null,
  quality: "flash",
  format: "png",
  ...rest,
});

async function pixels(request: PromptRequest): Promise<Uint8Array> {
  const { bytes } = await draw(request);
  return new Uint8Array(await sharp(bytes).removeAlpha().raw().toBuffer());
}

test("a pencil leaves no colour, and paper where nothing is", async () => {
  const drawn = await pixels(wish("a pencil drawing of a red apple"));
  let chroma = 0;
  for (let at = 0; at < drawn.length; at += 3)
    chroma += Math.max(...drawn.subarray(at, at + 3)) - Math.min(...drawn.subarray(at, at + 3));
  expect(chroma / (drawn.length / 3)).toBeLessThan(12);
  expect(Math.min(...drawn.subarray(0, 3))).toBeGreaterThan(170);
});

test("a black and white photograph has grey pixels only", async () => {
  const drawn = await pixels(wish("a black and white photo of a red apple"));
  for (let at = 0; at < drawn.length; at += 3)
    expect(Math.max(...drawn.subarray(at, at + 3)) - Math.min(...drawn.subarray(at, at + 3))).toBeLessThan(6);
});

test("a painted picture keeps its promises of colour", async () => {
  const { colour } = await draw(
    wish("an oil painting of an apple", {
      width: 256,
      height: 256,
      palette: [
        [200, 30, 60],
        [30, 120, 90],
      ],
      background: [244, 236, 220],
    }),
  );
  expect(colour?.background_delta_e).toBe(0);
  for (const { delta_e } of colour!.palette) expect(delta_e).toBeLessThan(3);
});

test("the scene tells the hand, and shapes that stay shapes tell that it is missing", () => {
  expect(plan(wish("a watercolour of a fox")).scene.hand).toEqual({ medium: "watercolour", tint: null });
  const shapes = plan(wish("a watercolour of a fox", { format: "svg" }));
  expect(shapes.scene.hand).toBeUndefined();
  expect(shapes.report.notDepicted).toEqual(["a watercolour"]);
});
