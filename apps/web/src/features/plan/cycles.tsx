import { Badge, Columns, Empty, Section, Timeline, useFormat } from '@triada/web-ui';
import { Loaded } from '../../api/loaded';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';

/** Cycles one after another with the years without planning (D037), and the projects that pay for it (D036, D060). */
export const CyclesAndProjects = ({ regionId }: { readonly regionId: string }) => (
  <Columns min="22rem">
    <Cycles regionId={regionId} />
    <Projects regionId={regionId} />
  </Columns>
);

const Cycles = ({ regionId }: { readonly regionId: string }) => {
  const { region: text } = useMessages();
  const format = useFormat();
  const query = useView('/planning/regions/{regionId}/timeline', { regionId });
  const when = (from: string | null, to: string | null) => [from && format.partial(from), to && format.partial(to)].filter(Boolean).join(' – ');
  return (
    <Section title={text.cycles} lead={text.cyclesLead}>
      <Loaded query={query}>
        {({ entries }) =>
          entries.length === 0 ? (
            <Empty title={text.noCycles} />
          ) : (
            <Timeline
              label={text.cycles}
              entries={entries.map((entry, index) => ({
                id: entry.cycle?.cycleId ?? `gap-${index}`,
                when: when(entry.from, entry.to),
                strong: entry.kind === 'cycle',
                title: entry.cycle?.title ?? text.gap,
                children: entry.cycle?.supporter && <p className="tr-small">{text.supporter(entry.cycle.supporter)}</p>,
              }))}
            />
          )
        }
      </Loaded>
    </Section>
  );
};

const Projects = ({ regionId }: { readonly regionId: string }) => {
  const { region: text } = useMessages();
  const format = useFormat();
  const query = useView('/planning/regions/{regionId}/projects', { regionId });
  return (
    <Section title={text.projects}>
      <Loaded query={query}>
        {({ projects }) =>
          projects.length === 0 ? (
            <Empty title={text.noProjects} />
          ) : (
            <ul className="tr-list">
              {projects.map((project) => (
                <li key={project.projectId} className="tr-stack tr-stack--s">
                  <p>
                    <strong>{project.name}</strong> <Badge tone={project.state === 'running' ? 'info' : 'neutral'}>{text.projectStates[project.state]}</Badge>
                  </p>
                  <p className="tr-small">{[project.number && text.projectNumber(project.number), project.programme].filter(Boolean).join(', ')}</p>
                  <p>
                    {format.range(project.begin, project.end)} ({text.projectMonths(project.months)})
                  </p>
                  <p className="tr-measure">{project.goal}</p>
                  {project.prolongations.map((prolongation) => (
                    <p key={prolongation.end} className="tr-small">
                      {text.prolonged(text.projectMonths(prolongation.months), format.partial(prolongation.end), prolongation.reason)}
                    </p>
                  ))}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
};
