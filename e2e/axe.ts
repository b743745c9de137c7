import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Lets colours arrive: a change of scheme is a transition, however short, and takes some frames. */
function coloursSettled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    // told after each drawing, also to a page whose clock a test has stopped
    const drawn = () =>
      new Promise<void>((resolve) =>
        new IntersectionObserver((_all, watcher) => {
          watcher.disconnect();
          resolve();
        }).observe(document.documentElement),
      );
    await drawn();
    await drawn();
    const endingOnes = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
    await Promise.allSettled(endingOnes.map(({ finished }) => finished));
  });
}

/** What axe finds on the page as it stands, each as a line that says where and how to mend it. */
export async function accessibilityFindings(page: Page): Promise<string[]> {
  await coloursSettled(page);
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html, failureSummary = '' }) => {
      const how = failureSummary.split('\n').slice(1).join(' ').replace(/\s+/g, ' ').trim();
      return `${id}: ${help}\n  at ${target.join(' ')}\n  ${html.slice(0, 160)}\n  ${how}`;
    }),
  );
}

/** How far the page can be moved sideways, in pixels, and the elements that stand out. */
export function sidewaysScroll(page: Page): Promise<{ pixels: number; because: string[] }> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const pixels = document.documentElement.scrollWidth - width;
    const because = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class')}`);
    return { pixels, because: pixels > 0 ? because.slice(0, 5) : [] };
  });
}

/** What can be pressed and is less than 44 pixels high or wide, but for links within a sentence. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 43.5;
    const isWithinWords = (element: Element) =>
      element.matches('a') &&
      getComputedStyle(element).display === 'inline' &&
      [...(element.parentElement?.childNodes ?? [])].some((node) => node.nodeType === 3 && node.textContent?.trim());
    return (
      [...document.querySelectorAll('a[href], button, select, textarea, summary, input:not([type="hidden"])')]
        .filter((element) => element.checkVisibility() && !isWithinWords(element))
        .map((element) => ({ element, target: element.closest('label') ?? element }))
        .map(({ element, target }) => ({ element, box: target.getBoundingClientRect() }))
        // what waits beside the page until it has the focus is not there to be pressed
        .filter(({ box }) => box.right > 0 && box.bottom > 0 && (box.height < LEAST || box.width < LEAST))
        .map(({ element, box }) => {
          const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40);
          return `${element.tagName.toLowerCase()} ${name}: ${Math.round(box.width)} x ${Math.round(box.height)}`;
        })
    );
  });
}

/** What paper would cut off: boxes that hide what does not fit into them. */
export function cutContent(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main, main *')]
      .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
      .filter((element) => getComputedStyle(element).overflow !== 'visible')
      .filter(
        ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
          scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
      )
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class')}`),
  );
}
