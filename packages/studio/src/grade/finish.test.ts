import { hexToRgb } from "@atelier/contract";
import { expect, test } from "vitest";
import { draw } from "../draw.js";
import type { PromptRequest } from "../request.js";
import { decode } from "./encode.js";
import type { Raster } from "./measure.js";

const request: PromptRequest = {
  prompt: "a red ball",
  width: 256,
  height: 256,
  seed: 3,
  palette: [],
  background: null,
  quality: "flash",
  format: "png",
};

async function shown(over: Partial<PromptRequest>): Promise<Raster> {
  return decode((await draw({ ...request, ...over })).bytes);
}

test("a smooth backdrop never keeps one 8-bit value for more than 24 pixels", async () => {
  const { width, rgba } = await shown({ width: 512, height: 256 });
  let longest = 0;
  for (let y = 0; y < 16; y++) {
    for (let channel = 0; channel < 3; channel++) {
      let run = 1;
      for (let x = 1; x < width; x++) {
        const at = (y * width + x) * 4 + channel;
        run = rgba[at] === rgba[at - 4] ? run + 1 : 1;
        longest = Math.max(longest, run);
      }
    }
  }
  expect(longest).toBeLessThanOrEqual(24);
});

test("film clips no channel: a photo has neither 0 nor 255 in what nobody asked a colour of", async () => {
  const { rgba } = await shown({ prompt: "a photo of a pear" });
  const ends = rgba.filter((value, at) => at % 4 !== 3 && (value === 0 || value === 255));
  expect(ends.length).toBe(0);
});

test("an asked colour is met within 3, and the ground exactly", async () => {
  const { colour } = await draw({ ...request, prompt: "a #ff6b4a ball", background: hexToRgb("#2a9d8f") });
  expect(colour?.background_delta_e).toBe(0);
  expect(colour?.palette[0]).toMatchObject({ asked: "#ff6b4a" });
  expect(colour?.palette[0]?.delta_e).toBeLessThanOrEqual(3);
});

test("shadows on an asked grey are grey, whatever the tint of the lights", async () => {
  const { rgba } = await shown({ background: [128, 128, 128], prompt: "a red ball, golden hour" });
  let shadows = 0;
  for (let at = 0; at < rgba.length; at += 4) {
    const [r, g, b] = rgba.subarray(at, at + 3);
    // A shadow that took the light's complement would be blue.
    expect(b!).toBeLessThanOrEqual(r! + 4);
    if (r! < 120 && Math.abs(r! - g!) <= 3 && Math.abs(g! - b!) <= 3) shadows++;
  }
  expect(shadows).toBeGreaterThan(100);
});

test("what is cut out has clean edges: its own colour, whatever its cover", async () => {
  const { rgba } = await shown({ prompt: "a #00a050 ball", transparent: true, shadow: "drop" });
  let [partial, open] = [0, 0];
  for (let at = 0; at < rgba.length; at += 4) {
    const [r, g, b, alpha] = rgba.subarray(at, at + 4);
    if (alpha === 0) open++;
    if (alpha! < 32 || alpha! > 224) continue;
    partial++;
    expect(g!).toBeGreaterThan(Math.max(r!, b!));
  }
  expect(partial).toBeGreaterThan(30);
  expect(open).toBeGreaterThan((rgba.length / 4) * 0.4);
});

test("a cut-out keeps its soft shadow unless that is dropped too", async () => {
  const cover = ({ rgba }: Raster) => rgba.reduce((sum, value, at) => sum + (at % 4 === 3 ? value : 0), 0);
  const kept = await shown({ transparent: true });
  const dropped = await shown({ transparent: true, shadow: "drop" });
  expect(cover(kept)).toBeGreaterThan(cover(dropped) * 1.05);
});

test("a transparent JPEG is refused by name", async () => {
  const refused = draw({ ...request, transparent: true, format: "jpeg" });
  await expect(refused).rejects.toMatchObject({ type: "invalid_request", field: "format" });
});
