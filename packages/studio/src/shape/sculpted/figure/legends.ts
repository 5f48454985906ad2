import {
  frame,
  leaf,
  merged,
  mirrored,
  placed,
  roundedRectangle,
  tube,
  type Vector,
} from "../../mesh/index.js";
import { blended, block, cut, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { part } from "../model.js";
import { MAN, recoloured, WOMAN } from "./bases.js";
import { HALO, SANTA_HAT } from "./headgear.js";
import type { Look } from "./look.js";
import * as outfits from "./outfits.js";
import { HEAD } from "./pose.js";

/** The edges of bandages wound about a body between two heights. */
const wraps = (low: number, high: number) =>
  Array.from({ length: Math.round((high - low) / 0.62) }, (_, i) =>
    paint(
      "folds",
      block([14, 0.1, 14], 0.02, { at: [0, low + 0.62 * i, 0], roll: i % 2 ? 10 : -8, nod: i % 3 ? 4 : -6 }),
    ),
  );

/** A loose end of a bandage. */
const strap = (way: readonly Vector[]) =>
  tube(way, 1, { section: roundedRectangle(0.7, 0.14, 0.06), up: [0, 0, 1], steps: 6, caps: "flat" });

/** Heroes, travellers, players and the very small. */
export const LEGENDS: readonly Look[] = [
  {
    ...MAN,
    concept: "ninja",
    aliases: [],
    hair: "none",
    outfit: recoloured(outfits.CASUAL, { shirt: "#25262d", trousers: "#25262d", shoes: "#17181c" }),
    headgear: {
      roles: { hood: { colour: "#25262d", material: "clay" }, band: { colour: "#b8323a", material: "clay" } },
      parts: (cell) =>
        blended(
          "hood",
          [
            put(
              limb(
                [
                  [0, 13.2, 0],
                  [0, 13.6, 0],
                ],
                2.08,
              ),
            ),
            // Over mouth and chin, down to the collar.
            put(ellipsoid([1.62, 1.25, 1.62], { in: HEAD, at: [0, -1.0, 0.35] }), 0.5),
            paint("band", block([14, 0.5, 14], 0.02, { at: [0, 14.45, 0] })),
            // The eyes look out of a slit.
            cut(block([2.9, 0.95, 3], 0.3, { at: [0.35, 13.5, 2.2], turn: 10 }), 0.1),
          ],
          { cell },
        ),
    },
  },
  {
    ...MAN,
    concept: "santa claus",
    aliases: ["santa", "father christmas"],
    hair: "bald",
    hairColour: "#fdfaf3",
    beard: "long",
    outfit: {
      ...recoloured(outfits.COAT, {
        coat: "#cf2f2f",
        collar: "#fdfaf3",
        trousers: "#cf2f2f",
        shoes: "#22201f",
      }),
      hem: 4.6,
    },
    headgear: SANTA_HAT,
  },
  {
    ...MAN,
    concept: "mummy",
    aliases: ["mummies", "egyptian mummy"],
    hair: "none",
    skin: "#d9cba8",
    outfit: {
      top: "bandages",
      legs: "bandages",
      legwear: "trousers",
      sleeves: "long",
      roles: {
        bandages: { colour: "#efe4c8", material: "clay" },
        folds: { colour: "#b09d76", material: "clay", follows: 0.75 },
        shoes: { colour: "#e2d5b4", material: "clay", follows: 0.95 },
      },
      marks: () => wraps(-5, 11),
      legMarks: () => wraps(0.6, 6.2),
      extras: () => [
        part(
          "bandages",
          merged(
            strap([
              [2.4, 6.9, 0.7],
              [2.9, 5.6, 1.0],
              [2.5, 4.2, 0.8],
              [2.9, 3.1, 1.0],
            ]),
            strap([
              [-3.0, 10.2, 0.6],
              [-3.5, 9.0, 0.9],
              [-3.2, 8.0, 0.7],
            ]),
          ),
        ),
      ],
    },
    headgear: {
      roles: {},
      parts: (cell) =>
        blended(
          "bandages",
          [
            put(ellipsoid([2.0, 2.2, 2.0], { in: HEAD })),
            put(ellipsoid([1.5, 1.15, 1.4], { in: HEAD, at: [0, -1.0, 0.25] }), 0.6),
            ...[1.55, 1.0, -0.75, -1.3, -1.8].map((y, i) =>
              paint("folds", block([6, 0.1, 6], 0.02, { in: HEAD, at: [0, y, 0], roll: i % 2 ? 9 : -7 })),
            ),
            cut(block([2.9, 0.85, 3], 0.3, { in: HEAD, at: [0, 0.2, 2.1] }), 0.1),
          ],
          { cell: cell * 1.15 },
        ),
    },
  },
  {
    ...WOMAN,
    concept: "angel",
    aliases: ["fairy"],
    hairColour: "#f0c65a",
    outfit: recoloured(outfits.GOWN, { dress: "#fdfbf6", trim: "#f5dc93", shoes: "#fdfbf6" }),
    headgear: HALO,
    roles: { wings: { colour: "#f4f7fb", material: "clay" } },
    extras: () => [
      part(
        "wings",
        placed(
          mirrored(
            leaf(
              (u, v) => [
                0.4 + 4.6 * v,
                8.6 + (2 * u - 1) * (0.6 + 2.6 * v * (1.25 - v)) + 2.2 * v,
                -1.3 - 0.7 * v,
              ],
              (u, v) => 0.5 * Math.sqrt(Math.max(0, 4 * u * (1 - u))) * (1 - 0.6 * v),
              20,
              24,
            ),
          ),
          frame({}),
        ),
      ),
    ],
  },
  {
    ...MAN,
    concept: "space traveller",
    aliases: [],
    hair: "none",
    outfit: {
      ...outfits.CASUAL,
      top: "suit",
      legs: "suit",
      roles: {
        suit: { colour: "#f5f4f0", material: "matte plastic" },
        bands: { colour: "#e5672f", material: "plastic" },
        shoes: { colour: "#e9e7e1", material: "matte plastic" },
      },
      marks: () => [
        outfits.girdle("bands", 6.6, 0.4),
        paint("bands", block([0.9, 0.6, 3], 0.05, { at: [0, 8.8, 1.4] })),
      ],
      extras: (cell) => blended("suit", [put(block([2.6, 3.2, 1.2], 0.4, { at: [0, 8.6, -1.5] }))], { cell }),
    },
    headgear: {
      roles: { visor: { colour: "#243a5e", material: "ceramic" } },
      parts: (cell) =>
        blended(
          "suit",
          [
            put(
              limb(
                [
                  [0, 13.1, 0.1],
                  [0, 13.5, 0.1],
                ],
                2.25,
              ),
            ),
            paint(
              "visor",
              limb(
                [
                  [-0.5, 13.4, 2.4],
                  [1.1, 13.4, 2.4],
                ],
                1.1,
              ),
            ),
          ],
          { cell },
        ),
      open: (cell) =>
        blended(
          "suit",
          [
            put(ellipsoid([3.05, 3.2, 2.85], { in: HEAD, at: [0, 0.45, -0.35] })),
            cut(ellipsoid([2.45, 2.35, 3.6], { in: HEAD, at: [0, 0.4, 2.6] }), 0.12),
          ],
          { cell },
        ),
    },
  },
  {
    ...MAN,
    concept: "artist",
    aliases: ["painter"],
    hair: "curls",
    hairColour: "#3b2a22",
    beard: "moustache",
    outfit: outfits.APRON,
  },
  {
    ...MAN,
    concept: "player",
    aliases: [
      "athlete",
      "soccer player",
      "football player",
      "basketball player",
      "tennis player",
      "runner",
      "baseball player",
      "hockey player",
      "footballer",
      "sportsman",
      "jogger",
    ],
    hair: "short",
    skin: "#a86b43",
    hairColour: "#2a201c",
    outfit: outfits.JERSEY,
  },
  {
    ...MAN,
    concept: "musician",
    aliases: ["guitarist", "rock star", "drummer", "rapper", "dj"],
    hair: "long",
    hairColour: "#2a2024",
    outfit: recoloured(outfits.JACKET, {
      jacket: "#2b2a30",
      collar: "#c9463b",
      trousers: "#3a4664",
      buttons: "#c9ced6",
    }),
  },
  {
    ...MAN,
    concept: "baby",
    pose: "on the floor",
    aliases: ["infant", "newborn"],
    realSize: 0.95,
    hair: "tuft",
    hairColour: "#c9975a",
    outfit: {
      ...recoloured(outfits.CASUAL, {}),
      top: "onesie",
      legs: "onesie",
      roles: {
        onesie: { colour: "#a9d8f0", material: "felt" },
        shoes: { colour: "#fdf6e6", material: "felt" },
      },
    },
  },
];
