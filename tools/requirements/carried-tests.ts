import ts from 'typescript';

export interface CarryingTest {
  readonly file: string;
  readonly title: string;
  readonly ids: readonly string[];
}

const idPattern = /\[([DFX]\d{2,3})\]/g;
const testFunctions: readonly string[] = ['describe', 'it', 'test'];

/** `it(…)`, `it.each(…)(…)`, `describe.each(…)(…)`: the name at the root of what is called. */
const rootOf = (expression: ts.Expression): string | undefined => {
  if (ts.isIdentifier(expression)) return expression.text;
  if (ts.isPropertyAccessExpression(expression) || ts.isCallExpression(expression)) return rootOf(expression.expression);
  return ts.isTaggedTemplateExpression(expression) ? rootOf(expression.tag) : undefined;
};

const titleOf = (node: ts.CallExpression): string | undefined => {
  const [first] = node.arguments;
  if (!first || !testFunctions.includes(rootOf(node.expression) ?? '')) return undefined;
  if (ts.isStringLiteralLike(first)) return first.text;
  return ts.isTemplateExpression(first) ? first.getText().slice(1, -1) : undefined;
};

/** Tests of one file whose titles carry an id. A comment or a plain string that names one is no test. */
export const testsOf = (file: string, source: string): readonly CarryingTest[] => {
  const found: CarryingTest[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const title = titleOf(node);
      const ids = title ? [...title.matchAll(idPattern)].map(([, id]) => id!) : [];
      if (title && ids.length > 0)
        found.push({ file, title: title.replaceAll(idPattern, '').replaceAll(/\s+/g, ' ').trim(), ids });
    }
    ts.forEachChild(node, visit);
  };
  visit(
    ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS),
  );
  return found;
};
