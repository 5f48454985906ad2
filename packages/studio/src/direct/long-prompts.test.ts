import { expect, test } from "vitest";
import { read } from "../read/index.js";
import { direct } from "./index.js";

/** Prompts of over a hundred words, and the words of each that have to be drawn or told of. */
const PROMPTS: readonly (readonly [place: string, prompt: string, words: string])[] = [
  [
    "a kitchen",
    `A bright farmhouse kitchen on a Sunday morning. A grandmother with grey hair stands at a wooden table and kneads dough, while her grandson sits on a tall stool beside her and watches. He wears a striped apron that is far too large for him. On the table there are three eggs in a blue bowl, a sack of flour, a rolling pin and a jug of milk. A black cat sleeps under it. Behind them, copper pans hang on the wall above an old iron stove, and a kettle on it is steaming. Two loaves of bread are cooling on the window sill next to a pot of basil. Warm light falls through the open window.`,
    "kitchen grandmother table dough grandson stool apron eggs bowl sack flour rolling pin jug cat sleeps pans wall stove kettle loaves bread cooling window sill basil",
  ],
  [
    "a street market",
    `A street market in the rain at dusk. Under a red and white awning an old man sells oranges, lemons and melons, which are piled in wooden crates in front of him. A woman in a yellow raincoat holds a green umbrella in one hand and a basket in the other; she is choosing a melon. Her small brown dog waits next to her and looks at a pigeon. To the left of the stall stands a blue bicycle with a bunch of tulips in its basket. A string of paper lanterns hangs over the street, and they are reflected in the puddles. In the background a tram with lit windows passes a church.`,
    "market awning man oranges lemons melons crates woman raincoat umbrella basket choosing dog pigeon stall bicycle tulips lanterns street puddles tram church",
  ],
  [
    "a workshop",
    `An old clockmaker's workshop. The clockmaker wears round glasses and a leather apron and sits at a workbench; he is repairing a golden pocket watch with tweezers. Beside him a brass lamp with a green shade lights the bench, on which lie five small gears, two screwdrivers and a magnifying glass. A tall grandfather clock stands in the corner behind him, and three cuckoo clocks hang on the wall to the right of it. Its pendulum is silver. On the shelf above them are glass jars full of screws. A grey kitten plays with a ball of red yarn on the floor. Through the window one sees snow falling on the roofs.`,
    "workshop clockmaker glasses apron workbench watch tweezers lamp gears screwdrivers magnifying clock corner cuckoo pendulum shelf jars screws kitten plays yarn window snow",
  ],
  [
    "a garden",
    `A cottage garden in early summer. A girl in a white dress is watering sunflowers with a yellow watering can, and a butterfly sits on her straw hat. Two rabbits are eating lettuce next to a wheelbarrow full of pumpkins. It is painted green and one of its handles is broken. A scarecrow with a purple scarf stands between rows of carrots and cabbages, and a crow is perched on its arm. On the left there is a small greenhouse; in front of it lie a shovel, a rake and a pair of muddy boots. A stone path leads to a cottage with a thatched roof, whose door is blue. White clouds drift over the hills behind it.`,
    "garden girl dress sunflowers watering can butterfly straw hat rabbits lettuce wheelbarrow pumpkins broken scarecrow scarf carrots cabbages crow arm greenhouse shovel rake boots path cottage thatched clouds hills",
  ],
  [
    "a harbour",
    `A fishing harbour at sunrise. Three wooden boats are moored at a stone pier: the first is red, the second is white with a blue stripe, and the last one is green. A fisherman in a dark sweater mends a net on the pier, and a boy beside him holds a bucket with four fish. Two seagulls sit on a barrel and another flies over them. Coils of rope, a rusty anchor and lobster traps lie near the water. Behind the boats stands a white lighthouse with a red roof on a rocky cliff. Its light is still on. The sky is pink and orange, and the calm water mirrors it. An old dog sleeps on a pile of sails.`,
    "harbour boats moored pier fisherman sweater net boy bucket fish seagulls barrel coils anchor traps water lighthouse cliff sky dog sleeps sails",
  ],
];

test.each(PROMPTS)("%s: every thing and what it does is drawn or told of", (_, prompt, words) => {
  expect(prompt.split(/\s+/).length).toBeGreaterThan(100);
  const { report } = direct(read(prompt), {
    width: 1024,
    height: 1024,
    seed: 1,
    palette: [],
    background: null,
  });
  const told = [...report.depicted, ...report.notDepicted, ...report.substituted.map(({ asked }) => asked)]
    .join(" ")
    .toLowerCase();
  expect(words.split(" ").filter((word) => !told.includes(word))).toEqual([]);
});

test("pronouns of long prompts mean what a person means", () => {
  const brief = read(PROMPTS[3]![1]);
  const named = (concept: string) => brief.mentions.find((mention) => mention.concept === concept)!;
  expect(named("wheelbarrow").colours.map(({ word }) => word)).toEqual(["green"]);
  expect(named("rabbit").colours).toEqual([]);
  const kitchen = read(PROMPTS[0]![1]);
  const table = kitchen.mentions.find(({ concept }) => concept === "table")!;
  const cat = kitchen.mentions.find(({ concept }) => concept === "cat")!;
  expect(kitchen.relations).toContainEqual({ kind: "under", subject: cat.id, object: table.id });
});
