import { leaf, merged, mirrored, type Surface } from "../../mesh/index.js";
import { type Model, type Part, part } from "../model.js";
import { AXLE, box, drum } from "../pieces.js";

/** The deck: straight, its ends round and turned up. */
const deck =
  (lift: number, spare: number): Surface =>
  (u, v) => {
    const z = (v - 0.5) * (8 - 2 * spare);
    const end = Math.max(0, (Math.abs(z) - 2.75) / (1.25 - spare));
    const half = (1.0 - spare) * Math.sqrt(Math.max(0, 1 - end * end));
    const kick = Math.max(0, Math.abs(z) - 2.6);
    const across = 1 - 2 * u;
    return [across * half, 1.25 + lift + kick * kick * 0.42 + across * across * 0.06, z];
  };

function wheels(z: number): Part[] {
  return [
    part("wheels", mirrored(drum(0.38, 0.42, { ...AXLE, at: [0.82, 0.38, z] }, 0.12))),
    part("trucks", mirrored(drum(0.16, 0.46, { ...AXLE, at: [0.84, 0.38, z] }, 0.04, 20))),
    part("trucks", box([1.3, 0.26, 0.3], [0, 0.42, z], 0.1)),
    part("trucks", box([0.5, 0.62, 0.5], [0, 0.78, z - Math.sign(z) * 0.1], 0.12)),
    part("trucks", box([0.9, 0.14, 0.95], [0, 1.12, z], 0.05)),
  ];
}

/** Decimetres. */
export const skateboard: Model = {
  concept: "skateboard",
  aliases: ["skate board", "longboard"],
  realSize: 0.8,
  bestTurn: -58,
  roles: {
    deck: { colour: "#e8593b", material: "wood" },
    grip: { colour: "#2b2b30", material: "rubber", follows: 1 },
    wheels: { colour: "#f6d24a", material: "plastic" },
    trucks: { colour: "#c3c7ce", material: "metal" },
    bolts: { colour: "#d9dce2", material: "metal" },
  },
  top: { y: 1.4, halfWidth: 0.8, halfDepth: 2.6 },
  parts: () => {
    const round = (thickness: number) => (u: number, v: number) =>
      u > 0 && u < 1 && v > 0 && v < 1 ? thickness : 0;
    const bolts = [-2.1, 2.1].flatMap((z) =>
      [-0.2, 0.2].flatMap((x) =>
        [-0.25, 0.25].map((d) => drum(0.07, 0.06, { at: [x, 1.45, z + d] }, 0.02, 12)),
      ),
    );
    return [
      part("deck", leaf(deck(0, 0), round(0.24), 20, 64)),
      part("grip", leaf(deck(0.13, 0.06), round(0.06), 20, 64)),
      part("bolts", merged(...bolts)),
      ...wheels(2.1),
      ...wheels(-2.1),
    ];
  },
};
