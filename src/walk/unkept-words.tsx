import { useText } from '#i18n/react.tsx';
import { Button } from '#ui/button/button.tsx';

/** Where words could not be kept, a way to have them all the same: a file, made from what stands on the screen. */
export function UnkeptWords({ text }: { readonly text: string }) {
  const t = useText('kept');

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
