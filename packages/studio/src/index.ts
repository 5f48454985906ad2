export type * from "./brief.js";
export { draw, plan } from "./draw.js";
export {
  type AskedColours,
  type ColourReport,
  measureColour,
  type Raster,
  strayShare,
} from "./grade/measure.js";
export type * from "./request.js";
export type { InputPicture } from "./restyle/index.js";
export { type Scene, sceneSchema, type Thing } from "./scene.js";
