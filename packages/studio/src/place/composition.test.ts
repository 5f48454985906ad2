import { expect, test } from "vitest";
import { viewOf } from "../camera.js";
import { plan } from "../draw.js";
import type { PromptRequest } from "../request.js";
import { composed, scoreOf } from "./composition.js";
import { heightsOf } from "./heights.js";
import type { Outdoors } from "./place.js";
import { recipeOf } from "./recipe.js";

const frame = { width: 480, height: 320 };
const camera = {
  eye: [0, 7, 0.01] as [number, number, number],
  target: [0, 7, -10] as [number, number, number],
  fieldOfView: 40,
};

const hills: Outdoors = {
  kind: "hills",
  seed: 1,
  weather: "clear",
  season: "summer",
  sun: { elevation: 12, azimuth: 110 },
  night: false,
  afloat: false,
  high: false,
  metres: 1,
};

test("of the lands that a seed could have, the one chosen is never worse than the first", () => {
  const view = viewOf({ camera, ...frame });
  const gains = Array.from({ length: 12 }, (_, seed) => {
    const first = { ...hills, seed };
    return scoreOf(composed(first, camera, frame), view, 0.5) - scoreOf(first, view, 0.5);
  });
  expect(Math.min(...gains)).toBeGreaterThanOrEqual(0);
  expect(gains.filter((gain) => gain > 0.05).length).toBeGreaterThan(3);
});

test("the same place is chosen every time, and only its land changes", () => {
  const once = composed(hills, camera, frame);
  composed({ ...hills, kind: "desert", seed: 9 }, camera, frame);
  expect(composed(hills, camera, frame)).toEqual(once);
  expect({ ...once, seed: 0 }).toEqual({ ...hills, seed: 0 });
});

test("places without land of their own stay as they are", () => {
  for (const kind of ["sea", "city", "street"] as const)
    expect(composed({ ...hills, kind }, camera, frame)).toEqual({ ...hills, kind });
});

test("land is level where things stand, and mountains rise beyond", () => {
  const place: Outdoors = { ...hills, kind: "mountains" };
  const heights = heightsOf(place, recipeOf(place), [0, 7, 0.01]);
  expect(Math.abs(heights(0, 0))).toBeLessThan(1);
  const far = Array.from({ length: 60 }, (_, n) => heights((n - 30) * 150, -4500));
  expect(Math.max(...far)).toBeGreaterThan(400);
});

test("a landscape's scene names the land that was chosen, so that it can be drawn again", () => {
  const request: PromptRequest = {
    prompt: "rolling hills in the morning",
    ...frame,
    seed: 4,
    palette: [],
    background: null,
    quality: "flash",
    format: "png",
  };
  expect(plan(request).scene.place).toEqual(plan(request).scene.place);
});
