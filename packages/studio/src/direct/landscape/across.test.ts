import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import { direct } from "../index.js";

test.each(["a bridge over a river", "a red bridge over a lake"])("%s stands in its water", (prompt) => {
  const { scene } = direct(read(prompt), { width: 512, height: 512, seed: 1, palette: [], background: null });
  const [bridge] = scene.things;
  expect(scene.place).toMatchObject({ kind: "lake", afloat: true });
  expect(bridge!.position[1]).toBeLessThanOrEqual(0);
  expect(bridge!.box.w).toBeGreaterThan(0.6);
});
