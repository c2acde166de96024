import { useRef, type ChangeEvent, type ReactNode } from 'react';

import { Button } from '../button/button.tsx';
import type { ButtonLook } from '../button/look.ts';

interface FilePickerWords {
  /** Names the field for whoever does not see the button. */
  readonly label: string;
  /** Words of the button, where they are others. */
  readonly children?: ReactNode;
  /** As the attribute of the same name: kinds and endings, joined by commas. */
  readonly accept: string;
  readonly look?: ButtonLook;
  readonly busy?: boolean;
}

export type FilePickerProps = FilePickerWords &
  ({ readonly onFile: (file: File) => void } | { readonly onFiles: (files: readonly File[]) => void });

/** A button that lets the person choose one file, or several with `onFiles`. The same file can be chosen again. */
export function FilePicker({ label, children, accept, look = 'quiet', busy = false, ...taking }: FilePickerProps) {
  const several = 'onFiles' in taking;
  const field = useRef<HTMLInputElement>(null);

  function take(event: ChangeEvent<HTMLInputElement>): void {
    // A copy: emptying the field empties its list.
    const files = Array.from(event.target.files ?? []);
    const [file] = files;
    event.target.value = '';
    if (file === undefined) return;
    if ('onFiles' in taking) taking.onFiles(files);
    else taking.onFile(file);
  }

  return (
    <>
      <input ref={field} hidden type="file" multiple={several} accept={accept} aria-label={label} onChange={take} />
      <Button look={look} busy={busy} onClick={() => field.current?.click()}>
        {children ?? label}
      </Button>
    </>
  );
}
