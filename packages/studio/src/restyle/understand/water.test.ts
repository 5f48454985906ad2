import { expect, test } from "vitest";
import { oklabOf } from "../../colour.js";
import { waterIn } from "./water.js";

const SIDE = 160;
const HORIZON = 64;

type Colour = readonly [number, number, number];

/** A picture whose sky ends at the horizon, with what lies below it. */
function outdoors(below: (x: number, y: number) => Colour) {
  const lab = new Float32Array(SIDE * SIDE * 3);
  const sky = new Uint8Array(SIDE * SIDE);
  for (let i = 0; i < SIDE * SIDE; i++) {
    const [x, y] = [i % SIDE, Math.floor(i / SIDE)];
    sky[i] = y < HORIZON ? 1 : 0;
    const colour = sky[i] === 1 ? ([150, 190, 225] as const) : below(x, y);
    const hex = colour.map((value) => value.toString(16).padStart(2, "0")).join("");
    lab.set(oklabOf(`#${hex}`), i * 3);
  }
  return { small: { width: SIDE, height: SIDE, lab, rgb: lab, scale: 1 }, sky };
}

const sea = (_: number, y: number): Colour => [40, 90 + (y % 3) * 20, 130 + (y % 3) * 20];
const SAND: Colour = [205, 180, 130];
const lawn = (x: number, y: number): Colour => [60, 110 + ((x * 7 + y * 3) % 5) * 12, 40];

test("streaked, cold water lies between the horizon and the sand", () => {
  const { small, sky } = outdoors((x, y) => (y < 112 ? sea(x, y) : SAND));
  const strips = waterIn(small, sky, null)!;
  expect(strips).not.toContain(null);
  for (const strip of strips) {
    expect(strip!.top).toBeCloseTo(HORIZON / SIDE, 1);
    expect(strip!.bottom).toBeCloseTo(112 / SIDE, 1);
  }
});

test("a river is where it is, and none is found in a meadow", () => {
  const { small, sky } = outdoors((x, y) => (x < 80 ? sea(x, y) : lawn(x, y)));
  const strips = waterIn(small, sky, null)!;
  expect(strips[2]).not.toBeNull();
  expect(strips.at(-2)).toBeNull();
  const meadow = outdoors(lawn);
  expect(waterIn(meadow.small, meadow.sky, null)).toBeNull();
});

test("what stands before the water is none of it", () => {
  const { small, sky } = outdoors(sea);
  const subject = Float32Array.from({ length: SIDE * SIDE }, (_, i) => (i % SIDE > 100 ? 1 : 0));
  const strips = waterIn(small, sky, subject)!;
  expect(strips[2]).not.toBeNull();
  expect(strips.at(-2)).toBeNull();
});
