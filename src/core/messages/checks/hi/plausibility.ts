/** Checks PS: what is said about plausibility, in plain Hindi. */
import type { CheckWords } from "../checkWords";
import type { plausibilityEn } from "../en/plausibility";
import { REMEDIES_HI } from "./remedies";

export const plausibilityHi: Readonly<Record<keyof typeof plausibilityEn, CheckWords>> = {
  "PS-01": {
    title: "बाकी महीनों से बहुत अलग",
    what: "{month} में {line} {value} है; बाकी महीनों से लगभग {usual}।",
    how: REMEDIES_HI.UNIT_AND_POINT,
  },
  "PS-02": {
    title: "हज़ार गुना का अंतर",
    what: "{month} में {line} {value} है; बाकी महीने लगभग {usual} हैं।",
    how: "इकाई जाँचें: t की जगह kg, kWh की जगह MWh, kL की जगह L।",
  },
  "PS-03": {
    title: "भट्टी की ऊष्मा असामान्य",
    what: "{month} में भट्टी {value} kcal/kg क्लिंकर लेती है; सामान्य {range}।",
    how: "ईंधन, GCV, आधार और क्लिंकर जाँचें।",
  },
  "PS-04": {
    title: "प्रति टन बिजली असामान्य",
    what: "{month} में संयंत्र {value} kWh/t सीमेंट लेता है; सामान्य {range}।",
    how: "मीटर, इकाई और उत्पादन जाँचें।",
  },
  "PS-05": {
    title: "दर असामान्य",
    what: "{line}: {month} में {value} {unit}; सामान्य {range}।",
    how: "आँकड़ा, उसकी इकाई और उत्पादन जाँचें।",
  },
  "PS-06": {
    title: "क्लिंकर का हिस्सा असामान्य",
    what: "{month} में {line} में {value} % क्लिंकर है; मानक में {range} %।",
    how: "उत्पादन और योजक जाँचें।",
  },
  "PS-07": {
    title: "हीट रेट असामान्य",
    what: "{month} में कैप्टिव बिजली {value} kcal/kWh लेती है; सामान्य {range}।",
    how: "कोयला, उसका GCV और बिजली जाँचें।",
  },
  "PS-08": {
    title: "सहायक बिजली असामान्य",
    what: "{month} में कैप्टिव संयंत्र {value} % स्वयं लेता है; सामान्य {range} %।",
    how: "सकल और शुद्ध उत्पादन जाँचें।",
  },
  "PS-09": {
    title: "कैलोरी मान ईंधन जैसा नहीं",
    what: "{month} में {line}: NCV {value} {unit}; इस ईंधन का {range}।",
    how: "आँकड़ा, उसका आधार और योजना की सामग्री जाँचें।",
  },
  "PS-10": {
    title: "DG हीट रेट असामान्य",
    what: "{month} में DG सेट {value} kcal/kWh लेते हैं; सामान्य {range}।",
    how: "सेट का डीज़ल और बिजली जाँचें।",
  },
  "PS-11": {
    title: "संभव सीमा से बाहर",
    what: "{line}: {month} में {field} {value} {unit} है; यह {range} हो सकता है।",
    how: "चिह्न, इकाई और दशमलव जाँचें: 1 MJ/kg = 238.8 kcal/kg।",
  },
  "PS-14": {
    title: "मीटर की सीमा से अधिक",
    what: "{line}: {month} में {value} kWh; सीमा {range} से अधिक से अधिक {most}।",
    how: "ऊर्जा, या योजना में सीमा जाँचें।",
  },
  "PS-15": {
    title: "विश्लेषण बाकी महीनों से अलग",
    what: "{line}: {month} में {field} {value} है; बाकी महीने लगभग {usual} हैं।",
    how: REMEDIES_HI.UNIT_AND_POINT,
  },
  "PS-16": {
    title: "मिश्रण असामान्य",
    what: "{line}: {month} में {field} {value} % है; सामान्य {range} %।",
    how: "उत्पादन और योजक जाँचें।",
  },
  "PS-17": {
    title: "सामान्य सीमा से बाहर",
    what: "{line}: {month} में {field} {value} {unit} है; सामान्य {range}।",
    how: "इकाई और दशमलव जाँचें, या महीने का कारण लिखें।",
  },
  "PS-20": {
    title: "अनुपात सामान्य सीमा से बाहर",
    what: "{ratio}: {value} {unit}; सामान्य {range} ({source})।",
    how: "दोनों आँकड़े देखें; सही हों तो कारण सत्यापनकर्ता के लिए रखें।",
  },
  "PS-22": {
    title: "काल्पनिक गुणांक असामान्य",
    what: "{stream} प्रति टन {value} tCO2 गिनता है; प्रकाशित {range} है ({source})।",
    how: "बताए स्रोत का गुणांक t/t में भरें, या मान समझाएँ।",
  },
  "PS-23": {
    title: "शुद्ध की जगह सकल मान, या उलटा",
    what: "{month} में {line}: इसके {field} से NCV {value} {unit} है; इस ईंधन का {range}।",
    how: "{other} मानने पर NCV {net} होता है (NCV = {ratio} x GCV): इसे {other} में भरें, या ईंधन और इकाई जाँचें।",
  },
};
