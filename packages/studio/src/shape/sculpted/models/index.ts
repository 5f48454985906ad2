import type { Model } from "../model.js";
import { ball } from "./ball.js";
import { book } from "./book.js";
import { cube } from "./cube.js";
import { mug } from "./mug.js";
import { vase } from "./vase.js";

/** Every sculpted model. */
export const MODELS: readonly Model[] = [ball, book, cube, mug, vase];
