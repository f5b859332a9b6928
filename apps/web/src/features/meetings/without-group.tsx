import { Section } from '@triada/web-ui';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';

/** Target groups of the plans that no working group serves yet (D107); nothing is shown where none is left. */
export const WithoutGroup = ({ regionId }: { readonly regionId: string }) => {
  const { region: text } = useMessages();
  const { data } = useView('/meetings/target-groups-without-group', { regionId });
  if (!data || data.items.length === 0) return null;
  return (
    <Section title={text.withoutGroup}>
      <ul>
        {data.items.map((item) => (
          <li key={`${item.planId}-${item.code}`}>
            {item.name} <span className="tr-small">({item.plan})</span>
          </li>
        ))}
      </ul>
    </Section>
  );
};
