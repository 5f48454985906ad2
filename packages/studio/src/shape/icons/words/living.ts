/** Animals, plants, people, the sky and the land: an icon to a line, and the words that it shows. */
export const LIVING = `
  mushroom: toadstool, fly agaric
  deciduous-tree: tree, oak, oak tree, maple tree, beech
  evergreen-tree: pine, pine tree, fir, fir tree, conifer, spruce
  palm-tree: palm, coconut tree
  potted-plant: plant, houseplant, pot plant, flowerpot
  seedling: sprout, sapling
  hibiscus: flower
  blossom: daisy, yellow flower
  cherry-blossom: sakura
  rose: red rose
  sheaf-of-rice: wheat
  leaf-fluttering-in-wind: leaf fluttering in the wind
  fallen-leaf: autumn leaf, dry leaf
  four-leaf-clover: clover, lucky clover
  herb: basil, mint, leaf, green leaf
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
  hippopotamus: hippo
  rhinoceros: rhino
  panda: panda bear, giant panda
  polar-bear: ice bear
  rooster: cock
  chicken: hen
  baby-chick: chick
  hatching-chick: newborn chick
  duck: duckling, mallard
  goose: geese
  dove: white dove
  phoenix-bird: phoenix
  parrot: macaw
  crocodile: alligator
  lizard: gecko
  t-rex: tyrannosaurus, tyrannosaurus rex
  sauropod: dinosaur, brontosaurus, brachiosaurus
  turtle: tortoise, sea turtle
  whale: blue whale
  tropical-fish: clownfish, aquarium fish
  blowfish: pufferfish, puffer fish
  spiral-shell: seashell, shell, sea shell
  shrimp: prawn
  honeybee: bee, bumblebee
  lady-beetle: ladybug, ladybird
  bug: caterpillar
  worm: earthworm
  spider-web: web, cobweb, spiderweb, spider's web
  paw-prints: paw print, paw
  microbe: virus, germ, bacterium
  sun: sunshine
  crescent-moon: moon, half moon
  full-moon: round moon
  star: gold star
  ringed-planet: planet, saturn
  cloud: white cloud
  cloud-with-rain: rain cloud, raincloud, rain
  cloud-with-lightning: storm cloud, thundercloud, thunderstorm
  cloud-with-snow: snow cloud
  high-voltage: lightning, lightning bolt, thunderbolt
  snowflake: snow crystal, snow flake
  snowman-without-snow: snowman
  droplet: water drop, raindrop, drop, drop of water, rain drop
  water-wave: wave, ocean wave, sea wave
  fire: flame, campfire
  tornado: twister
  umbrella: parasol, open umbrella
  closed-umbrella: folded umbrella
  beach-with-umbrella: beach
  snow-capped-mountain: snowy mountain, mountain peak, matterhorn
  desert-island: island, tropical island
  love-letter: valentine
  anatomical-heart: human heart
  red-heart: heart, love heart
  bone: dog bone
  eye: human eye
  ear: human ear
  mouth: lips
  raised-hand: hand
  thumbs-up: thumb
  raised-fist: fist
  flexed-biceps: arm, biceps, bicep
  index-pointing-up: finger
  robot: robot, android
  alien: alien, extraterrestrial, martian
  skull: skull, human skull
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
  ogre: monster, ogre
  alien-monster: space invader
  clown-face: clown
  goblin: goblin
  ghost: ghost
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
  person: human
  snowboarder: snowboard rider
  speech-balloon: speech bubble, chat bubble
  thought-balloon: thought bubble
`;
