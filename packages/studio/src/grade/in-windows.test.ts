import { expect, test } from "vitest";
import { plan } from "../draw.js";
import { render, startCrew } from "../render/index.js";
import { windowsOf } from "../render/windows.js";
import type { Scene } from "../scene.js";
import { buildGeometry } from "../shape/index.js";
import { litInWindows } from "./in-windows.js";
import { type Graded, grade } from "./index.js";

const crew = startCrew();

function sceneOf(prompt: string): Scene {
  const size = { width: 256, height: 192 };
  const open = { palette: [], background: null, quality: "flash", format: "png" } as const;
  return plan({ prompt, ...size, ...open, seed: 5 }).scene;
}

test("windows keep every pixel once, stay within bounds and begin at tiles", () => {
  for (const [width, height, most] of [
    [2048, 2048, 1_600_000],
    [3072, 1344, 1_600_000],
    [1536, 2688, 1_600_000],
    [2000, 1500, 700_000],
    [96, 96, 64 * 64],
  ] as const) {
    const windows = windowsOf({ width, height }, most, 16);
    const kept = windows.map(({ kept }) => (kept.right - kept.left) * (kept.bottom - kept.top));
    expect(kept.reduce((sum, area) => sum + area, 0)).toBe(width * height);
    for (const window of windows) {
      expect(window.width * window.height).toBeLessThanOrEqual(most);
      expect(window.left + window.width).toBeLessThanOrEqual(width);
      expect(window.top + window.height).toBeLessThanOrEqual(height);
    }
    expect(
      windowsOf({ width, height }, most, 32).every(({ left, top }) => (left % 32) + (top % 32) === 0),
    ).toBe(true);
  }
});

test("a photograph in windows is the one drawn at once, byte for byte", async () => {
  // A camera has its own colours alone: those that a seed or a prompt gives are measured on the picture.
  const scene = sceneOf("a photo of a camera on a wooden table, shallow depth of field");
  expect(scene.camera.aperture).toBeGreaterThan(0);
  const [whole, parts] = await bothWays(scene);
  expect(Buffer.compare(whole.rgba, parts.rgba)).toBe(0);
  expect(Buffer.compare(whole.classes, parts.classes)).toBe(0);
});

test("a thing in a landscape in windows is the one drawn at once, byte for byte", async () => {
  const [whole, parts] = await bothWays(sceneOf("a red tent by a lake in the rain"));
  expect(Buffer.compare(whole.rgba, parts.rgba)).toBe(0);
  expect(Buffer.compare(whole.classes, parts.classes)).toBe(0);
  expect(Buffer.compare(whole.cover!, parts.cover!)).toBe(0);
});

test("asked colours that are measured on a small picture come out alike, and show no seam", async () => {
  const scene = sceneOf("a red mug and a yellow teapot");
  const [whole, parts] = await bothWays(scene);
  let most = 0;
  let all = 0;
  for (let at = 0; at < whole.rgba.length; at++) {
    const apart = Math.abs(whole.rgba[at]! - parts.rgba[at]!);
    most = Math.max(most, apart);
    all += apart;
  }
  expect(most).toBeLessThan(32);
  expect(all / whole.rgba.length).toBeLessThan(1);
  // Where windows meet, neighbours differ no more than they do in the picture drawn at once.
  const { right } = windowsOf(scene, MOST)[0]!.kept;
  const step = ({ rgba }: Graded) => {
    let sum = 0;
    for (let y = 0; y < scene.height; y++) {
      const at = (y * scene.width + right) * 4 + 1;
      sum += rgba[at]! - rgba[at - 4]!;
    }
    return sum / scene.height;
  };
  expect(Math.abs(step(parts) - step(whole))).toBeLessThan(0.5);
});

/** So few that the picture is cut both ways. */
const MOST = 31_000;

async function bothWays(of: Scene): Promise<[Graded, Graded]> {
  const geometry = buildGeometry(of);
  const picture = await render(crew, geometry, of, {
    quality: "flash",
    threads: 2,
    signal: undefined,
    onLight: async () => undefined,
  });
  const whole = await grade(picture);
  picture.job.close();
  const windows = windowsOf(of, MOST);
  expect(windows).toHaveLength(4);
  const { raster } = await litInWindows(crew, geometry, of, {
    quality: "flash",
    threads: 2,
    ground: "keep",
    glass: false,
    windows,
    onLight: () => undefined,
  });
  return [whole, raster];
}
