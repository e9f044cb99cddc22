import type { Words } from '../i18n/words.ts';
import { type Compared, commonShape } from '../selection/compared.ts';
import type { StoryEvent } from '../selection/events.ts';
import type { Pill } from './label-layer.ts';
import { type Looking, marksOf, weightOf } from './marks.ts';
import type { CountryOutlines, Outline } from './outlines.ts';
import { type AreaShape, type OverlayShapes, shapeOf } from './overlay.ts';
import { relationPill, relationShape, ringsIn, routesOf } from './shapes.ts';

/** A GeoJSON outline of a place that is no country; null where there is none. */
export type OutlineSource = (placeId: string) => Promise<unknown>;

/** What the overlay shows, and how. */
export interface Scene {
  readonly events: readonly StoryEvent[];
  readonly looking: Looking;
  readonly compared: Compared;
  readonly words: Words;
  /** Where there is little room, figures come without their words. */
  readonly isNarrow: boolean;
  readonly outlines: OutlineSource | null;
}

const nothing: OverlayShapes = { areas: [], routes: [], relations: [] };

/**
 * The shapes of a scene: routes and relations of what is in focus, or of the whole story when no event is; areas of every event. Some
 * are fetched: only the scene that was laid last is ever shown.
 */
export class StoryOverlay {
  shapes: OverlayShapes = nothing;
  pills: readonly Pill[] = [];

  readonly #countries: CountryOutlines;
  readonly #regions = new Map<string, Promise<Outline>>();
  #turn = 0;

  constructor(countries: CountryOutlines) {
    this.#countries = countries;
  }

  /** Resolves to false where a later scene came in between. */
  async lay(scene: Scene): Promise<boolean> {
    const turn = ++this.#turn;
    const { events, looking, words } = scene;
    const inStory = events.filter((event) => weightOf(event, looking) !== 'other');
    const focused = inStory.filter((event) => event.id === looking.event);
    const detailed = focused.some((event) => event.routes.length + event.spatialRelations.length > 0)
      ? focused
      : inStory;
    const routes = routesOf(detailed);
    const relations = [
      ...new Map(detailed.flatMap((event) => event.spatialRelations).map((each) => [each.id, each])).values(),
    ];
    const [areas, lines] = await Promise.all([this.#areas(scene), Promise.all(relations.map(relationShape))]);
    if (turn !== this.#turn) return false;
    this.shapes = { areas, routes: routes.shapes, relations: lines };
    this.pills = [
      ...relations.flatMap((relation, i) => relationPill(relation, lines[i]!, words, scene.isNarrow)),
      ...routes.pills(words),
    ];
    return true;
  }

  async #areas({ events, looking, compared, outlines }: Scene): Promise<AreaShape[]> {
    const marks = marksOf(events, looking, compared)
      .filter((mark) => mark.shape === 'area')
      .reverse();
    return Promise.all(
      marks.map(async (mark): Promise<AreaShape> => {
        const { place } = mark.events[0]!.where!;
        const code = place.kind === 'COUNTRY' ? place.countryCode : null;
        const outline = code ? null : await this.#region(place.id, outlines);
        return {
          outline: outline ? () => outline : (frame) => this.#countries.at(code!, frame),
          emphasis: mark.weight,
          disputed: place.disputedBy.length > 0,
          uncertain: mark.uncertain,
          story: commonShape(mark.events, compared),
        };
      }),
    );
  }

  #region(placeId: string, outlines: OutlineSource | null): Promise<Outline> {
    let outline = this.#regions.get(placeId);
    if (!outline) {
      outline = Promise.resolve(outlines?.(placeId))
        .then((geometry) => shapeOf(ringsIn(geometry)))
        .catch(() => [])
        .then((rings) => ({ rings, border: rings }));
      this.#regions.set(placeId, outline);
    }
    return outline;
  }
}
