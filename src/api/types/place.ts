import { Arg, Ctx, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { Place } from '../../model/place.ts';
import type { ApiContext } from '../context.ts';
import { globalId } from '../global-id.ts';
import { PlaceKindEnum } from './enums.ts';
import { NodeType } from './node.ts';
import { BoundingBoxType, PointType } from './point.ts';
import { GazetteerIdScalar, GeoJSONScalar, LocaleScalar } from './scalars.ts';

@ObjectType('PlaceName', { description: 'A name of a place in one language.' })
export class PlaceNameType {
  @Field(() => LocaleScalar, { description: 'The language. Example: `nl`.' })
  readonly language: string;

  @Field(() => String, { description: 'The name. Example: `Vladivostok`.' })
  readonly name: string;

  constructor(language: string, name: string) {
    this.language = language;
    this.name = name;
  }
}

/** The language of names where nobody asks for another. */
const defaultLanguage = 'nl';

@ObjectType('Place', {
  implements: NodeType,
  description: 'An entry of the gazetteer: what a toponym was decided to mean.',
})
export class PlaceType implements NodeType {
  readonly #place: Place;

  constructor(place: Place) {
    this.#place = place;
  }

  static of(place: Place | null | undefined): PlaceType | null {
    return place ? new PlaceType(place) : null;
  }

  @Field(() => ID, { description: 'Unique over all types and stable. Example: `UGxhY2U6Z246MjAxMzM0OA`.' })
  get id(): string {
    return globalId('Place', this.#place.id);
  }

  @Field(() => String, {
    description:
      'The everyday name in a language, else the international one; never the name of what it lies in. Example: `Vladivostok`.',
  })
  name(
    @Arg('language', () => LocaleScalar, {
      defaultValue: defaultLanguage,
      description: 'In which language. Example: `en`.',
    })
    language: string | null,
  ): string {
    const { names, name } = this.#place;
    return names[(language ?? defaultLanguage).split('-', 1)[0]!.toLowerCase()] ?? name;
  }

  @Field(() => [PlaceNameType], { description: 'The everyday name in each language where it is known.' })
  get alternateNames(): PlaceNameType[] {
    return Object.entries(this.#place.names).flatMap(([language, name]) =>
      name ? [new PlaceNameType(language, name)] : [],
    );
  }

  @Field(() => [GazetteerIdScalar], {
    description: 'Its identifiers elsewhere. Example: `["geonames:2013348", "wikidata:Q959"]`.',
  })
  get gazetteerIds(): readonly string[] {
    return this.#place.gazetteerIds;
  }

  @Field(() => PlaceKindEnum, { description: 'What sort of thing it is. Example: `CITY`.' })
  get kind(): string {
    return this.#place.kind;
  }

  @Field(() => PlaceType, {
    nullable: true,
    description: 'The country it lies in; null at sea and where the country is disputed.',
  })
  country(@Ctx() { services }: ApiContext): PlaceType | null {
    const { countryCode, disputedBy } = this.#place;
    return disputedBy.length > 0 || !countryCode ? null : PlaceType.of(services.gazetteer.country(countryCode));
  }

  @Field(() => String, {
    nullable: true,
    description:
      'ISO 3166-1 alpha-2. A label, not a claim: given even where `disputedBy` names those who claim it. Example: `RU`.',
  })
  get countryCode(): string | null {
    return this.#place.countryCode;
  }

  @Field(() => [PlaceType], { description: 'The countries that claim it; empty where nobody disputes it.' })
  disputedBy(@Ctx() { services }: ApiContext): PlaceType[] {
    return this.#place.disputedBy.flatMap((code) => PlaceType.of(services.gazetteer.country(code)) ?? []);
  }

  @Field(() => [PlaceType], { description: 'What contains it, nearest first: district, region, country, continent.' })
  async ancestors(@Ctx() { loaders }: ApiContext): Promise<PlaceType[]> {
    const places = await Promise.all(this.#place.ancestors.map((id) => loaders.place(id)));
    return places.flatMap((place) => PlaceType.of(place) ?? []);
  }

  @Field(() => PointType, { description: 'Where to write its name on a map; not where something happened.' })
  get point(): PointType {
    return new PointType(this.#place.point);
  }

  @Field(() => BoundingBoxType, { nullable: true, description: 'The box around it, where it has an extent.' })
  get bbox(): BoundingBoxType | null {
    return BoundingBoxType.of(this.#place.bbox);
  }

  @Field(() => GeoJSONScalar, {
    nullable: true,
    description: 'Its outline as a GeoJSON Polygon or MultiPolygon, where we have one.',
  })
  geometry(@Ctx() { services }: ApiContext): unknown {
    return services.geography.outline(this.#place);
  }

  @Field(() => Int, { nullable: true, description: 'Inhabitants; null where unknown. Example: `604901`.' })
  get population(): number | null {
    return this.#place.population || null;
  }

  @Field(() => Float, {
    description: 'Everything that the name means lies within this many kilometres of `point`. Example: `12`.',
  })
  get radiusKm(): number {
    return this.#place.radiusKm;
  }
}
