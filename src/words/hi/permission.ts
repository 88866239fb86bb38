import type { Words } from '../catalogue.ts'

export const permission: Words['permission'] = {
  model: (model, allowed) =>
    `यह वर्कस्पेस ${model} से चित्र नहीं बनाता। यहाँ ${allowed} की अनुमति है। कुछ नहीं बनाया गया।`,
  size: (size, largest) =>
    `${size} इस वर्कस्पेस की अनुमति से बड़ा है: यहाँ ${largest} तक बनता है। कुछ नहीं बनाया गया।`,
  channel: (channels) =>
    `इस चैनल में Easel से नहीं माँगा जा सकता। ${channels} में या हमारे सीधे संदेशों में माँगें। कुछ नहीं बनाया गया।`,
  here: 'इस चैनल में Easel से नहीं माँगा जा सकता। हमारे सीधे संदेशों में माँगें, या किसी एडमिन से यह चैनल खुलवाएँ। कुछ नहीं बनाया गया।',
}
