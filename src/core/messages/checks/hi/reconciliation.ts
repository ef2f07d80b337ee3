/** Checks RC: what is said about reconciliation, in plain Hindi. */
import type { CheckWords } from "../checkWords";
import type { reconciliationEn } from "../en/reconciliation";
import { REMEDIES_HI } from "./remedies";

export const reconciliationHi: Readonly<Record<keyof typeof reconciliationEn, CheckWords>> = {
  "RC-01": {
    title: "स्टॉक मेल नहीं खाता",
    what: "{month} में {line}: खपत {consumed}, स्टॉक से {balance}; अंतर {tolerance} % से अधिक।",
    how: "स्टॉक जाँचें, या अंतर समझाएँ।",
  },
  "RC-02": {
    title: "रीडिंग और ऊर्जा अलग",
    what: "{month} में {line}: रीडिंग से {expected} kWh, भरा गया {energy}।",
    how: "रीडिंग और गुणक जाँचें।",
  },
  "RC-03": {
    title: "बिल और मीटर अलग",
    what: "{month} में {line}: बिल {billed} kWh, मीटर {energy}; अंतर {tolerance} % से अधिक।",
    how: REMEDIES_HI.CORRECT_OR_EXPLAIN,
  },
  "RC-04": {
    title: "ईंधन स्टॉक आगे नहीं जाता",
    what: "{line} {month} में {opening} से खुलता है; {before} {closing} पर बंद हुआ।",
    how: REMEDIES_HI.CORRECT_OR_EXPLAIN,
  },
  "RC-05": {
    title: "रीडिंग आगे नहीं जाती",
    what: "{line} {month} में {opening} से खुलता है; {before} {closing} पर बंद हुआ।",
    how: REMEDIES_HI.CORRECT_OR_EXPLAIN,
  },
  "RC-06": {
    title: "उत्पाद मेल नहीं खाता",
    what: "{month} में {line}: अंतिम स्टॉक {closing}, आवाजाही से {expected}; अंतर {tolerance} % से अधिक।",
    how: REMEDIES_HI.CORRECT_OR_EXPLAIN,
  },
  "RC-07": {
    title: "उत्पाद स्टॉक आगे नहीं जाता",
    what: "{line} {month} में {opening} से खुलता है; {before} {closing} पर बंद हुआ।",
    how: REMEDIES_HI.CORRECT_OR_EXPLAIN,
  },
  "RC-08": {
    title: "पिसा क्लिंकर अलग",
    what: "{month} में अंदर उपयोग क्लिंकर {used}, सीमेंट में {inCement}; अंतर {tolerance} % से अधिक।",
    how: "उपयोग क्लिंकर, सीमेंट और योजक जाँचें।",
  },
  "RC-09": {
    title: "सहयोगी इकाई का नाम नहीं",
    what: "{line}: {month} में {field} {value} है, इकाई का नाम नहीं।",
    how: "दूसरी इकाई या आपूर्तिकर्ता का नाम लिखें।",
  },
  "RC-10": {
    title: "जितनी बिजली है उससे अधिक दी",
    what: "{month} में {given} kWh दी गई; ख़रीदी और बनाई {there}।",
    how: "निर्यात और कॉलोनी के मीटर जाँचें।",
  },
  "RC-11": { title: "कैलिब्रेशन बाकी", what: "{meter}: कैलिब्रेशन {due} को होना था।", how: "नई तारीख़ भरें, या कैलिब्रेशन कराएँ।" },
  "RC-12": { title: "कैलिब्रेशन तय नहीं", what: "{meter} के कैलिब्रेशन की तारीख़ नहीं है।", how: "लिखें कि कब होना है।" },
  "RC-13": { title: "सहनसीमा बहुत बड़ी", what: "{item} {tolerance} % है; सत्यापन की सीमा {most} % है।", how: "छोटी सहनसीमा चुनें।" },
  "RC-14": {
    title: "बिना ईंधन बिजली",
    what: "{meter} अपनी बिजली मापता है, पर {use} उपयोग का कोई स्रोत नहीं।",
    how: "उसका ईंधन योजना में जोड़ें।",
  },
  "RC-20": {
    title: "गैस अपने कोयले के साथ दोबारा गिनी गई",
    what: "{gases}: {tonnes} tCO2 ईंधन में गिने गए, जबकि {whole} पूरा गिना गया है।",
    how: "गैस को “internal” करें: ऊर्जा दर्ज रहती है, कार्बन कोयले और कोक के साथ गिना जाता है।",
  },
  "RC-21": {
    title: "अपना कोक गिना गया",
    what: "{stream} की कोई प्राप्ति नहीं और {coal} के साथ {tonnes} tCO2 गिनता है।",
    how: "अपने ओवन का कोक “internal” करें; ख़रीदे कोक की प्राप्ति लिखें।",
  },
  "RC-22": {
    title: "किल्न का अवशेष ईंधन गिना गया",
    what: "{stream} {tonnes} tCO2 गिनता है, जबकि वह {coal} का भाग है।",
    how: "इसे “internal” करें, या ख़रीदा हो तो प्राप्ति लिखें।",
  },
  "RC-23": {
    title: "एक सामग्री, दो विधियाँ",
    what: "{streams}: एक सामग्री कार्बन संतुलन में भी और अलग भी, {tonnes} tCO2 तक दोबारा।",
    how: "दोनों में से एक ही विधि रखें।",
  },
  "RC-24": {
    title: "ऑफ़-गैस अपनी फ़ीड के साथ गिनी गई",
    what: "{stream} {tonnes} tCO2 गिनता है, जो {feed} में पहले से हैं।",
    how: "इसे “internal” करें।",
  },
  "RC-25": {
    title: "जितना कार्बन आता है उससे अधिक जाता है",
    what: "{out} t कार्बन बाहर जाता है और {in} t भीतर आता है।",
    how: "छूटी आगत ढूँढ़ें, या दूसरी इकाई में लिखा कार्बन।",
  },
  "RC-26": {
    title: "कोयले या कोक के बिना लोहा",
    what: "{product}: {made} t बने हैं, पर योजना में न कोयला है न कोक।",
    how: "ओवन और फ़र्नेस का कोयला और कोक जोड़ें, स्थल पर सहयोगी कंपनी का भी।",
  },
  "RC-27": {
    title: "चूना पत्थर और उसी का चूना दोनों गिने गए",
    what: "{streams} दोनों गिने गए हैं: एक ही कार्बोनेट का अधिकतम {tonnes} t CO2 दो बार।",
    how: "चूना पत्थर किल्न पर गिनें और जले चूने को “internal” करें; ख़रीदा चूना “notional” है।",
  },
  "RC-28": {
    title: "उपयोग की गई गैस आई गैस के बराबर नहीं",
    what: "{month}: {rows} का उपयोग {used}; आई या बनी गैस, फ़्लेयर और भंडार घटाकर, {supply}। {tonnes} t CO2 दाँव पर।",
    how: "फ़ीड और ईंधन को बिल के भागों के रूप में एक-एक बार लिखें; अपनी बनी गैस के लिए बनी, उपयोग, फ़्लेयर और होल्डर की मात्रा।",
  },
  "RC-29": {
    title: "अपनी भाप ख़रीदी ऊष्मा के रूप में",
    what: "{month}: {heat} {tonnes} t CO2 की ख़रीदी ऊष्मा है, जबकि स्थल के अपने बॉयलर का ईंधन गिना गया है: {fuel}।",
    how: "पंक्ति हटाएँ; अपनी भाप ईंधन से गिनी जाती है। दूसरी कंपनी की भाप के लिए उसका नाम और गुणांक चाहिए।",
  },
  "RC-30": {
    title: "दो मीटर, एक आँकड़ा",
    what: "{line}: {month} में {energy} kWh, ठीक {twin} जितना।",
    how: "यदि एक दूसरे की जाँच का मीटर है, तो योजना में केवल मुख्य मीटर रखें।",
  },
  "RC-31": {
    title: "सामान्य से अलग गिना गया",
    what: "{stream}: व्यवहार {treatment} है, क्षेत्र में सामान्य {usual} है; {tonnes} tCO2 का अंतर।",
    how: "व्यवहार ठीक करें, या कारण स्वीकृति में लिखें।",
  },
  "RC-32": {
    title: "ख़रीदा गया, फिर भी आंतरिक",
    what: "{stream} की प्राप्तियाँ हैं और वह आंतरिक है: उसका {tonnes} tCO2 कहीं नहीं गिना गया।",
    how: "आंतरिक वही है जो भीतर बना और लगा; चुनें कि ख़रीदे का कार्बन कैसे गिना जाए।",
  },
  "RC-33": {
    title: "जो कार्बन आया नहीं वह जाता है",
    what: "{stream} {tonnes} tCO2 घटाता है, और संतुलन में कोई धारा नहीं आती।",
    how: "उत्पाद में बँधा CO2 प्रमाण सहित योजना में लिखें; द्रव्यमान संतुलन में आने वाले प्रवाह भी होते हैं।",
  },
};
