/**
 * Further words that stand for no one thing, in the manner of `symbols.ts`: what people do, whole classes of things, times,
 * weather and styles. Told alone they get a picture; beside a thing of its own they are light or a class, and are named.
 */
export const GENERAL_SYMBOLS = `
yoga, pilates, stretching, mindful movement: a lotus / a lotus next to a candle
running, jogging, sprint: a running shoe / two running shoes
hiking, trekking, climbing, mountaineering: a backpack next to a boot / a tent next to a backpack
swimming, diving, snorkelling, snorkeling: a beach ball next to sunglasses and a towel / a rubber duck
surfing: a surfboard next to a palm tree / a surfboard
skiing: skis next to a snowman / skis next to a pine tree
snowboarding: a snowboard next to a pine tree
cycling, biking: a bicycle / a bicycle next to a helmet
skating, skateboarding: a skateboard next to a shoe
boxing, wrestling, martial arts: a trophy next to a towel / a pair of gloves
fishing, angling: a fish next to a bucket / a boat next to a fish
hunting, archery: a target next to a boot
sailing, boating: a sailboat
driving, motoring, road trip: a car next to a map / a car next to a suitcase
racing, motorsport: a sports car next to a trophy
golf, golfing: a flag next to a white ball
baking: a cake next to eggs and a bowl / bread next to two eggs
drinking, drink, drinks, beverage: a cocktail next to a lemon / an orange juice next to a lemon
eating, food, foods, snack, snacks: a hamburger next to french fries / a pizza next to a tomato
thirst: a glass of water next to a lemon
writing, poetry, poem, authorship, journalism: a feather next to a notebook / a pen next to a notebook
drawing, sketching, illustration work, doodling: a pencil next to a notebook
sculpting: a statue next to a hammer
acting, opera, performance: a microphone next to a rose
sewing, knitting, tailoring: a sweater next to scissors
cleaning, laundry, housework: a bucket next to a spray bottle / a washing machine next to a towel
hacking, cybersecurity, encryption: a lock on a laptop / a laptop next to a lock
surveillance, spying: a camera next to a magnifying glass
robotics: a robot next to a gear and a wrench
economics, trade, banking, bank: three stacked coins next to a wallet
sociology, humanity, humankind, people power: a man, a woman, a girl and an old man
architecture, civil engineering: a tower next to a pencil and a ruler / a classical building
archaeology, archeology, ruins, relic: a vase next to a skull
animal, animals, fauna, beast, creature, mammal, pet, pets: a fox next to a rabbit / a cat next to a dog
vegetation, flora, plants, greenery, botany: three potted plants / a potted plant next to a tulip
toy, toys, plaything: a teddy bear next to a ball and a robot / a rubber duck next to a ball
clothes, clothing, apparel, outfit, attire: a shirt next to pants and a shoe / a dress next to a hat
formal wear, formal attire: a jacket next to a bow tie / a tie next to a shirt
tool, tools, equipment, hardware: a hammer next to a wrench and a screwdriver
gadget, gadgets, device, appliance, appliances, electronics: a laptop next to a smartphone and headphones
mechanism: two gears next to a wrench
machine, machinery: a sewing machine / an espresso machine / a washing machine
vehicle, vehicles, means of transport: a car / a truck / a bus
bar, pub, bar counter: a wooden kitchen island with a wine glass on it, next to a bar stool
instrument, instruments, band, orchestra: a violin next to a drum and a trumpet / a guitar next to a drum
pastry, pastries, bakery goods: a croissant next to a donut and a cupcake
jewel, jewels, jewelry, jewellery, accessory, accessories: a necklace next to a ring / a diamond ring next to a necklace
ornament, decoration, decor: a vase next to a candle
memorial, landmark: a statue / a tower
artifact, antique, heirloom: a vase next to a clock
market, bazaar: a market stall / a crate next to apples and a pumpkin
festival, fair: three balloons next to a kite
river, stream, creek, canal, brook: a bridge / a sailboat
waterfall, cascade, rapids: a mountain next to two pine trees
cave, cavern, canyon: a bat next to two rocks / two rocks next to a lantern
reef, marine life: a fish next to a turtle and an octopus
explosion, blast, bomb blast: a volcano
steam: a cup of coffee
ice, freezing, frost: an ice cube / a snowman
air, atmosphere: a cloud next to a balloon / a kite
darkness, dark, shadow, nightfall, insomnia, nightmare: a bat next to a moon / a candle
noon, midday, daylight, sunlight, afternoon: a sun / a sun above a cloud
twilight, evening mood: a moon above a house / a lantern
monday, weekday, deadline day: a calendar next to a cup of coffee
weekend, day off, lazy day, leisure: an armchair next to a book and a mug
hanukkah, chanukah: three candles next to a star
diwali: three candles next to a lotus
ramadan, eid: a moon next to a lantern
reunion, homecoming: a house with a heart above it / a house next to a suitcase
earthquake, tsunami, disaster, catastrophe: a broken house / a volcano
hurricane, flood: a cloud above an umbrella / a cloud above a lightning bolt
drought, barrenness: a cactus next to a skull
eclipse: a moon in front of a sun / a moon next to a sun
aurora, northern lights: a star next to a pine tree and a moon
brotherhood, sisterhood, kinship, togetherness: a boy next to a boy / two teddy bears
heroism, hero, honour in battle, sacrifice: a shield next to a medal / a medal
evil, devil, demon, malice: a snake next to a skull
goodness, virtue, grace, heaven: a white dove / a white feather
anxiety, panic, shock, dread, fright at night: a black cloud above a small house / a cracked egg
despair, guilt, shame, regret, remorse: a wilted flower / a raindrop
awe, amazement, euphoria, bliss, ecstasy: a rainbow / three balloons
anticipation, suspense, expectation: a gift next to a calendar / a gift
confidence, self esteem, empowerment: a lion / a gold crown
revenge, vengeance, wrath, fury: a sword next to a skull / a volcano
violence, aggression: a sword next to a broken vase
disgust, contempt, decay, rot: a fish next to a trash can
wishes, wish, dreams: a star above a bed / a moon above a cloud / a birthday cake
reality, paradox, mirror world: a mirror next to a cube
order, tidiness, discipline: four stacked books / a row of four books
motion, movement, velocity, swiftness, acceleration: a sports car / an airplane / a lightning bolt next to a running shoe
stillness, echo, solace: a candle / a lotus
extinction, prehistory: a dinosaur next to a skull / a dinosaur
spicy, hot taste: a chili pepper / three chili peppers
sweet, sugary: a cupcake next to a lollipop and a donut
sour, bitter: a lemon / two lemons
umami, savoury, savory: ramen / a mushroom next to a tomato
crunchy, salty: popcorn / french fries
steampunk: a gear next to a lantern and a clock / three gears next to a top hat
solarpunk: a windmill next to a tree and a house
vaporwave, synthwave: a statue next to a palm tree
surrealism, cubism, impressionism, modern art, avant garde: a palette next to an apple and a top hat / a statue next to a cube
baroque, rococo: a gold mirror next to a candle
modern, contemporary, sleek: a chair next to a lamp
urban, street life: a street lamp next to a car and a mailbox
rural, countryside life: a tractor next to a barn
police, law enforcement: a police car
magic trick, illusionist: a top hat next to a rabbit
poker, cards, casino: a playing card next to two dice
advertisement, announcement, news flash: a megaphone
invitation, postcard, greeting, stamp: an envelope next to a rose / an envelope
evidence, clue, explanation: a magnifying glass next to a notebook
urgency, alarm, emergency: an alarm clock / a bell
advice, help, support, answer: a light bulb next to a speech bubble / two speech bubbles
sale day, discount: a shopping bag next to a gift
`;
