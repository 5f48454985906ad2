import { expect, test } from "vitest";
import { project, viewOf } from "../camera.js";
import type { Geometry, Mesh } from "../geometry.js";
import { grade } from "../grade/index.js";
import type { Scene } from "../scene.js";
import { startCrew } from "./crew.js";
import { render } from "./index.js";
import * as layout from "./layout.js";

const crew = startCrew();

const scene: Scene = {
  version: 1,
  width: 128,
  height: 128,
  seed: 3,
  style: "photo",
  background: { top: "#cfd8e3", bottom: "#cfd8e3" },
  camera: { eye: [0, 1, 10], target: [0, 1, 0], fieldOfView: 24 },
  lights: [
    {
      name: "key",
      centre: [-4, 5.6, 4.6],
      target: [0, 1, 0],
      width: 3,
      height: 3,
      colour: "#ffffff",
      strength: 1,
    },
  ],
  ambient: { colour: "#ffffff", strength: 0.3 },
  palette: [],
  things: [],
};

/** A square card of side 1 that faces the viewer. */
const card: Mesh = {
  positions: new Float32Array([-0.5, 0, 0, 0.5, 0, 0, 0.5, 1, 0, -0.5, 1, 0]),
  normals: new Float32Array([0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1]),
  indices: new Uint32Array([0, 1, 2, 0, 2, 3]),
};

function cardsAt(...origins: readonly (readonly [number, number, number])[]): Geometry {
  const parts = [{ role: "card", mesh: card }];
  return {
    things: origins.map((origin, thing) => ({
      thing,
      parts,
      materials: [
        {
          kind: "opaque" as const,
          colour: [0.6, 0.2, 0.1] as const,
          roughness: 0.6,
          coat: 0,
          sheen: 0,
          translucence: 0,
          pattern: null,
        },
      ],
      frame: { x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1], origin },
    })),
  };
}

const options = {
  quality: "studio",
  threads: 2,
  signal: undefined,
  onLight: async () => undefined,
} as const;

/** How much of each pixel things cover, 0 to 1, and the light left on the ground. */
async function seen(geometry: Geometry, of: Scene) {
  const { job } = await render(crew, geometry, of, options);
  const integers = new Int32Array(job.memory.buffer);
  const floats = new Float32Array(job.memory.buffer);
  const at = (field: number) => integers[(layout.BASE + field) / 4]! / 4;
  const pixels = of.width * of.height;
  const covered = Array.from({ length: pixels }, (_, n) => floats[at(layout.ALBEDO_AT) + n * 4 + 3]!);
  const ground = Array.from({ length: pixels }, (_, n) => floats[at(layout.BACKDROP_AT) + n * 4]!);
  job.close();
  return { covered, ground };
}

/** How far each pixel of the finished picture is from the ground's colour towards the one in its middle, 0 to 1. */
async function shares(geometry: Geometry, of: Scene): Promise<number[]> {
  const picture = await render(crew, geometry, { ...of, shadow: 0 }, options);
  const { rgba } = await grade(picture);
  picture.job.close();
  const colour = (pixel: number) => [rgba[pixel * 4]!, rgba[pixel * 4 + 1]!, rgba[pixel * 4 + 2]!];
  const ground = colour(0);
  const span = colour((of.height / 2) * of.width + of.width / 2).map((value, n) => value - ground[n]!);
  const length = span.reduce((sum, value) => sum + value * value, 0);
  return Array.from(
    { length: of.width * of.height },
    (_, pixel) => colour(pixel).reduce((sum, value, n) => sum + (value - ground[n]!) * span[n]!, 0) / length,
  );
}

/** Pixels between two colours: a few along a sharp outline, many along a blurred one. */
function soft(shown: readonly number[]): number {
  return shown.filter((share) => share > 0.2 && share < 0.8).length;
}

const lens: Scene = { ...scene, camera: { ...scene.camera, aperture: 0.3, focus: 10 } };

test("what stands where the lens is sharp keeps its outline, what stands behind it loses it", async () => {
  const outline = async (z: number, of: Scene) => soft(await shares(cardsAt([0, 0.5, z]), of));
  expect(await outline(0, lens)).toBeLessThan((await outline(0, scene)) * 1.3);
  expect(await outline(-5, lens)).toBeGreaterThan((await outline(-5, scene)) * 1.8);
});

test("what is blurred spreads as far outwards as inwards, so that it keeps its size", async () => {
  const area = (shown: readonly number[]) => shown.filter((share) => share > 0.5).length;
  const [sharp, blurred] = [
    area(await shares(cardsAt([0, 0.5, -5]), scene)),
    area(await shares(cardsAt([0, 0.5, -5]), lens)),
  ];
  expect(blurred / sharp).toBeGreaterThan(0.85);
  expect(blurred / sharp).toBeLessThan(1.15);
});

test("a parallel view shows things as large whatever their distance, where `project` says", async () => {
  const parallel = { ...scene, camera: { ...scene.camera, projection: "parallel" as const } };
  const area = async (z: number, of: Scene) =>
    (await seen(cardsAt([0.8, 0.5, z]), of)).covered.reduce((sum, share) => sum + share, 0);
  const [near, far] = [await area(1, parallel), await area(-4, parallel)];
  expect(far / near).toBeCloseTo(1, 1);
  expect((await area(-4, scene)) / (await area(1, scene))).toBeLessThan(0.6);
  const { x, y } = project(viewOf(parallel), [0.8, 1, -4])!;
  const { covered } = await seen(cardsAt([0.8, 0.5, -4]), parallel);
  expect(covered[Math.floor(y * 128) * 128 + Math.floor(x * 128)]).toBe(1);
});

test("a scene without shadow leaves the ground as it is", async () => {
  const geometry = cardsAt([0, 0, 0]);
  const darkest = async (shadow: number) =>
    Math.min(...(await seen(geometry, { ...scene, shadow })).ground.filter((ratio) => ratio > 0));
  expect(await darkest(1)).toBeLessThan(0.8);
  expect(await darkest(0)).toBeCloseTo(1, 5);
});
