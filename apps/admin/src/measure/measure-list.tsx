import { graphql } from '../gql';
import type { MeasureListQuery } from '../gql/graphql';
import { GraphqlProvider } from '../graphql/browser';
import { query } from '../graphql/server';
import { Badge } from '../ui/badge';
import { ButtonLink } from '../ui/button';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { ArchiveMeasure } from './archive-measure';
import { DefinitionFacts } from './definition-facts';
import styles from './client-measures.module.css';

const measureList = graphql(`
  query MeasureList {
    outcomeMeasures {
      id
      name
      library
      archivedAt
      current {
        id
        number
        definition {
          shortTitle
          ...DefinitionFacts
        }
      }
    }
  }
`);

/** The outcome measures of the clinic: those that come with Reprise, and its own. */
export async function MeasureList() {
  const { outcomeMeasures } = await query(measureList, {});
  const own = outcomeMeasures.filter(({ library }) => library === 'OWN');
  const shipped = outcomeMeasures.filter(({ library }) => library === 'PUBLIC');
  return (
    <GraphqlProvider>
      <div className={styles.page}>
        <Card aria-labelledby="own" className={styles.card}>
          <h2 id="own">Outcome measures of the clinic</h2>
          <p className={styles.soft}>
            Questionnaires that the clinic has a licence for come in as FHIR R4 Questionnaire with a scoring. A newer
            version takes the place of the one before for what is scheduled from then on; answers stay with the version
            that they were given to.
          </p>
          <p>
            <ButtonLink href="/settings/measures/import" look="filled">
              Import a measure
            </ButtonLink>
          </p>
          {own.length === 0 && <p className={styles.soft}>None of your own yet.</p>}
          {own.map((measure) => (
            <Measure key={measure.id} measure={measure} isOwn />
          ))}
        </Card>
        <Card aria-labelledby="shipped" className={styles.card}>
          <h2 id="shipped">With Reprise</h2>
          {shipped.map((measure) => (
            <Measure key={measure.id} measure={measure} />
          ))}
        </Card>
      </div>
    </GraphqlProvider>
  );
}

type OneMeasure = MeasureListQuery['outcomeMeasures'][number];

function Measure({ measure, isOwn = false }: { measure: OneMeasure; isOwn?: boolean }) {
  const { id, name, current, archivedAt } = measure;
  return (
    <div className={styles.row}>
      <h3>
        {name} {current && `(${current.definition.shortTitle}, version ${current.number})`}{' '}
        {archivedAt && <Badge>Put away</Badge>}
      </h3>
      {current && (
        <Disclosure summary="What it asks and how it is scored">
          <DefinitionFacts definition={current.definition} />
        </Disclosure>
      )}
      {isOwn && <ArchiveMeasure id={id} name={name} isArchived={archivedAt != null} />}
    </div>
  );
}
