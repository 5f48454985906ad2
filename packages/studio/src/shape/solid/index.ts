export * from "./blend.js";
export * from "./primitives.js";
export type { Solid } from "./solid.js";
