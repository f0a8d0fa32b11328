/** The words that replace an erased name. */
export const ERASED_NAME = '[namn borttaget]';
