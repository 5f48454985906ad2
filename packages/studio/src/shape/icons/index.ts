export { buildIcon } from "./build.js";
export { iconEntry } from "./entry.js";
export { drawingNames as iconNames } from "./pack.js";
