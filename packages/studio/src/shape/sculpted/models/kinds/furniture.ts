import type { Model } from "../../model.js";
import { armchair } from "../armchair.js";
import { basket } from "../basket.js";
import { faucet, shower } from "../bathroom-fittings.js";
import { bathtub } from "../bathtub.js";
import { bed } from "../bed.js";
import { bunkBed, crib, mattress } from "../bedding.js";
import { bench } from "../bench.js";
import { blanket } from "../blanket.js";
import { bookshelf } from "../bookshelf.js";
import { bucket } from "../bucket.js";
import { candelabra, candlestick } from "../candelabra.js";
import { candle } from "../candle.js";
import { chair, panelChair, spindleChair } from "../chair.js";
import { chandelier } from "../chandelier.js";
import { clock } from "../clock.js";
import { cuckooClock, grandfatherClock, lavaLamp, pocketWatch } from "../clocks.js";
import { closedUmbrella } from "../closed-umbrella.js";
import { clothesHanger } from "../clothes-hanger.js";
import { comb, razor } from "../combs.js";
import { couch } from "../couch.js";
import { curtain } from "../curtain.js";
import { desk } from "../desk.js";
import { doorKnob } from "../door-knob.js";
import { dresser, openDresser } from "../dresser.js";
import { fan } from "../fan.js";
import { fireplace } from "../fireplace.js";
import { floorLamp } from "../floor-lamp.js";
import { rolledRug, rolledTowel } from "../handled-cloth.js";
import { highChair, throne } from "../high-seats.js";
import { coatRack, filingCabinet, radiator } from "../household-fittings.js";
import { ironingBoard } from "../ironing-board.js";
import { kitchenIsland } from "../kitchen-island.js";
import { ladder } from "../ladder.js";
import { columnLamp, drumLamp, lamp } from "../lamp.js";
import { microwave } from "../microwave.js";
import { mirror } from "../mirror.js";
import { nightstand } from "../nightstand.js";
import { ottoman } from "../ottoman.js";
import { oven } from "../oven.js";
import { whiteboard } from "../paper-goods.js";
import { pendantLamp } from "../pendant-lamp.js";
import { pictureFrame } from "../picture-frame.js";
import { pillow } from "../pillow.js";
import { refrigerator } from "../refrigerator.js";
import { rockingChair } from "../rocking-chair.js";
import { rockingHorse } from "../rocking-horse.js";
import { rug } from "../rug.js";
import { beanBag, deckChair, officeChair, picnicTable } from "../seats.js";
import { shelf } from "../shelf.js";
import { sink } from "../sink.js";
import { escalator, staircase } from "../stairways.js";
import { stool } from "../stool.js";
import { stroller } from "../stroller.js";
import { table } from "../table.js";
import { toaster } from "../toaster.js";
import { toilet } from "../toilet.js";
import { toiletPaper } from "../toilet-paper.js";
import { towel } from "../towel.js";
import { trashBag } from "../trash-bag.js";
import { trashCan } from "../trash-can.js";
import { umbrella } from "../umbrella.js";
import { wallClock } from "../wall-clock.js";
import { wallMirror } from "../wall-mirror.js";
import { wallPainting } from "../wall-painting.js";
import { wardrobe } from "../wardrobe.js";
import { washingMachine } from "../washing-machine.js";
import { wineRack } from "../washing-racks.js";
import { soap, sponge } from "../washing-up.js";
import { wheelchair } from "../wheelchair.js";

/** Furniture and the large things of a household. */
export const FURNITURE: readonly Model[] = [
  armchair,
  basket,
  bathtub,
  bed,
  bench,
  blanket,
  bookshelf,
  bucket,
  candle,
  chair,
  spindleChair,
  panelChair,
  clock,
  wallClock,
  wallPainting,
  wallMirror,
  pendantLamp,
  couch,
  curtain,
  desk,
  fan,
  ladder,
  floorLamp,
  lamp,
  drumLamp,
  columnLamp,
  microwave,
  mirror,
  oven,
  pictureFrame,
  pillow,
  refrigerator,
  rug,
  rolledRug,
  shelf,
  sink,
  stool,
  table,
  toaster,
  toilet,
  toiletPaper,
  towel,
  rolledTowel,
  trashBag,
  trashCan,
  umbrella,
  closedUmbrella,
  washingMachine,
  nightstand,
  dresser,
  openDresser,
  fireplace,
  chandelier,
  candelabra,
  candlestick,
  wardrobe,
  rockingChair,
  doorKnob,
  clothesHanger,
  ironingBoard,
  faucet,
  soap,
  sponge,
  comb,
  razor,
  shower,
  mattress,
  crib,
  bunkBed,
  beanBag,
  officeChair,
  deckChair,
  highChair,
  throne,
  picnicTable,
  rockingHorse,
  grandfatherClock,
  cuckooClock,
  pocketWatch,
  lavaLamp,
  wheelchair,
  stroller,
  ottoman,
  kitchenIsland,
  radiator,
  filingCabinet,
  coatRack,
  wineRack,
  whiteboard,
  staircase,
  escalator,
];
