import type { SafetyPart } from '#domain/safety-plan/parts.ts';
import { paths } from '#paths';

export const copyScreen = 'copy';

export function partAddress(part: SafetyPart | typeof copyScreen): string {
  return `${paths.safetyPlan()}?s=${part}`;
}
