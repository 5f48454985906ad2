import type { Mesh } from "../../../geometry.js";
import { merged } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box } from "../pieces.js";

const COLOURS = {
  white: "#f7f7f2",
  red: "#d2382f",
  blue: "#2f64c4",
  orange: "#f28a2e",
  green: "#2f9e5c",
  yellow: "#f4cf3a",
} as const;
type Colour = keyof typeof COLOURS;
const NAMES = Object.keys(COLOURS) as Colour[];

/** Stickers of the top, front, right, left, back and foot, as indices of NAMES: mixed, as one finds it. */
const FACES = ["051243005", "130524012", "402315540", "215034153", "341250324", "524103215"] as const;

/** A cube of 27 with sides of 3, its stickers mixed. */
export const rubiksCube: Model = {
  concept: "rubik's cube",
  aliases: ["rubiks cube", "rubik cube", "rubik", "magic cube", "puzzle cube", "speed cube"],
  realSize: 0.057,
  bestTurn: -36,
  roles: {
    cube: { colour: "#1d1e22", material: "plastic" },
    ...(Object.fromEntries(
      NAMES.map((name) => [name, { colour: COLOURS[name], material: "plastic" }]),
    ) as Record<Colour, { colour: string; material: "plastic" }>),
  },
  top: { y: 3, halfWidth: 1.3, halfDepth: 1.3 },
  parts: () => {
    const cells = [-1, 0, 1];
    const stickers = new Map<Colour, Mesh[]>(NAMES.map((name) => [name, []]));
    for (const [face, marks] of FACES.entries()) {
      for (const [i, mark] of [...marks].entries()) {
        const [a, b] = [(i % 3) - 1, Math.floor(i / 3) - 1];
        const [w, t] = [0.84, 0.06];
        const out = 1.5;
        const sticker = [
          () => box([w, t, w], [a, 3.0, b], 0.03),
          () => box([w, w, t], [a, 1.5 + b, out], 0.03),
          () => box([t, w, w], [out, 1.5 + b, a], 0.03),
          () => box([t, w, w], [-out, 1.5 + b, a], 0.03),
          () => box([w, w, t], [a, 1.5 + b, -out], 0.03),
          () => box([w, t, w], [a, 0, b], 0.03),
        ][face]!();
        stickers.get(NAMES[Number(mark)]!)!.push(sticker);
      }
    }
    return [
      part(
        "cube",
        merged(
          ...cells.flatMap((x) =>
            cells.flatMap((y) => cells.map((z) => box([0.985, 0.985, 0.985], [x, y + 1.5, z], 0.09))),
          ),
        ),
      ),
      ...NAMES.map((name) => part(name, merged(...stickers.get(name)!))),
    ];
  },
};
