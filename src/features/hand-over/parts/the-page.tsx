import '#ui/printing.css';

import type { Sheet } from '#domain/hand-over/sheet.ts';
import { useText } from '#i18n/react.tsx';
import { PaperPage, type PaperPart } from '#ui/paper-page/paper-page.tsx';

type ThePageProps = { readonly sheet: Sheet; readonly day: string; readonly onPaperOnly?: boolean };

/** The page as it is printed, and as it is previewed: one and the same. Empty points are lines to write on. */
export function ThePage({ sheet, day, onPaperOnly = false }: ThePageProps) {
  const t = useText('handover');
  const parts: readonly PaperPart[] = [
    { id: 'points', title: t('sheet.page.points'), lines: sheet.points, numbered: true, ruled: (3 - sheet.points.length) * 2 },
    { id: 'today', title: t('sheet.page.today'), text: sheet.today, ruled: sheet.today === '' ? 1 : 0 },
    { id: 'tried', title: t('sheet.page.tried'), text: sheet.tried },
    { id: 'hard', title: t('sheet.page.hard'), text: sheet.hard },
    { id: 'answers', title: t('sheet.page.answers'), lines: sheet.answers },
    { id: 'reach', title: t('sheet.page.reach'), text: sheet.reach },
    { id: 'agreed', title: t('sheet.page.agreed'), ruled: 3 },
  ];
  return (
    <PaperPage
      title={t('sheet.page.title')}
      made={t('sheet.page.made', { day })}
      parts={parts.filter(({ text, lines = [], ruled = 0 }) => (text ?? '') !== '' || lines.length > 0 || ruled > 0)}
      foot={t('sheet.page.account')}
      onPaperOnly={onPaperOnly}
    />
  );
}
