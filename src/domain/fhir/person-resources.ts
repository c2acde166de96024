import { localTime } from '../export/asked.ts';
import type { Dataset } from '../export/dataset.ts';
import type { Consent } from '../record/schema.ts';
import { epochOf } from '../time/moment.ts';

import { patientId, patientIdentifiers, steadyId, subjectOf } from './identity.ts';
import { part, partsExtension, writable, type FhirResource } from './resource.ts';
import { codeSystems, extensionUrls } from './urls.ts';

/**
 * The person: nothing but the code and the name of the installation. A resource, not a bare identifier, because readers of
 * NDJSON (Bulk Data, SQL on FHIR) group everything by Patient.
 */
export function patientResource(dataset: Dataset): FhirResource {
  const { enrolment } = dataset;
  const { plan } = enrolment?.study ?? {};
  return writable({
    resourceType: 'Patient',
    id: patientId(dataset),
    extension: partsExtension(extensionUrls.enrolment, [
      part('study', 'valueString', plan?.id),
      part('version', 'valueString', plan?.version),
      part('joined', 'valueDateTime', enrolment && localTime(enrolment.joinedAt)),
      part('arm', 'valueString', enrolment?.allocation?.arm),
      part('allocated', 'valueCode', enrolment?.allocation?.how),
      part('withdrawn', 'valueDateTime', enrolment?.withdrawal && localTime(enrolment.withdrawal.at)),
      part('answers-so-far', 'valueCode', enrolment?.withdrawal?.answersSoFar),
      part('code-use', 'valuePositiveInt', enrolment && enrolment.earlierCodes.length + 1),
    ]),
    identifier: patientIdentifiers(dataset),
  });
}

/** The ledger of consents, line by line in the order of time. A line that a later one on the same purpose replaces is inactive. */
export function consentResources(dataset: Dataset): readonly FhirResource[] {
  const lines = dataset.consents.toSorted((one, other) => epochOf(one.at) - epochOf(other.at));
  return lines.map((line, place) =>
    consentResource(
      dataset,
      line,
      lines.slice(place + 1).some((later) => isSamePurpose(line, later)),
    ),
  );
}

function isSamePurpose(one: Consent, other: Consent): boolean {
  return one.purpose === other.purpose && one.study?.id === other.study?.id;
}

function consentResource(dataset: Dataset, consent: Consent, replaced: boolean): FhirResource {
  const { id, purpose, given, study, textDigest, language, at } = consent;
  return writable({
    resourceType: 'Consent',
    id: steadyId(['consent', dataset.participant, dataset.install, id]),
    extension: partsExtension(extensionUrls.consent, [
      part('purpose', 'valueString', purpose),
      part('study', 'valueString', study?.id),
      part('study-version', 'valueString', study?.version),
      part('text-digest', 'valueString', textDigest),
      part('language', 'valueCode', language),
    ]),
    status: replaced ? 'inactive' : given ? 'active' : 'rejected',
    scope: { coding: [{ system: codeSystems.consentScope, code: 'research' }] },
    category: [{ coding: [{ system: codeSystems.consentCategory, code: 'research' }] }],
    patient: subjectOf(dataset),
    dateTime: localTime(at),
    policyRule: { text: `${purpose} (${textDigest})` },
    provision: { type: given ? 'permit' : 'deny' },
  });
}
