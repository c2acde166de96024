import type { Page } from '#domain/page/schema.ts';
import { formatDay } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import type { ScreenProps } from '#library/route.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';
import { Prose } from '#ui/prose/prose.tsx';

const targets = {
  'find-help': paths.findHelp(),
  'help-now': paths.helpNow(),
  stories: paths.stories(),
  home: paths.home(),
  'for-clinicians': paths.forClinicians(),
  'for-researchers': paths.forResearchers(),
  privacy: paths.privacy(),
  about: paths.about(),
} as const;

export function Screen({ data: page }: ScreenProps<Page>) {
  const t = useText('pages');
  const language = useLanguage();
  return (
    <>
      <Heading lead={page.oneLine}>{page.title}</Heading>
      <Prose blocks={page.blocks} />
      <section className="soft small">
        <p>{t('written', { checked: formatDay(language, page.checkedOn), due: formatDay(language, page.checkDue, 'month') })}</p>
        <p>{t('notReviewed')}</p>
        {page.sources.length > 0 && (
          <>
            <h2>{t('sources')}</h2>
            <ul>
              {page.sources.map((source) => (
                <li key={source.url}>
                  <Link href={source.url}>{source.title}</Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      {page.action !== undefined && (
        <Actions>
          <ButtonLink href={targets[page.action.to]}>{page.action.text}</ButtonLink>
        </Actions>
      )}
    </>
  );
}
