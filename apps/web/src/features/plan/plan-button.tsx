import type { ReactNode } from 'react';
import { DialogButton } from '../../shared/dialog-button';
import type { Plan } from './types';

interface Props {
  readonly plan: Plan;
  readonly label: string;
  readonly operation: string;
  readonly look?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly wide?: boolean;
  readonly children: (close: () => void) => ReactNode;
}

/** A command of a plan behind a button. */
export const PlanButton = ({ plan, label, operation, look, wide, children }: Props) => (
  <DialogButton label={label} operation={operation} subject={{ region: plan.regionId }} look={look} wide={wide}>
    {children}
  </DialogButton>
);

/** Paragraphs are parted by an empty line, as people write them. */
export const paragraphsOf = (text: string): readonly { readonly text: string }[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ text: paragraph }));
