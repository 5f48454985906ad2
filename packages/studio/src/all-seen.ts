import type { ColourReport } from "./grade/index.js";
import type { Scene } from "./scene.js";
import { small } from "./weighing.js";

const ROUNDS = 2;
/** A colour that nothing comes nearer to than this, in CIEDE2000, gets a place of its own: its like is not it. */
const UNSEEN = 3.3;

/**
 * The scene in which every colour of its palette is seen. Whether a part shows its colour (it may lie in shade, or behind
 * something) is only known once it is drawn, so the scene is drawn small, and composed again without the parts that failed; where
 * a place of its own does not help, what is left over lies about as beads, for those have more sides to the light.
 *
 * @param compose the scene in which these colours get a place of their own
 * @param trial how the colours of a small drawing come out
 */
export async function withAllSeen(
  first: Scene,
  compose: (unseen: readonly string[], rest: "podium" | "beads") => Scene,
  trial: (scene: Scene) => Promise<ColourReport>,
): Promise<Scene> {
  let best = { scene: first, lost: first.palette.length + 1 };
  let scene = first;
  let unseen: readonly string[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const lost = lostIn(await trial(small(scene)), scene.palette);
    if (lost.length < best.lost) best = { scene, lost: lost.length };
    if (lost.length === 0 || round === ROUNDS) break;
    const more = lost.filter((hex) => !unseen.includes(hex));
    unseen = [...unseen, ...more];
    scene = compose(unseen, more.length > 0 ? "podium" : "beads");
  }
  return best.scene;
}

function lostIn({ palette }: ColourReport, asked: readonly string[]): string[] {
  return asked.filter((hex) =>
    palette.some((entry) => entry.asked === hex.toLowerCase() && entry.delta_e > UNSEEN),
  );
}
