/**
 * A scene as far as this page edits it (see docs/scene.md); everything else travels on untouched.
 * Points are `[right, up, near]` in scene units, angles are degrees, colours `#RRGGBB`.
 */
export interface Scene {
  readonly version: 1;
  readonly background: { readonly top: string; readonly bottom: string };
  readonly lights: readonly Light[];
  readonly ambient: { readonly colour: string; readonly strength: number };
  readonly things: readonly Thing[];
}

export interface Light {
  readonly name: string;
  readonly colour: string;
  readonly strength: number;
}

export interface Thing {
  readonly id: string;
  /** The prompt's own noun; null for what direction added. */
  readonly asked: string | null;
  readonly concept: string;
  readonly colour: string | null;
  readonly material: string;
  readonly position: readonly [right: number, up: number, near: number];
  readonly turn: number;
  readonly tilt: number;
  readonly size: number;
}

/** The scene that a picture's notes tell, or null when they tell none that can be edited here. */
export function asScene(value: unknown): Scene | null {
  if (typeof value !== "object" || value === null) return null;
  const scene = value as Partial<Scene>;
  const whole =
    scene.version === 1 &&
    Array.isArray(scene.things) &&
    Array.isArray(scene.lights) &&
    scene.background !== undefined &&
    scene.ambient !== undefined;
  return whole ? (scene as Scene) : null;
}

/** The scene with one thing changed. */
export function withThing(scene: Scene, index: number, changed: Partial<Thing>): Scene {
  return {
    ...scene,
    things: scene.things.map((thing, at) => (at === index ? { ...thing, ...changed } : thing)),
  };
}

export function withoutThing(scene: Scene, index: number): Scene {
  return { ...scene, things: scene.things.filter((_, at) => at !== index) };
}

/** The scene with a second of a thing beside it, under a name of its own. */
export function withTwin(scene: Scene, index: number): Scene {
  const thing = scene.things[index];
  const taken = new Set(scene.things.map(({ id }) => id));
  let number = 2;
  while (taken.has(`${thing.id}-${number}`)) number += 1;
  const [right, up, near] = thing.position;
  const twin = { ...thing, id: `${thing.id}-${number}`, position: [right + thing.size, up, near] as const };
  return { ...scene, things: scene.things.toSpliced(index + 1, 0, twin) };
}

export function withLight(scene: Scene, index: number, changed: Partial<Light>): Scene {
  return {
    ...scene,
    lights: scene.lights.map((light, at) => (at === index ? { ...light, ...changed } : light)),
  };
}
