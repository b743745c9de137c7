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
  {
    query: `# A circuit of three rounds, run flat: every step as a person does it, with its time.
query RoutineSteps($choose: RangeEnd!) {
  routine(slug: "standing-strength") {
    title
    estimatedSeconds { min max }
    assumed
    blocks {
      name
      rounds { min max }
      items { exercise { name } dose { shorthand } }
    }
    steps(choose: $choose) { kind round set side reps seconds estimatedSeconds exercise { name } }
  }
}
`,
    variables: variables({ choose: 'MAX' }),
  },
  {
    query: `# All routines, with the time that they are said to take and the time that their doses add up to.
query Routines {
  routines(first: 20) {
    totalCount
    edges { node { id title uses statedMinutes estimatedSeconds { min max } equipment } }
  }
}
`,
  },
  {
    query: `# A source, as two styles refer to it, how strong it is, and what cites it.
query Sources($search: String) {
  sources(search: $search, first: 1) {
    edges {
      node {
        vancouver: reference(style: VANCOUVER)
        apa: reference(style: APA)
        status
        appraisal { design strength summary }
        citations(first: 5) {
          totalCount
          edges { node { kind claim locator subject { __typename ... on Exercise { name } ... on Routine { title } } } }
        }
      }
    }
  }
}
`,
    variables: variables({ search: 'mobility' }),
  },
  {
    query: `# How many exercises each value of each filter would leave, the other filters applied.
query Facets($filter: ExerciseFilter) {
  exercises(first: 3, filter: $filter) {
    totalCount
    edges { node { name equipment } }
    facets {
      category { value count }
      position { value count }
      muscle { value count }
      equipment { value count }
      source { title count }
    }
  }
}
`,
    variables: variables({ filter: { region: ['LOWER_BACK'], noEquipment: true } }),
  },
  {
    query: `# Sign in, then put the token into the headers of another tab: { "Authorization": "Bearer ..." }
# These are the demo's address and password; elsewhere take your own.
mutation SignIn($email: String!, $password: String!) {
  signIn(input: { email: $email, password: $password }) {
    ... on SignInSuccess {
      token
      expiresAt
      viewer { kind name clinic { name } }
    }
    ... on Error { message }
  }
}
`,
    variables: variables({ email: 'clinician@demo.test', password: 'demo-password' }),
  },
];
