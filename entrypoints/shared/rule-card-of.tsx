import { useEffect, useState } from 'react';
import { RuleCard } from '../../components/rule-card';
import type { HintId, TouchableKey } from '../../rules/types';
import { loadRuleCard, type RuleCardContent } from './rule-cards';

export interface RuleCardOfProps {
  readonly id: HintId;
  readonly keyOfArticle: TouchableKey;
}

/** The rule card of a hint, loaded when it is first drawn. */
export function RuleCardOf({ id, keyOfArticle }: RuleCardOfProps) {
  const [content, setContent] = useState<RuleCardContent>();

  useEffect(() => {
    let gone = false;
    void loadRuleCard(id, Date.now()).then((loaded) => {
      if (!gone) setContent(loaded);
    });
    return () => {
      gone = true;
    };
  }, [id]);

  return content ? <RuleCard keyOfArticle={keyOfArticle} {...content} /> : null;
}
