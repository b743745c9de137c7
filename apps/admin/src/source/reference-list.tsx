import { type FragmentType, graphql, readFragment } from '../gql';
import type { CitationStyle } from '../gql/graphql';
import { LinkSwitch } from '../ui/link-switch';
import { ExportLinks } from '../source-export/export-links';
import { type SearchParameters, withParameters } from '../ui/search-parameters';
import { sourceAddress } from './source-address';
import styles from './reference-list.module.css';

const referenced = graphql(`
  fragment Referenced on Citation {
    source {
      id
      reference(style: $style)
    }
  }
`);

/** The sources of a page as a list of references: numbered as they come in Vancouver, by the alphabet in APA. */
export function ReferenceList(props: {
  citations: readonly FragmentType<typeof referenced>[];
  style: CitationStyle;
  path: string;
  parameters: SearchParameters;
  /** What the references are of, where they can be had as a file. */
  of?: { exercise: string } | { routine: string };
}) {
  const sources = readFragment(referenced, props.citations).map(({ source }) => source);
  const once = [...new Map(sources.map((source) => [source.id, source])).values()];
  if (once.length === 0) return null;
  const isApa = props.style === 'APA';
  const inOrder = isApa ? once.toSorted((a, b) => a.reference.localeCompare(b.reference, 'en')) : once;
  const List = isApa ? 'ul' : 'ol';
  const address = (style: string | null) => withParameters(props.path, props.parameters, { references: style });

  return (
    <section aria-labelledby="references" className={styles.references}>
      <div className={styles.head}>
        <h2 id="references">References</h2>
        <LinkSwitch
          label="Style of the references"
          options={[
            { href: address(null), label: 'Vancouver', isOn: !isApa },
            { href: address('apa'), label: 'APA', isOn: isApa },
          ]}
        />
      </div>
      <List className={isApa ? styles.hanging : styles.numbered}>
        {inOrder.map(({ id, reference }) => (
          <li key={id}>
            {reference} <a href={sourceAddress(id)}>Source and appraisal</a>
          </li>
        ))}
      </List>
      {props.of && <ExportLinks what="its references" of={props.of} />}
    </section>
  );
}
