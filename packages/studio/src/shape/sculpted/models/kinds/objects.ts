import type { Model } from "../../model.js";
import { axe } from "../axe.js";
import { banner } from "../banner.js";
import { barbecue } from "../barbecue.js";
import { barrel } from "../barrel.js";
import { bell } from "../bell.js";
import { billboard } from "../billboard.js";
import { binoculars } from "../binoculars.js";
import { book } from "../book.js";
import { glueBottle, glueStick, inkBottle, postageStamp, sprayCan } from "../bottled-and-glued.js";
import { box, closedBox } from "../box.js";
import { briefcase, scroll } from "../briefcase.js";
import { broom } from "../broom.js";
import { broomstick } from "../broomstick.js";
import { buoy } from "../buoy.js";
import { button } from "../button.js";
import { calendar } from "../calendar.js";
import { bomb, cannon } from "../cannon.js";
import { chainsaw } from "../chainsaw.js";
import { chalkboard } from "../chalkboard.js";
import { christmasOrnament } from "../christmas-ornament.js";
import { clothesline } from "../clothesline.js";
import { coffeeBeans, coffeeSack } from "../coffee-sack.js";
import { coin } from "../coin.js";
import { compass } from "../compass.js";
import { corkscrew } from "../corkscrew.js";
import { cosmeticTube } from "../cosmetic-tube.js";
import { crate } from "../crate.js";
import { creamJar } from "../cream-jar.js";
import { crystalBall } from "../crystal-ball.js";
import { clipboard, stapler, tapeDispenser } from "../desk-supplies.js";
import { dreamcatcher } from "../dreamcatcher.js";
import { drill } from "../drill.js";
import { dropperBottle } from "../dropper-bottle.js";
import { easel } from "../easel.js";
import { ENCLOSING } from "../enclosing.js";
import { engine } from "../engine.js";
import { envelope, openEnvelope } from "../envelope.js";
import { bolt, chain, nail, screw } from "../fasteners.js";
import { chisel, crowbar, hoe, scythe, sickle } from "../field-tools.js";
import { fireworks } from "../fireworks.js";
import { flowerPotAlone } from "../flower-pot.js";
import { gardenGnome, gate, hose } from "../garden-things.js";
import { gear } from "../gear.js";
import { gift } from "../gift.js";
import { globe } from "../globe.js";
import { hairbrush } from "../hairbrush.js";
import { hammer } from "../hammer.js";
import { flashlight, magnet, pliers } from "../hand-tools.js";
import { handcuffs } from "../handcuffs.js";
import { foldedMap, rolledMap } from "../handled-maps.js";
import { crumpledPaper, rolledPaper, tornPaper } from "../handled-paper.js";
import { hieroglyph } from "../hieroglyph.js";
import { horseshoe } from "../horseshoe.js";
import { hourglass } from "../hourglass.js";
import { key } from "../key.js";
import { keychain } from "../keychain.js";
import { bottleOpener, canOpener, garlicPress, ovenMitt, tongs } from "../kitchen-tools.js";
import { lantern } from "../lantern.js";
import { lawnMower } from "../lawn-mower.js";
import { lightBulb } from "../light-bulb.js";
import { lightningBolt } from "../lightning-bolt.js";
import { lipstick } from "../lipstick.js";
import { lock } from "../lock.js";
import { magnifyingGlass } from "../magnifying-glass.js";
import { map } from "../map.js";
import { paintRoller, tapeMeasure, toolbox } from "../measuring-tools.js";
import { mop } from "../mop.js";
import { musicalNote } from "../musical-note.js";
import { nailPolish } from "../nail-polish.js";
import { newspaper } from "../newspaper.js";
import { notebook } from "../notebook.js";
import { nutcracker } from "../nutcracker.js";
import { openBook } from "../open-book.js";
import { origamiCrane } from "../origami-crane.js";
import { paintCan } from "../paint-can.js";
import { paintbrush } from "../paintbrush.js";
import { paper } from "../paper.js";
import { paperAirplane } from "../paper-airplane.js";
import { paperBoat } from "../paper-boat.js";
import { chalk, magazine, photoAlbum, protractor } from "../paper-goods.js";
import { pen } from "../pen.js";
import { pencil } from "../pencil.js";
import { perfumeBottle } from "../perfume-bottle.js";
import { picnicBlanket } from "../picnic-blanket.js";
import { piggyBank } from "../piggy-bank.js";
import { pitchfork } from "../pitchfork.js";
import { plank } from "../plank.js";
import { poster } from "../poster.js";
import { propeller } from "../propeller.js";
import { pumpBottle } from "../pump-bottle.js";
import { quarterstaff } from "../quarterstaff.js";
import { rake } from "../rake.js";
import { rope } from "../rope.js";
import { rubberBand } from "../rubber-band.js";
import { saddle } from "../saddle.js";
import { safe } from "../safe.js";
import { saw } from "../saw.js";
import { scarecrow } from "../scarecrow.js";
import { scissors } from "../scissors.js";
import { screwdriver } from "../screwdriver.js";
import { sheetMusic } from "../sheet-music.js";
import { filmReel, musicBox } from "../shop-and-sound.js";
import { shoppingBag } from "../shopping-bag.js";
import { shoppingCart } from "../shopping-cart.js";
import { shovel } from "../shovel.js";
import { signboard } from "../signboard.js";
import { skull } from "../skull.js";
import { crayon, eraser, paperclip, pencilSharpener, ruler } from "../small-stationery.js";
import { anvil, pickaxe } from "../smithy.js";
import { ashtray, cigar, lighter, litMatch, matchstick, tobaccoPipe } from "../smoking.js";
import { snowGlobe } from "../snow-globe.js";
import { spear } from "../spear.js";
import { speechBubble } from "../speech-bubble.js";
import { sprayBottle } from "../spray-bottle.js";
import { coilSpring } from "../spring-coil.js";
import { openSuitcase, suitcase } from "../suitcase.js";
import { sword } from "../sword.js";
import { syringe } from "../syringe.js";
import { aquarium, birdCage } from "../tanks-and-cages.js";
import { terrarium } from "../terrarium.js";
import { toothbrush } from "../toothbrush.js";
import { ajarTreasureChest, closedTreasureChest, treasureChest } from "../treasure-chest.js";
import { tripod } from "../tripod.js";
import { virus } from "../virus.js";
import { wallSign } from "../wall-sign.js";
import { dishRack, dustpan, iceCubeTray } from "../washing-racks.js";
import { wateringCan } from "../watering-can.js";
import { archeryBow, arrow, dagger, shield } from "../weapons.js";
import { wheelbarrow } from "../wheelbarrow.js";
import { wrench } from "../wrench.js";

/** Tools, desk things and everything else. */
export const OBJECTS: readonly Model[] = [
  axe,
  book,
  openBook,
  box,
  closedBox,
  calendar,
  coin,
  envelope,
  openEnvelope,
  gift,
  hammer,
  key,
  lock,
  map,
  foldedMap,
  rolledMap,
  newspaper,
  notebook,
  paper,
  crumpledPaper,
  tornPaper,
  rolledPaper,
  pen,
  pencil,
  poster,
  rope,
  saw,
  scissors,
  screwdriver,
  shovel,
  speechBubble,
  suitcase,
  openSuitcase,
  sword,
  toothbrush,
  wrench,
  signboard,
  wallSign,
  chalkboard,
  billboard,
  banner,
  perfumeBottle,
  creamJar,
  cosmeticTube,
  dropperBottle,
  pumpBottle,
  sprayBottle,
  lipstick,
  nailPolish,
  shoppingBag,
  hourglass,
  globe,
  lightBulb,
  magnifyingGlass,
  bell,
  gear,
  engine,
  plank,
  hieroglyph,
  fireworks,
  crystalBall,
  treasureChest,
  ajarTreasureChest,
  closedTreasureChest,
  flowerPotAlone,
  barrel,
  crate,
  lantern,
  skull,
  musicalNote,
  lightningBolt,
  wateringCan,
  easel,
  paintbrush,
  wheelbarrow,
  rake,
  pitchfork,
  drill,
  mop,
  lawnMower,
  binoculars,
  terrarium,
  snowGlobe,
  quarterstaff,
  keychain,
  rubberBand,
  tripod,
  christmasOrnament,
  spear,
  piggyBank,
  button,
  broomstick,
  hairbrush,
  nutcracker,
  origamiCrane,
  paperAirplane,
  picnicBlanket,
  sheetMusic,
  stapler,
  tapeDispenser,
  pencilSharpener,
  eraser,
  paperclip,
  ruler,
  crayon,
  clipboard,
  scarecrow,
  gate,
  hose,
  gardenGnome,
  archeryBow,
  arrow,
  shield,
  dagger,
  cannon,
  bomb,
  pliers,
  nail,
  screw,
  bolt,
  chain,
  toolbox,
  tapeMeasure,
  paintRoller,
  anvil,
  pickaxe,
  flashlight,
  magnet,
  broom,
  aquarium,
  birdCage,
  paperBoat,
  horseshoe,
  dreamcatcher,
  coffeeSack,
  coffeeBeans,
  hoe,
  scythe,
  sickle,
  chisel,
  crowbar,
  briefcase,
  scroll,
  paintCan,
  coilSpring,
  shoppingCart,
  syringe,
  compass,
  handcuffs,
  propeller,
  saddle,
  virus,
  chainsaw,
  barbecue,
  buoy,
  safe,
  corkscrew,
  ...ENCLOSING,
  lighter,
  matchstick,
  litMatch,
  tobaccoPipe,
  cigar,
  ashtray,
  ovenMitt,
  tongs,
  canOpener,
  bottleOpener,
  garlicPress,
  dishRack,
  dustpan,
  iceCubeTray,
  filmReel,
  musicBox,
  photoAlbum,
  magazine,
  chalk,
  protractor,
  inkBottle,
  postageStamp,
  glueStick,
  glueBottle,
  sprayCan,
  clothesline,
];
