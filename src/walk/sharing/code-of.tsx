import '#ui/showing.css';
import { useText } from '#i18n/react.tsx';
import { SquareCode } from '#ui/square-code/square-code.tsx';
import { useLoaded } from '#walk/use-loaded.ts';

async function drawn(text: string) {
  const { qrPath } = await import('#formats/qr-code.ts');
  return qrPath(text);
}

/** A text as a square code, or the words that say that it does not fit. */
export function CodeOf({ text }: { readonly text: string }) {
  const t = useText('share');
  const code = useLoaded(text, drawn);
  if (code.kind === 'loading') return null;
  if (code.kind === 'not-here' || code.value.kind === 'too-long') return <p role="status">{t('hand.codeTooLong')}</p>;
  return <SquareCode label={t('hand.codeLabel')} size={code.value.size} path={code.value.path} />;
}
