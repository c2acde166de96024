import { Fhir } from 'fhir';

const fhir = new Fhir();

/** What the offline validator of FHIR R4 has against a resource; empty when it is valid. Its warnings and hints are left out. */
export function faultsIn(resource: unknown): readonly string[] {
  const { messages } = fhir.validate(asItCanSee(resource) as object, { errorOnUnexpected: true });
  return messages
    .filter(({ severity }) => String(severity) === 'error' || String(severity) === 'fatal')
    .map(({ location, message }) => `${location}: ${message}`);
}

/** fhir 4.12.0 takes a value of 0 or false for a missing one (`!!obj[name]` in its validator.js), which R4 does not. */
function asItCanSee(resource: unknown): unknown {
  return JSON.parse(JSON.stringify(resource), (name, value: unknown) => {
    if (!/^(value|answer)[A-Z]/.test(name)) return value;
    return value === 0 ? 1 : value === false ? true : value;
  });
}
