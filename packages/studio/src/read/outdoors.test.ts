import { expect, test } from "vitest";
import { direct } from "../direct/index.js";
import { read } from "./index.js";
import { skyOf } from "./outdoors.js";

const kindOf = (prompt: string) => read(prompt).setting.place?.kind ?? null;

test.each([
  ["a birch forest", "forest"],
  ["a pine grove in fog", "forest"],
  ["a wooden forest", null],
  ["a lighthouse on a cliff during a storm", "sea"],
  ["a goat on a cliff", "mountains"],
  ["a mountain village", "mountains"],
  ["an alpine hut at dusk", "mountains"],
  ["a village in winter", "hills"],
  ["a country house", null],
  ["birch wood in autumn", "forest"],
  ["a wood of spruces", null],
  ["autumn wood", "forest"],
  ["a wood at dawn", "forest"],
  ["a walk in the wood", "forest"],
  ["two hares in a snowy wood", "forest"],
  ["a piece of wood in winter", null],
  ["an axe in the wood", null],
  ["an autumn wreath made of wood", null],
  ["rolling hills with a village", "hills"],
  ["a village by a lake", "lake"],
])("%s is set in %s", (prompt, kind) => expect(kindOf(prompt)).toBe(kind));

test("a wood is of the trees that are named", () => {
  expect(read("birch wood in autumn").setting.place).toMatchObject({ trees: "birch", season: "autumn" });
  expect(read("a pine forest in fog").setting.place).toMatchObject({ trees: "conifer" });
  expect(read("a forest").setting.place).not.toHaveProperty("trees");
});

test("palms stand where the words for a place name them or mean them", () => {
  const palms = (prompt: string) =>
    read(prompt)
      .setting.place?.grove?.filter(({ kind }) => kind === "palm")
      .reduce((sum, { count }) => sum + count, 0) ?? 0;
  expect(palms("palm beach at noon")).toBeGreaterThan(2);
  expect(palms("a palm-lined beach")).toBeGreaterThan(2);
  expect(palms("a toucan on a tropical beach")).toBeGreaterThan(2);
  expect(palms("a palm grove")).toBeGreaterThan(palms("a palm beach"));
  expect(palms("a beach with one palm tree")).toBe(1);
  expect(palms("a beach at noon")).toBe(0);
});

test("a river runs, a lake lies still", () => {
  expect(read("a canoe on a river").setting.place).toMatchObject({ kind: "lake", river: true });
  expect(read("a river in a valley").setting.place).toMatchObject({ kind: "lake", river: true });
  expect(read("a mountain lake").setting.place).not.toHaveProperty("river");
});

test("a village belongs to its land, unless it is counted, made of something or painted", () => {
  const village = (prompt: string) => read(prompt).setting.place?.village !== undefined;
  expect(village("rolling hills with a village")).toBe(true);
  expect(village("a mountain village at dusk")).toBe(true);
  expect(village("hills in winter with a village")).toBe(true);
  expect(village("two villages in the hills")).toBe(false);
  // Before a camera on the shore there is only water for it to stand in.
  expect(village("a village by a lake")).toBe(false);
  const wishes = { width: 100, height: 100, seed: 1, palette: [], background: null };
  const things = (prompt: string) => direct(read(prompt), wishes).scene.things.map(({ concept }) => concept);
  expect(things("photo of rolling hills with a village")).toEqual([]);
  expect(things("flat illustration of a village in the hills")).not.toEqual([]);
});

test.each([
  ["a calm blue sea", true],
  ["a glassy lake at dawn", true],
  ["the sea is calm", true],
  ["a lake like a mirror", true],
  ["a calm man by the sea", false],
  ["the sea at night", false],
])("water is said to lie still: %s", (prompt, calm) => {
  expect(read(prompt).setting.place?.calm === true).toBe(calm);
});

test("who is on the moon stands on its ground", () => {
  const { setting } = read("an astronaut riding a horse on the moon");
  expect(setting.place).toMatchObject({ kind: "desert", airless: true, moon: false });
  expect(read("a cat sitting on the moon").setting.place).toBeUndefined();
  expect(read("a rocket above the moon").setting.place).toBeUndefined();
});

test("timber is still a material of what is made of it", () => {
  expect(read("a pine table").mentions[0]!.material).toBe("light wood");
  expect(read("an oak leaf").mentions[0]!.material).toBeNull();
});

test("a logo for something shows that thing", () => {
  const { style, mentions, setting } = read("logo for a bakery");
  expect([style, mentions.map(({ concept }) => concept), setting.places]).toEqual(["logo", ["bakery"], []]);
});

test("what breaks on rocks or falls over them is the land itself, and so are its trees", () => {
  const place = (prompt: string) => read(prompt).setting.place;
  expect(place("waves breaking on a rocky coast")).toMatchObject({
    kind: "sea",
    rocky: true,
    mentions: ["m1"],
  });
  expect(place("a waterfall in a green forest")).toMatchObject({ kind: "forest", falls: true });
  expect(place("waterfall")).toMatchObject({ falls: true });
  expect(place("a jungle")).toMatchObject({ kind: "forest", trees: "tropical" });
  expect(place("a lone tree on a hill")).toMatchObject({
    onTop: true,
    grove: [{ kind: "broadleaf", count: 1 }],
  });
  expect(place("two palm trees on a beach")).toMatchObject({ grove: [{ kind: "palm", count: 2 }] });
  // What something sits in, or what is painted, is a thing.
  expect(place("a bird in a tree on a hill")).not.toHaveProperty("grove");
  expect(place("a red tree on a hill")).not.toHaveProperty("grove");
});

test("waves on a beach are seen from the beach, a boat on the sea off it from the water", () => {
  const place = (prompt: string) => read(prompt).setting.place;
  expect(place("waves on a beach")?.kind).toBe("beach");
  expect(place("big waves crashing on the shore")?.kind).toBe("beach");
  expect(place("a boat on the sea near a beach")?.kind).toBe("sea");
  expect(place("a lake with a sandy shore")?.kind).toBe("lake");
});

test("a moon that something is under hangs in a night sky; one that is touched is a thing", () => {
  const place = (prompt: string) => read(prompt).setting.place;
  expect(place("an owl on a branch under a full moon")).toMatchObject({ moon: true, time: "night" });
  expect(place("a wolf howling at the moon")).toMatchObject({ moon: true });
  expect(place("a pirate ship in a storm")).toMatchObject({ kind: "sea", weather: "storm" });
  expect(place("a mug with a moon on it")).toBeUndefined();
});

test("northern lights hang over a night, over snow where nobody says what lies under them", () => {
  expect(read("northern lights over a lake").setting.place).toMatchObject({
    kind: "lake",
    time: "night",
    aurora: true,
  });
  const bear = read("a polar bear on ice under northern lights");
  expect(bear.setting.place).toMatchObject({ kind: "snow", aurora: true, phrase: "ice" });
});

test("a gradient is a picture of its colours, a thing before one is a thing", () => {
  const gradient = read("gradient background in pink and orange");
  expect(gradient.setting.place?.kind).toBe("gradient");
  expect(gradient.notUnderstood).toEqual([]);
  expect(read("an apple on a gradient background").mentions).toHaveLength(1);
});

test("land of a form of its own is that land, with what stands in it", () => {
  const formed = (prompt: string) => read(prompt).setting.place;
  expect(formed("a lion in the savannah")).toMatchObject({ kind: "meadow", landform: "savannah" });
  expect(formed("grand canyon at sunset")).toMatchObject({ landform: "canyon", time: "sunset" });
  expect(formed("a sea turtle swimming underwater")).toMatchObject({ kind: "sea", landform: "reef" });
  expect(formed("a fish swimming past a reef")).toMatchObject({ kind: "sea", landform: "reef" });
  expect(formed("icebergs in the arctic ocean")).toMatchObject({ landform: "ice" });
  expect(formed("a house on a tropical island")).toMatchObject({ kind: "beach" });
  expect(formed("a polar bear on an iceberg")).toBeUndefined();
  expect(formed("two small volcanoes made of clay")).toBeUndefined();
  // A painter has no such land: the thing is painted.
  expect(formed("flat illustration of a volcano")).toBeUndefined();
});

test("a field is sown with what is named, in the colours that are asked for", () => {
  const crop = (prompt: string) => read(prompt).setting.place?.crop;
  expect(crop("a field of lavender")).toEqual({ kind: "lavender", colours: [] });
  expect(crop("golden wheat field")?.kind).toBe("wheat");
  expect(crop("a girl in a field of sunflowers")?.kind).toBe("sunflower");
  expect(crop("vineyard in autumn")?.kind).toBe("vine");
  expect(crop("fields of red and yellow tulips")?.colours).toHaveLength(2);
  expect(crop("a tulip in a vase")).toBeUndefined();
  expect(crop("a bouquet of lavender")).toBeUndefined();
});

test("a rainbow over a land is in its sky; on a mug it is a rainbow", () => {
  expect(read("a rainbow over green hills").setting.place).toMatchObject({ rainbow: true });
  expect(read("a rainbow on a mug").setting.place).toBeUndefined();
});

test("what is on a mountain stands on its top, what is on a mountain road does not", () => {
  const place = (prompt: string) => read(prompt).setting.place;
  expect(place("a castle on a mountain")).toMatchObject({ onTop: true });
  expect(place("a red car on a mountain road")).not.toHaveProperty("onTop");
});

test("what hangs in a place's sky is told apart from what does not", () => {
  const sky = (prompt: string) => {
    const brief = read(prompt);
    return skyOf(brief, brief.setting.place!);
  };
  expect(sky("A street at night with a full moon and clouds. A cat walks along.")).toEqual({
    shown: ["full moon", "clouds"],
    missing: [],
  });
  expect(sky("a meadow at sunset with a moon, and a cow").missing).toEqual(["moon"]);
});

test("an hour that is said outranks a moon or stars", () => {
  const place = (prompt: string) => read(prompt).setting.place!;
  expect(place("a meadow at sunset with a full moon, and a cow").time).toBe("sunset");
  expect(place("a meadow with a full moon, and a cow").time).toBe("night");
});

test("stuff of a colour that land never has is no land", () => {
  expect(read("an hourglass with pink sand").setting.place).toBeUndefined();
  expect(read("a camel on golden sand").setting.place).toMatchObject({ kind: "desert" });
});

test.each([
  ["a street at night in the snow", "street"],
  ["a city in the snow", "city"],
  ["a forest in the snow", "forest"],
  ["a fox in the snow", "snow"],
])("%s is a %s in winter", (prompt, kind) => {
  const { place } = read(prompt).setting;
  expect(place?.kind).toBe(kind);
  expect(place?.season).toBe("winter");
});

test("a street lit by neon is a place and not made of it", () => {
  const { mentions, setting } = read("a neon lit street");
  expect(setting.place).toMatchObject({ kind: "street", neon: true });
  expect(mentions.every(({ material }) => material === null)).toBe(true);
});

test("a canal is water that runs, and rain outside a window leaves one within", () => {
  expect(read("a row of houses along a canal").setting.place).toMatchObject({ kind: "lake", river: true });
  expect(read("two cats sleeping on a windowsill in the rain").setting).not.toHaveProperty("place");
  expect(read("a dog in the rain").setting.place).toMatchObject({ weather: "rain" });
});
