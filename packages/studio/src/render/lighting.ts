import { linearOf } from "../colour.js";
import type { Scene, Softbox } from "../scene.js";
import { LIGHT_BYTES } from "./layout.js";

type Vector = [number, number, number];

/** A scene's lights as the kernel reads them, scaled so that the open floor at the middle receives 1 in all. */
export interface Lighting {
  readonly lights: Float32Array;
  readonly ambient: readonly [number, number, number];
  /** What the ambient light gives to the open floor, of 1. */
  readonly ambientShare: number;
  /** Colour of all the light on the open floor, of brightness about 1. */
  readonly tint: readonly [number, number, number];
}

const GRID = 12;

/** Turns softboxes into rectangles with radiance; one unit of strength lights the floor as the key light does. */
export function lightScene(scene: Pick<Scene, "lights" | "ambient" | "place">): Lighting {
  const frames = scene.lights.map(frameOf);
  const floor = frames.map(floorIrradiance);
  // Radiance 1 of the key light gives floor[0]; a key that misses the floor is scaled as if it met it gently.
  const unit = 1 / Math.max(floor[0], scene.place ? 1e-7 : 0.02);
  const total =
    scene.lights.reduce((sum, light, index) => sum + floor[index] * unit * light.strength, 0) +
    scene.ambient.strength;
  // A place's strengths are shares of its own light already.
  const scale = scene.place ? 1 : 1 / Math.max(total, 1e-3);
  const words = LIGHT_BYTES / 4;
  const lights = new Float32Array(frames.length * words);
  frames.forEach((frame, index) => {
    const light = scene.lights[index];
    const [r, g, b] = linearOf(light.colour);
    const radiance = light.strength * unit * scale;
    lights.set([...frame.centre, ...frame.halfWide, ...frame.halfHigh, ...frame.normal], index * words);
    lights.set([r * radiance, g * radiance, b * radiance, frame.area], index * words + 12);
  });
  const [r, g, b] = linearOf(scene.ambient.colour);
  const ambient = scene.ambient.strength * scale;
  const tint: Vector = [r * ambient, g * ambient, b * ambient];
  scene.lights.forEach((light, index) => {
    const onFloor = floor[index] * unit * light.strength * scale;
    linearOf(light.colour).forEach((channel, k) => {
      tint[k] += channel * onFloor;
    });
  });
  return { lights, ambient: [r * ambient, g * ambient, b * ambient], ambientShare: ambient, tint };
}

interface Frame {
  readonly centre: Vector;
  readonly halfWide: Vector;
  readonly halfHigh: Vector;
  readonly normal: Vector;
  readonly area: number;
}

function frameOf(light: Softbox): Frame {
  const normal = unitOf([
    light.target[0] - light.centre[0],
    light.target[1] - light.centre[1],
    light.target[2] - light.centre[2],
  ]);
  const upright: Vector = Math.abs(normal[1]) > 0.99 ? [0, 0, 1] : [0, 1, 0];
  const wide = unitOf(cross(upright, normal));
  const high = cross(normal, wide);
  return {
    centre: [...light.centre],
    halfWide: times(wide, light.width / 2),
    halfHigh: times(high, light.height / 2),
    normal,
    area: light.width * light.height,
  };
}

/** Irradiance over π at the floor's middle from a softbox of radiance 1, by a grid that knows its soft edge. */
function floorIrradiance(frame: Frame): number {
  let sum = 0;
  for (let i = 0; i < GRID; i++) {
    for (let j = 0; j < GRID; j++) {
      const a = ((i + 0.5) / GRID) * 2 - 1;
      const b = ((j + 0.5) / GRID) * 2 - 1;
      const x = frame.centre[0] + frame.halfWide[0] * a + frame.halfHigh[0] * b;
      const y = frame.centre[1] + frame.halfWide[1] * a + frame.halfHigh[1] * b;
      const z = frame.centre[2] + frame.halfWide[2] * a + frame.halfHigh[2] * b;
      const squared = x * x + y * y + z * z;
      const distance = Math.sqrt(squared);
      const facing = -(x * frame.normal[0] + y * frame.normal[1] + z * frame.normal[2]) / distance;
      if (facing > 0 && y > 0) sum += (softEdge(a) * softEdge(b) * facing * (y / distance)) / squared;
    }
  }
  return (sum * frame.area) / (GRID * GRID * Math.PI);
}

function softEdge(a: number): number {
  const t = Math.min(1, (1 - Math.abs(a)) * 5);
  return t * t * (3 - 2 * t);
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

function times(a: Vector, factor: number): Vector {
  return [a[0] * factor, a[1] * factor, a[2] * factor];
}

function unitOf(a: Vector): Vector {
  const length = Math.sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2]);
  return [a[0] / length, a[1] / length, a[2] / length];
}
