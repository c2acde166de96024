import type { StoryCard } from './schema.ts';

/**
 * Whether a story names death, thoughts of suicide or self-harm. What there is to know before reading such a story is never
 * folded away (NAR-7, Z10).
 */
export function isHeavy({ concerns, contentNotes }: Pick<StoryCard, 'concerns' | 'contentNotes'>): boolean {
  return contentNotes.includes('death') || concerns.some((concern) => concern === 'suicidal-thoughts' || concern === 'self-harm');
}
