import { limb, paint } from "../../solid/index.js";
import { MAN, recoloured, WOMAN } from "./bases.js";
import { PEAKED } from "./headgear.js";
import type { Look, Outfit } from "./look.js";
import * as outfits from "./outfits.js";

const apron = (shirt: string, colour: string, trousers = "#39415a"): Outfit =>
  recoloured(outfits.APRON, { shirt, apron: colour, trousers });

/** A bow tie at the collar, over all else. */
const tied = (outfit: Outfit): Outfit => ({
  ...outfit,
  roles: { ...outfit.roles, tie: { colour: "#1f1f26", material: "clay" } },
  marks: () => [
    ...(outfit.marks?.() ?? []),
    ...[-1, 1].map((side) =>
      paint(
        "tie",
        limb(
          [
            [0, 10.1, 1.2],
            [0.62 * side, 10.1, 1.1],
          ],
          [0.12, 0.36],
        ),
      ),
    ),
  ],
});

const { dress, shoes } = outfits.DRESS.roles;

/** A dark dress whose apron hides its belt. */
const APRONED_DRESS: Outfit = {
  ...outfits.DRESS,
  roles: {
    dress: { ...dress!, colour: "#2f3b57" },
    shoes: shoes!,
    apron: { colour: "#fbfaf5", material: "clay" },
  },
  marks: () => outfits.APRON.marks?.() ?? [],
  extras: (cell) => outfits.APRON.extras?.(cell) ?? [],
};

/** Who serves, sells or makes things by hand, known by an apron or a cap. */
export const APRONED: readonly Look[] = [
  {
    ...MAN,
    concept: "waiter",
    aliases: ["butler", "head waiter", "steward"],
    hairColour: "#2b211d",
    outfit: tied(apron("#fbfaf5", "#26262c", "#26262c")),
  },
  {
    ...WOMAN,
    concept: "waitress",
    aliases: ["maid", "stewardess", "chambermaid"],
    hair: "bun",
    hairColour: "#5a3620",
    outfit: APRONED_DRESS,
  },
  {
    ...MAN,
    concept: "barista",
    aliases: ["bartender", "barman", "barkeeper"],
    beard: "full",
    hairColour: "#3b2a22",
    outfit: apron("#3d4250", "#7a5236"),
  },
  {
    ...MAN,
    concept: "butcher",
    aliases: ["fishmonger"],
    beard: "moustache",
    hair: "bald",
    outfit: apron("#fbfaf5", "#b8402f"),
  },
  {
    ...MAN,
    concept: "shopkeeper",
    aliases: ["grocer", "greengrocer", "florist", "vendor", "street vendor", "market trader"],
    outfit: apron("#f2e7c9", "#4b8a52"),
  },
  {
    ...MAN,
    concept: "craftsman",
    aliases: [
      "carpenter",
      "blacksmith",
      "potter",
      "shoemaker",
      "cobbler",
      "tailor",
      "woodworker",
      "watchmaker",
      "clockmaker",
      "glassblower",
    ],
    beard: "full",
    outfit: apron("#7d8a94", "#8a5a34", "#4a4038"),
  },
  {
    ...MAN,
    concept: "postman",
    aliases: ["mailman", "mail carrier", "postal worker", "courier", "delivery man", "deliveryman"],
    outfit: recoloured(outfits.UNIFORM, { jacket: "#3f63a8", trousers: "#27375c" }),
    headgear: PEAKED,
  },
];
