import { cornered, merged, reversed, roundedRectangle } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, box, drum, slab } from "../pieces.js";

const opening = (w: number, h: number, x: number, y: number, r: number) =>
  reversed(
    cornered(
      [
        [x + w, y - h, r],
        [x + w, y + h, r],
        [x - w, y + h, r],
        [x - w, y - h, r],
      ],
      true,
    ),
  );

/** Centimetres: an empty case from behind, the camera's opening in its corner. */
export const phoneCase: Model = {
  concept: "phone case",
  aliases: ["phone cover", "smartphone case", "mobile phone case", "iphone case", "phonecase"],
  realSize: 0.15,
  bestTurn: -22,
  lies: true,
  roles: {
    case: { colour: "#f08aa0", material: "matte plastic" },
    rim: { colour: "#f08aa0", material: "matte plastic", follows: 0.88 },
    buttons: { colour: "#f08aa0", material: "plastic", follows: 0.8 },
    flower: { colour: "#fff5e6", material: "plastic" },
    middle: { colour: "#f4b63f", material: "plastic" },
  },
  parts: () => {
    const petals = [0, 1, 2, 3, 4].map((i) => ({ i }));
    const bloom = (x: number, y: number, s: number) => ({
      petals: petals.map(({ i }) => {
        const [dx, dy] = [
          [0, 1],
          [0.95, 0.31],
          [0.59, -0.81],
          [-0.59, -0.81],
          [-0.95, 0.31],
        ][i]!;
        return drum(
          0.62 * s,
          0.16,
          { ...AHEAD, at: [x + dx! * 0.72 * s, y + dy! * 0.72 * s, 0.5] },
          0.06,
          28,
        );
      }),
      middle: drum(0.48 * s, 0.24, { ...AHEAD, at: [x, y, 0.52] }, 0.08, 28),
    });
    const blooms = [bloom(0.9, 4.6, 1.5), bloom(-1.6, 2.6, 1), bloom(1.9, 8, 0.9)];
    return [
      part(
        "case",
        slab(roundedRectangle(7.4, 15, 1.3), 0.3, 0.1, { at: [0, 7.5, 0.35] }, [
          opening(1.35, 1.5, -1.95, 5.6, 0.8),
        ]),
      ),
      part(
        "rim",
        slab(roundedRectangle(7.7, 15.3, 1.45), 1.1, 0.25, { at: [0, 7.5, -0.15] }, [
          reversed(roundedRectangle(7, 14.6, 1.1)),
        ]),
      ),
      part(
        "rim",
        slab(reversed(opening(1.65, 1.8, -1.95, 13.1, 1)), 0.5, 0.12, { at: [0, 0, 0.42] }, [
          opening(1.35, 1.5, -1.95, 13.1, 0.8),
        ]),
      ),
      part(
        "buttons",
        merged(
          box([0.3, 1.7, 0.6], [3.86, 10.4, -0.1], 0.12),
          box([0.3, 1.1, 0.6], [-3.86, 11, -0.1], 0.12),
          box([0.3, 1.1, 0.6], [-3.86, 9.4, -0.1], 0.12),
        ),
      ),
      part("flower", merged(...blooms.flatMap((b) => b.petals))),
      part("middle", merged(...blooms.map((b) => b.middle))),
    ];
  },
};
