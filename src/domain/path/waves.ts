import type { Wave } from '../record/schema.ts';

import type { Way } from './stones.ts';

/**
 * Which questionnaires are asked at which wave, by id, in order; what is hardest to answer comes after what is easy.
 * Right after the path nobody can have sought more help, so `hsb` is not asked there.
 */
export function questionnairesAt(wave: Wave): readonly string[] {
  switch (wave) {
    case 'pre':
      return ['hsi', 'hsp', 'hsb'];
    case 'post':
      return ['hsi', 'hsp'];
    case 'w2':
    case 'w6':
    case 'm3':
      return ['hsb', 'hsi', 'hsp'];
  }
}

/** The short way is short for both checks only: follow-ups ask everything, or what help was sought would never be known. */
export function wayAt(wave: Wave, way: Way): Way {
  return wave === 'pre' || wave === 'post' ? way : 'whole';
}
