/** Addresses that FHIR R4 4.0.1 and its extension packs give to things, and those that are ours. */

const core = 'http://hl7.org/fhir/StructureDefinition';
const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition';

export const extensionUrls = {
  translation: `${core}/translation`,
  /** R4’s own name; retired since, but what engines of R4 read. */
  ordinalValue: `${core}/ordinalValue`,
  itemWeight: `${core}/itemWeight`,
  itemControl: `${core}/questionnaire-itemControl`,
  hidden: `${core}/questionnaire-hidden`,
  minValue: `${core}/minValue`,
  maxValue: `${core}/maxValue`,
  minOccurs: `${core}/questionnaire-minOccurs`,
  maxOccurs: `${core}/questionnaire-maxOccurs`,
  dataAbsentReason: `${core}/data-absent-reason`,
  citation: `${core}/cqf-citation`,
  disabledDisplay: 'http://hl7.org/fhir/5.0/StructureDefinition/extension-Questionnaire.item.disabledDisplay',
  brought: 'urn:cairn:extension:brought',
  sitting: 'urn:cairn:extension:sitting',
  enrolment: 'urn:cairn:extension:enrolment',
  consent: 'urn:cairn:extension:consent',
} as const;

/**
 * Accepted in silence: they speak of looks (the order and words of what is shown stay), of who keeps the file, or of what other
 * software may do with the answers afterwards. None of them changes what is asked, when, or what an answer means.
 */
export const harmlessExtensions: ReadonlySet<string> = new Set([
  extensionUrls.citation,
  extensionUrls.brought,
  `${core}/questionnaire-choiceOrientation`,
  `${core}/questionnaire-displayCategory`,
  `${core}/questionnaire-fhirType`,
  `${core}/designNote`,
  `${core}/artifact-versionAlgorithm`,
  'http://hl7.org/fhir/5.0/StructureDefinition/extension-Questionnaire.versionAlgorithm[x]',
  'http://hl7.org/fhir/5.0/StructureDefinition/extension-Questionnaire.copyrightLabel',
  `${core}/artifact-copyrightLabel`,
  `${core}/structuredefinition-wg`,
  `${core}/structuredefinition-fmm`,
  `${core}/structuredefinition-standards-status`,
  `${core}/resource-lastReviewDate`,
  `${core}/resource-approvalDate`,
  `${sdc}/sdc-referencesContained`,
  'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-keyboard',
  `${sdc}/sdc-questionnaire-width`,
  `${sdc}/sdc-questionnaire-collapsible`,
  `${sdc}/sdc-questionnaire-columnCount`,
  `${sdc}/sdc-questionnaire-shortText`,
  `${sdc}/sdc-questionnaire-optionalDisplay`,
  `${sdc}/sdc-questionnaire-performerType`,
]);

/** Accepted, and told: the form asks the same, but something around it is not done here. */
export const notedExtensions: Readonly<Record<string, string>> = {
  [`${core}/minLength`]: 'a least length is not asked for: shorter answers are kept',
  [`${core}/maxDecimalPlaces`]: 'the number of decimal places is not limited',
  [`${sdc}/sdc-questionnaire-observationExtract`]: 'answers are not turned into observations',
  [`${sdc}/sdc-questionnaire-observation-extract-category`]: 'answers are not turned into observations',
  [`${sdc}/sdc-questionnaire-observationLinkPeriod`]: 'answers are not filled in from earlier observations',
  [`${sdc}/sdc-questionnaire-targetStructureMap`]: 'answers are not turned into other resources',
};

/** Ways to show an item that one question on a screen of its own, with all answers in words, keeps faithfully. */
export const faithfulControls: ReadonlySet<string> = new Set([
  'list',
  'table',
  'htable',
  'gtable',
  'atable',
  'page',
  'header',
  'footer',
  'inline',
  'prompt',
  'unit',
  'flyover',
  'help',
  'autocomplete',
  'drop-down',
  'check-box',
  'radio-button',
  'spinner',
  'text-box',
  'text-area',
]);

export const codeSystems = {
  absent: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
  category: 'http://terminology.hl7.org/CodeSystem/observation-category',
  consentScope: 'http://terminology.hl7.org/CodeSystem/consentscope',
  consentCategory: 'http://terminology.hl7.org/CodeSystem/consentcategorycodes',
  units: 'http://unitsofmeasure.org',
  participant: 'urn:cairn:participant',
  install: 'urn:cairn:install',
  sitting: 'urn:cairn:sitting',
  score: 'urn:cairn:score',
} as const;
