import { limb, paint } from "../../solid/index.js";
import { MAN, recoloured, WOMAN } from "./bases.js";
import { CLOWN } from "./clown.js";
import { BANDANA, COWBOY, FIRE_HELMET, HARD_HAT, PEAKED, STRAW, TOQUE } from "./headgear.js";
import type { Look } from "./look.js";
import * as outfits from "./outfits.js";

/** Who is known by their work and its clothes. */
export const TRADES: readonly Look[] = [
  CLOWN,
  {
    ...MAN,
    concept: "chef",
    aliases: ["cook", "baker", "pizza chef"],
    outfit: {
      ...recoloured(outfits.JACKET, {
        jacket: "#fbfaf5",
        collar: "#f1efe8",
        buttons: "#3a3d46",
        trousers: "#4a4e5a",
      }),
      marks: () => [],
      extras: () => outfits.neckerchief("scarf"),
      roles: {
        jacket: { colour: "#fbfaf5", material: "clay" },
        trousers: { colour: "#4a4e5a", material: "clay" },
        scarf: { colour: "#cf3b33", material: "clay" },
        shoes: { colour: "#22242b", material: "clay" },
      },
    },
    headgear: TOQUE,
  },
  {
    ...MAN,
    concept: "doctor",
    aliases: [
      "scientist",
      "physician",
      "surgeon",
      "chemist",
      "researcher",
      "pharmacist",
      "dentist",
      "veterinarian",
    ],
    hair: "short",
    spectacles: true,
    outfit: outfits.LAB_COAT,
  },
  {
    ...WOMAN,
    concept: "nurse",
    aliases: [],
    hair: "bun",
    hairColour: "#3b2a22",
    outfit: recoloured(outfits.DRESS, { dress: "#8fd0d6", belt: "#fbfaf6", shoes: "#fbfaf6" }),
  },
  {
    ...MAN,
    concept: "police officer",
    aliases: ["policeman", "cop", "sheriff", "security guard", "guard", "policewoman"],
    outfit: outfits.UNIFORM,
    headgear: PEAKED,
  },
  {
    ...MAN,
    concept: "pilot",
    aliases: ["captain", "sailor", "bus driver", "driver"],
    outfit: recoloured(outfits.UNIFORM, { jacket: "#fbfaf5", trousers: "#2b3350" }),
    headgear: { ...PEAKED, roles: { ...PEAKED.roles, cap: { colour: "#fbfaf5", material: "clay" } } },
  },
  {
    ...MAN,
    concept: "soldier",
    aliases: ["army man", "general"],
    outfit: recoloured(outfits.JACKET, {
      jacket: "#667046",
      collar: "#4d5534",
      trousers: "#667046",
      buttons: "#4d5534",
    }),
    headgear: { ...HARD_HAT, roles: { helmet: { colour: "#59623c", material: "matte plastic" } } },
  },
  {
    ...MAN,
    concept: "firefighter",
    aliases: ["fireman", "firewoman"],
    outfit: outfits.TURNOUT,
    headgear: FIRE_HELMET,
  },
  {
    ...MAN,
    concept: "builder",
    aliases: ["construction worker", "engineer", "mechanic", "plumber", "electrician", "miner", "architect"],
    beard: "moustache",
    outfit: recoloured(outfits.OVERALLS, { shirt: "#f08a2e", overalls: "#3d5a8c" }),
    headgear: HARD_HAT,
  },
  {
    ...MAN,
    concept: "farmer",
    aliases: ["gardener", "rancher", "fisherman"],
    beard: "full",
    hairColour: "#8a5a34",
    outfit: outfits.OVERALLS,
    headgear: STRAW,
  },
  {
    ...MAN,
    concept: "cowboy",
    aliases: ["rodeo rider", "cowgirl", "gunslinger"],
    beard: "moustache",
    outfit: {
      ...recoloured(outfits.CASUAL, { shirt: "#b5443a", trousers: "#3f63a8", shoes: "#7a4a2a" }),
      extras: () => outfits.neckerchief("bandana"),
      roles: {
        shirt: { colour: "#b5443a", material: "clay" },
        trousers: { colour: "#3f63a8", material: "clay" },
        bandana: { colour: "#f2c230", material: "clay" },
        shoes: { colour: "#7a4a2a", material: "clay" },
      },
    },
    headgear: COWBOY,
  },
  {
    ...MAN,
    concept: "pirate",
    aliases: ["buccaneer"],
    beard: "full",
    hairColour: "#2b211d",
    outfit: {
      ...recoloured(outfits.COAT, { coat: "#5a2f3a", collar: "#f1ead9", trousers: "#2d2a33" }),
      hem: 4.2,
    },
    headgear: BANDANA,
  },
  {
    ...MAN,
    concept: "superhero",
    aliases: ["hero", "super hero", "superman"],
    hairColour: "#201c22",
    outfit: {
      ...outfits.CASUAL,
      roles: {
        shirt: { colour: "#2b62c4", material: "clay" },
        emblem: { colour: "#f2c230", material: "clay" },
        trousers: { colour: "#2b62c4", material: "clay" },
        belt: { colour: "#f2c230", material: "clay" },
        cape: { colour: "#d5322f", material: "clay" },
        shoes: { colour: "#d5322f", material: "clay" },
      },
      marks: () => [
        paint(
          "emblem",
          limb(
            [
              [-0.5, 9.4, 1.2],
              [0.5, 9.4, 1.2],
              [0, 8.5, 1.3],
              [-0.5, 9.4, 1.2],
            ],
            0.28,
          ),
        ),
        outfits.girdle("belt", 6.5, 0.5),
      ],
      extras: (cell) => outfits.cape("cape", 1.4, cell),
    },
  },
];
