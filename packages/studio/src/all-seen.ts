import type { ColourReport } from "./grade/index.js";
import type { Scene } from "./scene.js";
import { LOST, small } from "./weighing.js";

const ROUNDS = 2;

/**
 * The scene in which every colour of its palette is seen. Whether a part shows its colour (it may lie in shade, or behind
 * something) is only known once it is drawn, so the scene is drawn small, and composed again without the parts that failed.
 *
 * @param compose the scene in which these colours get a place of their own
 * @param trial how the colours of a small drawing come out
 */
export async function withAllSeen(
  first: Scene,
  compose: (unseen: readonly string[]) => Scene,
  trial: (scene: Scene) => Promise<ColourReport>,
): Promise<Scene> {
  let best = { scene: first, lost: first.palette.length + 1 };
  let scene = first;
  let unseen: readonly string[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const lost = lostIn(await trial(small(scene)), scene.palette);
    if (lost.length < best.lost) best = { scene, lost: lost.length };
    const more = lost.filter((hex) => !unseen.includes(hex));
    if (more.length === 0 || round === ROUNDS) break;
    unseen = [...unseen, ...more];
    scene = compose(unseen);
  }
  return best.scene;
}

function lostIn({ palette }: ColourReport, asked: readonly string[]): string[] {
  return asked.filter((hex) =>
    palette.some((entry) => entry.asked === hex.toLowerCase() && entry.delta_e > LOST),
  );
}
