import type { ExportContext } from '../context.ts';
import { analysisData } from './analysis.ts';
import { authoritiesData } from './authorities.ts';
import { commentaryData } from './commentary.ts';
import { deadlinesData } from './deadlines.ts';
import { divergencesData } from './divergences.ts';
import { entitiesData } from './entities.ts';
import { orderData } from './order.ts';
import { permalinksData } from './permalinks.ts';
import { termsData } from './terms.ts';

export interface ApiFile {
  /** Of the data and of its schema. */
  readonly name: string;
  readonly path: (orderNumber: string) => string;
  readonly data: (context: ExportContext) => object;
  /** What it holds, for those who look for data. */
  readonly about: string;
}

const list = (name: string, data: ApiFile['data'], about: string): ApiFile => ({ name, path: () => `/api/v1/${name}.json`, data, about });

/** Every file of the interface for programs. A new one is one line here, one module and one schema. */
export const API_FILES: readonly ApiFile[] = [
  {
    name: 'order',
    path: (number) => `/api/v1/eo/${number}.json`,
    data: orderData,
    about: 'The order: exact words, explanation and facts of every provision',
  },
  list('analysis', analysisData, 'The analysis, passage by passage, with the provisions each speaks of'),
  list('commentary', commentaryData, 'What commentaries claim, with a verdict and the reason'),
  list('divergences', divergencesData, 'Where the sources and the order part ways'),
  list('deadlines', deadlinesData, 'Deadlines: the words first, the date second'),
  list('entities', entitiesData, 'Who is named, in what role, and where'),
  list('terms', termsData, 'Terms, and whether the order defines them'),
  list('authorities', authoritiesData, 'Law that the order or its analysis cites'),
  list('permalinks', permalinksData, 'Every address ever published, and where it leads'),
];
