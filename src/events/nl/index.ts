import type { EventsLanguage } from '../language.ts';
import { nounForms, verbForms } from './inflect.ts';
import { kinds } from './kinds.ts';
import { space } from './space.ts';

/** Dutch. */
export const nl: EventsLanguage = {
  inflection: {
    verbForms,
    nounForms,
    afterParticle: `in, op, bij, van, voor, na, naar, met, tegen, tijdens, door, om, over, uit, aan, tot, sinds, wegens, vanwege, tussen, langs, nabij, rond, en, of, maar,
      toen, nadat, omdat, dat, die, terwijl, zodat, te, onder, zonder, als, waar, waarbij, volgens, vanuit, ondanks`,
  },
  kinds,
  movements: {
    DEPARTURE: {
      verbs: `vertrok, vertrokken, vertrekt, vertrekken, verlaat, verlaten, verliet, verlieten, ontvluchtte, ontvluchten, vluchtte, vluchtten, gevlucht, opgestegen, stijgt … op, steeg … op, opstijgen, vaart … uit, voer … uit, uitgevaren, teruggekeerd uit`,
      nouns: `vertrek, afvaart`,
    },
    ARRIVAL: {
      verbs: `arriveerde, arriveerden, arriveert, arriveren, gearriveerd, aangekomen, kwam … aan, kwamen … aan, komt … aan, komen … aan, aan te komen, landde, landden, geland, landt, bereikte, bereikten, teruggekeerd, keerde … terug, keert … terug, keerden … terug, keren … terug, terug te keren, terugkeert, binnengelopen, liep … binnen, aangemeerd, meerde … aan, aan boord van`,
      nouns: `aankomst, terugkeer`,
    },
    VISIT: {
      verbs: `bezoeken, bezoekt, bezocht, bezochten, bracht … bezoek, brengt … bezoek, op bezoek, bezichtigde, bezichtigt, doorgebracht`,
      nouns: `bezoek, staatsbezoek, werkbezoek, rondreis`,
    },
    JOURNEY: {
      verbs: `reist, reisde, reisden, reizen, gereisd, afgereisd, reist … af, reisde … af, reizen … af, af te reizen, doorgereisd, reist … door, vloog, vlogen, vliegt, vliegen, gevlogen, vaart, voer, voeren, gevaren, rijdt, reed, reden, gereden, trok … naar, trokken … naar, trekt … naar, trekken … naar, overgebracht, bracht … over, brengt … over, gaat … naar, gaan … naar, ging … naar, gingen … naar, de grens over, overgestoken, stak … over, staken … over, vertrokken naar, vertrok naar, komt … naar, kwam … naar, komen … naar, kwamen … naar, reisde … naar, stapt … op het vliegtuig, keert … huiswaarts`,
      nouns: `reis, tocht, overtocht, tournee`,
    },
    UNDERWAY: {
      verbs: `onderweg, op weg, vaart richting, koers naar`,
    },
  },
  modes: {
    RAIL: '*trein, *treinen, treinstation, *trein*, per spoor, spoorlijn, rails',
    AIR: 'vliegtuig*, *vliegtuig, toestel, vloog, vlogen, vliegt, vliegen, gevlogen, vlucht, helikopter*, regeringsvliegtuig, landde, geland, luchthaven',
    SEA: '*schip, *schepen, boot, *boot, boten, veerboot*, ferry, vaart, voer, gevaren, veerpont, tanker, zeilschip, vloot, opvarenden',
    ROAD: "auto, auto's, bus, bussen, *bus, vrachtwagen*, konvooi, *konvooi, rijdt, reed, reden, gereden, motorfiets*, taxi",
    FOOT: 'te voet, lopend, wandelend, loopt, liep, liepen, voetmars',
  },
  modality: {
    planned: `zal, zullen, gaat, gaan, komt, komende, aanstaande, volgende, morgen, overmorgen, wil, willen, plan, plannen, van plan, gepland,
      aangekondigd, kondigt … aan, kondigde … aan, vanaf, binnenkort, straks, moet, moeten, verwacht`,
    hypothetical: `zou, zouden, kan, kunnen, kon, konden, mogelijk, misschien, wellicht, indien, mits, als, dreigt, dreigen, stel, eventueel,
      bereid, om te voorkomen, te voorkomen, voorkomen, tenzij, hoopt, hopen`,
    denied: `ontkent, ontkende, ontkennen, ontkend, geen sprake, spreekt … tegen, sprak … tegen, niet waar, ontkracht, ontkrachtte,
      geen overeenkomsten, afgelast, ging niet door, gaat niet door, afgeblazen, geschrapt`,
    negation: 'geen, niet, nooit',
    historical: `destijds, toentertijd, herdacht, herdenkt, herdenken, herdenking, jaar geleden, decennia geleden, indertijd`,
  },
  clauseOpeners:
    'terwijl, nadat, omdat, toen, waarbij, waarna, waardoor, waar, maar, doordat, zodat, voordat, hoewel, want, zo',
  relatives: 'die, dat',
  subjects: 'hij, zij, ze, er, we, wij, ik, men, iedereen, niemand',
  recalling: `daarbij, hierbij, bij het incident, bij het ongeluk`,
  happened: `gebeurde, vond … plaats, vonden … plaats, deed zich … voor, deed … zich voor, speelde zich … af, speelde … zich af`,
  background: 'na, over, vanwege, wegens, ondanks, sinds, voor, tegen, om, dankzij, zonder, tot, als, van',
  foreground: 'bij, tijdens',
  reasons: 'omdat, want, aangezien',
  definite: 'de, het, die, dat, deze, dit, daarbij, hierbij',
  also: `ook, eveneens, tevens, bovendien, daarnaast`,
  previous: `vorige, vorig, eerdere, voorgaande`,
  before: 'eerder, al eerder, voorheen',
  attribution: `dat meldt, dat melden, dat meldde, dat zegt, dat zei, dat zeggen, dat schrijft, dat heeft, dat hebben, dat maakte, dat maakt, dat blijkt,
    dat deelde, dat vertelde, dit heeft, dit meldt, daartoe, dat is, dat bevestigt, dat staat, dat liet, volgens, aldus, zo meldt, zo zegt`,
  since: 'sinds, sedert, vanaf, tot, tot en met',
  openEnded: 'sinds, sedert, vanaf',
  states: `ligt, liggen, lag, woont, wonen, woonde, woonden, telt, tellen, werkt, werken, werkte, leeft, leven, staat, staan, stond, stonden, geldt, gelden, gold, bestaat, bestaan, bedraagt, kost, kosten, heet, blijft, blijven, bleef,
    kent, vormt, hoort, behoort, bevindt, bevinden, gebruikt, doorgaans, normaal, normaal gesproken, gewoonlijk, meestal, jaarlijks, nog altijd, nog steeds, hoopt, hopen, vreest, vrezen, wil, willen, zou, zouden, kan, kunnen, mag, mogen, vindt, vinden, denkt, zegt, zeggen, volgens, is er, zijn er, zijn de, is de, is het, was de, was het, waren de, heerst, bezit, bekend om, gevestigd, geboren, afkomstig, groot`,
  pointing: `deden dat, deed dat, doet dat, heeft dat, hebben dat, had dat, maakte dat, maakten dat, maakt dat, meldde dat, meldden dat, zei dat, zeiden dat, vertelde dat, besloot dat, besloten dat, bevestigde dat, kondigde dat, kondigden dat, schrijft dat, daartoe, besloot daar, besloten daar, met het plan, dat besluit, het besluit, dit besluit, hun besluit, zijn besluit, presenteerde het, de plannen, het voorstel, die beslissing`,
  homeward: 'naar huis, huiswaarts, naar eigen land, de thuisreis',
  leaders: `leider, president, premier, minister, koning, koningin, dictator, kanselier, delegatie, paus, prins, prinses, vicepresident,
    oud-president, regeringsleider, staatshoofd, *minister, ambassadeur, ambtgenoot, topman, generaal, toeristen, toerist`,
  space,
};
