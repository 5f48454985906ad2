import type { Model } from "../../model.js";
import { antelope } from "../antelope.js";
import { armadillo } from "../armadillo.js";
import { astronaut } from "../astronaut.js";
import { bat } from "../bat.js";
import { bear } from "../bear.js";
import { beaver } from "../beaver.js";
import { bee } from "../bee.js";
import { bird } from "../bird.js";
import { crow, dove, perchedHummingbird, seagull, swallow } from "../birds-at-rest.js";
import { eagle, falcon, hawk } from "../birds-of-prey.js";
import { butterfly } from "../butterfly.js";
import { bactrianCamel, camel } from "../camel.js";
import { cat } from "../cat.js";
import { centaur } from "../centaur.js";
import { chameleon } from "../chameleon.js";
import { chicken } from "../chicken.js";
import { cow } from "../cow.js";
import { crab } from "../crab.js";
import { crocodile } from "../crocodile.js";
import { deer } from "../deer.js";
import { dinosaur } from "../dinosaur.js";
import { dog, runningDog } from "../dog.js";
import {
  blackLabrador,
  corgi,
  dachshund,
  dalmatian,
  germanShepherd,
  goldenRetriever,
  husky,
  shibaInu,
} from "../dog-breeds.js";
import { dolphin } from "../dolphin.js";
import { dragon } from "../dragon.js";
import { dragonfly } from "../dragonfly.js";
import { duck } from "../duck.js";
import { elephant } from "../elephant.js";
import { goose, turkey } from "../farm-birds.js";
import { fish } from "../fish.js";
import { flamingo } from "../flamingo.js";
import {
  flyingBird,
  flyingCrow,
  flyingDove,
  flyingEagle,
  flyingFalcon,
  flyingHawk,
  flyingPigeon,
  flyingSeagull,
  flyingSwallow,
  hummingbird,
} from "../flyers.js";
import { fox } from "../fox.js";
import { frog } from "../frog.js";
import { ghost } from "../ghost.js";
import { giraffe } from "../giraffe.js";
import { goat } from "../goat.js";
import { gorilla } from "../gorilla.js";
import { grasshopper } from "../grasshopper.js";
import { griffin } from "../griffin.js";
import { hamster } from "../hamster.js";
import { hedgehog } from "../hedgehog.js";
import { hippopotamus } from "../hippopotamus.js";
import { horse, runningHorse } from "../horse.js";
import { hyena } from "../hyena.js";
import { jellyfish } from "../jellyfish.js";
import { kangaroo } from "../kangaroo.js";
import { koala } from "../koala.js";
import { ladybug } from "../ladybug.js";
import { lemur } from "../lemur.js";
import { leopard } from "../leopard.js";
import { lion } from "../lion.js";
import { lizard } from "../lizard.js";
import { llama } from "../llama.js";
import { lobster } from "../lobster.js";
import { crane, emu, heron, ostrich, stork } from "../long-legged-birds.js";
import { mantis } from "../mantis.js";
import { mole } from "../mole.js";
import { monkey } from "../monkey.js";
import { monster } from "../monster.js";
import { moose } from "../moose.js";
import { moth } from "../moth.js";
import { mouse } from "../mouse.js";
import { octopus } from "../octopus.js";
import { orca } from "../orca.js";
import { otter } from "../otter.js";
import { owl } from "../owl.js";
import { panda } from "../panda.js";
import { parrot, perchedParrot } from "../parrot.js";
import { peacock } from "../peacock.js";
import { pegasus } from "../pegasus.js";
import { penguin } from "../penguin.js";
import { kingfisher, pelican, pigeon, toucan, woodpecker } from "../perched-birds.js";
import { pig } from "../pig.js";
import { platypus } from "../platypus.js";
import { polarBear } from "../polar-bear.js";
import { rabbit } from "../rabbit.js";
import { raccoon } from "../raccoon.js";
import { robot } from "../robot.js";
import { rooster } from "../rooster.js";
import { seahorse } from "../seahorse.js";
import { seal } from "../seal.js";
import { shark } from "../shark.js";
import { sheep } from "../sheep.js";
import { shrimp } from "../shrimp.js";
import { SITTING_DOGS } from "../sitting-dogs.js";
import { skeleton } from "../skeleton.js";
import { sleepingCat, sleepingDog, sleepingFox } from "../sleepers.js";
import { sloth } from "../sloth.js";
import { slug } from "../slug.js";
import { snail } from "../snail.js";
import { snake } from "../snake.js";
import { snowman } from "../snowman.js";
import { spider } from "../spider.js";
import { squid } from "../squid.js";
import { squirrel } from "../squirrel.js";
import { starfish } from "../starfish.js";
import { swan } from "../swan.js";
import { teddyBear } from "../teddy-bear.js";
import { tiger } from "../tiger.js";
import { turtle } from "../turtle.js";
import { unicorn } from "../unicorn.js";
import { walrus } from "../walrus.js";
import { werewolf } from "../werewolf.js";
import { whale } from "../whale.js";
import { cheetah, cougar, jaguar, panther } from "../wild-cats.js";
import { wolf } from "../wolf.js";
import { yak } from "../yak.js";
import { bigfoot, yeti } from "../yeti.js";
import { zebra } from "../zebra.js";

/** Animals, people and figures. */
export const ANIMALS: readonly Model[] = [
  astronaut,
  bat,
  bear,
  bee,
  bird,
  butterfly,
  bactrianCamel,
  camel,
  cat,
  chicken,
  cow,
  crab,
  deer,
  dinosaur,
  dog,
  runningDog,
  dolphin,
  dragon,
  duck,
  elephant,
  fish,
  fox,
  frog,
  ghost,
  giraffe,
  goat,
  horse,
  runningHorse,
  koala,
  ladybug,
  lion,
  monkey,
  mouse,
  octopus,
  owl,
  panda,
  parrot,
  perchedParrot,
  penguin,
  pig,
  rabbit,
  raccoon,
  robot,
  shark,
  sheep,
  snail,
  snake,
  snowman,
  squirrel,
  swan,
  teddyBear,
  tiger,
  turtle,
  whale,
  wolf,
  zebra,
  goldenRetriever,
  dalmatian,
  husky,
  corgi,
  shibaInu,
  germanShepherd,
  blackLabrador,
  dachshund,
  ...SITTING_DOGS,
  sleepingCat,
  sleepingDog,
  sleepingFox,
  eagle,
  dove,
  flyingBird,
  seagull,
  crow,
  swallow,
  flyingEagle,
  flyingDove,
  flyingSeagull,
  flyingCrow,
  flyingSwallow,
  flyingPigeon,
  flyingHawk,
  flyingFalcon,
  unicorn,
  polarBear,
  leopard,
  flamingo,
  hedgehog,
  jellyfish,
  hummingbird,
  perchedHummingbird,
  pegasus,
  centaur,
  griffin,
  skeleton,
  werewolf,
  yeti,
  bigfoot,
  walrus,
  sloth,
  goose,
  turkey,
  moose,
  llama,
  beaver,
  squid,
  monster,
  hamster,
  seal,
  otter,
  chameleon,
  hyena,
  lemur,
  yak,
  orca,
  starfish,
  seahorse,
  dragonfly,
  grasshopper,
  mantis,
  moth,
  slug,
  panther,
  cougar,
  jaguar,
  cheetah,
  pigeon,
  toucan,
  pelican,
  hawk,
  falcon,
  woodpecker,
  kingfisher,
  ostrich,
  emu,
  crane,
  heron,
  stork,
  lizard,
  lobster,
  antelope,
  armadillo,
  crocodile,
  gorilla,
  hippopotamus,
  kangaroo,
  peacock,
  platypus,
  rooster,
  shrimp,
  spider,
  mole,
];
