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
    "metal, metallic, steel, stainless steel, iron, cast iron, aluminium, aluminum, pewter, titanium",
  ),
  "brushed metal": list("brushed metal, brushed steel, brushed aluminium, brushed aluminum, brushed"),
  gold: list("gold plated, solid gold, pure gold, gilded, brass"),
  silver: list("sterling silver, silver plated, solid silver"),
  copper: list("copper plated, solid copper"),
  bronze: list("bronze metal, solid bronze"),
  chrome: list("chrome, chromed, chromium, mirror polished, polished steel"),
  glass: list("glass, crystal, crystal clear, transparent, see through"),
  "frosted glass": list("frosted glass, frosted, translucent, semi transparent, milky glass"),
  ice: list("ice, icy, made of ice"),
  jelly: list("jelly, jello, gelatin, gummy"),
  // A thing "of water" or "of tea" is none of a liquid: vessels are filled with it.
  liquid: [],
  wax: list("wax, waxen, waxy, beeswax"),
  wood: list("wood, wooden, timber, oak, teak, cherry wood, wood grain, plywood"),
  "dark wood": list("dark wood, dark wooden, dark oak, stained oak, walnut, mahogany, ebony"),
  "light wood": list(
    "light wood, light wooden, pale wood, bleached wood, blond wood, light oak, pale oak, bleached oak, white oak, pale wooden, pine, birch, bamboo, maple wood, beech",
  ),
  marble: list("marble, onyx, alabaster"),
  stone: list("stone, granite, sandstone, rock, limestone, basalt, brick"),
  concrete: list("concrete, cement, plaster"),
  terrazzo: list("terrazzo"),
  rubber: list("rubber, rubbery, silicone, latex"),
  fabric: list("fabric, cloth, textile, cotton, linen, velvet, silk, denim, canvas, suede"),
  felt: list("felt, felted, plush, fleece, velour"),
  // Fleece as it grows: what is made of wool is knitted.
  wool: [],
  knitted: list("wool, woollen, woolen, knitted, knit, crochet, crocheted"),
  leather: list("leather, leathery"),
  paper: list("paper, papery, origami, papercraft"),
  cardboard: list("cardboard, corrugated cardboard"),
  neon: list("neon light, neon tube"),
};

export const MATERIALS_NEAR: Readonly<Partial<Record<Known, readonly string[]>>> = {
  clay: list("terracotta clay"),
  marble: list("jade stone"),
  "matte plastic": list("foam"),
  glass: list("diamond"),
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
