import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';

type LeftOutProps = {
  readonly title: string;
  /** False when it could not be seen what the person hid. */
  readonly isSure: boolean;
  readonly onAnyway: () => void;
};

/** In place of a story on a topic that the person hid: the choice is theirs again, and nothing of the story is shown. */
export function LeftOut({ title, isSure, onAnyway }: LeftOutProps) {
  const t = useText('stories');
  return (
    <>
      <Heading over={title} lead={t(isSure ? 'leftOut.lead' : 'leftOut.unsure')}>
        {t('leftOut.title')}
      </Heading>
      <Actions
        aside={
          <>
            <Button look="plain" onClick={onAnyway}>
              {t('leftOut.anyway')}
            </Button>
            <Link href={paths.settings()}>{t('leftOut.change')}</Link>
          </>
        }
      >
        <ButtonLink href={paths.stories()}>{t('story.another')}</ButtonLink>
      </Actions>
    </>
  );
}
