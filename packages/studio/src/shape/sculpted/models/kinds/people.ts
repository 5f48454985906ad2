import { FIGURES } from "../../figure/variants.js";
import type { Model } from "../../model.js";

export const PEOPLE: readonly Model[] = FIGURES;
