import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import { direct, type Wishes } from "../index.js";

const WISHES: Wishes = { width: 512, height: 512, seed: 3, palette: [], background: null };

test.each([
  ["a box", "box"],
  ["a closed box", "closed box"],
  ["a cardboard box, sealed", "closed box"],
  ["a box with its lid closed", "closed box"],
  ["an open box", "box"],
  ["a shut laptop", "closed laptop"],
  ["an open laptop", "laptop"],
  ["an open door", "open door"],
  ["a half-open door", "ajar door"],
  ["the door is ajar", "ajar door"],
  ["a door slightly open", "ajar door"],
  ["a closed door", "door"],
  ["a wide open window", "open window"],
  ["a window that is open", "open window"],
  ["an opened suitcase", "open suitcase"],
  ["an open jar", "open jar"],
  ["a jar with the lid off", "open jar"],
  ["a jar with its lid lying beside it", "open jar"],
  ["a jar without a lid", "lidless jar"],
  ["a lidless jar of jam", "lidless jar"],
  ["a jar of honey with the lid removed", "honey"],
  ["a teapot with its lid off", "open teapot"],
  ["a teapot with no lid", "lidless teapot"],
  ["a pot without a lid", "pot"],
  ["an open envelope", "open envelope"],
  ["an opened letter", "open envelope"],
  ["an open drawer", "open dresser"],
  ["a chest of drawers with an open drawer", "open dresser"],
  ["a closed treasure chest", "closed treasure chest"],
  ["a broken egg", "broken egg"],
  ["a smashed egg", "broken egg"],
  ["a cracked easter egg", "cracked egg"],
])("%s is drawn as: %s, and nothing of it goes unsaid", (prompt, name) => {
  const { scene, report } = direct(read(prompt), WISHES);
  expect(scene.things.map(({ shape }) => shape.name)).toEqual([name]);
  expect(report.notDepicted).toEqual([]);
});

test.each(["an open bottle", "a bottle without a cork", "an uncorked bottle", "an empty bottle"])(
  "%s has no cork",
  (prompt) => {
    const { scene, report } = direct(read(prompt), WISHES);
    expect(scene.things[0]!.shape.name).toMatch(/^open (?:\w+ )?bottle$/);
    expect(report.notDepicted).toEqual([]);
  },
);

test.each(["a trash can without a lid", "a trash can with its lid off"])(
  "%s: its lid stays, and this is told",
  (prompt) => {
    expect(direct(read(prompt), WISHES).report.notDepicted).toHaveLength(1);
  },
);
