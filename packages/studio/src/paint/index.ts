export type * from "./drawing.js";
export { rasterOf } from "./raster.js";
export { svgOf } from "./svg.js";
