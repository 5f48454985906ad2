import { cos, radians, sin } from "../../../math/exact.js";
import { cornered, frame, placed, sweep, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

const RADIUS = 9;
/** A point of the bow: degrees from straight down. */
const bow = (degrees: number): Vector => [
  RADIUS * sin(radians(degrees)),
  RADIUS * (1 - cos(radians(degrees))),
  0,
];

/** Five soft ridges. */
const SECTION = cornered(
  Array.from({ length: 5 }, (_, i): [number, number, number] => {
    const angle = radians(72 * i + 90);
    return [1.17 * cos(angle), 1.17 * sin(angle), 0.5];
  }),
  true,
);

const GIRTH: readonly (readonly [degrees: number, radius: number])[] = [
  [-63, 0.62],
  [-58, 1.02],
  [-48, 1.5],
  [-30, 1.8],
  [0, 1.9],
  [28, 1.78],
  [46, 1.42],
  [56, 0.92],
  [63, 0.56],
  [72, 0.5],
];

/** Centimetres, lying on its side, its ends a little off the ground. */
export const banana: Model = {
  concept: "banana",
  aliases: ["plantain"],
  realSize: 0.19,
  bestTurn: 24,
  roles: {
    body: { colour: "#f3c93a", material: "matte plastic" },
    stalk: { colour: "#a79a3c", material: "matte plastic" },
    tip: { colour: "#4a3424", material: "matte plastic" },
  },
  parts: () => {
    const girth = (degrees: number) => {
      const i = Math.max(
        1,
        GIRTH.findIndex(([d]) => d >= degrees),
      );
      const [[d0, r0], [d1, r1]] = [GIRTH[i - 1]!, GIRTH[i]!];
      const t = (degrees - d0) / (d1 - d0);
      return r0 + (r1 - r0) * t * t * (3 - 2 * t);
    };
    const run = (from: number, to: number, steps: number) =>
      Array.from({ length: steps + 1 }, (_, i) => {
        const degrees = from + ((to - from) * i) / steps;
        return { at: bow(degrees), radius: girth(degrees) };
      });
    const shape = { section: SECTION, up: [0, 0, 1] as Vector };
    const lying = frame({ nod: 83 });
    const whole = [
      part("body", sweep(run(-63, 68, 60), { ...shape, caps: "open" })),
      part("stalk", sweep([...run(68, 72, 3), { at: bow(77), radius: 0.6 }], { ...shape, caps: "flat" })),
      part(
        "tip",
        sweep([{ at: bow(-67.5), radius: 0.4 }, { at: bow(-65), radius: 0.55 }, ...run(-63, -62.9, 1)], {
          ...shape,
          caps: "round",
        }),
      ),
    ];
    return whole.map(({ role, mesh }) => part(role, placed(mesh, lying)));
  },
};
