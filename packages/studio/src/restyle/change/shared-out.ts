import type { PaletteColour } from "../understand/palette.js";
import { costOfTurning, type Lab } from "./palette.js";

const ROUNDS = 160;
/** How much the price of a colour moves for the share that it is off, at first and at last. */
const FAST = 1.2;
const SLOW = 0.05;
/** What misplaced area costs, squared, against what it costs to change one colour into another. */
const AREA = 20;

/**
 * Shares a picture's leading colours out among those asked for, so that areas come near to given parts and each becomes
 * what it is like, as far as that goes: every asked colour has a price, which falls while it has too little and rises
 * while it has too much (as in the auction algorithm of Bertsekas, 1979). The best of all rounds is taken, and single
 * leading colours move over while that is worth it.
 *
 * @param parts of the area, by asked colour, with the sum 1
 * @returns for each leading colour the number of an asked one
 */
export function sharedOut(
  colours: readonly PaletteColour[],
  targets: readonly Lab[],
  parts: readonly number[],
): number[] {
  const all = colours.reduce((sum, { share }) => sum + share, 0);
  const areas = colours.map(({ share }) => share / all);
  const turning = costOfTurning(
    colours.map(({ lab }) => lab),
    targets,
  );
  const costs = colours.map(({ lab }) => targets.map((_, n) => turning(lab, n)));
  const takenBy = (chosen: readonly number[]) =>
    targets.map((_, n) => areas.reduce((sum, area, k) => (chosen[k] === n ? sum + area : sum), 0));
  const lossOf = (chosen: readonly number[]) =>
    AREA * takenBy(chosen).reduce((sum, area, n) => sum + (area - parts[n]!) ** 2, 0) +
    areas.reduce((sum, area, k) => sum + area * costs[k]![chosen[k]!]!, 0);
  const prices = targets.map(() => 0);
  let best: { chosen: number[]; loss: number } | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    const chosen = costs.map((each) =>
      each.reduce((least, cost, n) => (cost + prices[n]! < each[least]! + prices[least]! ? n : least), 0),
    );
    const loss = lossOf(chosen);
    if (!best || loss < best.loss) best = { chosen, loss };
    const rate = FAST + (SLOW - FAST) * (round / ROUNDS);
    takenBy(chosen).forEach((area, n) => {
      prices[n]! += rate * (area - parts[n]!);
    });
  }
  return movedOver(best!, targets.length, lossOf);
}

/** Single colours moved over to others while that lessens what is lost. */
function movedOver(
  { chosen, loss }: { readonly chosen: readonly number[]; readonly loss: number },
  count: number,
  lossOf: (chosen: readonly number[]) => number,
): number[] {
  let best = { chosen: [...chosen], loss };
  for (let turn = 0; turn < chosen.length; turn++) {
    const from = best;
    for (let k = 0; k < chosen.length; k++) {
      for (let to = 0; to < count; to++) {
        const tried = from.chosen.with(k, to);
        const tryLoss = lossOf(tried);
        if (tryLoss < best.loss - 1e-9) best = { chosen: tried, loss: tryLoss };
      }
    }
    if (best === from) break;
  }
  return best.chosen;
}
