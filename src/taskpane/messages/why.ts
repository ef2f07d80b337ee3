/** Why a number is as it is. */
const en = {
  how: "How",
  source: "Source",
  from: { one: "From {count} figure", other: "From {count} figures" },
  missing: "There is no figure, because:",
  more: { one: "{count} more", other: "{count} more" },
  cell: "Why is this number so?",
  about: "Select a cell of a form tab and press the button: its figures, factors and cells are shown here.",
  explain: "Explain the selected cell",
  other: "{cell} is not a line of the forms. What a cell of your own rests on is shown by Excel: Formulas > Trace Precedents.",
  errors: {
    "#VALUE!":
      "{cell}: #VALUE! A CCTS function has an argument with an unknown word, unit or text. Point at the sign beside " +
      "the cell to read which.",
    "#N/A": "{cell}: #N/A There is no published factor or target for what is asked. Type the measured one, for example NCV 4,100 kcal/kg.",
    "#DIV/0!": "{cell}: #DIV/0! The output is zero or blank, so no GEI can be computed.",
    "#NUM!": "{cell}: #NUM! A figure is far outside its range; check its unit.",
    "#NAME?": "{cell}: #NAME? Excel has not loaded the CCTS functions. Open the pane, then press F2 and Enter in the cell.",
    "#REF!": "{cell}: #REF! A cell the formula used was deleted.",
  },
};

const hi: typeof en = {
  how: "कैसे",
  source: "स्रोत",
  from: { one: "{count} आँकड़े से", other: "{count} आँकड़ों से" },
  missing: "आँकड़ा नहीं है, क्योंकि:",
  more: { one: "{count} और", other: "{count} और" },
  cell: "यह संख्या ऐसी क्यों है?",
  about: "फ़ॉर्म टैब की कोई सेल चुनें और बटन दबाएँ: उसके आँकड़े, गुणांक और सेल यहाँ दिखेंगे।",
  explain: "चुनी हुई सेल समझाएँ",
  other: "{cell} फ़ॉर्म की पंक्ति नहीं है। आपकी अपनी सेल किन सेलों से बनी है, यह Excel दिखाता है: Formulas > Trace Precedents।",
  errors: {
    "#VALUE!": "{cell}: #VALUE! CCTS फ़ंक्शन के किसी मान का शब्द, इकाई या पाठ पहचाना नहीं गया। सेल के पास के चिह्न पर जाकर पढ़ें।",
    "#N/A": "{cell}: #N/A इसका प्रकाशित गुणांक या लक्ष्य नहीं है। मापा हुआ मान लिखें, जैसे NCV 4,100 kcal/kg।",
    "#DIV/0!": "{cell}: #DIV/0! उत्पादन शून्य या खाली है, इसलिए GEI नहीं निकलता।",
    "#NUM!": "{cell}: #NUM! आँकड़ा अपनी सीमा से बहुत बाहर है; इकाई जाँचें।",
    "#NAME?": "{cell}: #NAME? Excel में CCTS फ़ंक्शन अभी नहीं खुले। पैनल खोलें, फिर सेल में F2 और Enter दबाएँ।",
    "#REF!": "{cell}: #REF! सूत्र की कोई सेल हटाई गई है।",
  },
};

export const whyWords = { en, hi };
