import { expect, test } from "vitest";
import { randomFrom } from "../math/random.js";
import { cloudsOf } from "./clouds.js";
import type { Outdoors } from "./place.js";

const hills: Outdoors = {
  kind: "hills",
  seed: 1,
  weather: "clear",
  season: "summer",
  sun: { elevation: 30, azimuth: 110 },
  night: false,
  afloat: false,
  high: false,
  metres: 1,
};
const skies = (change: Partial<Outdoors>) =>
  Array.from({ length: 40 }, (_, seed) => cloudsOf({ ...hills, ...change }, randomFrom("weather", seed)));

test("fair weather has several kinds of clouds, by the seed", () => {
  const kinds = new Set(skies({}).map(({ base, grain, cover }) => `${base} ${grain} ${cover < 0.1}`));
  expect(kinds.size).toBeGreaterThanOrEqual(3);
  expect(skies({})).toEqual(skies({}));
});

test("a cloudy sky has more than a clear one, a clear night and the moon none", () => {
  const most = Math.max(...skies({}).map(({ cover }) => cover));
  for (const { cover } of skies({ weather: "cloudy" })) expect(cover).toBeGreaterThan(most);
  for (const { cover, veil } of [...skies({ night: true }), ...skies({ airless: true })])
    expect([cover, veil]).toEqual([0, 0]);
});
