import { expect, test } from "vitest";
import type { PlacedShape } from "../geometry.js";
import type { Scene, Thing } from "../scene.js";
import { buildGeometry } from "./index.js";

function placedThing(name: string, wishes: Partial<Thing>): PlacedShape {
  const thing = {
    id: "t1",
    asked: null,
    concept: name,
    shape: { source: "sculpted", name },
    colour: null,
    material: "own",
    partColours: {},
    partMaterials: {},
    position: [0, 0, 0],
    turn: 0,
    tilt: 0,
    size: 1,
    box: { x: 0, y: 0, w: 1, h: 1 },
    ...wishes,
  };
  return buildGeometry(sceneOf([thing])).things[0]!;
}

/** Things before a camera that shows them 600 pixels high. */
function sceneOf(things: readonly unknown[], distance = 3): Scene {
  const camera = { eye: [0, 0.5, distance], target: [0, 0.5, 0], fieldOfView: 24 };
  return { width: 600, height: 600, camera, things } as unknown as Scene;
}

function boundsInScene({ parts, frame }: PlacedShape) {
  const min = [Infinity, Infinity, Infinity];
  const max = [-Infinity, -Infinity, -Infinity];
  for (const { mesh } of parts) {
    for (let i = 0; i < mesh.positions.length; i += 3) {
      for (let axis = 0; axis < 3; axis++) {
        const value =
          frame.x[axis]! * mesh.positions[i]! +
          frame.y[axis]! * mesh.positions[i + 1]! +
          frame.z[axis]! * mesh.positions[i + 2]! +
          frame.origin[axis]!;
        min[axis] = Math.min(min[axis]!, value);
        max[axis] = Math.max(max[axis]!, value);
      }
    }
  }
  return { min, max };
}

test("a thing has the size asked for and stands with its lowest point on its position", () => {
  const { min, max } = boundsInScene(placedThing("vase", { size: 2.5, position: [1, 0.4, -2] }));
  expect(min[1]).toBeCloseTo(0.4, 4);
  expect(max[1]! - min[1]!).toBeCloseTo(2.5, 4);
  expect((min[0]! + max[0]!) / 2).toBeCloseTo(1, 3);
  expect((min[2]! + max[2]!) / 2).toBeCloseTo(-2, 3);
});

test("a lying bottle touches the ground along its side", () => {
  const { min, max } = boundsInScene(placedThing("bottle", { tilt: 90, size: 1 }));
  expect(min[1]).toBeCloseTo(0, 4);
  expect(max[1]!).toBeLessThan(0.35);
  // It leans to the viewer's right.
  expect(max[0]!).toBeGreaterThan(0.95);
});

test("a bottle that leans back all the way lies on its back, its mouth away from the viewer", () => {
  const { min, max } = boundsInScene(placedThing("bottle", { lean: 90, size: 1 }));
  expect(min[1]).toBeCloseTo(0, 4);
  expect(max[1]!).toBeLessThan(0.35);
  expect(min[2]).toBeLessThan(-0.95);
});

test("a positive turn brings the face towards +x: a car's bonnet points right at 90", () => {
  const front = placedThing("car", { turn: 90 }).frame.z;
  expect(front[0]).toBeCloseTo(1, 9);
});

test("things of one shape share their parts, each with materials of its own", () => {
  const things = ["#ff0000", "#0000ff"].map((colour, i) => ({ ...thingOf("mug"), id: `t${i}`, colour }));
  const [first, second] = buildGeometry(sceneOf(things)).things;
  expect(first!.parts).toBe(second!.parts);
  expect(first!.materials).not.toEqual(second!.materials);
});

test("what is small in the picture is built of fewer triangles, and is the same shape", () => {
  const built = (distance: number) => buildGeometry(sceneOf([thingOf("dog")], distance)).things[0]!;
  const triangles = ({ parts }: PlacedShape) =>
    parts.reduce((sum, { mesh }) => sum + mesh.indices.length / 3, 0);
  const [large, small] = [built(2.2), built(12)];
  expect(triangles(small)).toBeLessThan(0.4 * triangles(large));
  const [a, b] = [boundsInScene(large), boundsInScene(small)];
  for (let axis = 0; axis < 3; axis++) {
    expect(Math.abs(a.min[axis]! - b.min[axis]!)).toBeLessThan(0.02);
    expect(Math.abs(a.max[axis]! - b.max[axis]!)).toBeLessThan(0.02);
  }
});

test("two of a shape that stand near and far share one build", () => {
  const things = [0, -9].map((z, i) => ({ ...thingOf("mug"), id: `t${i}`, position: [i, 0, z] }));
  const [near, far] = buildGeometry(sceneOf(things)).things;
  expect(far!.parts).toBe(near!.parts);
});

function thingOf(name: string) {
  return {
    shape: { source: "sculpted", name },
    material: "own",
    partColours: {},
    partMaterials: {},
    position: [0, 0, 0],
    turn: 0,
    tilt: 0,
    size: 1,
  };
}
