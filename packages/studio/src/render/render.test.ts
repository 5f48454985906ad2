import { AtelierError } from "@atelier/contract";
import fc from "fast-check";
import { expect, test } from "vitest";
import { project, viewOf } from "../camera.js";
import type { Geometry, Mesh } from "../geometry.js";
import { grade, type Raster } from "../grade/index.js";
import { cos, sin } from "../math/exact.js";
import type { Scene } from "../scene.js";
import { startCrew } from "./crew.js";
import { type LinearPicture, render } from "./index.js";
import * as layout from "./layout.js";
import { lightScene } from "./lighting.js";
import { fillMemory } from "./memory.js";

const crew = startCrew();

const scene: Scene = {
  version: 1,
  width: 160,
  height: 128,
  seed: 7,
  style: "render",
  background: { top: "#cfd8e3", bottom: "#cfd8e3" },
  camera: { eye: [0, 2.4, 9], target: [0, 0.8, 0], fieldOfView: 24 },
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
    {
      name: "rim",
      centre: [2, 5, -4.6],
      target: [0, 0.7, 0],
      width: 5,
      height: 2,
      colour: "#ffffff",
      strength: 0.3,
    },
  ],
  ambient: { colour: "#ffffff", strength: 0.3 },
  palette: [],
  things: [],
};

/** A ball of radius 0.8 that rests on the ground. */
const ball: Geometry = {
  things: [
    {
      thing: 0,
      parts: [{ role: "body", mesh: sphere(1, 48) }],
      materials: [
        {
          kind: "opaque",
          colour: [0.6, 0.2, 0.1],
          roughness: 0.3,
          coat: 1,
          sheen: 0,
          translucence: 0,
          pattern: null,
        },
      ],
      frame: { x: [0.8, 0, 0], y: [0, 0.8, 0], z: [0, 0, 0.8], origin: [0, 0, 0] },
    },
  ],
};

async function drawn(geometry: Geometry, threads: number, of: Scene = scene): Promise<Raster> {
  const picture = await lit(geometry, threads, of);
  try {
    return await grade(picture);
  } finally {
    picture.job.close();
  }
}

function lit(geometry: Geometry, threads: number, of: Scene): Promise<LinearPicture> {
  return render(crew, geometry, of, {
    quality: "flash",
    threads,
    signal: undefined,
    onLight: async () => undefined,
  });
}

test("the pixels do not depend on the number of threads", async () => {
  const one = await drawn(ball, 1);
  for (const threads of [2, 3, 5]) expect((await drawn(ball, threads)).rgba).toEqual(one.rgba);
});

test("open ground has exactly the asked colour", async () => {
  const { rgba, width, height } = await drawn(ball, 2);
  const far = [...Array(width).keys(), (height - 1) * width, height * width - 1];
  for (const pixel of far) expect([...rgba.subarray(pixel * 4, pixel * 4 + 3)]).toEqual([0xcf, 0xd8, 0xe3]);
});

test("a picture of nothing is its background", async () => {
  const { rgba } = await drawn({ things: [] }, 2);
  for (let at = 0; at < rgba.length; at += 4) {
    if (rgba[at] !== 0xcf || rgba[at + 1] !== 0xd8 || rgba[at + 2] !== 0xe3)
      expect.fail(`pixel ${at / 4} differs`);
  }
});

test("the ball covers the pixels it should, and the ground beside it on the far side of the key light is darker", async () => {
  const picture = await lit(ball, 2, scene);
  const integers = new Int32Array(picture.job.memory.buffer);
  const floats = new Float32Array(picture.job.memory.buffer);
  const buffer = (field: number) => integers[(layout.BASE + field) / 4] / 4;
  const view = viewOf(scene);
  const at = (point: [number, number, number]) => {
    const seen = project(view, point)!;
    return (Math.floor(seen.y * scene.height) * scene.width + Math.floor(seen.x * scene.width)) * 4;
  };
  const covered = (pixel: number) => floats[buffer(layout.ALBEDO_AT) + pixel + 3];
  const ground = (pixel: number) => floats[buffer(layout.BACKDROP_AT) + pixel];
  expect(covered(at([0, 0.8, 0]))).toBe(1);
  expect(covered(at([0, 1.5, 0]))).toBe(1);
  expect(covered(at([0, 1.7, 0]))).toBe(0);
  expect(covered(at([-0.9, 0.8, 0]))).toBe(0);
  expect(ground(at([0.95, 0, -0.2]))).toBeLessThan(0.8);
  expect(ground(at([-2.2, 0, 0.5]))).toBeGreaterThan(0.97);
  picture.job.close();
});

test("the light on the open floor adds up to one, whatever the lights", () => {
  const part = fc.double({ min: 0.05, max: 3, noNaN: true });
  fc.assert(
    fc.property(part, part, part, (key, rim, ambient) => {
      const { ambientShare } = lightScene({
        lights: [
          { ...scene.lights[0], strength: key },
          { ...scene.lights[1], strength: rim },
        ],
        ambient: { colour: "#ffffff", strength: ambient },
      });
      expect(ambientShare).toBeGreaterThan(0);
      expect(ambientShare).toBeLessThan(1);
      // The key is the unit, so the ambient share follows from the strengths and the rim's place.
      expect(ambientShare).toBeLessThanOrEqual(ambient / (key + ambient) + 1e-9);
    }),
  );
});

test("a cancelled drawing rejects, and the next one is whole", async () => {
  const before = await drawn(ball, 2);
  const stop = new AbortController();
  const options = { quality: "studio", threads: 2, signal: stop.signal } as const;
  const started = render(crew, ball, scene, { ...options, onLight: async () => stop.abort() });
  await expect(started).rejects.toMatchObject({ type: "cancelled" });
  expect((await drawn(ball, 2)).rgba).toEqual(before.rgba);
});

test("a drawing in memory that another has used is the same as in fresh memory", async () => {
  const fresh = await drawn(ball, 2);
  await drawn(ball, 2, { ...scene, width: 320, height: 200, seed: 3 });
  expect((await drawn(ball, 2)).rgba).toEqual(fresh.rgba);
});

test("a kernel trap fails its own drawing only", async () => {
  const memory = fillMemory(ball, scene, "flash", crew.borrow);
  new Int32Array(memory.buffer)[(layout.BASE + layout.TRIANGLES) / 4] = 0x7ffffff0;
  const job = crew.open(memory, 2, undefined);
  const fault = await job.run("build").catch((error: unknown) => error);
  job.close();
  expect(fault).toBeInstanceOf(AtelierError);
  expect(fault).toMatchObject({ type: "server" });
  expect((await drawn(ball, 2)).rgba.length).toBe(scene.width * scene.height * 4);
});

/** A ball standing on the ground, by rings of latitude. */
function sphere(radius: number, rings: number): Mesh {
  const positions: number[] = [];
  const normals: number[] = [];
  const indices: number[] = [];
  const around = rings * 2;
  for (let i = 0; i <= rings; i++) {
    const polar = (Math.PI * i) / rings;
    for (let j = 0; j <= around; j++) {
      const turn = (2 * Math.PI * j) / around;
      const normal = [sin(polar) * sin(turn), cos(polar), sin(polar) * cos(turn)];
      normals.push(...normal);
      positions.push(normal[0] * radius, normal[1] * radius + radius, normal[2] * radius);
      if (i === rings || j === around) continue;
      const a = i * (around + 1) + j;
      const b = a + around + 1;
      indices.push(a, b, a + 1, a + 1, b, b + 1);
    }
  }
  return {
    positions: new Float32Array(positions),
    normals: new Float32Array(normals),
    indices: new Uint32Array(indices),
  };
}
