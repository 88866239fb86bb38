import type { Words } from '../catalogue.ts'

export const operator: Words['operator'] = {
  bad_key: 'Gemini को Easel की API कुंजी मंज़ूर नहीं। Easel चलाने वाले को सही GEMINI_API_KEY डालनी होगी।',
  key_expired:
    'Gemini के लिए Easel की API कुंजी की मियाद ख़त्म हो गई है। Easel चलाने वाले को उसे नया करना होगा, या दूसरी GEMINI_API_KEY डालनी होगी।',
  key_leaked:
    'Easel की API कुंजी सार्वजनिक जगह पर मिली, इसलिए Google ने उसे रोक दिया है। Easel चलाने वाले को नई कुंजी बनाकर उसे GEMINI_API_KEY में डालना होगा।',
  key_restricted:
    'Google के कंसोल में Easel की API कुंजी पर ऐसी पाबंदी है कि Easel उसे इस्तेमाल नहीं कर सकता। Easel चलाने वाले को उसे किसी भी पते से Gemini API बुलाने देना होगा।',
  api_off:
    'Easel की कुंजी वाले Google प्रोजेक्ट में Gemini API बंद है। Easel चलाने वाले को उसे Google के कंसोल में चालू करना होगा।',
  billing_off:
    'Google यहाँ सशुल्क योजना माँगता है, और Easel की कुंजी वाले Google प्रोजेक्ट में वह नहीं है। Easel चलाने वाले को Google AI Studio में बिलिंग चालू करनी होगी।',
  credits_used_up:
    'Google के पास Easel का प्रीपेड बैलेंस ख़त्म हो गया है। Easel चलाने वाले को Google AI Studio में उसे बढ़ाना होगा।',
  spend_cap_reached:
    'Google में Easel के लिए रखी गई ख़र्च की सीमा पूरी हो गई है। Easel चलाने वाले Google AI Studio में इसे बढ़ा सकते हैं।',
  place_not_supported:
    'Easel ने दुनिया के जिस हिस्से से Gemini को बुलाया, वहाँ Google उसे नहीं देता। Easel चलाने वाले को LOCATION_HINT रखना होगा।',
  account_suspended:
    'Google ने Easel की API कुंजी वाला खाता या प्रोजेक्ट रोक दिया है। Easel चलाने वाले को Google से बात करके इसे ठीक करना होगा।',
  not_allowed:
    'Easel की API कुंजी इस मॉडल का इस्तेमाल नहीं कर सकती। Easel चलाने वाले को Google के कंसोल में इजाज़त देनी होगी।',
  no_key:
    'Gemini की कोई कुंजी नहीं है, इसलिए मैं चित्र नहीं बना सकता। इस वर्कस्पेस का कोई एडमिन /imagine settings से कुंजी दे सकता है, या Easel चलाने वाला व्यक्ति GEMINI_API_KEY सेट कर सकता है।',
  wrong_address:
    'Easel जिस पते को बुलाता है, वहाँ Gemini नहीं है। Easel चलाने वाले को GEMINI_BASE_URL ठीक करना होगा।',
}

export const ownKey: Words['ownKey'] = {
  invalid:
    'Gemini इस वर्कस्पेस की अपनी कुंजी नहीं मानता। कोई एडमिन /imagine settings से दूसरी कुंजी दे सकता है।',
  expired:
    'इस वर्कस्पेस की अपनी Gemini कुंजी की अवधि खत्म हो गई है। कोई एडमिन /imagine settings से दूसरी कुंजी दे सकता है।',
  leaked:
    'इस वर्कस्पेस की अपनी कुंजी सार्वजनिक जगह मिली, इसलिए Google ने उसे रोक दिया है। कोई एडमिन /imagine settings से दूसरी कुंजी दे सकता है।',
  off: 'Google ने इस वर्कस्पेस की कुंजी का प्रोजेक्ट बंद कर दिया है। कोई एडमिन इसे Google पर ठीक कर सकता है, या /imagine settings से दूसरी कुंजी दे सकता है।',
  money:
    'इस वर्कस्पेस की कुंजी के Google खाते में पैसे नहीं बचे, या उसकी सीमा पूरी हो गई है। कोई एडमिन इसे Google पर ठीक कर सकता है।',
}

export const afterOperator: Words['afterOperator'] = {
  retry: (why) => `${why} फिर “फिर कोशिश करें” दबाएँ।`,
  newThread: (why) => `${why} फिर नए थ्रेड में दोबारा माँगें।`,
  wordsKept: (why) => `${why} आपके शब्द वैसे ही हैं।`,
}
