import type { Destination } from './destinations';
import { Icon } from './icon';
import { NavLink } from './nav-link';

/** A list of places to go, each with its picture and its word. */
export function Navigation({ destinations, className }: { destinations: Destination[]; className?: string }) {
  return (
    <ul className={className}>
      {destinations.map(({ href, label, icon }) => (
        <li key={href}>
          <NavLink href={href}>
            <Icon name={icon} />
            <span>{label}</span>
          </NavLink>
        </li>
      ))}
    </ul>
  );
}
