/** Vehicles, buildings, machines, instruments and tools: an icon to a line, and the words that it shows. */
export const MACHINES = `
  automobile: car, motorcar, sedan, hatchback
  sport-utility-vehicle: suv, jeep, land rover
  minibus: van, camper van
  delivery-truck: truck, lorry, moving truck
  articulated-lorry: semi truck, semi, freight truck, eighteen wheeler
  pickup-truck: pickup
  racing-car: race car, sports car, formula one car, formula 1 car
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
  canoe: kayak, rowboat, rowing boat, row boat
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
  floppy-disk: floppy, diskette
  optical-disk: cd, compact disc, disc
  battery: batteries
  electric-plug: plug, power plug
  satellite-antenna: satellite dish, radar dish, radio telescope, antenna
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
  toolbox: tool box, toolkit
  balance-scale: scale, scales, weighing scale
  bow-and-arrow: archery bow
  crossed-swords: swords
  shield: knight shield
  globe-showing-americas: earth, globe, planet earth
  house: home, cottage
  house-with-garden: house with a garden
  office-building: building, skyscraper, office tower
  classical-building: parthenon, greek temple
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
  carousel-horse: merry go round horse, carousel, merry go round
  barber-pole: barbershop pole
  brick: wall of bricks
  wood: log, firewood
  rock: stone, boulder
  roller-skate: roller skates
  musical-keyboard: piano keyboard, synthesizer
  guitar: acoustic guitar, electric guitar
  violin: fiddle
  drum: snare drum
  long-drum: conga
  musical-note: music note
  loudspeaker: public address speaker
  speaker-high-volume: loud speaker
  test-tube: vial
  alembic: flask
  bell: church bell, golden bell
  world-map: map
  compass: magnetic compass
  clapper-board: clapperboard, film clapper
  film-frames: film strip
  broken-chain: torn chain
  chains: chain
  oil-drum: oil barrel
  manual-wheelchair: wheelchair, wheel chair
  dna: dna helix, dna strand, double helix
  comet: meteor, shooting comet
  motor-boat: speed boat
  mountain-cableway: cable car
  videocassette: vhs tape, video tape
  atom-symbol: atom model, atom
`;
