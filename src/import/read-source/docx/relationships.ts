import { childrenNamed, type XmlElement } from './xml-element.ts';
import { relationshipKind } from './namespaces.ts';

interface Relationship {
  /** What it leads to, by Word's name: `header`, `styles`, `hyperlink`. */
  readonly kind: string;
  /** The name of a file in the package, or an address outside it. */
  readonly target: string;
  readonly external: boolean;
}

export type Relationships = ReadonlyMap<string, Relationship>;

export const NO_RELATIONSHIPS: Relationships = new Map();

/** Where the relationships of a part are kept: `word/document.xml` → `word/_rels/document.xml.rels`. */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part, by id. A target in the package is resolved from the folder of the part. */
export function readRelationships(root: XmlElement, part: string): Relationships {
  return new Map(
    childrenNamed(root, 'rel:Relationship').map(({ attributes }) => {
      const target = attributes['Target'] ?? '';
      const external = attributes['TargetMode'] === 'External';
      return [
        attributes['Id'] ?? '',
        {
          kind: relationshipKind(attributes['Type'] ?? ''),
          target: external ? target : resolveTarget(target, part),
          external,
        },
      ];
    }),
  );
}

function resolveTarget(target: string, part: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
