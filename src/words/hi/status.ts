import type { Words } from '../catalogue.ts'

export const status: Words['status'] = {
  usually: (from, to) => `आम तौर पर ${from} से ${to} सेकंड लगते हैं।`,
  soFar: (seconds) => `अब तक ${seconds} सेकंड हुए।`,
  painting: (version, parentName) =>
    parentName === null ? 'चित्र बन रहा है…' : `${parentName} से v${version} बन रहा है…`,
  isPainting: 'चित्र बना रहा है…',
  goingBack: 'पीछे जा रहा हूँ…',
  queued: (name) =>
    name === null ? 'एक और बदलाव के बाद कतार में है।' : `${name} के बदलाव के बाद कतार में है।`,
  busyAgain: (seconds, attempt, attempts) =>
    `Gemini व्यस्त है, ${seconds} सेकंड में फिर कोशिश होगी (${attempts} में से ${attempt})।`,
  failedAgain: (seconds, attempt, attempts) =>
    `बात नहीं बनी, ${seconds} सेकंड में फिर कोशिश होगी (${attempts} में से ${attempt})।`,
  cancelled: 'रद्द किया गया।',
  sharing: 'साझा हो रहा है…',
  lookingUp: 'संस्करण देख रहा हूँ…',
  outdated: 'यहाँ दिखाई गई कोई चीज़ हटा दी गई है। जो बचा है उसे देखने के लिए “सभी संस्करण” लिखकर जवाब दें।',
  deleted: 'यह चित्र हटा दिया गया।',
  wordsDeleted: 'ये शब्द हटा दिए गए।',
  deleting: 'इसे हटाया जा रहा है। इस बार कुछ ज़्यादा समय लग रहा है, और काम अपने-आप चलता रहेगा।',
  isReady: (asker, name) => `${asker}, ${name} तैयार है।`,
  hasFailed: (asker) => `${asker}, इस बार चित्र नहीं बना। ऊपर का संदेश बताता है कि क्यों, और आगे क्या करें।`,
}
