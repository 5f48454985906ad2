import { cornered, merged } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, box, drum, slab, turned } from "../pieces.js";

/** Half a tube over a lamp, against the sun. */
const visor = (y: number) => {
  const ring = Array.from({ length: 11 }, (_, i) => i);
  const bow = (r: number, i: number, out: boolean): readonly [number, number, number] => {
    const [x, up] = HALF[out ? i : 10 - i]!;
    return [x * r, up * r, 0.02];
  };
  const corners = [...ring.map((i) => bow(1.24, i, true)), ...ring.map((i) => bow(1.08, i, false))];
  return slab(cornered(corners, true), 0.7, 0.02, { at: [0, y + 0.06, 1.3], nod: -4 });
};

/** From the right over the top to the left, a little more than half a circle. */
const HALF: readonly (readonly [number, number])[] = [
  [0.97, -0.25],
  [0.99, 0.1],
  [0.9, 0.44],
  [0.71, 0.71],
  [0.38, 0.92],
  [0, 1],
  [-0.38, 0.92],
  [-0.71, 0.71],
  [-0.9, 0.44],
  [-0.99, 0.1],
  [-0.97, -0.25],
];

/** Decimetres, the pole shortened. */
export const trafficLight: Model = {
  concept: "traffic light",
  aliases: ["traffic lights", "stoplight", "stop light", "traffic signal", "signal light"],
  realSize: 2.6,
  bestTurn: -24,
  roles: {
    housing: { colour: "#f0b429", material: "plastic" },
    hoods: { colour: "#2b2d33", material: "matte plastic" },
    "red light": { colour: "#ff3b30", material: "ceramic" },
    "amber light": { colour: "#ffc21f", material: "ceramic" },
    "green light": { colour: "#23c552", material: "ceramic" },
    pole: { colour: "#4b4f59", material: "plastic" },
  },
  parts: () => {
    const lamps = ["green light", "amber light", "red light"].map((role, i) => ({
      role,
      y: 10.2 + i * 2.65,
    }));
    return [
      part("housing", box([3.2, 8.5, 2.0], [0, 12.85, 0], 0.6)),
      part("hoods", box([2.7, 7.9, 0.3], [0, 12.85, 0.95], 0.12)),
      ...lamps.map(({ role, y }) =>
        part(
          role,
          turned(
            [
              [0, 0],
              [1.06, 0, 0.05],
              [1.0, 0.16, 0.3],
              [0, 0.5],
            ],
            { ...AHEAD, at: [0, y, 1.02] },
          ),
        ),
      ),
      part("hoods", merged(...lamps.map(({ y }) => visor(y)))),
      part("pole", drum(0.5, 9, { at: [0, 4.4, 0] }, 0.1)),
      part(
        "pole",
        turned([
          [0, 0],
          [1.7, 0, 0.15],
          [1.6, 0.5, 0.2],
          [0.7, 0.75, 0.3],
          [0.6, 1.5, 0.1],
          [0, 1.5],
        ]),
      ),
      part(
        "pole",
        turned(
          [
            [0, 0],
            [0.8, 0, 0.1],
            [0.8, 0.5, 0.15],
            [0, 0.5],
          ],
          { at: [0, 8.2, 0] },
        ),
      ),
      part(
        "housing",
        turned(
          [
            [0, 0],
            [0.9, 0, 0.1],
            [0.5, 0.5, 0.2],
            [0, 0.6],
          ],
          { at: [0, 17.0, 0] },
        ),
      ),
    ];
  },
};
