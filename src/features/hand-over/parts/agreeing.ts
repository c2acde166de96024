import type { HandOverKind } from '#domain/hand-over/kinds.ts';
import type { LinePlace } from '#domain/hand-over/line-places.ts';
import { useText } from '#i18n/react.tsx';
import type { YesWords } from '#walk/sharing/yes-to-this.tsx';

/** What is said before each thing leaves, where it goes among it. */
export function useYes(kind: HandOverKind, place: LinePlace | undefined): YesWords {
  const t = useText('handover');
  const goes = place === undefined ? [] : [t('look.yes.line', { name: place.service.name, number: place.channel.display })];
  return {
    title: t('look.yes.title'),
    points: [...goes, ...points(), t('look.yes.undo'), t('look.yes.decide')],
    box: t(`look.yes.box.${kind}`),
    go: t('look.yes.go'),
  };

  function points(): readonly string[] {
    switch (kind) {
      case 'line':
        return [t('look.yes.traces'), t('look.yes.lines')];
      case 'desk':
        return [t('look.yes.desk'), t('look.yes.traces')];
      case 'opener':
        return [t('look.yes.travels'), t('look.yes.traces')];
      case 'letter':
        return [t('look.yes.records'), t('look.yes.travels')];
      case 'sheet':
        return [t('look.yes.records'), t('look.yes.paper')];
    }
  }
}
