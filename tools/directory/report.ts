import type { Diff } from '#domain/hsds/diff.ts';
import { numbersOf } from '#domain/hsds/diff.ts';
import type { DropReason, Sifted } from '#domain/hsds/sift.ts';
import type { Shape, Source } from '#domain/hsds/read-source.ts';
import type { RowFault } from '#domain/hsds/tables.ts';
import type { NumberNote } from '#domain/hsds/to-service.ts';

/** What an import would do, line by line. Words of others are shown as they are, on one line each. */

const shapes: Readonly<Record<Shape, string>> = {
  json: 'HSDS 3 JSON',
  tables: 'HSDS 3 tables',
  'tables-1': 'HSDS 1 tables',
};

const drops: Readonly<Record<DropReason, string>> = {
  'not-active': 'its status is not “active”',
  emergency: 'no list supplies an emergency service or number',
  curated: 'Cairn has it, and people checked it: ours stands',
  'no-way': 'there is no number or address that can be used',
  'wrong-form': 'a field does not fit ours',
  'same-id': 'another place has the same id',
};

const faults: Readonly<Record<RowFault['why'], string>> = {
  'more-fields-than-names': 'has more fields than the first row has names',
  'no-name': 'has no name',
  'no-id': 'has no id',
  'same-id': 'has the id of an earlier one',
  'not-a-service': 'is no service',
};

const numbers: Readonly<Record<NumberNote['why'], string>> = {
  'no-number': 'is empty',
  letters: 'has letters in it',
  'two-numbers': 'holds two numbers; give each a row',
  'too-short': 'is too short',
  'too-long': 'is too long',
  'odd-signs': 'has signs that cannot be dialled',
  dear: 'costs more than a call',
  fax: 'is a fax',
  emergency: 'is an emergency number; only Cairn’s own are shown',
  denied: 'is on the list of wrong and closed numbers (content/services/replaced.yaml)',
  short: 'kept, but short: is it dialled as it stands, and from everywhere?',
  extension: 'kept without its extension, which cannot be dialled with it',
};

export function reportLines(source: Source, sifted: Sifted, diff: Diff): readonly string[] {
  const { kept, dropped, notes } = sifted;
  const { counts } = source;
  const hidden = kept.filter(({ service }) => !service.showByDefault);
  const undated = kept.filter(({ sourceDate }) => sourceDate === undefined);
  const understood = kept.filter(({ hours }) => hours.hours !== 'unknown');
  return [
    `Read as ${shapes[source.shape]}: ${counts.services} services, ${counts.phones} phones.`,
    ...(counts.phonesOfNoService === 0
      ? []
      : [`  ${counts.phonesOfNoService} phones hang on nothing that a service here names. They are not used.`]),
    ...section('Rows that could not be used', source.faults, (fault) => `${fault.file}, row ${fault.row}: ${faults[fault.why]}`),
    ...section('Left out', dropped, (one) => `${one.file}, row ${one.row}: ${one.name}: ${drops[one.why]}`),
    ...section(
      'Kept as we have it',
      dropped.filter(({ why }) => why === 'curated'),
      ({ curated, read }) =>
        `${curated?.id ?? ''}: ours ${curated === undefined ? '' : numbersOf(curated)}; in the file ${numbersOf(read)}`,
    ),
    ...section(
      'Numbers to look at',
      notes.filter(({ why }) => why !== 'no-number'),
      (note) => `${note.file}, row ${note.row}: ${note.number}: ${numbers[note.why]}`,
    ),
    ...section('New', diff.added, (service) => `${service.id}: ${service.name} (${service.kind}): ${numbersOf(service)}`),
    ...section('Changed', diff.changed, ({ service, changes }) =>
      [`${service.id}: ${service.name}`, ...changes.map(({ field, before, after }) => `    ${field}: ${before} -> ${after}`)].join('\n'),
    ),
    ...section('Gone from the file', diff.gone, (service) => `${service.id}: ${service.name}: ${numbersOf(service)}`),
    '',
    `Would be kept: ${kept.length} (${diff.added.length} new, ${diff.changed.length} changed, ${diff.same} as before). Left out: ${dropped.length}.`,
    `Opening hours understood: ${understood.length} of ${kept.length}. Not checked for more than a year, so not shown: ${hidden.length}. Without a day: ${undated.length}.`,
  ];
}

function section<T>(title: string, rows: readonly T[], line: (row: T) => string): readonly string[] {
  return rows.length === 0 ? [] : ['', `${title}: ${rows.length}`, ...rows.map((row) => `  ${line(row)}`)];
}
