import ts from 'typescript';

/** A small fault that can be put into a file: `start` to `end` is replaced. */
export interface FaultPlace {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly by: string;
  readonly kind: 'condition' | 'operator' | 'number' | 'truth' | 'return' | 'call';
}

/** Every place of a file where a change makes another program. Types, imports and texts are left out. */
export function findPlaces(file: string, text: string): readonly FaultPlace[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const places: FaultPlace[] = [];
  const put = (kind: FaultPlace['kind'], node: ts.Node, by: string) =>
    places.push({ file, start: node.getStart(source), end: node.getEnd(), by, kind });
  const walk = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isTypeAliasDeclaration(node)) return;
    if (ts.isIfStatement(node)) put('condition', node.expression, `!(${node.expression.getText(source)})`);
    if (ts.isConditionalExpression(node)) put('condition', node.condition, `!(${node.condition.getText(source)})`);
    if (ts.isBinaryExpression(node)) {
      const other = OTHER[node.operatorToken.getText(source)];
      if (other !== undefined) put('operator', node.operatorToken, other);
    }
    if (ts.isNumericLiteral(node)) put('number', node, `(${node.getText(source)} + 1)`);
    if (node.kind === ts.SyntaxKind.TrueKeyword) put('truth', node, 'false');
    if (node.kind === ts.SyntaxKind.FalseKeyword) put('truth', node, 'true');
    if (ts.isReturnStatement(node) && node.expression) put('return', node.expression, 'undefined');
    if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression))
      put('call', node.expression, 'undefined');
    node.forEachChild(walk);
  };
  walk(source);
  return places;
}

const OTHER: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '&&': '||',
  '||': '&&',
  '??': '&&',
  '+': '-',
  '-': '+',
  '*': '+',
  '+=': '-=',
};
