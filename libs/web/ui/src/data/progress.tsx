import { useId } from 'react';
import { useUiTexts } from '../locale/ui-texts';

/** How much of a whole is done, in words and as a bar. */
export const Progress = ({ label, value, max, text }: { readonly label: string; readonly value: number; readonly max: number; readonly text?: string }) => {
  const texts = useUiTexts();
  const id = useId();
  return (
    <div className="tr-progress">
      <div className="tr-progress__label">
        <span id={id}>{label}</span>
        <strong>{text ?? texts.of(String(value), String(max))}</strong>
      </div>
      <progress value={value} max={Math.max(max, 1)} aria-labelledby={id}>
        {text}
      </progress>
    </div>
  );
};
