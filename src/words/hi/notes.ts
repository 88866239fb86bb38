import type { Words } from '../catalogue.ts'
import { numbersIn } from '../numbers.ts'

const { all, counted } = numbersIn('hi')

export const notes: Words['notes'] = {
  unchanged:
    'Gemini ने वही चित्र लौटाया। कृपया और साफ़ बताएँ कि क्या बदले और क्या वैसा ही रहे, या “एक और बार बनाएँ” दबाएँ।',
  other_model: (model) =>
    `पिछला संस्करण ${model} ने नहीं बनाया था, इसलिए उसने सिर्फ़ उस चित्र और शब्दों से काम किया।`,
  lost_signatures:
    'Gemini पिछले चित्रों के अपने नोट से आगे नहीं बढ़ सका, इसलिए उसने चित्रों और शब्दों से काम किया।',
  listed: all,
  tooMany: (model, used, left) =>
    `${model} एक साथ इससे ज़्यादा चित्र नहीं लेता। मैंने ${used} का उपयोग किया और ${left} को छोड़ दिया।`,
  remembers: (pictures) =>
    counted(pictures, {
      zero: 'सारे शब्द याद हैं, कोई चित्र नहीं',
      one: 'पिछला चित्र और सारे शब्द याद हैं',
      other: 'पिछले # चित्र और सारे शब्द याद हैं',
    }),
  remembersSome: (pictures, turns) => `पिछले ${pictures} चित्र और पिछली ${turns} बार के शब्द याद हैं`,
  searchedFor: 'Google पर खोजा',
  sources: 'स्रोत',
  reason: (message) => `Gemini का कहना है: “${message}”`,
}
