/** A picture of the library, with the size it takes before it is there, so that nothing jumps. */
export function Picture(props: {
  url: string;
  altText: string;
  width: number;
  height: number;
  className?: string;
  isLazy?: boolean;
}) {
  const { url, altText, width, height, className, isLazy } = props;
  return (
    // the API serves pictures in the size and format they are shown in: there is nothing left to optimise
    // oxlint-disable-next-line next/no-img-element
    <img
      src={url}
      alt={altText}
      width={width}
      height={height}
      className={className}
      loading={isLazy ? 'lazy' : undefined}
    />
  );
}
