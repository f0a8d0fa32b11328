/** Tabs that work as readers of screen readers know them: one stop for the Tab key, arrow keys between the tabs. */
export interface Tabs {
  /** Shows the panel with this id. */
  readonly show: (panel: string) => void;
  /** Whether the panel with this id is shown. */
  readonly shows: (panel: string) => boolean;
}

export function startTabs(list: HTMLElement): Tabs {
  const tabs = [...list.querySelectorAll<HTMLElement>('[role="tab"]')];
  const panelOf = (tab: HTMLElement) => document.getElementById(tab.getAttribute('aria-controls') ?? '');
  const choose = (chosen: HTMLElement) => {
    for (const tab of tabs) {
      const isChosen = tab === chosen;
      tab.setAttribute('aria-selected', String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      const panel = panelOf(tab);
      if (panel) panel.hidden = !isChosen;
    }
  };
  for (const [place, tab] of tabs.entries()) {
    tab.addEventListener('click', () => choose(tab));
    tab.addEventListener('keydown', ({ key }) => {
      const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
      const next = tabs[(place + step + tabs.length) % tabs.length];
      if (step === 0 || !next) return;
      choose(next);
      next.focus();
    });
  }
  const find = (panel: string) => tabs.find((tab) => tab.getAttribute('aria-controls') === panel);
  return {
    show: (panel) => {
      const tab = find(panel);
      if (tab) choose(tab);
    },
    shows: (panel) => find(panel)?.getAttribute('aria-selected') === 'true',
  };
}
