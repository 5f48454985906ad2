import type { Scene, ShapeRef } from "../scene.js";
import { cutIcon, tubeIcon } from "./card/index.js";
import type { BuiltShape, ShapeEntry } from "./catalogue.js";
import { lowPoly } from "./low-poly.js";
import { boundsOf } from "./mesh/index.js";

/** What a style makes of a shape: as it is, in few facets, cut from paper, or drawn in tubes of light. */
export type Treatment = "whole" | "facets" | "sheets" | "tubes";

export function treatmentOf(style: Scene["style"]): Treatment {
  switch (style) {
    case "low poly":
      return "facets";
    case "paper-cut":
      return "sheets";
    case "neon":
      return "tubes";
    default:
      return "whole";
  }
}

/** A shape as a treatment makes it; sheets and tubes need a drawing, and leave other shapes whole. */
export function treated(
  treatment: Treatment,
  ref: ShapeRef,
  entry: ShapeEntry,
  whole: (ref: ShapeRef) => BuiltShape,
): BuiltShape {
  if (treatment === "facets") {
    return standing({ parts: lowPoly(whole(ref).parts) });
  }
  if (ref.source === "icon" && treatment === "sheets") return cutIcon(ref.name, entry.roles) ?? whole(ref);
  if (ref.source === "icon" && treatment === "tubes") return tubeIcon(ref.name, entry.roles) ?? whole(ref);
  return whole(ref);
}

/** Facets cut a little off the foot of a thing; it is let down until it stands again. */
function standing({ parts }: BuiltShape): BuiltShape {
  const foot = boundsOf(parts.map(({ mesh }) => mesh)).min[1];
  return {
    parts: parts.map(({ role, mesh }) => ({
      role,
      mesh: { ...mesh, positions: mesh.positions.map((value, k) => (k % 3 === 1 ? value - foot : value)) },
    })),
  };
}
