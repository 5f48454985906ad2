import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import { direct } from "../index.js";

const WISHES = { width: 512, height: 512, seed: 4, palette: [], background: null };

function things(prompt: string, seed = 4) {
  return direct(read(prompt), { ...WISHES, seed }).scene.things;
}

test("several balloons are tied together to one weight on the ground, each in sight in a place of its own", () => {
  for (const seed of [1, 2, 3]) {
    const balloons = things("five balloons", seed);
    expect(balloons.filter(({ form }) => form?.tether?.weight)).toHaveLength(1);
    const [first] = balloons;
    const [size] = new Set(balloons.map((balloon) => balloon.size));
    for (const { position, form } of balloons) {
      expect(position).toEqual(first!.position);
      for (const other of balloons) {
        if (other.form === form) continue;
        const [x, y] = [0, 1].map((axis) => form!.tether!.neck[axis]! - other.form!.tether!.neck[axis]!);
        expect(Math.hypot(x!, y!) * size!).toBeGreaterThan(0.2 * size!);
      }
    }
  }
});

test("who holds balloons has their knot in one hand, without a weight", () => {
  const [, ...balloons] = things("a girl holding three balloons");
  expect(balloons).toHaveLength(3);
  expect(new Set(balloons.map(({ position }) => position.join())).size).toBe(1);
  expect(balloons.some(({ form }) => form?.tether?.weight)).toBe(false);
  expect(balloons.every(({ form }) => form?.tether)).toBe(true);
});

test("one balloon, and balloons said to be in a row, have strings of their own", () => {
  expect(things("a balloon")[0]!.form?.tether).toBeUndefined();
  expect(things("four balloons in a row").every(({ form }) => !form?.tether)).toBe(true);
});

test("balloons come in several colours unless the words say which, or that they are alike", () => {
  const colours = (prompt: string) =>
    new Set(things(prompt).map(({ colour, partColours }) => colour ?? partColours.balloon));
  expect(colours("five balloons").size).toBeGreaterThan(3);
  expect(colours("five red balloons").size).toBe(1);
  expect(colours("five identical balloons").size).toBe(1);
});
