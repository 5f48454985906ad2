import { ball, cornered, flowing, frame, lathe, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** How one lamp differs from another. */
interface Form extends Pick<Model, "concept" | "aliases"> {
  /** Radius of the shade below and above, and its height. */
  readonly shade: readonly [low: number, high: number, height: number];
  /** The outline of the base, its foot first; it ends at 20.9. */
  readonly base: readonly (readonly [number, number])[];
  readonly colour: string;
}

/** Where the shade begins. */
const FROM = 24.6;

/** Centimetres: a table lamp with a shade. */
function lampOf({ concept, aliases, shade: [low, high, height], base: outline, colour }: Form): Model {
  return {
    concept,
    aliases,
    realSize: 0.45,
    bestTurn: 0,
    roles: {
      shade: { colour: "#f6e2b8", material: "fabric" },
      base: { colour, material: "ceramic" },
      fittings: { colour: "#d8ab4a", material: "gold" },
    },
    parts: () => {
      const top = FROM + height;
      const shade = lathe(
        cornered(
          [
            [low - 0.3, FROM, 0.2],
            [low + 0.3, FROM, 0.25],
            [high + 0.3, top, 0.25],
            [high - 0.3, top, 0.2],
          ],
          true,
        ),
        112,
      );
      const base = lathe(flowing([...outline, [1.7, 20.6], [0, 20.9]]));
      const neck = lathe(
        cornered([
          [0, 20],
          [2.4, 20, 0.3],
          [2.4, 21.2, 0.3],
          [1.1, 21.8, 0.5],
          [0.9, 28],
          [0.9, top + 0.4, 0.2],
          [0, top + 0.4],
        ]),
        48,
      );
      const rim = (radius: number, y: number) =>
        placed(
          lathe(
            cornered(
              [
                [radius - 0.35, -0.35, 0.3],
                [radius + 0.35, -0.35, 0.3],
                [radius + 0.35, 0.35, 0.3],
                [radius - 0.35, 0.35, 0.3],
              ],
              true,
            ),
            112,
          ),
          frame({ at: [0, y, 0] }),
        );
      const foot = outline[2]![0] + 0.3;
      return [
        part("shade", shade),
        part("base", base),
        part("fittings", neck),
        part("fittings", rim(low, FROM + 0.1)),
        part("fittings", rim(high, top - 0.1)),
        part("fittings", placed(ball(1.1, 40), frame({ at: [0, top + 1.4, 0] }))),
        part(
          "fittings",
          placed(
            lathe(
              cornered([
                [0, 0],
                [foot, 0, 0.4],
                [foot, 0.9, 0.4],
                [0, 0.9],
              ]),
            ),
            frame({ at: [0, -0.4, 0] }),
          ),
        ),
      ];
    },
  };
}

export const lamp: Model = lampOf({
  concept: "lamp",
  aliases: ["table lamp", "desk lamp", "bedside lamp", "night lamp"],
  shade: [13.8, 8.8, 17.4],
  base: [
    [0, 0.2],
    [5.5, 0.2],
    [6.4, 0.7],
    [6.3, 1.7],
    [6.9, 4],
    [8.1, 8.5],
    [7.3, 13],
    [4.4, 17],
    [2.2, 19.4],
  ],
  colour: "#4b7d8c",
});

/** A ball under a drum. */
export const drumLamp: Model = lampOf({
  concept: "drum-shaded lamp",
  aliases: ["round lamp", "globe-based lamp"],
  shade: [12.6, 11.8, 14.6],
  base: [
    [0, 0.2],
    [4.2, 0.2],
    [5, 0.7],
    [5.3, 1.6],
    [8.6, 5.4],
    [9.6, 10],
    [8.4, 14.6],
    [4.9, 18.2],
    [2.4, 19.8],
  ],
  colour: "#c9694a",
});

/** A turned column under a wide cone. */
export const columnLamp: Model = lampOf({
  concept: "column lamp",
  aliases: ["turned lamp", "pillar lamp"],
  shade: [14.6, 6.2, 15.6],
  base: [
    [0, 0.2],
    [6.2, 0.2],
    [7.2, 0.7],
    [7, 1.7],
    [3.6, 3],
    [2.6, 5.4],
    [3.6, 8.6],
    [2.7, 13],
    [2.3, 18],
  ],
  colour: "#8a5a38",
});
