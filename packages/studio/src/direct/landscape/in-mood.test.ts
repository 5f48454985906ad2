import { expect, test } from "vitest";
import { plan } from "../../draw.js";
import type { Outdoors } from "../../place/place.js";

const placeOf = (prompt: string) =>
  plan({
    prompt,
    width: 512,
    height: 512,
    seed: 7,
    palette: [],
    background: null,
    quality: "flash",
    format: "png",
  }).scene.place as Outdoors;

test("a mood gives a place its hour, weather and colours", () => {
  expect(placeOf("dreamy meadow")).toMatchObject({ weather: "fog", look: "pastel" });
  expect(placeOf("dramatic mountains")).toMatchObject({ weather: "storm" });
  expect(placeOf("futuristic street")).toMatchObject({ night: true, neon: true });
  expect(placeOf("a cold forest")).toMatchObject({ season: "winter", look: "cool" });
  expect(placeOf("a vintage street")).toMatchObject({ look: "faded" });
});

test("what the words say of hour and weather stays, and no snow lies on a beach", () => {
  expect(placeOf("dramatic mountains on a clear night")).toMatchObject({ night: true, weather: "clear" });
  expect(placeOf("a cold beach").season).not.toBe("winter");
  expect(placeOf("mountains").look).toBeUndefined();
});

test("no mist lies about what stands in a dreamy place", () => {
  expect(placeOf("a dreamy castle in a meadow").weather).not.toBe("fog");
});
