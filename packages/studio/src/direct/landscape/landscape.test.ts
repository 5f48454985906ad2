import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import { drawnPlace, placeFor } from "./landscape.js";

const placeOf = (prompt: string, seed = 1) => {
  const place = placeFor(drawnPlace(read(prompt), false)!, seed, 1, "empty");
  if (!("weather" in place)) throw new Error("no place in the open");
  return place;
};

test.each(["a beach", "a lake", "a city skyline", "desert dunes", "a meadow", "mountains"])(
  "%s at golden hour has gold in its light, from a sun that reaches it",
  (where) => {
    const asked = placeOf(`${where} at golden hour`);
    expect(asked.look).toBe("golden");
    expect(asked.sun.elevation).toBeGreaterThan(4);
    expect(asked.sun.elevation).toBeLessThan(19);
    expect(placeOf(where).look).toBeUndefined();
  },
);

test("a city of neon shines by night, any other is seen by day", () => {
  expect(placeOf("a neon city").night).toBe(true);
  expect(placeOf("a city").night).toBe(false);
});

test.each([1, 2, 3, 4])("by day the sun looks along a street from behind, seed %i", (seed) => {
  expect(Math.abs(placeOf("a street", seed).sun.azimuth)).toBeGreaterThan(150);
});
