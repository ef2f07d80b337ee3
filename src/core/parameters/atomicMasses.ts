/** Atomic masses of the elements of carbonates, salts, gases and fertilisers: "atomicMass.Ca". */
import { parameterTable } from "./parameter";

export const ATOMIC_MASSES = parameterTable({ source: "iupac2021", from: 2006, unit: "g/mol", place: "Table 1, abridged to five digits" }, [
  ["atomicMass.H", "1.008"],
  ["atomicMass.B", "10.81"],
  ["atomicMass.C", "12.011"],
  ["atomicMass.N", "14.007"],
  ["atomicMass.O", "15.999"],
  ["atomicMass.F", "18.998"],
  ["atomicMass.Na", "22.990"],
  ["atomicMass.Mg", "24.305"],
  ["atomicMass.Al", "26.982"],
  ["atomicMass.Si", "28.085"],
  ["atomicMass.P", "30.974"],
  ["atomicMass.S", "32.06"],
  ["atomicMass.Cl", "35.45"],
  ["atomicMass.K", "39.098"],
  ["atomicMass.Ca", "40.078"],
  ["atomicMass.Ti", "47.867"],
  ["atomicMass.Mn", "54.938"],
  ["atomicMass.Fe", "55.845"],
  ["atomicMass.Zn", "65.38"],
  ["atomicMass.Sr", "87.62"],
  ["atomicMass.Ba", "137.33"],
]);
