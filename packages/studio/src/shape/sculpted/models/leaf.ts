import { frame, merged, placed, type Vector } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

const POSE = frame({ in: frame({ nod: 90 }), turn: 207 });

/** A single leaf, its upper side ahead. */
export const leaf: Model = {
  concept: "leaf",
  aliases: ["green leaf"],
  realSize: 0.12,
  lies: true,
  bestTurn: 0,
  roles: {
    blade: { colour: "#58a748", material: "clay" },
    veins: { colour: "#9ccf7a", material: "clay", follows: 1.3 },
  },
  parts: () => {
    const form = { length: 9, width: 5.6, droop: 0.1, fold: 0.1, widest: 0.4, thickness: 0.3 };
    const lift = (x: number, z: number) => 0.2 - 0.9 * (z / 9) * (z / 9) + 0.085 * x * x;
    const vein = (z: number, side: number, reach: number) => {
      const points: Vector[] = [0, 0.35, 0.7, 1].map((t) => {
        const [x, ahead] = [side * reach * t, z + reach * 0.75 * t];
        return [x, lift(x, ahead), ahead];
      });
      return wire(points, [0.09, 0.075, 0.06, 0.03], { sides: 10 });
    };
    const ribs = [
      [1.5, 1.5],
      [2.8, 1.95],
      [4.2, 1.8],
      [5.6, 1.3],
    ].flatMap(([z, reach]) => [vein(z!, 1, reach!), vein(z!, -1, reach!)]);
    const spine = wire(
      [-2.4, 0, 2, 4, 6, 8.6].map((z): Vector => [0, z < 0 ? 0.1 : lift(0, z), z]),
      [0.2, 0.17, 0.14, 0.12, 0.09, 0.04],
    );
    return [part("blade", placed(blade(form), POSE)), part("veins", placed(merged(spine, ...ribs), POSE))];
  },
};
