/** The only list of checks, in the order findings are shown. */
import { backDatedVersion } from "./plan/backDatedVersion";
import { choiceWithoutReason } from "./plan/choiceWithoutReason";
import { contentMissing } from "./plan/contentMissing";
import { energyManager } from "./plan/energyManager";
import { entityIncomplete } from "./plan/entityIncomplete";
import { meterIncomplete } from "./plan/meterIncomplete";
import { missingPlan } from "./plan/missingPlan";
import { nobodyResponsible } from "./plan/nobodyResponsible";
import { noVersion } from "./plan/noVersion";
import { productIncomplete } from "./plan/productIncomplete";
import { registrationPattern } from "./plan/registrationPattern";
import { registrationSector } from "./plan/registrationSector";
import { repeatedStream } from "./plan/repeatedStream";
import { streamIncomplete } from "./plan/streamIncomplete";
import { powerKindBlank } from "./plan/powerKindBlank";
import { unknownWord } from "./plan/unknownWord";
import { unreadableCell } from "./plan/unreadableCell";
import { unusualEntry } from "./plan/unusualEntry";
import { useBlank } from "./plan/useBlank";
import { unreadableYear } from "./plan/unreadableYear";
import { versionGap } from "./plan/versionGap";
import { versionRepeated } from "./plan/versionRepeated";
import { versionWithoutApproval } from "./plan/versionWithoutApproval";
import { boundMoreThanMade } from "./boundary/boundMoreThanMade";
import { netWithoutProof } from "./boundary/netWithoutProof";
import { captureWithoutProof } from "./boundary/captureWithoutProof";
import { changedInMidYear } from "./boundary/changedInMidYear";
import { excludedProduction } from "./boundary/excludedProduction";
import { exclusionWithoutProof } from "./boundary/exclusionWithoutProof";
import { exclusionWithoutReason } from "./boundary/exclusionWithoutReason";
import { insideUnsaid } from "./boundary/insideUnsaid";
import { neverUsed } from "./boundary/neverUsed";
import { noBoundary } from "./boundary/noBoundary";
import { undeclaredExclusion } from "./boundary/undeclaredExclusion";
import { unplannedLine } from "./boundary/unplannedLine";
import { itemInOneMonth } from "./activity/itemInOneMonth";
import { basisChanged } from "./activity/basisChanged";
import { annualTotal } from "./activity/annualTotal";
import { apparentEnergy } from "./activity/apparentEnergy";
import { basisUnsaid } from "./activity/basisUnsaid";
import { billPeriod } from "./activity/billPeriod";
import { blankQuantity } from "./activity/blankQuantity";
import { changedMultiplyingFactor } from "./activity/changedMultiplyingFactor";
import { columnsWithoutMonth } from "./activity/columnsWithoutMonth";
import { consumedByUnsaid } from "./activity/consumedByUnsaid";
import { copiedMonth } from "./activity/copiedMonth";
import { drawalPoint } from "./activity/drawalPoint";
import { estimateWithoutMethod } from "./activity/estimateWithoutMethod";
import { meterRunsBack } from "./activity/meterRunsBack";
import { missingMonth } from "./activity/missingMonth";
import { mixedBasis } from "./activity/mixedBasis";
import { moistureMissing } from "./activity/moistureMissing";
import { moistureOrder } from "./activity/moistureOrder";
import { monthOutsideYear } from "./activity/monthOutsideYear";
import { monthsToEnter } from "./activity/monthsToEnter";
import { yearNotEntered } from "./activity/yearNotEntered";
import { moreThanThere } from "./activity/moreThanThere";
import { noCalorificValue } from "./activity/noCalorificValue";
import { noEvidence } from "./activity/noEvidence";
import { noMultiplyingFactor } from "./activity/noMultiplyingFactor";
import { notANumber } from "./activity/notANumber";
import { numberAsText } from "./activity/numberAsText";
import { ownPowerAsPurchase } from "./activity/ownPowerAsPurchase";
import { powerKindDiffers } from "./activity/powerKindDiffers";
import { provisionalTooLong } from "./activity/provisionalTooLong";
import { repeatedLot } from "./activity/repeatedLot";
import { repeatedMonth } from "./activity/repeatedMonth";
import { repeatedQuantity } from "./activity/repeatedQuantity";
import { repeatedRow } from "./activity/repeatedRow";
import { rowWithoutMonth } from "./activity/rowWithoutMonth";
import { sheetWithoutMonth } from "./activity/sheetWithoutMonth";
import { uncalculated } from "./activity/uncalculated";
import { energyBasisUnsaid } from "./activity/energyBasisUnsaid";
import { unclearColumn } from "./activity/unclearColumn";
import { unclearQuantity } from "./activity/unclearQuantity";
import { unitDiffers } from "./activity/unitDiffers";
import { unknownMeter } from "./activity/unknownMeter";
import { unknownUnit } from "./activity/unknownUnit";
import { unnamedRow } from "./activity/unnamedRow";
import { unreadFigures } from "./activity/unreadFigures";
import { unreadLayout } from "./activity/unreadLayout";
import { zeroWithoutNote } from "./activity/zeroWithoutNote";
import { additiveShare } from "./plausibility/additiveShare";
import { auxiliaryPower } from "./plausibility/auxiliaryPower";
import { beyondLimits } from "./plausibility/beyondLimits";
import { beyondMeterRange } from "./plausibility/beyondMeterRange";
import { calorificRank } from "./plausibility/calorificRank";
import { captiveHeatRate } from "./plausibility/captiveHeatRate";
import { cementPower } from "./plausibility/cementPower";
import { clinkerShare } from "./plausibility/clinkerShare";
import { dgHeatRate } from "./plausibility/dgHeatRate";
import { kilnHeat } from "./plausibility/kilnHeat";
import { outlier } from "./plausibility/outlier";
import { unusual } from "./plausibility/unusual";
import { unusualRate } from "./plausibility/unusualRate";
import { unusualAnalysis } from "./plausibility/unusualAnalysis";
import { thousandfoldSlip } from "./plausibility/thousandfoldSlip";
import { exportCredit } from "./factors/exportCredit";
import { grossForNet } from "./plausibility/grossForNet";
import { notionalFactor } from "./plausibility/notionalFactor";
import { exportAtAverage } from "./factors/exportAtAverage";
import { officialWorkbookOutside } from "./factors/officialWorkbookOutside";
import { treatmentUnlike } from "./factors/treatmentUnlike";
import { typeIINotMeasured } from "./factors/typeIINotMeasured";
import { biomassRange } from "./factors/biomassRange";
import { biomassOfFossilFuel } from "./factors/biomassOfFossilFuel";
import { biogenicShareBlank } from "./factors/biogenicShareBlank";
import { biomassWithoutSource } from "./factors/biomassWithoutSource";
import { calcinationAnalysis } from "./factors/calcinationAnalysis";
import { certificatesAsRenewable } from "./factors/certificatesAsRenewable";
import { factorOutsideRange } from "./factors/factorOutsideRange";
import { factorUnit } from "./factors/factorUnit";
import { gcvAsNcv } from "./factors/gcvAsNcv";
import { gridFactorBlank } from "./factors/gridFactorBlank";
import { gridFactorYear } from "./factors/gridFactorYear";
import { laboratoryNotAccredited } from "./factors/laboratoryNotAccredited";
import { laboratoryTolerance } from "./factors/laboratoryTolerance";
import { lotTooLarge } from "./factors/lotTooLarge";
import { mixedEditions } from "./factors/mixedEditions";
import { neverAlternativeFuel } from "./factors/neverAlternativeFuel";
import { noStandard } from "./factors/noStandard";
import { noSupplierFactor } from "./factors/noSupplierFactor";
import { otherGwpSet } from "./factors/otherGwpSet";
import { ownFactorAsTypeI } from "./factors/ownFactorAsTypeI";
import { oxidationWithoutAnalysis } from "./factors/oxidationWithoutAnalysis";
import { renewableWithoutContract } from "./factors/renewableWithoutContract";
import { sampledTooSeldom } from "./factors/sampledTooSeldom";
import { samplingIncomplete } from "./factors/samplingIncomplete";
import { tenPercentRule } from "./factors/tenPercentRule";
import { typeIIWithoutSampling } from "./factors/typeIIWithoutSampling";
import { typeIWithoutReason } from "./factors/typeIWithoutReason";
import { unknownMaterial } from "./factors/unknownMaterial";
import { unknownSamplingPlan } from "./factors/unknownSamplingPlan";
import { zeroRatedWithoutReference } from "./factors/zeroRatedWithoutReference";
import { additivesExceedProduct } from "./output/additivesExceedProduct";
import { baselineIncomplete } from "./output/baselineIncomplete";
import { emissionsWithoutOutput } from "./output/emissionsWithoutOutput";
import { equivalenceWithoutSource } from "./output/equivalenceWithoutSource";
import { farFromBaseline } from "./output/farFromBaseline";
import { majorCementUnlike } from "./output/majorCementUnlike";
import { productOutsideSubSector } from "./output/productOutsideSubSector";
import { roleUnlikeProduct } from "./output/roleUnlikeProduct";
import { farFromPreviousYear } from "./output/farFromPreviousYear";
import { grindingUnitWithKiln } from "./output/grindingUnitWithKiln";
import { intensityJump } from "./output/intensityJump";
import { majorCementUnknown } from "./output/majorCementUnknown";
import { madeOfAnotherProduct } from "./output/madeOfAnotherProduct";
import { noEquivalence } from "./output/noEquivalence";
import { productOfAnotherSector } from "./output/productOfAnotherSector";
import { noGei } from "./output/noGei";
import { pfcUnsaid } from "./output/pfcUnsaid";
import { noOutput } from "./output/noOutput";
import { anodesWithoutSmelter } from "./output/anodesWithoutSmelter";
import { pfcMethodUnfit } from "./output/pfcMethodUnfit";
import { roleOutsideCement } from "./output/roleOutsideCement";
import { baselineOutputApart } from "./output/baselineOutputApart";
import { baselineProductsApart } from "./output/baselineProductsApart";
import { calorificUnburnt } from "./factors/calorificUnburnt";
import { unitUnlikeMaterial } from "./factors/unitUnlikeMaterial";
import { nameUnlikeMaterial } from "./factors/nameUnlikeMaterial";
import { subSectorElsewhere } from "./plan/subSectorElsewhere";
import { noTarget } from "./output/noTarget";
import { notionalPowerMissing } from "./output/notionalPowerMissing";
import { outputUnit } from "./output/outputUnit";
import { outputWithoutEmissions } from "./output/outputWithoutEmissions";
import { targetsRise } from "./output/targetsRise";
import { equivalenceUnusual } from "./output/equivalenceUnusual";
import { targetAboveBaseline } from "./output/targetAboveBaseline";
import { targetNotAsNotified } from "./output/targetNotAsNotified";
import { billAgainstMeter } from "./reconciliation/billAgainstMeter";
import { calibrationOverdue } from "./reconciliation/calibrationOverdue";
import { calibrationUnknown } from "./reconciliation/calibrationUnknown";
import { clinkerGround } from "./reconciliation/clinkerGround";
import { fuelCarryOver } from "./reconciliation/fuelCarryOver";
import { meterReading } from "./reconciliation/meterReading";
import { morePowerThanThere } from "./reconciliation/morePowerThanThere";
import { powerWithoutFuel } from "./reconciliation/powerWithoutFuel";
import { productBalance } from "./reconciliation/productBalance";
import { productCarryOver } from "./reconciliation/productCarryOver";
import { readingCarryOver } from "./reconciliation/readingCarryOver";
import { sisterUnitUnnamed } from "./reconciliation/sisterUnitUnnamed";
import { twinMeters } from "./reconciliation/twinMeters";
import { stockBalance } from "./reconciliation/stockBalance";
import { toleranceTooWide } from "./reconciliation/toleranceTooWide";
import { carbonClosure } from "./reconciliation/carbonClosure";
import { processUnasked } from "./boundary/processUnasked";
import { sectorRatio } from "./plausibility/sectorRatio";
import { gasCountedTwice } from "./reconciliation/gasCountedTwice";
import { fluxCountedTwice } from "./reconciliation/fluxCountedTwice";
import { boughtAsInternal } from "./reconciliation/boughtAsInternal";
import { leavesWithoutEntering } from "./reconciliation/leavesWithoutEntering";
import { treatmentUnlikeUsual } from "./reconciliation/treatmentUnlikeUsual";
import { gasBalance } from "./reconciliation/gasBalance";
import { ownHeatAsPurchase } from "./reconciliation/ownHeatAsPurchase";
import { ironWithoutCarbon } from "./reconciliation/ironWithoutCarbon";
import { materialInTwoMethods } from "./reconciliation/materialInTwoMethods";
import { offGasCounted } from "./reconciliation/offGasCounted";
import { ownCokeCounted } from "./reconciliation/ownCokeCounted";
import { residueAsFuel } from "./reconciliation/residueAsFuel";
import { agencyOnBothSides } from "./verification/agencyOnBothSides";
import { attachmentMissing } from "./verification/attachmentMissing";
import { conflictOfInterest } from "./verification/conflictOfInterest";
import { engagedTooLate } from "./verification/engagedTooLate";
import { estimatesMaterial } from "./verification/estimatesMaterial";
import { independenceUnsaid } from "./verification/independenceUnsaid";
import { measureIncomplete } from "./verification/measureIncomplete";
import { measureWithoutEffect } from "./verification/measureWithoutEffect";
import { notAccredited } from "./verification/notAccredited";
import { acvaNotEngaged } from "./deadlines/acvaNotEngaged";
import { dateInFuture } from "./deadlines/dateInFuture";
import { e2Unproven } from "./deadlines/e2Unproven";
import { formsOverdue } from "./deadlines/formsOverdue";
import { formsSoon } from "./deadlines/formsSoon";
import { planLate } from "./deadlines/planLate";
import { planNotRenewed } from "./deadlines/planNotRenewed";
import { planNotSubmitted } from "./deadlines/planNotSubmitted";
import { addedConstant } from "./integrity/addedConstant";
import { brokenReference } from "./integrity/brokenReference";
import { circularReference } from "./integrity/circularReference";
import { externalLink } from "./integrity/externalLink";
import { formulaDiffers } from "./integrity/formulaDiffers";
import { hiddenColumn } from "./integrity/hiddenColumn";
import { hiddenRow } from "./integrity/hiddenRow";
import { hiddenSheet } from "./integrity/hiddenSheet";
import { invisibleFormat } from "./integrity/invisibleFormat";
import { iterativeCalculation } from "./integrity/iterativeCalculation";
import { manualCalculation } from "./integrity/manualCalculation";
import { oldDateSystem } from "./integrity/oldDateSystem";
import { precisionAsDisplayed } from "./integrity/precisionAsDisplayed";
import { staleForms } from "./integrity/staleForms";
import { twoSheetsOneIdentity } from "./integrity/twoSheetsOneIdentity";
import { typedConstant } from "./integrity/typedConstant";
import { volatileFormula } from "./integrity/volatileFormula";
import type { Check } from "./engine/check";

export const CHECKS: readonly Check[] = [
  missingPlan,
  entityIncomplete,
  unreadableYear,
  noVersion,
  versionGap,
  backDatedVersion,
  versionWithoutApproval,
  versionRepeated,
  contentMissing,
  nobodyResponsible,
  repeatedStream,
  useBlank,
  subSectorElsewhere,
  streamIncomplete,
  meterIncomplete,
  powerKindBlank,
  energyManager,
  registrationPattern,
  registrationSector,
  choiceWithoutReason,
  productIncomplete,
  unknownWord,
  unreadableCell,
  unusualEntry,
  unplannedLine,
  exclusionWithoutProof,
  exclusionWithoutReason,
  excludedProduction,
  noBoundary,
  changedInMidYear,
  neverUsed,
  insideUnsaid,
  undeclaredExclusion,
  captureWithoutProof,
  netWithoutProof,
  boundMoreThanMade,
  missingMonth,
  blankQuantity,
  notANumber,
  unknownUnit,
  noCalorificValue,
  mixedBasis,
  repeatedMonth,
  sheetWithoutMonth,
  repeatedLot,
  repeatedRow,
  numberAsText,
  zeroWithoutNote,
  estimateWithoutMethod,
  provisionalTooLong,
  uncalculated,
  energyBasisUnsaid,
  monthsToEnter,
  yearNotEntered,
  noEvidence,
  apparentEnergy,
  moistureOrder,
  moistureMissing,
  basisUnsaid,
  basisChanged,
  itemInOneMonth,
  changedMultiplyingFactor,
  noMultiplyingFactor,
  billPeriod,
  drawalPoint,
  powerKindDiffers,
  ownPowerAsPurchase,
  annualTotal,
  monthOutsideYear,
  meterRunsBack,
  unitDiffers,
  consumedByUnsaid,
  unknownMeter,
  copiedMonth,
  moreThanThere,
  unclearColumn,
  columnsWithoutMonth,
  rowWithoutMonth,
  unclearQuantity,
  unnamedRow,
  unreadLayout,
  unreadFigures,
  repeatedQuantity,
  outlier,
  thousandfoldSlip,
  kilnHeat,
  cementPower,
  clinkerShare,
  captiveHeatRate,
  auxiliaryPower,
  calorificRank,
  grossForNet,
  dgHeatRate,
  beyondMeterRange,
  beyondLimits,
  unusual,
  unusualRate,
  unusualAnalysis,
  notionalFactor,
  additiveShare,
  unknownMaterial,
  calorificUnburnt,
  unitUnlikeMaterial,
  nameUnlikeMaterial,
  treatmentUnlike,
  typeIWithoutReason,
  typeIIWithoutSampling,
  unknownSamplingPlan,
  sampledTooSeldom,
  lotTooLarge,
  laboratoryNotAccredited,
  samplingIncomplete,
  noStandard,
  laboratoryTolerance,
  factorOutsideRange,
  factorUnit,
  oxidationWithoutAnalysis,
  gcvAsNcv,
  otherGwpSet,
  gridFactorYear,
  gridFactorBlank,
  neverAlternativeFuel,
  biomassWithoutSource,
  biogenicShareBlank,
  biomassOfFossilFuel,
  biomassRange,
  zeroRatedWithoutReference,
  certificatesAsRenewable,
  renewableWithoutContract,
  noSupplierFactor,
  tenPercentRule,
  mixedEditions,
  ownFactorAsTypeI,
  calcinationAnalysis,
  typeIINotMeasured,
  officialWorkbookOutside,
  exportAtAverage,
  exportCredit,
  outputUnit,
  noOutput,
  noEquivalence,
  equivalenceWithoutSource,
  productOfAnotherSector,
  madeOfAnotherProduct,
  equivalenceUnusual,
  outputWithoutEmissions,
  emissionsWithoutOutput,
  intensityJump,
  farFromBaseline,
  farFromPreviousYear,
  noTarget,
  targetAboveBaseline,
  targetsRise,
  targetNotAsNotified,
  baselineIncomplete,
  majorCementUnknown,
  additivesExceedProduct,
  notionalPowerMissing,
  grindingUnitWithKiln,
  pfcUnsaid,
  anodesWithoutSmelter,
  pfcMethodUnfit,
  roleOutsideCement,
  baselineOutputApart,
  baselineProductsApart,
  roleUnlikeProduct,
  productOutsideSubSector,
  majorCementUnlike,
  stockBalance,
  twinMeters,
  meterReading,
  billAgainstMeter,
  fuelCarryOver,
  readingCarryOver,
  productBalance,
  productCarryOver,
  clinkerGround,
  sisterUnitUnnamed,
  morePowerThanThere,
  calibrationOverdue,
  calibrationUnknown,
  toleranceTooWide,
  powerWithoutFuel,
  carbonClosure,
  gasCountedTwice,
  processUnasked,
  sectorRatio,
  ironWithoutCarbon,
  fluxCountedTwice,
  gasBalance,
  treatmentUnlikeUsual,
  boughtAsInternal,
  leavesWithoutEntering,
  ownHeatAsPurchase,
  materialInTwoMethods,
  offGasCounted,
  ownCokeCounted,
  residueAsFuel,
  conflictOfInterest,
  independenceUnsaid,
  notAccredited,
  engagedTooLate,
  estimatesMaterial,
  attachmentMissing,
  agencyOnBothSides,
  measureIncomplete,
  measureWithoutEffect,
  planLate,
  planNotSubmitted,
  planNotRenewed,
  formsOverdue,
  formsSoon,
  acvaNotEngaged,
  e2Unproven,
  dateInFuture,
  typedConstant,
  brokenReference,
  circularReference,
  formulaDiffers,
  hiddenSheet,
  hiddenRow,
  hiddenColumn,
  manualCalculation,
  iterativeCalculation,
  precisionAsDisplayed,
  externalLink,
  staleForms,
  invisibleFormat,
  twoSheetsOneIdentity,
  volatileFormula,
  oldDateSystem,
  addedConstant,
  noGei,
];
