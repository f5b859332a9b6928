import type { ReactNode } from 'react';
import { Icon } from '../layout/icon';

export interface Step {
  readonly id: string;
  readonly title: string;
  readonly note?: ReactNode;
  readonly state: 'done' | 'current' | 'coming' | 'skipped';
  /** The state in words, for those who do not see colours. */
  readonly stateText: string;
}

/** Phases in their order: beside each other where there is room, below each other on a phone. */
export const Steps = ({ steps, label }: { readonly steps: readonly Step[]; readonly label: string }) => (
  <ol className="tr-steps" aria-label={label}>
    {steps.map((step) => (
      <li key={step.id} className={`tr-steps__step tr-steps__step--${step.state}`} aria-current={step.state === 'current' ? 'step' : undefined}>
        <span className="tr-steps__mark">{step.state === 'done' && <Icon name="check" />}</span>
        <span className="tr-steps__body">
          <span className="tr-steps__title">{step.title}</span>
          <span className="tr-steps__state">{step.stateText}</span>
          {step.note && <span className="tr-steps__note">{step.note}</span>}
        </span>
      </li>
    ))}
  </ol>
);
