import type { Words } from '../catalogue.ts'
import { numbersIn } from '../numbers.ts'

const { counted } = numbersIn('hi')

export const offers: Words['offers'] = {
  open: 'फ़ॉर्म में खोलें',
  betterWords:
    'ये आपके शब्दों से Gemini के लिखे शब्द हैं। अभी कुछ नहीं बना है: इन्हें कॉपी करें, या फ़ॉर्म में खोलकर बदलें और बनवाएँ।',
  described: (count) =>
    counted(count, {
      one: 'ये शब्द चित्र का वर्णन करते हैं। इन्हें कॉपी करें, या फ़ॉर्म में खोलकर इनसे चित्र बनवाएँ।',
      other: 'ये # वर्णन चित्रों के हैं। इन्हें कॉपी करें, या किसी एक को फ़ॉर्म में खोलकर चित्र बनवाएँ।',
    }),
  onlySome: (count) => `चित्र और भी थे: मैंने पहले ${count} का वर्णन किया है।`,
  noPicture:
    'इस संदेश में मुझे वर्णन करने लायक कोई चित्र नहीं मिला। इसे PNG, JPEG, WebP या HEIC चित्रों वाले संदेश पर इस्तेमाल करें, या `/imagine describe` भेजें।',
  pictureGone: 'यह चित्र अब सहेजा हुआ नहीं है।',
  formNotOpened: 'Slack ने समय पर फ़ॉर्म नहीं खोला। कुछ नहीं बना: कमांड फिर भेजें।',
  formLate: 'Slack ने समय पर फ़ॉर्म नहीं खोला। अभी कुछ नहीं बना है: नीचे का कोई बटन दबाएँ।',
  pressAgain: 'Slack ने समय पर फ़ॉर्म नहीं खोला। कृपया फिर कोशिश करें।',
  paintNow: 'अभी बनाएँ',
  paintPrivately: 'हमारे सीधे संदेशों में बनाएँ',
  joinAndPaint: 'शामिल होकर बनाएँ',
  paintWithout: (left) => `${left} के बिना बनाएँ`,
  wordsGone: 'ऐसे शब्द मैं एक दिन रखता हूँ, और ये अब नहीं हैं। इन्हें संदेश से कॉपी करें, या फिर से माँगें।',
}

export const describe: Words['describe'] = {
  title: 'चित्र का वर्णन',
  submit: 'वर्णन करें',
  pictures: 'चित्र',
  hint: 'हर चित्र से ऐसे शब्द बनते हैं जो सिर्फ़ आपको दिखते हैं। Slack में मौजूद चित्रों के लिए उनके संदेश के मेन्यू में “Describe this picture” है।',
  missing: 'वर्णन के लिए कोई चित्र जोड़ें।',
}

export const noDescription: Words['noDescription'] = {
  refused: 'Gemini ने इस चित्र का वर्णन नहीं किया।',
  busy: 'Gemini में अभी दिक़्क़त है, और मैं कई बार कोशिश कर चुका हूँ। कुछ मिनट बाद फिर कोशिश करें।',
  quota_used_up: 'वर्णन का आज का Gemini कोटा ख़त्म हो गया है। कल फिर कोशिश करें।',
  bad_request:
    'Gemini ने यह चित्र नहीं माना। अगर दूसरे चित्रों के साथ भी ऐसा हो, तो शायद Easel चलाने वाले को कोई और TEXT_MODEL रखना होगा।',
}
