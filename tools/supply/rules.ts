/** What must hold for everything that is installed. Each rule gives back its breaches in words; none of them asks a network. */

export type Locked = {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  /** Came inside another package, whose hash covers it. */
  readonly inBundle?: boolean;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
};

/** The `packages` of a package-lock.json, version 3: by folder, '' is the project itself. */
export type Lock = Readonly<Record<string, Locked>>;

/** Licences that let anybody ship the code with a notice, and bind nothing else. */
const permissive = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'Unlicense']);

/** Everything comes from the registry of whoever installs, which a lock without addresses means, under a SHA-512 of its content. */
export function sourceFaults(lock: Lock): readonly string[] {
  return installed(lock).flatMap(({ name, item }) => {
    if (item.link === true) return [`${name} is a link to a folder`];
    const faults = item.resolved === undefined ? [] : [`${name} comes from ${item.resolved}`];
    if (item.inBundle === true) return faults;
    return /^sha512-[A-Za-z0-9+/]{86}==$/.test(item.integrity ?? '') ? faults : [...faults, `${name} has no SHA-512 in the lock file`];
  });
}

/** Only packages on the list (`allowScripts` in package.json) run anything while they are installed, and the list names no others. */
export function scriptFaults(lock: Lock, allowed: Readonly<Record<string, boolean>>): readonly string[] {
  const withScript = new Set(installed(lock).flatMap(({ name, item }) => (item.hasInstallScript === true ? [name] : [])));
  const listed = Object.keys(allowed).filter((name) => allowed[name] === true);
  return [
    ...[...withScript].filter((name) => !listed.includes(name)).map((name) => `${name} wants to run a script while it is installed`),
    ...listed.filter((name) => !withScript.has(name)).map((name) => `${name} is allowed a script and has none`),
  ];
}

/** Of what is shipped, all that comes along included. */
export function licenceFaults(lock: Lock): readonly string[] {
  return installed(lock)
    .filter(({ item }) => item.dev !== true && item.devOptional !== true)
    .filter(({ item }) => !isPermissive(item.license))
    .map(({ name, item }) => `${name} is shipped under ${item.license ?? 'no licence'}`);
}

/** A choice such as `(MIT OR GPL-3.0)` is permissive when one of its parts is. */
function isPermissive(licence = ''): boolean {
  return licence
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => permissive.has(part)));
}

type Wanted = { readonly table: string; readonly dependencies: readonly string[]; readonly lock: Lock };

const columns = 7;

/** The table of docs/dependencies.md has one full line for each package that is shipped, true to the lock file, and no other line. */
export function reasonFaults({ table, dependencies, lock }: Wanted): readonly string[] {
  const rows = new Map(
    table.split('\n').flatMap((line) => {
      const cells = line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
      const name = /^`(.+)`$/.exec(cells[0] ?? '')?.[1];
      return name === undefined ? [] : [[name, cells] as const];
    }),
  );
  const found = dependencies.flatMap((name) => {
    const cells = rows.get(name);
    if (cells === undefined) return [`${name} has no line in docs/dependencies.md`];
    const [, why = '', licence = '', , , script = ''] = cells;
    const item = lock[`node_modules/${name}`];
    return [
      ...(cells.length === columns && cells.every((cell) => cell !== '') && why.length > 20
        ? []
        : [`the line of ${name} is not filled in`]),
      ...(licence === item?.license ? [] : [`${name} is under ${item?.license ?? 'no licence'}, and its line says ${licence}`]),
      ...(script === (item?.hasInstallScript === true ? 'yes' : 'no') ? [] : [`the line of ${name} is wrong about an install script`]),
    ];
  });
  return [
    ...found,
    ...[...rows.keys()].filter((name) => !dependencies.includes(name)).map((name) => `${name} has a line and is not shipped`),
  ];
}

export type Audit =
  | { readonly kind: 'clean'; readonly lesser: number }
  | { readonly kind: 'found'; readonly packages: readonly string[] }
  | { readonly kind: 'no-answer'; readonly why: string };

/** Reads what `npm audit --json` printed. Only high and critical findings count; the others are said. */
export function readAudit(printed: string): Audit {
  const report = parsed(printed);
  const { metadata, vulnerabilities = {} } = report;
  if (metadata?.vulnerabilities === undefined)
    return { kind: 'no-answer', why: report.error?.summary ?? report.message ?? 'it said nothing' };
  const all = Object.entries(vulnerabilities);
  const grave = all.filter(([, { severity }]) => severity === 'high' || severity === 'critical');
  if (grave.length === 0) return { kind: 'clean', lesser: all.length };
  return { kind: 'found', packages: grave.map(([name, { severity }]) => `${name} (${severity})`) };
}

type AuditReport = {
  readonly metadata?: { readonly vulnerabilities?: unknown };
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string }>>;
  readonly error?: { readonly summary?: string };
  readonly message?: string;
};

function parsed(printed: string): AuditReport {
  try {
    return (JSON.parse(printed) ?? {}) as AuditReport;
  } catch {
    return {};
  }
}

function installed(lock: Lock): readonly { readonly name: string; readonly item: Locked }[] {
  return Object.entries(lock).flatMap(([folder, item]) =>
    folder === '' ? [] : [{ name: folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length), item }],
  );
}
