import { cornered, merged, mirrored } from "../../mesh/index.js";
import { type Model, type Part, part } from "../model.js";
import { AHEAD, box, drum, rod, slab } from "../pieces.js";

function pane(x: number, y: number, z: number, turn = 0): Part[] {
  const out = (d: number) => (turn ? ([x + d, y, z] as const) : ([x, y, z + d] as const));
  return [
    part("trim", box([1.3, 1.4, 0.16], { at: out(0), turn }, 0.05)),
    part("windows", box([1.05, 1.15, 0.16], { at: out(0.05), turn }, 0.04)),
    part("trim", box([0.1, 1.15, 0.16], { at: out(0.09), turn }, 0.03)),
    part("trim", box([1.05, 0.1, 0.16], { at: out(0.09), turn }, 0.03)),
    part("trim", box([1.5, 0.16, 0.34], { at: [out(0.08)[0], y - 0.74, out(0.08)[2]], turn }, 0.05)),
  ];
}

/** Metres: how high its ridge is over one storey: low enough that both slopes show in an isometric picture. */
const RIDGE = 5.36;
/** Metres in a storey. */
const STOREY = 2.7;

/** Posts, a roof and a floor before the door. */
function porch(): Part[] {
  const post = (x: number) => rod([x, 0.2, 5.1], [x, 3, 5.1], 0.13);
  return [
    part("step", box([6.2, 0.3, 2.5], [0, 0.15, 4.2], 0.08)),
    part("trim", merged(...[-2.8, -1.05, 1.05, 2.8].map(post))),
    part("trim", box([6.1, 0.26, 0.26], [0, 3.05, 5.1], 0.06)),
    part("trim", merged(...[-1.92, 1.92].map((x) => box([1.75, 0.14, 0.12], [x, 1.05, 5.1], 0.04)))),
    part("roof", box([6.5, 0.24, 2.6], { at: [0, 3.5, 4.25], nod: 17 }, 0.08)),
  ];
}

/** Metres: a cottage with its gable ahead, of one storey or two, with a porch or with bushes before it. */
function houseOf(
  { concept, aliases, realSize }: Pick<Model, "concept" | "aliases" | "realSize">,
  { storeys = 1, hasPorch = false }: { readonly storeys?: 1 | 2; readonly hasPorch?: boolean },
): Model {
  const up = (storeys - 1) * STOREY;
  return {
    concept,
    aliases,
    realSize,
    bestTurn: -34,
    roles: {
      walls: { colour: "#f6e3bf", material: "clay" },
      roof: { colour: "#c4503d", material: "clay" },
      door: { colour: "#3f7f8c", material: "plastic" },
      trim: { colour: "#ffffff", material: "plastic" },
      windows: { colour: "#8ecbe8", material: "ceramic" },
      chimney: { colour: "#a8685a", material: "clay" },
      knob: { colour: "#e8b84a", material: "gold" },
      step: { colour: "#b9b4ad", material: "clay" },
      bushes: { colour: "#5da446", material: "clay" },
    },
    parts: () => {
      const gable = slab(
        cornered(
          [
            [-2.9, 0.1, 0.1],
            [2.9, 0.1, 0.1],
            [2.9, 3.4 + up, 0.1],
            [0, RIDGE + up, 0.1],
            [-2.9, 3.4 + up, 0.1],
          ],
          true,
        ),
        6.2,
        0.08,
      );
      const slope = (s: number) =>
        box([4.25, 0.34, 7.2], { at: [1.83 * s, 4.28 + up, 0], roll: -34 * s }, 0.08);
      const floors = Array.from({ length: storeys }, (_, n) => 1.9 + n * STOREY);
      return [
        part("walls", gable),
        part("roof", slope(1)),
        part("roof", slope(-1)),
        part("roof", rod([0, RIDGE + 0.3 + up, -3.62], [0, RIDGE + 0.3 + up, 3.62], 0.18)),
        part("chimney", box([0.8, 2.4, 0.8], [1.25, 5.35 + up, -1.4], 0.06)),
        part("chimney", box([1.04, 0.28, 1.04], [1.25, 6.6 + up, -1.4], 0.06)),
        part("trim", box([1.6, 2.6, 0.16], [0, 1.5, 3.1], 0.05)),
        part("door", box([1.3, 2.4, 0.2], [0, 1.45, 3.14], 0.05)),
        part("knob", drum(0.1, 0.14, { ...AHEAD, at: [0.45, 1.4, 3.3] }, 0.05, 20)),
        ...(hasPorch ? porch() : [part("step", box([2.2, 0.28, 1.0], [0, 0.14, 3.6], 0.08))]),
        ...floors.flatMap((y, n) => [
          ...(n > 0 ? pane(0, y, 3.08) : []),
          ...pane(-1.85, y, 3.08),
          ...pane(1.85, y, 3.08),
          ...pane(2.86, y, 1.4, 90),
          ...pane(2.86, y, -1.4, 90),
          ...pane(-3.0, y, 1.4, 90),
          ...pane(-3.0, y, -1.4, 90),
        ]),
        part("trim", drum(0.52, 0.2, { ...AHEAD, at: [0, 4.12 + up, 3.1] }, 0.06)),
        part("windows", drum(0.4, 0.24, { ...AHEAD, at: [0, 4.12 + up, 3.12] }, 0.05)),
        part("trim", mirrored(rod([3.3, 3.15 + up, 3.6], [0.02, RIDGE + 0.02 + up, 3.6], 0.13))),
        ...(hasPorch ? BESIDE_PORCH : BEFORE).map(([x, z], i) =>
          part("bushes", drum(0.5 + (i % 2) * 0.08, 0.8, { at: [x, 0.4, z] }, 0.4, 28)),
        ),
      ];
    },
  };
}

/** Where bushes stand. */
const BEFORE = [-2.5, -1.4, 1.4, 2.5].map((x) => [x, 3.6] as const);
const BESIDE_PORCH = [
  [-3.6, 4.2],
  [3.6, 4.2],
  [3.4, 2.2],
  [3.5, 0.8],
] as const;

export const house: Model = houseOf(
  { concept: "house", aliases: ["home", "cottage", "little house", "bungalow"], realSize: 9 },
  {},
);

export const porchHouse: Model = houseOf(
  { concept: "house with a porch", aliases: ["porch house", "farmhouse"], realSize: 9.4 },
  { hasPorch: true },
);

export const tallHouse: Model = houseOf(
  {
    concept: "two-storey house",
    aliases: ["two-story house", "two storey house", "two story house", "family house"],
    realSize: 10,
  },
  { storeys: 2 },
);
