import { meaningOf } from "./emoji.js";

/** Metres along the longest side, and the icons of that size, where their group's usual size is far off. */
const SIZES = measuresOf(`
  0.025: ring
  0.03: blueberries, olive, gem-stone, coin, pill
  0.04: strawberry, chestnut
  0.05: peanuts, ice-cube
  0.06: cherries, candy, egg
  0.067: tennis
  0.074: baseball
  0.07: adhesive-bandage
  0.08: baby-chick, front-facing-baby-chick, cookie
  0.1: mouse, hatching-chick, shrimp, oyster, spiral-shell, seedling
  0.12: hamster, tropical-fish, avocado, hot-beverage
  0.14: camera
  0.15: mobile-phone
  0.18: grapes, jar, thermometer
  0.2: chipmunk, bird, feather, crab, lollipop, nesting-dolls
  0.22: hedgehog, ear-of-corn, crown, soccer-ball, bowling, wine-glass
  0.24: basketball
  0.25: rat, black-bird, telephone, teapot
  0.3: bat, dove, lizard, fish, blowfish, coral, watermelon, birthday-cake, pizza, bread, roller-skate
  0.3: balloon
  0.32: bottle-with-popping-cork
  0.35: pineapple, bucket, teddy-bear
  0.36: laptop
  0.4: rabbit, chicken, parrot, jellyfish, lobster, tulip, trophy
  0.45: printer, drum, accordion, basket
  0.5: cat, black-cat, skunk, rooster, duck, owl, turtle, rose, backpack
  0.55: trumpet
  0.6: poodle, sloth, squid, potted-plant, desktop-computer, violin, suitcase, amphora
  0.65: baguette-bread
  0.7: monkey, raccoon, penguin, luggage
  0.75: koala, toilet, saxophone, stop-sign
  0.8: fox, beaver, badger, sheaf-of-rice, skateboard, barber
  0.9: dog, guide-dog, service-dog, turkey, goose, octopus, traffic-light, vertical-traffic-light
  0.9: horizontal-traffic-light
  0.95: chair
  1: otter, dodo, umbrella, guitar, musical-keyboard, shopping-cart, kite, star, globe-showing-americas
  1.1: kick-scooter, television
  1.2: ewe, goat, sunflower, mirror
  1.3: wolf, pig, ram, flamingo, file-cabinet, broom
  1.4: orangutan, boar, swan, window
  1.5: panda, snake, anchor
  1.6: leopard, kangaroo, carousel-horse, robot
  1.7: gorilla, bathtub, snowman, snowman-without-snow
  1.8: llama, deer, eagle, peacock, seal, cactus, bicycle
  1.9: motor-scooter
  2: donkey, lion, bear, shower, umbrella-on-ground, fuel-pump, coffin
  2.1: motorcycle, bed, door
  2.2: christmas-tree, couch-and-lamp
  2.3: zebra, cow, polar-bear
  2.4: horse, unicorn, ox, tiger
  2.5: dolphin, tanabata-tree, bus-stop
  2.6: camel, water-buffalo
  2.8: moose
  3: two-hump-camel, bison, tent, ladder, sun, sun-with-face, full-moon, crescent-moon
  3.5: elephant, hippopotamus
  3.6: rhinoceros
  4: mammoth, crocodile, shark, fountain, moai, cloud
  4.4: automobile, oncoming-automobile
  4.5: taxi, racing-car, tractor
  4.6: police-car
  4.7: sport-utility-vehicle
  5: giraffe, canoe, hut
  5.3: pickup-truck
  6: minibus, ambulance, satellite
  7: delivery-truck, speedboat
  8: dragon, deciduous-tree, palm-tree, motor-boat, parachute, rainbow
  9: evergreen-tree, fire-engine, small-airplane, sailboat
  10: house
  11: bus, oncoming-bus
  12: t-rex, trolleybus, helicopter, flying-saucer, house-with-garden, convenience-store
  15: articulated-lorry, locomotive
  18: spouting-whale, metro
  20: sauropod, whale, railway-car, train, tram, bank
  25: bullet-train, high-speed-train, church
  30: hospital, school, hotel, roller-coaster
  40: airplane, rocket
  50: office-building, ferris-wheel
  60: ferry, castle
  93: statue-of-liberty
  150: ship
  200: passenger-ship, stadium
  333: tokyo-tower
  3000: mountain, volcano
  3776: mount-fuji
  4000: snow-capped-mountain
`);

/** Metres along the longest side, and the emojibase groups whose things are usually of that size. */
const GROUP_SIZES = measuresOf(`
  0.03: animal-bug
  0.09: food-fruit
  0.1: lock
  0.12: animal-amphibian, food-sweet, award-medal
  0.15: food-vegetable, money, writing
  0.2: plant-flower, food-prepared, food-asian, food-marine, drink, game, arts-crafts, phone, office
  0.2: medical, body-parts
  0.25: dishware, time, book-paper
  0.3: plant-other, sport, music, computer, light-video, mail, science
  0.35: tool
  0.4: animal-bird, hotel, event, sound, other-object
  0.5: place-map, clothing, household
  0.6: animal-reptile, animal-marine
  0.8: musical-instrument
  1.2: animal-mammal
  1.7: person, person-gesture, person-role, person-fantasy, person-activity, person-sport
  1.7: person-resting, family
  2: sky-weather
  4.5: transport-ground
  10: place-other, transport-water
  12: transport-air
  20: place-building
  25: place-religious
  500: place-geographic
`);

const USUAL_SIZE = 0.3;

/** Real length of an icon's longest side, metres. */
export function realSizeOf(name: string): number {
  return SIZES.get(name) ?? GROUP_SIZES.get(meaningOf(name).group ?? "") ?? USUAL_SIZE;
}

function measuresOf(table: string): ReadonlyMap<string, number> {
  const measures = new Map<string, number>();
  for (const line of table.trim().split("\n")) {
    const [metres, names] = line.split(":");
    for (const name of names.split(",")) measures.set(name.trim(), Number(metres));
  }
  return measures;
}
