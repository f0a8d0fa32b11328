/**
 * Makes an element have these children. What stands there already and is alike stays and is changed no more than it must be,
 * so that the browser has little to lay out and paint. Listeners are not looked at: for what has none.
 */
export function updateChildren(parent: Node, fresh: readonly Node[]): void {
  const before = [...parent.childNodes];
  for (const [place, node] of fresh.entries()) {
    const old = before[place];
    if (old === undefined) parent.appendChild(node);
    else update(old, node);
  }
  for (const old of before.slice(fresh.length)) old.parentNode?.removeChild(old);
}

function update(old: ChildNode, fresh: Node): void {
  if (old instanceof Element && fresh instanceof Element && old.tagName === fresh.tagName) {
    for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
    for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
    updateChildren(old, [...fresh.childNodes]);
  } else if (old instanceof Text && fresh instanceof Text) {
    if (old.data !== fresh.data) old.data = fresh.data;
  } else old.replaceWith(fresh);
}
