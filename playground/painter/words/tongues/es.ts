/** Spanish for the painter's words: each line is an English word or phrase, and what says it. */
export const SPANISH = `
lighthouse: faro, faros
house: casa, casas, casita, cabaña
castle: castillo, castillos
bridge: puente, puentes
windmill: molino
skyscraper: rascacielos, edificio, edificios, torre
shop: tienda, cafetería, panadería, restaurante
tree: árbol, árboles
pine: pino, pinos
palm: palmera, palmeras
flower: flor, flores, girasol, girasoles, rosa roja
mushroom: seta, setas, hongo
cactus: cactus, cacto
pumpkin: calabaza
rock: roca, rocas
campfire: hoguera, fogata
streetlamp: farola
person: persona, hombre, mujer, niño, niña, chico, chica
people: gente, personas
family: familia
team: equipo
astronaut: astronauta, cosmonauta
robot: robot, robots
snowman: muñeco de nieve
car: coche, coches, carro, auto
bus: autobús, furgoneta, camión
bicycle: bicicleta, bici
train: tren
duck: pato, patos
boat: barco, barcos, barca, barcas, velero, bote
whale: ballena, delfín, tiburón
fish: pez, peces
turtle: tortuga
bird: pájaro, pájaros, gaviota, gaviotas, ave
butterfly: mariposa, mariposas
bee: abeja, abejas
balloon: globo, globos
kite: cometa
plane: avión, aviones
rocket: cohete, nave espacial
planet: planeta
star: estrella
heart: corazón, corazones
cup: taza, café, té
teapot: tetera
pancakes: tortitas, panqueques
cake: pastel, tarta
book: libro, libros
guitar: guitarra
lamp: lámpara
chair: silla, sillón
sofa: sofá
table: mesa, escritorio
umbrella: paraguas, sombrilla
apple: manzana, manzanas
banana: plátano, plátanos, banana
lemon: limón, limones
pizza: pizza
burger: hamburguesa
ice cream: helado
bottle: botella, botellas, perfume, vino
clock: reloj
laptop: portátil, ordenador, computadora
phone: teléfono, móvil, celular
camera: cámara
gift: regalo, regalos, caja
candle: vela, velas
vase: jarrón, planta
ball: pelota, balón
key: llave
logo: logo, logotipo, insignia, emblema, icono, pegatina
banner: pancarta, estandarte
infographic: infografía, gráfico, diagrama
t-shirt: camiseta, playera
tote bag: bolsa, bolso
light bulb: bombilla
trophy: trofeo
megaphone: megáfono
calendar: calendario
card: tarjeta
shoe: zapato, zapatos, zapatilla, zapatillas
hat: sombrero, gorro, gorra
crown: corona
glasses: gafas, lentes
cat: gato, gatos, gata, gatito
dog: perro, perros, perra, cachorro
fox: zorro, zorros, lobo
rabbit: conejo, conejos
bear: oso, osos
panda: panda
lion: león
tiger: tigre
mouse: ratón
pig: cerdo
monkey: mono
frog: rana
horse: caballo, caballos
unicorn: unicornio
cow: vaca
sheep: oveja, ovejas
elephant: elefante
dinosaur: dinosaurio
dragon: dragón
owl: búho
penguin: pingüino, pingüinos
sea: mar, océano, costa
beach: playa
lake: lago, río
underwater: bajo el agua, submarino
mountains: montaña, montañas
hill: colina, colinas, campo
meadow: prado, jardín, parque
forest: bosque, selva
desert: desierto
snow: nieve, nevado
city: ciudad
street: calle
room: habitación, cocina, salón, oficina, biblioteca
studio: estudio, fondo blanco
space: espacio
dawn: amanecer, mañana
day: día, de día
dusk: atardecer, anochecer, puesta de sol, tarde
night: noche, de noche
sun: sol, soleado
moon: luna
stars: estrellas
clouds: nube, nubes, nublado
rain: lluvia, lloviendo
make it snow: nevando
fog: niebla, bruma
storm: tormenta
rainbow: arcoíris, arco iris
fireworks: fuegos artificiales
watercolour: acuarela
oil painting: óleo, pintura al óleo
neon: neón
pixel art: píxel, arte pixelado
poster: cartel, póster, afiche
sketch: boceto, lápiz, dibujo a lápiz
black and white: blanco y negro
vintage: vintage, retro, antiguo, antigua
comic: cómic, viñetas
blueprint: plano técnico
red: rojo, roja, rojos, rojas
orange: naranja
yellow: amarillo, amarilla, amarillos, amarillas
gold: dorado, dorada, doradas, dorados, oro
green: verde, verdes
blue: azul, azules
purple: morado, morada
pink: rosa, rosado, rosada
brown: marrón, café oscuro
white: blanco, blanca, blancos, blancas
silver: plateado, plateada
grey: gris
black: negro, negra, negros, negras
big: grande, grandes, más grande
tiny: diminuto, diminuta
small: pequeño, pequeña, pequeños, más pequeño, más pequeña
brighter: más claro, más clara, más luminoso
darker: más oscuro, más oscura
warm: cálido, cálida
two: dos
three: tres
four: cuatro
five: cinco
many: muchos, muchas
few: varios, varias, unos, unas
another: otro, otra
add: añade, añadir, agrega, agregar, pon, poner, incluye
remove: quita, quitar, elimina, eliminar, borra, sin
replace: reemplaza, sustituye
change: cambia, haz, hazlo, hazla, convierte, vuelve, pinta, que sea
with: con, llevando
in: en, dentro de, al, a la
on: sobre, encima de, montado en, montando
into: por
near: junto a, cerca de, detrás de, debajo de, visto desde
sky: cielo
ground: suelo, hierba, agua
background: fondo
text: texto, palabras, letras, letrero, título
photo: foto
the: el, la, los, las
a: un, una
and: y
of: de, del
it: lo, esto
left: izquierda
right: derecha
middle: centro
saying: que dice, que diga
called: llamado, llamada
please: que, se, sea, para, por favor, favor, mi, tu, su, más, muy, como, imagen, dibuja, dibújame, quiero, todo, toda, hecho, hecha, este, esta, ese, esa
`
