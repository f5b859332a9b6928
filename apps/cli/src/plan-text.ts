/** A plan as the API shows it, as far as the text needs it. */
export interface PlanContent {
  readonly title: string;
  readonly validity: { readonly from: string; readonly to: string } | null;
  readonly visions: readonly { readonly targetGroup: { readonly name?: string } | string; readonly paragraphs?: readonly { readonly text: string }[] }[];
  readonly tree: readonly PlanNode[];
}

interface PlanNode {
  readonly code: string;
  readonly title: string;
  readonly paragraphs: readonly { readonly text: string }[];
  readonly children: readonly PlanNode[];
}

const nodeLines = (node: PlanNode, depth: number): string[] => [
  `${'  '.repeat(depth)}${node.code} ${node.title}`,
  ...node.paragraphs.map(({ text }) => `${'  '.repeat(depth + 1)}${text}`),
  ...node.children.flatMap((child) => nodeLines(child, depth + 1)),
];

/** A plan as plain text: title, validity, visions, tree. */
export const planLines = ({ title, validity, visions, tree }: PlanContent): string[] => [
  title,
  validity ? `platnost ${validity.from} – ${validity.to}` : 'bez platnosti',
  ...visions.map(({ targetGroup, paragraphs = [] }) => `vize (${typeof targetGroup === 'string' ? targetGroup : targetGroup.name}): ${paragraphs.map(({ text }) => text).join(' ')}`),
  ...tree.flatMap((node) => nodeLines(node, 0)),
];
