import {
  type Curve,
  cornered,
  filled,
  flowing,
  hollowed,
  joined,
  lathe,
  roundedRectangle,
  tube,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** How one cup differs from another. */
interface Form extends Pick<Model, "concept" | "aliases" | "realSize" | "inside"> {
  readonly outside: () => Curve;
  /** The radius of its wall where the handle leaves it, and at what height, above and below; and how far the handle reaches. */
  readonly handle: {
    readonly top: readonly [number, number];
    readonly foot: readonly [number, number];
    readonly reach: number;
  };
  /** How high the coffee stands, and how high it is filled with anything else. */
  readonly coffee: number;
  readonly level: number;
}

/** Centimetres. */
function mugOf({ concept, aliases, realSize, inside, outside, handle, coffee, level }: Form): Model {
  const profile = () => hollowed(outside(), 0.42, 0.8, 0.9);
  const { top, foot, reach } = handle;
  const height = top[1] - foot[1];
  return {
    concept,
    aliases,
    realSize,
    bestTurn: -22,
    roles: {
      body: { colour: "#2f8f8b", material: "ceramic" },
      handle: { colour: "#2f8f8b", material: "ceramic", follows: 1 },
      inside: { colour: "#2f8f8b", material: "ceramic", follows: 1 },
      coffee: { colour: "#3b2014", material: "ceramic" },
    },
    ...(inside ? { inside } : {}),
    contents: { inside: () => profile().inside, level, gap: 0.05, instead: ["coffee"] },
    parts: () => {
      const form = profile();
      const grip = tube(
        [
          [top[0] - 0.2, top[1], 0],
          [top[0] + 0.5 * reach, top[1] + 0.15, 0],
          [top[0] + 0.92 * reach, top[1] - 0.2 * height, 0],
          [top[0] + 0.94 * reach, top[1] - 0.55 * height, 0],
          [foot[0] + 0.62 * reach, foot[1] + 0.12 * height, 0],
          [foot[0] - 0.2, foot[1], 0],
        ],
        1,
        { section: roundedRectangle(1.0, 1.35, 0.46), up: [0, 0, 1], steps: 12, caps: "open" },
      );
      return [
        part("body", lathe(form.outside, 128)),
        part("inside", lathe(form.inside, 128)),
        part("handle", grip),
        part("coffee", lathe(filled(form.inside, coffee, 0.02), 112)),
      ];
    },
  };
}

export const mug: Model = mugOf({
  concept: "mug",
  aliases: ["cup", "coffee mug", "coffee cup", "coffee", "cup of coffee"],
  realSize: 0.12,
  inside: { y: 0.8, radius: 3.2 },
  outside: () =>
    cornered([
      [0, 0.25],
      [2.9, 0.25, 0.15],
      [3.1, 0, 0.15],
      [3.5, 0, 0.3],
      [4.2, 0.55, 1.2],
      [4.2, 9.4],
    ]),
  handle: { top: [4.2, 7.7], foot: [4.2, 2.35], reach: 2.75 },
  coffee: 8.5,
  level: 7.6,
});

/** Wider at its lip than at its foot. */
export const taperedMug: Model = mugOf({
  concept: "tapered mug",
  aliases: ["conical mug", "latte mug"],
  realSize: 0.12,
  inside: { y: 0.8, radius: 2.3 },
  outside: () =>
    cornered([
      [0, 0.25],
      [2.1, 0.25, 0.15],
      [2.3, 0, 0.15],
      [2.7, 0, 0.3],
      [3.05, 0.5, 0.8],
      [4.5, 9.8],
    ]),
  handle: { top: [4.2, 8.0], foot: [3.35, 2.4], reach: 2.6 },
  coffee: 8.9,
  level: 7.9,
});

/** Bellied like a barrel. */
export const barrelMug: Model = mugOf({
  concept: "barrel mug",
  aliases: ["round mug", "bellied mug"],
  realSize: 0.11,
  inside: { y: 0.8, radius: 2.9 },
  outside: () =>
    joined(
      cornered([
        [0, 0.25],
        [2.6, 0.25, 0.15],
        [2.8, 0, 0.15],
        [3.2, 0, 0.3],
        [3.6, 0.6],
      ]),
      flowing(
        [
          [3.6, 0.6],
          [4.6, 2.4],
          [4.9, 4.6],
          [4.6, 6.8],
          [4.05, 8.6],
        ],
        false,
        8,
      ),
    ),
  handle: { top: [4.6, 6.9], foot: [4.6, 2.3], reach: 2.5 },
  coffee: 7.7,
  level: 6.9,
});

/** Low, and open like a bowl. */
export const teaCup: Model = mugOf({
  concept: "tea cup",
  aliases: ["teacup", "china cup"],
  realSize: 0.11,
  inside: { y: 0.9, radius: 2.4 },
  outside: () =>
    joined(
      cornered([
        [0, 0.4],
        [1.9, 0.4, 0.15],
        [2.05, 0, 0.12],
        [2.5, 0, 0.2],
        [2.55, 0.7],
      ]),
      flowing(
        [
          [2.55, 0.7],
          [3.7, 1.6],
          [4.5, 3.2],
          [4.85, 5],
          [5.1, 6.6],
        ],
        false,
        8,
      ),
    ),
  handle: { top: [4.85, 5.4], foot: [4.2, 2.1], reach: 2.2 },
  coffee: 5.9,
  level: 5.2,
});
