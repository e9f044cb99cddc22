import type { EventsLanguage } from '../language.ts';

/** Words that tell a kind of event. Where a word stands in two lists, the kind that comes first wins it. */
export const kinds: EventsLanguage['kinds'] = {
  ACCIDENT: {
    verbs: `verunglückte, verunglückten, verunglückt, kollidierte, kollidierten, kollidiert, zusammengestoßen, stieß … zusammen, stießen … zusammen, entgleiste, entgleist, abgestürzt, stürzte … ab, stürzten … ab, eingestürzt, stürzte … ein,
      gekentert, kenterte, gesunken, sank, explodierte, explodiert, ertrunken, ertrank, ausgebrannt, brannte … aus, abgebrannt, überschlug, prallte, prallten, geprallt, auf grund gelaufen`,
    nouns: `*unfall, *unfälle, *unfalls, unglück, *unglück, *unglücks, zusammenstoß, kollision, entgleisung, absturz, *absturz, brand, *brand, *brände, großbrand, explosion, explosionen, gasleck, havarie, einsturz, stromausfall, massenkarambolage, feuer`,
  },
  DISASTER: {
    verbs: `ausgebrochen, brach … aus, überschwemmt, überflutet, überflutete, verwüstet, verwüstete, weggespült, bebte`,
    nouns: `*beben, *bebens, nachbeben, tsunami*, vulkan*, *überschwemmung*, überschwemmung*, überflutung*, hochwasser*, erdrutsch*, schlammlawine*, lawine*, waldbrand*, waldbränd*, hungersnot, *epidemie, cholera*, ebola*, naturkatastrophe*, katastrophe, dürre, unwetter, hurrikan*, taifun*, zyklon*, tornado*`,
  },
  ASSAULT: {
    verbs: `angegriffen, griff … an, griffen … an, greift … an, beschossen, beschoss, bombardiert, bombardierte, bombardierten, ermordet, ermordete, erschossen, erschoss, erstochen, niedergestochen, niedergeschossen, abgeschossen, schoss … ab, entführt,
      entführte, entführten, überfallen, überfiel, überfielen, gestürmt, stürmte, stürmten, misshandelt, vergewaltigt, gesprengt, sprengte, eingenommen, erobert, eroberte, abgefeuert, feuerte … ab, feuerten … ab, schoss, schossen`,
    nouns: `anschlag, anschläge, *anschlag, *anschläge, *anschlags, angriff, angriffe, *angriff, *angriffe, *angriffen, schießerei*, messerattacke*, attacke*, beschuss, bombardierung*, gefecht*, kämpfe, kämpfen, mord, *mord, totschlag, überfall, geiselnahme*, entführung*,
      unruhen, ausschreitungen, krieg, *krieg, invasion, massaker, gewalt, offensive, putsch, amoklauf, amokfahrt, überfälle, schüsse`,
  },
  ARREST: {
    verbs: `festgenommen, nahm … fest, nahmen … fest, nimmt … fest, verhaftet, verhaftete, verhafteten, verurteilt, verurteilte, freigesprochen, angeklagt, inhaftiert, ausgeliefert, beschlagnahmt, sichergestellt, in gewahrsam`,
    nouns: `festnahme*, verhaftung*, prozess, urteil, *urteil, gerichtsverfahren, anklage, razzia, razzien, freispruch, haftstrafe, durchsuchung*, auslieferung, haftbefehl`,
  },
  PROTEST: {
    verbs: `demonstriert, demonstrierte, demonstrierten, demonstrieren, protestiert, protestierte, protestierten, protestieren, gestreikt, streikt, streikte, streikten, streiken, legen … arbeit nieder, legten … arbeit nieder, blockiert, blockierte, blockierten, auf die straße`,
    nouns: `demonstration*, protest, proteste, *protest, *proteste, kundgebung*, streik, streiks, *streik, *streiks, blockade*, aufstand, demonstranten`,
  },
  ELECTION: {
    verbs: `gewählt, wiedergewählt, vereidigt, zurückgetreten, trat … zurück, tritt … zurück, ernannt, abgewählt, wählt, wählen, stimmten … ab, ins amt`,
    nouns: `wahl, wahlen, präsidentschaftswahl*, parlamentswahl*, bundestagswahl*, landtagswahl*, kommunalwahl*, neuwahl*, europawahl*, stichwahl, referendum*, volksabstimmung, abstimmung, amtseinführung, vereidigung, rücktritt, wahllokale`,
  },
  AGREE: {
    verbs: `geeinigt, einigte, einigten, einigt, einigen, unterzeichnet, unterzeichnete, unterzeichneten, vereinbart, vereinbarten, ratifiziert, gebilligt, billigte, verabschiedet, zugestimmt, stimmte … zu, stimmten … zu`,
    nouns: `abkommen, *abkommen, vertrag, *vertrag, einigung, vereinbarung*, waffenruhe, waffenstillstand, pakt, übereinkunft`,
  },
  CONSULT: {
    verbs: `empfängt, empfing, empfangen, trifft sich, trafen sich, traf sich, treffen sich, getroffen, berät, beriet, berieten, beraten, telefonierte, telefoniert, verhandeln, verhandelten, tagt, tagte, tagen, tagten, kommen … zusammen, kamen … zusammen, kommt … zusammen`,
    nouns: `treffen, gipfeltreffen, außenministertreffen, krisentreffen, gespräche, gesprächen, *gespräch, *gespräche, gipfel, *gipfel, beratungen, verhandlungen, konferenz, *konferenz, sitzung, tagung, telefonat`,
  },
  SANCTION: {
    verbs: `sanktioniert, sanktionen verhängt, verhängt … sanktionen, verhängte … sanktionen, verhängten … sanktionen`,
    nouns: `sanktion, sanktionen, *sanktionen, embargo, boykott, strafzölle, zölle`,
  },
  AID: {
    verbs: `gespendet, spendet, gerettet, rettete, retteten, evakuiert, in sicherheit gebracht`,
    nouns: `hilfslieferung*, hilfsgüter, nothilfe, hilfskonvoi*, rettungsaktion*, hilfspaket, humanitäre hilfe`,
  },
  MOBILIZE: {
    verbs: `mobilisiert, mobilisierte, stationiert, stationierte, entsendet, entsandte, entsandt, verlegt`,
    nouns: `mobilmachung, truppenaufmarsch, manöver, *manöver, militärübung*`,
  },
  THREATEN: {
    verbs: `droht mit, drohte, drohten, gedroht, bedroht, bedrohte`,
    nouns: `drohung*, ultimatum, bombendrohung*`,
  },
  REJECT: {
    verbs: `abgelehnt, lehnt … ab, lehnte … ab, lehnten … ab, verweigert, weigert, weigerte, zurückgewiesen`,
    nouns: `ablehnung, veto, absage`,
  },
  COOPERATE: {
    verbs: `zusammenarbeiten, arbeiten … zusammen, kooperieren, kooperiert`,
    nouns: `zusammenarbeit, kooperation, partnerschaft`,
  },
  SPORT: {
    verbs: `gewann … gegen, gewinnt … gegen, besiegte, besiegt, verlor … gegen, verliert … gegen, siegte, ausgeschieden, qualifizierte sich, holte gold, holte silber, holte bronze, unentschieden`,
    nouns: `spiel, heimspiel, auswärtsspiel, länderspiel, endspiel, finale, *finale, turnier, *turnier, bundesliga, *meisterschaft, *meisterschaften, weltmeister, olympische spiele, etappe, rennen, autorennen, radrennen, skirennen, pokal, *pokal, champions league, tor, tore, treffer, marathon, trainer`,
  },
  CULTURE: {
    verbs: `eröffnet, eröffnete, ausgezeichnet, enthüllt, uraufgeführt, gefeiert, feierte, feiern, beigesetzt, gedachten, geehrt`,
    nouns: `ausstellung*, konzert*, festival*, premiere, museum, filmpreis, literaturpreis, friedenspreis, nobelpreis, beerdigung, trauerfeier, gedenkfeier, filmfestspiele, karneval, volksfest, oktoberfest, stadtfest, musikfest, messe, hochzeit, parade`,
  },
  WEATHER: {
    verbs: `regnete, regnet, schneit, schneite, gemessen`,
    nouns: `wetter, *wetter, sturm, *sturm, stürme, schnee*, regen, starkregen, dauerregen, hitze, hitzewelle*, hagel*, glatteis, gewitter*, temperatur, temperaturen, grad, orkan*, böen, frost, nebel, kälte`,
  },
  ECONOMY: {
    verbs: `pleite, insolvenz angemeldet, gestiegen, stieg, gesunken, gefallen, übernimmt, übernommen, entlässt, streicht … stellen, gewachsen, geschrumpft, investiert, schloss … punkten`,
    nouns: `börse, *börse, inflation, wirtschaft, gewinn, umsatz, insolvenz, arbeitsplätze, stellen, zinsen, leitzins*, ölpreis*, übernahme, fusion, exporte, importe, haushalt, dax, kurse, aktien, aktie`,
  },
  CASUALTY: {
    verbs: `ums leben, gestorben, starb, starben, getötet, verletzt, verletzte, verletzten, vermisst, tot aufgefunden, tot gefunden, gefallen`,
    nouns: `tote, toten, opfer, *opfer, todesopfer, verletzte, verletzten, leiche, leichen, vermisste, todesfälle`,
  },
  STATEMENT: {
    verbs: `sagte, sagt, sagten, gesagt, teilte … mit, teilten … mit, mitgeteilt, meldet, meldete, melden, meldeten, erklärte, erklärt, erklärten, kündigte … an, kündigt … an, angekündigt, forderte, fordert, forderten, gefordert, warnt, warnte, warnten, gewarnt, berichtete,
      berichtet, berichten, berichteten, betonte, betont, beschuldigt, beschuldigte, will, wollen, beschloss, beschlossen, beschließt, kritisierte, kritisiert, verurteilte scharf, appellierte, verspricht, versprach, bestätigte, bestätigt, dementierte, dementiert, laut, zufolge`,
    nouns: `erklärung, rede, pressekonferenz, warnung, aufruf, ankündigung, interview, bericht, beschluss`,
  },
};
