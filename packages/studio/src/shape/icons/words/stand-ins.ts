/**
 * Words answered by another thing that stands in for them: an icon to a line, what it is called, then the words.
 */
export const STAND_INS = `
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
  purse | purse: wallet
  dagger | dagger: sword
  musical-keyboard | piano keyboard: piano
  oil-drum | oil drum: barrel
  leopard | leopard: cheetah, jaguar
  llama | llama: alpaca
  blackbird | black bird: crow, raven
  coat | coat: jacket, bathrobe, dressing gown
  monkey | monkey: ape, chimpanzee, chimp
  dove | dove: pigeon
  seal | seal: sea lion
  violin | violin: cello
  crown | crown: tiara
  fork-and-knife | fork and knife: fork
  mountain | mountain: hill
  classical-building | classical building: temple, museum
  knot | knotted rope: rope
  minibus | minibus: minivan, caravan, motorhome
  gloves | pair of gloves: mitten
  folding-hand-fan | folding fan: fan
  bar-chart | bar chart: chart, diagram
  inbox-tray | letter tray: tray
  file-cabinet | filing cabinet: cabinet
  file-folder | file folder: folder
  playground-slide | playground slide: slide
  nesting-dolls | nesting doll: doll
  bell-pepper | bell pepper: vegetable
  red-apple | apple: fruit
  automobile | car: vehicle
  tulip | tulip: spring flower
  orange-book | book: textbook
  school | school building: university, college
  white-cane | white cane: cane, walking stick
  slightly-smiling-face | smiling face: face
  light-bulb | light bulb: light
  ring | ring: jewelry, jewellery
  kitchen-knife | kitchen knife: blade
  credit-card | credit card: card
  joker | joker: playing card
  brick | brick wall: wall
  t-shirt | t-shirt: clothes, clothing
  falafel | falafel: meatball, croquette
  cooking | fried egg in a pan: omelette, omelet, frittata
  trumpet | trumpet: tuba, trombone, bugle, cornet
  flute | flute: clarinet, oboe
`;
