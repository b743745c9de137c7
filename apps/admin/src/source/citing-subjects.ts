import type { SourceCitationsFragment } from '../gql/graphql';

/** One citation of a source, with what it is about. */
export type CitingCitation = SourceCitationsFragment['citations']['edges'][number]['node'];

/** One thing that cites a source, and everything that it cites it for. */
export interface CitingSubject {
  href: string;
  name: string;
  citations: CitingCitation[];
}

/** What cites a source, by kind. */
export interface CitingGroup {
  title: string;
  subjects: CitingSubject[];
}

function placeOf({ subject }: CitingCitation): { title: string; href: string; name: string } {
  switch (subject.__typename) {
    case 'Exercise':
      return { title: 'Exercises', href: `/exercises/${subject.slug}`, name: subject.name };
    case 'Item':
      return { title: 'Items of routines', href: `/exercises/${subject.exercise.slug}`, name: subject.exercise.name };
    case 'Routine':
      return { title: 'Routines', href: `/routines/${subject.slug}`, name: subject.title };
    case 'Article':
      return { title: 'Articles', href: `/articles/${subject.slug}`, name: subject.title };
  }
}

/** Sorts citations by what they are about: exercises first, then routines and articles, each by name. */
export function citingGroups(citations: readonly CitingCitation[]): CitingGroup[] {
  const groups = ['Exercises', 'Routines', 'Items of routines', 'Articles'].map((title) => ({
    title,
    subjects: [] as CitingSubject[],
  }));
  for (const citation of citations) {
    const { title, href, name } = placeOf(citation);
    const subjects = groups.find((group) => group.title === title)!.subjects;
    const known = subjects.find((subject) => subject.href === href);
    if (known) known.citations.push(citation);
    else subjects.push({ href, name, citations: [citation] });
  }
  for (const { subjects } of groups) subjects.sort((one, other) => one.name.localeCompare(other.name, 'en'));
  return groups.filter(({ subjects }) => subjects.length > 0);
}
