import { expect, test } from "vitest";
import { gradingOf } from "./grading.js";
import { SKY_ACROSS } from "./layout.js";
import { daylightOf } from "./light.js";
import type { Outdoors } from "./place.js";

const noon: Outdoors = {
  kind: "hills",
  seed: 1,
  weather: "clear",
  season: "summer",
  sun: { elevation: 55, azimuth: 110 },
  night: false,
  afloat: false,
  high: false,
  metres: 1,
};
const dusk: Outdoors = { ...noon, sun: { elevation: -4, azimuth: 20 } };
const night: Outdoors = { ...noon, night: true, sun: { elevation: 30, azimuth: 60 } };

test("nights are developed dark, blue and pale, but not black", () => {
  const { key, balance, vibrance } = gradingOf(night);
  expect(key).toBeLessThan(gradingOf(dusk).key);
  expect(key).toBeGreaterThan(0.06);
  expect(balance[2]).toBeGreaterThan(balance[0] * 1.4);
  expect(vibrance).toBeLessThan(1);
});

test("colours stand off most under a low sun; a storm is darker, fog lighter than a clear day", () => {
  expect(gradingOf({ ...noon, sun: { elevation: 4, azimuth: 90 } }).vibrance).toBeGreaterThan(
    gradingOf(noon).vibrance,
  );
  expect(gradingOf({ ...noon, weather: "storm" }).key).toBeLessThan(gradingOf(noon).key);
  expect(gradingOf({ ...noon, weather: "fog" }).key).toBeGreaterThan(gradingOf(noon).key);
});

test("twilight is blue overhead and warm over the horizon, not violet", () => {
  const { table } = daylightOf(dusk);
  const at = (across: number, up: number) =>
    table.slice((up * SKY_ACROSS + across) * 4, (up * SKY_ACROSS + across) * 4 + 3);
  const [red, green, blue] = at(40, 40);
  expect(green).toBeGreaterThan(red!);
  expect(blue).toBeGreaterThan(green!);
  const low = at(1, 5);
  expect(low[0]).toBeGreaterThan(low[2]!);
});

test("a town lights its own sky at night", () => {
  const warmth = (place: Outdoors) => daylightOf(place).hazeLight[0] / daylightOf(place).hazeLight[2];
  expect(warmth({ ...night, kind: "city" })).toBeGreaterThan(1.3 * warmth(night));
});

test("without air the sky is black by day, and the ground is lit by the sun alone", () => {
  const moon: Outdoors = { ...noon, kind: "desert", airless: true };
  const brightest = (place: Outdoors) => Math.max(...daylightOf(place).table);
  expect(brightest(moon)).toBeLessThan(0.05 * brightest(noon));
  expect(daylightOf(moon).sunShare).toBeGreaterThan(0.97);
});

test("a faded picture is yellower and paler than a plain one, a vivid one fuller", () => {
  const faded = gradingOf({ ...noon, look: "faded" });
  expect(faded.balance[0] / faded.balance[2]).toBeGreaterThan(1.3);
  expect(faded.vibrance).toBeLessThan(gradingOf(noon).vibrance);
  expect(gradingOf({ ...noon, look: "vivid" }).vibrance).toBeGreaterThan(gradingOf(noon).vibrance);
});

test("gold that was asked for is in the sun's light wherever it must stand higher to reach the land", () => {
  const high: Outdoors = { ...noon, sun: { elevation: 16, azimuth: 110 } };
  const [red, , blue] = daylightOf(high).sunLight;
  const golden = daylightOf({ ...high, look: "golden" }).sunLight;
  expect(golden[0] / golden[2]).toBeGreaterThan((red / blue) * 1.5);
  expect(gradingOf({ ...high, look: "golden" }).balance[2]).toBeLessThan(0.9);
});
