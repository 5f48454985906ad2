import { project, viewOf } from "../../camera.js";
import type { Random } from "../../math/random.js";
import { hexOfOklch, oklchOf } from "../../oklch.js";
import { isLowKey } from "../colour/tone.js";
import { roomPast } from "../room/set.js";
import { disc, pane } from "./blurs.js";
import type { Backdrop, Given } from "./given.js";
import { paving } from "./paving.js";

/** A table top that fills the frame. */
export function surface({ tint, brief }: Given, random: Random): Backdrop {
  const laid = paving(brief, tint, random);
  const { l, c, h } = oklchOf(laid.finish.colour);
  return {
    background: {
      top: hexOfOklch({ l: l - 0.08, c, h }),
      bottom: hexOfOklch({ l, c, h }),
    },
    set: {
      kind: "ground",
      surface: laid.finish,
      ...(laid.pitch === null ? {} : { pitch: laid.pitch }),
      falloff: 0.5,
      behind: [],
    },
  };
}

/** Floor boards and a wall, its skirting out of focus, light from a side. */
export function corner({ tint, camera, width, height }: Given, random: Random): Backdrop {
  const { l, c, h } = oklchOf(tint);
  const edge = -3.2;
  const foot = project(viewOf({ camera, width, height }), [0, 0, edge])?.y ?? 0.5;
  const top = project(viewOf({ camera, width, height }), [0, 0.34, edge])?.y ?? foot - 0.04;
  const wall = { l: Math.min(0.9, Math.max(0.62, l - 0.03)), c: Math.min(0.075, c + 0.02), h };
  const aspect = width / height;
  const side = random() < 0.5 ? -1 : 1;
  const board = hexOfOklch({ l: 0.93, c: 0.008, h });
  const thick = foot - top;
  const timber = [
    { l: 0.66, c: 0.075, h: 66 },
    { l: 0.55, c: 0.07, h: 56 },
    { l: 0.76, c: 0.055, h: 78 },
  ][Math.floor(3 * random())]!;
  return {
    background: {
      top: hexOfOklch({ ...wall, l: wall.l - 0.07 }),
      bottom: hexOfOklch(wall),
    },
    set: {
      kind: "ground",
      surface: { colour: hexOfOklch(timber), material: "wood" },
      pitch: 0.62,
      edge,
      falloff: 0.3,
      behind: [
        disc(
          0.5 + (side * 0.3) / aspect,
          0.2,
          0.5 / aspect,
          0.5,
          hexOfOklch({ ...wall, l: wall.l + 0.05 }),
          0.7,
        ),
        pane(0.5, foot - thick / 2, 1.6, thick, 0.003, board, 1),
        pane(0.5, top, 1.6, 0.006, 0.004, hexOfOklch({ ...wall, l: wall.l - 0.16 }), 0.5),
        pane(0.5, foot, 1.6, 0.008, 0.008, hexOfOklch({ ...timber, l: 0.34 }), 0.7),
      ],
    },
  };
}

/** A table that ends before a room out of focus. */
export function tabletop({ brief, tint, camera, width, height, genre }: Given, random: Random): Backdrop {
  const edge = -2.6 - 1.2 * random();
  const horizon = project(viewOf({ camera, width, height }), [0, 0, edge])?.y ?? 0.5;
  const room =
    genre === "food"
      ? random() < 0.5
        ? "kitchen"
        : "cafe"
      : genre === "device" || genre === "tool"
        ? "office"
        : "home";
  const laid = paving(brief, tint, random);
  const { background, behind } = roomPast(room, {
    aspect: width / height,
    horizon: Math.min(0.95, Math.max(0.05, horizon)),
    dark: isLowKey(brief),
    random,
  });
  return {
    background,
    set: {
      kind: "ground",
      surface: laid.finish,
      ...(laid.pitch === null ? {} : { pitch: laid.pitch }),
      edge,
      falloff: 0.25,
      behind,
    },
  };
}
