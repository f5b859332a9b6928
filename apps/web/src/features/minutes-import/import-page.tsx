import { Link } from '@tanstack/react-router';
import { Button, Page, Steps } from '@triada/web-ui';
import { useState, type ReactElement } from 'react';
import { useMessages } from '../../messages';
import { useCrumbs } from '../../shared/region';
import { CheckStep } from './check-step';
import type { Preview } from './import-draft';
import { SourceStep } from './source-step';

interface Read {
  readonly text: string;
  readonly sourceName: string | null;
  readonly preview: Preview;
}

/** Text → what was recognised and doubted → corrected → stored. Until the last step nothing leaves this page but the text itself. */
export const ImportPage = ({ regionId }: { readonly regionId: string }): ReactElement => {
  const { minutesImport: text, meetings, region } = useMessages();
  const [read, setRead] = useState<Read | null>(null);
  const [source, setSource] = useState('');
  const crumbs = useCrumbs(
    regionId,
    <Link key="groups" to="/regiony/$regionId/skupiny" params={{ regionId }}>
      {meetings.title}
    </Link>,
  );
  const states = region.phaseState;
  return (
    <Page
      title={text.title}
      lead={text.lead}
      breadcrumbs={crumbs}
      actions={read && <Button onClick={() => setRead(null)}>{text.back}</Button>}
    >
      <Steps
        label={text.title}
        steps={[
          { id: 'source', title: text.steps.source, state: read ? 'done' : 'current', stateText: read ? states.done : states.current },
          { id: 'check', title: text.steps.check, state: read ? 'current' : 'coming', stateText: read ? states.current : states.coming },
        ]}
      />
      {read ? (
        <CheckStep regionId={regionId} text={read.text} sourceName={read.sourceName} preview={read.preview} />
      ) : (
        <SourceStep
          initial={source}
          done={(text, sourceName, preview) => {
            setSource(text);
            setRead({ text, sourceName, preview });
            window.scrollTo({ top: 0 });
          }}
        />
      )}
    </Page>
  );
};
