import { sin } from "../../../math/exact.js";
import { leaf, merged } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Squares along each side. */
const SQUARES = 12;
const HALF = 78;

/** How the cloth lies: a little uneven, its edge on the ground. */
function heightAt(x: number, z: number): number {
  return 1.1 + 0.5 * sin(0.06 * x + 0.4) * sin(0.05 * z - 0.7);
}

/** A square of cloth from x and z, to its neighbours without a gap. */
function square(x: number, z: number, side: number, thickness: number) {
  return leaf(
    (u, v) => {
      const [a, b] = [x + side * (1 - u), z + side * v];
      return [a, heightAt(a, b), b];
    },
    () => thickness,
    4,
    4,
  );
}

/** Centimetres: a chequered cloth spread on the ground. */
export const picnicBlanket: Model = {
  concept: "picnic blanket",
  aliases: [
    "picnic cloth",
    "checkered blanket",
    "chequered blanket",
    "gingham cloth",
    "picnic rug",
    "picnic mat",
    "gingham blanket",
    "beach blanket",
  ],
  realSize: 1.5,
  bestTurn: -24,
  roles: {
    body: { colour: "#c93a3a", material: "fabric" },
    checks: { colour: "#f7f1e4", material: "fabric" },
    "half checks": { colour: "#e4908a", material: "fabric", follows: 1.25 },
  },
  top: { y: 1.7, halfWidth: 66, halfDepth: 66 },
  parts: () => {
    const side = (2 * HALF) / SQUARES;
    const all = Array.from({ length: SQUARES * SQUARES }, (_, n) => {
      const [i, j] = [n % SQUARES, Math.floor(n / SQUARES)];
      return { kind: (i % 2) + (j % 2), mesh: square(-HALF + i * side, -HALF + j * side, side, 1.1) };
    });
    const of = (kind: number) => merged(...all.filter((each) => each.kind === kind).map(({ mesh }) => mesh));
    return [part("body", of(0)), part("half checks", of(1)), part("checks", of(2))];
  },
};
