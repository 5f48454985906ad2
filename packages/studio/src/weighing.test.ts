import { expect, test } from "vitest";
import type { ColourReport } from "./grade/index.js";
import type { Scene } from "./scene.js";
import { weighed } from "./weighing.js";

const PALETTE = ["#ff0000", "#00ff00"];

/** A scene told from others by its number. */
function numbered(seed: number): Scene {
  return { width: 800, height: 600, palette: PALETTE, seed } as unknown as Scene;
}

/** What a trial shows: by colour, its difference and its share. */
type Shown = readonly (readonly [difference: number, share: number])[];

/** The scene kept among those that trials show, one after the other; both colours weigh the same. */
async function kept(shown: readonly Shown[]): Promise<{ seed: number; error: number; trials: number }> {
  let trials = 0;
  let composed = 0;
  const trial = async ({ seed }: Scene): Promise<ColourReport> => {
    trials++;
    const palette = shown[Math.min(seed, shown.length - 1)]!.map(([delta_e, share], n) => ({
      asked: PALETTE[n]!,
      nearest: PALETTE[n]!,
      delta_e,
      share,
    }));
    return { background_delta_e: null, palette };
  };
  const { scene, error } = await weighed(numbered(0), [1, 1], () => numbered(++composed), trial);
  return { seed: scene.seed, error, trials };
}

test("shares near their weights need no further trial", async () => {
  const right: Shown = [
    [0.5, 0.52],
    [0.5, 0.48],
  ];
  expect(await kept([right])).toMatchObject({ seed: 0, trials: 1 });
});

test("the scene whose shares come nearest is kept", async () => {
  const far: Shown = [
    [0.5, 0.8],
    [0.5, 0.2],
  ];
  const nearer: Shown = [
    [0.5, 0.6],
    [0.5, 0.4],
  ];
  expect(await kept([far, nearer, far])).toMatchObject({ seed: 1, error: expect.closeTo(0.1) });
});

test("shares that are far off are better than a colour that is lost", async () => {
  const lost: Shown = [
    [0.5, 0.5],
    [20, 0.5],
  ];
  const uneven: Shown = [
    [0.5, 0.99],
    [0.5, 0.01],
  ];
  expect(await kept([lost, uneven, lost])).toMatchObject({ seed: 1 });
});

test("a colour shown a little less exactly costs less than one that is lost", async () => {
  const lost: Shown = [
    [0.5, 0.5],
    [5, 0.5],
  ];
  const inexact: Shown = [
    [0.5, 0.5],
    [4, 0.5],
  ];
  const exact: Shown = [
    [0.5, 0.5],
    [0.5, 0.5],
  ];
  expect(await kept([lost, inexact, lost])).toMatchObject({ seed: 1 });
  expect(await kept([lost, inexact, exact])).toMatchObject({ seed: 2 });
});
