import { useMessages } from '../../messages';
import { PersonText, type NameOf } from '../../shared/people';
import type { PlanContent } from './types';

/** Paragraphs, each with a link to itself that stays the same in every revision. */
export const Paragraphs = ({ paragraphs, nameOf }: { readonly paragraphs: PlanContent['purpose']; readonly nameOf: NameOf }) => {
  const { plan: text } = useMessages();
  return paragraphs.map((paragraph) => (
    <p key={paragraph.paragraphId} id={`odstavec-${paragraph.paragraphId}`} className="plan-paragraph tr-measure">
      <PersonText text={paragraph.text} nameOf={nameOf} />{' '}
      <a href={`#odstavec-${paragraph.paragraphId}`} className="plan-anchor" aria-label={text.paragraphLink}>
        ¶
      </a>
    </p>
  ));
};
