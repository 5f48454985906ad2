import type { ColourReport } from "./grade/index.js";
import type { Scene } from "./scene.js";

/** A scene, and the most that a trial of it is off in the share of a colour. */
export interface Tried {
  readonly scene: Scene;
  readonly error: number;
}

/** Short side of a trial, pixels: enough to count areas by. */
const TRIAL = 192;
/** Shares within this of their weights need no further trial. */
const NEAR = 0.035;
const ROUNDS = 6;
/** A colour that nothing comes nearer to than this, in CIEDE2000, is not there, whatever its shades cover; that costs more than any share. */
const LOST = 4.5;
const COST_OF_LOST = 1;
/** From here on it is rather missed, and each further point costs so much, though a trial shows colours a little less exactly. */
const MISSED = 2.5;
const COST_OF_MISSED = 0.04;
/** A weight is moved by no more than this factor at a time. */
const BOLDEST = 1.8;

/**
 * The scene whose colours come nearest to their weights under light. How much of a thing is seen of which colour is only
 * known once it is drawn, so it is drawn small, the weights are moved by what that shows, and it is composed again.
 *
 * @param weights by palette colour, not all zero
 * @param compose the scene for other weights
 * @param trial how the colours of a small drawing come out
 */
export async function weighed(
  first: Scene,
  weights: readonly number[],
  compose: (weights: readonly number[]) => Scene,
  trial: (scene: Scene) => Promise<ColourReport>,
): Promise<Tried> {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  let best: Tried | null = null;
  let scene = first;
  let moved = weights.map((weight) => weight / sum);
  for (let round = 0; round < ROUNDS; round++) {
    const report = await trial(small(scene));
    const shares = sharesIn(report, scene.palette);
    const missed = report.palette.filter(({ asked }) => scene.palette.includes(asked));
    const lost = missed.reduce((cost, { delta_e }) => cost + costOf(delta_e), 0);
    const error = Math.max(...shares.map((share, n) => Math.abs(share - weights[n]! / sum))) + lost;
    if (!best || error < best.error) best = { scene, error };
    if (error < NEAR || round === ROUNDS - 1) break;
    moved = moved.map((weight, n) => {
      const wanted = weights[n]! / sum;
      const factor = wanted / Math.max(shares[n]!, 0.01);
      return Math.max(0.004, weight * Math.min(BOLDEST, Math.max(1 / BOLDEST, factor)));
    });
    scene = compose(moved);
  }
  return best!;
}

/** What it costs, in share, that nothing comes nearer to a colour than this. */
function costOf(difference: number): number {
  return difference > LOST ? COST_OF_LOST : COST_OF_MISSED * Math.max(0, difference - MISSED);
}

/** Shares in the order of the palette; a colour that is asked for twice has its share once. */
function sharesIn({ palette }: ColourReport, asked: readonly string[]): number[] {
  return asked.map((hex) => palette.find((entry) => entry.asked === hex.toLowerCase())?.share ?? 0);
}

/** The same composition with fewer pixels, for a trial. */
export function small(scene: Scene): Scene {
  const scale = Math.min(1, TRIAL / Math.min(scene.width, scene.height));
  return {
    ...scene,
    width: Math.max(64, Math.round(scene.width * scale)),
    height: Math.max(64, Math.round(scene.height * scale)),
  };
}
