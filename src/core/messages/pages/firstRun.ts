/** First run, and the sectors a plant can be of. */
const en = {
  heading: "Your plant's GEI, in your own workbook",
  about: "Check your monthly data against the monitoring plan, see where you stand against the target, and build the forms in native Excel formulas. Nothing leaves this file.",
  sample: "Try the sample plant",
  sampleAbout: "Adds an invented cement plant in sheets of its own.",
  setUp: "Set up this workbook",
  setUpAbout: "Adds a monitoring plan, reference data and twelve months, blank. Existing sheets stay as they are.",
  sector: "Sector",
  year: "Compliance year",
  setUpGo: "Add the sheets",
  back: "Back",
  sectors: {
    cement: "Cement",
    aluminium: "Aluminium",
    "chlor-alkali": "Chlor-alkali",
    "pulp and paper": "Pulp and paper",
    textiles: "Textiles",
    "petroleum refinery": "Petroleum refinery",
    petrochemicals: "Petrochemicals",
    "iron and steel": "Iron and steel",
    fertiliser: "Fertiliser",
  },
};

const hi: typeof en = {
  heading: "आपके संयंत्र का GEI, आपकी अपनी वर्कबुक में",
  about: "मासिक आँकड़ों को मॉनिटरिंग योजना से मिलाएँ, लक्ष्य के सामने अपनी स्थिति देखें और Excel के अपने सूत्रों में फ़ॉर्म बनाएँ। इस फ़ाइल से कुछ बाहर नहीं जाता।",
  sample: "नमूना संयंत्र आज़माएँ",
  sampleAbout: "एक काल्पनिक सीमेंट संयंत्र अलग शीटों में जुड़ता है।",
  setUp: "यह वर्कबुक तैयार करें",
  setUpAbout: "मॉनिटरिंग योजना, संदर्भ आँकड़े और बारह महीने ख़ाली जुड़ते हैं। पहले की शीटें वैसी ही रहती हैं।",
  sector: "क्षेत्र",
  year: "अनुपालन वर्ष",
  setUpGo: "शीटें जोड़ें",
  back: "वापस",
  sectors: {
    cement: "सीमेंट",
    aluminium: "एल्युमिनियम",
    "chlor-alkali": "क्लोर-एल्कली",
    "pulp and paper": "लुगदी और काग़ज़",
    textiles: "वस्त्र",
    "petroleum refinery": "पेट्रोलियम रिफ़ाइनरी",
    petrochemicals: "पेट्रोरसायन",
    "iron and steel": "लोहा और इस्पात",
    fertiliser: "उर्वरक",
  },
};

export const firstRunWords = { en, hi };
