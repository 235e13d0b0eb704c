import type { DomElement } from './dom.ts';

// Names that sites give to what stands inside an article and is none of it, each as a word of a class or id.
const asides =
  /(?:^|[\s_-])(?:related|newsletter|signup|sign-up|share|sharing|social|promo|recirc|recommended|recommendations|caption|wp-caption-text|credit|credits|byline|author-bio|authorbio|breadcrumbs?|advert|advertisement|ad-container|comments?|tags|trending|most-(?:read|popular|viewed)|read-more|readmore|more-stories|subscribe|toolbar|print-only|sr-only|visually-hidden|screen-reader-text|story-timeline|photo-credit|image-credit|image-caption|also-read|outbrain|taboola)(?:$|[\s_-])/i;

const always =
  'figure figcaption, nav, footer, aside, form, [role=navigation], [role=complementary], [hidden], [aria-hidden=true]';

/** Takes captions, menus, boxes and lists of links out of an article's element, as far as its markup names them. */
export function dropAsides(article: DomElement): void {
  const whole = lengthOf(article);
  // What holds a good part of the text is the story, whatever it is called.
  const dropSmall = (element: DomElement, share: number) => {
    if (lengthOf(element) <= whole * share) element.remove();
  };
  for (const element of [...article.querySelectorAll(always)]) dropSmall(element, 0.3);
  for (const element of [...article.querySelectorAll('[class], [id]')]) {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (names.length < 500 && asides.test(names)) dropSmall(element, 0.2);
  }
}

function lengthOf(element: DomElement): number {
  return (element.textContent ?? '').length;
}
