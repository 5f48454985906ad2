import { cornered, flowing, hollowed, joined, lathe } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** How one vase differs from another: its foot's radius, and its wall from there to the rim. */
interface Form extends Pick<Model, "concept" | "aliases" | "realSize"> {
  readonly foot: number;
  readonly wall: readonly (readonly [radius: number, height: number])[];
  readonly colour: string;
  /** How high it is filled. */
  readonly level: number;
}

/** Centimetres: a vase thrown on a wheel. */
function vaseOf({ concept, aliases, realSize, foot, wall, colour, level }: Form): Model {
  const profile = () => {
    const base = cornered([
      [0, 0.3],
      [foot - 1.2, 0.3, 0.2],
      [foot - 1, 0, 0.15],
      [foot - 0.4, 0, 0.35],
      [foot, 0.9],
    ]);
    return hollowed(joined(base, flowing([[foot, 0.9], ...wall], false, 8)), 0.45, 1, 2.5);
  };
  return {
    concept,
    aliases,
    realSize,
    bestTurn: 0,
    roles: {
      body: { colour, material: "ceramic" },
      inside: { colour, material: "ceramic", follows: 1 },
    },
    inside: { y: 1, radius: foot - 0.7 },
    contents: { inside: () => profile().inside, level, gap: 0.06 },
    parts: () => {
      const { outside, inside } = profile();
      return [part("body", lathe(outside, 112)), part("inside", lathe(inside, 128))];
    },
  };
}

export const vase: Model = vaseOf({
  concept: "vase",
  aliases: ["flower vase", "urn", "amphora", "pitcher vase"],
  realSize: 0.3,
  foot: 5.2,
  wall: [
    [7.3, 6],
    [8.2, 11.5],
    [7.2, 17],
    [4.6, 21.5],
    [3.4, 25],
    [3.9, 28],
    [5.2, 30],
  ],
  colour: "#5b7fb8",
  level: 22,
});

/** Round, with a slim neck. */
export const bottleVase: Model = vaseOf({
  concept: "bottle vase",
  aliases: ["bud vase", "long-necked vase"],
  realSize: 0.29,
  foot: 4.6,
  wall: [
    [7.6, 3.4],
    [9.1, 8],
    [8.2, 12.6],
    [5, 16],
    [2.9, 19],
    [2.4, 24],
    [2.7, 27.4],
    [3.5, 29],
  ],
  colour: "#3f8f86",
  level: 14,
});

/** Straight, hardly wider at its lip. */
export const cylinderVase: Model = vaseOf({
  concept: "cylinder vase",
  aliases: ["straight vase", "cylindrical vase"],
  realSize: 0.29,
  foot: 5.2,
  wall: [
    [5.7, 3],
    [5.8, 9],
    [5.7, 17],
    [5.6, 25],
    [6.2, 28.6],
  ],
  colour: "#d06a4a",
  level: 22,
});

/** Narrow below, opening like a trumpet. */
export const trumpetVase: Model = vaseOf({
  concept: "trumpet vase",
  aliases: ["flared vase", "fluted vase"],
  realSize: 0.3,
  foot: 4.8,
  wall: [
    [3.7, 3],
    [3.6, 8],
    [4.2, 15],
    [5.5, 22],
    [7.4, 27],
    [8.8, 29.6],
  ],
  colour: "#e7dcc6",
  level: 22,
});

/** Widest at its shoulders, with a short neck. */
export const shoulderedVase: Model = vaseOf({
  concept: "shouldered vase",
  aliases: ["meiping vase", "baluster vase"],
  realSize: 0.28,
  foot: 4.9,
  wall: [
    [5.4, 5],
    [7.2, 11],
    [9.2, 17.5],
    [8.8, 21.6],
    [5.4, 24.4],
    [3.9, 25.8],
    [4.2, 27.2],
    [5, 28.2],
  ],
  colour: "#7f9d6c",
  level: 20,
});
