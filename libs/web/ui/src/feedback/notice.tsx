import type { ReactNode } from 'react';
import { Icon, type IconName } from '../layout/icon';

export type Tone = 'info' | 'success' | 'warning' | 'error';

const icons: Readonly<Record<Tone, IconName>> = { info: 'info', success: 'check', warning: 'warning', error: 'cross' };

export interface NoticeProps {
  readonly tone?: Tone;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** `alert` interrupts a screen reader, `status` waits its turn; leave out for text that stands on the page from the start. */
  readonly role?: 'alert' | 'status';
}

/** A sentence or two that must not be overlooked. Colour never speaks alone: icon and words carry it. */
export const Notice = ({ tone = 'info', title, children, actions, role }: NoticeProps) => (
  <div className={`tr-notice tr-notice--${tone}`} role={role}>
    <Icon name={icons[tone]} />
    <div className="tr-notice__body">
      {title && <p className="tr-notice__title">{title}</p>}
      {children && <div className="tr-notice__text">{children}</div>}
      {actions && <div className="tr-row">{actions}</div>}
    </div>
  </div>
);
