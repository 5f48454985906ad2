import { expect, test } from "vitest";
import { frame } from "../mesh/index.js";
import { eye, sides } from "./face.js";
import { gazeOf } from "./gaze.js";
import { sculptedEntry } from "./index.js";

const TAU = Math.PI / 180;

/** Eyes two units apart on a head that is turned by so many degrees. */
function headTurned(turn: number) {
  const head = frame({ at: [0, 5, 0], turn });
  return sides((s) => eye(frame({ in: head, at: [s, 0, 2] }), { radius: 0.3 }));
}

test.each([0, 20, -35])("a head turned by %i degrees looks that way", (turn) => {
  const gaze = gazeOf(headTurned(turn))!;
  expect(gaze.turn).toBeCloseTo(turn, 1);
  expect(gaze.at[1]).toBeCloseTo(5, 2);
  expect(gaze.at[0] * Math.sin(turn * TAU) + gaze.at[2] * Math.cos(turn * TAU)).toBeGreaterThan(2);
  expect(gaze.width).toBeGreaterThan(2.6);
});

test("what has no pair of eyes looks nowhere", () => {
  expect(gazeOf([])).toBeNull();
  expect(gazeOf(headTurned(0).slice(0, 2))).toBeNull();
});

test.each(["giraffe", "horse", "camel", "pig", "frog"])("a %s has its glasses where its eyes are", (name) => {
  const { anchors, bounds } = sculptedEntry(name)!;
  const [, y, z] = anchors!.eyes!.at;
  expect(y).toBeGreaterThan(0.5 * bounds.max[1]);
  expect(z).toBeGreaterThan(0);
});
