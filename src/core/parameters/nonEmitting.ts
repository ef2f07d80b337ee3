/** What plants handle and no rule counts by its own tonnes: it holds no carbon that becomes CO2. */
import { normaliseName } from "./aliases";

const NAMES = `
Bauxite | बॉक्साइट
Iron ore | iron ore fines, iron ore lump, लौह अयस्क
Gypsum | जिप्सम
Fly ash | ash, bottom ash, फ्लाई ऐश
Slag | GBFS, GGBS, granulated slag, blast furnace slag, स्लैग
Salt | common salt, sodium chloride, NaCl, brine, नमक
Caustic soda | caustic, caustic lye, NaOH, कास्टिक सोडा
Alumina | hydrate, alumina hydrate
Silica | quartz, sand, quartzite
Clay | china clay, kaolin, मिट्टी
Water | DM water, raw water, पानी
Oxygen | O2, ऑक्सीजन
Nitrogen | N2, नाइट्रोजन
Hydrogen | H2, हाइड्रोजन
Chlorine | Cl2, क्लोरीन
Sulphur | sulfur, sulphuric acid, sulfuric acid, H2SO4, गंधक
Hydrochloric acid | HCl
`;

const BY_NAME: ReadonlyMap<string, string> = new Map(
  NAMES.trim()
    .split("\n")
    .flatMap((line) => {
      const [name = "", others = ""] = line.split(" | ");
      return [name, ...others.split(", ")].map((spelling) => [normaliseName(spelling), name] as const);
    }),
);

/** What a name says beside the material: where it comes from, where it goes. */
const BESIDE = new Set("bought purchased imported own raw used consumed fired burnt fuel gas to in boiler kiln process".split(" "));

/** The material of a name that says nothing else, such as "Bauxite used"; null for any other name. */
export function nonEmittingName(text: string): string | null {
  const name = normaliseName(text);
  const said = name.split(" ").filter((word) => !BESIDE.has(word));
  return BY_NAME.get(name) ?? BY_NAME.get(said.join(" ")) ?? null;
}
