import { type FragmentType, graphql, readFragment } from '../gql';
import { CitationLine } from '../source/citation-line';
import { Disclosure } from '../ui/disclosure';
import styles from './article.module.css';
import { urgentPart } from './urgent-part';

const articlePoint = graphql(`
  fragment ArticlePoint on ArticlePoint {
    text
    citations {
      id
      ...CitationLine
    }
  }
`);

/** One statement of an article, with the sources that make it a click away. */
export function ArticlePoint(props: { point: FragmentType<typeof articlePoint> }) {
  const { text, citations } = readFragment(articlePoint, props.point);
  const { urgency, rest } = urgentPart(text);
  return (
    <li className={styles.point} data-urgent={urgency ? true : undefined}>
      <p className={styles.text}>
        {urgency && <strong className={styles.urgency}>{urgency}</strong>}
        {rest}
      </p>
      {citations.length > 0 && (
        <Disclosure summary={citations.length === 1 ? 'Who says so' : `Who says so (${citations.length})`}>
          <ul className={styles.citations}>
            {citations.map((citation) => (
              <CitationLine key={citation.id} citation={citation} />
            ))}
          </ul>
        </Disclosure>
      )}
    </li>
  );
}
