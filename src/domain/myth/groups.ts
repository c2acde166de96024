/** Which part of the page a myth stands in: asking for help, what help is like, who will know, whom it is for. */
export const mythGroups = ['asking', 'help', 'knowing', 'people'] as const;
