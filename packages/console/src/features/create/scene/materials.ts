/** The materials that a thing can be of; `own` is the shape's own. The engine's list, which a test holds it against. */
export const MATERIALS: readonly string[] = [
  ...["own", "clay", "plastic", "matte plastic", "ceramic", "metal", "brushed metal", "gold", "silver"],
  ...["copper", "bronze", "chrome", "glass", "frosted glass", "ice", "jelly", "liquid"],
  ...["wax", "wood", "dark wood"],
  ...["light wood", "marble", "stone", "concrete", "terrazzo", "rubber", "fabric", "felt", "wool"],
  ...["knitted", "leather", "paper", "cardboard", "neon"],
];
