import { expect, test } from "vitest";
import { focusedOn } from "./focus.js";

const camera = {
  eye: [0, 2, 10] as [number, number, number],
  target: [0, 1, 0] as [number, number, number],
  fieldOfView: 24,
};
const at = (z: number) => ({ position: [0, 0, z] as [number, number, number], size: 1, tilt: 0, lean: 0 });
const photo = { style: "photo", framing: [], moods: [], prompt: "a photo of cups" } as never;

type Lens = ReturnType<typeof focusedOn>;

/** The disc that a point at this depth blurs to, of the frame's height (thin lens). */
function disc({ aperture, focus }: Lens, depth: number): number {
  return (aperture! * Math.abs(1 / depth - 1 / focus!)) / Math.tan((12 * Math.PI) / 180);
}

test("a photograph of one thing has a soft background", () => {
  expect(disc(focusedOn(photo, camera, [at(0)]), 40)).toBeGreaterThan(0.02);
});

test.each([
  [3, -3],
  [-4, 4],
  [0, -6],
])("no thing of a photograph is lost, be they at %d and %d", (...where) => {
  const lens = focusedOn(photo, camera, where.map(at));
  for (const z of where) expect(disc(lens, 10 - z)).toBeLessThan(0.0065);
});

test("where blur is asked for, the first thing alone is sharp", () => {
  const lens = focusedOn({ ...(photo as object), prompt: "cups, bokeh" } as never, camera, [at(3), at(-3)]);
  expect(disc(lens, 7)).toBeLessThan(0.01);
  expect(disc(lens, 13)).toBeGreaterThan(0.05);
});

test("before an exact ground a photograph is sharp all over, unless blur is asked for", () => {
  expect(focusedOn(photo, camera, [at(0)], true).aperture).toBeUndefined();
  const blurred = { ...(photo as object), prompt: "a cup, bokeh" } as never;
  expect(focusedOn(blurred, camera, [at(0)], true).aperture).toBeGreaterThan(0);
});
