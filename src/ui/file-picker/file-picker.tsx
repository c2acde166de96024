import { useRef, type ChangeEvent, type ReactNode } from 'react';

import { Button } from '../button/button.tsx';
import type { ButtonLook } from '../button/look.ts';

export interface FilePickerProps {
  /** Names the field for whoever does not see the button. */
  readonly label: string;
  /** Words of the button, where they are others. */
  readonly children?: ReactNode;
  /** As the attribute of the same name: kinds and endings, joined by commas. */
  readonly accept: string;
  readonly look?: ButtonLook;
  readonly busy?: boolean;
  readonly onFile: (file: File) => void;
}

/** A button that lets the person choose one file. The same file can be chosen again. */
export function FilePicker({ label, children, accept, look = 'quiet', busy = false, onFile }: FilePickerProps) {
  const field = useRef<HTMLInputElement>(null);

  function take(event: ChangeEvent<HTMLInputElement>): void {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (file !== undefined) onFile(file);
  }

  return (
    <>
      <input ref={field} hidden type="file" accept={accept} aria-label={label} onChange={take} />
      <Button look={look} busy={busy} onClick={() => field.current?.click()}>
        {children ?? label}
      </Button>
    </>
  );
}
