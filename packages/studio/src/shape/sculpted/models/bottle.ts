import { type Corner, cornered, frame, frustum, hollowed, lathe, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { unlidded } from "../opening.js";

/** How one bottle differs from another: its body's radius, the corners of its shoulders, and where its label is. */
interface Form extends Pick<Model, "concept" | "aliases"> {
  readonly radius: number;
  readonly shoulders: readonly Corner[];
  readonly label: readonly [number, number];
  readonly colour: string;
}

/** Centimetres: a wine bottle, corked, with a label. */
function bottleOf({ concept, aliases, radius, shoulders, label: [low, high], colour }: Form): Model {
  return {
    concept,
    aliases,
    realSize: 0.3,
    bestTurn: 0,
    roles: {
      body: { colour, material: "glass" },
      label: { colour: "#f3e8d2", material: "matte plastic" },
      cork: { colour: "#c99a63", material: "wood" },
    },
    parts: () => {
      const { outside, inside } = hollowed(
        cornered([
          [0, 0.7],
          [1.6, 0.5, 1],
          [radius - 0.85, 0, 0.3],
          [radius, 0, 0.5],
          ...shoulders,
          [1.35, 27.5],
          [1.6, 27.6, 0.1],
          [1.6, 28.7, 0.2],
          [1.45, 29.2],
        ]),
        0.34,
        1.2,
        0.8,
      );
      const label = lathe(
        cornered([
          [radius + 0.01, low],
          [radius + 0.07, low, 0.02],
          [radius + 0.07, high, 0.02],
          [radius + 0.01, high],
          [radius - 0.05, high],
          [radius - 0.05, low],
          [radius + 0.01, low],
        ]),
        112,
      );
      return [
        part("body", lathe(outside, 112)),
        part("body", lathe(inside, 112)),
        part("label", label),
        part("cork", placed(frustum(0.98, 1.12, 3, 0.16), frame({ at: [0, 27.4, 0] }))),
      ];
    },
  };
}

export const bottle: Model = bottleOf({
  concept: "bottle",
  aliases: [
    "wine bottle",
    "glass bottle",
    "bottle of wine",
    "bottle of red wine",
    "bottle of white wine",
    "champagne bottle",
  ],
  radius: 3.75,
  shoulders: [
    [3.75, 18, 4],
    [1.42, 22.2, 4],
  ],
  label: [6, 14.6],
  colour: "#2f6b45",
});

/** Wide, its shoulders sloping. */
export const burgundyBottle: Model = bottleOf({
  concept: "burgundy bottle",
  aliases: ["sloping bottle"],
  radius: 4.3,
  shoulders: [
    [4.3, 13, 7],
    [1.5, 22.6, 7],
  ],
  label: [3.6, 10],
  colour: "#6b7433",
});

/** Slim, tapering all the way. */
export const fluteBottle: Model = bottleOf({
  concept: "flute bottle",
  aliases: ["slender bottle", "riesling bottle"],
  radius: 3.3,
  shoulders: [
    [3.3, 12.4, 8],
    [1.4, 24.4, 8],
  ],
  label: [3.4, 10.4],
  colour: "#6f4a2c",
});

/** Each of them uncorked. */
export const OPEN_BOTTLES: readonly Model[] = [bottle, burgundyBottle, fluteBottle].map((corked) =>
  unlidded(corked, "open", ["cork"]),
);
