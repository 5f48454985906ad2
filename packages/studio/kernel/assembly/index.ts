export { build } from "./build";
export { filter, keep, resolve } from "./denoise";
export { mark } from "./edges";
export { finish } from "./finish";
export { match } from "./match";
export { survey } from "./survey";
export { refine, trace } from "./trace";
export { preview } from "./preview";
export { vista } from "./vista";
