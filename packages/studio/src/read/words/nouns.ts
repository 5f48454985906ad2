import { list } from "./list.js";

/** Single nouns that people draw. Anything not here may still be a thing; these are sure, and mend typing errors. */
export const NOUNS = list(
  `person, man, woman, girl, boy, child, baby, kid, toddler, teenager, adult, lady, gentleman, guy, grandmother, grandfather, mother, father, couple, family, friend, crowd, team, king, queen, prince, princess, knight, wizard, witch, pirate, ninja, samurai, viking, astronaut, chef, cook, doctor, nurse, scientist, artist, musician, painter, dancer, singer, teacher, student, farmer, fisherman, firefighter, policeman, soldier, sailor, pilot, cowboy, mermaid, fairy, angel, elf, dwarf, zombie, vampire, ghost, monster, alien, robot, superhero, clown, mannequin, skeleton, scarecrow, snowman, conductor, athlete, player, rider, driver, worker, businessman, president, character, figure, creature,
  cat, kitten, dog, puppy, corgi, poodle, bulldog, husky, labrador, dachshund, horse, pony, foal, unicorn, pegasus, cow, bull, calf, ox, buffalo, bison, pig, piglet, boar, sheep, lamb, goat, ram, deer, moose, elk, reindeer, giraffe, zebra, elephant, mammoth, rhinoceros, rhino, hippopotamus, hippo, camel, llama, alpaca, lion, tiger, leopard, cheetah, panther, jaguar, bear, panda, koala, kangaroo, sloth, monkey, gorilla, chimpanzee, orangutan, fox, wolf, coyote, raccoon, badger, skunk, otter, beaver, squirrel, chipmunk, hedgehog, porcupine, rabbit, bunny, hare, mouse, rat, hamster, mole, bat, bird, parrot, penguin, owl, eagle, hawk, falcon, crow, raven, pigeon, dove, sparrow, robin, swan, duck, duckling, goose, hen, chicken, rooster, chick, turkey, peacock, flamingo, ostrich, toucan, pelican, seagull, hummingbird, stork, crane, frog, toad, turtle, tortoise, lizard, gecko, chameleon, iguana, snake, cobra, crocodile, alligator, dinosaur, dragon, fish, goldfish, shark, whale, dolphin, orca, octopus, squid, jellyfish, starfish, seahorse, crab, lobster, shrimp, prawn, snail, slug, worm, butterfly, caterpillar, moth, bee, wasp, bumblebee, ant, beetle, ladybug, ladybird, spider, scorpion, dragonfly, grasshopper, cricket, mosquito, seal, walrus, donkey, mule, lemur, lynx, hyena, meerkat, platypus, kingfisher,
  apple, banana, orange, lemon, lime, pear, peach, plum, cherry, grape, strawberry, raspberry, blueberry, blackberry, cranberry, watermelon, melon, pineapple, mango, kiwi, coconut, avocado, papaya, pomegranate, fig, apricot, grapefruit, tangerine, fruit, berry, tomato, potato, carrot, broccoli, cauliflower, cabbage, lettuce, spinach, onion, garlic, pepper, chili, corn, cucumber, pumpkin, squash, eggplant, aubergine, zucchini, mushroom, radish, celery, pea, bean, vegetable, bread, baguette, croissant, bagel, pretzel, bun, toast, pancake, waffle, cake, cupcake, muffin, pie, tart, cookie, biscuit, donut, doughnut, brownie, macaron, candy, lollipop, chocolate, pudding, dessert, egg, omelette, bacon, sausage, ham, steak, meat, meatball, burger, hamburger, cheeseburger, sandwich, pizza, taco, burrito, pasta, spaghetti, noodle, ramen, soup, salad, rice, sushi, dumpling, cheese, butter, honey, jam, popcorn, nut, peanut, almond, walnut, chestnut, acorn, coffee, espresso, cappuccino, latte, tea, milk, juice, water, wine, beer, whiskey, cocktail, champagne, lemonade, smoothie, soda, milkshake, food, meal, breakfast, dinner, lunch, snack,
  cup, mug, teacup, glass, goblet, bottle, flask, thermos, jar, jug, pitcher, carafe, vase, urn, pot, teapot, kettle, pan, bowl, plate, dish, saucer, tray, fork, knife, spoon, spatula, ladle, whisk, chopsticks, napkin, straw, tin, basket, bucket, barrel, box, crate, carton, package, parcel, gift, bag, handbag, backpack, purse, wallet, suitcase, briefcase, luggage, pouch, sack, envelope,
  chair, armchair, stool, bench, couch, sofa, bed, crib, cradle, table, desk, shelf, bookshelf, bookcase, cabinet, cupboard, drawer, dresser, wardrobe, nightstand, lamp, lantern, chandelier, candle, candlestick, candelabra, mirror, clock, carpet, rug, mat, doormat, curtain, blanket, pillow, cushion, mattress, towel, sink, bathtub, shower, toilet, faucet, refrigerator, fridge, oven, stove, microwave, toaster, blender, dishwasher, television, tv, radio, speaker, phone, smartphone, telephone, tablet, computer, laptop, monitor, keyboard, printer, camera, projector, headphones, microphone, remote, fan, heater, fireplace, vacuum, broom, mop, iron, hairdryer, hairbrush, comb, toothbrush, toothpaste, soap, sponge, razor, scissors, needle, thread, button, zipper, hanger,
  book, notebook, magazine, newspaper, letter, card, map, globe, pen, pencil, crayon, marker, paintbrush, brush, eraser, ruler, stapler, paperclip, pin, tape, glue, calculator, calendar, diary, scroll, stamp, ticket, coin, money, key, lock, padlock, keychain, whistle, bell, gong, trophy, medal, crown, tiara, scepter, sceptre, sword, dagger, shield, axe, bow, arrow, spear, gun, rifle, pistol, cannon, bomb, hammer, wrench, screwdriver, saw, drill, pliers, nail, screw, bolt, gear, cog, ladder, rope, chain, anchor, wheel, tire, engine, battery, lightbulb, bulb, flashlight, torch, match, matchbox, lighter, compass, telescope, microscope, magnet, thermometer, hourglass, watch, stopwatch, umbrella, parasol, kite, balloon, ball, football, basketball, baseball, volleyball, racket, racquet, bat, glove, helmet, skateboard, skates, skis, snowboard, sled, surfboard, frisbee, dart, dartboard, chessboard, chess, dice, die, domino, puzzle, toy, doll, teddy, lego, yoyo, drone, piano, guitar, violin, cello, drum, flute, trumpet, saxophone, harp, accordion, banjo, ukulele, harmonica, tambourine, xylophone,
  hat, cap, beanie, helmet, scarf, tie, necktie, bowtie, shirt, tshirt, sweater, hoodie, jacket, coat, vest, suit, tuxedo, dress, gown, skirt, kilt, pants, trousers, jeans, shorts, sock, stocking, shoe, boot, sneaker, sandal, slipper, heel, belt, glasses, sunglasses, goggles, mask, cape, cloak, robe, uniform, costume, apron, necklace, bracelet, ring, earring, pendant, brooch, jewel, gem, diamond, ruby, emerald, sapphire, pearl, bikini, swimsuit, glove, mitten, wig, armor, armour,
  car, truck, van, minivan, jeep, taxi, limousine, bus, minibus, tram, train, locomotive, subway, airplane, plane, aeroplane, jet, helicopter, rocket, spaceship, spacecraft, shuttle, satellite, ufo, boat, sailboat, ship, yacht, canoe, kayak, submarine, ferry, raft, bicycle, bike, tricycle, unicycle, motorcycle, motorbike, scooter, moped, tractor, bulldozer, excavator, forklift, ambulance, wagon, cart, carriage, wheelbarrow, tank, trailer, caravan, gondola, vehicle,
  board, house, cottage, cabin, hut, igloo, tent, castle, palace, tower, skyscraper, building, church, temple, mosque, pagoda, lighthouse, windmill, barn, farmhouse, bridge, gate, fence, fountain, statue, sculpture, monument, pyramid, arch, column, pillar, door, window, chimney, mailbox, sign, signpost, billboard, lamppost, hydrant, bollard, swing, slide, seesaw, carousel, treehouse, birdhouse, doghouse, greenhouse, factory, stadium, obelisk,
  tree, palm, pine, oak, willow, bonsai, bush, shrub, hedge, flower, rose, tulip, daisy, sunflower, lily, orchid, lotus, daffodil, dandelion, poppy, iris, hibiscus, peony, carnation, marigold, cactus, succulent, fern, ivy, vine, moss, leaf, branch, twig, log, stump, root, seed, plant, bouquet, wreath, clover, shamrock, bamboo, mushroom, pinecone, seaweed, coral, shell, seashell, feather, nest, egg, rock, boulder, pebble, crystal, snowflake, icicle, icecube, iceberg, volcano, mountain, hill, island, waterfall, wave, cloud, sun, moon, star, planet, earth, comet, meteor, asteroid, rainbow, lightning, tornado, fire, flame, campfire, bonfire, smoke, firework, fireworks, bubble, droplet, puddle,
  heart, hand, foot, brain, skull, bone, tooth, lips, eye, nose, face, cube, sphere, cone, cylinder, pyramid, torus, prism, ring, triangle, circle, square, spiral, knot, ribbon, flag, arrow, cross, question, exclamation, emoji, smiley, note, symbol, sticker, poster, frame, canvas, easel, palette, mosaic, totem, figurine, pinwheel, windchime, dreamcatcher, hammock, trampoline, igloo, jukebox, gramophone, typewriter, cassette, vinyl, joystick, controller, gamepad, console, router, antenna, cable, plug, socket, switch, sandcastle, surfboard, buoy, lifebuoy, snorkel, flipper, oar, paddle, sail, barbell, dumbbell, kettlebell, treadmill, hoop, goal, net, whiteboard, blackboard, chalkboard, chalk, abacus, beaker, testtube, syringe, pill, stethoscope, bandage, crutch, wheelchair, walker, stroller, pram, pacifier, rattle, diaper, cane, quarterstaff, wand, broomstick, cauldron, potion, amulet, talisman, treasure, chest, throne, banner, podium, stage, microchip, circuit, robot, toolbox, toolkit, shovel, spade, rake, hoe, pitchfork, lawnmower, hose, sprinkler, flowerpot, planter, trellis, gazebo, pergola, pond, pool, aquarium, terrarium, cage, leash, collar, saddle, bridle, horseshoe, haystack, scarecrow, beehive, honeycomb, spiderweb, cobweb, snowglobe, musicbox`,
);

/** Two and three words that are one thing. Spelled in singular. */
export const COMPOUNDS = list(
  `teddy bear, cheese board, cheese platter, winter clothes, summer clothes, winter clothing, summer clothing, winter wear, traffic light, shop window, store window, display window, travel icon, drink icon, study icon, work icon, shopping icon, cooking icon, cooking tool, cooking utensil, baking tool, drawing tool, painting supply, gardening tool, camping gear, camping equipment, hiking gear, outdoor gear, fishing gear, fishing tackle, wine glass, hot dog, potted plant, fire hydrant, parking meter, stop sign, dining table, cell phone, mobile phone, tv remote, computer keyboard, computer mouse, computer monitor, sports ball, baseball bat, baseball glove, tennis racket, tennis racquet, tennis ball, hair drier, hair dryer, remote control, remote controller,
  suit of armor, suit of armour, suits of armor, suits of armour, chest of drawers, chests of drawers, barbecue grill, bbq grill, charcoal grill, bench press, weight bench, cash machine, origami crane, paper crane, moon rover, mars rover, lunar rover, space station, dandelion clock, theatre mask, theater mask,
  hot air balloon, lemonade stand, food stand, fruit stand, hot dog stand, flower stand, music stand, ice cream stand, market stand, coffee cup, coffee mug, coffee pot, coffee maker, coffee machine, coffee table, coffee bean, kitchen island, kitchen counter, cake stand, coat stand, plant stand, music stand, hat stand, wooden board, serving board, kitchen cabinet, tea cup, tea pot, tea kettle, beer mug, beer glass, beer bottle, wine bottle, water bottle, milk bottle, champagne glass, champagne bottle, champagne flute, martini glass, cocktail glass, shot glass, measuring cup, paper cup, water glass,
  ice cream, ice cream cone, ice cube, ice skate, ice lolly, cotton candy, candy cane, chocolate bar, birthday cake, wedding cake, apple pie, french fries, french fry, fried egg, boiled egg, hot chocolate, orange juice, apple juice, lemon slice, bell pepper, chili pepper, hot pepper, sweet potato, green salad, fruit salad, pizza slice, rice ball, rice bowl, spring roll, fortune cookie, maple syrup, peanut butter, mixing bowl, cereal bowl, salad bowl, fish bowl, dog bowl, fruit bowl, fruit basket, picnic basket, bread loaf, frying pan, cutting board, chopping board, ironing board, rolling pin, salt shaker, pepper mill, pepper shaker, tin can, soda can, beer can, trash can, garbage can, watering can, paint can, spray can, trash bag, garbage bag, shopping bag, paper bag, plastic bag, tote bag, sleeping bag, shopping cart, gift box, cardboard box, treasure chest, music box, tool box, lunch box, match box, mail box, post box, jewelry box, pizza box, juice box, letter box, phone booth, telephone booth, phone case, picture frame, photo frame, photo album,
  alarm clock, wall clock, cuckoo clock, grandfather clock, pocket watch, wrist watch, table lamp, desk lamp, floor lamp, street lamp, street light, lava lamp, oil lamp, light bulb, lamp post, traffic cone, road sign, street sign, wet floor sign, for sale sign, rocking chair, office chair, desk chair, arm chair, beach chair, deck chair, lawn chair, high chair, bean bag, bean bag chair, wheel chair, park bench, side table, night stand, book shelf, book case, filing cabinet, washing machine, sewing machine, slot machine, vending machine, gumball machine, pinball machine, time machine, vacuum cleaner, ceiling fan, air conditioner, smoke detector, door knob, door handle, door bell, shower head, bath tub, toilet paper, paper towel, paper plane, paper airplane, paper boat, paper crane, paper clip, paint brush, tooth brush, hair brush, tooth paste, nail polish, lip stick, perfume bottle, soap dispenser, pill bottle,
  christmas tree, palm tree, pine tree, apple tree, oak tree, birch tree, poplar tree, cherry tree, lemon tree, bonsai tree, fir tree, cherry blossom, four leaf clover, maple leaf, house plant, houseplant, flower pot, flower bouquet, venus flytrap, pine cone,
  rubber duck, rubber band, rubber stamp, toy car, toy train, toy boat, toy robot, toy truck, toy soldier, toy airplane, toy horse, rocking horse, sea horse, polar bear, grizzly bear, panda bear, koala bear, guinea pig, piggy bank, sea turtle, sea lion, sea shell, sea gull, sea urchin, star fish, jelly fish, gold fish, clown fish, puffer fish, blue whale, killer whale, great white shark, golden retriever, german shepherd, french bulldog, border collie, shiba inu, guide dog, balloon dog, t rex, tyrannosaurus rex, praying mantis, lady bug, fire fly, humming bird, bald eagle, barn owl, lucky cat, maine coon, siamese cat, persian cat, baby elephant, snow leopard, red panda, prairie dog, hermit crab, bird house, bird cage, bird bath, bird nest, dog house, dog bone, cat tree, bee hive, spider web,
  pickup truck, fire truck, fire engine, garbage truck, dump truck, tow truck, ice cream truck, food truck, monster truck, cement mixer, police car, race car, racing car, sports car, steam train, steam locomotive, bullet train, freight train, school bus, double decker bus, tour bus, fighter jet, space shuttle, space ship, rocket ship, flying saucer, cruise ship, pirate ship, sailing boat, sailing ship, sail boat, rowing boat, row boat, fishing boat, motor boat, speed boat, life boat, tug boat, cable car, golf cart, motor cycle, mountain bike, baby carriage, baby stroller, hot rod, vw beetle, vw van, camper van, moving van, formula 1 car,
  soccer ball, beach ball, golf ball, rugby ball, bowling ball, bowling pin, crystal ball, disco ball, snow ball, snow globe, snow man, cannon ball, pool table, billiard ball, ping pong paddle, ping pong ball, ping pong table, hockey stick, hockey puck, golf club, cricket bat, fishing rod, fishing pole, boxing glove, boxing gloves, tennis court, tennis shoe, running shoe, roller skate, yoga mat, jump rope, chess board, chess piece, chess pawn, chess king, chess queen, playing card, credit card, rubik's cube, rubiks cube, jigsaw puzzle, magic wand, magic lamp, magic 8 ball, magnifying glass, magnifying lens, swiss army knife, pocket knife, kitchen knife, butter knife, first aid kit, fire extinguisher, stop watch, hour glass,
  acoustic guitar, electric guitar, bass guitar, grand piano, drum kit, drum set, french horn, record player, vinyl record, boom box, film camera, video camera, security camera, polaroid camera, movie camera, film reel, clapper board, game controller, video game controller, gaming controller, video game console, game boy, flat screen tv, desk top, smart phone, smart watch, usb stick, hard drive, floppy disk, circuit board, solar panel, wind turbine, power plant, satellite dish, radio telescope,
  top hat, cowboy hat, party hat, santa hat, chef hat, chef's hat, witch hat, witch's hat, wizard hat, hard hat, baseball cap, bow tie, tank top, t shirt, tee shirt, dress shirt, polo shirt, high heel, high heels, high heeled shoe, hiking boot, rain boot, cowboy boot, rain coat, trench coat, lab coat, wedding dress, wedding gown, space suit, swim suit, sun glasses, eye glasses, engagement ring, wedding ring, diamond ring, pearl necklace, gas mask, face mask, hockey mask,
  eiffel tower, statue of liberty, great wall of china, great wall, great pyramid, taj mahal, big ben, tower bridge, golden gate bridge, leaning tower of pisa, sydney opera house, mount fuji, mount rushmore, mona lisa, easter island head, ferris wheel, roller coaster, merry go round, log cabin, tree house, light house, opera house, gingerbread house, gingerbread man, haunted house, clock tower, water tower, wind mill, skyscraper building, office building, apartment building, garden gnome, fire place, camp fire, shooting star, solar system, full moon, crescent moon, half moon, black hole, milky way, snow flake, rain drop, rain cloud, thunder cloud, water drop, lightning bolt, tidal wave, human being, human heart, human skull, human brain, human hand, business man, police officer, fire fighter, super hero, yin yang, question mark, exclamation mark, peace sign, speech bubble, thought bubble, dollar sign, welcome mat, hand bag, hand cuffs, hand fan, hand mirror, back pack, brief case, suit case, life jacket, life preserver, diving helmet, diving board, swimming pool, hot tub, bunk bed, hospital bed, king bed, fountain pen, ball point pen, ballpoint pen, highlighter pen, pencil case, pencil sharpener, tape measure, measuring tape, tape recorder, cassette tape, duct tape, safety pin, push pin, clothes pin, bobby pin, sewing needle, knitting needle, ball of yarn, yarn ball, spool of thread, board game, video game, comic book, sketch book, note book, news paper, love letter, business card, birthday card, traffic signal, stop light, gas pump, gas station, oil drum, oil barrel, wine barrel, propane tank, fish tank, test tube, petri dish, bunsen burner, dna helix, dna strand, atom model, butterfly net, door mat, tea bag, tea set, tea towel, cheese wheel, cheese grater, swimming goggles, ski goggles, yo yo, slinky toy, lego brick, building block, toy block, alphabet block, russian doll, matryoshka doll, nesting doll, rag doll, voodoo doll, stuffed animal, stuffed bear, stuffed toy, plush toy, jack o lantern, easter egg, easter bunny, christmas ornament, christmas bauble, christmas stocking, christmas present, gift bag, birthday hat, birthday candle, bamboo shoot, bamboo steamer, soy sauce, hot sauce, ketchup bottle, mustard bottle, pepper grinder, espresso machine, espresso cup, moka pot, french press, stand mixer, waffle iron, crock pot, wok pan, egg carton, milk carton, egg cup, ice bucket, fire pit, picnic table, picnic blanket, beach umbrella, beach towel, beach hut, beach bag, sand castle, surf board, skate board, snow board, life guard, life ring,
  can opener, tin opener, bottle opener, garlic press, oven mitt, oven glove, dish rack, dish drainer, wine rack, measuring cup, measuring jug, rice cooker, air fryer, pressure cooker, slow cooker, ice cube tray, cash register, film reel, ink bottle, glue stick, glue bottle, air conditioner, manhole cover, tobacco pipe, coffee grinder, coffee mill, cinnamon stick, star fruit, sugar bowl, sugar cube, flour sack, chewing gum, bubble gum, salmon fillet, baby rattle, postage stamp, clothes line, washing line, lit match, burning match, box of chalk, piece of chalk, stick of chalk, bottle of glue, bottle of ink, pot of ink, can of spray paint, spray paint can, aerosol can, clothesline with laundry, laundry on a clothesline, line of washing, hanging laundry, laundry line`,
);

/** Nouns for parts of a thing; after "with", "has" or "its" they belong to the thing before. */
export const PARTS = list(
  `eye, ear, nose, mouth, lip, tongue, tooth, beak, hair, fur, feather, tail, paw, hoof, horn, antler, tusk, trunk, mane, whisker, leg, arm, hand, foot, finger, claw, wing, fin, belly, chest, back, neck, head, face, cheek, beard, moustache, mustache, eyebrow, skin, scale, shell, spot, stripe, marking, patch, freckle,
  handle, lid, rim, spout, base, body, stem, neck, cap, cork, stopper, label, top, side, edge, bottom, interior, inside, exterior, outside, cover, page, spine, lining, strap, buckle, zipper, button, pocket, collar, sleeve, cuff, sole, lace, heel, brim, band, ribbon, seat, cushion, armrest, backrest, frame, pedal, spoke, saddle, handlebar, wheel, tire, tyre, rim, bumper, hood, bonnet, windshield, headlight, roof, door, window, wall, chimney, shutter, porch, screen, key, lens, dial, hand, face, numeral, knob, switch, cord, cable, antenna, lampshade, shade, bulb, blade, hilt, string, bow, fret, drawer, shelf, leaf, petal, root, branch, bark, blossom, thorn, crust, icing, frosting, filling, topping, sprinkle, glaze, peel, core, seed, flame, wick, tip, accent, trim, detail, detailing, logo, pattern, design, texture, finish, surface, dot, polka dot, line, sail, mast, hull, deck, propeller, rotor, fuselage, nozzle, fin`,
);

/** Parts that are often whole things too: they are parts only where a colour or material comes with them. */
export const PARTS_OR_THINGS = new Set(
  list(
    "hand, foot, shell, feather, leaf, petal, root, branch, saddle, key, cushion, ribbon, bow, button, flame, seed, icing, shelf, cable, bulb, pattern, logo, patch, cap, cork, blossom, brain, heart, lace, collar, cord, sprinkle, topping, chest, band, switch, frame, string, cover, ornament",
  ),
);

/** Words for a worn thing: "with a hat" is worn where its owner is a being. */
export const WORN = new Set(
  list(
    "hat, cap, beanie, helmet, scarf, tie, necktie, bowtie, bow tie, glasses, sunglasses, goggles, crown, tiara, mask, cape, cloak, necklace, top hat, cowboy hat, party hat, straw hat, santa hat, wizard hat, witch hat, baseball cap, hard hat, headphones, backpack, shirt, sweater, jacket, coat, dress, suit, collar, hoodie, vest, apron, wig, chef hat, chef's hat, monocle, medal, eyepatch, bandana, boot, shoe, sock, glove, skirt, kilt, uniform, costume, armor, armour, space suit, raincoat, rain coat, overcoat, trench coat, fur coat, parka, gown, ball gown, evening gown, wedding dress, sundress, summer dress, tutu, sari, kimono, robe, bathrobe, toga, pajamas, pyjamas, lab coat, white coat, tuxedo, tux, blazer, waistcoat, business suit, formal clothes, leather jacket, denim jacket, cardigan, jumper, pullover, sweatshirt, turtleneck, blouse, dress shirt, flannel shirt, polo shirt, tank top, t shirt, tshirt, tee shirt, jersey, pants, trousers, jeans, slacks, leggings, shorts, swimsuit, bathing suit, overalls, dungarees, jumpsuit, miniskirt, police uniform, military uniform",
  ),
);

/** Things that hold other things inside: "a bowl with fruit", "a glass of water". */
export const VESSELS = new Set(
  list(
    "bowl, vase, cup, mug, glass, bottle, jar, jug, pot, basket, bucket, box, crate, bag, barrel, pitcher, teacup, wine glass, goblet, flowerpot, planter, pan, tin, tank, aquarium, terrarium, chest, sack, carafe, flask, coffee cup, coffee mug, fruit bowl, shopping cart, cart, fish bowl, gift box, cardboard box, picnic basket, shopping bag, flower pot, urn, pouch, cage, bird cage, beaker, cauldron, tea cup, paper cup, water glass, martini glass, cocktail glass, beer mug, beer glass, kettle, teapot, carton, package, drawer, salad bowl, fishbowl, wheelbarrow, wagon, nest, crib",
  ),
);

/** Things that lie on a plate rather than in it. */
export const PLATTERS = new Set(
  list("plate, tray, dish, saucer, platter, table, board, cutting board, ironing board, shelf, bench, desk"),
);

/** Furniture and other tops that carry what they are said to be "with", beside the platters. */
export const TOPS = new Set(
  list(
    "dining table, coffee table, kitchen table, side table, picnic table, tabletop, table top, counter, countertop, kitchen counter, bar counter, workbench, nightstand, night stand, bedside table, dresser, bookshelf, book shelf, bookcase, mantelpiece, mantel, windowsill, window sill, window ledge, picnic blanket, cake stand, pedestal, podium, serving board, wooden board, chopping board, stand, rack, display shelf, wall shelf, placemat, doily",
  ),
);

/** Seats and beds, which carry what is soft or alive and stand beside the rest. */
export const SEATS = new Set(
  list("bed, sofa, couch, armchair, arm chair, chair, crib, cradle, hammock, rug, carpet, mat"),
);

/** What lies or sits on those. */
export const ON_SEATS = new Set(
  list(
    "pillow, cushion, blanket, throw, throw pillow, quilt, towel, teddy bear, teddy, doll, toy, plushie, cat, kitten, dog, puppy, book, baby, tray",
  ),
);

/** What stands by a table or shelf, not on it. */
export const BY_TABLES = new Set(
  list(
    "chair, stool, armchair, arm chair, office chair, desk chair, dining chair, high chair, rocking chair, wheelchair, bench, sofa, couch, bed, floor lamp, rug, carpet, table, desk, wardrobe, window, door, wall, fence, tree, person, man, woman, boy, girl, child, family, friend, people",
  ),
);

/** Foods that others are laid on: "pancakes with blueberries". */
export const DISHES = new Set(
  list(
    "pancake, waffle, cake, cupcake, muffin, pie, tart, donut, doughnut, toast, ice cream, sundae, pudding, cheesecake, pizza, salad, ramen, noodle, soup, porridge, oatmeal, cookie, brownie, milkshake, hot chocolate, cocoa, latte, cappuccino, coffee, crepe, yogurt, smoothie bowl, burger, hamburger, hot dog, steak, rice, curry, pasta, spaghetti",
  ),
);

/** What lies on them. */
export const TOPPINGS = new Set(
  list(
    "syrup, maple syrup, honey, butter, cream, whipped cream, icing, frosting, sprinkle, sprinkles, cherry, strawberry, blueberry, raspberry, blackberry, berry, candle, chocolate sauce, caramel, sauce, nut, seed, mint leaf, herb, basil, parsley, egg, boiled egg, fried egg, seaweed, scallion, onion, cheese, pepperoni, olive, mushroom, marshmallow, crouton, sesame seed, jam, powdered sugar, chocolate chip",
  ),
);

/** What fills a vessel without being a thing of its own. */
export const FILLINGS = new Set(
  list(
    "water, coffee, tea, milk, juice, wine, beer, whiskey, whisky, rum, vodka, gin, champagne, lemonade, soda, cola, cocoa, hot chocolate, orange juice, apple juice, soup, broth, honey, oil, olive oil, sand, rice, cereal, sugar, salt, flour, paint, ink, perfume, jam, espresso, cappuccino, latte, cream, sauce, syrup, lava, smoke, ice, red wine, white wine, green tea, black coffee, yogurt, oatmeal, porridge, ramen, noodle, noodles, spaghetti, pasta, salad, popcorn, ice cream, chili, curry, stew, pudding, soil, dirt, snow",
  ),
);

/** "A pair of shoes": words before "of" that count or gather, and how many they stand for. */
export const GROUPS: Readonly<Record<string, number>> = {
  pair: 2,
  couple: 2,
  duo: 2,
  trio: 3,
  quartet: 4,
  dozen: 12,
  group: 4,
  bunch: 5,
  set: 4,
  collection: 5,
  cluster: 5,
  assortment: 5,
  array: 6,
  row: 4,
  line: 4,
  column: 4,
  pile: 5,
  stack: 4,
  heap: 6,
  tower: 4,
  circle: 6,
  ring: 6,
  herd: 5,
  flock: 5,
  pack: 4,
  swarm: 8,
  crowd: 7,
  school: 5,
  handful: 4,
  variety: 4,
  selection: 4,
  grid: 9,
  number: 4,
  series: 4,
  family: 4,
  team: 4,
  litter: 4,
  pride: 4,
  army: 8,
  fleet: 5,
  bundle: 5,
  batch: 6,
  lot: 5,
  range: 4,
  mix: 4,
  mixture: 4,
  arrangement: 5,
  formation: 5,
  pyramid: 6,
  bed: 6,
  string: 5,
  gaggle: 5,
  colony: 6,
};

/** Gatherings that are themselves things when what they gather is counted otherwise ("a bouquet of roses"). */
export const SHARES = new Set(
  list(
    "slice, piece, half, quarter, loaf, bar, cube, chunk, wedge, block, lump, bite, scoop, segment, stick, sprig, sheet, roll, head, ear, clove, stalk, drop, spoonful, portion, serving, shard, splash, puff, strip, type, kind, sort, version, brand, example, specimen, top, front, back, side, edge, corner, end, middle, center, centre, rest, part, pool, field, patch, stream, ball, blob",
  ),
);

export const LIKENESSES = new Set(
  list(
    "statue, sculpture, figurine, model, toy, figure, miniature, silhouette, bust, carving, replica, plushie, plush, doll, ornament, symbol, sign, emblem, logo, icon, sticker, image, shape, outline, drawing, painting, picture, photo, photograph, poster, portrait, sketch, illustration",
  ),
);

/** Vessels that are filled from their floor. */
export const FILLED_UP = new Set(list("jar, glass jar, mason jar, candy jar, cookie jar, preserving jar"));

/** Wide vessels in which things lie in a heap. */
export const HEAPED = new Set(
  list(
    "bowl, basket, bucket, fruit bowl, fruit basket, salad bowl, mixing bowl, picnic basket, crate, wheelbarrow, nest",
  ),
);
