import type { Model } from "../../model.js";
import { amplifier } from "../amplifier.js";
import { blender } from "../blender.js";
import { calculator } from "../calculator.js";
import { camera } from "../camera.js";
import { cashMachine } from "../cash-machine.js";
import { cellPhone } from "../cell-phone.js";
import { solarPanel, windTurbine } from "../clean-power.js";
import { coffeeMaker } from "../coffee-maker.js";
import { computerKeyboard } from "../computer-keyboard.js";
import { computerMouse } from "../computer-mouse.js";
import { airFryer, coffeeGrinder, pressureCooker, riceCooker } from "../cookers.js";
import { dishwasher } from "../dishwasher.js";
import { drone } from "../drone.js";
import { microchip, projector, router } from "../electronics.js";
import { espressoMachine } from "../espresso-machine.js";
import { gameController } from "../game-controller.js";
import { gramophone } from "../gramophone.js";
import { hairDryer } from "../hair-dryer.js";
import { headphones } from "../headphones.js";
import { iron } from "../iron.js";
import { closedLaptop, laptop } from "../laptop.js";
import { microphone } from "../microphone.js";
import { microscope } from "../microscope.js";
import { monitor } from "../monitor.js";
import { phoneCase } from "../phone-case.js";
import { cassette, handheld, joystick } from "../pocket-electronics.js";
import { printer } from "../printer.js";
import { radio } from "../radio.js";
import { recordPlayer } from "../record-player.js";
import { rotaryPhone } from "../rotary-phone.js";
import { sewingMachine } from "../sewing-machine.js";
import { boombox, cashRegister } from "../shop-and-sound.js";
import { speaker } from "../speaker.js";
import { standMixer } from "../stand-mixer.js";
import { tablet } from "../tablet.js";
import { telescope } from "../telescope.js";
import { tv } from "../tv.js";
import { tvRemote } from "../tv-remote.js";
import { typewriter } from "../typewriter.js";
import { vacuumCleaner } from "../vacuum-cleaner.js";
import { airConditioner, doorbell, thermostat } from "../wall-devices.js";

/** Devices. */
export const DEVICES: readonly Model[] = [
  camera,
  cellPhone,
  computerKeyboard,
  computerMouse,
  gameController,
  hairDryer,
  headphones,
  laptop,
  closedLaptop,
  microphone,
  monitor,
  printer,
  radio,
  speaker,
  tv,
  tvRemote,
  tablet,
  recordPlayer,
  drone,
  typewriter,
  rotaryPhone,
  vacuumCleaner,
  blender,
  standMixer,
  coffeeMaker,
  espressoMachine,
  iron,
  sewingMachine,
  amplifier,
  gramophone,
  dishwasher,
  phoneCase,
  calculator,
  projector,
  router,
  cassette,
  handheld,
  joystick,
  microchip,
  solarPanel,
  windTurbine,
  telescope,
  microscope,
  cashMachine,
  riceCooker,
  airFryer,
  pressureCooker,
  coffeeGrinder,
  cashRegister,
  boombox,
  airConditioner,
  thermostat,
  doorbell,
];
