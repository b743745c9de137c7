import { useEffect, useState } from 'react';

const TICK_MILLISECONDS = 30_000;

/** The moment by the device's clock; the server's own until the page has come to life. */
export function useNow(madeAt: string): Date {
  const [now, setNow] = useState(() => new Date(madeAt));
  useEffect(() => {
    const tick = () => setNow(new Date());
    tick();
    const timer = window.setInterval(tick, TICK_MILLISECONDS);
    document.addEventListener('visibilitychange', tick);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, []);
  return now;
}
