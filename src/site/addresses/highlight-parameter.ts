/** `?markera=samverkan avtal`: the words to highlight on the page that a hit leads to. */
export const HIGHLIGHT_PARAMETER = 'markera';
