import { expect, test } from "vitest";
import type { Geometry, Material, Mesh } from "./geometry.js";
import { grade } from "./grade/index.js";
import { render, startCrew } from "./render/index.js";
import type { Scene } from "./scene.js";
import { ballAt } from "./shape/mesh/index.js";

const crew = startCrew();

const SIDE = 96;

const scene: Scene = {
  version: 1,
  width: SIDE,
  height: SIDE,
  seed: 3,
  style: "render",
  background: { top: "#cfd8e3", bottom: "#cfd8e3" },
  camera: { eye: [0, 1, 9], target: [0, 1, 0], fieldOfView: 20 },
  lights: [
    {
      name: "key",
      centre: [-4, 5.6, 4.6],
      target: [0, 0.7, 0],
      width: 3.8,
      height: 3.8,
      colour: "#ffffff",
      strength: 1,
    },
  ],
  ambient: { colour: "#ffffff", strength: 0.4 },
  palette: [],
  things: [],
};

const opaque: Material = {
  kind: "opaque",
  colour: [0.5, 0.5, 0.5],
  roughness: 0.5,
  coat: 0,
  sheen: 0,
  translucence: 0,
  pattern: null,
};
const water: Material = { ...opaque, kind: "liquid", colour: [0.8, 0.9, 0.95], roughness: 0 };
const glass: Material = { ...opaque, kind: "glass", colour: [0.97, 0.98, 0.98], roughness: 0, coat: 1 };

function turnedIn({ positions, normals, indices }: Mesh): Mesh {
  return { positions, normals: normals.map((value) => -value), indices: indices.slice().reverse() };
}

/** A hollow ball of glass, its wall from 0.8 to 0.9, with so large a ball of a drink in it, before a small ball of a colour. */
function filledBall(drink: Material, radius: number, behind: Material["colour"]): Geometry {
  const middle = [0, 1, 0] as const;
  return {
    things: [
      {
        thing: 0,
        parts: [
          { role: "outside", mesh: ballAt(middle, 0.9) },
          { role: "inside", mesh: turnedIn(ballAt(middle, 0.8)) },
          { role: "drink", mesh: ballAt(middle, radius) },
          { role: "behind", mesh: ballAt([0.2, 1.1, -3], 0.5) },
        ],
        materials: [glass, glass, drink, { ...opaque, colour: behind }],
        frame: { x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1], origin: [0, 0, 0] },
      },
    ],
  };
}

async function middleOf(geometry: Geometry): Promise<Uint8Array> {
  const picture = await render(crew, geometry, scene, {
    quality: "studio",
    threads: 1,
    signal: undefined,
    onLight: async () => undefined,
  });
  try {
    const { rgba } = await grade(picture);
    const rows = Array.from({ length: 20 }, (_, n) => SIDE / 2 - 10 + n);
    return Uint8Array.from(
      rows.flatMap((y) => [...rgba.slice((y * SIDE + SIDE / 2 - 10) * 4, (y * SIDE + SIDE / 2 + 10) * 4)]),
    );
  } finally {
    picture.job.close();
  }
}

function furthest(a: Uint8Array, b: Uint8Array): number {
  return Math.max(...a.map((value, n) => Math.abs(value - b[n]!)));
}

test("a drink shows what stands behind its glass, an opaque one does not", async () => {
  const [red, green] = [[0.7, 0.05, 0.05] as const, [0.05, 0.6, 0.1] as const];
  const through = furthest(
    await middleOf(filledBall(water, 0.83, red)),
    await middleOf(filledBall(water, 0.83, green)),
  );
  const hidden = furthest(
    await middleOf(filledBall(opaque, 0.83, red)),
    await middleOf(filledBall(opaque, 0.83, green)),
  );
  expect(through).toBeGreaterThan(60);
  expect(hidden).toBeLessThan(30);
});

test("how deep a drink reaches into the wall of its glass does not show", async () => {
  const red = [0.7, 0.05, 0.05] as const;
  const [shallow, deep] = [
    await middleOf(filledBall(water, 0.82, red)),
    await middleOf(filledBall(water, 0.88, red)),
  ];
  expect(furthest(shallow, deep)).toBeLessThan(8);
});

test("a drink with air about it within its glass is another picture", async () => {
  const red = [0.7, 0.05, 0.05] as const;
  const [touching, loose] = [
    await middleOf(filledBall(water, 0.83, red)),
    await middleOf(filledBall(water, 0.7, red)),
  ];
  expect(furthest(touching, loose)).toBeGreaterThan(30);
});
