import { Link } from '@tanstack/react-router';
import { Section } from '@triada/web-ui';
import { useMessages } from '../../messages';
import type { Scheme } from './types';

/** Years whose contributions were computed. */
export const ContributionYears = ({ regionId, scheme }: { readonly regionId: string; readonly scheme: Scheme }) => {
  const { financing: text } = useMessages();
  const computed = scheme.years.filter((year) =>
    scheme.matrix.some((row) => row.cells.some((cell) => cell.year === year && cell.contribution !== null)),
  );
  return (
    <Section title={text.yearsTitle}>
      {computed.length === 0 ? (
        <p>{text.noYears}</p>
      ) : (
        <ul>
          {computed.map((year) => (
            <li key={year}>
              <Link to="/regiony/$regionId/financovani/$schemeId/prispevky/$year" params={{ regionId, schemeId: scheme.id, year: String(year) }}>
                {text.yearLink(year)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
};
