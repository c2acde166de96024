/** The ways to reach somebody, drawn. */
export const ways = {
  chat: ['M4 4.5h12v8.5H9l-3.5 3V13H4z', 'M19 9h1.5v8.5H19v3l-3.5-3H10'],
  globe: ['M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z', 'M3.2 12h17.6', 'M12 3c3 3 3.6 6 3.6 9s-.6 6-3.6 9c-3-3-3.6-6-3.6-9S9 6 12 3z'],
  mail: ['M3.5 6h17v12.5h-17z', 'M4 6.5l8 6.5 8-6.5'],
  message: ['M4 5h16v11H9.5L5 20v-4H4z'],
  phone: ['M5.2 3.8h3.9l2 4.9-2.5 1.5a11 11 0 0 0 5.2 5.2l1.5-2.5 4.9 2v3.9a2 2 0 0 1-2.1 2A16 16 0 0 1 3.2 5.9a2 2 0 0 1 2-2.1z'],
  walk: ['M13.2 5.2v.1', 'M9 21l2.2-6 -1.4-2.6L11 8.5l3 1.6 1.4 2.4 2.6.9', 'M11.2 15l3 2.2L15 21', 'M11 8.6L8 10.2 7.4 13'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
