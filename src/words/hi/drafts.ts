import type { Words } from '../catalogue.ts'
import { numbersIn } from '../numbers.ts'

const { day } = numbersIn('hi')

export const drafts: Words['drafts'] = {
  improve: 'शब्द बेहतर करें',
  improving: 'आपके शब्द बेहतर किए जा रहे हैं…',
  keep: 'मेरे शब्द रहने दें',
  back: 'मेरे शब्द वापस लाएँ',
  improved: 'ये आपके शब्दों से Gemini के लिखे शब्द हैं। जैसे चाहें बदलें: “बनाएँ” दबाने से पहले कुछ नहीं बनेगा।',
  noWordsYet: 'पहले कुछ शब्द लिखें; फिर मैं उन्हें बेहतर कर सकता हूँ।',
  fillIn: (slots) => `कोष्ठक में लिखी बातें भरें: ${slots}`,
  stillOpen: (slots) =>
    `अभी भरना बाक़ी है: ${slots}। इनकी जगह कुछ लिखें, या इन्हें हटा दें। “शब्द बेहतर करें” भी इन्हें भर सकता है।`,
  estimated: (usd, count, pricesReadOn) =>
    `${count} चित्र के लिए लगभग ${usd}, ${day(pricesReadOn)} की क़ीमतों पर।`,
}

export const noBetterWords: Words['noBetterWords'] = {
  refused: 'Gemini ने इसमें मदद नहीं की। आपके शब्द वैसे ही हैं: उन्हें बदलें, या वैसे ही बनवाएँ।',
  busy: 'Gemini अभी बहुत व्यस्त है। आपके शब्द वैसे ही हैं: एक मिनट बाद फिर कोशिश करें, या वैसे ही बनवाएँ।',
  quota_used_up: 'शब्दों में मदद का आज का Gemini कोटा ख़त्म हो गया है। आपके शब्द वैसे ही हैं।',
  too_late: 'Gemini का जवाब समय पर नहीं आया। आपके शब्द वैसे ही हैं: फिर कोशिश करें, या वैसे ही बनवाएँ।',
  bad_request:
    'Gemini ने यह अनुरोध नहीं माना। शायद Easel चलाने वाले को कोई और TEXT_MODEL रखना होगा। आपके शब्द वैसे ही हैं।',
}
