export { build } from "./build";
export { filter, keep, mark, resolve } from "./denoise";
export { finish, preview } from "./finish";
export { refine, trace } from "./trace";
