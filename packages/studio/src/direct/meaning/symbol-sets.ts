/** What a set of icons, tools or signs of a field is made up of, in the manner of `symbols.ts`. */
export const SYMBOL_SETS = `
weather icon, weather symbol, weather sign, forecast icon: a sun, a cloud, an umbrella, a snowflake, a lightning bolt and a rainbow
travel icon, holiday icon, tourism icon: an airplane, a suitcase, a map, a camera, a compass and a globe
food icon, fast food icon, restaurant icon: a hamburger, a pizza, a hot dog, a taco, an ice cream and a donut
fruit icon: an apple, a banana, a lemon, a strawberry, grapes and a cherry
vegetable icon: a carrot, a tomato, broccoli, an eggplant, a corn and a mushroom
drink icon, beverage icon, coffee icon, cafe icon: a coffee cup, a teapot, a croissant, a cupcake, a cookie and a glass
sport icon, sports icon, fitness icon: a soccer ball, a basketball, a tennis racket, a dumbbell, a trophy and a medal
music icon, audio icon: a guitar, a musical note, headphones, a microphone, a drum and a trumpet
office icon, business icon, work icon: a briefcase, a laptop, a pencil, a calendar, a light bulb and a printer
school icon, education icon, study icon: a book, a pencil, a backpack, a ruler, a globe and a graduation cap
medical icon, health icon, hospital icon, healthcare icon: a stethoscope, a pill, a syringe, a heart, a thermometer and a tooth
shopping icon, ecommerce icon, store icon: a shopping cart, a shopping bag, a gift, a credit card, a price tag and a box
animal icon, pet icon: a cat, a dog, a rabbit, a bird, a fish and a turtle
space icon, astronomy icon: a rocket, a planet, a star, a moon, an astronaut and a satellite
nature icon, eco icon, ecology icon: a leaf, a tree, a flower, a sun, a mountain and a drop
transport icon, vehicle icon, traffic icon: a car, a bus, a bicycle, a train, an airplane and a ship
christmas icon, holiday season icon: a christmas tree, a gift, a snowman, a bell, a star and a candy cane
halloween icon: a pumpkin, a ghost, a bat, a skull, a candle and a spider
household icon, home icon, furniture icon: a chair, a lamp, a bed, a sofa, a clock and a key
beauty icon, cosmetics icon, makeup icon: a lipstick, a mirror, a comb, a perfume bottle, a brush and a rose
camera icon, photography icon: a camera, a tripod and a picture frame
camping icon, outdoor icon, hiking icon: a tent, a campfire, a backpack, a compass, a boot and a mountain
technology icon, tech icon, computer icon, gadget icon: a laptop, a smartphone, headphones, a keyboard, a camera and a watch
kitchen tool, kitchen utensil, cooking tool, cooking utensil, kitchen icon, cooking icon, baking tool: a frying pan, a pot, a spatula, a whisk, a knife and a ladle
garden tool, gardening tool, gardening icon: a shovel, a rake, a watering can and a flower pot
art supply, art supplies, drawing tool, painting supply: a paintbrush, a palette, a pencil and a crayon
school supply, school supplies, office supply, stationery: a pencil, a ruler, a notebook, scissors and a stapler
musical instrument: a guitar, a violin, a drum, a trumpet and a piano
sports equipment, sporting good: a soccer ball, a tennis racket, a baseball bat and a dumbbell
camping gear, camping equipment, hiking gear, outdoor gear: a tent, a backpack, a lantern, a compass and a boot
fishing gear, fishing tackle: a fishing rod, a bucket and a fish
kitchen appliance: a toaster, a blender, a kettle and a microwave
`;
