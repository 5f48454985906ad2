import { frame, leaf, mirrored, placed } from "../../mesh/index.js";
import { blended, block, cut, limb, paint, put } from "../../solid/index.js";
import { part } from "../model.js";
import { MAN, recoloured, WOMAN } from "./bases.js";
import { HALO, SANTA_HAT } from "./headgear.js";
import type { Look } from "./look.js";
import * as outfits from "./outfits.js";

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
        paint("bands", block([14, 0.4, 14], 0.02, { at: [0, 6.6, 0] })),
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
    realSize: 0.65,
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
