import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';

type BackToReviewProps = {
  readonly id: string;
  /** The part that usually comes after this one. */
  readonly next?: 'look' | 'proposals' | 'facts' | 'end';
  /** Where the screen has a main button of its own. */
  readonly quiet?: boolean;
};

/** The end of each part of a review. */
export function BackToReview({ id, next, quiet = false }: BackToReviewProps) {
  const t = useText('moderate');
  const look = quiet ? 'quiet' : 'go';
  const whole = `${paths.moderate()}?r=${id}`;
  return next === undefined ? (
    <Actions>
      <ButtonLink look={look} href={whole}>
        {t('whole')}
      </ButtonLink>
    </Actions>
  ) : (
    <Actions aside={<Link href={whole}>{t('whole')}</Link>}>
      <ButtonLink look={look} href={`${whole}&s=${next}`}>
        {t('goTo', { part: t(`parts.${next}`) })}
      </ButtonLink>
    </Actions>
  );
}
