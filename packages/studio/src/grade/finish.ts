import type { Scene } from "../scene.js";

export type Finish = NonNullable<Scene["finish"]>;

/** How a scene is finished: what it says itself, else what its style is finished with. */
export function finishOf(scene: Pick<Scene, "style" | "finish">): Finish {
  return scene.finish ?? (scene.style === "photo" ? PHOTO : PLAIN);
}

const PLAIN: Finish = { curve: "neutral", grain: 0, warmth: 0.3 };
const PHOTO: Finish = { curve: "film", grain: 0.5, warmth: 0.5 };
