import { measureColour } from "../../grade/measure.js";
import { rasterOf, svgOf } from "../../paint/index.js";
import type { Scene } from "../../scene.js";
import { layOut } from "./index.js";

/** A colour that nothing comes nearer to than this, in CIEDE2000, is lost on a sheet. */
const LOST = 2;
/** Pixels across that a trial has. */
const TRIAL = 400;

/**
 * A sheet on which every colour of its palette is seen: those that its arrangement has no area for lie along its edge.
 * How much is seen of which is only known once it is drawn, so it is drawn small.
 */
export async function edged(scene: Scene): Promise<Scene> {
  const { layout, palette } = scene;
  if (!layout || palette.length === 0) return scene;
  const raster = await rasterOf(svgOf(layOut(scene, layout)), { width: TRIAL, smooth: false });
  const { palette: found } = measureColour(raster, { background: null, palette });
  const edge = found.filter(({ delta_e }) => delta_e > LOST).map(({ asked }) => asked);
  return edge.length === 0 ? scene : { ...scene, layout: { ...layout, edge } };
}
