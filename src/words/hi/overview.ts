import type { Words } from '../catalogue.ts'

export const overview: Words['overview'] = {
  title: (names) => `अब तक के संस्करण: ${names}`,
  older: (last) =>
    last === 1
      ? 'v1 इससे पुराना है। उसे देखने के लिए “v1 पर वापस” लिखकर जवाब दें।'
      : `v1 से v${last} तक पुराने हैं। उनमें से एक देखने के लिए “v${last} पर वापस” लिखकर जवाब दें।`,
  notKept: (names) => `अब रखे नहीं गए: ${names}।`,
  present: 'जवाब से यही बदलेगा',
}

export const deletion: Words['deletion'] = {
  title: 'यह चित्र हटाएँ?',
  explained: 'इसका संदेश, लिंक और शब्द हमेशा के लिए हटा दिए जाएँगे। इससे बने संस्करण रहेंगे।',
  askTitle: 'यह अनुरोध हटाएँ?',
  askExplained: 'इसके शब्द और इसका नतीजा हमेशा के लिए हटा दिए जाएँगे।',
  confirm: 'हटाएँ',
  deny: 'रहने दें',
}
