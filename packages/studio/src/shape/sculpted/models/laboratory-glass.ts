import { frame, merged, placed } from "../../mesh/index.js";
import { drink, glassware } from "../glassware.js";
import { type Model, part } from "../model.js";
import { box, rod, turned } from "../pieces.js";

const GLASS = { colour: "#e9f4f6", material: "glass" } as const;
const LIQUID = (colour: string) => ({ colour, material: "liquid" }) as const;

const beakerGlass = () =>
  glassware(
    [
      [0, 0],
      [3.4, 0, 0.5],
      [3.5, 8.6, 0.4],
      [3.9, 9.2],
    ],
    0.24,
    0.35,
  );

/** Centimetres: with a scale on its side. */
export const beaker: Model = {
  concept: "beaker",
  aliases: ["beakers", "glass beaker", "laboratory beaker", "lab beaker"],
  realSize: 0.12,
  bestTurn: -12,
  inside: { y: 0.35, radius: 3 },
  contents: { inside: () => beakerGlass().inside, level: 6, gap: 0.05, instead: ["liquid"] },
  roles: { glass: GLASS, liquid: LIQUID("#3f9be0"), marks: { colour: "#ffffff", material: "plastic" } },
  parts: () => {
    const { wall, inside } = beakerGlass();
    return [
      part("glass", wall),
      part("liquid", drink(inside, 5.4)),
      part(
        "marks",
        merged(
          ...[2, 3, 4, 5, 6, 7].map((y, i) =>
            box([i % 2 ? 1.6 : 0.9, 0.14, 0.1], [i % 2 ? 0 : -0.35, y, 3.54], 0.04),
          ),
        ),
      ),
    ];
  },
};

const flaskGlass = () =>
  glassware(
    [
      [0, 0],
      [4.4, 0, 0.8],
      [4.3, 1.2, 1],
      [2.96, 4.42],
      [2.88, 4.6],
      [2.8, 4.8],
      [1.3, 8.4, 1],
      [1.25, 11, 0.4],
      [1.6, 11.6],
    ],
    0.22,
    0.4,
  );

/** Centimetres: conical, after Erlenmeyer. */
export const flask: Model = {
  concept: "conical flask",
  aliases: ["flasks", "erlenmeyer flask", "chemistry flask", "laboratory flask", "potion flask"],
  realSize: 0.15,
  bestTurn: -12,
  inside: { y: 0.4, radius: 3.4 },
  contents: { inside: () => flaskGlass().inside, level: 4.6, gap: 0.05, instead: ["liquid", "bubbles"] },
  roles: { glass: GLASS, liquid: LIQUID("#48b35a"), bubbles: { colour: "#c8f0c6", material: "plastic" } },
  parts: () => {
    const { wall, inside } = flaskGlass();
    return [
      part("glass", wall),
      part("liquid", drink(inside, 4.6)),
      part(
        "bubbles",
        merged(
          ...(
            [
              [0.5, 4.75, 0.8, 0.34],
              [-0.8, 4.7, 0.4, 0.26],
              [0.1, 4.75, -0.7, 0.3],
            ] as const
          ).map(([x, y, z, r]) =>
            turned(
              [
                [0, y - r],
                [r, y, r],
                [0, y + r],
              ],
              { at: [x, 0, z] },
              16,
            ),
          ),
        ),
      ),
    ];
  },
};

/** Centimetres: three in a wooden rack. */
export const testTube: Model = {
  concept: "test tube",
  aliases: ["test tubes", "test-tube", "test tube rack", "vial", "vials"],
  realSize: 0.16,
  bestTurn: -20,
  roles: {
    glass: GLASS,
    rack: { colour: "#c08a52", material: "wood" },
    liquid: LIQUID("#d8406a"),
    second: LIQUID("#3f8fe0"),
    third: LIQUID("#f2b632"),
  },
  parts: () => {
    const { wall, inside } = glassware(
      [
        [0, 1.2],
        [1.05, 1.2, 1.04],
        [1.05, 13, 0.2],
        [1.3, 13.5],
      ],
      0.14,
      1.4,
      1,
    );
    const at = [-3.8, 0, 3.8];
    const shift = (mesh: typeof wall, x: number) => placed(mesh, frame({ at: [x, 0, 0] }));
    return [
      part("glass", merged(...at.map((x) => shift(wall, x)))),
      ...at.map((x, i) =>
        part(["liquid", "second", "third"][i]!, shift(drink(inside, [7, 9.4, 5.4][i]!, 0.03), x)),
      ),
      part(
        "rack",
        merged(
          box([13.6, 1.1, 5], [0, 0.55, 0], 0.35),
          ...[-6.2, 6.2].map((x) => box([1, 9.4, 4], [x, 5, 0], 0.3)),
          ...[-1.7, 1.7].flatMap((z) => [box([13.4, 0.9, 0.9], [0, 9, z], 0.25)]),
          ...[-5.4, -1.9, 1.9, 5.4].map((x) => rod([x, 9, -1.7], [x, 9, 1.7], 0.4, 10)),
        ),
      ),
    ];
  },
};
