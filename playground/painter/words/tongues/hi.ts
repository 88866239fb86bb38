/** Hindi for the painter's words. `<` marks what stands behind its noun in Hindi and before it in English. */
export const HINDI = `
lighthouse: लाइटहाउस, प्रकाशस्तंभ, प्रकाश स्तंभ
house: घर, मकान, झोपड़ी, गाँव, गांव
castle: किला, क़िला, महल
bridge: पुल
windmill: पवनचक्की
skyscraper: इमारत, गगनचुंबी इमारत, मीनार
tent: तंबू
temple: मंदिर
shop: दुकान, कैफ़े, कैफे, बेकरी
tree: पेड़, वृक्ष
flower: फूल, गुलाब, सूरजमुखी, कमल
mushroom: मशरूम
cactus: कैक्टस
pumpkin: कद्दू
rock: पत्थर, चट्टान
campfire: अलाव
streetlamp: स्ट्रीट लाइट
person: आदमी, औरत, व्यक्ति, बच्चा, लड़का, लड़की, महिला
people: लोग
family: परिवार
team: टीम
astronaut: अंतरिक्ष यात्री
robot: रोबोट
snowman: हिममानव
car: कार, गाड़ी
bus: बस, ट्रक
bicycle: साइकिल
train: रेलगाड़ी, ट्रेन
duck: बत्तख, बतख
boat: नाव, नौका, जहाज़, जहाज, नावें
whale: व्हेल
fish: मछली, मछलियाँ
turtle: कछुआ
bird: पक्षी, चिड़िया, चिड़ियाँ
butterfly: तितली, तितलियाँ
bee: मधुमक्खी
balloon: गुब्बारा, गुब्बारे
kite: पतंग, पतंगें
plane: हवाई जहाज़, हवाई जहाज, विमान
rocket: रॉकेट
planet: ग्रह
heart: दिल
cup: कप, प्याला, चाय, कॉफ़ी, मग
teapot: केतली
pancakes: पैनकेक
cake: केक
book: किताब, पुस्तक
guitar: गिटार
lamp: लैंप
chair: कुर्सी
sofa: सोफ़ा, सोफ़े, सोफा, सोफे
table: मेज़, मेज, टेबल
umbrella: छाता, छतरी
apple: सेब
banana: केला, केले
lemon: नींबू
pizza: पिज़्ज़ा, पिज्जा
burger: बर्गर
ice cream: आइसक्रीम
bottle: बोतल, इत्र
clock: घड़ी
laptop: लैपटॉप, कंप्यूटर
phone: फ़ोन, फोन, मोबाइल
camera: कैमरा
gift: उपहार, तोहफ़ा
candle: मोमबत्ती, दीया
vase: गुलदान, पौधा
ball: गेंद
key: चाबी
logo: लोगो, बैज, आइकन, स्टिकर
banner: बैनर
infographic: इन्फ़ोग्राफ़िक, इन्फोग्राफिक, चार्ट
t-shirt: टी-शर्ट, टीशर्ट
tote bag: थैला, बैग
light bulb: बल्ब
trophy: ट्रॉफ़ी, ट्रॉफी
megaphone: मेगाफ़ोन, भोंपू
calendar: कैलेंडर
card: कार्ड
shoe: जूता, जूते
hat: टोपी
crown: मुकुट, ताज
glasses: चश्मा
cat: बिल्ली, बिल्लियाँ
dog: कुत्ता, कुत्ते, पिल्ला
fox: लोमड़ी, लोमड़ियाँ
rabbit: खरगोश
bear: भालू
panda: पांडा
lion: शेर
tiger: बाघ
mouse: चूहा
pig: सूअर
monkey: बंदर
frog: मेंढक
horse: घोड़ा, घोड़े
unicorn: यूनिकॉर्न
cow: गाय
sheep: भेड़
elephant: हाथी
dinosaur: डायनासोर
dragon: ड्रैगन
owl: उल्लू
penguin: पेंगुइन
sea: समुद्र, सागर, समंदर
beach: समुद्र तट, बीच
lake: झील, नदी, तालाब
underwater: पानी के नीचे
mountains: पहाड़, पहाड़ों, पर्वत
hill: पहाड़ी, देहात
meadow: मैदान, बगीचा, बगीचे, पार्क
forest: जंगल, वन
desert: रेगिस्तान
snow: बर्फ़, बर्फ, सर्दी
city: शहर, नगर
street: सड़क, गली
room: कमरा, कमरे, रसोई, दफ़्तर
studio: स्टूडियो, सफ़ेद पृष्ठभूमि
space: अंतरिक्ष
dawn: सुबह, भोर, सूर्योदय
day: दिन
dusk: शाम, सूर्यास्त, गोधूलि
night: रात
sun: सूरज, धूप
moon: चाँद, चांद, चंद्रमा
stars: तारा, तारे, तारों, सितारे
clouds: बादल, बादलों
rain: बारिश, वर्षा
snowfall: बर्फ़बारी, बर्फबारी
fog: कोहरा, धुंध
storm: तूफ़ान, तूफान, बिजली
rainbow: इंद्रधनुष
fireworks: आतिशबाज़ी, आतिशबाजी
watercolour: जलरंग, वॉटरकलर
oil painting: तैलचित्र
neon: नियॉन
pixel art: पिक्सेल आर्ट
poster: पोस्टर
sketch: स्केच, पेंसिल
black and white: श्वेत-श्याम, ब्लैक एंड व्हाइट
vintage: पुराना, पुरानी, विंटेज
comic: कॉमिक
blueprint: ब्लूप्रिंट
red: लाल
orange: नारंगी
yellow: पीला, पीली, पीले
gold: सुनहरा, सुनहरी, सुनहरे
green: हरा, हरी, हरे
blue: नीला, नीली, नीले
purple: बैंगनी
pink: गुलाबी
brown: भूरा, भूरी, भूरे
white: सफ़ेद, सफेद
grey: स्लेटी
black: काला, काली, काले
big: बड़ा, बड़ी, बड़े
small: छोटा, छोटी, छोटे
brighter: चमकीला, उजला
darker: गहरा, अँधेरा
two: दो
three: तीन
four: चार
five: पाँच, पांच
many: बहुत सारे, बहुत सारी
few: कुछ
another: एक और
add: जोड़ो, जोड़ें, जोड़ दो, डालो, डालें, रखो, लगाओ
remove: हटाओ, हटाएँ, हटा दो, निकालो, मिटाओ, के बिना
change: बदलो, बदलें, बदल दो, बनाओ, बनाएँ, बना दो, करो, करें, कर दो
<with: पहने, पहनी, वाला, वाली, वाले, लिए हुए
<on: पर, के ऊपर, पर बैठी, पर बैठा
<beside: से दिखता, से दिखती, के पास, के बगल में, के सामने
replace: की जगह
a: एक
of: का, की, के
and: और, व
object: को, ने, है, हो, इसे, भी, से
in: में
sky: आसमान, आकाश
ground: ज़मीन, पानी
background: पृष्ठभूमि
text: शब्द, अक्षर, पाठ
photo: फ़ोटो, फोटो, तस्वीर
left: बाएँ, बाईं ओर
right: दाएँ, दाईं ओर
middle: बीच में
please: कृपया, चित्र, मुझे, दिखाओ
`
