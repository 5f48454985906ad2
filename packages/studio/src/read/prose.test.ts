import { expect, test } from "vitest";
import { inWords } from "./in-words.js";
import { read } from "./index.js";

/** Long prompts: each prompt and what it says, in one line (see `inWords`). */
test.each([
  [
    "She plays a violin, he has a drum",
    "1 woman (“plays”), 1 violin, 1 man, 1 drum | woman holding violin, drum beside man",
  ],
  [
    "a butcher and a nun. She plays a violin, he has a drum",
    "1 butcher, 1 nun (“plays”), 1 violin, 1 drum | nun holding violin, drum beside butcher",
  ],
  [
    "a baker and a queen, she holds a cup and he holds a bread",
    "1 baker (“holds”), 1 queen (“holds”), 1 cup, 1 bread | queen holding cup, baker holding bread",
  ],
  [
    "a drummer and a violinist: he has a drum, she plays a violin",
    "1 drummer, 1 violinist (“plays”), 1 drum, 1 violin | drum beside drummer, violinist holding violin",
  ],
  [
    "a wooden table with a white plate, a fork on the left of the plate and a knife on the right of the plate",
    "1 table (of wood), 1 plate (white), 1 fork, 1 knife | plate on table, fork left_of plate, knife right_of plate, fork on table, knife on table",
  ],
  [
    "A cozy still life of three ripe pears on a wooden table. Next to the pears stands a tall blue glass bottle. The bottle has a cork. Behind them is a white ceramic bowl filled with cherries.",
    "3 pear (“ripe”), 1 table (of wood), 1 bottle (large, blue, of glass, “tall”), 1 cork, 1 bowl (white, of ceramic), 6 cherry | pear on table, bottle beside pear, cork in bottle, bowl behind pear, cherry in bowl, bottle on table, bowl on table | moods cozy | framing still life",
  ],
  [
    "A small wooden desk stands in the middle. On the desk there is an open laptop, a red mug and a stack of three books. To the left of the desk is a tall green plant in a white pot. A gray cat sleeps under the desk. It has yellow eyes.",
    "1 desk (small, of wood, “stands”), 1 laptop (“open”), 1 mug (red), 3 book (“stack”), 1 plant (large, green, “tall”), 1 pot (white), 1 cat (gray, eye: yellow, “sleeps”) | laptop on desk, mug on desk, book on desk, plant left_of desk, plant in pot, cat under desk | framing in the middle",
  ],
  [
    "A fluffy orange cat wearing a tiny blue hat sits on top of a large stack of colorful books, next to a steaming cup of coffee, in a cozy library with warm lighting.",
    "1 cat (orange, “fluffy”, “sits”), 1 hat (tiny, blue), 4 book (“stack”), 1 cup (“steaming”, “of coffee”) | cat wearing hat, cat on book, cat beside cup | places cozy library | moods colorful, cozy, warm lighting",
  ],
  [
    "The image depicts a red bicycle leaning against a white wall, with a basket full of sunflowers.",
    "1 bicycle (red), 1 basket, 6 sunflower | basket beside bicycle, sunflower in basket | ground white",
  ],
  [
    "three oranges in a blue bowl on a white table, two lemons in front of the bowl",
    "3 orange, 1 bowl (blue), 1 table (white), 2 lemon | orange in bowl, bowl on table, lemon in_front_of bowl, lemon on table",
  ],
  [
    "A shiny red sports car with black wheels, parked in front of a white house with a blue door.",
    "1 sports car (red, wheel: black, “shiny”, “parked”), 1 house (white, door: blue) | sports car in_front_of house",
  ],
  [
    "a dog wearing sunglasses and a blue scarf, on a yellow background, 3d render",
    "1 dog, 1 sunglasses, 1 scarf (blue) | dog wearing sunglasses, dog wearing scarf | ground yellow | style render",
  ],
  [
    "A large orange sofa with grey cushions stands by the wall, and a brown dog is curled up on it.",
    "1 sofa (large, orange, cushion: grey, “stands”), 1 dog (brown, “curled up”) | dog on sofa",
  ],
  [
    "A stone bridge crosses a stream, and two birds fly over it.",
    "1 bridge (of stone, “crosses”), 1 stream, 2 bird (“fly”) | bridge beside stream, bird above bridge",
  ],
  [
    "A grey cat sits on a blue mailbox and watches a bird.",
    "1 cat (grey, “sits”, “watches”), 1 mailbox (blue), 1 bird | cat on mailbox, cat beside bird",
  ],
  [
    "A man looks at a woman in a floral dress; she is reading a book.",
    "1 man, 1 woman (“reading”), 1 dress (“floral”), 1 book | man beside woman, woman wearing dress, woman holding book",
  ],
  [
    "A campfire burns beside a tent. Two hikers sit around the fire.",
    "1 campfire (“burns”), 1 tent, 2 hiker (“sit”) | campfire beside tent, hiker around campfire",
  ],
  [
    "A blanket is spread on the grass, and a basket stands in the middle of it.",
    "1 blanket (“spread”), 1 basket (“stands”) | basket on blanket | places grass",
  ],
  [
    "A man holds an umbrella in his right hand and carries a brown suitcase in the other.",
    "1 man (“holds”, “carries”), 1 umbrella, 1 suitcase (brown) | man holding umbrella, man holding suitcase",
  ],
  ["On the left shore stands a cabin with a red roof.", "1 cabin (roof: red)"],
  ["A boy runs after her with a blue balloon.", "1 boy (“runs”), 1 balloon (blue) | balloon beside boy"],
])("reads whole paragraphs: %s", (prompt, said) => {
  expect(inWords(read(prompt))).toBe(said);
});
