import { Badge, Empty, Section } from '@triada/web-ui';
import { Loaded } from '../../api/loaded';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { useLabels } from '../../shared/names';

/** Keys offered to the region, each with its formula in words. */
export const KeysSection = ({ regionId }: { readonly regionId: string }) => {
  const { financing: text } = useMessages();
  const { say } = useLabels();
  const keys = useView('/financing/allocation-keys', { regionId });
  return (
    <Section title={text.keys}>
      <Loaded query={keys}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={text.noKeys} />
          ) : (
            <ul className="tr-list">
              {items.map((key) => {
                const latest = key.versions.at(-1);
                return (
                  <li key={key.id}>
                    <p>
                      <strong>{key.name}</strong> <Badge>{text.origin[key.origin]}</Badge>{' '}
                      {key.state === 'retired' && <Badge tone="warning">{text.keyState.retired}</Badge>}{' '}
                      {latest && <span className="tr-small">{text.version(latest.version)}</span>}
                    </p>
                    {latest && <p className="tr-measure">{say(latest.formula)}</p>}
                    {latest && <p className="tr-small">{say(latest.rounding)}</p>}
                  </li>
                );
              })}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
};
