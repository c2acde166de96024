import { agesOf, overlap, type Ages } from './match-ages.ts';
import type { Service, ServiceKind } from './schema.ts';

/** What help is looked for: the answers to the first question. `other` is “something else, or I do not know”, and asks for nothing. */
export const subjects = ['low', 'life', 'lonely', 'eating', 'substances', 'violence', 'grief', 'baby', 'other'] as const;
export type Subject = (typeof subjects)[number];

/** What a place should match: the fixed answers to the last question. Languages come as `language-<code>` beside them. */
export const groups = ['under-18', 'age-18-24', 'age-60', 'student', 'man', 'lgbt', 'veteran', 'carer', 'no-cost', 'no-name'] as const;
export type Group = (typeof groups)[number];

export const lineKinds: readonly ServiceKind[] = ['crisis-line', 'text-line', 'helpline'];
export const professionalKinds: readonly ServiceKind[] = ['primary-care', 'self-referral'];

type Marks = { readonly kinds: readonly ServiceKind[]; readonly topics: readonly string[] };

/** A line is for anything when its source names one of these; a line that names none of them is for its own subject alone. */
const general: readonly string[] = [
  'any-distress',
  'anxiety',
  'counselling',
  'crisis',
  'depression',
  'emotional-support',
  'listening',
  'low-mood',
  'mental-health',
  'mental-illness',
  'psychological-support',
  'public-mental-health',
  'self-harm',
  'severe-distress',
  'suicide',
  'urgent-mental-health',
];

/** Topics that speak of dying or of an acute crisis. */
const life: readonly string[] = ['suicide', 'self-harm', 'urgent-mental-health', 'severe-distress', 'crisis'];

const bySubject: Readonly<Record<Exclude<Subject, 'low' | 'life' | 'other'>, Marks>> = {
  lonely: { kinds: [], topics: ['loneliness'] },
  eating: { kinds: ['eating-disorders'], topics: ['eating-disorders', 'body-image'] },
  substances: { kinds: ['substance-use'], topics: ['substance-use', 'drugs', 'alcohol', 'addiction'] },
  violence: {
    kinds: ['domestic-abuse'],
    topics: ['domestic-abuse', 'sexual-violence', 'violence-against-women', 'violence', 'abuse', 'stalking'],
  },
  grief: { kinds: ['bereavement'], topics: ['bereavement', 'bereavement-by-suicide', 'loss', 'child-loss'] },
  baby: { kinds: ['perinatal'], topics: ['perinatal'] },
};

type Named = Exclude<Group, 'under-18' | 'age-18-24' | 'age-60' | 'no-cost' | 'no-name'>;

const byGroup: Readonly<Record<Named, Marks>> = {
  student: { kinds: ['student'], topics: ['student', 'students'] },
  man: { kinds: ['men'], topics: ['men'] },
  lgbt: { kinds: ['lgbt'], topics: ['lgbt', 'trans', 'sexuality'] },
  veteran: { kinds: ['veterans'], topics: ['veterans'] },
  carer: { kinds: [], topics: ['carers', 'families', 'family', 'parents', 'worried-about-someone'] },
};

const ageGroups: Readonly<Record<'under-18' | 'age-18-24' | 'age-60', Ages>> = {
  'under-18': { from: 0, to: 17 },
  'age-18-24': { from: 18, to: 24 },
  'age-60': { from: 60, to: Infinity },
};

function has({ kinds, topics }: Marks, service: Service): boolean {
  return kindsOf(service).some((kind) => kinds.includes(kind)) || service.topics.some((topic) => topics.includes(topic));
}

function kindsOf({ kind, alsoKinds }: Service): readonly ServiceKind[] {
  return [kind, ...(alsoKinds ?? [])];
}

function isLine({ kind }: Service): boolean {
  return lineKinds.includes(kind);
}

export function isProfessional({ kind }: Service): boolean {
  return professionalKinds.includes(kind);
}

/** A line that anybody can turn to about anything. Ages may have a lower bound only. */
export function isGeneralLine(service: Service): boolean {
  const ages = agesOf(service.ages);
  return isLine(service) && service.topics.some((topic) => general.includes(topic)) && (ages?.to ?? Infinity) === Infinity;
}

/** Whether the place is there for what the person named. Never true for `other`. */
export function isAbout(service: Service, subject: Subject): boolean {
  if (subject === 'other') return false;
  if (subject === 'low') return isProfessional(service) || isGeneralLine(service);
  if (subject !== 'life') return has(bySubject[subject], service);
  return kindsOf(service).some((kind) => lineKinds.includes(kind)) && service.topics.some((topic) => life.includes(topic));
}

/** True for a place made for one subject: worth naming before a general one. */
export function isSpecialist(service: Service, subject: Subject): boolean {
  return subject !== 'low' && subject !== 'life' && isAbout(service, subject);
}

/** The ages that an answer stands for; undefined where it is about something else. */
export function agesOfGroup(group: string): Ages | undefined {
  return group in ageGroups ? ageGroups[group as keyof typeof ageGroups] : undefined;
}

/** Whether the place is made for this group of people; false for what is no group, such as `no-cost`. */
export function isForGroup(service: Service, group: string): boolean {
  const ages = agesOfGroup(group);
  if (ages === undefined) return group in byGroup && has(byGroup[group as Named], service);
  const own = agesOf(service.ages);
  if (own !== undefined && !overlap(own, ages)) return false;
  return group === 'age-60'
    ? service.kind === 'older' || (own?.from ?? 0) >= 50
    : kindsOf(service).includes('youth') || (own?.to ?? 99) < 40;
}

/** Kinds that only some people may turn to. Nobody is led to one they did not ask for. */
const closedKinds: readonly ServiceKind[] = ['youth', 'student', 'men', 'lgbt', 'older', 'veterans'];
const subjectKinds: readonly ServiceKind[] = Object.values(bySubject).flatMap(({ kinds }) => kinds);

function isOpenToAll(service: Service): boolean {
  const open = isLine(service) || isProfessional(service) || service.kind === 'community';
  return open || !kindsOf(service).some((kind) => closedKinds.includes(kind));
}

function isForAnything(service: Service): boolean {
  return isProfessional(service) || (isLine(service) && service.topics.some((topic) => general.includes(topic)));
}

/**
 * Whether somebody who said this may be led to the place at all. A place for one subject or for one group of people is only for those
 * who named it; a line on abuse for men is only for those who named both.
 */
export function isEligible(service: Service, said: { readonly about?: Subject; readonly groups: readonly string[] }): boolean {
  if (!service.showByDefault || service.kind === 'emergency') return false;
  const named = said.about !== undefined && isSpecialist(service, said.about);
  const one = said.groups.some((group) => isForGroup(service, group));
  const needsSubject = !isForAnything(service) && kindsOf(service).some((kind) => subjectKinds.includes(kind));
  if (needsSubject) return named && (one || isOpenToAll(service));
  return one || (isOpenToAll(service) && (named || isForAnything(service)));
}
