import { frame, merged, roundedRectangle, tube, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: wound once, both ends hanging. */
export const scarf: Model = {
  concept: "scarf",
  aliases: ["wool scarf", "winter scarf", "knitted scarf", "striped scarf"],
  realSize: 0.6,
  hangs: true,
  bestTurn: -14,
  roles: {
    body: { colour: "#2f7f6f", material: "fabric" },
    stripes: { colour: "#f4e7cb", material: "fabric" },
    fringe: { colour: "#f4e7cb", material: "fabric" },
  },
  parts: () => {
    const section = roundedRectangle(3.4, 12, 1.5);
    const loop = Array.from({ length: 16 }, (_, i): Vector => {
      const f = frame({ turn: 22.5 * i });
      return [13.5 * f.z[0], 51 - 3.4 * f.z[2], 11 * f.z[2]];
    });
    const end = (x: number, lean: number, low: number): Vector[] => [
      [x, 48, 10],
      [x + lean * 0.3, 38, 13.6],
      [x + lean * 0.7, 24, 13.2],
      [x + lean, low, 12.4],
    ];
    const tail = (way: Vector[], inset: number) =>
      tube(way, 1, { section: roundedRectangle(11 + inset, 2.6 + inset, 1.2), up: [0, 0, 1], caps: "flat" });
    const [left, right] = [end(-4.6, -6, 4), end(4, 5, 9)];
    const band = (way: Vector[], from: number): Vector[] => {
      const [a, b] = [way[2]!, way[3]!];
      const at = (t: number): Vector => [
        a[0] + (b[0] - a[0]) * t,
        a[1] + (b[1] - a[1]) * t,
        a[2] + (b[2] - a[2]) * t,
      ];
      return [at(from), at(from + 0.14)];
    };
    const fringe = ([, , , e]: Vector[]) =>
      Array.from({ length: 7 }, (_, i) =>
        tube(
          [
            [e![0] - 4.8 + i * 1.6, e![1] + 0.6, e![2]],
            [e![0] - 5 + i * 1.66, e![1] - 3.6, e![2] + 0.2],
          ],
          [0.55, 0.7],
          { sides: 10 },
        ),
      );
    return [
      part("body", tube(loop, 1, { closed: true, section, up: [0, 1, 0], steps: 6 })),
      part("body", merged(tail(left, 0), tail(right, 0))),
      part(
        "stripes",
        merged(...[0.2, 0.52, 0.84].flatMap((t) => [tail(band(left, t), 0.5), tail(band(right, t), 0.5)])),
      ),
      part("fringe", merged(...fringe(left), ...fringe(right))),
    ];
  },
};
