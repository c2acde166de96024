/**
 * Stata cannot be run here. This reads the do-file line by line against what Stata documents: names of at most 32 letters, digits
 * and underscores, labels of variables of at most 80 characters, value labels of at most 32,000, compound quotes that close,
 * no macro in any text, and no name that is not a column of the file that was read. Every line must be one of the known commands.
 */

type Data = { readonly columns: readonly string[]; readonly strings: ReadonlySet<number>; readonly numbers: ReadonlySet<number> };

const name = String.raw`([A-Za-z_]\w*)`;
const quoted = '`"([^`"$]*)"\'';

export function doFileFaults(text: string, columnsOf: (file: string) => readonly string[]): readonly string[] {
  const faults: string[] = [];
  let data: Data | undefined;
  let temporary: string | undefined;
  const labelled = new Map<string, number>();
  const sets = new Map<string, readonly string[]>();
  const known = (one: string) => data?.columns.includes(one) === true || one === temporary;

  for (const line of joinedLines(text)) {
    const fault = (why: string) => faults.push(`${why}: ${line.slice(0, 120)}`);
    const names = (...all: readonly (string | undefined)[]) => {
      for (const one of all) if (one === undefined || one.length > 32 || !known(one)) fault(`unknown name ${one}`);
    };
    const command = (pattern: string) => new RegExp(`^${pattern}$`).exec(line);
    let found: RegExpExecArray | null;
    if (line === '' || line.startsWith('* ') || line === 'version 14' || line === 'clear') continue;
    if (/[^\P{Cc}]/u.test(line)) fault('a control character');
    if ((found = command(String.raw`import delimited using "([\w.-]+)", (.+)`)) !== null) {
      data = importedBy(found[1] ?? '', found[2] ?? '', { columnsOf, fault });
      sets.clear();
      labelled.clear();
    } else if ((found = command(`label define ${name} (.+)`)) !== null) {
      if ((found[1]?.length ?? 99) > 32 || sets.has(found[1] ?? '')) fault('a label set under a bad name');
      sets.set(found[1] ?? '', codesIn(found[2] ?? '', fault));
    } else if ((found = command(`label values ${name} ${name}`)) !== null) {
      names(found[1]);
      if (!sets.has(found[2] ?? '')) fault('an unknown label set');
    } else if ((found = command(`label variable ${name} ${quoted}`)) !== null) {
      names(found[1]);
      const label = found[2] ?? '';
      if (Array.from(label).length > 80 || label === '') fault('a label of no fitting length');
      labelled.set(found[1] ?? '', (labelled.get(found[1] ?? '') ?? 0) + 1);
    } else if ((found = command(`notes ${name}: ([^\`"$]+)`)) !== null) names(found[1]);
    else if ((found = command(String.raw`mvdecode ${name}, mv\((.+)\)`)) !== null) {
      names(found[1]);
      const pairs = (found[2] ?? '').split(' \\ ');
      if (pairs.some((pair) => !/^-?\d+=\.[a-z]$/.test(pair))) fault('a missing code');
      const place = (data?.columns.indexOf(found[1] ?? '') ?? -1) + 1;
      if (data?.numbers.has(place) !== true) fault('missing codes of what is no number');
    } else if ((found = command(`rename ${name} (cairn_raw)`)) !== null) {
      names(found[1]);
      const place = (data?.columns.indexOf(found[1] ?? '') ?? -1) + 1;
      if (data?.strings.has(place) !== true) fault('a day or time that was not read as text');
      temporary = found[2];
    } else if ((found = command(String.raw`generate double ${name} = (date\(cairn_raw, "YMD"\)|clock\(.+, "YMDhms"\))`)) !== null)
      names(found[1], 'cairn_raw');
    else if ((found = command(String.raw`replace ${name} = \.[a-z] if cairn_raw == "-\d+"`)) !== null) names(found[1], 'cairn_raw');
    else if ((found = command(`format ${name} %t[dc]`)) !== null) names(found[1]);
    else if ((found = command(String.raw`order ${name}, after\(cairn_raw\)`)) !== null) names(found[1], 'cairn_raw');
    else if (line === 'drop cairn_raw') temporary = undefined;
    else if (command(String.raw`save "[\w.-]+", replace`) !== null) {
      for (const column of data?.columns ?? []) if (labelled.get(column) !== 1) fault(`${column} has ${labelled.get(column) ?? 0} labels`);
    } else fault('not a known command');
  }
  return faults;
}

/** Lines that end with /// go on in the next one. */
function joinedLines(text: string): readonly string[] {
  return text.replaceAll(/ \/\/\/\n\s*/g, ' ').split('\n');
}

type Reading = { readonly columnsOf: (file: string) => readonly string[]; readonly fault: (why: string) => void };

function importedBy(file: string, options: string, { columnsOf, fault }: Reading): Data {
  const columns = columnsOf(file);
  const placesIn = (option: string) =>
    new Set((new RegExp(`${option}\\(([\\d ]*)\\)`).exec(options)?.[1] ?? '').split(' ').filter(Boolean).map(Number));
  const [strings, numbers] = [placesIn('stringcols'), placesIn('numericcols')];
  for (const wanted of ['delimiters(",")', 'varnames(1)', 'case(preserve)', 'encoding("UTF-8")', 'bindquotes(strict)']) {
    if (!options.includes(wanted)) fault(`lacks ${wanted}`);
  }
  // Stata keeps decimals as `float` unless it is told otherwise, and a score is then off by a ten-millionth.
  if (!options.includes('asdouble')) fault('lacks asdouble');
  for (const [place, column] of columns.entries()) {
    if (!/^[A-Za-z_]\w{0,31}$/.test(column)) fault(`column ${column} is no name in Stata`);
    if (strings.has(place + 1) === numbers.has(place + 1)) fault(`column ${column} is neither or both of text and number`);
  }
  if (strings.size + numbers.size !== columns.length) fault('columns that are not there');
  return { columns, strings, numbers };
}

/** The codes of `1 \`"Words"' .a \`"declined"'`. */
function codesIn(list: string, fault: (why: string) => void): readonly string[] {
  const pairs = [...list.matchAll(/(-?\d+|\.[a-z]) `"([^`"$]*)"'( |$)/g)];
  if (pairs.map(([all]) => all).join('') !== list) fault('a label set that does not end where it should');
  const codes = pairs.map(([, code = '']) => code);
  if (new Set(codes).size !== codes.length) fault('a code with two labels');
  if (pairs.some(([, , words = '']) => words === '' || words.length > 32_000)) fault('a value label of no fitting length');
  return codes;
}
