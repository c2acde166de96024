/** DESIGN section 9, cold first visit, one language. Sizes are brotli in kilobytes of 1,000 bytes. */
export const budgets = {
  publicHtmlKb: 10,
  scriptBeforeInteractiveKb: 95,
  storeKb: 35,
  roomKb: 25,
  requestsBeforeHydration: 8,
  precacheKb: 800,
  /**
   * File formats and seals, which load on demand: kept for offline use, and counted apart. Our own limit. Of it about 45 are the age
   * format with the list of words: a backup has to be made, and opened, without a network.
   */
  formatsKb: 130,
  /** Rooms that are kept once somebody opened them: for moderators, and for putting a story forward. Our own limit. */
  onDemandKb: 75,
} as const;
