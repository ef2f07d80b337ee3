/** Checks DL: what is said about deadlines, in plain Hindi. */
import type { CheckWords } from "../checkWords";
import type { deadlinesEn } from "../en/deadlines";

export const deadlinesHi: Readonly<Record<keyof typeof deadlinesEn, CheckWords>> = {
  "DL-01": { title: "योजना देर से जमा", what: "योजना {submitted} को जमा हुई; {due} तक होनी थी।", how: "BEE का उत्तर पास रखें।" },
  "DL-02": { title: "योजना जमा नहीं", what: "योजना {due} तक जमा होनी थी, जमा की तारीख़ नहीं है।", how: "जमा करें, और तारीख़ भरें।" },
  "DL-03": {
    title: "योजना नवीनीकृत नहीं",
    what: "योजना पिछली बार {submitted} को जमा हुई; {year} के लिए नहीं।",
    how: "इस वर्ष की योजना जमा करें।",
  },
  "DL-04": {
    title: "फ़ॉर्म की तारीख़ निकली",
    what: "फ़ॉर्म {due} तक देने थे, {days} दिन पहले।",
    how: "जमा हो चुके हों तो तारीख़ के साथ स्वीकार करें।",
  },
  "DL-05": { title: "फ़ॉर्म की तारीख़ पास", what: "फ़ॉर्म {due} तक देने हैं, {days} दिन में।", how: "बाकी बातें ACVA के साथ निपटाएँ।" },
  "DL-06": {
    title: "ACVA नियुक्त नहीं",
    what: "फ़ॉर्म {due} तक देने हैं; सत्यापन में {weeks} सप्ताह तक लगते हैं, और ACVA नियुक्त नहीं है।",
    how: "अभी एजेंसी नियुक्त करें।",
  },
  "DL-07": {
    title: "Form E2 का प्रमाण नहीं",
    what: "पिछले वर्ष के Form E2 के जमा होने की तारीख़ नहीं है।",
    how: "तारीख़ भरें; प्रमाण Form A के साथ जाता है।",
  },
  "DL-08": { title: "भविष्य की तारीख़", what: "{item}: {date} {asOf} के बाद है।", how: "तारीख़ जाँचें।" },
};
