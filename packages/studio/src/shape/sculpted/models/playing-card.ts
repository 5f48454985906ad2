import { type Corner, frame, merged, placed, slabAt } from "../../mesh/index.js";
import { type Model, type Part, part } from "../model.js";

const CARD: readonly Corner[] = [
  [-3.1, -4.4, 0.5],
  [3.1, -4.4, 0.5],
  [3.1, 4.4, 0.5],
  [-3.1, 4.4, 0.5],
];
const HEART: readonly Corner[] = [
  [0, -1.5, 0.15],
  [1.45, 0.1, 0.5],
  [1.3, 1.15, 0.62],
  [0.35, 1.2, 0.5],
  [0, 0.7, 0.02],
  [-0.35, 1.2, 0.5],
  [-1.3, 1.15, 0.62],
  [-1.45, 0.1, 0.5],
];

/** Centimetres: an ace in front of two more, fanned out. */
export const playingCard: Model = {
  concept: "playing card",
  aliases: ["card", "playing cards", "deck of cards", "cards", "ace", "poker card"],
  realSize: 0.12,
  lies: true,
  bestTurn: -12,
  roles: {
    cards: { colour: "#fdfbf4", material: "plastic" },
    hearts: { colour: "#d8303a", material: "plastic" },
    spades: { colour: "#23252d", material: "plastic" },
  },
  parts: () => {
    const held = (roll: number, z: number) => frame({ in: frame({ at: [0, 0, z], roll }), at: [0, 4.9, 0] });
    const mark = (
      place: ReturnType<typeof frame>,
      x: number,
      y: number,
      scale: number,
      roll = 0,
    ): Part["mesh"] =>
      placed(
        slabAt([0, 0, 0], HEART, 0.2, 0.015),
        frame({ in: place, at: [x, y, 0.12], scale: [scale, scale, 0.7], roll }),
      );
    const spade = (place: ReturnType<typeof frame>, x: number, y: number, scale: number): Part["mesh"][] => [
      mark(place, x, y, scale, 180),
      placed(
        slabAt(
          [0, 0, 0],
          [
            [-0.7, -0.5, 0.1],
            [0.7, -0.5, 0.1],
            [0.12, 0.7, 0.1],
            [-0.12, 0.7, 0.1],
          ],
          0.2,
          0.05,
        ),
        frame({ in: place, at: [x, y - 1.1 * scale, 0.12], scale: [scale, scale, 0.7] }),
      ),
    ];
    const [front, middle, back] = [held(16, 0.3), held(-2, 0), held(-20, -0.3)];
    return [
      part(
        "cards",
        merged(...[front, middle, back].map((place) => placed(slabAt([0, 0, 0], CARD, 0.2, 0.06), place))),
      ),
      part(
        "hearts",
        merged(
          mark(front, 0, 0, 1.15),
          mark(front, -2.4, 3.5, 0.42),
          mark(front, 2.4, -3.5, 0.42, 180),
          mark(back, 2.3, 3.5, 0.42),
          mark(back, 0, 1.6, 0.8),
          mark(back, 0, -1.8, 0.8, 180),
        ),
      ),
      part(
        "spades",
        merged(
          ...spade(middle, -2.4, 3.5, 0.42),
          ...spade(middle, 2.3, 3.5, 0.42),
          ...spade(middle, 0, 0.4, 1),
        ),
      ),
    ];
  },
};
