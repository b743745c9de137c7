import { Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Attributes of SVG that are written with capitals; all others have hyphens. */
const withCapitals = new Set(['viewBox', 'preserveAspectRatio', 'patternUnits', 'patternTransform', 'gradientUnits']);

const attributeName = (name: string) =>
  withCapitals.has(name) ? name : name.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

function attributes(props: Readonly<Record<string, unknown>>): string {
  return Object.entries(props)
    .filter(([name, value]) => name !== 'children' && value != null && value !== false)
    .map(([name, value]) => ` ${attributeName(name)}="${escaped(String(value))}"`)
    .join('');
}

type Props = Readonly<Record<string, unknown>> & { readonly children?: ReactNode };

function elementText({ type, props }: ReactElement<Props>): string {
  if (type === Fragment) return nodeText(props.children);
  // a drawing's parts are plain functions without state: they are called as they stand
  if (typeof type === 'function') return nodeText((type as (given: Props) => ReactNode)(props));
  const inner = nodeText(props.children);
  return inner === '' ? `<${type}${attributes(props)}/>` : `<${type}${attributes(props)}>${inner}</${type}>`;
}

function nodeText(node: ReactNode): string {
  if (Array.isArray(node)) return node.map((part: ReactNode) => nodeText(part)).join('');
  if (isValidElement<Props>(node)) return elementText(node);
  return typeof node === 'string' || typeof node === 'number' ? escaped(String(node)) : '';
}

/** The text of an SVG file: the same drawing that stands on a page. It is made of plain functions alone. */
export function svgText(drawing: ReactElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${nodeText(drawing)}\n`;
}
