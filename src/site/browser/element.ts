export interface Traits {
  readonly class?: string;
  /** Becomes text, also where it looks like markup. */
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Makes a new element. Words of a document are always set as text; nothing here parses markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  traits: Traits = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (traits.class) made.className = traits.class;
  if (traits.text !== undefined) made.textContent = traits.text;
  for (const [name, value] of Object.entries(traits.attributes ?? {})) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

export function button(text: string, press: () => void, traits: Omit<Traits, 'text'> = {}): HTMLButtonElement {
  const made = element('button', { ...traits, text, attributes: { type: 'button', ...traits.attributes } });
  made.addEventListener('click', press);
  return made;
}

export function link(href: string, text: string, ...children: readonly (Node | string)[]): HTMLAnchorElement {
  return element('a', { text, attributes: { href } }, ...children);
}
