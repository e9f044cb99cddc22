import { cuesFrom } from '../recognise/cues.ts';

/** What Dutch says around names. */
export const cues = cuesFrom(
  {
    LOCATIVE: 'in te nabij bij rond rondom tussen buiten binnen langs boven onder',
    DIRECTION: 'naar uit vanuit richting tot door over op van tegen via vanaf',
    PLACE_NOUN: `stad steden dorp dorpje stadje gemeente gemeenten provincie provincies regio gewest deelstaat staat land landen
      eiland eilanden schiereiland rivier meer zee kust grens hoofdstad havenstad kustplaats badplaats plaats plaatsje wijk
      stadsdeel district kanton departement graafschap arrondissement gouvernement streek gebied gebergte berg vulkaan dal
      vallei golf straat baai kaap woestijn oblast republiek koninkrijk buurland oosten westen noorden zuiden centrum
      binnenstad omgeving`,
    FACILITY: `luchthaven vliegveld haven station museum stadion park ziekenhuis universiteit kerk kathedraal paleis kasteel
      gevangenis basis brug tunnel dierentuin theater festival circuit centrale airport hotel`,
    STREET: 'straat laan weg plein gracht kade singel dijk steeg boulevard snelweg autosnelweg steenweg lei dreef',
    COMPASS: `noord zuid oost west midden noordelijk noordelijke zuidelijk zuidelijke oostelijk oostelijke westelijk westelijke
      noordoostelijke noordwestelijke zuidoostelijke zuidwestelijke noordoosten noordwesten zuidoosten zuidwesten centraal`,
    TITLE: `orkaan storm tyfoon cycloon
      minister ministers premier president vicepresident koning koningin prins prinses burgemeester wethouder schepen
      gouverneur staatssecretaris senator kamerlid bondskanselier kanselier paus bisschop kardinaal aartsbisschop dr dr. drs.
      prof prof. professor mr mr. ir. ing. dhr dhr. mevr. mevrouw meneer heer trainer coach bondscoach voorzitter directeur
      topman ceo woordvoerder woordvoerster advocaat rechter generaal kolonel kapitein luitenant sergeant schrijver schrijfster
      zanger zangeres acteur actrice regisseur componist dichter kunstenaar schilder presentator presentatrice wielrenner
      renner schaatser schaatsster tennisser tennisster voetballer spits doelman keeper aanvaller verdediger middenvelder
      leider partijleider fractievoorzitter dictator ambassadeur hoogleraar onderzoeker journalist redacteur chef oud-minister
      ex-minister ex-president oud-premier ex-premier senatrice volksvertegenwoordiger sultan emir sjeik ayatollah imam dominee
      pastoor pater zuster broer zus vader moeder zoon dochter vrouw man vriend vriendin echtgenoot echtgenote landgenoot
      landgenote`,
    SPEECH_VERB: `zegt zei zeggen zeiden meldt meldde melden meldden stelt stelde vindt vond wil wilde ontkent ontkende beweert
      beweerde belooft beloofde eist eiste dreigt dreigde waarschuwt waarschuwde reageert reageerde bevestigt bevestigde
      verklaart verklaarde vertelt vertelde noemt noemde denkt dacht weigert weigerde beschuldigt beschuldigde veroordeelt
      veroordeelde overweegt overwoog vraagt vroeg hoopt hoopte roept riep besluit besloot kondigt kondigde vreest vreesde
      aldus volgens laat liet erkent erkende`,
    ORGANISATION_WORD: `sparta heracles pec rkc nec nac cambuur vitesse excelsior telstar roda fortuna borussia olympique bayern atletico inter
      juventus kv kaa krc
      navo vn eu vvd pvda cda d66 pvv groenlinks volt bbb nsc denk n-va vooruit knmi rivm nos anp aivd fiod om fbi cia nasa ecb imf
      who unicef icc hamas hezbollah taliban al-qaida greenpeace az twente heerenveen anderlecht philips shell asml klm ns prorail
      heineken unilever ing abn rabobank google apple microsoft facebook meta amazon tesla boeing airbus reuters afp dpa belga
      rode kruis knesset bondsdag doema uefa fifa knvb ioc
      universiteit hogeschool fc sc vv sv ajax feyenoord psv club bank partij ministerie politie rechtbank
      gerechtshof parlement kamer senaat commissie raad bond unie vereniging stichting genootschap instituut bureau dienst
      agentschap garde leger brandweer marechaussee bv b.v. nv n.v. inc inc. corp ltd plc ag gmbh groep holding radio tv
      televisie krant dagblad omroep omroepen persbureau uitgeverij federatie organisatie beweging front vakbond comité
      college hof justitie openbaar internationale internationaal nationale nationaal koninklijke europese ziekenhuis academie
      real united city sporting racing club's verenigde orkest`,
    NAME_PARTICLE:
      "van de den der ter ten te het 't von zu da di de' del della do dos el al bin ben ibn la le du des d' op in 't y",
    ARTICLE: "de het een 't 'n",
    CONJUNCTION: 'en of maar noch alsmede evenals plus / &',
    CALENDAR: `januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag
      donderdag vrijdag zaterdag zondag maandagochtend dinsdagochtend woensdagochtend vandaag gisteren morgen`,
    FUNCTION_WORD: `is was zijn waren wordt werd werden worden heeft had hebben hadden kan kon kunnen moet moest moeten zal zou
      zullen zouden mag mocht gaat ging niet geen er die dat dit deze dan als toen ook nog al wel zo maar om omdat hoewel terwijl
      want dus hij zij ze het we wij ik je u jullie hun haar hem zich wie wat waar hoe waarom welke na voor met aan sinds
      tijdens zonder over tegen om per ten sedert meer minder veel alle alles elk elke ieder iedere`,
  },
  { nounsAreCapitalised: false, smallDemonyms: false },
);
