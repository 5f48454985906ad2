import type { Look } from "./look.js";
import * as outfits from "./outfits.js";

export const MAN: Look = {
  concept: "person",
  aliases: [
    "man",
    "human",
    "guy",
    "figure",
    "character",
    "people",
    "adult",
    "worker",
    "gentleman",
    "father",
    "dad",
    "husband",
    "brother",
  ],
  realSize: 1.7,
  hair: "short",
  hairColour: "#5a3620",
  outfit: outfits.CASUAL,
};

export const WOMAN: Look = {
  concept: "woman",
  aliases: ["lady", "mother", "mom", "mum", "wife", "sister", "female", "businesswoman"],
  realSize: 1.65,
  hair: "long",
  hairColour: "#7a4322",
  lashes: true,
  outfit: { ...outfits.SKIRT },
};

/** An outfit with other colours for some of its roles. */
export const recoloured = (
  outfit: Look["outfit"],
  colours: Readonly<Record<string, string>>,
): Look["outfit"] => ({
  ...outfit,
  roles: Object.fromEntries(
    Object.entries(outfit.roles).map(([name, role]) => [
      name,
      { ...role, colour: colours[name] ?? role.colour },
    ]),
  ),
});
