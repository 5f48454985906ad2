/** Furniture, clothes, games and other belongings: an icon to a line, and the words that it shows. */
export const BELONGINGS = `
  video-game: game controller, gamepad, video game controller
  jack-o-lantern: pumpkin, carved pumpkin, halloween pumpkin, jack o lantern
  christmas-tree: xmas tree
  moai: easter island head, easter island statue
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
  pushpin: thumbtack, drawing pin, push pin
  paperclip: paper clip
  straight-ruler: ruler
  scissors: pair of scissors, shears
  briefcase: attache case, brief case
  luggage: suitcase, travel bag, trolley case, suit case
  handbag: bag, shoulder bag
  purse: coin purse
  clutch-bag: pouch
  backpack: rucksack, school bag, schoolbag, knapsack
  shopping-bags: shopping bag
  money-bag: bag of money, sack of money
  dollar-banknote: banknote, dollar bill, cash, money, dollar
  credit-card: bank card, debit card
  coin: gold coin
  gem-stone: diamond, gem, jewel, gemstone
  ring: diamond ring, engagement ring, wedding ring
  crown: royal crown
  prayer-beads: beads
  glasses: eyeglasses, spectacles, reading glasses
  sunglasses: shades
  t-shirt: shirt, tee, tshirt
  necktie: tie
  jeans: pants, trousers, denim jeans
  coat: overcoat
  gloves: glove
  socks: sock
  dress: gown
  one-piece-swimsuit: swimsuit, bathing suit, swim suit
  shorts: swimming trunks, boxer shorts
  mans-shoe: shoe, leather shoe, dress shoe, oxford shoe
  running-shoe: sneaker, running shoes, sneakers, tennis shoe
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
  ping-pong: table tennis, table tennis paddle, ping pong paddle, ping pong bat
  ice-hockey: hockey stick, hockey
  boxing-glove: boxing gloves
  flying-disc: frisbee
  fishing-pole: fishing rod
  ice-skate: ice skates, skates, skate, figure skates
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
  yarn: ball of yarn, ball of wool, wool, yarn ball, ball of thread
  thread: spool, spool of thread
  sewing-needle: needle
  pill: capsule, tablet
  adhesive-bandage: band aid, bandage
  drop-of-blood: blood drop
  triangular-flag: flag, pennant, red flag
  pirate-flag: jolly roger
  placard: protest sign
  label: tag, price tag
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
  ticket: entry ticket
  broom: broomstick, witch broom, witch's broom
  goggles: swimming goggles, ski goggles, safety goggles
  cricket-game: cricket bat
  water-pistol: water gun, squirt gun, toy gun
  safety-pin: pin
  brain: human brain
  roasted-sweet-potato: sweet potato
  chestnut: nut
  peace-symbol: peace sign
  red-question-mark: question mark
  red-exclamation-mark: exclamation mark
  heavy-dollar-sign: dollar sign
`;
