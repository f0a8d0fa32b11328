import { childrenNamed, findChild, findSwitch, findValue, readInteger, type XmlElement } from './xml-element.ts';

/** What an old form field shows that keeps no result: the choice of a list, or a box, ticked or not. */
export function readFormField(mark: XmlElement): string {
  const data = findChild(mark, 'w:ffData');
  const list = findChild(data, 'w:ddList');
  if (list) {
    const chosen = readInteger(findValue(list, 'w:result') ?? findValue(list, 'w:default')) ?? 0;
    return childrenNamed(list, 'w:listEntry')[chosen]?.attributes['w:val'] ?? '';
  }
  const box = findChild(data, 'w:checkBox');
  if (!box) return '';
  return (findSwitch(box, 'w:checked') ?? findSwitch(box, 'w:default') ?? false) ? '☒' : '☐';
}
