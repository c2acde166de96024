import { safeJson } from '../exchange/safe-json.ts';
import type { Channel, ServiceKind } from '../service/schema.ts';
import { channelFrom, kindFrom } from './own-list-schema.ts';
import type { RawTerm } from './raw.ts';

/** The vocabulary under which our own facts stand in a file that we write: HSDS has no field for them. */
export const cairnTaxonomy = 'Cairn directory';
export type CairnCode =
  | 'id'
  | 'country'
  | 'kind'
  | 'also-kind'
  | 'topic'
  | 'region-id'
  | 'paired-with'
  | 'ages'
  | 'anonymous'
  | 'may-be-busy'
  | 'hours-unsure'
  | 'channel'
  | 'expect'
  | 'source';

/** What such terms of a file say. Anybody can write them, so they pass the same checks as everything else. */
export function readTerms(terms: readonly RawTerm[]) {
  const values = (code: CairnCode) => terms.flatMap((term) => (term.taxonomy === cairnTaxonomy && term.code === code ? [term.value] : []));
  const [id] = values('id');
  const [ages] = values('ages');
  const kinds = (code: CairnCode): readonly ServiceKind[] => values(code).flatMap((value) => kindFrom(value) ?? []);
  return {
    id,
    ages,
    kind: kinds('kind')[0],
    alsoKinds: kinds('also-kind'),
    topics: values('topic'),
    expect: values('expect'),
    anonymous: values('anonymous')[0],
    mayBeBusy: values('may-be-busy')[0],
    hoursUnsure: values('hours-unsure')[0],
    regions: values('region-id'),
    pairedWith: values('paired-with'),
    channels: values('channel').flatMap((value): readonly Channel[] => {
      const opened = safeJson(value, 2000);
      const channel = opened.kind === 'value' ? channelFrom(opened.value) : undefined;
      return channel === undefined ? [] : [channel];
    }),
  };
}
