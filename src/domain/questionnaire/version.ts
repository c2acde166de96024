/** Whether a version comes before another, number by number: 1.9.0 before 1.10.0. Both are in the form of `versionSchema`. */
export function isLowerVersion(one: string, other: string): boolean {
  const wanted = other.split('.').map(Number);
  const differences = one.split('.').map((part, place) => Number(part) - (wanted[place] ?? 0));
  return (differences.find((difference) => difference !== 0) ?? 0) < 0;
}
