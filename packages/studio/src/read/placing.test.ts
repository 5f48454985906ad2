import { expect, test } from "vitest";
import { inWords } from "./in-words.js";
import { read } from "./index.js";

/** Relations: each prompt and what it says, in one line (see `inWords`). */
test.each([
  ["a bird flying over a lake", "1 bird (“flying”) | places lake"],
  ["a bowl of apples", "1 bowl, 6 apple | apple in bowl"],
  ["a vase of flowers", "1 vase, 3 flower | flower in vase"],
  ["a basket full of eggs", "1 basket, 6 egg | egg in basket"],
  ["a plate of cookies", "1 plate, 3 cookie | cookie on plate"],
  ["a bowl with fruit", "1 bowl, 1 fruit | fruit in bowl"],
  ["a cat with a red hat", "1 cat, 1 hat (red) | cat wearing hat"],
  ["a bear wearing a scarf", "1 bear, 1 scarf | bear wearing scarf"],
  ["waffles with blueberries", "3 waffle, 6 blueberry | blueberry on waffle"],
  ["a cake with a rose on top", "1 cake, 1 rose | rose on cake"],
  ["a dog with a ball", "1 dog, 1 ball | ball beside dog"],
  ["a sleeping cat on a sofa", "1 cat (“sleeping”), 1 sofa | cat on sofa"],
  ["a dog left of a cat", "1 dog, 1 cat | dog left_of cat"],
  ["a dog to the left of a cat", "1 dog, 1 cat | dog left_of cat"],
  ["a cat on the right of a chair", "1 cat, 1 chair | cat right_of chair"],
  ["a vase on the left side of a lamp", "1 vase, 1 lamp | vase left_of lamp"],
  ["a bird above a car", "1 bird, 1 car | bird above car"],
  ["a car below a bird", "1 car, 1 bird | car below bird"],
  ["a clock over a bed", "1 clock, 1 bed | clock above bed"],
  [
    "a person wearing a hat and a scarf, holding a guitar",
    "1 person, 1 hat, 1 scarf, 1 guitar | person wearing hat, person wearing scarf, person holding guitar",
  ],
  ["two dogs wearing hats", "2 dog, 2 hat | dog wearing hat"],
  ["a ball under a table", "1 ball, 1 table | ball under table"],
  ["a fork underneath a plate", "1 fork, 1 plate | fork under plate"],
  ["an apple on a book", "1 apple, 1 book | apple on book"],
  ["an apple on top of a book", "1 apple, 1 book | apple on book"],
  ["a cat sitting on a mat", "1 cat (“sits”), 1 mat | cat on mat"],
  ["a cup next to a teapot", "1 cup, 1 teapot | cup beside teapot"],
  ["a cup beside a teapot and a spoon", "1 cup, 1 teapot, 1 spoon | cup beside teapot, cup beside spoon"],
  ["a mug near a laptop", "1 mug, 1 laptop | mug beside laptop"],
  ["a rabbit in a basket", "1 rabbit, 1 basket | rabbit in basket"],
  ["a goldfish inside a bowl", "1 goldfish, 1 bowl | goldfish in bowl"],
  ["a dog behind a tree", "1 dog, 1 tree | dog behind tree"],
  ["a boy in front of a house", "1 boy, 1 house | boy in_front_of house"],
  ["a cup between a book and a vase", "1 cup, 1 book, 1 vase | cup right_of book, cup left_of vase"],
  ["candles around a cake", "8 candle, 1 cake | candle around cake"],
  ["a cake surrounded by candles", "1 cake, 8 candle | candle around cake"],
  ["a bear holding a balloon", "1 bear, 1 balloon | bear holding balloon"],
  ["a balloon held by a bear", "1 balloon (“held”), 1 bear | bear holding balloon"],
  [
    "a penguin wearing a hat and a scarf",
    "1 penguin, 1 hat, 1 scarf | penguin wearing hat, penguin wearing scarf",
  ],
  ["a cat and a dog on a rug", "1 cat, 1 dog, 1 rug | cat on rug, dog on rug"],
  [
    "a cat, a dog and a rabbit next to a tree",
    "1 cat, 1 dog, 1 rabbit, 1 tree | cat beside tree, dog beside tree, rabbit beside tree",
  ],
  ["a cat on a mat and a dog", "1 cat, 1 mat, 1 dog | cat on mat"],
  ["a cup on a book on a table", "1 cup, 1 book, 1 table | cup on book, book on table"],
  ["a cup on a table next to a lamp", "1 cup, 1 table, 1 lamp | cup on table, cup beside lamp"],
  ["on a table stands a cup", "1 table, 1 cup | cup on table"],
  ["next to the cat is a dog", "1 cat, 1 dog | dog beside cat"],
  ["on the left is a cat, on the right is a dog", "1 cat, 1 dog | cat left_of dog"],
  ["a cat on the left and a dog on the right", "1 cat, 1 dog | cat left_of dog"],
  ["a cat with a tree in the background", "1 cat, 1 tree | tree beside cat"],
  ["a dog chasing a cat", "1 dog (“chasing”), 1 cat | dog beside cat"],
  ["a monkey eating a banana", "1 monkey (“eating”), 1 banana | monkey holding banana"],
  ["a girl reading a book", "1 girl (“reading”), 1 book | girl holding book"],
  ["a cat sits on a mat. It wears a hat.", "1 cat (“sits”), 1 mat, 1 hat | cat on mat, cat wearing hat"],
  ["a mug with a spoon in it", "1 mug, 1 spoon | spoon in mug"],
  ["a table with a vase on it", "1 table, 1 vase | vase on table"],
  ["a red cup and a blue cup. The red cup is on a book.", "1 cup (red), 1 cup (blue), 1 book | cup on book"],
  ["a cat is left of a dog", "1 cat, 1 dog | cat left_of dog"],
  ["there is a cat under the table", "1 cat, 1 table | cat under table"],
  ["a vase filled with tulips", "1 vase, 3 tulip | tulip in vase"],
  ["a box containing three balls", "1 box, 3 ball | ball in box"],
  ["an astronaut on the moon", "1 astronaut, 1 moon | astronaut on moon"],
  ["a cat watches two birds", "1 cat (“watches”), 2 bird | cat beside bird"],
  [
    "two cats and three dogs, playing with a ball",
    "2 cat (“playing”), 3 dog (“playing”), 1 ball | ball beside dog",
  ],
  [
    "a dog that is chasing a cat on a red carpet",
    "1 dog (“chasing”), 1 cat, 1 carpet (red) | dog beside cat, dog on carpet",
  ],
  ["on the left, a cat; on the right, a dog", "1 cat, 1 dog | cat left_of dog"],
  ["a cat with a red hat and green eyes", "1 cat (eye: green), 1 hat (red) | cat wearing hat"],
  [
    "a penguin with a hat and a scarf",
    "1 penguin, 1 hat, 1 scarf | penguin wearing hat, penguin wearing scarf",
  ],
  ["an elephant standing on a beach ball", "1 elephant, 1 beach ball | elephant on beach ball"],
  [
    "five red balloons tied to a wooden chair",
    "5 balloon (red, “tied”), 1 chair (of wood) | balloon beside chair",
  ],
  ["a green glass bottle on a stone", "1 bottle (green, of glass), 1 stone | bottle on stone"],
  [
    "a snowman with a black top hat and an orange nose",
    "1 snowman (nose: orange), 1 top hat (black) | snowman wearing top hat",
  ],
  ["a house with four windows", "1 house (“with four windows”)"],
  ["a bicycle with a basket", "1 bicycle, 1 basket | basket beside bicycle"],
  ["a bird on a branch", "1 bird, 1 branch | bird on branch"],
  ["a plane flying over a castle", "1 plane, 1 castle | plane above castle"],
  ["a bee flying around a flower", "1 bee (“flying”), 1 flower | bee around flower"],
  ["a train crossing a bridge", "1 train, 1 bridge | train on bridge"],
  ["two people sitting on a bench", "2 person (“sits”), 1 bench | person on bench"],
  ["a man with glasses", "1 man, 1 glasses | man wearing glasses"],
  ["a girl with a red balloon", "1 girl, 1 balloon (red) | balloon beside girl"],
  ["a lemon, sliced, on a white plate", "1 lemon (“sliced”), 1 plate (white) | lemon on plate"],
  ["the moon above a house", "1 moon, 1 house | moon above house"],
  ["a cloud over a tree", "1 cloud, 1 tree | cloud above tree"],
])("reads where things stand to each other: %s", (prompt, said) => {
  expect(inWords(read(prompt))).toBe(said);
});

test("what a first sentence names alone is what the things of the others stand on", () => {
  const { mentions, relations } = read(
    "A still life on a wooden table. A jug stands in the middle. There are three lemons and a chair.",
  );
  const named = (id: string) => mentions.find((mention) => mention.id === id)!.concept;
  expect(relations.filter(({ kind }) => kind === "on").map(({ subject }) => named(subject))).toEqual([
    "jug",
    "lemon",
  ]);
});

test("two cups on saucers have one each", () => {
  expect(read("two cups on saucers").mentions.map(({ count }) => count)).toEqual([2, 2]);
});

test("seen from above, above is beyond and below before; what flies is over it all the same", () => {
  const kinds = (prompt: string) => read(prompt).relations.map(({ kind }) => kind);
  expect(
    kinds("A cutting board seen from above. A whisk is above the board, a towel is below the board."),
  ).toEqual(["behind", "in_front_of"]);
  expect(kinds("A bird flies above a bowl, seen from above.")).toEqual(["above"]);
});

test("a table that holds a plate has it on it", () => {
  const { relations } = read("A table holds a plate.");
  expect(relations).toMatchObject([{ kind: "on", subject: "m2", object: "m1" }]);
});
