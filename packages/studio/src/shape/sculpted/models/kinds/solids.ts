import type { Model } from "../../model.js";
import { cone } from "../cone.js";
import { cube } from "../cube.js";
import { cylinder } from "../cylinder.js";
import { pyramid } from "../pyramid.js";
import { torus } from "../torus.js";

/** Plain solids. */
export const SOLIDS: readonly Model[] = [cone, cube, cylinder, pyramid, torus];
