import type { EditPlace } from '#domain/exchange/edits.ts';
import { storyPlaces, type OutgoingStory } from '#domain/exchange/schema.ts';
import { useText } from '#i18n/react.tsx';

/** Every place of a story in which something may be proposed, in the order in which it is read. */
export function placesOf({ parts }: Pick<OutgoingStory, 'parts'>): readonly EditPlace[] {
  return [
    ...storyPlaces,
    ...parts.flatMap((_part, part): readonly EditPlace[] => [
      { part, field: 'title' },
      { part, field: 'text' },
    ]),
  ];
}

export function usePlaceName(): (place: EditPlace) => string {
  const t = useText('moderate');
  return (place) => (typeof place === 'string' ? t(`places.${place}`) : t(`places.${place.field}`, { part: place.part + 1 }));
}
