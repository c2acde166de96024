import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';

/** This site names no library: said calmly, with what can be done instead. */
export function NoLibrary({ hasOwn }: { readonly hasOwn: boolean }) {
  const t = useText('contribute');
  return (
    <>
      <Heading lead={t('none.lead')}>{t('none.title')}</Heading>
      <p>{t('none.other')}</p>
      <Actions
        aside={
          <>
            {hasOwn && <Link href={paths.contribute('mine')}>{t('mine.title')}</Link>}
            <Link href={paths.share()}>{t('none.share')}</Link>
          </>
        }
      >
        <ButtonLink href={paths.myWords()}>{t('none.words')}</ButtonLink>
      </Actions>
    </>
  );
}
