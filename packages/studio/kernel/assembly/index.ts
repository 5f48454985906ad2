export { build } from "./build";
export { filter, keep, markEdges, resolve } from "./denoise";
export { finish, preview } from "./finish";
export { trace, traceEdges } from "./trace";
