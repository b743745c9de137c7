/** One tab that GraphiQL opens with. */
export interface ExampleTab {
  readonly query: string;
  readonly variables?: string;
}

const variables = (values: object) => JSON.stringify(values, null, 2);

/** The tabs that GraphiQL opens with: each runs as it stands, signed out too. */
export const exampleTabs: readonly ExampleTab[] = [
  {
    query: `# One bridge, dosed by several sources, side by side.
query CitedDoses {
  exercise(slug: "glute-bridge") {
    name
    purpose
    citedDoses {
      dose { shorthand sentence }
      citation { locator stance claim source { title year } }
    }
  }
}
`,
  },
  {
    query: `# The search forgives typing errors and knows other names.
query FindExercises($search: String!) {
  exercises(search: $search, first: 5) {
    totalCount
    edges { node { id name aliases regions equipment } }
    facets { category { value count } region { value count } equipment { value count } }
  }
}
`,
    variables: variables({ search: 'brige' }),
  },
  {
    query: `# What clinicians write becomes a dose, or a list of problems with their places.
query ParseDose($text: String!) {
  parseDose(text: $text) {
    ... on Dose {
      shorthand
      sentence
      sets { min max }
      reps { min max }
      holdSeconds { min max }
      side
      timesPerDay { min max }
      estimatedSeconds { min max }
      assumed
    }
    ... on DoseProblems { message problems { message start end suggestion } }
  }
}
`,
    variables: variables({ text: '2-3 x 8-12, hold 5 s, each side, 2x/day' }),
  },
];
