export { classesOf } from "./classes.js";
export type * from "./drawing.js";
export { paint } from "./paint.js";
export { rasterOf } from "./raster.js";
export { svgOf } from "./svg.js";
