import { expect, test } from "vitest";
import { withAllSeen } from "./all-seen.js";
import type { ColourReport } from "./grade/index.js";
import type { Scene } from "./scene.js";

const SCENE = { width: 800, height: 600, palette: ["#ff0000", "#00ff00"], seed: 0 } as unknown as Scene;

/** A report in which these colours are lost. */
function report(lost: readonly string[]): ColourReport {
  return {
    background_delta_e: null,
    palette: SCENE.palette.map((asked) => ({
      asked,
      nearest: asked,
      delta_e: lost.includes(asked) ? 20 : 0.3,
      share: 0.5,
    })),
  };
}

test("a scene in which all colours are seen is drawn once, small, and kept", async () => {
  const sides: number[] = [];
  const scene = await withAllSeen(
    SCENE,
    () => {
      throw new Error("not to be composed again");
    },
    async (tried) => {
      sides.push(tried.width, tried.height);
      return report([]);
    },
  );
  expect(scene).toBe(SCENE);
  expect(sides).toEqual([256, 192]);
});

test("a colour that is lost gets a place of its own", async () => {
  const again = { ...SCENE, seed: 1 };
  const scene = await withAllSeen(
    SCENE,
    (unseen) => {
      expect(unseen).toEqual(["#00ff00"]);
      return again;
    },
    async ({ seed }) => report(seed === 1 ? [] : ["#00ff00"]),
  );
  expect(scene).toBe(again);
});

test("what does not help is not taken", async () => {
  const worse = { ...SCENE, seed: 1 };
  const scene = await withAllSeen(
    SCENE,
    () => worse,
    async ({ seed }) => report(seed === 1 ? SCENE.palette : ["#00ff00"]),
  );
  expect(scene).toBe(SCENE);
});

test("what a step of the podium does not show is laid out as a bead", async () => {
  const scene = await withAllSeen(
    SCENE,
    (_, rest) => ({ ...SCENE, seed: rest === "beads" ? 2 : 1 }),
    async ({ seed }) => report(seed === 2 ? [] : ["#00ff00"]),
  );
  expect(scene.seed).toBe(2);
});

test("a colour that only its like comes near is lost", async () => {
  const near = (difference: number): ColourReport => ({
    background_delta_e: null,
    palette: SCENE.palette.map((asked) => ({ asked, nearest: asked, delta_e: difference, share: 0.5 })),
  });
  const scene = await withAllSeen(
    SCENE,
    () => ({ ...SCENE, seed: 1 }),
    async ({ seed }) => near(seed === 1 ? 1 : 4.2),
  );
  expect(scene.seed).toBe(1);
});
