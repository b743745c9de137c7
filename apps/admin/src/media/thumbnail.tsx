/** A small picture in a list; its words stand beside it unless `alt` says them. */
export function Thumbnail({ url, alt = '' }: { url: string; alt?: string }) {
  // the API keeps pictures in small widths too: there is nothing left to optimise
  // oxlint-disable-next-line next/no-img-element
  return <img src={url} alt={alt} loading="lazy" decoding="async" />;
}
