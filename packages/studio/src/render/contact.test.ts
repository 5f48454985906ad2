import { expect, test } from "vitest";
import { project, viewOf } from "../camera.js";
import type { Geometry } from "../geometry.js";
import type { Scene } from "../scene.js";
import { startCrew } from "./crew.js";
import { render } from "./index.js";
import * as layout from "./layout.js";

const crew = startCrew();

/** Lit from where the camera is: no softbox's shadow falls before the block. */
const scene: Scene = {
  version: 1,
  width: 256,
  height: 256,
  seed: 7,
  style: "render",
  background: { top: "#cfd8e3", bottom: "#cfd8e3" },
  camera: { eye: [0, 3.4, 8], target: [0, 0.4, 0], fieldOfView: 26 },
  lights: [
    {
      name: "key",
      centre: [0, 6, 6],
      target: [0, 0.5, 0],
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

/** The front face of a block: a wall from x −1 to 1, y 0 to 1.2, at z = 0. */
const wall: Geometry = {
  things: [
    {
      thing: 0,
      parts: [
        {
          role: "body",
          mesh: {
            positions: new Float32Array([-1, 0, 0, 1, 0, 0, 1, 1.2, 0, -1, 1.2, 0]),
            normals: new Float32Array([0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1]),
            indices: new Uint32Array([0, 1, 2, 0, 2, 3]),
          },
        },
      ],
      materials: [
        {
          kind: "opaque",
          colour: [0.5, 0.5, 0.5],
          roughness: 0.6,
          coat: 0,
          sheen: 0,
          translucence: 0,
          pattern: null,
        },
      ],
      frame: { x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1], origin: [0, 0, 0] },
    },
  ],
};

test("the ground is darkest where something touches it, and open again before long", async () => {
  const { job } = await render(crew, wall, scene, {
    quality: "studio",
    threads: 2,
    signal: undefined,
    onLight: async () => undefined,
  });
  const at = new Int32Array(job.memory.buffer)[(layout.BASE + layout.BACKDROP_AT) / 4]! / 4;
  const light = new Float32Array(job.memory.buffer);
  const groundAt = (z: number) => {
    const { x, y } = project(viewOf(scene), [0, 0, z])!;
    return light[at + (Math.floor(y * scene.height) * scene.width + Math.floor(x * scene.width)) * 4]!;
  };
  const touching = groundAt(0.06);
  const near = groundAt(0.25);
  const away = groundAt(0.6);
  const open = groundAt(1.6);
  job.close();
  // The wall hides half of the ambient light alone, which would leave 0.88; a small picture's filter lifts it a little.
  expect(touching).toBeLessThan(0.75);
  expect(near).toBeGreaterThan(touching + 0.06);
  expect(away).toBeGreaterThan(near + 0.03);
  expect(open).toBeGreaterThan(0.93);
});
