import type { Door } from '#domain/service/next-doors.ts';
import type { useText } from '#i18n/react.tsx';

type Text = ReturnType<typeof useText<'find'>>;

export function doorName(t: Text, door: Door): string {
  switch (door.kind) {
    case 'anonymous-line':
      return door.service.name;
    case 'professional':
      return door.service?.name ?? t('doors.professional');
    case 'someone-i-know':
      return t('doors.someone');
    case 'self-help':
      return t('doors.self-help');
  }
}

/** What is behind the door, in one line. */
export function doorLine(t: Text, door: Door): string {
  switch (door.kind) {
    case 'anonymous-line':
      return door.service.forWhom;
    case 'professional':
      return door.service?.forWhom ?? t('doors.what.professional');
    case 'someone-i-know':
      return t('doors.what.someone');
    case 'self-help':
      return t('doors.what.self-help');
  }
}
