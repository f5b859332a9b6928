import { Badge } from '@triada/web-ui';
import { useMessages } from '../../messages';
import type { Group } from './types';

const triad = ['commissioner', 'provider', 'user'] as const;

/** Z 5 · P 10 · U 2, with a word on what is missing. */
export const Triad = ({ composition }: { readonly composition: Group['composition'] }) => {
  const { meetings: text } = useMessages();
  return (
    <span className="tr-row">
      <span className="tr-nowrap">
        {triad.map((side, index) => (
          <span key={side}>
            {index > 0 && ' · '}
            <abbr title={text.sidesPlural[side]}>{text.sideLetters[side]}</abbr> {composition[side]}
          </span>
        ))}
        {composition.other > 0 && (
          <span>
            {' · '}
            <abbr title={text.sidesPlural.other}>{text.sideLetters.other}</abbr> {composition.other}
          </span>
        )}
      </span>
      {composition.complete ? (
        <span className="tr-small">{text.triadComplete}</span>
      ) : (
        <Badge tone="warning">{text.triadMissing(composition.missingSides.map((side) => text.sides[side]).join(', '))}</Badge>
      )}
    </span>
  );
};
