export * from "./blend.js";
export type { Solid } from "./form.js";
export * from "./primitives.js";
