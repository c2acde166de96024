import { useText } from '#i18n/react.tsx';
import type { AutosaveStatus } from '#store/autosave.ts';
import { Button } from '#ui/button/button.tsx';

type UnkeptWordsProps = { readonly status: AutosaveStatus; readonly text: string };

/** Where words could not be kept, a way to have them all the same: a file, made from what stands on the screen. */
export function UnkeptWords({ status, text }: UnkeptWordsProps) {
  const t = useText('kept');
  if (status.kind === 'idle' || status.kind === 'keeping' || status.kind === 'saved' || text.trim() === '') return null;

  async function saveFile(): Promise<void> {
    const { saveFiles } = await import('./save-files.ts');
    await saveFiles([{ name: 'words.txt', type: 'text/plain', text }]);
  }

  return (
    <p className="no-print">
      <Button look="quiet" onClick={() => void saveFile()}>
        {t('file')}
      </Button>
    </p>
  );
}
