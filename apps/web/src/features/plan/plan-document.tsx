import { Badge, Section } from '@triada/web-ui';
import { useMemo } from 'react';
import { useMessages } from '../../messages';
import { useNamed } from '../../shared/names';
import { personsIn, usePeople } from '../../shared/people';
import { Paragraphs } from './paragraphs';
import { PlanTree } from './plan-tree';
import { ConfirmVision, VisionSource } from './vision-source';
import type { Plan, PlanContent, PlanEntry } from './types';

export interface DocumentProps {
  readonly regionId: string;
  readonly planId: string;
  readonly content: PlanContent;
  readonly projects: Plan['projects'];
  readonly flags: Plan['flags'];
  readonly funding: Plan['funding'];
  readonly revision?: number;
}

const textsOf = (entries: readonly PlanEntry[]): readonly string[] =>
  entries.flatMap((entry) => [...entry.paragraphs.map(({ text }) => text), ...textsOf(entry.children)]);

/** The plan as a document: contents, purpose, visions, the numbered tree; every part and paragraph has an address that stays. */
export const PlanDocument = ({ regionId, planId, content, projects, flags, funding, revision }: DocumentProps) => {
  const { plan: text } = useMessages();
  const named = useNamed();
  const nameOf = usePeople(
    useMemo(
      () => [...content.purpose.map((part) => part.text), ...content.visions.flatMap((vision) => vision.paragraphs.map((part) => part.text)), ...textsOf(content.tree)].flatMap(personsIn),
      [content],
    ),
  );
  const groupName = (code: string) => content.targetGroups.find((group) => group.code === code)?.name ?? code;
  return (
    <div className="plan-document">
      <nav className="plan-contents tr-no-print" aria-label={text.contents}>
        <h2>{text.contents}</h2>
        <ul>
          {content.purpose.length > 0 && (
            <li>
              <a href="#ucel">{text.purpose}</a>
            </li>
          )}
          {content.visions.map((vision) => (
            <li key={vision.visionId}>
              <a href={`#vize-${vision.visionId}`}>{text.vision(groupName(vision.targetGroup))}</a>
            </li>
          ))}
          {content.tree.map((entry) => (
            <li key={entry.id}>
              <a href={`#cast-${entry.id}`}>
                {entry.code} {entry.title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="tr-stack tr-stack--l">
        {projects.length > 0 && (
          <p className="tr-small">
            {text.projects}: {projects.map(({ name, number, programme }) => text.projectMark(name, number, programme)).join('; ')}
          </p>
        )}
        <Section title={text.purpose} id="ucel">
          <p className="tr-small">
            {named(content.planType)} · {text.territory}: {content.territory.map(({ name }) => name).join(', ')}
          </p>
          <Paragraphs paragraphs={content.purpose} nameOf={nameOf} />
        </Section>
        {content.visions.map((vision) => (
          <Section key={vision.visionId} title={text.vision(groupName(vision.targetGroup))} id={`vize-${vision.visionId}`} actions={revision === undefined && <ConfirmVision regionId={regionId} planId={planId} vision={vision} groupName={groupName(vision.targetGroup)} />}>
            <div className="tr-row">
              {vision.endYear !== null && <span>{text.visionYear(vision.endYear)}</span>}
              <span className="tr-small">{text.visionVersion(vision.version)}</span>
              <Badge tone={vision.confirmed ? 'success' : 'warning'}>{vision.confirmed ? text.visionConfirmed : text.visionUnconfirmed}</Badge>
              {vision.forReview && <Badge tone="warning">{text.visionReview}</Badge>}
            </div>
            <Paragraphs paragraphs={vision.paragraphs} nameOf={nameOf} />
            <VisionSource regionId={regionId} planId={planId} vision={vision} groupName={groupName(vision.targetGroup)} />
          </Section>
        ))}
        <Section title={text.tree}>
          {content.tree.length === 0 ? <p>{text.noTree}</p> : <PlanTree regionId={regionId} planId={planId} content={content} flags={flags} funding={funding} nameOf={nameOf} revision={revision} />}
        </Section>
      </div>
    </div>
  );
};
