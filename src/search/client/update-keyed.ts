/** A child that an element shall have. `key`: tells all that it shows; what stands there under the same key is not built anew. */
export interface KeyedChild {
  readonly key: string;
  readonly build: () => ChildNode;
}

const KEYS = new WeakMap<Node, string>();

/**
 * Makes an element have these children. What stands there already and is alike stays and is changed no more than it must be,
 * so that the browser has little to lay out and paint. Listeners are not looked at: for what has none, and what nothing else changes.
 */
export function updateKeyed(parent: Node, children: readonly KeyedChild[]): void {
  const before = [...parent.childNodes];
  for (const [place, { key, build }] of children.entries()) {
    const old = before[place];
    if (old !== undefined && KEYS.get(old) === key) continue;
    const fresh = build();
    const stands = old === undefined ? parent.appendChild(fresh) : update(old, fresh);
    KEYS.set(stands, key);
  }
  for (const old of before.slice(children.length)) old.remove();
}

function updateChildren(parent: Node, fresh: readonly ChildNode[]): void {
  const before = [...parent.childNodes];
  for (const [place, node] of fresh.entries()) {
    const old = before[place];
    if (old === undefined) parent.appendChild(node);
    else update(old, node);
  }
  for (const old of before.slice(fresh.length)) old.remove();
}

/** Gives what stands there then. */
function update(old: ChildNode, fresh: ChildNode): ChildNode {
  if (old.isEqualNode(fresh)) return old;
  if (old instanceof Element && fresh instanceof Element && old.tagName === fresh.tagName) {
    for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
    for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
    updateChildren(old, [...fresh.childNodes]);
    return old;
  }
  if (old instanceof Text && fresh instanceof Text) {
    old.data = fresh.data;
    return old;
  }
  old.replaceWith(fresh);
  return fresh;
}
