export function isFull(values: readonly string[], most: number | undefined): boolean {
  return most !== undefined && values.length >= most;
}

/** The chosen values after a tap on `value`: taken out if it was in, added last if there is room, else unchanged. */
export function toggled<Value extends string>(values: readonly Value[], value: Value, most?: number): readonly Value[] {
  if (values.includes(value)) return values.filter((one) => one !== value);
  return isFull(values, most) ? values : [...values, value];
}
