/** What a set of icons, tools or signs of a field is made up of, in the manner of `symbols.ts`. */
export const SYMBOL_SETS = `
weather icon, weather symbol, weather sign, forecast icon: a sun, a cloud, an umbrella, a snowflake, a lightning bolt, a rainbow, a raindrop, a crescent moon, a tornado, a thermometer, a star and a snowman
travel icon, holiday icon, tourism icon: an airplane, a suitcase, a map, a camera, a compass, a globe, a ship, a train, a tent, a ticket, a bus and a palm tree
food icon, fast food icon, restaurant icon: a hamburger, a pizza, a hot dog, a taco, an ice cream, a donut, a croissant, a sandwich, sushi, a cookie, spaghetti and a cupcake
fruit icon: an apple, a banana, a lemon, a strawberry, grapes, a cherry, an orange, a pear, a pineapple, a watermelon, a peach and a kiwi
vegetable icon: a carrot, a tomato, broccoli, an eggplant, a corn, a mushroom, a potato, an onion, garlic, a cucumber, a pepper and a lettuce
drink icon, beverage icon, coffee icon, cafe icon: a coffee cup, a teapot, a croissant, a cupcake, a cookie, a glass, a wine glass, a beer, a cocktail, a bottle, a juice box, a champagne bottle and a kettle
sport icon, sports icon, fitness icon: a soccer ball, a basketball, a tennis racket, a dumbbell, a trophy, a medal, a football, a baseball, a bowling ball, a volleyball, a skateboard, a bicycle and a whistle
music icon, audio icon: a guitar, a musical note, headphones, a microphone, a drum, a trumpet, a violin, a saxophone, a piano, a radio, an accordion and a bell
office icon, business icon, work icon: a briefcase, a laptop, a pencil, a calendar, a light bulb, a printer, a file folder, a telephone, a clipboard, a paperclip, a bar chart and an envelope
school icon, education icon, study icon: a book, a pencil, a backpack, a ruler, a globe, a graduation cap, a microscope, a school bus, scissors, a notebook, a test tube and a bell
medical icon, health icon, hospital icon, healthcare icon: a stethoscope, a pill, a syringe, a heart, a thermometer, a tooth, a bandage, a hospital, an ambulance, a microscope, a dna and a clipboard
shopping icon, ecommerce icon, store icon: a shopping cart, a shopping bag, a gift, a credit card, a price tag, a box, a purse, a coin, a receipt, a t-shirt, a shoe and a store
animal icon, pet icon: a cat, a dog, a rabbit, a bird, a fish, a turtle, a bear, a fox, a frog, an owl, a pig and a lion
space icon, astronomy icon: a rocket, a planet, a star, a moon, an astronaut, a satellite, a comet, a telescope, an alien, a sun, a flying saucer and a globe
nature icon, eco icon, ecology icon: a leaf, a tree, a flower, a sun, a mountain, a drop, a mushroom, a cactus, a butterfly, a clover, a cloud and a rainbow
transport icon, vehicle icon, traffic icon: a car, a bus, a bicycle, a train, an airplane, a ship, a truck, a helicopter, a taxi, a motorcycle, a tram and a scooter
christmas icon, holiday season icon: a christmas tree, a gift, a snowman, a bell, a star, a candy cane, santa claus, a snowflake, a candle, a reindeer, a mitten and a wreath
halloween icon: a pumpkin, a ghost, a bat, a skull, a candle, a spider, a black cat, a witch hat, a moon, an owl, a candy and a cauldron
household icon, home icon, furniture icon: a chair, a lamp, a bed, a sofa, a clock, a key, a door, a window, a plant, a bathtub, a teapot and a picture frame
beauty icon, cosmetics icon, makeup icon: a lipstick, a mirror, a comb, a perfume bottle, a brush, a rose, a soap, scissors, nail polish, a ring, a crown and a flower
camera icon, photography icon: a camera, a tripod and a picture frame
camping icon, outdoor icon, hiking icon: a tent, a campfire, a backpack, a compass, a boot, a mountain, a flashlight, a map, a pine tree, an axe, a canoe and a lantern
technology icon, tech icon, computer icon, gadget icon: a laptop, a smartphone, headphones, a keyboard, a camera, a watch, a mouse, a printer, a television, a battery, a game controller and a joystick
kitchen tool, kitchen utensil, cooking tool, cooking utensil, baking tool: a spatula, a whisk, a ladle and a spoon
kitchen icon, cooking icon, baking icon: a frying pan, a pot, a spatula, a whisk, a knife, a ladle, a fork, a spoon, a plate, a cup, a teapot and a salt shaker
garden tool, gardening tool, gardening icon: a shovel, a rake, a watering can and a flower pot
art supply, art supplies, drawing tool, painting supply: a paintbrush, a palette, a pencil and a crayon
school supply, school supplies, office supply, stationery: a pencil, a ruler, a notebook, scissors and a stapler
musical instrument: a guitar, a violin, a drum, a trumpet and a piano
sports equipment, sporting good: a soccer ball, a tennis racket, a baseball bat and a dumbbell
camping gear, camping equipment, hiking gear, outdoor gear: a tent, a backpack, a lantern, a compass and a boot
fishing gear, fishing tackle: a fishing rod, a bucket and a fish
kitchen appliance: a toaster, a blender, a kettle and a microwave
`;
