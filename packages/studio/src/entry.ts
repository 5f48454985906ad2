import { currentBundle } from "./bundle.js";
import type * as Studio from "./index.js";

// Opening a thousand small modules takes twice as long as what they do: what the build made of them is one file.
// After the compiler alone has run, it is the modules themselves.
const bundle = currentBundle(new URL("./", import.meta.url));
const studio: typeof Studio = bundle ? await import(bundle.href) : await import("./index.js");

export const { draw, measureColour, plan, sceneSchema, strayShare } = studio;
