import type { MaterialName } from "../../brief.js";
import { list } from "./list.js";

type Known = Exclude<MaterialName, "own">;

/** Words for each material Studio has; the first table is exact, the second the nearest it can do. */
export const MATERIALS_EXACT: Readonly<Record<Known, readonly string[]>> = {
  clay: list("clay, clays, plasticine, modelling clay, modeling clay, polymer clay, play dough, fimo"),
  plastic: list("plastic, glossy plastic, shiny plastic, vinyl, acrylic, lacquered, enamel"),
  "matte plastic": list("matte plastic, matt plastic, soft touch plastic, matte, matt"),
  ceramic: list("ceramic, ceramics, porcelain, earthenware, stoneware, glazed, bone china, faience"),
  metal: list(
    "metal, metallic, steel, stainless steel, iron, cast iron, aluminium, aluminum, brushed metal, brushed steel, pewter, titanium",
  ),
  gold: list("gold plated, solid gold, pure gold, gilded, brass"),
  silver: list("sterling silver, silver plated, solid silver"),
  copper: list("copper plated, solid copper"),
  chrome: list("chrome, chromed, chromium, mirror polished, polished steel"),
  glass: list("glass, crystal, crystal clear, transparent, translucent, see through, semi transparent"),
  wood: list(
    "wood, wooden, timber, oak, walnut, pine, birch, bamboo, plywood, teak, light wood, dark wood, wood grain",
  ),
  rubber: list("rubber, rubbery, silicone, latex"),
  fabric: list(
    "fabric, cloth, textile, cotton, linen, felt, felted, wool, woollen, woolen, knitted, crochet, crocheted, plush, velvet, silk, denim, canvas, fleece, velour, suede",
  ),
};

export const MATERIALS_NEAR: Readonly<Partial<Record<Known, readonly string[]>>> = {
  clay: list("stone, concrete, cement, granite, sandstone, terracotta clay, plaster, brick, wax, waxen"),
  ceramic: list("marble, onyx, jade stone"),
  "matte plastic": list("paper, papery, cardboard, origami, papercraft, foam"),
  glass: list("ice, icy, frosted glass, jelly, jello, gelatin, diamond"),
  rubber: list("leather, leathery"),
  gold: list("bronze metal"),
};

/** Colour words that are metals when they lie on a thing: their colour comes with the material. */
export const METAL_COLOURS: Readonly<Record<string, Known>> = {
  gold: "gold",
  golden: "gold",
  silver: "silver",
  copper: "copper",
};

/** Material words that name a thing when no noun follows ("a glass"). */
export const MATERIAL_NOUNS = new Set(
  list(
    "glass, crystal, diamond, clay, plastic, metal, steel, iron, wood, stone, marble, brick, paper, cardboard, rubber, leather, fabric, cloth, wool, cotton, silk, canvas, ice, jelly, foam, wax, pine, oak, bamboo, walnut, birch, brass",
  ),
);
