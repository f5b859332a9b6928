import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import { useUiTexts } from '../locale/ui-texts';
import { Button } from '../layout/button';
import { Icon } from '../layout/icon';

export interface Announcement {
  readonly text: string;
  /** Offered as a button while the announcement stands. */
  readonly undo?: () => void;
}

interface Announcer {
  /** Shows a short result in the corner and reads it out. */
  readonly announce: (announcement: Announcement) => void;
  /** Reads out only: something changed on the page by itself. */
  readonly whisper: (text: string) => void;
}

const AnnouncerContext = createContext<Announcer>({ announce: () => undefined, whisper: () => undefined });

export const useAnnouncer = (): Announcer => useContext(AnnouncerContext);

const standsFor = 8_000;
const standsForUndo = 20_000;

/** Live region of the whole application: results of commands and changes that came from elsewhere. */
export const AnnouncerProvider = ({ children }: { readonly children: ReactNode }) => {
  const texts = useUiTexts();
  const [shown, setShown] = useState<Announcement | null>(null);
  const [whispered, setWhispered] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const announce = useCallback((announcement: Announcement) => {
    clearTimeout(timer.current);
    setShown(announcement);
    timer.current = setTimeout(() => setShown(null), announcement.undo ? standsForUndo : standsFor);
  }, []);
  const value = useMemo(() => ({ announce, whisper: setWhispered }), [announce]);
  return (
    <AnnouncerContext value={value}>
      {children}
      <div className="tr-announcer" role="status" aria-live="polite">
        {shown && (
          <div className="tr-announcer__box">
            <Icon name="check" />
            <span>{shown.text}</span>
            {shown.undo && (
              <Button
                size="s"
                onClick={() => {
                  shown.undo?.();
                  setShown(null);
                }}
              >
                {texts.undo}
              </Button>
            )}
            <button type="button" className="tr-icon-button" aria-label={texts.close} onClick={() => setShown(null)}>
              <Icon name="cross" />
            </button>
          </div>
        )}
      </div>
      <div className="tr-visually-hidden" aria-live="polite">
        {whispered}
      </div>
    </AnnouncerContext>
  );
};
