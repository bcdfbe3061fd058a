import { t } from '../entrypoints/shared/translate';
import './week-table.css';

export interface WeekTableProps {
  /** One row for each key: its name, and how many of its hints were shown, taken and muted. */
  readonly rows: readonly {
    readonly key: 1 | 2 | 3 | 4 | 5 | 6;
    readonly shown: number;
    readonly taken: number;
    readonly muted: number;
  }[];
}

/** The last seven days as plain numbers. */
export function WeekTable({ rows }: WeekTableProps) {
  return (
    <table className="week-table">
      <caption className="week-table-caption">{t('week_caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('week_key')}</th>
          <th scope="col">{t('week_shown')}</th>
          <th scope="col">{t('week_taken')}</th>
          <th scope="col">{t('week_muted')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, shown, taken, muted }) => (
          <tr key={key}>
            <th scope="row">{t(`key_${key}`)}</th>
            <td>{shown}</td>
            <td>{taken}</td>
            <td>{muted}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
