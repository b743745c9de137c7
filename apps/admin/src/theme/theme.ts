import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const teal: MantineColorsTuple = [
  '#e3f2ef',
  '#c9e6e1',
  '#9ed3cb',
  '#6fbdb2',
  '#45a699',
  '#2a9186',
  '#18837a',
  '#0f766e',
  '#0b5f58',
  '#084842',
];
const stone: MantineColorsTuple = [
  '#faf8f5',
  '#f3f0eb',
  '#e5e0d8',
  '#d3cdc3',
  '#b5aea4',
  '#8f877c',
  '#746c62',
  '#5d5750',
  '#35322d',
  '#1f1d1a',
];
const dark: MantineColorsTuple = [
  '#f1eee9',
  '#d9d4cc',
  '#b5aea4',
  '#837b70',
  '#4a453f',
  '#35322d',
  '#262421',
  '#1f1d1b',
  '#161513',
  '#100f0e',
];

const red: MantineColorsTuple = [
  '#fbe9e6',
  '#f6d0cb',
  '#eeaaa2',
  '#e58177',
  '#d85f53',
  '#c9463a',
  '#bb382d',
  '#a92f26',
  '#86231c',
  '#631812',
];

const touchable = { styles: { input: { minHeight: 'var(--touch)' } } };

/** Mantine in Reprise's clothes: one accent, warm greys, soft corners, few lines, targets one can hit. */
export const theme = createTheme({
  colors: { teal, red, gray: stone, dark },
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 7 },
  white: '#ffffff',
  black: '#1f1d1a',
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--font-mono)',
  defaultRadius: 'md',
  radius: { xs: '4px', sm: '8px', md: '12px', lg: '20px', xl: '32px' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  shadows: {
    xs: 'var(--shadow-low)',
    sm: 'var(--shadow-low)',
    md: 'var(--shadow)',
    lg: 'var(--shadow)',
    xl: 'var(--shadow-high)',
  },
  headings: {
    fontFamily: 'var(--font)',
    fontWeight: '650',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: 'var(--text-3xl)', lineHeight: '1.2' },
      h2: { fontSize: 'var(--text-xl)', lineHeight: '1.25' },
      h3: { fontSize: 'var(--text-l)', lineHeight: '1.3' },
    },
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { radius: 'sm' }, styles: { root: { minHeight: 'var(--touch)', fontWeight: 600 } } },
    ActionIcon: { defaultProps: { variant: 'subtle', size: 'input-md', radius: 'sm' } },
    Paper: { defaultProps: { radius: 'md', shadow: 'xs', p: 'lg' } },
    Table: { defaultProps: { verticalSpacing: 'sm', horizontalSpacing: 'md', highlightOnHover: true } },
    Badge: {
      defaultProps: { variant: 'light', radius: 'sm', size: 'lg' },
      styles: { root: { textTransform: 'none', fontWeight: 550, letterSpacing: 0 } },
    },
    TextInput: { defaultProps: { radius: 'sm', size: 'md' }, ...touchable },
    PasswordInput: { defaultProps: { radius: 'sm', size: 'md' }, ...touchable },
    Select: { defaultProps: { radius: 'sm', size: 'md' }, ...touchable },
    Textarea: { defaultProps: { radius: 'sm', size: 'md' } },
    Checkbox: { defaultProps: { radius: 'xs', size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    MultiSelect: { defaultProps: { radius: 'sm', size: 'md' }, ...touchable },
    TagsInput: { defaultProps: { radius: 'sm', size: 'md' }, ...touchable },
    Autocomplete: { defaultProps: { radius: 'sm', size: 'md' }, ...touchable },
    NumberInput: { defaultProps: { radius: 'sm', size: 'md' }, ...touchable },
    NativeSelect: { defaultProps: { radius: 'sm', size: 'md' }, ...touchable },
    Modal: {
      defaultProps: { radius: 'lg', centered: true, padding: 'lg', closeButtonProps: { 'aria-label': 'Close' } },
      styles: { title: { fontSize: 'var(--text-xl)', fontWeight: 650 } },
    },
    Menu: { defaultProps: { radius: 'md', shadow: 'xl' } },
    Tooltip: { defaultProps: { radius: 'sm', openDelay: 300 } },
  },
});

/** Mantine's own variables follow the tokens, so that both schemes are decided in one place. */
export const cssVariablesResolver: CSSVariablesResolver = () => {
  const followed = {
    '--mantine-color-body': 'var(--surface)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-placeholder': 'var(--ink-soft)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-color-error': 'var(--danger)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-hover': 'var(--sunken)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line)',
    '--mantine-primary-color-filled': 'var(--accent-fill)',
    '--mantine-primary-color-filled-hover': 'var(--accent-fill-hover)',
    '--mantine-primary-color-light': 'var(--accent-tint)',
    '--mantine-primary-color-light-color': 'var(--on-accent-tint)',
  };
  return { variables: {}, light: followed, dark: followed };
};
