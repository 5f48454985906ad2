import { expect, test } from "vitest";
import { inWords } from "./in-words.js";
import { read } from "./index.js";

/** Ground, place, style, mood, framing, exclusions, quotes, spelling: each prompt and what it says, in one line (see `inWords`). */
test.each([
  ["freedom", "1 freedom | moods freedom"],
  ["red", "ground red"],
  ["a photo of a lantern", "1 lantern | style photo"],
  ["a photo of an otter", "1 otter | style photo"],
  ["photograph of two dogs", "2 dog | style photo"],
  [
    "a red ball in the middle, two blue cubes on the left",
    "1 ball (red), 2 cube (blue) | cube left_of ball | framing in the middle",
  ],
  ["a duck on a pink background", "1 duck | ground pink"],
  ["a duck against a white backdrop", "1 duck | ground white"],
  ["a duck, blue background", "1 duck | ground blue"],
  ["a duck with a yellow background", "1 duck | ground yellow"],
  ["a duck on white", "1 duck | ground white"],
  ["a perfume bottle isolated on black", "1 perfume bottle | ground black"],
  ["a duck on a plain pastel green background", "1 duck | ground pastel green"],
  ["a duck on a wooden floor", "1 duck | places wooden floor"],
  ["a duck in a forest", "1 duck | places forest"],
  ["a duck on the beach at sunset", "1 duck | places beach | moods at sunset"],
  ["a car on a street in the rain", "1 car | places street, rain"],
  ["a castle under a blue sky", "1 castle | places blue sky"],
  ["a 3d render of a fox", "1 fox | style render"],
  ["3D rendered fox", "1 fox | style render"],
  ["clay render of a fox", "1 fox | style clay"],
  ["a fox in clay style", "1 fox | style clay"],
  ["a product shot of a perfume bottle", "1 perfume bottle | style photo"],
  ["a photorealistic apple", "1 apple | style photo"],
  ["an oil painting of a boat", "1 boat | by hand oil"],
  ["a watercolor fox", "1 fox | by hand watercolour"],
  ["a cosy mug", "1 mug | moods cosy"],
  ["dramatic lighting, a skull", "1 skull | moods dramatic lighting"],
  ["a playful cute robot", "1 robot | moods playful, cute"],
  ["a luxurious watch, elegant", "1 watch | moods luxurious, elegant"],
  ["a close-up of a bee", "1 bee | framing close up"],
  ["a bee, close up, from above", "1 bee | framing close up, from above"],
  ["minimalist poster of a bicycle", "1 bicycle | style flat | framing minimalist, poster"],
  ["retro rocket poster", "1 rocket | style flat | moods retro | framing poster"],
  ["photo poster of a rocket", "1 rocket | style photo | framing poster"],
  ["a bedroom with a movie poster", "1 bedroom, 1 poster (“movie”) | poster beside bedroom"],
  ["an app icon of a camera", "1 camera | style icon | framing app icon"],
  ["a cat without a hat", "1 cat | without hat"],
  ["a cake, no text", "1 cake | without text"],
  ["no text, no watermark, a lion", "1 lion | without text, watermark"],
  ["a lion without shadow or text", "1 lion | without shadow, text"],
  [
    "a robot, highly detailed, 8k, trending on artstation",
    "1 robot | left over highly detailed, 8k, trending on artstation",
  ],
  ['a sign that says "OPEN"', '1 sign | text "OPEN"'],
  ["a mug with the words “Good Morning”", '1 mug | text "Good Morning"'],
  ["a shirt with 'Hello' on it", '1 shirt | text "Hello"'],
  ["a girafe and a zebra", "1 giraffe, 1 zebra | corrected girafe→giraffe"],
  ["three colourful ballons", "3 balloon | moods colourful | corrected ballons→balloons"],
  ["a 3x3 grid of cups", "9 cup | framing 3 by 3"],
  ["a 3 by 2 grid of apples", "6 apple | framing 3 by 2"],
  ["six apples in a 3x2 grid", "6 apple | framing 3 by 2"],
  ["nine cups in a 3 by 3 grid on a table", "9 cup, 1 table | cup on table | framing 3 by 3"],
  ["apples arranged in two rows", "6 apple | framing in two rows"],
  ["two rows of four cups", "8 cup (“2 rows”)"],
  ["a lemon pattern", "1 lemon | style pattern | framing pattern"],
  ["a fox sticker", "1 fox | style sticker | framing sticker"],
  ["a camera icon", "1 camera | style icon | framing icon"],
  ["a house far from a tree", "1 house, 1 tree | house far tree"],
  ["five balls, each a different color", "5 ball (“each a different color”)"],
  ["dreaming", "left over dreaming"],
  ["a sticker of a fox", "1 fox | style sticker | framing sticker"],
  ["a black cat silhouette", "1 cat (black) | style silhouette"],
  ["a fox, silhouette", "1 fox | style silhouette"],
  ["a fox, sticker", "1 fox | style sticker | framing sticker"],
  ["a black car, icon", "1 car (black) | style icon | framing icon"],
  ["soft light, a vase", "1 vase | moods soft light"],
  ["blue and gold", "ground blue | left over gold"],
  ["a robot holding a red flower in its left hand", "1 robot, 1 flower (red) | robot holding flower"],
  ["a chiar", "1 chair | corrected chiar→chair"],
  ["a strawbery", "1 strawberry | corrected strawbery→strawberry"],
  ["a yelow submarine", "1 submarine (yelow) | corrected yelow→yellow"],
  ["purpel grapes", "3 grape (purpel) | corrected purpel→purple"],
  ["a computor", "1 computer | corrected computor→computer"],
  ["an umbrela", "1 umbrella | corrected umbrela→umbrella"],
  ["a photo of a gate", "1 gate | style photo"],
  ["a photo of a cake and a bench", "1 cake, 1 bench | style photo"],
  ["a photo of three toothbrushes", "3 toothbrush | style photo"],
  ["a photo of a turquoise parking meter", "1 parking meter (turquoise) | style photo"],
  [
    "a photo of a stop sign right of a toaster",
    "1 stop sign, 1 toaster | stop sign right_of toaster | style photo",
  ],
  ["a photo of a spoon below a suitcase", "1 spoon, 1 suitcase | spoon below suitcase | style photo"],
  ["a photo of an orange donut and a white tv remote", "1 donut (orange), 1 tv remote (white) | style photo"],
  ["a lonely lighthouse at night", "1 lighthouse | moods lonely, at night"],
  ["a serene zen garden", "1 garden | moods serene, zen"],
  ["neon cyberpunk robot", "1 robot | moods neon, cyberpunk"],
  ["vintage camera, sepia", "1 camera | by hand sepia | moods vintage"],
  ["a sad clown", "1 clown | moods sad"],
  [
    "isometric cute house, clay style, warm light",
    "1 house | style clay | moods cute, warm light | framing isometric",
  ],
  [
    "flat lay of a knife, a fork and a spoon on a blue background",
    "1 knife, 1 fork, 1 spoon | ground blue | framing flat lay",
  ],
  ["top-down view of a pizza", "1 pizza | framing top down view"],
  ["no cats, only dogs", "3 dog | without cats"],
  ["dogs but no cats", "3 dog | without cats"],
  ["without any background objects, a lamp", "1 lamp | without background objects"],
  ["a room with no furniture and no people", "1 room | without furniture, people"],
  [
    "please create a cute 3d penguin for my daughter",
    "1 penguin | style render | moods cute | left over daughter",
  ],
  ["make a logo with a fox", "1 fox | style logo | framing logo"],
  ["a teapot in the style of Van Gogh", "1 teapot | left over Van Gogh"],
  ["a ship at sea", "1 ship | places sea"],
])("reads what is said of the whole picture: %s", (prompt, said) => {
  expect(inWords(read(prompt))).toBe(said);
});

test.each([
  ["a cat, red and cream palette", "red and cream palette", ["#d62b2b", "#f6ebd0"], ["cat"]],
  ["a vase in a pink and gold color scheme", "pink and gold color scheme", ["#f27fb2", "#d9a520"], ["vase"]],
  [
    "a cat on a chair, colour palette of red and cream",
    "colour palette of red and cream",
    ["#d62b2b", "#f6ebd0"],
    ["cat", "chair"],
  ],
  ["a boat with teal tones", "teal tones", ["#15808a"], ["boat"]],
])("%s gives the picture its colours", (prompt, words, colours, nouns) => {
  const { tones, mentions, notUnderstood } = read(prompt);
  expect(tones).toEqual({ words, colours });
  expect(mentions.map(({ noun, colours }) => [noun, colours.length])).toEqual(nouns.map((noun) => [noun, 0]));
  expect(notUnderstood).toEqual([]);
});

test.each(["a painter with a palette", "a red palette", "a woman with brown skin tone"])(
  "%s says nothing of the whole",
  (prompt) => {
    expect(read(prompt).tones).toBeUndefined();
  },
);

test("a landscape keeps its own colours, and the report is told so", () => {
  expect(read("a mountain lake, pink and teal palette").notUnderstood).toEqual(["pink and teal palette"]);
});
