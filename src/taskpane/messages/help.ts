/** A short page for each view: what it is for, and how to work with it. */
import type { ViewId } from "../viewIds";

const en: Record<ViewId | "close", string> = {
  close: "Close help",
  overview:
    "How the plant performs from April to the last month that is over. GEI is the emissions of the whole period divided by " +
    "its output, never a mean of months. Certificates and their worth follow from the target in Reference Data. Press the " +
    "button under What to do next; it knows the next step.",
  data:
    "How your sheets are read, and what the monitoring plan still lacks. Answer the questions; the effect is shown before " +
    "anything is kept. What you keep is written in the tab CCTS Mapping, and can be changed again at any time.",
  check:
    "Every finding says what, where and how to fix it. Press the cell to go there; with the arrow keys you walk from cell " +
    "to cell. Errors stop a final form. A warning can be acknowledged with a reason; that lapses when the figures change. " +
    "Quick fixes write one cell, and the ledger records it.",
  forms:
    "Choose the forms, preview what changes, then build. All figures are native Excel formulas that work without the " +
    "add-in. Building again keeps your notes and typed fields. The last three builds can be undone.",
  whatIf:
    "Put changes together and compare up to eight scenarios with the plant as it is. Months and streams are recalculated as " +
    "if the figures had been typed into the sheets. The figures of the workbook stay as they are; the cells that would change " +
    "are listed. Named scenarios are kept in a tab on request.",
  factors:
    "Search any name that people use: HSD, “petcoke”, “clinker”, CF4. Each value shows where it is printed. Choose a free cell " +
    "in the sheet, then insert the value with its source, or a formula that finds it.",
  ledger:
    "The ACVA's requests with your answers, the file to hand over, and the record of what the add-in did. Each entry is " +
    "bound to the one before, so that a change becomes evident; it cannot be made impossible.",
  settings:
    "Language, theme and the as-of date. Deadlines and open months are judged by that date, so you can look at the year as " +
    "it was or will be.",
};

const hi: typeof en = {
  close: "मदद बंद करें",
  overview:
    "अप्रैल से अंतिम पूरे महीने तक संयंत्र की स्थिति। GEI पूरी अवधि के उत्सर्जन को उत्पादन से भाग देकर बनता है, महीनों का " +
    "औसत कभी नहीं। प्रमाणपत्र और उनका मूल्य संदर्भ आँकड़ों के लक्ष्य से बनते हैं। आगे क्या करें, उसके नीचे का बटन दबाएँ।",
  data:
    "आपकी शीटें कैसे पढ़ी जाती हैं, और मॉनिटरिंग योजना में क्या बाकी है। सवालों के उत्तर दें; रखने से पहले असर दिखता है। " +
    "जो आप रखते हैं वह CCTS Mapping टैब में रहता है और कभी भी बदला जा सकता है।",
  check:
    "हर बात बताती है क्या, कहाँ और कैसे ठीक करें। सेल दबाकर वहाँ जाएँ; तीर वाली कुंजियों से सेल-दर-सेल चलें। त्रुटि रहते " +
    "अंतिम फ़ॉर्म नहीं बनता। चेतावनी कारण के साथ स्वीकार की जा सकती है; आँकड़े बदलने पर वह समाप्त होती है। तुरंत सुधार एक " +
    "सेल लिखता है और बही में दर्ज होता है।",
  forms:
    "फ़ॉर्म चुनें, बदलाव देखें, फिर बनाएँ। सब आँकड़े Excel के अपने सूत्र हैं जो ऐड-इन के बिना भी चलते हैं। फिर बनाने पर " +
    "आपकी टिप्पणियाँ और लिखे खाने बने रहते हैं। पिछले तीन निर्माण पलटे जा सकते हैं।",
  whatIf:
    "बदलाव जोड़ें और आठ विकल्पों तक की तुलना आज की स्थिति से करें। गणना ऐसे होती है मानो आँकड़े शीटों में लिखे गए हों। " +
    "वर्कबुक के आँकड़े वैसे ही रहते हैं; जो सेल बदलेंगी उनकी सूची दिखती है। नाम वाले विकल्प चाहें तो टैब में रखे जाते हैं।",
  factors:
    "लोग जो नाम बोलते हैं वही खोजें: HSD, “petcoke”, “clinker”, CF4. हर मान के साथ दिखता है कि वह कहाँ छपा है। शीट में खाली " +
    "सेल चुनें, फिर मान और उसका स्रोत, या उसे खोजने वाला सूत्र डालें।",
  ledger:
    "ACVA के प्रश्न और आपके उत्तर, सौंपने की फ़ाइल, और ऐड-इन ने क्या किया उसका लेखा। हर प्रविष्टि पिछली से जुड़ी है, इसलिए " +
    "बदलाव पकड़ में आता है; उसे असंभव नहीं बनाया जा सकता।",
  settings:
    // prettier-ignore
    "भाषा, रूप और किस तारीख़ की स्थिति। अंतिम तिथियाँ और खुले महीने उसी तारीख़ से तय होते हैं, इसलिए आप वर्ष को पहले या " +
    "बाद की स्थिति में देख सकते हैं।",
};

export const helpWords = { en, hi };
