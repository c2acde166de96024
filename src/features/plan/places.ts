import { paths } from '#paths';

/** The page for those who wait, behind “my plan”: one prerendered page serves both offline. */
export const waitAddress: string = `${paths.myPlan()}?s=wait`;
