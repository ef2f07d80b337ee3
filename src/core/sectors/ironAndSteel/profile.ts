/** Iron and steel: blast furnace, coal-based sponge iron and electric furnaces, with the gases of their own making. */
import { expected, gate, notListed, ofTheBureau, usual } from "../profileParts";
import type { SectorProfile } from "../sector";
import { INTEGRATED, IRON_AND_STEEL_OUTPUT, SPONGE } from "./output";
import { IRON_AND_STEEL_RATIOS } from "./ratios";

const MELTING = ["sponge iron", "EAF or IF"] as const;
const IPCC_TABLE = "carbonContent.ipcc43";

export const IRON_AND_STEEL_PROFILE: SectorProfile = {
  ...IRON_AND_STEEL_OUTPUT,
  subSectors: [
    ofTheBureau("integrated steel", "Iron and Steel (Integrated Steel)", "Integrated steel, BF-BOF", "एकीकृत इस्पात, BF-BOF"),
    ofTheBureau("sponge iron", "Iron and Steel (Sponge Iron)", "Sponge iron, coal DRI", "स्पंज आयरन, कोयला DRI"),
    notListed("EAF or IF", "Iron and Steel", "EAF or induction furnace, no ironmaking", "EAF या इंडक्शन फ़र्नेस, बिना लौह निर्माण"),
  ],
  standing: "shadow",
  processes: [
    gate(
      "Coke ovens and by-product plant",
      "Are the ovens on this site run by a sister company, or bought from as if outside?",
      "क्या इस स्थल के ओवन किसी सहयोगी कंपनी के हैं या बाहर से ख़रीद माने गए हैं?",
      INTEGRATED,
    ),
    gate(
      "Sinter and pellet plants",
      "Is breeze counted once: in the coke made, or as bought?",
      "क्या ब्रीज़ एक ही बार गिनी गई है: बने कोक में या ख़रीद में?",
      INTEGRATED,
    ),
    gate(
      "Lime and dolomite kilns",
      "Is lime burnt here, or bought? Bought lime is an imported intermediate.",
      "चूना यहाँ जलाया जाता है या ख़रीदा? ख़रीदा चूना आयातित मध्यवर्ती है।",
    ),
    gate(
      "Blast furnaces, stoves and PCI mill",
      "Is the gas that is flared measured with what is used?",
      "क्या फ़्लेयर की गई गैस भी उपयोग के साथ मापी गई है?",
      INTEGRATED,
    ),
    gate(
      "DRI kilns, waste-heat and char boilers",
      "Is the dolochar burnt inside part of the kiln coal already counted?",
      "क्या भीतर जली डोलोचार पहले से गिने गए किल्न कोयले का भाग है?",
      SPONGE,
    ),
    gate(
      "Steel melting and casting",
      "Are electrodes, carburiser and charge coke in the balance?",
      "क्या इलेक्ट्रोड, कार्ब्युराइज़र और चार्ज कोक संतुलन में हैं?",
    ),
    gate(
      "Rolling and reheating",
      "Is the mill on its own meter, and is that meter in the plan?",
      "क्या मिल का अपना मीटर है और वह योजना में है?",
    ),
    gate(
      "Oxygen plant",
      "Is it run by a gas company? Then its power enters as bought oxygen.",
      "क्या इसे गैस कंपनी चलाती है? तब इसकी बिजली ख़रीदी ऑक्सीजन के रूप में आती है।",
    ),
    gate(
      "Power and blowing station",
      "Is the power house a legal unit of its own? Its fuel still belongs here.",
      "क्या बिजलीघर अलग क़ानूनी इकाई है? उसका ईंधन फिर भी यहीं गिना जाता है।",
    ),
  ],
  streams: [
    usual("Coking coal", "coking coal", "process", "t", "pcc, hcc, sscc, mcc, washed coal, coal charge, prime coking coal", {
      only: INTEGRATED,
      treatment: "mass balance in",
      carbon: `${IPCC_TABLE}.coking_coal`,
      kind: "cokingCoal",
    }),
    usual("PCI coal", "coal", "process", "t", "pci, cdi, cdi coal, injection coal", {
      only: INTEGRATED,
      treatment: "mass balance in",
      carbon: `${IPCC_TABLE}.injection_coal`,
      kind: "carbonSource",
    }),
    usual("Coke bought", "coke oven coke", "process", "t", "bf coke, lam coke, skip coke, met coke, nut coke, pearl coke", {
      only: INTEGRATED,
      treatment: "mass balance in",
      carbon: `${IPCC_TABLE}.coke`,
      kind: "coke",
    }),
    usual("Own coke", "coke oven coke", "process", "t", "coke of own ovens, coke breeze, breeze", {
      only: INTEGRATED,
      treatment: "internal",
      kind: "coke",
      seldom: true,
    }),
    usual("Steel", "", "process", "t", "crude steel, billet, slab, bloom, ingot", {
      only: INTEGRATED,
      treatment: "mass balance out",
      usualCarbon: "plausible.carbon.steel",
    }),
    usual("Coke bought, notional", "", "process", "t", "notional coke", {
      only: INTEGRATED,
      treatment: "notional",
      kind: "imported",
      factorRange: expected(0.14, 0.9, "0.56 in IPCC 2006, 0.14 to 0.22 in the EU's benchmarks", "high"),
    }),
    usual("Coal tar sold", "", "process", "t", "tar, crude tar", {
      only: INTEGRATED,
      treatment: "mass balance out",
      carbon: `${IPCC_TABLE}.coal_tar`,
      usualCarbon: "plausible.carbon.coal_tar",
    }),
    usual("Benzol sold", "", "process", "t", "benzol, crude benzol, light oil, btx", {
      only: INTEGRATED,
      treatment: "mass balance out",
      usualCarbon: "plausible.carbon.benzol",
      seldom: true,
    }),
    usual("Pig iron sold", "", "process", "t", "pig, pig iron, foundry grade", {
      only: INTEGRATED,
      treatment: "mass balance out",
      carbon: `${IPCC_TABLE}.pig_iron`,
      usualCarbon: "plausible.carbon.iron",
    }),
    usual("BFG", "blast furnace gas", "captive power", "Nm3", "bf gas, top gas, blast furnace gas", {
      only: INTEGRATED,
      treatment: "internal",
      kind: "byProductGas",
    }),
    usual("COG", "coke oven gas", "process", "Nm3", "co gas, cg, coke oven gas", {
      only: INTEGRATED,
      treatment: "internal",
      kind: "byProductGas",
    }),
    usual("LDG", "oxygen steel furnace gas", "process", "Nm3", "ld gas, bof gas, bofg, converter gas", {
      only: INTEGRATED,
      treatment: "internal",
      kind: "byProductGas",
    }),
    usual("Gas over the fence", "blast furnace gas", "process", "Nm3", "imported gas, bought gas, imported bfg, imported cog", {
      only: INTEGRATED,
      kind: "imported",
      seldom: true,
    }),
    usual("Kiln coal", "coal", "kiln", "t", "non-coking coal, rb2, dri coal, feed coal, injection coal", {
      only: SPONGE,
      kind: "carbonSource",
    }),
    usual("Dolochar", "dolochar", "captive power", "t", "char, dolo char, coal fines, fines", {
      only: SPONGE,
      treatment: "internal",
      kind: "kilnResidue",
    }),
    usual("Scrap", "", "process", "t", "steel scrap, ms scrap, heavy melting scrap", {
      only: MELTING,
      treatment: "mass balance in",
      usualCarbon: "plausible.carbon.steel",
    }),
    usual("Scrap", "", "process", "t", "steel scrap, ms scrap, heavy melting scrap", {
      only: INTEGRATED,
      treatment: "mass balance in",
      usualCarbon: "plausible.carbon.steel",
      seldom: true,
    }),
    usual("Electrodes", "", "process", "t", "graphite electrode, uhp electrode", {
      only: ["EAF or IF"],
      treatment: "mass balance in",
      carbon: `${IPCC_TABLE}.electrode`,
      usualCarbon: "plausible.carbon.electrode",
    }),
    usual("Charge carbon", "", "process", "t", "cpc, carburiser, charge coke", {
      only: ["EAF or IF"],
      treatment: "mass balance in",
      carbon: `${IPCC_TABLE}.charge_carbon`,
      usualCarbon: "plausible.carbon.coke_oven_coke",
    }),
    usual("Steel", "", "process", "t", "crude steel, billet, ingot", {
      only: MELTING,
      treatment: "mass balance out",
      usualCarbon: "plausible.carbon.steel",
    }),
    usual("DRI bought", "", "process", "t", "sponge iron, si, dri, hbi", {
      only: MELTING,
      treatment: "notional",
      kind: "imported",
      factorRange: expected(0.5, 4.2, "0.7 by gas in IPCC 2006, 4.2 in the EU's default for India", "medium"),
    }),
    usual("Steam coal", "coal", "captive power", "t", "boiler coal, middlings, washery rejects", {
      only: ["integrated steel", "sponge iron"],
    }),
    usual("Limestone", "limestone", "process", "t", "bf limestone, sms limestone, flux", { kind: "flux" }),
    usual("Dolomite", "dolomite", "process", "t", "raw dolomite", { kind: "flux" }),
    usual("Burnt lime", "lime", "process", "t", "calcined lime, quick lime, lime, calcined dolomite, dolo lime", {
      treatment: "internal",
      kind: "burntFlux",
      seldom: true,
    }),
    usual("HSD", "HSD", "DG", "kL", "diesel"),
  ],
  ratios: IRON_AND_STEEL_RATIOS,
  levers: ["carbonRate", "fuelRate", "powerRate", "gridShare"],
};
