import type { Words } from '../catalogue.ts'

export const approval: Words['approval'] = {
  title: 'स्वीकृति माँगें',
  submit: 'पूछें',
  people: 'किसकी स्वीकृति चाहिए?',
  note: 'एक छोटी टिप्पणी',
  noteExample: 'शुक्रवार के लॉन्च के लिए',
  explained:
    'उनसे इसी थ्रेड में नाम लेकर पूछा जाएगा। सबके हाँ कहने पर चित्र स्वीकृत माना जाएगा और एक साल तक रखा जाएगा। वे कोई बदलाव चाहें, तो वह नए संस्करण के रूप में बनेगा।',
  choosePeople: 'कम से कम एक व्यक्ति चुनें।',
  cannotAnswer: (name) => `${name} यहाँ जवाब नहीं दे सकते। इस वर्कस्पेस के वे लोग चुनें जो इस चैनल में हैं।`,
  wishTitle: 'बदलाव बताएँ',
  wishExplained: 'यह आपके नाम से नए संस्करण के रूप में बनेगा, और यही आपका जवाब माना जाएगा।',
  asks: (asker, name) => `${asker} ने ${name} के लिए स्वीकृति माँगी है।`,
  asked: (name) => `${name} के लिए स्वीकृति माँगी गई थी।`,
  waiting: (who) => `${who}: जवाब बाकी है`,
  saidYes: (who, when) => `${who}: स्वीकृत, ${when}`,
  hasWished: (who, when) => `${who}: बदलाव चाहते हैं, ${when}`,
  all: (name) => `${name} स्वीकृत है।`,
  allForAsker: (asker, name) => `${asker}, आपने जिनसे पूछा था उन सबने ${name} को स्वीकृति दे दी है।`,
  askedAnew: 'नीचे फिर से स्वीकृति माँगी गई है।',
  approvedBy: (people, when) => `स्वीकृति: ${people}, ${when}`,
  approved: (when) => `स्वीकृत, ${when}`,
  underWay: (yes, asked) => `स्वीकृति माँगी गई: ${asked} में से ${yes}`,
  mark: 'स्वीकृत',
  label: 'किसने स्वीकृत किया',
}
