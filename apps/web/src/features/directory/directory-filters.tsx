import { Button, Section, SelectField, TextField, type FieldBinding } from '@triada/web-ui';
import { useState, type FormEvent } from 'react';
import { useMessages } from '../../messages';
import { useCodeOptions } from '../../shared/code-options';
import { useRegionMunicipalities } from '../../shared/region';
import { municipalityName } from '../../shared/names';
import { isNarrowed, type DirectorySearch } from './search';

interface Props {
  readonly regionId: string;
  readonly search: DirectorySearch;
  readonly go: (search: DirectorySearch) => void;
}

/** One field for words; the rest behind „Upřesnit“. The address carries it all, so that a search can be sent to a colleague. */
export const DirectoryFilters = ({ regionId, search, go }: Props) => {
  const { directory: text } = useMessages();
  const [draft, setDraft] = useState(search);
  const targetGroups = useCodeOptions('target-groups');
  const serviceTypes = useCodeOptions('service-types');
  const lifeSituations = useCodeOptions('life-situations');
  const serviceForms = useCodeOptions('service-forms');
  const municipalities = useRegionMunicipalities(regionId);
  const bind = (path: keyof DirectorySearch): FieldBinding => ({
    path,
    value: draft[path] ?? '',
    change: (value) => setDraft({ ...draft, [path]: value === '' ? undefined : value }),
    faults: [],
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    go({ ...draft, strana: undefined });
  };
  return (
    <Section title={text.search}>
      <form className="tr-form" role="search" onSubmit={submit}>
        <div className="directory-search">
          <TextField bind={bind('q')} label={text.search} hint={text.searchHint} type="search" required />
          <Button submit look="primary">
            {text.submit}
          </Button>
        </div>
        <details className="tr-details" open={isNarrowed(search)}>
          <summary>{text.filters}</summary>
          <div className="tr-fields-beside">
            <SelectField
              bind={bind('typ')}
              label={text.type}
              required
              options={(['service', 'offer', 'organisation'] as const).map((value) => ({ value, label: text.types[value] }))}
            />
            <SelectField bind={bind('skupina')} label={text.targetGroup} required options={targetGroups} />
            <SelectField
              bind={bind('obec')}
              label={text.municipality}
              required
              options={municipalities.map((code) => ({ value: code, label: municipalityName(code) }))}
            />
            <SelectField bind={bind('druh')} label={text.serviceType} required options={serviceTypes} />
            <SelectField bind={bind('situace')} label={text.lifeSituation} required options={lifeSituations} />
            <SelectField bind={bind('forma')} label={text.form} required options={serviceForms} />
            <SelectField
              bind={bind('stav')}
              label={text.state}
              required
              options={(['active', 'planned', 'suspended', 'closed'] as const).map((value) => ({ value, label: text.states[value] }))}
            />
          </div>
          <div className="tr-form__buttons directory-buttons">
            <Button submit>{text.submit}</Button>
            <Button look="quiet" onClick={() => go({ q: draft.q })}>
              {text.reset}
            </Button>
          </div>
        </details>
      </form>
    </Section>
  );
};
