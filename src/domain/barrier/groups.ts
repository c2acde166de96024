/** Under which heading a barrier stands behind “More”: others, me, what help is like, getting to it. */
export const barrierGroups = ['others', 'myself', 'help', 'days'] as const;

/** So many of the list, those that most people name, are in sight at once. */
export const firstBarriers = 10;
