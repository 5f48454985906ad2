export { build } from "./build";
export { filter, keep, resolve } from "./denoise";
export { mark } from "./edges";
export { finish, preview } from "./finish";
export { refine, trace } from "./trace";
