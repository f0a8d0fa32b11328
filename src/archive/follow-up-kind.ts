/** What was promised, assigned, asked for, expected or put off, or a day by which something is to be done. */
export const FOLLOW_UP_KINDS = ['löfte', 'uppdrag', 'begäran', 'väntat', 'uppskjutet', 'tidsgräns'] as const;
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number];

/** Whether an item answers a follow-up as a whole or in part. */
export const ANSWER_DEGREES = ['helt', 'delvis'] as const;
export type AnswerDegree = (typeof ANSWER_DEGREES)[number];
