/** Eight things that may matter to somebody. Their words stand in listen.json. */
export const values = ['close-people', 'honesty', 'kindness', 'learning', 'faith', 'health', 'making', 'own-way'] as const;

export type Value = (typeof values)[number];

export function isValue(text: string): text is Value {
  return values.some((value) => value === text);
}
