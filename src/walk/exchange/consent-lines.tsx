import type { ConsentRecord } from '#domain/exchange/schema.ts';
import { formatDay } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';

/** One thing that was agreed: what it is about, and what was said. */
export type ConsentLine = { readonly id: string; readonly name: string; readonly value: string };

type Agreed = Omit<ConsentRecord, 'mayBeContacted'> & Pick<Partial<ConsentRecord>, 'mayBeContacted'>;

const purposes = ['library', 'training', 'research', 'publicity'] as const;
const forms = ['readAloud', 'audio', 'translation', 'shortening'] as const;

/** A consent record in words, line by line: the same on the screen, on paper and in the copy to keep. */
export function useConsentLines(): (consent: Agreed) => readonly ConsentLine[] {
  const t = useText('contribute');
  const language = useLanguage();
  return (consent) => {
    const line = (id: string, name: string, value: string): ConsentLine => ({ id, name, value });
    const said = (yes: boolean) => t(yes ? 'agreed.yes' : 'agreed.no');
    const { nameShown, until, mayBeContacted } = consent;
    return [
      ...purposes.map((one) => line(one, t(`yes.purposes.${one}`), said(consent.purposes[one]))),
      line('audience', t('yes.audience.legend'), t(`yes.audience.${consent.audience}`)),
      line(
        'nameShown',
        t('yes.name.legend'),
        nameShown.kind === 'none' ? t('yes.name.none') : t(`agreed.name.${nameShown.kind}`, { name: nameShown.name }),
      ),
      ...forms.map((one) => line(one, t(`yes.forms.${one}`), said(consent.forms[one]))),
      line('until', t('agreed.until'), t(`agreed.${until.kind}`, { day: dayIn(language, until.on) })),
      line('contact', t('yes.contact.label'), mayBeContacted ?? t('agreed.noContact')),
      line('others', t('yes.others.legend'), t(consent.othersAsked ? 'agreed.othersAsked' : 'agreed.othersNotAsked')),
      line('age', t('agreed.age'), t('agreed.yes')),
      line('copies', t('agreed.copies'), t('agreed.yes')),
      line('agreedOn', t('agreed.on'), dayIn(language, consent.agreedOn)),
    ];
  };
}

/** A file from elsewhere may name a day that no month has, which some browsers cannot write out. */
function dayIn(language: string, day: string): string {
  return Number.isNaN(Date.parse(`${day}T12:00:00Z`)) ? day : formatDay(language, day);
}
