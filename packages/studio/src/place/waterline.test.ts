import { expect, test } from "vitest";
import type { Geometry } from "../geometry.js";
import { waterlinesOf } from "./waterline.js";

/** A crate 4 long, 2 high and 1 wide whose foot is at the origin, by points along its edges. */
const crate = Float32Array.from(
  [-2, -1, 0, 1, 2].flatMap((x) =>
    [0, 0.5, 1, 1.5, 2].flatMap((y) =>
      [-0.5, 0, 0.5].flatMap((z) => Array.from({ length: 3 }, () => [x, y, z]).flat()),
    ),
  ),
);

function afloat(depth: number, turned: boolean): Geometry {
  const mesh = { positions: crate, normals: crate, indices: new Uint32Array() };
  const frame = turned
    ? { x: [0, 0, 1], y: [0, 1, 0], z: [-1, 0, 0], origin: [3, -depth, -2] }
    : { x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1], origin: [3, -depth, -2] };
  return {
    things: [{ thing: 0, parts: [{ role: "body", mesh }], materials: [], frame }],
  } as unknown as Geometry;
}

test("the line is where the thing cuts the water, as long and as broad as it is there", () => {
  const [line] = waterlinesOf(afloat(1, false), 8);
  expect(line).toMatchObject({ x: 3, z: -2, along: 2, across: 0.5, turn: [1, 0] });
});

test("it turns with the thing", () => {
  const [line] = waterlinesOf(afloat(1, true), 8);
  expect(line!.turn).toEqual([0, 1]);
  expect([line!.x, line!.z, line!.along, line!.across]).toEqual([3, -2, 2, 0.5]);
});

test("what does not reach into the water has none, and there are no more than asked for", () => {
  expect(waterlinesOf(afloat(0, false), 8)).toEqual([]);
  expect(waterlinesOf(afloat(1, false), 0)).toEqual([]);
});
