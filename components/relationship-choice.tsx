import { useId } from 'react';
import { type Relationship, relationships } from '../entrypoints/shared/settings';
import { type MessageKey, t } from '../entrypoints/shared/translate';
import './relationship-choice.css';

export interface RelationshipChoiceProps {
  readonly chosen: Relationship;
  readonly onChoose: (relationship: Relationship) => void;
}

/** The name of each, also for the settings. */
export const relationshipNames: Readonly<Record<Relationship, MessageKey>> = {
  'close-friend': 'relationship_close_friend',
  family: 'relationship_family',
  work: 'relationship_work',
  stranger: 'relationship_stranger',
};

/** Who the other is, for this one conversation. */
export function RelationshipChoice({ chosen, onChoose }: RelationshipChoiceProps) {
  const id = useId();
  return (
    <p className="relationship-choice">
      <label htmlFor={id}>{t('relationship_here')}</label>
      <select
        className="relationship-choice-list"
        id={id}
        value={chosen}
        onChange={(event) => {
          const next = relationships.find((one) => one === event.target.value);
          if (next) onChoose(next);
        }}
      >
        {relationships.map((one) => (
          <option key={one} value={one}>
            {t(relationshipNames[one])}
          </option>
        ))}
      </select>
    </p>
  );
}
