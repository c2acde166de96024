import { clearLeft, wasLeft } from '#store/left-mark.ts';

/**
 * After a quick exit, Back must not show the words again. While the mark stands the page stays covered, and only the
 * person’s own press on the cover opens it. The cover is in the prerendered page; it needs no room and no store.
 */
export function guardLeft(): void {
  cover();
  addEventListener('pageshow', cover);
  document.querySelector('#left-cover button')?.addEventListener('click', () => {
    clearLeft();
    delete document.documentElement.dataset['left'];
  });
}

function cover(): void {
  const root = document.documentElement;
  // A page that comes back from the browser’s memory is still blank, also where the mark could not be kept.
  if (wasLeft() || root.dataset['left'] !== undefined) root.dataset['left'] = 'yes';
}
