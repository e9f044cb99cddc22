import type { EventsLanguage } from '../language.ts';

/**
 * Words that tell a kind of event. Where a word stands in two lists, the kind that comes first wins it.
 * Add a verb in every form that a story uses ("botst, botste, botsten, gebotst"): a stem with `*` catches nouns that only look like it.
 */
export const kinds: EventsLanguage['kinds'] = {
  ACCIDENT: {
    verbs: `botst, botste, botsten, gebotst, botsen, ontspoorde, ontspoorden, ontspoord, verongelukte, verongelukt, kapseisde, kapseisden,
      gekapseisd, neergestort, stortte … neer, stortten … neer, stort … neer, neerstortte, ingestort, stortte … in, in … gestort, instortte, zonk, zonken, gezonken, vergaan,
      aangereden, overreden, te water geraakt, te water, vastgelopen, liep … vast, liep … aan de grond, ontplofte, ontploft, explodeerde, uitgebrand, afgebrand,
      brandde … af, van de weg geraakt, sloeg … om, omgeslagen, viel … van, van een steiger, crashte, gecrasht, uitgevallen, ligt … stil`,
    nouns: `*ongeluk, *ongeluk*, *ongeval, *ongevallen, botsing, botsingen, *botsing, aanrijding*, ontsporing*, schipbreuk, *brand, branden,
      treinramp, vliegramp, scheepsramp, *ramp, vliegtuigcrash, crash, explosie, explosies, ontploffing, ontploffingen, gaslek, *storing, kettingbotsing,
      instorting, noodlanding, bijna-botsing, stroomstoring, gasexplosie`,
  },
  DISASTER: {
    verbs: `beefde, uitgebarsten, barstte … uit, barst … uit, overstroomde, overstroomden, overstroomd, onder water, ondergelopen, ondergesneeuwd, verwoestte, meegesleurd, weggespoeld`,
    nouns: `aardbeving*, *beving, *bevingen, zeebeving, naschok*, tsunami*, vulkaan*, vulkaanuitbarsting*, uitbarsting*, overstroming*, watersnood*, aardverschuiving*,
      modderstro*, lawine*, natuurramp*, bosbrand*, natuurbrand*, vuurwerkramp, hongersnood, *uitbraak, epidemie, noodweer, droogte, dijkdoorbraak, rampgebied, cholera*, ebola*, orkaan*, cycloon*, tyfoon*, tornado*, windhoos`,
  },
  ASSAULT: {
    verbs: `beschoot, beschoten, beschiet, bombardeerde, bombardeerden, gebombardeerd, bombardeert, viel … aan, vielen … aan, valt … aan, vallen … aan, aangevallen,
      vermoord, vermoordde, vermoordden, doodgeschoten, doodgestoken, neergeschoten, neergestoken, neergehaald, schoot … neer, schoten … neer, haalde … neer,
      afgeschoten, vuurde … af, vuurden … af, vuurt … af, gegijzeld, ontvoerd, ontvoerde, ontvoerden, mishandeld, mishandelde, overvallen, overvielen, beroofd,
      opgeblazen, blies … op, bestormde, bestormden, bestormt, bestormd, binnengevallen, viel … binnen, vielen … binnen, verkracht, gedood bij, stak … neer, staken … neer,
      in brand gestoken, stak … in brand, veroverde, veroverden, veroverd, ingenomen, raakte … gewond door een mes, gewond door een mes, schoot, schoten`,
    nouns: `aanslag, aanslagen, *aanslag, *aanslagen, aanval, aanvallen, *aanval, *aanvallen, schietpartij*, steekpartij*, beschieting*, bombardement*, bomaanslag*,
      gevechten, gevecht, moord, moorden, *moord, doodslag, mishandeling*, overval, gijzeling*, ontvoering*, granaataanval, rellen, oorlog, invasie, slachting, bloedbad,
      geweld, luchtaanval*, droneaanval*, raketaanval*, offensief, strijd, vuurgevecht*, coup, staatsgreep, bestorming, vechtpartij*, afrekening, liquidatie`,
  },
  ARREST: {
    verbs: `aangehouden, opgepakt, gearresteerd, arresteerde, arresteerden, arresteert, pakte … op, pakten … op, pakt … op, pakken … op, hield … aan, hielden … aan, houdt … aan, ingerekend,
      veroordeeld, veroordeelde, veroordeelden, vrijgesproken, sprak … vrij, aangeklaagd, klaagt … aan, vervolgd, doet uitspraak, doet … uitspraak, deed … uitspraak,
      vastgezet, in hechtenis, berecht, voorgeleid, uitgeleverd, in beslag genomen, onderschept, onderschepte, gevonnist, vrijgelaten, geëist, eist … cel, eist … celstraf`,
    nouns: `arrestatie, arrestaties, aanhouding, aanhoudingen, rechtszaak, proces, vonnis, strafzaak, celstraf, hoger beroep, razzia, inval, huiszoeking, drugsvangst, uitlevering, cocaïne, heroïne, drugslab, drugs, *plantage`,
  },
  PROTEST: {
    verbs: `demonstreerde, demonstreerden, demonstreert, demonstreren, gedemonstreerd, protesteerde, protesteerden, protesteert, protesteren, geprotesteerd, betoogde, betoogden,
      betogen, betoogd, staakt, staakten, staakte, gestaakt, het werk neer, legt … werk neer, leggen … werk neer, legden … werk neer, werk neergelegd, de straat op,
      bezette, bezetten, bezet, blokkeerde, blokkeerden, blokkeren, geblokkeerd, verbrandden, in opstand`,
    nouns: `demonstratie*, protest, protesten, *protest, protestmars*, protestactie*, betoging*, betogers, demonstranten, staking, stakingen, *staking, blokkade*, boerenprotest*, opstand, sit-in, actievoerders`,
  },
  ELECTION: {
    verbs: `beëdigd, verkozen, gekozen, herkozen, stemde … voor president, naar de stembus, gestemd, opgestapt, stapt … op, stapte … op, afgetreden, treedt … af, trad … af, benoemd,
      geïnstalleerd, kiest … president, kiezen … parlement, kiest … parlement, won … verkiezingen, wint … verkiezingen`,
    nouns: `verkiezing, verkiezingen, *verkiezing, *verkiezingen, stembusgang, referendum*, inauguratie, beëdiging, stemming, stembureau*, stembiljet*, volksraadpleging, kabinetsformatie`,
  },
  AGREE: {
    verbs: `akkoord bereikt, ondertekend, ondertekende, ondertekenden, getekend, tekende, tekenden, eens geworden, overeengekomen, kwam … overeen, kwamen … overeen, stemt … in,
      stemde … in, stemden … in, ingestemd, sloot … akkoord, sloten … akkoord, akkoord gesloten, geratificeerd, goedgekeurd`,
    nouns: `akkoord, *akkoord, akkoorden, overeenkomst, overeenkomsten, verdrag, *verdrag, bestand, staakt-het-vuren, wapenstilstand, deal, vredesakkoord`,
  },
  CONSULT: {
    verbs: `ontvangt, ontving, ontvingen, ontvangen, overlegt, overlegde, overlegden, overleggen, overlegd, vergadert, vergaderde, vergaderden, vergaderen, ontmoette, ontmoetten, ontmoet, ontmoeten,
      komen bijeen, komen … bijeen, komt … bijeen, kwamen … bijeen, kwam … bijeen, bijeengekomen, sprak met, sprak … met, spraken … met, belde, belden, gebeld, onderhandelen, onderhandelt, onderhandelden, om de tafel`,
    nouns: `overleg, *overleg, top, *-top, eu-top, navo-top, ontmoeting, ontmoetingen, bijeenkomst, topontmoeting, onderhandelingen, onderhandeling, vredesbesprekingen, besprekingen, gesprekken, conferentie, *conferentie,
      vergadering, *vergadering, telefoongesprek, klimaattop, topoverleg`,
  },
  SANCTION: {
    verbs: `gesanctioneerd, sancties opgelegd, legt … sancties op, legde … sancties op, op de zwarte lijst, terroristenlijst, op de terreurlijst`,
    nouns: `sanctie, sancties, *sancties, sanctiepakket, handelsembargo, embargo, boycot, importheffing*, strafmaatregelen`,
  },
  AID: {
    verbs: `hulp gestuurd, stuurt … hulp, sturen … hulp, voedselhulp, doneert, doneerde, gedoneerd, levert … hulp, gered, redde, redden, geëvacueerd, in veiligheid gebracht, in veiligheid`,
    nouns: `noodhulp, hulpgoederen, voedselhulp, hulpkonvooi*, hulpactie, reddingsactie*, steunpakket, hulpverlening`,
  },
  MOBILIZE: {
    verbs: `gemobiliseerd, mobiliseert, mobiliseerde, zet … in, zetten … in, zette … in, inzetten, ingezet, stuurt … troepen, stuurt … militairen, stationeert, stationeerde, gestationeerd, versterkt … grens`,
    nouns: `mobilisatie, troepenopbouw, legeroefening*, oefening, militaire oefening*, marineoefening*, vlootoefening, troepenverplaatsing*`,
  },
  THREATEN: {
    verbs: `dreigt met, dreigt … te, dreigde, dreigden, gedreigd, bedreigd, bedreigde, bedreigden, bedreigt, waarschuwt … voor vergelding, ultimatum, dreigement`,
    nouns: `dreigement, dreigementen, bedreiging, ultimatum, bommelding, dreigbrief`,
  },
  REJECT: {
    verbs: `verwerpt, verwierp, verwierpen, verworpen, wijst … af, wees … af, wezen … af, afgewezen, weigert, weigerde, weigerden, geweigerd, boycot, afgestemd, stemde … tegen, veto`,
    nouns: `veto, afwijzing, weigering`,
  },
  COOPERATE: {
    verbs: `samenwerken, werken … samen, werkt … samen, samengewerkt, samenwerkt`,
    nouns: `samenwerking, samenwerkingsverband, partnerschap`,
  },
  SPORT: {
    verbs: `gewonnen van, won van, wint van, won … van, wint … van, verloor van, verloor … van, verliest … van, uitgeschakeld, gelijkgespeeld, gescoord, scoorde, scoorden, verslagen, versloeg, verslaat, op de training,
      wereldkampioen geworden, kampioen geworden, won goud, won zilver, won brons, won de etappe, finishte, finishten, gefinisht, plaatste zich, plaatst zich`,
    nouns: `wedstrijd, *wedstrijd, finale, *finale, toernooi, grand prix, etappe, *etappe, olympische spelen, wereldkampioenschap*, wk, ek, competitie, voetbal*, training, tennis*, tennisser, tennisster, motorcoureur,
      wielrenner, wielrenster, schaatser, eredivisie, champions league, marathon, halve finale, kwartfinale, tt-circuit, australian open, thuisspelers, treffer`,
  },
  CULTURE: {
    verbs: `herdacht, herdenkt, herdachten, opent … tentoonstelling, uitgereikt, reikt … uit, onthuld, onthulde, onthult, geopend, opende, gaat … in première, treedt … op, trad … op, gevierd, vierde, viert, vieren, gehuldigd,
      legde … krans, legt … krans, begraven, begraafde`,
    nouns: `tentoonstelling*, expositie, concert, concerten, festival, *festival, première, museum, *museum, herdenking*, oscar*, nobelprijs, prijsuitreiking, filmprijs, literatuurprijs, uitvaart, begrafenis, dodenherdenking, feest, *feest, carnaval*, optocht, kunstbeurs,
      filmfestival, songfestival, kermis, bruiloft, wake`,
  },
  WEATHER: {
    verbs: `regent, regende, sneeuwt, sneeuwde, vroor, vriest, onweert, gemeten, werd het`,
    nouns: `weer, winterweer, zomerweer, lenteweer, stormweer, strandweer, storm*, *storm, sneeuw*, regen, regenval, hitte, hittegolf*, *hitte, hagel*, gladheid, ijzel, onweer*, onweersbui*, code geel, code oranje, code rood, temperatuur, temperaturen, graden, windstoten, vorst,
      mist, zonnig, buien, wolken, warmterecord, kouderecord, sneeuwstorm*, weeralarm, warme dag, zomerse dag, tropische dag`,
  },
  ECONOMY: {
    verbs: `failliet, groeide, gegroeid, groeit, kromp, krimpt, gekrompen, neemt … over, nam … over, overgenomen, schrapt … banen, banen schrappen, schrappen, ontslaat,
      ontslagen, gesloten met, verlies gesloten, met winst, eindigde, eindigden, investeert, investeerde, opent … fabriek, opende … fabriek, naar de beurs`,
    nouns: `beurs, beurzen, *beurs, inflatie, economie, winst, *winst, omzet, faillissement*, banen, rente, renteverhoging, olieprijs, *index, aex, overname, fusie, export, import, begroting, koers, koersen, kwartaalcijfers, jaarcijfers`,
  },
  CASUALTY: {
    verbs: `om het leven, verdronk, verdronken, lichaam … gevonden, lichamen … gevonden, lichaam … aangetroffen, omgekomen, kwam … om, kwamen … om, overleden, overleed, overleden, gestorven, stierf, stierven, gewond geraakt, raakte … gewond, raakten … gewond, raakt … gewond, dood gevonden, dood aangetroffen,
      levenloos aangetroffen, vermist, gedood, gesneuveld, sneuvelde, sneuvelden, vielen … doden, vielen … gewonden`,
    nouns: `doden, dode, dodental, slachtoffer*, gewonden, gewonde, lichaam, lichamen, vermisten, vermiste, lijk, lichaamsdelen, overlijden, stoffelijk overschot`,
  },
  STATEMENT: {
    verbs: `zegt, zei, zeiden, zeggen, gezegd, meldt, meldde, meldden, melden, gemeld, verklaarde, verklaart, verklaarden, verklaard, vertelde, vertelt, verteld, schrijft, schreef, besluit, besloot, besloten, maakt … bekend,
      maakte … bekend, maakten … bekend, bekendgemaakt, kondigt … aan, kondigde … aan, aangekondigd, roept … op, riep … op, riepen … op, opgeroepen, pleit, pleitte, bepleit, waarschuwt, waarschuwde, waarschuwden, gewaarschuwd, vindt, vinden,
      benadrukt, benadrukte, beschuldigt, beschuldigde, beschuldigd, noemt, noemde, eist, eiste, eisten, vraagt, vroeg, stelt, wil, willen, aldus, volgens, bevestigt, bevestigde, bevestigd, laat weten, liet … weten, ontkent, ontkende, stopt met,
      presenteert, presenteerde, trekt … uit, trok … uit, neemt … aan, nam … aan, aangenomen, belooft, beloofde, beloofd, sluit, kwam … met het plan, reageert, reageerde, biedt … excuses, toespraak`,
    nouns: `verklaring, uitspraken, oproep, toespraak, persconferentie, waarschuwing, besluit, wetsvoorstel, kamerbrief, interview, rapport, advies`,
  },
};
