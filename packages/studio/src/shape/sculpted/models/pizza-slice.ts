import { cos, exp, radians, sin } from "../../../math/exact.js";
import { discAt, frame, merged, patch, placed, type Vector, within } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";

const [REACH, HALF] = [14, 26];

/** A point of the wedge at a share of its opening (−1 to 1) and of its length, from the tip out. */
const at = (across: number, out: number, y: number): Vector => {
  const a = radians(HALF * across);
  return [REACH * out * sin(a), y, REACH * (out - 0.5) * cos(a)];
};

/** Uneven ground of baked cheese. */
const bubbles = (across: number, out: number) =>
  0.16 * sin(9 * out + 3 * across) * sin(6 * across + 4 * out) + 0.1 * sin(17 * out - 5 * across);

/** A wedge between two heights, its border rounded over a width and its tip blunt; the top may be uneven. */
function wedge(low: number, high: number, inset: number, uneven: number) {
  const loop = (t: number): readonly [number, number] => {
    // Round the outline: tip to rim, along the rim, and back.
    const [side, ahead] =
      t < 0.4 ? [1, t / 0.4] : t < 0.6 ? [1 - (t - 0.4) / 0.1, 1] : [-1, 1 - (t - 0.6) / 0.4];
    return [side, 0.04 + (0.96 - inset) * ahead];
  };
  return patch(
    (u, v) => {
      const [side, out] = loop(u);
      const shrink = v < 0.2 ? v / 0.2 : v < 0.45 ? 1 : 1 - (v - 0.45) / 0.55;
      const edge = v < 0.2 ? 0 : v < 0.45 ? (1 - cos(radians((180 * (v - 0.2)) / 0.25))) / 2 : 1;
      const [across, along] = [side * shrink * (1 - inset * 0.8), 0.55 + (out - 0.55) * shrink];
      const y =
        low +
        (high - low) * edge +
        (v > 0.45 ? uneven * bubbles(across, along) * (1 - exp(-12 * (1 - shrink))) : 0);
      return at(across, along, y);
    },
    { u: 80, v: 24, aroundU: true },
  );
}

const SAUSAGE = [
  [-0.42, 0.78],
  [0.44, 0.72],
  [0.05, 0.5],
] as const;

/** Centimetres: a wedge, its tip towards the viewer and a little lower than its crust. */
export const pizzaSlice: Model = {
  concept: "slice of pizza",
  aliases: ["pizza slice", "piece of pizza", "pepperoni slice"],
  realSize: 0.18,
  bestTurn: 24,
  roles: {
    cheese: { colour: "#efbd52", material: "plastic" },
    crust: { colour: "#cf9147", material: "clay" },
    sauce: { colour: "#c2391f", material: "plastic" },
    pepperoni: { colour: "#a5322a", material: "matte plastic" },
    basil: { colour: "#4d9a3c", material: "matte plastic" },
  },
  parts: () => {
    const rim = patch(
      (u, v) => {
        const [s, b] = [2 * u - 1, radians(360 * v)];
        const end = Math.sqrt(Math.max(0, 1 - Math.abs(s) ** 14));
        const girth = (1.35 + 0.18 * sin(5 * s + 1) + 0.1 * sin(13 * s)) * end;
        const [x, , z] = at(s * 1.01, 1, 0);
        const a = radians(HALF * s);
        return [x + girth * cos(b) * sin(a), 1.25 + girth * 0.95 * sin(b), z + girth * cos(b) * cos(a)];
      },
      { u: 64, v: 24, aroundV: true },
    );
    const onTop = (across: number, out: number) => at(across, out, 1.42 + bubbles(across, out) * 0.6);
    const whole = [
      part("cheese", wedge(0.95, 1.5, 0.05, 1)),
      part("sauce", wedge(0.75, 1.08, 0.03, 0.3)),
      part("crust", merged(wedge(0, 0.9, 0, 0), rim)),
      part("pepperoni", merged(...SAUSAGE.map(([s, out]) => discAt(onTop(s, out), 1.8, 0.42, 0.18)))),
      part(
        "basil",
        merged(
          placed(
            blade({ length: 2.8, width: 1.6, droop: 0.1, fold: 0.22 }),
            frame({ at: onTop(-0.12, 0.66), turn: 40, nod: -8 }),
          ),
          placed(
            blade({ length: 2.1, width: 1.2, droop: 0.1, fold: 0.22 }),
            frame({ at: onTop(0.1, 0.68), turn: -70, nod: -10 }),
          ),
        ),
      ),
    ];
    const tipped = within(frame({ nod: 5 }), frame({ turn: 180 }));
    return whole.map(({ role, mesh }) => part(role, placed(mesh, tipped)));
  },
};
