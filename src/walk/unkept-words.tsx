import { useText } from '#i18n/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';

type UnkeptWordsProps = {
  readonly text: string;
  /** They lie in this tab until the page is loaded again. */
  readonly parked: boolean;
};

/** Where words could not be kept, a way to have them all the same: a file, made from what stands on the screen. */
export function UnkeptWords({ text, parked }: UnkeptWordsProps) {
  const t = useText('kept');

  async function saveFile(): Promise<void> {
    const { saveFiles } = await import('./save-files.ts');
    await saveFiles([{ name: 'words.txt', type: 'text/plain', text }]);
  }

  return (
    <ButtonRow>
      {parked && (
        <Button look="quiet" onClick={() => location.reload()}>
          {t('again')}
        </Button>
      )}
      <Button look="quiet" onClick={() => void saveFile()}>
        {t('file')}
      </Button>
    </ButtonRow>
  );
}
