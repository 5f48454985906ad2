import { expect, test } from "vitest";
import { project, type Vector, viewOf } from "../../camera.js";
import { plan } from "../../index.js";
import { buildGeometry } from "../../shape/index.js";

// Broad ones, for those a wrong foot is seen to move most.
test.each(["a puzzle piece", "a compass", "a pretzel"])("%s lies where its box says", (prompt) => {
  const { scene } = plan({
    prompt,
    width: 512,
    height: 512,
    seed: 3,
    palette: [],
    background: null,
    quality: "flash",
    format: "png",
  });
  const [thing] = scene.things;
  expect(thing).toMatchObject({ lean: 90 });
  expect(thing!.tilt).not.toBe(0);
  const view = viewOf(scene);
  const [{ parts, frame }] = buildGeometry(scene).things as [ReturnType<typeof buildGeometry>["things"][0]];
  const heights = parts.flatMap(({ mesh: { positions } }) =>
    Array.from({ length: positions.length / 3 }, (_, i) => {
      const at = [0, 1, 2].map(
        (axis) =>
          frame.origin[axis]! +
          frame.x[axis]! * positions[3 * i]! +
          frame.y[axis]! * positions[3 * i + 1]! +
          frame.z[axis]! * positions[3 * i + 2]!,
      );
      return project(view, at as unknown as Vector)!.y;
    }),
  );
  const [top, bottom] = heights.reduce(([low, high], y) => [Math.min(low, y), Math.max(high, y)], [1, 0]);
  expect(top).toBeCloseTo(thing!.box.y, 1);
  expect(bottom).toBeCloseTo(thing!.box.y + thing!.box.h, 1);
});
