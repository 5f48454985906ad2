// What `npm run bench:masks` draws: things before plain grounds and in places, by the words that the engine knows.

/** The list that masks are made better by. */
export const THINGS = [
  ..."a teapot and two cups|a vintage camera|a red fox|a blue car|a bicycle|a rocket|a wooden chair".split(
    "|",
  ),
  ..."a yellow rubber duck|a cactus in a pot|three apples in a row|a sunflower|a leather armchair".split("|"),
  ..."a glass vase|a black cat with green eyes|a white mug|a gold trophy|a chrome kettle|a guitar".split("|"),
  ..."a robot|a pair of scissors|a grey elephant|a green frog on a rock|a stack of books|a wine bottle".split(
    "|",
  ),
  ..."an umbrella|a motorcycle|a table lamp|a sneaker|a wrist watch|a chess king|a bowl of fruit".split("|"),
  ..."a violin|a laptop|a silver spoon|a blue vase with tulips|a teddy bear|a penguin".split("|"),
  ..."a plate of cookies|a birdcage|a copper pot|a white dove|an owl|a steam train".split("|"),
  ..."a wooden toy boat|a bunch of balloons|a pineapple|a black hat|a red phone|a pocket watch".split("|"),
  ..."a windmill|a grey concrete cube|a marble bust|a hamburger|a fire hydrant|a dragon|a horse".split("|"),
  ..."a tree in a pot|a beige handbag|a pink donut|a traffic light".split("|"),
];

/** Others, by which it is seen whether what was made better is so for things that were not looked at. */
export const OTHERS = [
  ..."a cow in a meadow|a green tractor|a typewriter|a snowman|a lighthouse|a purple octopus".split("|"),
  ..."a white rabbit|a brass lantern|a cupcake|a piano|a suitcase|a parrot|a hot air balloon".split("|"),
  ..."a silver fork|a lemon and a lime|a wooden barrel|a tent|a pair of sunglasses|a turtle".split("|"),
  ..."an orange cat|a white bowl of soup|a sailing boat|a black piano stool|a bird on a branch".split("|"),
];
