import type { Model } from "../model.js";
import { airplane } from "./airplane.js";
import { anchor } from "./anchor.js";
import { apple } from "./apple.js";
import { armchair } from "./armchair.js";
import { astronaut } from "./astronaut.js";
import { avocado } from "./avocado.js";
import { axe } from "./axe.js";
import { backpack } from "./backpack.js";
import { bagel } from "./bagel.js";
import { ball } from "./ball.js";
import { balloon } from "./balloon.js";
import { banana } from "./banana.js";
import { baseballBat } from "./baseball-bat.js";
import { baseballGlove } from "./baseball-glove.js";
import { basket } from "./basket.js";
import { basketball } from "./basketball.js";
import { bat } from "./bat.js";
import { bathtub } from "./bathtub.js";
import { bear } from "./bear.js";
import { bed } from "./bed.js";
import { bee } from "./bee.js";
import { beer } from "./beer.js";
import { belt } from "./belt.js";
import { bench } from "./bench.js";
import { bicycle } from "./bicycle.js";
import { bird } from "./bird.js";
import { blanket } from "./blanket.js";
import { boat } from "./boat.js";
import { book } from "./book.js";
import { bookshelf } from "./bookshelf.js";
import { boot } from "./boot.js";
import { bottle } from "./bottle.js";
import { bouquet } from "./bouquet.js";
import { bowTie } from "./bow-tie.js";
import { bowl } from "./bowl.js";
import { box } from "./box.js";
import { bracelet } from "./bracelet.js";
import { bread } from "./bread.js";
import { bridge } from "./bridge.js";
import { broccoli } from "./broccoli.js";
import { bucket } from "./bucket.js";
import { building } from "./building.js";
import { bus } from "./bus.js";
import { butterfly } from "./butterfly.js";
import { cactus } from "./cactus.js";
import { cake } from "./cake.js";
import { calendar } from "./calendar.js";
import { camel } from "./camel.js";
import { camera } from "./camera.js";
import { can } from "./can.js";
import { candle } from "./candle.js";
import { cane } from "./cane.js";
import { cap } from "./cap.js";
import { car } from "./car.js";
import { carrot } from "./carrot.js";
import { castle } from "./castle.js";
import { cat } from "./cat.js";
import { cellPhone } from "./cell-phone.js";
import { chair } from "./chair.js";
import { cheese } from "./cheese.js";
import { cherry } from "./cherry.js";
import { chicken } from "./chicken.js";
import { clock } from "./clock.js";
import { cloud } from "./cloud.js";
import { cocktail } from "./cocktail.js";
import { coin } from "./coin.js";
import { computerKeyboard } from "./computer-keyboard.js";
import { computerMouse } from "./computer-mouse.js";
import { cone } from "./cone.js";
import { container } from "./container.js";
import { cookie } from "./cookie.js";
import { corn } from "./corn.js";
import { couch } from "./couch.js";
import { cow } from "./cow.js";
import { cowboyHat } from "./cowboy-hat.js";
import { crab } from "./crab.js";
import { croissant } from "./croissant.js";
import { crown } from "./crown.js";
import { crystal } from "./crystal.js";
import { cube } from "./cube.js";
import { cupcake } from "./cupcake.js";
import { curtain } from "./curtain.js";
import { cylinder } from "./cylinder.js";
import { deer } from "./deer.js";
import { desk } from "./desk.js";
import { diamond } from "./diamond.js";
import { die } from "./die.js";
import { dinosaur } from "./dinosaur.js";
import { dog } from "./dog.js";
import { dolphin } from "./dolphin.js";
import { donut } from "./donut.js";
import { door } from "./door.js";
import { dragon } from "./dragon.js";
import { dress } from "./dress.js";
import { drum } from "./drum.js";
import { duck } from "./duck.js";
import { earth } from "./earth.js";
import { egg } from "./egg.js";
import { eggplant } from "./eggplant.js";
import { eiffelTower } from "./eiffel-tower.js";
import { elephant } from "./elephant.js";
import { envelope } from "./envelope.js";
import { fan } from "./fan.js";
import { feather } from "./feather.js";
import { fence } from "./fence.js";
import { fire } from "./fire.js";
import { fireHydrant } from "./fire-hydrant.js";
import { fireTruck } from "./fire-truck.js";
import { fish } from "./fish.js";
import { flag } from "./flag.js";
import { flower } from "./flower.js";
import { fork } from "./fork.js";
import { fox } from "./fox.js";
import { fries } from "./fries.js";
import { frisbee } from "./frisbee.js";
import { frog } from "./frog.js";
import { fryingPan } from "./frying-pan.js";
import { gameController } from "./game-controller.js";
import { ghost } from "./ghost.js";
import { gift } from "./gift.js";
import { giraffe } from "./giraffe.js";
import { glass } from "./glass.js";
import { glasses } from "./glasses.js";
import { glove } from "./glove.js";
import { goat } from "./goat.js";
import { grapes } from "./grapes.js";
import { guitar } from "./guitar.js";
import { hairDryer } from "./hair-dryer.js";
import { hamburger } from "./hamburger.js";
import { hammer } from "./hammer.js";
import { handbag } from "./handbag.js";
import { hat } from "./hat.js";
import { headphones } from "./headphones.js";
import { heart } from "./heart.js";
import { helicopter } from "./helicopter.js";
import { helmet } from "./helmet.js";
import { horse } from "./horse.js";
import { hotAirBalloon } from "./hot-air-balloon.js";
import { hotDog } from "./hot-dog.js";
import { house } from "./house.js";
import { iceCream } from "./ice-cream.js";
import { igloo } from "./igloo.js";
import { jacket } from "./jacket.js";
import { jar } from "./jar.js";
import { kettle } from "./kettle.js";
import { key } from "./key.js";
import { kite } from "./kite.js";
import { knife } from "./knife.js";
import { koala } from "./koala.js";
import { ladder } from "./ladder.js";
import { ladybug } from "./ladybug.js";
import { lamp } from "./lamp.js";
import { laptop } from "./laptop.js";
import { leaf } from "./leaf.js";
import { lemon } from "./lemon.js";
import { lighthouse } from "./lighthouse.js";
import { lion } from "./lion.js";
import { lock } from "./lock.js";
import { lollipop } from "./lollipop.js";
import { mailbox } from "./mailbox.js";
import { map } from "./map.js";
import { microphone } from "./microphone.js";
import { microwave } from "./microwave.js";
import { milk } from "./milk.js";
import { mirror } from "./mirror.js";
import { monitor } from "./monitor.js";
import { monkey } from "./monkey.js";
import { moon } from "./moon.js";
import { motorcycle } from "./motorcycle.js";
import { mountain } from "./mountain.js";
import { mouse } from "./mouse.js";
import { mug } from "./mug.js";
import { mushroom } from "./mushroom.js";
import { necklace } from "./necklace.js";
import { newspaper } from "./newspaper.js";
import { notebook } from "./notebook.js";
import { octopus } from "./octopus.js";
import { onion } from "./onion.js";
import { orange } from "./orange.js";
import { orangeJuice } from "./orange-juice.js";
import { oven } from "./oven.js";
import { owl } from "./owl.js";
import { palmTree } from "./palm-tree.js";
import { pancakes } from "./pancakes.js";
import { panda } from "./panda.js";
import { pants } from "./pants.js";
import { paper } from "./paper.js";
import { parkingMeter } from "./parking-meter.js";
import { parrot } from "./parrot.js";
import { peach } from "./peach.js";
import { pear } from "./pear.js";
import { pen } from "./pen.js";
import { pencil } from "./pencil.js";
import { penguin } from "./penguin.js";
import { pepper } from "./pepper.js";
import { person } from "./person.js";
import { piano } from "./piano.js";
import { pickupTruck } from "./pickup-truck.js";
import { pictureFrame } from "./picture-frame.js";
import { pie } from "./pie.js";
import { pig } from "./pig.js";
import { pillow } from "./pillow.js";
import { pineTree } from "./pine-tree.js";
import { pineapple } from "./pineapple.js";
import { pizza } from "./pizza.js";
import { planet } from "./planet.js";
import { plant } from "./plant.js";
import { plate } from "./plate.js";
import { playingCard } from "./playing-card.js";
import { popcorn } from "./popcorn.js";
import { poster } from "./poster.js";
import { pot } from "./pot.js";
import { potato } from "./potato.js";
import { printer } from "./printer.js";
import { pumpkin } from "./pumpkin.js";
import { pyramid } from "./pyramid.js";
import { rabbit } from "./rabbit.js";
import { raccoon } from "./raccoon.js";
import { radio } from "./radio.js";
import { refrigerator } from "./refrigerator.js";
import { jewelRing } from "./ring.js";
import { robot } from "./robot.js";
import { rocket } from "./rocket.js";
import { rope } from "./rope.js";
import { rose } from "./rose.js";
import { rug } from "./rug.js";
import { sandwich } from "./sandwich.js";
import { saw } from "./saw.js";
import { scarf } from "./scarf.js";
import { scissors } from "./scissors.js";
import { scooter } from "./scooter.js";
import { screwdriver } from "./screwdriver.js";
import { shark } from "./shark.js";
import { sheep } from "./sheep.js";
import { shelf } from "./shelf.js";
import { ship } from "./ship.js";
import { shirt } from "./shirt.js";
import { shoe } from "./shoe.js";
import { shovel } from "./shovel.js";
import { sign } from "./sign.js";
import { sink } from "./sink.js";
import { skateboard } from "./skateboard.js";
import { skirt } from "./skirt.js";
import { skis } from "./skis.js";
import { skyscraper } from "./skyscraper.js";
import { snail } from "./snail.js";
import { snake } from "./snake.js";
import { snowboard } from "./snowboard.js";
import { snowman } from "./snowman.js";
import { sock } from "./sock.js";
import { speaker } from "./speaker.js";
import { speechBubble } from "./speech-bubble.js";
import { spoon } from "./spoon.js";
import { sportsBall } from "./sports-ball.js";
import { squirrel } from "./squirrel.js";
import { star } from "./star.js";
import { statue } from "./statue.js";
import { stool } from "./stool.js";
import { stopSign } from "./stop-sign.js";
import { strawberry } from "./strawberry.js";
import { streetLamp } from "./street-lamp.js";
import { suitcase } from "./suitcase.js";
import { sun } from "./sun.js";
import { sunflower } from "./sunflower.js";
import { sunglasses } from "./sunglasses.js";
import { surfboard } from "./surfboard.js";
import { sushi } from "./sushi.js";
import { swan } from "./swan.js";
import { sweater } from "./sweater.js";
import { sword } from "./sword.js";
import { table } from "./table.js";
import { taxi } from "./taxi.js";
import { teapot } from "./teapot.js";
import { teddyBear } from "./teddy-bear.js";
import { temple } from "./temple.js";
import { tennisBall } from "./tennis-ball.js";
import { tennisRacket } from "./tennis-racket.js";
import { tent } from "./tent.js";
import { tie } from "./tie.js";
import { tiger } from "./tiger.js";
import { toaster } from "./toaster.js";
import { toilet } from "./toilet.js";
import { toiletPaper } from "./toilet-paper.js";
import { tomato } from "./tomato.js";
import { toothbrush } from "./toothbrush.js";
import { topHat } from "./top-hat.js";
import { torus } from "./torus.js";
import { towel } from "./towel.js";
import { tower } from "./tower.js";
import { tractor } from "./tractor.js";
import { trafficLight } from "./traffic-light.js";
import { train } from "./train.js";
import { trashBag } from "./trash-bag.js";
import { trashCan } from "./trash-can.js";
import { tree } from "./tree.js";
import { trophy } from "./trophy.js";
import { truck } from "./truck.js";
import { trumpet } from "./trumpet.js";
import { tulip } from "./tulip.js";
import { turtle } from "./turtle.js";
import { tv } from "./tv.js";
import { tvRemote } from "./tv-remote.js";
import { umbrella } from "./umbrella.js";
import { van } from "./van.js";
import { vase } from "./vase.js";
import { violin } from "./violin.js";
import { volcano } from "./volcano.js";
import { wallet } from "./wallet.js";
import { washingMachine } from "./washing-machine.js";
import { watch } from "./watch.js";
import { watermelon } from "./watermelon.js";
import { whale } from "./whale.js";
import { wheel } from "./wheel.js";
import { windmill } from "./windmill.js";
import { window } from "./window.js";
import { wineGlass } from "./wine-glass.js";
import { wolf } from "./wolf.js";
import { wrench } from "./wrench.js";
import { zebra } from "./zebra.js";

/** Every sculpted model. */
export const MODELS: readonly Model[] = [
  airplane,
  anchor,
  apple,
  armchair,
  astronaut,
  avocado,
  axe,
  backpack,
  bagel,
  ball,
  balloon,
  banana,
  baseballBat,
  baseballGlove,
  basket,
  basketball,
  bat,
  bathtub,
  bear,
  bed,
  bee,
  beer,
  belt,
  bench,
  bicycle,
  bird,
  blanket,
  boat,
  book,
  bookshelf,
  boot,
  bottle,
  bouquet,
  bowTie,
  bowl,
  box,
  bracelet,
  bread,
  bridge,
  broccoli,
  bucket,
  building,
  bus,
  butterfly,
  cactus,
  cake,
  calendar,
  camel,
  camera,
  can,
  candle,
  cane,
  cap,
  car,
  carrot,
  castle,
  cat,
  cellPhone,
  chair,
  cheese,
  cherry,
  chicken,
  clock,
  cloud,
  cocktail,
  coin,
  computerKeyboard,
  computerMouse,
  cone,
  container,
  cookie,
  corn,
  couch,
  cow,
  cowboyHat,
  crab,
  croissant,
  crown,
  crystal,
  cube,
  cupcake,
  curtain,
  cylinder,
  deer,
  desk,
  diamond,
  die,
  dinosaur,
  dog,
  dolphin,
  donut,
  door,
  dragon,
  dress,
  drum,
  duck,
  earth,
  egg,
  eggplant,
  eiffelTower,
  elephant,
  envelope,
  fan,
  feather,
  fence,
  fire,
  fireHydrant,
  fireTruck,
  fish,
  flag,
  flower,
  fork,
  fox,
  fries,
  frisbee,
  frog,
  fryingPan,
  gameController,
  ghost,
  gift,
  giraffe,
  glass,
  glasses,
  glove,
  goat,
  grapes,
  guitar,
  hairDryer,
  hamburger,
  hammer,
  handbag,
  hat,
  headphones,
  heart,
  helicopter,
  helmet,
  horse,
  hotAirBalloon,
  hotDog,
  house,
  iceCream,
  igloo,
  jacket,
  jar,
  kettle,
  key,
  kite,
  knife,
  koala,
  ladder,
  ladybug,
  lamp,
  laptop,
  leaf,
  lemon,
  lighthouse,
  lion,
  lock,
  lollipop,
  mailbox,
  map,
  microphone,
  microwave,
  milk,
  mirror,
  monitor,
  monkey,
  moon,
  motorcycle,
  mountain,
  mouse,
  mug,
  mushroom,
  necklace,
  newspaper,
  notebook,
  octopus,
  onion,
  orange,
  orangeJuice,
  oven,
  owl,
  palmTree,
  pancakes,
  panda,
  pants,
  paper,
  parkingMeter,
  parrot,
  peach,
  pear,
  pen,
  pencil,
  penguin,
  pepper,
  person,
  piano,
  pickupTruck,
  pictureFrame,
  pie,
  pig,
  pillow,
  pineTree,
  pineapple,
  pizza,
  planet,
  plant,
  plate,
  playingCard,
  popcorn,
  poster,
  pot,
  potato,
  printer,
  pumpkin,
  pyramid,
  rabbit,
  raccoon,
  radio,
  refrigerator,
  jewelRing,
  robot,
  rocket,
  rope,
  rose,
  rug,
  sandwich,
  saw,
  scarf,
  scissors,
  scooter,
  screwdriver,
  shark,
  sheep,
  shelf,
  ship,
  shirt,
  shoe,
  shovel,
  sign,
  sink,
  skateboard,
  skirt,
  skis,
  skyscraper,
  snail,
  snake,
  snowboard,
  snowman,
  sock,
  speaker,
  speechBubble,
  spoon,
  sportsBall,
  squirrel,
  star,
  statue,
  stool,
  stopSign,
  strawberry,
  streetLamp,
  suitcase,
  sun,
  sunflower,
  sunglasses,
  surfboard,
  sushi,
  swan,
  sweater,
  sword,
  table,
  taxi,
  teapot,
  teddyBear,
  temple,
  tennisBall,
  tennisRacket,
  tent,
  tie,
  tiger,
  toaster,
  toilet,
  toiletPaper,
  tomato,
  toothbrush,
  topHat,
  torus,
  towel,
  tower,
  tractor,
  trafficLight,
  train,
  trashBag,
  trashCan,
  tree,
  trophy,
  truck,
  trumpet,
  tulip,
  turtle,
  tv,
  tvRemote,
  umbrella,
  van,
  vase,
  violin,
  volcano,
  wallet,
  washingMachine,
  watch,
  watermelon,
  whale,
  wheel,
  windmill,
  window,
  wineGlass,
  wolf,
  wrench,
  zebra,
];
