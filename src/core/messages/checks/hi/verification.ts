/** Checks VE: what is said about verification, in plain Hindi. */
import type { CheckWords } from "../checkWords";
import type { verificationEn } from "../en/verification";
import { REMEDIES_HI } from "./remedies";

export const verificationHi: Readonly<Record<keyof typeof verificationEn, CheckWords>> = {
  "VE-01": { title: "हितों का टकराव", what: "{agency} ने इकाई को सलाह दी है या डेटा तैयार किया है।", how: "दूसरी एजेंसी नियुक्त करें।" },
  "VE-02": {
    title: "स्वतंत्रता नहीं बताई",
    what: "योजना नहीं बताती कि {agency} ने इकाई का और काम किया है या नहीं।",
    how: "Yes या No चुनें।",
  },
  "VE-03": { title: "मान्यता नहीं?", what: "{agency} की मान्यता संख्या नहीं है।", how: "संख्या भरें।" },
  "VE-04": {
    title: "देर से नियुक्ति",
    what: "ACVA {engaged} को नियुक्त हुआ, {due} से {weeks} सप्ताह से कम पहले।",
    how: "अभी छोटी समय-सारणी तय करें।",
  },
  "VE-05": {
    title: "अनुमान महत्वपूर्ण हैं",
    what: "अनुमानित और अनंतिम आँकड़े कुल का {share} % हैं; सीमा {most} % है।",
    how: "उनकी जगह अंतिम आँकड़े भरें।",
  },
  "VE-06": { title: "संलग्नक तैयार नहीं", what: '"{attachment}" तैयार नहीं है।', how: "तैयार करें, और Yes चुनें।" },
  "VE-07": { title: "एजेंसी दोनों ओर", what: "{agency} {as} भी है।", how: "दूसरी एजेंसी या प्रयोगशाला चुनें।" },
  "VE-08": { title: "उपाय अधूरा", what: "{measure}: {item} खाली है।", how: REMEDIES_HI.FILL_IN },
  "VE-09": { title: "उपाय का असर नहीं", what: "{measure}: पहले {before} t, बाद में {after} t।", how: "दोनों आँकड़े जाँचें।" },
};
