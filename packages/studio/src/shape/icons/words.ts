/**
 * Judged by looking: which icon shows the very thing that a common word means, where the icon's own name is another
 * or where several icons would answer. One line an icon: its name, then the words.
 */
const SHOWN_BY = `
  automobile: car, motorcar, sedan, hatchback, vehicle
  sport-utility-vehicle: suv, jeep, minivan, land rover
  minibus: van, camper van, minivan
  delivery-truck: truck, lorry, moving truck
  articulated-lorry: semi truck, semi, freight truck, eighteen wheeler
  pickup-truck: pickup
  racing-car: race car, sports car, formula one car
  fire-engine: fire truck, firetruck
  police-car: cop car, patrol car
  taxi: cab, taxicab
  bus: coach, school bus, autobus
  bicycle: bike, cycle, pushbike, road bike
  motorcycle: motorbike
  motor-scooter: scooter, moped, vespa
  kick-scooter: push scooter
  train: passenger train, railway train
  locomotive: steam train, steam engine, steam locomotive
  bullet-train: high speed train, shinkansen
  tram: streetcar, trolley car
  railway-car: train car, carriage, wagon
  airplane: plane, aeroplane, jet, aircraft, airliner, jetliner, jumbo jet
  small-airplane: propeller plane, private jet, light aircraft
  helicopter: chopper
  flying-saucer: ufo, spacecraft, alien ship
  rocket: spaceship, rocket ship, space rocket, missile, space shuttle
  sailboat: boat, sailing boat, yacht, sail boat
  speedboat: motorboat
  ship: vessel, freighter, cargo ship
  passenger-ship: cruise ship, ocean liner, ocean ship
  canoe: kayak, rowboat, rowing boat
  ring-buoy: lifebuoy, life ring, lifebelt, life preserver
  wheel: tire, tyre, car wheel
  vertical-traffic-light: traffic light, stoplight, traffic signal
  fuel-pump: gas pump, petrol pump, gas station
  motorway: highway, freeway
  construction: barrier, roadblock
  mobile-phone: phone, smartphone, cell phone, cellphone, iphone, mobile
  telephone: landline, rotary phone, old phone
  telephone-receiver: handset
  desktop-computer: computer, pc, monitor, desktop, computer monitor
  laptop: notebook computer, macbook, laptop computer
  keyboard: computer keyboard
  computer-mouse: mouse pointer device
  television: tv, telly, tv set, television set
  radio: radio set, transistor radio
  camera: photo camera, digital camera
  movie-camera: film camera, cinema camera
  video-camera: camcorder
  headphone: headphones, headset, earphones
  studio-microphone: mic, recording microphone
  light-bulb: bulb, lightbulb
  flashlight: torch, electric torch
  red-paper-lantern: lantern, paper lantern
  video-game: game controller, gamepad, video game controller
  floppy-disk: floppy, diskette
  optical-disk: cd, compact disc, disc
  battery: batteries
  electric-plug: plug, power plug
  satellite-antenna: satellite dish, radar dish
  watch: wristwatch
  mantelpiece-clock: clock, mantel clock, table clock
  alarm-clock: wake up clock
  hourglass-done: hourglass, sandglass, egg timer
  stopwatch: stop watch
  magnifying-glass-tilted-left: magnifying glass, magnifier, loupe
  locked: padlock, lock
  unlocked: open lock, open padlock
  key: door key, house key
  gear: cog, cogwheel
  nut-and-bolt: bolt, nut and bolt, machine screw
  carpentry-saw: saw, handsaw, hand saw
  wrench: spanner
  pick: pickaxe
  axe: ax, hatchet
  hammer-and-wrench: tools
  toolbox: tool box
  balance-scale: scale, scales, weighing scale
  bow-and-arrow: bow, archery bow
  dagger: sword, blade
  crossed-swords: swords
  shield: knight shield
  kitchen-knife: knife, chef knife, carving knife
  fork-and-knife: cutlery, silverware, fork
  fork-and-knife-with-plate: dinner plate, table setting, place setting, meal
  spoon: teaspoon, tablespoon
  hot-beverage: coffee, tea, hot drink, cup of coffee, cup of tea, coffee cup, espresso, cappuccino, latte, hot chocolate
  teacup-without-handle: green tea, tea bowl
  tumbler-glass: whiskey, whisky, glass of whiskey
  glass-of-milk: milk
  beer-mug: beer, pint of beer, beer glass, lager
  wine-glass: wine, glass of wine, red wine
  cocktail-glass: cocktail, martini
  tropical-drink: pina colada, mai tai, margarita
  bottle-with-popping-cork: champagne, champagne bottle, wine bottle, sparkling wine
  cup-with-straw: soda, soft drink, milkshake, paper cup, smoothie
  beverage-box: juice box, juice carton
  bubble-tea: boba, boba tea
  ice: ice cube
  amphora: greek vase, urn, ancient vase
  pot-of-food: stew, soup pot, casserole
  shallow-pan-of-food: paella, pan of food
  cooking: frying pan, fried egg, skillet
  steaming-bowl: noodles, ramen, noodle soup, pho, noodle
  bowl-with-spoon: soup, cereal, porridge, oatmeal
  green-salad: salad
  cooked-rice: rice, bowl of rice
  curry-rice: curry
  spaghetti: pasta
  rice-ball: onigiri
  hamburger: burger, cheeseburger
  french-fries: fries, chips
  hot-dog: hotdog
  meat-on-bone: meat, ham
  poultry-leg: chicken leg, drumstick
  cut-of-meat: steak, beef
  cheese-wedge: cheese
  bread: loaf, loaf of bread, bread loaf, toast
  baguette-bread: baguette, french bread
  flatbread: pita, naan
  pancakes: pancake, stack of pancakes
  birthday-cake: cake
  shortcake: slice of cake, cake slice, piece of cake
  cupcake: muffin
  doughnut: donut
  cookie: biscuit, chocolate chip cookie
  soft-ice-cream: ice cream, ice cream cone, gelato
  ice-cream: bowl of ice cream, sundae, ice cream sundae
  chocolate-bar: chocolate
  candy: sweet, bonbon, toffee
  honey-pot: honey, honey jar, pot of honey
  custard: pudding, flan
  red-apple: apple
  tangerine: orange, mandarin, clementine
  lemon: citron
  grapes: grape, bunch of grapes
  cherries: cherry
  blueberries: blueberry
  kiwi-fruit: kiwi, kiwifruit
  melon: cantaloupe, honeydew
  eggplant: aubergine
  hot-pepper: chili, chili pepper, chilli, red pepper
  bell-pepper: pepper, paprika, capsicum
  ear-of-corn: corn, maize, corn cob, corn on the cob
  leafy-green: lettuce, cabbage, kale, spinach
  brown-mushroom: champignon
  mushroom: toadstool, fly agaric
  peanuts: peanut
  beans: bean
  pea-pod: pea, peas
  ginger-root: ginger
  jack-o-lantern: pumpkin, carved pumpkin, halloween pumpkin, jack o lantern
  canned-food: can, tin can, can of food
  takeout-box: takeaway box
  deciduous-tree: tree, oak, oak tree, maple tree, beech
  evergreen-tree: pine, pine tree, fir, fir tree, conifer, spruce
  christmas-tree: xmas tree
  palm-tree: palm, coconut tree
  potted-plant: plant, houseplant, pot plant, flowerpot
  seedling: sprout, sapling
  hibiscus: flower
  blossom: daisy, yellow flower
  cherry-blossom: sakura
  rose: red rose
  sheaf-of-rice: wheat
  leaf-fluttering-in-wind: leaf, green leaf
  fallen-leaf: autumn leaf, dry leaf
  four-leaf-clover: clover, lucky clover
  herb: basil, mint
  lotus: lotus flower, water lily
  bouquet: bunch of flowers, flower bouquet
  empty-nest: bird nest, nest
  dog: puppy, hound, retriever, labrador
  poodle: lapdog
  guide-dog: seeing eye dog
  cat: kitten, kitty, tabby, house cat
  black-cat: dark cat
  mouse: field mouse
  rabbit: bunny, hare
  chipmunk: squirrel
  monkey: ape, chimpanzee, chimp
  ewe: sheep, lamb
  ram: male sheep
  goat: billy goat
  pig: piglet, hog
  boar: wild boar, warthog
  cow: dairy cow, calf, cattle
  ox: bull
  bison: buffalo
  water-buffalo: asian buffalo
  donkey: mule
  horse: pony, stallion, mare, foal
  deer: stag, reindeer, doe, fawn
  moose: elk
  camel: dromedary
  two-hump-camel: bactrian camel
  llama: alpaca
  hippopotamus: hippo
  rhinoceros: rhino
  leopard: cheetah, jaguar
  panda: panda bear, giant panda
  polar-bear: ice bear
  rooster: cock
  chicken: hen
  baby-chick: chick
  hatching-chick: newborn chick
  duck: duckling, mallard
  goose: geese
  dove: pigeon, white dove
  blackbird: crow, raven
  phoenix-bird: phoenix
  parrot: macaw
  crocodile: alligator
  lizard: gecko
  t-rex: tyrannosaurus, tyrannosaurus rex
  sauropod: dinosaur, brontosaurus, brachiosaurus
  turtle: tortoise, sea turtle
  whale: blue whale
  seal: sea lion
  tropical-fish: clownfish, aquarium fish
  blowfish: pufferfish, puffer fish
  spiral-shell: seashell, shell, sea shell
  shrimp: prawn
  honeybee: bee, bumblebee
  lady-beetle: ladybug, ladybird
  bug: caterpillar
  worm: earthworm
  spider-web: cobweb
  paw-prints: paw print, paw
  microbe: virus, germ, bacterium
  sun: sunshine
  crescent-moon: moon, half moon
  full-moon: round moon
  star: gold star
  ringed-planet: planet, saturn
  globe-showing-americas: earth, globe, planet earth
  cloud: white cloud
  cloud-with-rain: rain cloud, raincloud, rain
  cloud-with-lightning: storm cloud, thundercloud, thunderstorm
  cloud-with-snow: snow cloud
  high-voltage: lightning, lightning bolt, thunderbolt
  snowflake: snow crystal
  snowman-without-snow: snowman
  droplet: water drop, raindrop, drop, drop of water
  water-wave: wave, ocean wave, sea wave
  fire: flame, campfire
  tornado: twister
  umbrella: parasol, open umbrella
  closed-umbrella: folded umbrella
  beach-with-umbrella: beach
  snow-capped-mountain: snowy mountain, mountain peak, matterhorn
  mountain: hill
  desert-island: island, tropical island
  national-park: valley
  house: home, cottage
  house-with-garden: house with a garden
  office-building: building, skyscraper, office tower
  classical-building: parthenon, greek temple, temple, museum
  convenience-store: shop, store, storefront
  department-store: mall, shopping mall
  school: schoolhouse
  derelict-house: abandoned house, haunted house
  houses: village
  cityscape: city, skyline, town
  castle: fortress
  hut: thatched hut
  tent: camping tent
  circus-tent: big top
  bridge-at-night: suspension bridge
  carousel-horse: merry go round horse
  barber-pole: barbershop pole
  moai: easter island head, easter island statue
  brick: wall of bricks
  wood: log, firewood
  rock: stone, boulder
  couch-and-lamp: living room set
  bed: double bed
  chair: wooden chair
  door: wooden door, front door
  bathtub: bath, bath tub
  toilet: lavatory, wc
  shower: shower head
  roll-of-paper: toilet paper, paper towel
  lotion-bottle: shampoo, soap bottle, shampoo bottle
  soap: bar of soap
  bucket: pail
  basket: wicker basket, laundry basket
  shopping-cart: shopping trolley, cart
  wastebasket: trash can, garbage can, bin, trash bin, waste bin, dustbin
  package: box, cardboard box, parcel
  wrapped-gift: gift, present, gift box
  envelope: letter
  love-letter: valentine
  closed-mailbox-with-raised-flag: mailbox, letterbox
  postbox: pillar box
  framed-picture: picture, picture frame, painting, frame
  artist-palette: palette, paint palette
  paintbrush: brush, paint brush
  pen: ballpoint pen, ballpoint
  fountain-pen: ink pen
  closed-book: book, hardback, novel
  books: pile of books, stack of books
  notebook-with-decorative-cover: diary, journal
  notebook: exercise book
  page-facing-up: paper, sheet of paper, document, page
  scroll: parchment
  rolled-up-newspaper: rolled newspaper
  calendar: wall calendar
  spiral-notepad: notepad
  pushpin: thumbtack, drawing pin
  paperclip: paper clip
  straight-ruler: ruler
  scissors: pair of scissors, shears
  briefcase: attache case
  luggage: suitcase, travel bag, trolley case
  handbag: bag, shoulder bag
  purse: coin purse, wallet
  clutch-bag: pouch
  backpack: rucksack, school bag, schoolbag, knapsack
  shopping-bags: shopping bag
  money-bag: bag of money, sack of money
  dollar-banknote: banknote, dollar bill, cash, money, dollar
  credit-card: bank card, debit card
  coin: gold coin
  gem-stone: diamond, gem, jewel, gemstone
  ring: diamond ring, engagement ring, wedding ring
  crown: royal crown, tiara
  prayer-beads: beads
  glasses: eyeglasses, spectacles, reading glasses
  sunglasses: shades
  t-shirt: shirt, tee, tshirt
  necktie: tie
  jeans: pants, trousers, denim jeans
  coat: jacket, overcoat
  gloves: glove, mittens, mitten
  socks: sock
  dress: gown
  one-piece-swimsuit: swimsuit, bathing suit
  shorts: swimming trunks, boxer shorts
  mans-shoe: shoe, leather shoe, dress shoe, oxford shoe
  running-shoe: sneaker, trainer, running shoes, sneakers, tennis shoe
  hiking-boot: boot, walking boot
  high-heeled-shoe: high heel, stiletto, heels, high heels
  thong-sandal: flip flop, sandal
  womans-boot: high boot
  womans-hat: sun hat, straw hat
  top-hat: hat
  billed-cap: cap, baseball cap
  graduation-cap: mortarboard, academic cap
  rescue-workers-helmet: rescue helmet
  military-helmet: army helmet
  folding-hand-fan: hand fan
  hair-pick: comb
  soccer-ball: football, soccer
  american-football: gridiron football
  rugby-football: rugby ball
  tennis: tennis racket, tennis racquet
  badminton: shuttlecock
  bowling: bowling ball, bowling pin
  ping-pong: table tennis, table tennis paddle
  cricket-game: cricket bat
  ice-hockey: hockey stick, hockey
  boxing-glove: boxing gloves
  flying-disc: frisbee
  fishing-pole: fishing rod
  ice-skate: ice skates
  roller-skate: roller skates
  bullseye: target, dartboard, dart board
  pool-8-ball: billiard ball, 8 ball, eight ball
  game-die: dice, die
  chess-pawn: pawn, chess piece
  puzzle-piece: jigsaw piece, puzzle
  teddy-bear: teddy, stuffed bear
  nesting-dolls: matryoshka, russian doll
  mirror-ball: disco ball
  crystal-ball: fortune teller ball
  magic-wand: wand
  trophy: cup trophy
  sports-medal: medal, gold medal
  piata: pinata
  performing-arts: theatre masks, theater masks
  yarn: ball of yarn, ball of wool, wool
  thread: spool, spool of thread
  sewing-needle: needle
  knot: rope
  musical-keyboard: piano, piano keyboard, synthesizer
  guitar: acoustic guitar, electric guitar
  violin: fiddle, cello
  drum: snare drum
  long-drum: conga
  musical-note: music note, note
  postal-horn: horn
  loudspeaker: public address speaker
  speaker-high-volume: loud speaker
  test-tube: vial
  alembic: flask
  pill: capsule, tablet
  adhesive-bandage: band aid, plaster, bandage
  anatomical-heart: human heart
  red-heart: heart, love heart
  drop-of-blood: blood drop
  bone: dog bone
  eye: human eye
  ear: human ear
  mouth: lips
  raised-hand: hand, palm
  thumbs-up: thumb
  raised-fist: fist
  flexed-biceps: arm, biceps, bicep
  index-pointing-up: finger
  robot: android
  alien: extraterrestrial
  skull: human skull
  santa-claus: santa, father christmas
  person-superhero: superhero
  person-mage: wizard, mage, sorcerer
  woman-mage: witch, sorceress
  woman-merpeople: mermaid
  person-fairy: fairy
  person-vampire: vampire, dracula
  person-zombie: zombie
  person-elf: elf
  person-genie: genie
  ogre: monster
  ghost: spirit
  cook: chef
  person-with-crown: monarch
  police-officer: policeman, cop, policewoman
  firefighter: fireman
  health-worker: doctor, nurse, physician
  construction-worker: builder
  mechanic: repairman
  technologist: programmer, developer
  student: graduate
  teacher: professor
  old-woman: grandmother, grandma, elderly woman
  old-man: grandfather, grandpa, elderly man
  boy: son
  girl: daughter
  child: kid, toddler
  man-beard: bearded man
  person: human, somebody
  snowboarder: snowboard rider
  speech-balloon: speech bubble, chat bubble
  thought-balloon: thought bubble
  triangular-flag: flag, pennant, red flag
  pirate-flag: jolly roger
  placard: protest sign
  label: tag, price tag
  bell: church bell, golden bell
  bellhop-bell: reception bell, service bell
  coffin: casket
  headstone: gravestone, tombstone
  latin-cross: cross, crucifix
  check-mark: tick, checkmark
  fleur-de-lis: lily emblem
  recycling-symbol: recycling sign
  party-popper: confetti
  fireworks: firework
  sparkler: hand sparkler
  firecracker: dynamite
  balloon: party balloon, red balloon
  nazar-amulet: evil eye
  world-map: map
  compass: magnetic compass
  movie-ticket: cinema ticket
  ticket: entry ticket
  clapper-board: clapperboard, film clapper
  film-frames: film strip
  broken-chain: torn chain
  chains: chain
  oil-drum: barrel, oil barrel
`;

/**
 * Words answered by a different thing that stands in for them, and what to call it. One line an icon: its name, what
 * it is called, then the words.
 */
const STOOD_IN_BY = `
  couch-and-lamp | sofa with a lamp: couch, sofa, settee, loveseat
  fork-and-knife-with-plate | plate with fork and knife: plate, dish
  bowl-with-spoon | bowl with a spoon: bowl
  teacup-without-handle | tea bowl: cup, teacup
  beer-mug | beer mug: mug
  bottle-with-popping-cork | champagne bottle: bottle
  soccer-ball | football: ball
  tennis | tennis racket with a ball: tennis ball
  fork-and-knife | fork and knife: table knife
  office-building | office building: apartment building, tower block
  tokyo-tower | lattice tower: tower, eiffel tower, radio tower
  evergreen-tree | evergreen tree: forest, woods
  snowflake | snowflake: snow
  water-wave | wave: ocean, sea
  droplet | drop of water: water
  motorway | motorway: road, street
  prayer-beads | string of beads: necklace
  rescue-workers-helmet | rescue helmet: helmet, hard hat
  skis | skis: ski
  robot | robot: cyborg
  milky-way | milky way: galaxy, night sky
  seedling | seedling: grass
  moai | stone head: statue, sculpture
  diya-lamp | oil lamp: lamp, lampshade
  wind-face | blowing face: wind
  cowboy-hat-face | face with a cowboy hat: cowboy hat
  placard | placard: sign, signboard
`;

/** An icon for a word; `called` where it is a different thing that stands in for what the word means. */
export interface JudgedIcon {
  readonly icon: string;
  readonly called: string | null;
}

/** Every judged word, in lower case and as people say it. */
export const JUDGED_WORDS: ReadonlyMap<string, JudgedIcon> = judgedWords();

function judgedWords(): Map<string, JudgedIcon> {
  const judged = new Map<string, JudgedIcon>();
  for (const [head, words] of linesOf(STOOD_IN_BY)) {
    const [icon, called] = head.split("|").map((part) => part.trim());
    for (const word of words) judged.set(word, { icon, called });
  }
  for (const [icon, words] of linesOf(SHOWN_BY)) {
    for (const word of words) judged.set(word, { icon, called: null });
  }
  return judged;
}

function linesOf(table: string): [head: string, words: string[]][] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [head, words] = line.split(":");
      return [head.trim(), words.split(",").map((word) => word.trim())];
    });
}
