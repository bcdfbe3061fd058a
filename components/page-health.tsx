import { useState } from 'react';
import { t } from '../entrypoints/shared/translate';
import { Disclosure } from './disclosure';
import './button.css';
import './page-health.css';

export interface PageHealthProps {
  /** False where Haven has no file for the app and reads it by its structure. */
  readonly isKnown: boolean;
  /** True where Haven has a file for the app that no longer fits. */
  readonly isOutdated: boolean;
  readonly hasBox: boolean;
  readonly hasList: boolean;
  readonly messages: number;
  /** How many of the messages have nobody's name on them. */
  readonly unknown: number;
  /** How long ago the last message from the other came, in words; undefined where nothing tells. */
  readonly lastFromThem: string | undefined;
  /** Copies a report without any words of anyone; false when that failed. */
  readonly onCopyReport: () => Promise<boolean>;
}

/** What Haven sees of the page, in numbers, and a way to tell when it sees it wrong. */
export function PageHealth({
  isKnown,
  isOutdated,
  hasBox,
  hasList,
  messages,
  unknown,
  lastFromThem,
  onCopyReport,
}: PageHealthProps) {
  const [copied, setCopied] = useState<boolean>();
  return (
    <section className="page-health" data-outdated={isOutdated}>
      {isOutdated && <p className="page-health-outdated">{t('health_outdated')}</p>}
      <Disclosure words={t('health')}>
        <ul className="page-health-list">
          <li>{isKnown ? t('health_known') : t('health_unknown_app')}</li>
          <li>{hasBox ? t('health_box') : t('health_no_box')}</li>
          <li>{hasList ? t('health_messages', `${messages}`) : t('health_no_list')}</li>
          {unknown > 0 && <li>{t('health_unknown', `${unknown}`)}</li>}
          {lastFromThem !== undefined && <li>{t('health_last', lastFromThem)}</li>}
        </ul>
        <button className="button" type="button" onClick={async () => setCopied(await onCopyReport())}>
          {t('health_report')}
        </button>
        <p className="page-health-note" role="status">
          {copied === undefined
            ? t('health_report_note')
            : copied
              ? t('health_copied')
              : t('health_not_copied')}
        </p>
      </Disclosure>
    </section>
  );
}
