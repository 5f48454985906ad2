import { pow } from "../../math/exact.js";
import type { Daylight } from "../../place/light.js";
import type { Outdoors } from "../../place/place.js";
import { recipeOf } from "../../place/recipe.js";
import type { Scene } from "../../scene.js";
import { round, rounded } from "../camera/lens.js";

/** The sun as a far, small light, and the sky as light from everywhere. Strengths are shares of the light on the ground. */
export function placeLights(light: Daylight): Pick<Scene, "lights" | "ambient"> {
  const { sun, sunShare } = light;
  const far = 90;
  const up = Math.max(sun[1], 0.05);
  const flat = Math.sqrt(Math.max(1e-6, 1 - sun[1] * sun[1]));
  const level = Math.sqrt(1 - up * up) / flat;
  // On what stands upright a low sun falls at right angles, many times as strong as on the ground: film would not hold both.
  const beam = Math.min(Math.max(sunShare, 0.12), Math.max(0.1, UPRIGHT * up));
  const sunColour = sunShare > 0.02 ? light.sunLight : light.hazeLight;
  const side = sunShare > 0.02 ? far * 0.05 : far * 0.9;
  // Who photographs against the light brightens what stands before it.
  const against = sun[2] < -0.2 || sunShare <= 0.02;
  // The sky away from a low sun is darker than that about it, which is behind what one looks at.
  const turned = against && sun[1] > 0 && sun[1] < LOW_SUN && !light.isNight ? TURNED : 1;
  return {
    lights: [
      {
        name: "sun",
        centre: rounded([sun[0] * level * far, up * far, sun[2] * level * far]),
        target: [0, 0, 0],
        width: round(side),
        height: round(side),
        colour: hexOf(sunColour),
        strength: round(beam / brightness(sunColour)),
      },
      ...(against
        ? [
            {
              name: "fill",
              centre: [-32, 34, 78] as [number, number, number],
              target: [0, 0, 0] as [number, number, number],
              width: 60,
              height: 50,
              colour: hexOf(light.skyLight),
              strength: round(
                (sunShare <= 0.02 || !light.isNight ? FILL * turned * turned : FILL * 0.15) /
                  brightness(light.skyLight),
              ),
            },
          ]
        : []),
    ],
    ambient: {
      colour: hexOf(light.skyLight),
      strength: round((turned * (1 - Math.min(0.95, sunShare))) / brightness(light.skyLight)),
    },
  };
}

/** Of the light on level ground. */
const FILL = 0.2;
/** The most that a sun gives to what faces it, of all light on level ground. */
const UPRIGHT = 2.6;
/** Sine of the height up to which a sun stands low; and how much of the sky's light reaches what is turned from it. */
const LOW_SUN = 0.14;
const TURNED = 0.5;

type Three = readonly [number, number, number];

/** Luminance of a colour whose largest channel is 1. */
function brightness(colour: Three): number {
  const most = Math.max(...colour, 1e-9);
  return (0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2]) / most;
}

/** What things mirror and are lit by from below and beside: the haze, and the land's own colour. */
export function placeBackground(place: Outdoors, light: Daylight): Scene["background"] {
  const { ground, water } = recipeOf(place);
  const below = place.afloat && water ? water.colour : ground;
  return { top: hexOf(light.hazeLight, Math.max(1, ...light.hazeLight)), bottom: hexOf(below, 1) };
}

function hexOf(linear: Three, most = Math.max(...linear, 1e-9)): string {
  const channels = linear.map((value) => {
    const v = Math.min(1, Math.max(0, value / most));
    const shown = v <= 0.0031308 ? 12.92 * v : 1.055 * pow(v, 1 / 2.4) - 0.055;
    return Math.round(shown * 255)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${channels.join("")}`;
}
