import { OwnWords } from '#ui/own-words/own-words.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';

/** Exactly what leaves, letter by letter, on a sheet of its own. `title` where one is needed. */
export function Preview({ text, title }: { readonly text: string; readonly title?: string }) {
  return (
    <Sheet title={title}>
      <OwnWords text={text} />
    </Sheet>
  );
}
