/** Where the screens of one check are: `of('questions')` is its address with a query already begun. */
export type Addresses = { readonly of: (screen: 'questions' | 'review') => string };

/** The item is named in the address, so that Back goes to the item before it. From the review, going on leads back there. */
export function addressOfItem({ of }: Addresses, item: string, from?: 'review'): string {
  return `${of('questions')}&q=${item}${from === undefined ? '' : '&from=review'}`;
}
