/**
 * What a collective noun is made up of, in the manner of `symbols.ts`: "groceries", "sewing supplies". A last word with
 * bars stands for each of its alternatives: "sewing supply|kit" is a sewing supply and a sewing kit.
 */
export const SYMBOL_COLLECTIONS = `
tea set, tea service: a teapot, three cups and a sugar bowl
coffee set, coffee service: a coffee pot, two cups and a milk jug / a moka pot, two cups and a milk jug
dinnerware, tableware, crockery, dinner set|service: a plate, a bowl, a cup and a teapot
cutlery, silverware, cutlery set, flatware: a fork, a knife and a spoon
cookware, pots and pans: a pot, a frying pan, a kettle and a ladle
kitchenware: a frying pan, a ladle, a whisk and a spatula
utensil, kitchen gadget: a spatula, a whisk, a ladle and a spoon
glassware: a wine glass, a glass, a pitcher and a bottle
laboratory|lab glassware|equipment|supply, chemistry set|equipment, science equipment|kit|supply: a conical flask, a beaker, a test tube and a microscope
grocery, groceries: bread, a carrot, a milk carton, an apple and a banana / a baguette, eggs, a tomato, a cheese and a milk
ingredient, cooking ingredient: a tomato, an onion, garlic, an egg and a pepper mill
baking ingredient|supply: an egg, a sack, a rolling pin, a whisk and a bowl
pizza ingredient: a tomato, a cheese, a mushroom, a bell pepper and an onion
salad ingredient: a tomato, a cucumber, a lettuce and an onion
spice: a chili pepper, garlic, a pepper mill and a salt shaker
seafood: a lobster, a shrimp, a crab and a fish
snack, appetizer, starter, tapas, tapa, finger food: popcorn, a pretzel, nachos and a cookie
charcuterie, cheese board|platter: a cutting board, a cheese on the cutting board, grapes on the cutting board, a sausage on the cutting board and a fig on the cutting board
breakfast food: a fried egg, toast, a croissant and an orange juice
picnic food: a sandwich, an apple, a cheese and a baguette
berry, berries: a strawberry, a raspberry, a blueberry and a blackberry
citrus, citrus fruit: an orange, a lemon, a lime and a grapefruit
tropical|exotic fruit: a pineapple, a mango, a coconut, a papaya and a banana
root vegetable: a carrot, a potato, a beet, a radish and a turnip
farm animal, livestock: a cow, a pig, a sheep and a chicken
poultry: a chicken, a duck, a goose and a turkey
wild|zoo|safari animal: a lion, an elephant, a giraffe and a zebra
forest|woodland animal|creature: a fox, a deer, an owl, a rabbit and a hedgehog
sea|ocean|marine creature|animal, sea life, marine life: a dolphin, an octopus, a turtle, a fish and a starfish
arctic|polar animal: a polar bear, a penguin, a seal and a walrus
jungle animal: a monkey, a parrot, a tiger and a snake
pet, house pet: a cat, a dog, a rabbit and a parrot
insect, bug: a butterfly, a bee, a ladybug and a dragonfly
reptile: a snake, a lizard, a turtle and a crocodile
mythical|magical|fantasy creature|beast: a dragon, a unicorn, a griffin and a pegasus
wildflower, garden flower: a poppy, a daisy, a tulip and a lavender
furniture, piece of furniture: an armchair, a table, a floor lamp and a bookshelf
household item|object|good: a lamp, a clock, a teapot and a pillow
home|household appliance: a refrigerator, a washing machine, a toaster and a vacuum cleaner
electronics, electronic, electronic|digital device, gadget: a laptop, a smartphone, headphones and a camera
vehicle: a car, a bus, a truck and a motorcycle
makeup, make up, cosmetic, makeup|beauty|cosmetic product|item|tool|kit: a lipstick, a nail polish, a makeup brush, a mirror and a cream jar
skincare product|item, skin care product|item: a cream jar, a dropper bottle, a pump bottle and a cosmetic tube
toiletry, toiletries, bathroom essential|essentials|item|product|accessory: a toothbrush, soap, a towel, a comb and a pump bottle
cleaning supply|product|equipment|tool: a bucket, a mop, a spray bottle and a sponge
medical supply|equipment|instrument|kit|tool, first aid kit: a stethoscope, a syringe, a pill and a test tube
sewing supply|kit|tool|equipment: scissors, a button, a needle, a spool of thread and a tape measure
craft|crafting supply|material|tool: scissors, a crayon, a paintbrush, a button and paper
painting supply|tool|material|equipment, artist's tool: a paintbrush, a palette, a paint can and an easel
party supply|decoration|item|accessory: a balloon, a party hat, a gift and a cupcake
birthday decoration|item: a balloon, a party hat, a gift and a birthday cake
christmas decoration|ornament: a christmas ornament, a wreath, a candy cane and a candle
halloween decoration|prop: a pumpkin, a skull, a bat and a candle
wedding decoration|accessory: a bouquet, a ring, a candle and a champagne glass
easter decoration: an easter egg, a rabbit, a basket and a tulip
clothing, clothes, garment, apparel: a shirt, pants, a dress and a jacket
winter|warm clothes|clothing|accessory|wear: a scarf, a beanie, a glove, a sweater and a boot
summer clothes|clothing|outfit: shorts, a t-shirt, sunglasses and a sandal
baby item|clothes|product|accessory: a baby bottle, a teddy bear, a sock and building blocks
accessory, fashion accessory: a handbag, sunglasses, a watch and a scarf
footwear: a shoe, a boot, a sandal and a high heel
headwear, headgear: a top hat, a cap, a cowboy hat and a beanie
travel|vacation|holiday essential|essentials|item|accessory|gear: a suitcase, a camera, sunglasses, a map and a hat
luggage, baggage: a suitcase, a backpack and a handbag
beach essential|essentials|item|accessory|gear|thing, summer essential|accessory: a beach ball, sunglasses, a straw hat, a towel and a sandal
desk accessory|item|essential|supply, office item|accessory|equipment: a lamp, a mug, a notebook, a pen and a stapler
hiking|camping essential|accessory|item: a backpack, a tent, a lantern, a compass and a boot
gym|fitness|workout|exercise equipment|gear|accessory: a dumbbell, a kettlebell, a yoga mat and a bottle
sports|sport gear|item|accessory: a soccer ball, a tennis racket, a baseball bat and a dumbbell
sports ball: a soccer ball, a basketball, a tennis ball and a volleyball
camera|photo|photography|photographer gear|equipment|accessory: a camera and a tripod
carpentry|woodworking|carpenter tool|equipment: a hammer, a saw, a chisel and a tape measure
gardening supply|equipment, garden equipment|supply: a shovel, a rake, a watering can and a flower pot
playground equipment: a slide, a swing and a seesaw
weapon, medieval weapon: a sword, a shield, a spear and a bow
magic|magical item|object|artifact: a crystal ball, a magic wand, an open book and a cauldron
potion, magic potion: a conical flask, a bottle and a jar
pirate|buried treasure, treasure: a treasure chest, a coin, a crown and a goblet
board game: a chessboard, a die, a domino and a playing card
card game: four playing cards
party game: a dartboard, a die and a bowling pin
video game: a game controller, a game boy and a joystick
trash, litter, garbage, rubbish, waste: a trash bag, a can, a bottle and a crumpled paper
mail: an envelope, a box and a newspaper
currency: a coin, a banknote and a wallet
souvenir: a snow globe, a keychain, a magnet and a mug
antique: a gramophone, a grandfather clock, a typewriter and a candelabra
bedding: a pillow, a blanket and a mattress
planet: an earth and a planet
percussion, percussion instrument: a drum, a tambourine, a xylophone and maracas
string|stringed instrument: a violin, a guitar, a cello and a harp
brass|wind instrument: a trumpet, a saxophone and a harmonica
`;

/** The lines with each alternative of their names written out: "farm|zoo animal|beast" is four names. */
export function namesOf(words: string): string[] {
  return words.split(",").flatMap((name) =>
    name
      .trim()
      .split(" ")
      .reduce<string[]>(
        (begun, part) =>
          begun.flatMap((before) => part.split("|").map((word) => (before ? `${before} ${word}` : word))),
        [""],
      ),
  );
}
