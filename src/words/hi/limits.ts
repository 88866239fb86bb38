import type { Words } from '../catalogue.ts'
import { numbersIn } from '../numbers.ts'

const { counted, day, either } = numbersIn('hi')

export const limits: Words['limits'] = {
  picturesGone: (most) =>
    counted(most, {
      one: 'आज का आपका एक चित्र पूरा हो चुका है।',
      other: 'आज के आपके # चित्र पूरे हो चुके हैं।',
    }),
  pictures: (left, most, asked) =>
    `आज आपके ${most} में से ${left} चित्र बचे हैं, और इसके लिए ${asked} चाहिए।`,
  personUsd: (left, most) => `महीने में आप ${most} ख़र्च कर सकते हैं, उसमें से ${left} बचा है: इसके लिए कम है।`,
  teamUsd: (left, most) =>
    `यह वर्कस्पेस महीने में चित्रों पर ${most} ख़र्च कर सकता है, उसमें से ${left} बचा है: इसके लिए कम है।`,
  teamNear: (most, part) =>
    `यह वर्कस्पेस इस महीने ${most} ख़र्च कर सकता है, और Easel उसका ${part} % ख़र्च कर चुका है। पूरा ख़र्च होने तक कुछ नहीं बदलता; सीमा /imagine settings से बदली जा सकती है।`,
  teamUsedUp: (most) =>
    `यह वर्कस्पेस इस महीने ${most} ख़र्च कर सकता था, और Easel पूरा ख़र्च कर चुका है, इसलिए अगला महीना शुरू होने तक और कुछ नहीं बनेगा। सीमा /imagine settings से बढ़ाई जा सकती है।`,
  nothing: 'कुछ नहीं बनाया गया, और कुछ ख़र्च नहीं हुआ।',
  renews: (when) => `सीमा फिर से शुरू होगी: ${when}।`,
  utc: (date) => `${day(date)}, 00:00 UTC`,
  raise: (who) => `${who} सीमा बढ़ा सकते हैं।`,
  raiseAny: 'इस वर्कस्पेस का कोई एडमिन सीमा बढ़ा सकता है।',
  either,
  reached: 'इस वर्कस्पेस की सीमा अभी और की अनुमति नहीं देती।',
  notPainted: 'यह नहीं बनाया गया।',
  leftToday: (left, most) => `आज ${most} में से ${left} चित्र बचे हैं`,
}
