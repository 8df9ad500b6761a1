/** What a model can be asked for. */
export const wishes = ['questions', 'feedback', 'wording'] as const;
export type Wish = (typeof wishes)[number];
