/** Prints what is on this page for paper. Browsers print the title of the page above it: while printing, that is a name which says nothing. */
export function printQuietly(name: string): void {
  const before = document.title;
  document.title = name;
  const restore = (): void => {
    removeEventListener('afterprint', restore);
    document.title = before;
  };
  addEventListener('afterprint', restore);
  window.print();
}
