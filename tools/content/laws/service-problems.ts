import { join } from 'node:path';
import * as v from 'valibot';

import { replacedListSchema } from '#domain/service/replaced-schema.ts';
import { countryServicesSchema, serviceWordsSchema } from '#domain/service/schema.ts';

import { modelLanguage } from '../languages.ts';
import { problemAt, type Problem } from '../problem.ts';
import { foldersOf, readYaml } from '../read-files.ts';
import * as directory from './directory-laws.ts';
import * as numbers from './number-laws.ts';
import * as laws from './service-laws.ts';

/** What the laws say of the services of every country on a day (YYYY-MM-DD). */
export function serviceProblems(root: string, today: string): readonly Problem[] {
  const replaced = v.safeParse(replacedListSchema, readYaml(root, 'services/replaced.yaml').value);
  return foldersOf(join(root, 'services')).flatMap((folder) => {
    const facts = `services/${folder}/services.yaml`;
    const words = `services/${folder}/text.${modelLanguage}.yaml`;
    const file = v.safeParse(countryServicesSchema, readYaml(root, facts).value);
    const said = v.safeParse(serviceWordsSchema, readYaml(root, words).value);
    if (!file.success) return [];
    const { country } = file.output;
    const told = file.output.services.flatMap((service) => {
      const own = said.success ? said.output.services[service.id] : undefined;
      const telephones = service.channels
        .filter(laws.isTelephone)
        .flatMap((channel) => [...laws.numberComplaints(channel, country), ...numbers.formatComplaints(channel, country)]);
      const inFacts = [
        ...telephones,
        ...service.channels.flatMap(laws.hoursComplaints),
        ...laws.sourceComplaints(service),
        ...laws.plainHttp(service).map((address) => `${address} does not begin with https://. Use the safe address.`),
        ...(replaced.success ? numbers.denied(service, country, replaced.output) : []),
        ...(replaced.success ? numbers.deniedInWords({ service, words: own }, country, replaced.output) : []),
        ...(folder.startsWith('_') ? [] : directory.staleComplaints(service, today)),
      ];
      return [
        ...inFacts.map((line) => placed(facts, service.id, line)),
        ...(own === undefined ? [] : laws.wordsComplaints(own, service).map((line) => placed(words, service.id, line))),
      ];
    });
    // The model is not a whole country.
    if (folder.startsWith('_')) return told;
    const whole = [
      ...directory.crisisCardComplaints(file.output).map((line) => problemAt(facts, 'crisisCard', line)),
      ...directory.emergencyComplaints(file.output).map((line) => problemAt(facts, 'services', line)),
      ...[...directory.pairComplaints(file.output), ...directory.regionComplaints(file.output, said.success ? said.output.regions : undefined)].map(
        (line) => problemAt(facts, '', line),
      ),
    ];
    return [...told, ...whole];
  });
}

/** Complaints of a service begin with its id, which is told as the place. */
function placed(file: string, id: string, line: string): Problem {
  return problemAt(file, id, line.startsWith(`${id}: `) ? line.slice(id.length + 2) : line);
}
